/** French-language press: a house style. Made by scripts/buildStyles.ts from styles/french-press.yaml (SHA-256 370182fe1707351db302b527b5b0922a5778f865fe1e9cfc9aebf425885d24ed). MIT. */
import type { StyleInput } from "../styleInput.ts"

export const frenchPress: StyleInput = {
  id: "french-press",
  title: "French-language press",
  languages: ["fr"],
  sources: {
    general: { title: "general knowledge" },
    russian: { title: "Wikipédia:Romanisation du russe, the conventional transcription with its cases", url: "https://fr.m.wikipedia.org/wiki/Wikip%C3%A9dia:Romanisation_du_russe", read: "2026-11-26" },
    ukrainian: { title: "Wikipédia:Romanisation de l'ukrainien, the conventional transcription with its cases", url: "https://fr.m.wikipedia.org/wiki/Wikip%C3%A9dia:Romanisation_de_l%27ukrainien", read: "2026-11-26" },
    diplo: { title: "Ukrainien (Le Monde diplomatique, règles typographiques)", url: "http://typo.mondediplo.net/messages/1486", read: "2026-11-26" },
    racicot: { title: "Écriture de l'ukrainien en français (André Racicot)", url: "https://andreracicot.ca/noms-ukrainiens-fr/", read: "2026-11-26" },
    "racicot-names": { title: "Les noms ukrainiens (André Racicot)", url: "https://andreracicot.ca/les-noms-ukrainiens/", read: "2026-11-26" },
    courrier: { title: "Kiev, Kyïv, Biélorussie, Bélarus, pourquoi l'un plutôt que l'autre ? (Le Courrier d'Europe centrale)", url: "https://test.courrierdeuropecentrale.fr/kiev-kyiv-bielorussie-belarus-pourquoi-lun-plutot-que-lautre/", read: "2026-11-26" }
  },
  systems: {
    uk: { system: "press:fr", source: "general" },
    ru: { system: "press:fr", source: "general" },
    be: { system: "press:fr", source: "general" },
    bg: { system: "press:fr", source: "general" }
  },
  rewrites: [
    { anywhere: "ge", by: "gue", source: "russian" },
    { anywhere: "gi", by: "gui", source: "russian" },
    { anywhere: "Ge", by: "Gue", source: "russian" },
    { anywhere: "Gi", by: "Gui", source: "russian" }
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
    { id: "Q3874799", native: "Володимир Зеленський", text: "Volodymyr Zelensky", short: "Zelensky", reason: "style-guide", source: "ukrainian" },
    { id: "Q7747", native: "Владимир Путин", text: "Vladimir Poutine", short: "Poutine", reason: "established-form", source: "racicot" },
    { id: "Q1899", native: "Київ", text: "Kiev", accepted: ["Kyiv", "Kyïv"], reason: "established-form", source: "courrier" },
    { id: "Q42308", native: "Харків", text: "Kharkiv", reason: "style-guide", source: "ukrainian" },
    { id: "Q36036", native: "Львів", text: "Lviv", reason: "style-guide", source: "diplo" },
    { id: "Q1874", native: "Одеса", text: "Odessa", accepted: ["Odesa"], source: "general" },
    { native: "Маріуполь", text: "Marioupol", reason: "style-guide", source: "racicot" },
    { id: "Q157835", native: "Запоріжжя", text: "Zaporijjia", accepted: ["Zaporijia"], reason: "style-guide", source: "racicot" },
    { id: "Q129677", native: "Чорнобиль", text: "Tchernobyl", accepted: ["Tchornobyl"], source: "general" },
    { native: "Юлія Тимошенко", text: "Ioulia Timochenko", short: "Timochenko", accepted: ["Ioulia Tymochenko"], reason: "established-form", source: "diplo" },
    { native: "Віталій Кличко", text: "Vitali Klitschko", short: "Klitschko", reason: "own-usage", source: "racicot-names" },
    { native: "Віктор Янукович", text: "Viktor Ianoukovitch", short: "Ianoukovitch", reason: "established-form", source: "racicot-names" },
    { native: "Арсеній Яценюк", text: "Arseni Iatseniouk", short: "Iatseniouk", reason: "established-form", source: "racicot-names" },
    { id: "Q30487", native: "Михаил Горбачёв", text: "Mikhaïl Gorbatchev", short: "Gorbatchev", reason: "established-form", source: "russian" },
    { id: "Q34453", native: "Борис Ельцин", text: "Boris Eltsine", short: "Eltsine", reason: "established-form", source: "russian" },
    { native: "Никита Хрущёв", text: "Nikita Khrouchtchev", short: "Khrouchtchev", source: "general" },
    { native: "Алексей Навальный", text: "Alexeï Navalny", short: "Navalny", source: "general" },
    { id: "Q58217", native: "Сергей Лавров", text: "Sergueï Lavrov", short: "Lavrov", reason: "style-guide", source: "russian" },
    { id: "Q23530", native: "Дмитрий Медведев", text: "Dmitri Medvedev", short: "Medvedev", source: "general" },
    { id: "Q2866", native: "Аляксандр Лукашэнка", text: "Alexandre Loukachenko", short: "Loukachenko", source: "general" },
    { native: "Святлана Ціханоўская", text: "Svetlana Tikhanovskaïa", short: "Tikhanovskaïa", source: "general" },
    { native: "Андрій Єрмак", text: "Andriy Iermak", short: "Iermak", reason: "style-guide", source: "ukrainian" },
    { native: "Валерій Залужний", text: "Valeri Zaloujny", short: "Zaloujny", accepted: ["Valeriy Zaloujny"], source: "general" },
    { native: "Олександр Сирський", text: "Oleksandr Syrsky", short: "Syrsky", reason: "style-guide", source: "ukrainian" },
    { id: "Q39259", text: "Recep Tayyip Erdogan", short: "Erdogan", accepted: ["Recep Tayyip Erdoğan"], source: "general" },
    { id: "Q15031", text: "Xi Jinping", short: "Xi", source: "general" },
    { id: "Q56226", text: "Kim Jong-un", short: "Kim", accepted: ["Kim Jong Un"], source: "general" },
    { native: "محمد بن سلمان", text: "Mohammed ben Salman", accepted: ["Mohammed Ben Salman"], source: "general" },
    { native: "معمر القذافي", text: "Mouammar Kadhafi", short: "Kadhafi", not: ["Muammar Gaddafi"], source: "general" }
  ]
}
