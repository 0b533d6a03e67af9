/** The language of a name, as far as its letters tell, and what a caller asks for. */
import { defaultSystem } from "@polyonym/transliterate/pure"

/** The language whose system reads a script when none is told. */
const usual: Readonly<Record<string, string>> = {
  Latn: "en", Cyrl: "ru", Grek: "el", Armn: "hy", Geor: "ka", Arab: "ar", Hebr: "he", Deva: "hi", Beng: "bn", Guru: "pa", Gujr: "gu", Orya: "or", Taml: "ta", Telu: "te", Knda: "kn", Mlym: "ml", Sinh: "si",
  Thai: "th", Laoo: "lo", Khmr: "km", Mymr: "my", Tibt: "bo", Ethi: "am", Thaa: "dv", Hang: "ko", Hani: "zh", Hira: "ja", Kana: "ja"
}
const scripts: Readonly<Record<string, string>> = { uk: "Cyrl", ru: "Cyrl", be: "Cyrl", bg: "Cyrl", mk: "Cyrl" }

/** The primary subtag of a language tag; `und` for what every object has by that name. */
export function primary(tag: string): string {
  const own = tag.split(/[-_]/, 1)[0]!.toLowerCase()
  return own in Object.prototype ? "und" : own
}

const tells: ReadonlyArray<readonly [RegExp, string]> = [[/ў/i, "be"], [/[їєґ]/i, "uk"], [/[љњћђџ]/i, "sr"], [/[ѓќѕ]/i, "mk"], [/[ыэё]/i, "ru"], [/і/i, "uk"], [/(ськ|цьк)/i, "uk"], [/(енко|чук|йко|ишин)( |$)/iu, "uk"]]

/** The primary subtag of what was told; otherwise what the letters tell, or the usual one of the script. */
export function sourceLanguage(text: string, script: string, told: string | undefined): string {
  const tag = told === undefined ? "und" : primary(told)
  if (tag !== "und" && tag !== "" && (script !== "Cyrl" || defaultSystem(tag) !== undefined)) return tag
  if (script === "Cyrl") return tells.find(([pattern]) => pattern.test(text))?.[1] ?? "ru"
  return usual[script] ?? "und"
}

/** What is asked for: by language or script. */
export function wanted(to: string | ReadonlyArray<string> | undefined): (language: string, script: string) => boolean {
  const asked = to === undefined ? [] : typeof to === "string" ? [to] : to
  if (asked.length === 0) return () => true
  const askedScripts = new Set(asked.filter((one) => /^[a-z]{4}$/i.test(one)).map((one) => one[0]!.toUpperCase() + one.slice(1).toLowerCase()))
  const tags = asked.filter((one) => !/^[a-z]{4}$/i.test(one)).map((one) => ({ language: primary(one), script: /[-_]([a-z]{4})(?:[-_]|$)/i.exec(one)?.[1]?.toLowerCase() }))
  return (language, script) => askedScripts.has(script) || tags.some((tag) => primary(language) === tag.language && (tag.script === undefined ? script === (scripts[tag.language] ?? "Latn") || !language.includes("-") : tag.script === script.toLowerCase()))
}
