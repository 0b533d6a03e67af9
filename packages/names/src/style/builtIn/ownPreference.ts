/** Own preference: a house style. Made by scripts/buildStyles.ts from styles/own-preference.yaml (SHA-256 8a50cea57e833176b6a12888da9a9b91f5a602332d6d4f053f576c420df2cdbb). MIT. */
import type { StyleInput } from "../styleInput.ts"

export const ownPreference: StyleInput = {
  id: "own-preference",
  title: "Own preference",
  sources: {
    general: { title: "general knowledge" },
    "the-ukraine": { title: "#KyivNotKiev: BBC changes spelling of the capital of Ukraine (112 Ukraine, 14 October 2019): what the Ukrainian authorities ask for", url: "https://112.international/society/kyivnotkiev-bbc-changes-spelling-of-the-capital-of-ukraine-44510.html", read: "2026-11-26" },
    "table-of-2010": { title: "Resolution 55 of the Cabinet of Ministers of Ukraine of 27 January 2010, its table as the press gave it (GolosUA, 1 February 2010)", url: "https://golos.ua/amp/news/kabinet-ministriv-vporyadkuvav-transliteratsiyu-ukrayinskih-prizvishh-u-zakordonnih-pasportah", read: "2026-11-26" },
    zelenskyy: { title: "How to spell the Ukrainian president's name (Retired in Chicago, October 2019): on his passport, and his administration's wish of May 2019", url: "https://www.chicagonow.com/retired-in-chicago/2019/10/how-to-spell-the-ukrainian-presidents-name/", read: "2026-11-26" },
    kyiv: { title: "Associated Press says: No more K-i-e-v (The Ukrainian Weekly, 16 August 2019): Kyiv is the official spelling since 14 October 1995", url: "http://www.ukrweekly.com/uwwp/associated-press-says-no-more-k-i-e-v/", read: "2026-11-26" }
  },
  systems: {
    uk: { system: "kmu-2010", source: "table-of-2010" },
    ru: { system: "bgn-pcgn-1947", source: "general" },
    be: { system: "belarusian-2007", source: "general" },
    bg: { system: "streamlined-2009", source: "general" },
    sr: { system: "serbian-latin", source: "general" }
  },
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
    value: "any",
    source: "general"
  },
  forms: [
    { id: "Q3874799", native: "Володимир Зеленський", language: "en", text: "Volodymyr Zelenskyy", short: "Zelenskyy", since: "2019-05", reason: "passport-and-administration", source: "zelenskyy" },
    { id: "Q1899", native: "Київ", language: "en", text: "Kyiv", since: "1995-10-14", reason: "official-romanisation", source: "kyiv" },
    { native: "Віталій Кличко", language: "en", text: "Vitali Klitschko", short: "Klitschko", reason: "own-usage", source: "general" },
    { native: "Володимир Кличко", language: "en", text: "Wladimir Klitschko", short: "Klitschko", reason: "own-usage", source: "general" },
    { native: "Юлія Тимошенко", language: "en", text: "Yulia Tymoshenko", short: "Tymoshenko", accepted: ["Yuliia Tymoshenko"], reason: "own-usage", source: "general" },
    { native: "Юлія Свириденко", language: "en", text: "Yulia Svyrydenko", short: "Svyrydenko", accepted: ["Yuliia Svyrydenko"], reason: "own-usage", source: "general" },
    { native: "Андрій Єрмак", language: "en", text: "Andriy Yermak", short: "Yermak", accepted: ["Andrii Yermak"], reason: "own-usage", source: "general" },
    { native: "Рустем Умєров", language: "en", text: "Rustem Umerov", short: "Umerov", accepted: ["Rustem Umierov"], reason: "own-usage", source: "general" },
    { native: "Святлана Ціханоўская", language: "en", text: "Sviatlana Tsikhanouskaya", short: "Tsikhanouskaya", reason: "own-usage", source: "general" },
    { id: "Q2866", native: "Аляксандр Лукашэнка", language: "en", text: "Aleksandr Lukashenko", short: "Lukashenko", accepted: ["Alexander Lukashenko"], reason: "own-usage", source: "general" },
    { id: "Q7747", native: "Владимир Путин", language: "en", text: "Vladimir Putin", short: "Putin", reason: "own-usage", source: "general" },
    { native: "Алексей Навальный", language: "en", text: "Alexey Navalny", short: "Navalny", accepted: ["Alexei Navalny"], reason: "own-usage", source: "general" },
    { id: "Q56226", language: "en", text: "Kim Jong Un", short: "Kim", accepted: ["Kim Jong-un"], reason: "own-usage", source: "general" },
    { id: "Q39259", language: "en", text: "Recep Tayyip Erdoğan", short: "Erdoğan", reason: "own-usage", source: "general" },
    { id: "Q212", native: "Україна", language: "en", text: "Ukraine", not: ["The Ukraine", "the Ukraine"], reason: "established-form", source: "the-ukraine" },
    { id: "Q159", native: "Россия", language: "en", text: "Russia", reason: "established-form", source: "general" },
    { id: "Q184", native: "Беларусь", language: "en", text: "Belarus", reason: "established-form", source: "general" },
    { id: "Q219", native: "България", language: "en", text: "Bulgaria", reason: "established-form", source: "general" },
    { id: "Q403", native: "Србија", language: "en", text: "Serbia", reason: "established-form", source: "general" },
    { id: "Q7835", native: "Крим", language: "en", text: "Crimea", accepted: ["Krym"], reason: "established-form", source: "general" },
    { id: "Q649", native: "Москва", language: "en", text: "Moscow", accepted: ["Moskva"], reason: "established-form", source: "general" },
    { id: "Q656", native: "Санкт-Петербург", language: "en", text: "Saint Petersburg", accepted: ["St. Petersburg", "St Petersburg", "Sankt-Peterburg"], reason: "established-form", source: "general" }
  ]
}
