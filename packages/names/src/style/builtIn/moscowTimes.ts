/** The Moscow Times: a house style. Made by scripts/buildStyles.ts from styles/moscow-times.yaml (SHA-256 300b1c5d0d0eae500a87da3af2184a6eac1027056ce54fea0072a16115341cea). MIT. */
import type { StyleInput } from "../styleInput.ts"

export const moscowTimes: StyleInput = {
  id: "moscow-times",
  title: "The Moscow Times",
  languages: ["en"],
  sources: {
    general: { title: "general knowledge" }
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
    source: "general"
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
    { id: "Q3874799", native: "Володимир Зеленський", text: "Volodymyr Zelensky", short: "Zelensky", source: "general" },
    { id: "Q1899", native: "Київ", text: "Kyiv", source: "general" },
    { id: "Q7747", native: "Владимир Путин", text: "Vladimir Putin", short: "Putin", source: "general" },
    { id: "Q2866", native: "Аляксандр Лукашэнка", text: "Alexander Lukashenko", short: "Lukashenko", source: "general" },
    { native: "Святлана Ціханоўская", text: "Svetlana Tikhanovskaya", short: "Tikhanovskaya", accepted: ["Sviatlana Tsikhanouskaya"], source: "general" },
    { native: "Алексей Навальный", text: "Alexei Navalny", short: "Navalny", source: "general" },
    { native: "Віталій Кличко", text: "Vitali Klitschko", short: "Klitschko", source: "general" },
    { native: "Евгений Пригожин", text: "Yevgeny Prigozhin", short: "Prigozhin", source: "general" },
    { id: "Q30487", native: "Михаил Горбачёв", text: "Mikhail Gorbachev", short: "Gorbachev", source: "general" },
    { native: "Никита Хрущёв", text: "Nikita Khrushchev", short: "Khrushchev", source: "general" }
  ]
}
