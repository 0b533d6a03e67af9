/** The Guardian: a house style. Made by scripts/buildStyles.ts from styles/guardian.yaml (SHA-256 9ccfcc36dc70521d8069660f202c635cd9a7786a9b20500df89504720619c634). MIT. */
import type { StyleInput } from "../styleInput.ts"

export const guardian: StyleInput = {
  id: "guardian",
  title: "The Guardian",
  languages: ["en"],
  sources: {
    general: { title: "general knowledge" },
    kyiv: { title: "The Guardian has changed how it writes Kiev (LB.ua, 13 February 2019), with the words of the paper's correspondent", url: "https://lb.ua/world/2019/02/13/419695_guardian_zminilo_napisannya_kiev.html", read: "2026-11-26" },
    "zelenskiy-2022": { title: "Zelenskyy, Zelensky, Zelenskiy: What is the correct way to spell the name of Ukraine's president? (AS, 3 March 2022)", url: "https://en.as.com/en/2022/03/03/latest_news/1646328120_492385.html", read: "2026-11-26", note: "the paper itself wrote Zelenskiy on 8 June 2024 (letter of its editor-in-chief, read the same day); later usage was not read" },
    accents: { title: "The readers' editor on... misplaced accents causing confusion and hilarity (The Guardian, 4 October 2009), which quotes the guide", url: "https://www.theguardian.com/commentisfree/2009/oct/05/misplaced-accents-open-door", read: "2026-11-26" }
  },
  systems: {
    uk: { system: "kmu-2010", source: "general" },
    ru: { system: "bgn-pcgn-1947", source: "general" },
    be: { system: "press:en", source: "general" }
  },
  rewrites: [
    { anywhere: "’", by: "", source: "general" },
    { anywhere: "ʹ", by: "", source: "general" },
    { anywhere: "ʺ", by: "", source: "general" },
    { anywhere: "”", by: "", source: "general" },
    { anywhere: "'", by: "", source: "general" },
    { anywhere: "ë", by: "yo", source: "general" },
    { anywhere: "Ë", by: "Yo", source: "general" },
    { ending: "yy", by: "y", source: "general" },
    { ending: "iy", by: "y", source: "general" },
    { ending: "yi", by: "y", source: "general" },
    { ending: "ay", by: "ai", source: "general" },
    { ending: "ey", by: "ei", source: "general" },
    { ending: "oy", by: "oi", source: "general" },
    { ending: "uy", by: "ui", source: "general" },
    { ending: "ii", by: "iy", source: "general" }
  ],
  particles: {
    value: "keep",
    source: "general"
  },
  diacritics: {
    value: "keep",
    source: "accents"
  },
  nameOrder: {
    value: "native",
    source: "general"
  },
  firstMention: {
    value: "full",
    source: "general"
  },
  laterMention: {
    value: "surname",
    source: "general"
  },
  forms: [
    { id: "Q3874799", native: "Володимир Зеленський", text: "Volodymyr Zelenskiy", short: "Zelenskiy", accepted: ["Volodymyr Zelenskyy"], reason: "house-usage", source: "zelenskiy-2022" },
    { id: "Q1899", native: "Київ", text: "Kiev", until: "2019-02-13", reason: "style-guide", source: "kyiv" },
    { id: "Q1899", native: "Київ", text: "Kyiv", not: ["Kiev"], since: "2019-02-13", reason: "style-guide", source: "kyiv" },
    { id: "Q1874", native: "Одеса", text: "Odesa", source: "general" },
    { id: "Q129677", native: "Чорнобиль", text: "Chornobyl", accepted: ["Chernobyl"], source: "general" },
    { id: "Q7747", native: "Владимир Путин", text: "Vladimir Putin", short: "Putin", source: "general" },
    { id: "Q2866", native: "Аляксандр Лукашэнка", text: "Alexander Lukashenko", short: "Lukashenko", source: "general" },
    { native: "Святлана Ціханоўская", text: "Sviatlana Tsikhanouskaya", short: "Tsikhanouskaya", accepted: ["Svetlana Tikhanovskaya"], source: "general" },
    { native: "Алексей Навальный", text: "Alexei Navalny", short: "Navalny", source: "general" },
    { native: "Віталій Кличко", text: "Vitali Klitschko", short: "Klitschko", source: "general" },
    { native: "Юлія Тимошенко", text: "Yulia Tymoshenko", short: "Tymoshenko", source: "general" },
    { id: "Q30487", native: "Михаил Горбачёв", text: "Mikhail Gorbachev", short: "Gorbachev", source: "general" },
    { native: "Никита Хрущёв", text: "Nikita Khrushchev", short: "Khrushchev", source: "general" },
    { id: "Q56226", text: "Kim Jong-un", short: "Kim", source: "general" },
    { id: "Q39259", text: "Recep Tayyip Erdoğan", short: "Erdoğan", source: "general" },
    { native: "معمر القذافي", text: "Muammar Gaddafi", short: "Gaddafi", source: "general" }
  ]
}
