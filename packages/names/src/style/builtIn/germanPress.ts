/** German-language press: a house style. Made by scripts/buildStyles.ts from styles/german-press.yaml (SHA-256 569817c50aea8263a67878d3cbd8ac44717edff5bdce49203c19b06fc3bf7f54). MIT. */
import type { StyleInput } from "../styleInput.ts"

export const germanPress: StyleInput = {
  id: "german-press",
  title: "German-language press",
  languages: ["de"],
  sources: {
    general: { title: "general knowledge" },
    agencies: { title: "Schreibweisen (agenturjournalismus.de), what the German-language news agencies agreed for foreign names", url: "https://agenturjournalismus.de/index.php/tools/schreibweisen", read: "2026-11-26" },
    "duden-russian": { title: "Hinweise zur Umschrift aus dem Russischen, with the Duden's rules for й, ё, ж and кс (studopedia.info)", url: "https://studopedia.info/5-39741.html", read: "2026-11-26" },
    languagetool: { title: "Deutsche Schreibweisen ukrainischer und russischer Namen (LanguageTool)", url: "https://languagetool.org/insights/de/beitrag/rechtschreibung-selenskyj-kiev-kyiv", read: "2026-11-26" },
    tamedia: { title: "Aus «Kiew» wird «Kyjiw»: Warum wir neu ukrainische Schreibweisen verwenden (Zürichsee-Zeitung)", url: "https://zsz.ch/aus-kiew-wird-kyjiw-warum-wir-neu-ukrainische-schreibweisen-verwenden-263495917882", read: "2026-11-26" },
    odessa: { title: "Deshalb schreibt auch die Bundesregierung jetzt Kyjiw (SWR DASDING)", url: "https://www.dasding.de/newszone/bundesregierung-ukraine-schreibweise-kiew-kyjiw-100.html", read: "2026-11-26" },
    volksstimme: { title: "Schreibweise von Spielernamen bei der WM (Volksstimme)", url: "https://www.volksstimme.de/leben/schreibweise-von-spielernamen-bei-der-wm-1955926", read: "2026-11-26" }
  },
  systems: {
    uk: { system: "press:de", source: "general" },
    ru: { system: "press:de", source: "duden-russian" },
    be: { system: "press:de", source: "general" },
    bg: { system: "press:de", source: "general" }
  },
  rewrites: [
    { ending: "ej", by: "ei", from: "ru", source: "duden-russian" },
    { ending: "aj", by: "ai", from: "ru", source: "duden-russian" },
    { ending: "oj", by: "oi", from: "ru", source: "duden-russian" },
    { ending: "uj", by: "ui", from: "ru", source: "duden-russian" }
  ],
  particles: {
    value: "keep",
    source: "general"
  },
  diacritics: {
    value: "keep",
    source: "agencies"
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
    { id: "Q3874799", native: "Володимир Зеленський", text: "Wolodymyr Selenskyj", short: "Selenskyj", reason: "style-guide", source: "languagetool" },
    { id: "Q7747", native: "Владимир Путин", text: "Wladimir Putin", short: "Putin", reason: "style-guide", source: "languagetool" },
    { id: "Q1899", native: "Київ", text: "Kiew", accepted: ["Kyjiw"], reason: "established-form", source: "languagetool" },
    { id: "Q42308", native: "Харків", text: "Charkiw", accepted: ["Charkow"], reason: "style-guide", source: "languagetool" },
    { id: "Q36036", native: "Львів", text: "Lwiw", accepted: ["Lemberg"], reason: "style-guide", source: "languagetool" },
    { id: "Q1874", native: "Одеса", text: "Odessa", accepted: ["Odesa"], reason: "established-form", source: "odessa" },
    { native: "Александр Солженицын", text: "Alexander Solschenizyn", short: "Solschenizyn", reason: "established-form", source: "volksstimme" },
    { id: "Q30487", native: "Михаил Горбачёв", text: "Michail Gorbatschow", short: "Gorbatschow", reason: "official-romanisation", source: "duden-russian" },
    { id: "Q34453", native: "Борис Ельцин", text: "Boris Jelzin", short: "Jelzin", reason: "official-romanisation", source: "duden-russian" },
    { native: "Никита Хрущёв", text: "Nikita Chruschtschow", short: "Chruschtschow", source: "general" },
    { native: "Алексей Навальный", text: "Alexej Nawalny", short: "Nawalny", accepted: ["Alexei Nawalny"], source: "general" },
    { id: "Q58217", native: "Сергей Лавров", text: "Sergej Lawrow", short: "Lawrow", accepted: ["Sergei Lawrow"], source: "general" },
    { id: "Q23530", native: "Дмитрий Медведев", text: "Dmitri Medwedew", short: "Medwedew", accepted: ["Dmitrij Medwedew"], source: "general" },
    { id: "Q2866", native: "Аляксандр Лукашэнка", text: "Alexander Lukaschenko", short: "Lukaschenko", source: "general" },
    { native: "Святлана Ціханоўская", text: "Swetlana Tichanowskaja", short: "Tichanowskaja", source: "general" },
    { native: "Віталій Кличко", text: "Vitali Klitschko", short: "Klitschko", reason: "own-usage", source: "agencies" },
    { native: "Володимир Кличко", text: "Wladimir Klitschko", short: "Klitschko", reason: "own-usage", source: "agencies" },
    { native: "Юлія Тимошенко", text: "Julia Tymoschenko", short: "Tymoschenko", accepted: ["Julija Tymoschenko", "Julia Timoschenko"], source: "general" },
    { native: "Віктор Янукович", text: "Viktor Janukowitsch", short: "Janukowitsch", accepted: ["Wiktor Janukowytsch"], source: "general" },
    { native: "Олександр Сирський", text: "Olexander Syrskyj", short: "Syrskyj", accepted: ["Oleksandr Syrskyj"], source: "general" },
    { id: "Q129677", native: "Чорнобиль", text: "Tschernobyl", accepted: ["Tschornobyl"], source: "general" },
    { id: "Q157835", native: "Запоріжжя", text: "Saporischschja", source: "general" },
    { id: "Q39259", text: "Recep Tayyip Erdoğan", short: "Erdoğan", accepted: ["Recep Tayyip Erdogan"], source: "general" },
    { id: "Q15031", text: "Xi Jinping", short: "Xi", source: "general" },
    { id: "Q56226", text: "Kim Jong Un", short: "Kim", accepted: ["Kim Jong-un"], source: "general" },
    { native: "محمد بن سلمان", text: "Mohammed bin Salman", source: "general" },
    { native: "معمر القذافي", text: "Muammar al-Gaddafi", short: "Gaddafi", accepted: ["Muammar Gaddafi"], source: "general" }
  ]
}
