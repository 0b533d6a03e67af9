/** BGN/PCGN: a house style. Made by scripts/buildStyles.ts from styles/bgn-pcgn.yaml (SHA-256 fd033c351cb7a8ee895830936b94499fd13b456f82e8468b6533e937bf3dec6a). MIT. */
import type { StyleInput } from "../styleInput.ts"

export const bgnPcgn: StyleInput = {
  id: "bgn-pcgn",
  title: "BGN/PCGN",
  languages: ["en"],
  sources: {
    general: { title: "general knowledge" },
    "the-ukraine": { title: "#KyivNotKiev: BBC changes spelling of the capital of Ukraine (112 Ukraine, 14 October 2019): what the Ukrainian authorities ask for", url: "https://112.international/society/kyivnotkiev-bbc-changes-spelling-of-the-capital-of-ukraine-44510.html", read: "2026-11-26" },
    "agreement-of-2019": { title: "Romanization of Ukrainian (2019 Agreement), as quoted in the map of Interscript", url: "https://assets.publishing.service.gov.uk/government/uploads/system/uploads/attachment_data/file/864314/ROMANIZATION_OF_UKRAINIAN.pdf", read: "2026-11-26", note: "the notes and test words were read in rubygem-interscript-maps 2.3.2, not the paper itself" }
  },
  systematic: ["uk", "ru", "be", "bg", "mk", "sr"],
  systems: {
    uk: { system: "bgn-pcgn-2019", source: "agreement-of-2019" },
    ru: { system: "bgn-pcgn-1947", source: "general" },
    be: { system: "bgn-pcgn-1979-be", source: "general" },
    bg: { system: "bgn-pcgn-2013-bg", source: "general" },
    mk: { system: "bgn-pcgn-2013", source: "general" },
    sr: { system: "serbian-latin", source: "general" }
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
    { id: "Q212", native: "Україна", text: "Ukraine", not: ["The Ukraine", "the Ukraine"], reason: "established-form", source: "the-ukraine" },
    { id: "Q159", native: "Россия", text: "Russia", reason: "established-form", source: "general" },
    { id: "Q184", native: "Беларусь", text: "Belarus", reason: "established-form", source: "general" },
    { id: "Q219", native: "България", text: "Bulgaria", reason: "established-form", source: "general" },
    { id: "Q403", native: "Србија", text: "Serbia", reason: "established-form", source: "general" },
    { id: "Q7835", native: "Крим", text: "Crimea", accepted: ["Krym"], reason: "established-form", source: "general" },
    { id: "Q649", native: "Москва", text: "Moscow", accepted: ["Moskva"], reason: "established-form", source: "general" },
    { id: "Q656", native: "Санкт-Петербург", text: "Saint Petersburg", accepted: ["St. Petersburg", "St Petersburg", "Sankt-Peterburg"], reason: "established-form", source: "general" },
    { native: "Сибирь", text: "Siberia", reason: "established-form", source: "general" },
    { native: "Кремль", text: "Kremlin", reason: "established-form", source: "general" },
    { native: "Чечня", text: "Chechnya", reason: "established-form", source: "general" },
    { native: "Ростов-на-Дону", text: "Rostov-on-Don", accepted: ["Rostov-na-Donu"], reason: "established-form", source: "general" }
  ]
}
