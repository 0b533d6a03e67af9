/** What a Latin spelling tells alone: whether a name of a language can be written so under a style's system, and how the likeliest one is. */
import { dominantScript } from "@polyonym/script"
import { type Transliterator, transliterator } from "@polyonym/transliterate/pure"
import { groups } from "../parse/givenNameGroups.ts"
import { givenNames } from "../parse/givenNames.ts"
import { plainLetters } from "../parse/letters.ts"
import type { NameKind } from "../parse/parts.ts"
import { recallName } from "../recall.ts"
import { fromLatin } from "../variants/cyrillic.ts"
import type { Judgement } from "./judge.ts"
import { romanisedName, tableOf } from "./romanise.ts"
import type { Style } from "./style.ts"

export interface ReadBackOptions {
  /** BCP 47 of the language that the name comes from. */
  readonly from?: string | undefined
  readonly kind: NameKind
}

/** Languages whose orthography is known here. */
const read = new Set(["uk"])

/** Sequences of letters that no Ukrainian word has; ґ is left to given names. General knowledge of the orthography. */
const impossible = /[ыэёъґ]|^[иь'й][бвгджзйклмнпрстфхцчшщ]|[аеиіїоуєюя]и|(?<!^пр)и[аоуеі]|иї|й[иіїйьеяюєа]|[бвгджзклмнпрстфхцчшщ][їй]|'(?![яюєї])|(?<![бвмпфгкхжчшщрдтзснлц])'|[бвмпфгкхжчшщр]ь|ь[аеиіїуєюяь']|[аеиіїоуєюя]ь|[жчшщ][юя]|^ь|(?:ц|тс)а$|(?:ьки|цки|тски|[бвгджзклмнпрх]ски)$|[аеиоуіїєюя]{4}/i

/** Endings that Russian names of places have and Ukrainian ones do not: -ов for -ів, full adjectives. General knowledge. */
const russianPlace = /(?<=..)[оеє]в$|(?<=..)(?:ая|ое|оє)$/i

/** Surnames that are Ukrainian by their ending, in any of the usual spellings. General knowledge. */
const ukrainianEnding = /(?:enko|chuk|[iy]uk|shyn|ishyn|[bdgklmnprstvz]ets|yshyn|[sc]kyi|skyy)$/i

const given = new Map<string, ReadonlyArray<string>>()
for (const line of groups.trim().split("\n")) {
  const [, ...forms] = line.split("|", 1)[0]!.trim().split(/\s+/)
  if (!given.has(forms[0]!)) given.set(forms[0]!, forms)
}

/** The full forms of a given name in a language, the usual one first. */
function givenIn(plain: string, language: string): ReadonlyArray<string> {
  const own = givenNames(plain).filter(({ short }) => !short)
  return language !== "uk" ? [] : own.flatMap(({ group }) => (given.get(group) ?? []).filter((form, at) => dominantScript(form) === "Cyrl" && (at === 0 || (/[іїєґ'’]/i.test(form) && !/[ыэёъў]/i.test(form)))))
}

const readers = new Map<string, Transliterator>()
function reader(from: string, system: string): Transliterator {
  const key = `${from} ${system}`
  let found = readers.get(key)
  if (found === undefined) readers.set(key, found = transliterator({ from, system, direction: "reverse" }))
  return found
}

/** Whether some word of the language is written so under the system. */
const writable = (word: string, from: string, system: string, kind: NameKind): boolean =>
  reader(from, system).candidates(word, 24).some(({ text }) => likely(text, kind) && !/\p{Script=Latin}/u.test(text))
const likely = (text: string, kind: NameKind): boolean => dominantScript(text) === "Cyrl" && !impossible.test(text) && !(kind === "place" && russianPlace.test(text))

function corrected(word: string, from: string, style: Style, kind: NameKind): string | undefined {
  for (const { text } of fromLatin(word, "en", from, 12)) {
    if (!likely(text, kind)) continue
    const latin = romanisedName(text, from, style)?.text
    if (latin !== undefined && latin !== word) return latin
  }
  return undefined
}

/** Where the name itself tells that it is Ukrainian. */
function told(words: ReadonlyArray<string>): string | undefined {
  return words.length > 1 && words.some((word) => ukrainianEnding.test(word)) ? "uk" : undefined
}

/** A given name that is spelt otherwise. A bare h stands for no Russian letter: what has one is not asked. */
function judgedGiven(word: string, from: string, style: Style): string | undefined {
  if (/(?<![cksztp])h/i.test(word)) return undefined
  const forms = givenIn(plainLetters(word), from).flatMap((form) => romanisedName(form, from, style)?.text ?? [])
  return forms.length === 0 || forms.includes(word) ? undefined : forms[0]
}

/** Judges a name by its spelling alone; nothing where it tells nothing. */
export function readBack(text: string, style: Style, { from, kind }: ReadBackOptions): Judgement | undefined {
  const words = text.split(/([\s-]+)/)
  const names = words.filter((_, at) => at % 2 === 0 && words[at] !== "")
  const language = from?.split("-", 1)[0] ?? (kind === "person" ? told(names) : undefined)
  const system = language === undefined || !Object.hasOwn(style.systems, language) ? undefined : style.systems[language]
  if (language === undefined || system === undefined || !read.has(language) || tableOf(language, system.system) === undefined || style.rewrites.length > 0) return undefined
  const roles = kind === "person" ? recallName(text, "en", kind).parts : []
  const judged = words.map((word, at): { readonly word: string; readonly departs: boolean } => {
    if (at % 2 === 1 || word.length < 2 || !/^\p{Script=Latin}/u.test(word)) return { word, departs: false }
    const isGiven = kind === "person" && (roles.find((part) => part.text === word)?.role === "given" || (names.length === 1 && givenIn(plainLetters(word), language).length > 0))
    const known = isGiven ? judgedGiven(word, language, style) : undefined
    if (known !== undefined) return { word: known, departs: true }
    if ((isGiven && givenIn(plainLetters(word), language).length > 0) || writable(word, language, system.system, kind)) return { word, departs: false }
    return { word: corrected(word, language, style, kind) ?? word, departs: true }
  })
  const preferred = judged.map(({ word }) => word).join("")
  const departs = judged.some((one) => one.departs)
  return {
    verdict: departs ? "departs" : "unknown", ...(departs && preferred !== text ? { preferred } : {}), basis: "read-back", verified: false, fixable: false,
    reason: { code: "romanised", params: { system: system.system, verified: false } }, source: system.source
  }
}
