import { abbreviationTable as table } from "./data/abbreviations.ts"

/** Languages without a list of their own that share another's. */
const like: Readonly<Record<string, string>> = { nn: "nb", bs: "hr", gl: "es", ca: "es", af: "nl", lb: "de", kk: "ru", ky: "ru", tg: "ru", tt: "ru", ba: "ru", mr: "hi", ne: "hi" }

/** The abbreviations of a language, and the words that its sentences often begin with. */
export interface Abbreviations {
  readonly never: ReadonlySet<string>
  /** Those that do not end one before a number. */
  readonly numbered: ReadonlySet<string>
  readonly sometimes: ReadonlySet<string>
  /** Those that end one before any capital. */
  readonly last: ReadonlySet<string>
  readonly starters: ReadonlySet<string>
  /** Whether a number with a full stop before a capital is an ordinal number ("3. Oktober"). */
  readonly ordinals: boolean
  /** The same of a Roman number ("Karel IV. Lucemburský"). */
  readonly romans: boolean
  /** Whether years are written with a full stop too, and nouns without capitals: "u 2014. Grčka", but "za Koridor 10. Prošle". */
  readonly years: boolean
  /** Whether r and l make syllables, so that a word without vowels need not be cut short. */
  readonly syllabic: boolean
}
const ordinals = new Set("de lb hr bs sr tr eu".split(" "))
const romans = new Set("de lb da nb nn is fo fi et lv cs sk sl hr bs sr hu tr pl eu".split(" "))
const years = new Set("hr bs sr".split(" "))
const syllabic = new Set("cs sk sl hr bs sr mk bg".split(" "))
const none: ReadonlySet<string> = new Set()
const made = new Map<string, Abbreviations>()

/** The abbreviations of a language (BCP 47; the primary subtag decides); none for a language that has no list. */
export function abbreviationsOf(language: string): Abbreviations {
  const tag = language.split("-", 1)[0]!.toLowerCase()
  const known = made.get(tag)
  if (known !== undefined) return known
  const list = Object.hasOwn(table, tag) ? table[tag] : Object.hasOwn(like, tag) ? table[like[tag]!] : undefined
  const [never = none, numbered = none, sometimes = none, last = none, starters = none] = list?.split("|").map((part) => new Set(part.split(" ").filter((word) => word !== ""))) ?? []
  const found = { never, numbered, sometimes, last, starters, ordinals: ordinals.has(tag), romans: romans.has(tag), years: years.has(tag), syllabic: syllabic.has(tag) }
  // Tags come from outside: only those that have a list are kept.
  if (list !== undefined) made.set(tag, found)
  return found
}
