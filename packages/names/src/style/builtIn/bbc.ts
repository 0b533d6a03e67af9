/** BBC News: a house style. Made by scripts/buildStyles.ts from styles/bbc.yaml (SHA-256 66176967ac55fea26ea855bd2fa441587e700311d4245aeb33115e7a50f4b4d8). MIT. */
import type { StyleInput } from "../styleInput.ts"

export const bbc: StyleInput = {
  id: "bbc",
  title: "BBC News",
  languages: ["en"],
  sources: {
    general: { title: "general knowledge" },
    kyiv: { title: "#KyivNotKiev: BBC changes spelling of the capital of Ukraine (112 Ukraine, 14 October 2019), with the statement", url: "https://112.international/society/kyivnotkiev-bbc-changes-spelling-of-the-capital-of-ukraine-44510.html", read: "2026-11-26" },
    "kiev-before": { title: "WSJ follows AP to Kyiv (tz mailing list, 19 November 2019): the guide had said Kiev not Kyiv until that autumn", url: "http://mm.icann.org/pipermail/tz/2019-November/053616.html", read: "2026-11-26" },
    zelensky: { title: "Zelenskyy, Zelensky, Zelenskiy: What is the correct way to spell the name of Ukraine's president? (AS, 3 March 2022)", url: "https://en.as.com/en/2022/03/03/latest_news/1646328120_492385.html", read: "2026-11-26" },
    "guide-b": { title: "BBC Academy, News style guide, letter B (copy of 26 March 2018)", url: "https://web.archive.org/web/20180326162901/http://www.bbc.co.uk/academy/journalism/news-style-guide/article/art20130702112133551", read: "2026-11-26" },
    "guide-b-later": { title: "BBC Academy, News style guide, letter B (copy of 26 March 2018), \"Mr Ban at second reference\"", url: "https://web.archive.org/web/20180326162901/http://www.bbc.co.uk/academy/journalism/news-style-guide/article/art20130702112133551", note: "whether the rule still holds was not read" },
    "guide-places": { title: "The exception to the BBC rule on place names (14 February 2020), which quotes the guide", url: "https://utopiayouarestandinginit.com/2020/02/14/the-exception-to-the-bbc-rule-on-place-names", read: "2026-11-26" },
    accents: { title: "Foreign accents: how should you approach them? (30 October 2014): the website sets none", url: "https://gingernutdesigns.blogspot.com/2014/10/foreign-accents-how-should-you-approach.html", note: "read on 26 November 2026; whether it still holds was not" }
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
    value: "strip",
    source: "accents"
  },
  nameOrder: {
    value: "native",
    source: "guide-b"
  },
  firstMention: {
    value: "full",
    source: "general"
  },
  laterMention: {
    value: "honorific-surname",
    source: "guide-b-later"
  },
  honorifics: {
    en: { m: "Mr", f: "Ms" }
  },
  forms: [
    { id: "Q3874799", native: "Володимир Зеленський", text: "Volodymyr Zelensky", short: "Zelensky", reason: "house-usage", source: "zelensky" },
    { id: "Q1899", native: "Київ", text: "Kiev", until: "2019-10-14", reason: "style-guide", source: "kiev-before" },
    { id: "Q1899", native: "Київ", text: "Kyiv", not: ["Kiev"], since: "2019-10-14", reason: "style-guide", source: "kyiv" },
    { id: "Q1253", text: "Ban Ki-moon", short: "Ban", not: ["Ban Ki-Moon", "Ban Ki Moon"], reason: "style-guide", source: "guide-b" },
    { id: "Q184", native: "Беларусь", text: "Belarus", not: ["Byelorussia"], reason: "style-guide", source: "guide-places" },
    { id: "Q1348", text: "Kolkata", since: 2015, not: ["Calcutta"], reason: "style-guide", source: "guide-places" },
    { id: "Q129677", native: "Чорнобиль", text: "Chernobyl", accepted: ["Chornobyl"], source: "general" },
    { id: "Q7747", native: "Владимир Путин", text: "Vladimir Putin", short: "Putin", source: "general" },
    { id: "Q2866", native: "Аляксандр Лукашэнка", text: "Alexander Lukashenko", short: "Lukashenko", source: "general" },
    { native: "Святлана Ціханоўская", text: "Svetlana Tikhanovskaya", short: "Tikhanovskaya", accepted: ["Sviatlana Tsikhanouskaya"], source: "general" },
    { native: "Алексей Навальный", text: "Alexei Navalny", short: "Navalny", source: "general" },
    { native: "Віталій Кличко", text: "Vitali Klitschko", short: "Klitschko", source: "general" },
    { native: "Олександр Сирський", text: "Oleksandr Syrskyi", short: "Syrskyi", accepted: ["Oleksandr Syrsky"], source: "general" },
    { native: "Валерій Залужний", text: "Valerii Zaluzhnyi", short: "Zaluzhnyi", accepted: ["Valeriy Zaluzhny"], source: "general" },
    { id: "Q30487", native: "Михаил Горбачёв", text: "Mikhail Gorbachev", short: "Gorbachev", source: "general" },
    { native: "Никита Хрущёв", text: "Nikita Khrushchev", short: "Khrushchev", source: "general" },
    { id: "Q56226", text: "Kim Jong-un", short: "Kim", source: "general" },
    { id: "Q39259", text: "Recep Tayyip Erdogan", short: "Erdogan", source: "accents", reason: "style-guide" },
    { native: "معمر القذافي", text: "Muammar Gaddafi", short: "Gaddafi", source: "general" }
  ]
}
