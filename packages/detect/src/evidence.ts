import { type Fitted, fitted } from "./calibration.ts"
import { power } from "./exponential.ts"
import { type Register, registerOf, type Sign } from "./languages.ts"
import { extra, likeness } from "./trigrams.ts"

/** The score of a language: differences are natural logarithms of odds. */
export interface Scored {
  readonly language: string
  readonly score: number
}

/** What a text says of each language of its script; the columns of `values` are named in `columns`. */
export interface Measured {
  readonly register: Register
  readonly words: number
  readonly letters: number
  /** Six columns for each profile. */
  readonly values: Float64Array
}
export const columns = { trigrams: 0, words: 1, pieces: 2, own: 3, foreign: 4, absent: 5 } as const

const apostrophe = /[’ʼʻ‘]/
const apostrophes = /[’ʼʻ‘]/g
const token = /\p{L}[\p{L}\p{M}'’ʼʻ‘]*/gu
/** Pieces of words are looked for in so many words, trigrams in so many characters. */
const mostWords = 30
const mostTrigrams = 1000

/** A part of a text of so many characters, cut at spaces, from all over it. */
export function sampleOf(text: string, most: number, parts: number): string {
  if (text.length <= most) return text
  const size = Math.floor(most / parts)
  const out: Array<string> = []
  for (let i = 0; i < parts; i++) {
    const at = Math.floor((text.length - size) * i / Math.max(1, parts - 1))
    const space = text.slice(at, at + 40).search(/\s/)
    out.push(text.slice(i === 0 || space < 0 ? at : at + space, at + size))
  }
  return out.join(" ")
}

/** Counts of letters below this code point are kept in a list. */
const low = 0x3000
const letterCounts = new Uint32Array(low)

/** Counts letters, words and pieces of words (in the first so many words) for each language of a script. Nothing for a script that is one language's. */
export function measure(text: string, script: string, most = mostWords): Measured | undefined {
  const register = registerOf(script)
  if (register === undefined) return undefined
  const { profiles } = register
  const size = profiles.length
  const values = new Float64Array(size * 6)
  const tokens = text.toLowerCase().match(token) ?? []
  const met: Array<number> = []
  let letters = 0
  for (let index = 0; index < tokens.length; index++) {
    const found = tokens[index]!
    const word = apostrophe.test(found) ? found.replace(apostrophes, "'") : found
    credit(values, columns.words, register.words.get(word), 1)
    if (index < most) count(register, word, values)
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i)
      if (code >= low) continue
      if (letterCounts[code] === 0) met.push(code)
      letterCounts[code] = letterCounts[code]! + 1
    }
    letters += word.length
  }
  const latin = script === "Latn"
  for (const code of met) {
    const times = letterCounts[code]!
    letterCounts[code] = 0
    if (latin && code < 128) {
      const bit = 1 << code - 97
      if (code >= 97 && code < 123) for (let i = 0; i < size; i++) if ((profiles[i]!.absent & bit) !== 0) values[i * 6 + columns.absent] = values[i * 6 + columns.absent]! + times
      continue
    }
    const sign = register.letters.get(String.fromCharCode(code))
    if (sign === undefined || sign.holders.length === size) continue
    for (let i = 0; i < size; i++) values[i * 6 + columns.foreign] = values[i * 6 + columns.foreign]! + times
    credit(values, columns.foreign, sign, -times / sign.weight)
    credit(values, columns.own, sign, times)
  }
  const pieces = Math.max(1, Math.min(tokens.length, most))
  const scale = Math.sqrt(Math.max(1, tokens.length))
  for (let i = 0; i < size; i++) {
    const row = i * 6
    values[row + columns.words] = values[row + columns.words]! / scale
    values[row + columns.pieces] = values[row + columns.pieces]! / Math.sqrt(pieces * Math.max(12, profiles[i]!.pieces))
    values[row + columns.own] = Math.min(values[row + columns.own]!, letters) / scale
    values[row + columns.foreign] = values[row + columns.foreign]! / scale
    values[row + columns.absent] = values[row + columns.absent]! / scale
  }
  return { register, words: tokens.length, letters, values }
}

