/** ICAO Doc 9303: a house style. Made by scripts/buildStyles.ts from styles/icao.yaml (SHA-256 8394310bbffd079d7a1212679bebcc6139a15e336d7cb264b410e0cf66d0694b). MIT. */
import type { StyleInput } from "../styleInput.ts"

export const icao: StyleInput = {
  id: "icao",
  title: "ICAO Doc 9303",
  sources: {
    general: { title: "general knowledge" },
    "the-ukraine": { title: "#KyivNotKiev: BBC changes spelling of the capital of Ukraine (112 Ukraine, 14 October 2019): what the Ukrainian authorities ask for", url: "https://112.international/society/kyivnotkiev-bbc-changes-spelling-of-the-capital-of-ukraine-44510.html", read: "2026-11-26" },
    "doc-9303": { title: "ICAO Doc 9303, recommended transliteration of Cyrillic, as the translators' encyclopaedia gives it with the exceptions by language", url: "http://trworkshop.net/wiki/%D1%82%D1%80%D0%B0%D0%BD%D1%81%D0%BB%D0%B8%D1%82%D0%B5%D1%80%D0%B0%D1%86%D0%B8%D1%8F_%D0%BA%D0%B8%D1%80%D0%B8%D0%BB%D0%BB%D0%B8%D1%86%D1%8B_%D0%BF%D0%BE_%D0%B8%D0%BA%D0%B0%D0%BE", read: "2026-11-26" },
    "doc-9303-be": { title: "ICAO Doc 9303 Part 3, Belorussian Cyrillic to Latin, as quoted in the map of Interscript", url: "https://www.icao.int/publications/Documents/9303_p3_cons_en.pdf", read: "2026-11-26", note: "read in rubygem-interscript-maps 2.3.2, not the paper itself" }
  },
  systematic: ["uk", "ru", "be", "mk", "sr"],
  systems: {
    uk: { system: "icao-9303-uk", source: "doc-9303" },
    ru: { system: "icao-9303", source: "doc-9303" },
    be: { system: "icao-9303-be", source: "doc-9303-be" },
    mk: { system: "icao-9303-mk", source: "doc-9303" },
    sr: { system: "icao-9303-sr", source: "doc-9303" }
  },
  diacritics: {
    value: "strip",
    source: "general"
  },
  nameOrder: {
    value: "native",
    source: "general"
  },
  firstMention: {
    value: "any",
    source: "general"
  },
  laterMention: {
    value: "any",
    source: "general"
  },
  forms: [
    { id: "Q212", native: "Україна", language: "en", text: "Ukraine", not: ["The Ukraine", "the Ukraine"], reason: "established-form", source: "the-ukraine" },
    { id: "Q159", native: "Россия", language: "en", text: "Russia", reason: "established-form", source: "general" },
    { id: "Q184", native: "Беларусь", language: "en", text: "Belarus", reason: "established-form", source: "general" },
    { id: "Q219", native: "България", language: "en", text: "Bulgaria", reason: "established-form", source: "general" },
    { id: "Q403", native: "Србија", language: "en", text: "Serbia", reason: "established-form", source: "general" },
    { id: "Q7835", native: "Крим", language: "en", text: "Crimea", accepted: ["Krym"], reason: "established-form", source: "general" },
    { id: "Q649", native: "Москва", language: "en", text: "Moscow", accepted: ["Moskva"], reason: "established-form", source: "general" },
    { id: "Q656", native: "Санкт-Петербург", language: "en", text: "Saint Petersburg", accepted: ["St. Petersburg", "St Petersburg", "Sankt-Peterburg"], reason: "established-form", source: "general" },
    { native: "Сибирь", language: "en", text: "Siberia", reason: "established-form", source: "general" },
    { native: "Кремль", language: "en", text: "Kremlin", reason: "established-form", source: "general" },
    { native: "Чечня", language: "en", text: "Chechnya", reason: "established-form", source: "general" },
    { native: "Ростов-на-Дону", language: "en", text: "Rostov-on-Don", accepted: ["Rostov-na-Donu"], reason: "established-form", source: "general" }
  ]
}
