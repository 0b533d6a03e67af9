/** Scripts that one language is written in, as far as names in the news go. Kana before Han: Japanese has both. */
const soleLanguages: ReadonlyArray<readonly [RegExp, string]> = [
  [/\p{Script=Greek}/u, "el"], [/\p{Script=Armenian}/u, "hy"], [/\p{Script=Georgian}/u, "ka"], [/\p{Script=Hebrew}/u, "he"], [/\p{Script=Thai}/u, "th"], [/\p{Script=Lao}/u, "lo"],
  [/\p{Script=Khmer}/u, "km"], [/\p{Script=Myanmar}/u, "my"], [/\p{Script=Hangul}/u, "ko"], [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"], [/\p{Script=Tamil}/u, "ta"],
  [/\p{Script=Telugu}/u, "te"], [/\p{Script=Kannada}/u, "kn"], [/\p{Script=Malayalam}/u, "ml"], [/\p{Script=Gujarati}/u, "gu"], [/\p{Script=Gurmukhi}/u, "pa"], [/\p{Script=Sinhala}/u, "si"]
]

/**
 * The language of a name that does not say its own: that of its script where only one language has it, `mul` (every language) for Latin, Cyrillic, Arabic,
 * Devanagari and Han letters, which many have.
 */
export function languageOfScript(text: string): string {
  return soleLanguages.find(([script]) => script.test(text))?.[1] ?? "mul"
}

/** Codes of Wikimedia's that are another language's in BCP 47, or no tag at all. General knowledge. */
const wikimedia = new Map([
  ["simple", "en"], ["no", "nb"], ["als", "gsw"], ["bat-smg", "sgs"], ["fiu-vro", "vro"], ["roa-rup", "rup"], ["zh-classical", "lzh"], ["zh-min-nan", "nan"], ["zh-yue", "yue"],
  ["be-x-old", "be-tarask"], ["cbk-zam", "cbk"], ["map-bms", "jv-x-bms"], ["roa-tara", "nap-x-tara"], ["sh", "sr-Latn"], ["sr-el", "sr-Latn"], ["sr-ec", "sr-Cyrl"], ["mo", "ro-Cyrl"],
  ["iw", "he"], ["in", "id"], ["ji", "yi"], ["de-formal", "de"], ["nl-informal", "nl"], ["es-formal", "es"], ["hu-formal", "hu"], ["ko-kp", "ko-KP"], ["zht", "zh-Hant"]
])

/**
 * The BCP 47 tag of a language code as Wikidata, GeoNames or a table writes it: `sr-el` is `sr-Latn`, `zh-hans` is `zh-Hans`, `simple` is `en`, `no` is `nb`, `und` is `mul`.
 * Nothing for what is no tag.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { languageTagOf } from "@polyonym/lexicon/sources"
 *
 * assert.equal(languageTagOf("sr-el"), "sr-Latn")
 * ```
 */
export function languageTagOf(code: string): string | undefined {
  const written = code.trim().replaceAll("_", "-").toLowerCase()
  if (written === "und" || written === "") return "mul"
  const known = wikimedia.get(written)
  if (known !== undefined) return known
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/.test(written)) return undefined
  let inPrivate = false
  return written.split("-").map((part, at) => {
    inPrivate ||= part.length === 1
    if (at === 0 || inPrivate) return part
    return part.length === 4 && /^[a-z]/.test(part) ? part.charAt(0).toUpperCase() + part.slice(1) : part.length === 2 ? part.toUpperCase() : part
  }).join("-")
}

/** Whether names in a language are wanted: `uk` asks for `uk` and `uk-UA`, nothing asks for all; names in every language (`mul`) always are. */
export function languageFilter(languages: ReadonlyArray<string> | undefined): (language: string) => boolean {
  if (languages === undefined || languages.length === 0) return () => true
  const wanted = languages.map((language) => languageTagOf(language) ?? language)
  const known = new Map([["mul", true]])
  return (language) => {
    let is = known.get(language)
    if (is === undefined) {
      is = wanted.some((one) => language === one || language.startsWith(`${one}-`))
      if (known.size < 2000) known.set(language, is)
    }
    return is
  }
}
