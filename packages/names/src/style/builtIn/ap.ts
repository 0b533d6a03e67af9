/** The Associated Press: a house style. Made by scripts/buildStyles.ts from styles/ap.yaml (SHA-256 342f3c0712dd167b392e258f05291d3c54858649aaf8802278be743cffcd5cd2). MIT. */
import type { StyleInput } from "../styleInput.ts"

export const ap: StyleInput = {
  id: "ap",
  title: "The Associated Press",
  languages: ["en"],
  sources: {
    general: { title: "general knowledge" },
    kyiv: { title: "An update on AP style on Kyiv (The Associated Press)", url: "https://ds.svcs.associatedpress.com/announcements/an-update-on-ap-style-on-kyiv", read: "2026-11-26" },
    "kyiv-day": { title: "Kiev no more. AP Stylebook changes spelling of Ukrainian capital to Kyiv (Kyiv Post), in effect on 14 August 2019", url: "https://archive.kyivpost.com/ukraine-politics/kiev-no-more-ap-stylebook-changes-spelling-of-ukrainian-capital-to-kyiv.html", read: "2026-11-26" },
    odesa: { title: "Kyiv, Odesa, and what's in a name (The Christian Science Monitor, 29 March 2022): the Associated Press has shifted to the Ukrainian renderings", url: "https://csmonitor.com/Daily/2022/20220329/Kyiv-Odesa-and-what-s-in-a-name", read: "2026-11-26" },
    zelenskyy: { title: "Moskva or Moscow? Zelenskyy or Zelensky? Looking into a few linguistic puzzles (Dan Kennedy, 16 April 2022)", url: "https://dankennedy.net/2022/04/16/moskva-or-moscow-zelenskyy-or-zelensky-looking-into-a-few-linguistic-puzzles/", read: "2026-11-26", note: "from which day the agency writes so was not read" },
    "second-reference": { title: "Courtesy Titles in AP Style (Writing Explained)", url: "https://writingexplained.org/ap-style/courtesy-titles-ap-style", read: "2026-11-26" },
    accents: { title: "AP style is not an excuse for Anglocentrism (22 June 2009), which quotes the Stylebook on accent marks", url: "https://ndebruin.wordpress.com/2009/06/22/ap-style-is-not-an-excuse-for-anglocentrism/", read: "2026-11-26" },
    "accents-since-2019": { title: "AP updates guidance on mentions of race, accent marks, and more (CJR, 8 April 2019)", url: "https://www.cjr.org/language_corner/ap-race-accent-marks-sic.php", note: "the heading was read; that accents are set for those who ask for them is general knowledge" }
  },
  systems: {
    uk: { system: "kmu-2010", source: "general" },
    ru: { system: "bgn-pcgn-1947", source: "general" },
    be: { system: "press:en", source: "general" }
  },
  rewrites: [
    { anywhere: "’", by: "", from: "ru", source: "general" },
    { anywhere: "ʹ", by: "", from: "ru", source: "general" },
    { anywhere: "ʺ", by: "", from: "ru", source: "general" },
    { anywhere: "”", by: "", from: "ru", source: "general" },
    { anywhere: "'", by: "", from: "ru", source: "general" },
    { anywhere: "ë", by: "yo", from: "ru", source: "general" },
    { anywhere: "Ë", by: "Yo", from: "ru", source: "general" },
    { ending: "yy", by: "y", from: "ru", source: "general" },
    { ending: "iy", by: "y", from: "ru", source: "general" },
    { ending: "yi", by: "y", from: "ru", source: "general" },
    { ending: "ay", by: "ai", from: "ru", source: "general" },
    { ending: "ey", by: "ei", from: "ru", source: "general" },
    { ending: "oy", by: "oi", from: "ru", source: "general" },
    { ending: "uy", by: "ui", from: "ru", source: "general" },
    { ending: "ii", by: "iy", from: "ru", source: "general" }
  ],
  particles: {
    value: "keep",
    source: "general"
  },
  diacritics: {
    value: "strip",
    source: "accents-since-2019"
  },
  nameOrder: {
    value: "native",
    source: "general"
  },
  firstMention: {
    value: "full",
    source: "second-reference"
  },
  laterMention: {
    value: "surname",
    source: "second-reference"
  },
  forms: [
    { id: "Q3874799", native: "Володимир Зеленський", text: "Volodymyr Zelenskyy", short: "Zelenskyy", reason: "preference-followed", source: "zelenskyy" },
    { id: "Q1899", native: "Київ", text: "Kiev", until: "2019-08-14", reason: "style-guide", source: "kyiv-day" },
    { id: "Q1899", native: "Київ", text: "Kyiv", not: ["Kiev"], since: "2019-08-14", reason: "style-guide", source: "kyiv" },
    { id: "Q1874", native: "Одеса", text: "Odessa", until: "2022-03", reason: "house-usage", source: "general" },
    { id: "Q1874", native: "Одеса", text: "Odesa", since: "2022-03", reason: "style-guide", source: "odesa" },
    { id: "Q129677", native: "Чорнобиль", text: "Chernobyl", accepted: ["Chornobyl"], source: "general" },
    { id: "Q7747", native: "Владимир Путин", text: "Vladimir Putin", short: "Putin", source: "general" },
    { id: "Q2866", native: "Аляксандр Лукашэнка", text: "Alexander Lukashenko", short: "Lukashenko", source: "general" },
    { native: "Святлана Ціханоўская", text: "Sviatlana Tsikhanouskaya", short: "Tsikhanouskaya", source: "general" },
    { native: "Алексей Навальный", text: "Alexei Navalny", short: "Navalny", source: "general" },
    { native: "Віталій Кличко", text: "Vitali Klitschko", short: "Klitschko", source: "general" },
    { native: "Юлія Тимошенко", text: "Yulia Tymoshenko", short: "Tymoshenko", source: "general" },
    { native: "Андрій Єрмак", text: "Andriy Yermak", short: "Yermak", accepted: ["Andrii Yermak"], source: "general" },
    { id: "Q30487", native: "Михаил Горбачёв", text: "Mikhail Gorbachev", short: "Gorbachev", source: "general" },
    { native: "Никита Хрущёв", text: "Nikita Khrushchev", short: "Khrushchev", source: "general" },
    { id: "Q15031", text: "Xi Jinping", short: "Xi", source: "general" },
    { id: "Q56226", text: "Kim Jong Un", short: "Kim", source: "general" },
    { id: "Q39259", text: "Recep Tayyip Erdogan", short: "Erdogan", reason: "style-guide", source: "accents" },
    { native: "معمر القذافي", text: "Moammar Gadhafi", short: "Gadhafi", not: ["Muammar Gaddafi"], source: "general" }
  ]
}
