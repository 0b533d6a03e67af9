/** Blocking keys: short strings that likely spellings of a name share. */
import { isNamePart } from "../nameParts.ts"
import { skeleton } from "../nameKey.ts"
import { givenNames } from "../parse/givenNames.ts"
import { prepareName } from "../parse/prepareName.ts"
import type { Name, NameKind, NamePart } from "../parse/parts.ts"
import { romanLetters } from "../sound/roman.ts"
import { sounds } from "../sounds.ts"
import { bySound } from "./romanisations.ts"

/** The version that keys begin with: it changes whenever a key of any name does. */
const version = 1
const mostWords = 5
const mostKeys = 12
/** Classes of a word in a key of two, and in a key of its own, which shorter words have none of. */
const inPairs = 3
const longest = 5
const shortest = 4

/** Consonants that scripts and spellings mix up are one. */
const coarse: Readonly<Record<string, string>> = { b: "P", p: "P", v: "P", d: "T", t: "T", g: "K", k: "K", s: "S", l: "L", r: "L", m: "M", n: "M", a: "A" }

const classes = (signs: string, language: string | undefined): string => {
  let out = ""
  for (const letter of skeleton(signs, language)) {
    const found = coarse[letter] ?? ""
    if (found !== "" && out.at(-1) !== found) out += found
  }
  return out.slice(0, longest)
}

/** The keys of one word, the likeliest first. */
function wordKeys(part: NamePart, language: string | undefined): ReadonlyArray<string> {
  if (part.sounds !== "") {
    const group = part.role === "given" || part.role === "family" ? givenNames(part.plain).find(({ short }) => !short)?.group : undefined
    const own = classes(part.sounds, language) || part.plain.slice(0, longest).toUpperCase()
    return group === undefined ? [own] : [...new Set([classes(sounds(group, "uk"), "uk"), own])]
  }
  const spelt = bySound(part.text, part.script, language, 2).map(({ text }) => text)
  const letters = (): string => romanLetters(part.text, part.script, language).join("")
  const latin = spelt.length === 0 ? [letters()] : part.script === "Arab" || part.script === "Hebr" ? [letters(), spelt[0]!] : spelt
  return [...new Set(latin.map((text) => classes(sounds(text.toLowerCase(), "en"), "en")))].filter((key) => key !== "")
}

/** Pairs of words, each in the order of the alphabet: of their likeliest keys first. */
function pairsOf(words: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> {
  const short = words.map((keys) => [...new Set(keys.map((key) => key.slice(0, inPairs)))])
  const out: Array<string> = []
  for (const ranks of [[[0, 0]], [[1, 0], [0, 1], [1, 1]]] as const) for (let i = 0; i < short.length; i++) for (let j = i + 1; j < short.length; j++) for (const [p, q] of ranks) {
    const [x, y] = [short[i]![p], short[j]![q]]
    if (x !== undefined && y !== undefined) out.push(x < y ? `${x} ${y}` : `${y} ${x}`)
  }
  return out
}

/** The words that keys are made of; given names of several words also as one, as Chinese and Korean ones are joined. */
function wordsOf(name: Name): ReadonlyArray<NamePart> {
  const all = name.parts.filter((part) => isNamePart(part) && part.role !== "initial")
  const named = all.filter(({ role }) => role !== "patronymic")
  const own = (named.length > 1 ? named : all).slice(0, mostWords)
  const given = own.filter(({ role }) => role === "given")
  const [first] = given
  if (first === undefined || given.length < 2) return own
  const joined = (key: "text" | "plain" | "sounds"): string => given.map((part) => part[key]).join("")
  return [...own, { ...first, text: joined("text"), plain: joined("plain"), sounds: joined("sounds") }]
}

/**
 * Short keys for a database: two names that share one are worth comparing. A key is `1:`, the version, and consonant classes (P T K S L M, A for a vowel at the start): of two words, at
 * most three of each, in alphabetical order (`1:PMT TLS`), or at least four and at most five of one word (`1:PMTL`; fewer where the name has but one). They are the same for "Family, Given", and for
 * most spellings in whatever script. Initials, titles and, beside other words, patronymics are left out; a given name goes by its group. At most 12; text that is no name has none.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { nameKeys } from "@polyonym/names/pure"
 *
 * assert.deepEqual(nameKeys("Taras Bondar"), ["1:PMT TLS", "1:PMTL"])
 * assert.deepEqual(nameKeys("Бондар, Тарас", { language: "uk" }), ["1:PMT TLS", "1:PMTL"])
 * ```
 */
export function nameKeys(text: string, options: { readonly language?: string | undefined; readonly kind?: NameKind | undefined } = {}): ReadonlyArray<string> {
  const words = wordsOf(prepareName(text, options)).map((part) => wordKeys(part, options.language)).filter((keys) => keys.length > 0)
  const alone = words.length === 1 ? words[0]! : words.flatMap((keys) => keys.filter((key) => key.length >= shortest))
  return [...new Set([...pairsOf(words), ...alone])].slice(0, mostKeys).map((key) => `${version}:${key}`)
}
