/**
 * Codes of the detectors as the tags of the data: the primary subtag, two letters where they exist. A code for a variety or an individual language stands for
 * the language that the data name: `no` is Bokmål, `iw` Hebrew, `in` Indonesian, `fil` Tagalog, `arz` Arabic, `yue` and `wuu` Chinese, `zlm` Malay.
 */
const usual: Readonly<Record<string, string>> = {
  no: "nb", nor: "nb", iw: "he", in: "id", jw: "jv", mo: "ro", fil: "tl", tgl: "tl", zlm: "ms", zsm: "ms", prs: "fa", twi: "tw", arz: "ar", yue: "zh", wuu: "zh", azb: "az", pnb: "pa", cnr: "sr"
}
const found = new Map<string, string>()

/** The tag of a BCP 47 tag or an ISO 639-3 code; `und` for what is neither. */
export function tagOf(code: string): string {
  const before = found.get(code)
  if (before !== undefined) return before
  const primary = code.split(/[-_]/, 1)[0]!.toLowerCase()
  const tag = Object.hasOwn(usual, primary) ? usual[primary]! : /^[a-z]{2,3}$/.test(primary) ? Intl.getCanonicalLocales(primary)[0]!.split("-", 1)[0]! : "und"
  const out = Object.hasOwn(usual, tag) ? usual[tag]! : tag
  found.set(code, out)
  return out
}

const names = new Map([["Bengali", "bn"], ["Bokmal", "nb"], ["Nynorsk", "nn"], ["Maori", "mi"], ["Slovene", "sl"], ["Sotho", "st"], ["Tagalog", "tl"]])
/** The tag of a language's English name. */
export function tagOfName(name: string): string {
  if (!names.has("English")) {
    const display = new Intl.DisplayNames("en", { type: "language", fallback: "none" })
    for (let i = 0; i < 26 * 26; i++) {
      const code = String.fromCharCode(97 + Math.floor(i / 26), 97 + i % 26)
      const english = display.of(code)
      if (english !== undefined && !names.has(english)) names.set(english, tagOf(code))
    }
  }
  return names.get(name) ?? "und"
}