function credit(values: Float64Array, column: number, sign: Sign | undefined, times: number): void {
  if (sign === undefined) return
  const { holders, weight } = sign
  for (let i = 0; i < holders.length; i++) {
    const at = holders[i]! * 6 + column
    values[at] = values[at]! + weight * times
  }
}

function count({ beginnings, endings, middles }: Register, word: string, values: Float64Array): void {
  const longest = Math.min(word.length - 1, 7)
  for (let size = 1; size <= longest; size++) {
    const root = Math.sqrt(size)
    credit(values, columns.pieces, beginnings.get(word.slice(0, size)), root)
    credit(values, columns.pieces, endings.get(word.slice(-size)), root)
  }
  for (let at = 0; at < word.length && at < 24; at++) {
    for (let size = 1; size <= 4 && at + size <= word.length; size++) credit(values, columns.pieces, middles.get(word.slice(at, at + size)), 0.7)
  }
}

/** Adds franc's likeness to what was counted, for the profiles (by index) at hand; a language without a model gets their mean. */
export function addTrigrams(measured: Measured, text: string, at: ReadonlyArray<number>): void {
  const sample = sampleOf(text, mostTrigrams, 3)
  const { profiles } = measured.register
  const asked = at.map((index) => profiles[index]!)
  const only = asked.flatMap(({ code }) => code === undefined ? [] : [code])
  const latin = measured.register === registerOf("Latn")
  const alike = likeness(sample, only, latin && asked.some(({ language }) => language !== "en" && extra.has(language)))
  const found = asked.map(({ language, code }) => alike.get(language) ?? (code === undefined ? undefined : alike.get(code)))
  const known = found.filter((value) => value !== undefined)
  const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length)
  const length = Math.max(1, Math.min(measured.letters, mostTrigrams))
  at.forEach((index, i) => {
    measured.values[index * 6 + columns.trigrams] = ((found[i] ?? mean) - 1) * Math.sqrt(length)
  })
}

/** The score of each profile at hand. `likely`: languages that are expected. */
export function scoresOf({ register, words, values }: Measured, at: ReadonlyArray<number>, likely: ReadonlyArray<string> = [], by: Fitted = fitted): Float64Array {
  const more = power(Math.max(1, words), by.growth)
  const scores = new Float64Array(at.length)
  at.forEach((index, i) => {
    const { language, minor } = register.profiles[index]!
    let score = 0
    for (let column = 0; column < 6; column++) score += values[index * 6 + column]! * by.weights[column]!
    scores[i] = Math.round((score * more - (minor ? by.minor : 0) + (likely.includes(language) ? by.likely : 0)) * 1e4) / 1e4
  })
  return scores
}

/** The same with their languages, best first. */
export function scored(measured: Measured, at: ReadonlyArray<number>, likely: ReadonlyArray<string> = [], by: Fitted = fitted): Array<Scored> {
  const scores = scoresOf(measured, at, likely, by)
  return at.map((index, i) => ({ language: measured.register.profiles[index]!.language, score: scores[i]! }))
    .sort((a, b) => b.score - a.score || (a.language < b.language ? -1 : 1))
}

/** The languages of a script that are possible, with all the evidence of a text, best first. */
export function evidenceOf(text: string, script: string, only: ReadonlySet<string> | undefined, likely: ReadonlyArray<string> = []): { readonly scored: Array<Scored>; readonly letters: number; readonly words: number } {
  const measured = measure(text, script)
  if (measured === undefined) return { scored: [], letters: 0, words: 0 }
  const { register: { profiles }, words, letters } = measured
  let at = profiles.map((_, index) => index).filter((index) => only === undefined || only.has(profiles[index]!.language))
  const most = words > 30 ? 12 : 20
  if (words > 5 && at.length > most) {
    // Letters and words have ruled out most languages by now; franc is asked for the rest.
    const rank = new Map(scored(measured, at, likely).map(({ language }, i) => [language, i]))
    at = at.filter((index) => rank.get(profiles[index]!.language)! < most)
  }
  addTrigrams(measured, text, at)
  return { scored: scored(measured, at, likely), letters, words }
}
