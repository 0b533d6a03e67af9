import { dominantScript } from "@polyonym/script"
import { skeleton } from "../nameKey.ts"
import { givenNames } from "../parse/givenNames.ts"
import { plainLetters } from "../parse/letters.ts"
import type { NameKind } from "../parse/parts.ts"
import type { NameInLanguage } from "../identities.ts"
import { sounds } from "../sounds.ts"
import { nameVariants } from "../variants/index.ts"
import { folded } from "./forms.ts"

/** An entity of a knowledge pack, as far as its spellings are asked for. */
export interface SpelledEntity {
  readonly id: string
  readonly type: string
  /** ISO 3166-1. */
  readonly country?: string | undefined
  readonly names: ReadonlyArray<NameInLanguage>
}

/** Finds the entity that a spelling in Latin letters, of which no pack knows, is the name of. */
export interface SpellingIndex {
  /** The id, where exactly one entity of the kind may be spelt so. */
  readonly find: (text: string, kind: NameKind) => string | undefined
}

interface Native {
  readonly id: string
  readonly words: ReadonlyArray<string>
  readonly language: string
  readonly country: string
}

const kinds: Readonly<Record<string, NameKind>> = { PER: "person", LOC: "place", ORG: "organisation" }
/** By country: the languages whose forms of a name reach Latin letters. A Ukrainian town is spelt by its Russian name too; Russian and Bulgarian towns share their names with Ukrainian ones. */
const roads: Readonly<Record<string, ReadonlyArray<string>>> = { UA: ["uk", "ru"], BY: ["be", "ru"], RU: ["ru"], BG: ["bg"] }
const withPlaces = new Set(["UA", "BY"])

const wordsOf = (text: string): ReadonlyArray<string> => text.split(/[\s\u00a0-]+/).filter((word) => word !== "")

/** Consonants by class, k with g: what all spellings of a name share; a given name by its group. */
function keyOf(words: ReadonlyArray<string>, language: string, kind: NameKind): string {
  return words.map((word, at) => {
    const group = kind === "person" && at === 0 ? givenNames(plainLetters(word)).find(({ short }) => !short)?.group : undefined
    return group ?? skeleton(sounds(word, language), language).replaceAll("k", "g").replace(/(.)\1+/g, "$1")
  }).join(" ")
}

/** A Latin word in plain letters with what spellings confuse made one: i, y and j, h, kh and g, ts and c, doubled letters. */
const loose = (word: string): string => plainLetters(word).replace(/kh|gh|h(?<![cszpt]h)/g, "g").replace(/t[sz]/g, "c").replace(/[yij]+/g, "i").replace(/(.)\1+/g, "$1")

const spelt = new Map<string, ReadonlySet<string>>()
/** All spellings of a word in Latin letters, loosely. */
function spellingsOf(word: string, language: string): ReadonlySet<string> {
  const key = `${language} ${word}`
  let found = spelt.get(key)
  if (found === undefined) {
    found = new Set(nameVariants(word, { language, kind: "place", to: "Latn", limit: 80 }).map(({ text }) => loose(text)))
    if (spelt.size >= 4096) spelt.clear()
    spelt.set(key, found)
  }
  return found
}

/** Whether one letter changed, put in or left out inside makes the one word of the other: at the end it makes another name (Pokrovsk, Pokrovske). */
function nearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return start > 0 && end > 0 && Math.max(a.length, b.length) - start - end <= 1
}

/** Of a Ukrainian name's words from this length on, in UTF-16 code units, one letter may differ. */
const longEnough = 6

function speltSo(text: ReadonlyArray<string>, native: Native, kind: NameKind): boolean {
  return text.length === native.words.length && text.every((word, at) => {
    const own = native.words[at]!
    if (kind === "person" && at === 0) {
      const groups = givenNames(plainLetters(own)).map(({ group }) => group)
      if (givenNames(plainLetters(word)).some(({ group }) => groups.includes(group))) return true
    }
    const spellings = spellingsOf(own, native.language)
    const written = loose(word)
    return spellings.has(written) || (native.country === "UA" && written.length >= longEnough && [...spellings].some((other) => nearly(written, other)))
  })
}

/**
 * An index of entities of Ukraine, Belarus, Russia and Bulgaria by every spelling that their names may have in Latin ones: systems, habits of the press, and the forms of neighbouring
 * languages (Kremenchug for Кременчук). Persons are found by given name and surname only. It is built at the first question; a spelling that two entities may have, or that a pack knows already, finds nothing.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { judgeForm, spellingIndex } from "@polyonym/names/pure"
 *
 * const names = [{ text: "Kaniv", language: "en" }, { text: "Канів", language: "uk" }, { text: "Канев", language: "ru" }]
 * const spelt = spellingIndex([{ id: "kaniv", type: "LOC", country: "UA", names }])
 * assert.equal(spelt.find("Kanev", "place"), "kaniv")
 * const found = judgeForm("Kanev", { style: "kmu-2010", language: "en", kind: "place", spelt, names: () => names, country: () => "UA" })
 * assert.deepEqual([found.verdict, found.preferred, found.fixable], ["departs", "Kaniv", false])
 * ```
 */
export function spellingIndex(entities: Iterable<SpelledEntity>): SpellingIndex {
  let built: ReadonlyMap<string, ReadonlyArray<Native>> | undefined
  const taken = new Set<string>()
  const build = (): ReadonlyMap<string, ReadonlyArray<Native>> => {
    const byKey = new Map<string, Array<Native>>()
    for (const { id, type, country, names } of entities) {
      for (const { text } of names) if (dominantScript(text) === "Latn") taken.add(folded(text))
      const kind = Object.hasOwn(kinds, type) ? kinds[type]! : undefined
      if (kind === undefined || country === undefined || !Object.hasOwn(roads, country) || (kind === "place" && !withPlaces.has(country))) continue
      for (const { text, language } of names) {
        const words = wordsOf(text)
        if (!roads[country]!.includes(language) || dominantScript(text) !== "Cyrl" || (kind === "person" && words.length < 2)) continue
        const key = `${kind} ${keyOf(words, language, kind)}`
        const native: Native = { id, words, language, country }
        const there = byKey.get(key)
        if (there === undefined) byKey.set(key, [native])
        else there.push(native)
      }
    }
    return byKey
  }
  return {
    find: (text, kind) => {
      const words = wordsOf(text)
      if (words.length === 0 || words.length > 8 || text.length > 200 || (kind === "person" && words.length < 2) || dominantScript(text) !== "Latn") return undefined
      built ??= build()
      if (taken.has(folded(text))) return undefined
      const likely = built.get(`${kind} ${keyOf(words, "en", kind)}`) ?? []
      const found = new Set(likely.filter((native) => speltSo(words, native, kind)).map(({ id }) => id))
      return found.size === 1 ? [...found][0] : undefined
    }
  }
}
