import type { ScriptModel } from "./packing.ts"
import { type Reading, scriptOfGroup } from "./reading.ts"
import { addWord, emptyEvidence, type Evidence, evidenceOf, scoresOf } from "./scoring.ts"

/** A stretch of words of one script: numbers of words of a reading, end-exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What a change of language costs between two stretches (sentences, quotations, lines) and inside one, in natural-logarithm units. */
const betweenCost = 4
const insideCost = 9
/** How far one word's evidence counts, and that of one that looks like a name. */
const wordWeight = 1
const nameWeight = 0.3
/** What one word can say against a language at most. */
const limit = 4
/** So many languages beside the main one may come up. */
const mostLanguages = 5
/** A language comes up where a stretch prefers it to the main one by so much. */
const advantage = 1
const fewestWords = 3

/** The languages, by number, that may come up in the stretches: the main one first. */
function statesOf(model: ScriptModel, group: number, reading: Reading, stretches: ReadonlyArray<Stretch>, main: number, allowed: (language: number) => boolean): Array<number> {
  const gains = new Float64Array(model.languages.length)
  for (const { from, to } of stretches) {
    // A long stretch may hold a change inside: it is asked in windows.
    for (let start = from; start < to; start += 8) {
      const end = Math.min(to, start + 12)
      if (end - start < 2 || (end - start < fewestWords && start > from)) continue
      const scores = scoresOf(evidenceOf(model, group, reading, start, end))
      let best = main
      for (let at = 0; at < scores.length; at++) if (allowed(at) && scores[at]! > scores[best]!) best = at
      const gain = scores[best]! - scores[main]!
      if (best !== main && gain > advantage) gains[best] = gains[best]! + gain
    }
  }
  const others = Array.from(gains, (gain, language) => ({ gain, language })).filter(({ gain }) => gain > 0).sort((a, b) => b.gain - a.gain || a.language - b.language)
  return [main, ...others.slice(0, mostLanguages).map(({ language }) => language)]
}

/** The number of a state for each word: the likeliest sequence when each change costs something (Viterbi). */
function likeliest(model: ScriptModel, group: number, reading: Reading, stretches: ReadonlyArray<Stretch>, states: ReadonlyArray<number>): Uint8Array {
  const width = states.length
  const total = stretches.reduce((sum, { from, to }) => sum + to - from, 0)
  const came = new Uint8Array(total * width)
  let sums = new Float64Array(width).map((_, state) => state === 0 ? 0 : -betweenCost / 2)
  const gains = new Float64Array(width)
  const one = emptyEvidence(scriptOfGroup(group), model)
  let row = 0
  for (const { from, to } of stretches) {
    for (let i = from; i < to; i++, row++) {
      one.sums.fill(0)
      one.known = 0
      if (reading.groups[i] === group) addWord(one, reading, i)
      gainsOf(model, one, states, reading.capitals[i] === 1 ? nameWeight : wordWeight, gains)
      const cost = i === from ? betweenCost : insideCost
      let best = 0
      for (let state = 1; state < width; state++) if (sums[state]! > sums[best]!) best = state
      const next = new Float64Array(width)
      for (let state = 0; state < width; state++) {
        const changed = row === 0 ? -Infinity : sums[best]! - cost
        came[row * width + state] = changed > sums[state]! ? best : state
        next[state] = Math.max(changed, sums[state]!) + gains[state]!
      }
      sums = next
    }
  }
  let state = sums.indexOf(Math.max(...sums))
  const chosen = new Uint8Array(total)
  for (let i = total - 1; i >= 0; i--) {
    chosen[i] = state
    state = came[i * width + state]!
  }
  return chosen
}

/** What a word says for each state, as the logarithm of its share, times a weight. */
function gainsOf(model: ScriptModel, { sums, known }: Evidence, states: ReadonlyArray<number>, weight: number, gains: Float64Array): void {
  const scale = known === 0 ? 0 : model.unit / 2 / Math.sqrt(known / 2)
  let best = -Infinity
  states.forEach((language, state) => {
    gains[state] = sums[language]! * scale
    best = Math.max(best, gains[state]!)
  })
  for (let state = 0; state < states.length; state++) gains[state] = Math.max(-limit, gains[state]! - best) * weight
}

/** The language, by number, of each word of the stretches of one script, in order. Time grows with the number of words. */
export function languagesOfWords(model: ScriptModel, group: number, reading: Reading, stretches: ReadonlyArray<Stretch>, main: number, allowed: (language: number) => boolean): Array<number> {
  const states = statesOf(model, group, reading, stretches, main, allowed)
  const total = stretches.reduce((sum, { from, to }) => sum + to - from, 0)
  if (states.length === 1) return Array.from({ length: total }, () => main)
  return Array.from(likeliest(model, group, reading, stretches, states), (state) => states[state]!)
}
