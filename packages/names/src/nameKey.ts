import { givenNames } from "./parse/givenNames.ts"
import { isNamePart } from "./nameParts.ts"
import { type Name, type NameKind, type NamePart, prepareName } from "./name.ts"
import { isVowel } from "./sounds.ts"

const classes: Readonly<Record<string, string>> = {
  b: "b", p: "p", v: "v", w: "v", f: "v", d: "d", t: "t", g: "g", h: "g", x: "g", k: "k", l: "l", r: "r", m: "m", n: "n",
  s: "s", z: "s", S: "s", Z: "s", C: "s", c: "s", q: "s", W: "s", D: "s", H: "s"
}
const hardCh = new Set(["de", "pl", "cs", "sk", "nl"])
const glideJ = new Set(["de", "nl", "sv", "no", "nb", "da", "fi", "et", "lv", "lt", "hu"])

/** The consonants of a word by class, so that most spellings of it fall together; a word that begins with a vowel begins with `a`. */
export function skeleton(sounds: string, language: string | undefined): string {
  const tag = (language ?? "").slice(0, 2)
  let out = ""
  for (let i = 0; i < sounds.length; i++) {
    const sign = sounds[i]!
    let found = classes[sign] ?? ""
    if (sign === "Q") found = hardCh.has(tag) || (sounds[i + 1] !== undefined && !isVowel(sounds[i + 1]!) && sounds[i + 1] !== "j") ? "g" : "s"
    else if (sign === "J") found = tag === "es" ? "g" : glideJ.has(tag) ? "" : i === 0 ? "s" : "s"
    if (found === "" && out === "" && (isVowel(sign) || sign === "j" || sign === "J")) found = "a"
    if (found !== "" && (out.at(-1) !== found || (found !== "a" && i > 0 && isVowel(sounds[i - 1]!)))) out += found
  }
  return out
}

/** The key of a part: a known given name by its group, any other by its consonants. */
export function partKey(part: NamePart, language: string | undefined): string {
  if (part.role === "given") {
    const known = givenNames(part.plain)[0]
    if (known !== undefined) return `=${known.group}`
  }
  if (part.role === "initial") return `${part.plain}.`
  const own = skeleton(part.sounds, language)
  return own !== "" ? own : part.plain
}

/** The keys of all parts that carry a prepared name: given, then family; patronymics are left out. */
export function fullKey(name: Name): string {
  const parts = name.parts.filter((part) => isNamePart(part) && part.role !== "patronymic")
  const keyOf = (role: string): Array<string> => parts.filter((part) => part.role === role).map((part) => partKey(part, name.language))
  if (name.kind !== "person") return parts.map((part) => partKey(part, name.language)).join(" ")
  return [...keyOf("given"), ...(keyOf("given").length === 0 ? keyOf("initial") : []), "/", ...keyOf("family")].join(" ")
}

/**
 * A folded key under which the spellings of a surname fall together most of the time: for grouping many names in linear time. Empty where there is nothing to read.
 *
 * Of a person it is the key of the family name (of the given name when that is all there is), of any other name that of all its words.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { nameKey } from "@polyonym/names/pure"
 *
 * assert.equal(nameKey("Щербань", { language: "uk" }), nameKey("Shcherban"))
 * assert.equal(nameKey("Juri Schtscherban", { language: "de" }), nameKey("Щербань", { language: "uk" }))
 * ```
 */
export function nameKey(text: string, options: { readonly language?: string | undefined; readonly kind?: NameKind | undefined } = {}): string {
  const name = prepareName(text, options)
  const parts = name.parts.filter(isNamePart)
  const family = name.kind === "person" ? parts.filter((part) => part.role === "family") : parts
  const used = family.length > 0 ? family : parts.filter((part) => part.role === "given")
  return used.map((part) => skeleton(part.sounds, options.language) || part.plain).join(" ")
}
