/** The languages that are gathered, their scripts, and the names that packages give them. */

/** BCP 47 tags by the scripts they are written in (ISO 15924; Jpan is Hira, Kana and Hani; Kore is Hang). */
const byScript: Readonly<Record<string, string>> = {
  Latn:
    "af sq az eu nb bs ca hr cs da nl en eo et fi fr lg de hu is id ga it la lv lt ms mi nn pl pt ro sr-Latn sn sk sl so st es sw sv tl ts tn tr vi cy xh yo zu "
    + "gl ku uz tk fy lb oc br gd fo mt ha ig rw jv su ceb ht nso rm",
  Cyrl: "be bg kk mk mn ru sr-Cyrl uk ky tg tt",
  Arab: "ar fa ur sd ps ug ckb",
  Deva: "hi mr ne",
  Armn: "hy",
  Beng: "bn as",
  Hani: "zh-Hans zh-Hant",
  Geor: "ka",
  Grek: "el",
  Gujr: "gu",
  Hebr: "he",
  Jpan: "ja",
  Kore: "ko",
  Guru: "pa",
  Taml: "ta",
  Telu: "te",
  Thai: "th",
  Sinh: "si",
  Mymr: "my",
  Khmr: "km",
  Laoo: "lo",
  Knda: "kn",
  Mlym: "ml",
  Orya: "or",
  Ethi: "am ti"
}

export const scriptOf: ReadonlyMap<string, string> = new Map(Object.entries(byScript).flatMap(([script, tags]) => tags.split(" ").map((tag) => [tag, script] as const)))

const classOf = (script: string): string =>
  script === "Jpan" ? "\\p{Script=Hira}\\p{Script=Kana}\\p{Script=Hani}ー々" : script === "Kore" ? "\\p{Script=Hang}" : `\\p{Script=${script}}`

const letters: ReadonlyMap<string, RegExp> = new Map(Object.keys(byScript).map((script) => [script, new RegExp(`[${classOf(script)}]`, "gu")]))

/** A pattern (all matches) of one letter or mark of a script. */
export const letterOf = (script: string): RegExp => letters.get(script) ?? /\p{L}/gu

const foreign: ReadonlyMap<string, RegExp> = new Map(Object.keys(byScript).map((script) => [script, new RegExp(`(?=\\p{L})[^${classOf(script)}ʻʼʹ]`, "gu")]))

/** A pattern (all matches) of one letter of any other script. */
export const foreignTo = (script: string): RegExp => foreign.get(script) ?? /[^]/gu

const renamed: Readonly<Record<string, string>> = {
  "no": "nb", "no-nb": "nb", "iw": "he", "in": "id", "fil": "tl", "tgl": "tl", "ph": "tl", "ua": "uk", "cz": "cs", "dk": "da", "se": "sv", "gr": "el", "jp": "ja", "kr": "ko", "vn": "vi",
  "zh": "zh-Hans", "zh-cn": "zh-Hans", "zh-sg": "zh-Hans", "zh-chs": "zh-Hans", "cn": "zh-Hans", "zh-tw": "zh-Hant", "zh-hk": "zh-Hant", "zh-mo": "zh-Hant", "zh-cht": "zh-Hant", "tw": "zh-Hant",
  "sr": "sr-*", "sr-rs": "sr-*", "sr-sp": "sr-*", "sr-ec": "sr-Cyrl", "sr-el": "sr-Latn", "sr-cyrillic": "sr-Cyrl", "sr-latin": "sr-Latn", "sr-latn-rs": "sr-Latn",
  "ku-latn": "ku", "kmr": "ku", "ku-tr": "ku", "ku-iq": "ckb", "fa-af": "", "pa-pk": "", "pa-arab": "", "uz-arab": "", "az-arab": "", "ms-arab": "", "mn-mong": "", "ha-ne": "", "ja-hira": "", "yo-bj": "",
  "kk-arab": "", "en-xa": "", "en-xl": "", "ar-xb": "", "hi-latn": "", "zh-latn": "", "az-cyrl": "", "uz-cyrl": "", "bs-cyrl": "", "vai-latn": "", "en-dsrt": "", "en-shaw": "", "tk-arab": "", "sd-deva": "", "ks-deva": "",
  "nan-latn": "", "bgn-pk": "", "kok-latn": "", "be-tarask": "be", "be@tarask": "be", "tt-latn": "", "kk-latn": "", "ug-latn": "", "ky-latn": "", "tg-latn": ""
}

/**
 * The tag under which a package's `name` is gathered ("pt-BR", "zh_CN", "nb-NO"): `sr-*` where each line's script decides, undefined where it is not wanted.
 */
export const tagOf = (name: string, exceptions: Readonly<Record<string, string>> = {}): string | undefined => {
  const lower = name.replaceAll("_", "-").toLowerCase()
  const given = exceptions[name] ?? renamed[lower]
  if (given !== undefined) return given === "sr-*" || scriptOf.has(given) ? given : undefined
  const [language = "", ...rest] = lower.split("-")
  if (language === "zh") return rest.includes("hant") ? "zh-Hant" : "zh-Hans"
  if (language === "sr") return rest.includes("latn") ? "sr-Latn" : rest.includes("cyrl") ? "sr-Cyrl" : "sr-*"
  const base = renamed[language] ?? language
  return scriptOf.has(base) ? base : undefined
}
