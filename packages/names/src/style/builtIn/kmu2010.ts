/** Resolution 55 of the Cabinet of Ministers of Ukraine (2010): a house style. Made by scripts/buildStyles.ts from styles/kmu-2010.yaml (SHA-256 eacb9af20c2e37f1efd55917af60aeb0c0a768040eadccc962bd56194fc5c0b1). MIT. */
import type { StyleInput } from "../styleInput.ts"

export const kmu2010: StyleInput = {
  id: "kmu-2010",
  title: "Resolution 55 of the Cabinet of Ministers of Ukraine (2010)",
  sources: {
    general: { title: "general knowledge" },
    "the-ukraine": { title: "#KyivNotKiev: BBC changes spelling of the capital of Ukraine (112 Ukraine, 14 October 2019): what the Ukrainian authorities ask for", url: "https://112.international/society/kyivnotkiev-bbc-changes-spelling-of-the-capital-of-ukraine-44510.html", read: "2026-11-26" },
    "table-of-2010": { title: "Resolution 55 of the Cabinet of Ministers of Ukraine of 27 January 2010, its table as the press gave it (GolosUA, 1 February 2010)", url: "https://golos.ua/amp/news/kabinet-ministriv-vporyadkuvav-transliteratsiyu-ukrayinskih-prizvishh-u-zakordonnih-pasportah", read: "2026-11-26" },
    "migration-service": { title: "The president's press service and the English spelling (apnews.com.ua): the Migration Service's check gives Zelenskyi", url: "https://apnews.com.ua/ua/news/pres-sluzhba-prezidenta-potrapila-v-konfuz-z-napisannyam-prizvishcha-zelenskii-angliiskoiu/", read: "2026-11-26" }
  },
  systematic: ["uk"],
  systems: {
    uk: { system: "kmu-2010", source: "table-of-2010" },
    ru: { system: "bgn-pcgn-1947", source: "general" }
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
    { id: "Q3874799", native: "Володимир Зеленський", language: "en", text: "Volodymyr Zelenskyi", short: "Zelenskyi", accepted: ["Volodymyr Zelenskyy"], reason: "official-romanisation", source: "migration-service" },
    { native: "Віталій Кличко", language: "en", text: "Vitalii Klychko", short: "Klychko", accepted: ["Vitali Klitschko"], reason: "official-romanisation", source: "table-of-2010" },
    { native: "Володимир Кличко", language: "en", text: "Volodymyr Klychko", short: "Klychko", accepted: ["Wladimir Klitschko"], reason: "official-romanisation", source: "table-of-2010" },
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
