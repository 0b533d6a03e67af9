import { francAll } from "franc"
import { type Profile, profiles } from "./languages.ts"

/** What speaks for a language: each in natural-logarithm units, so that they add up. */
export interface Scored {
  readonly language: string
  readonly score: number
}

/** How much each kind of evidence weighs; set by hand, in view of scripts/score.ts. */
const weights = { trigrams: 22, words: 9, letters: 3.2, foreign: 7, own: 2.5 }

const token = /\p{L}[\p{L}\p{M}'’ʼ]*/gu
/** At most so many characters are measured. */
export const most = 6000

/** How many profiles of a script have a letter: the fewer, the more it tells. */
const owners = new Map<ReadonlyArray<Profile>, ReadonlyMap<string, number>>()
function ownersOf(list: ReadonlyArray<Profile>): ReadonlyMap<string, number> {
  const known = owners.get(list)
  if (known !== undefined) return known
  const counts = new Map<string, number>()
  for (const { letters } of list) for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  owners.set(list, counts)
  return counts
}

/** Trigram likeness by language, 1 for the likest; franc is asked for the languages at hand only. */
function trigrams(text: string, list: ReadonlyArray<Profile>): ReadonlyMap<string, number> {
  const only = list.map(({ code }) => code)
  return new Map(francAll(text, { only, minLength: 1 }))
}

/**
 * The languages of one script, each with the evidence that a text gives for it, best first.
 *
 * Likeness of trigrams (franc), share of function words, and letters: one that a language does not have speaks against it, one that few others have speaks for it.
 * Without trigrams the rest decides: that is what a short span gets.
 */
export function evidenceOf(text: string, script: string, only: ReadonlySet<string> | undefined, withTrigrams: boolean): Array<Scored> {
  const all = profiles[script] ?? []
  const list = only === undefined ? all : all.filter(({ language }) => only.has(language))
  if (list.length === 0) return []
  const sample = text.slice(0, most).toLowerCase()
  const words = sample.match(token) ?? []
  const counts = new Map<string, number>()
  let total = 0
  for (const word of words) {
    for (const letter of word) {
      if (script === "Latn" && letter >= "a" && letter <= "z") continue
      counts.set(letter, (counts.get(letter) ?? 0) + 1)
    }
    total += word.length
  }
  const shares = ownersOf(all)
  const alike = withTrigrams ? trigrams(sample, list) : undefined
  const length = Math.min(1, Math.sqrt(total / 200))
  return list.map(({ language, code, letters, words: known }) => {
    let hits = 0
    for (const word of words) if (known.has(word)) hits++
    let foreign = 0
    let own = 0
    for (const [letter, count] of counts) {
      const holders = shares.get(letter)
      if (holders === undefined) continue
      if (!letters.has(letter)) foreign += count
      else if (holders <= 6) own += count / holders
    }
    const perWord = words.length === 0 ? 0 : 1 / Math.sqrt(words.length)
    const score = (alike?.get(code) ?? (alike === undefined ? 0 : 0.55)) * weights.trigrams * length +
      hits * perWord * weights.words * 0.5 -
      Math.min(6, foreign) * weights.foreign * perWord * 0.6 +
      Math.min(4, own) * weights.own * perWord
    return { language, score }
  }).sort((a, b) => b.score - a.score || (a.language < b.language ? -1 : 1))
}
