import { exp, log } from "./exponential.ts"
import type { ScriptModel } from "./packing.ts"
import type { Evidence } from "./scoring.ts"

const ln2 = 0.6931471805599453

/** What the scores of a text of so many letters are multiplied by before they are made probabilities: one number at 2, 4, 8, … letters, a line between. */
export function slopeAt(slopes: ReadonlyArray<number>, letters: number): number {
  const at = Math.max(0, Math.min(slopes.length - 1, log(Math.max(1, letters)) / ln2 - 1))
  const below = Math.floor(at)
  const above = Math.min(slopes.length - 1, below + 1)
  return slopes[below]! + (slopes[above]! - slopes[below]!) * (at - below)
}

/** What is so far below the best, in natural-logarithm units, has no share. */
const negligible = 16

/** Probabilities for scores, multiplied by a slope and with what is added to each after that (temperature scaling by length). */
export function sharesOf(scores: ReadonlyArray<number>, added: ReadonlyArray<number>, slope: number): ReadonlyArray<number> {
  const scaled = scores.map((score, i) => score * slope + added[i]!)
  const best = Math.max(...scaled)
  const weights = scaled.map((score) => score - best < -negligible ? 0 : exp(score - best))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}

/** So many letters in words that cannot be names are enough, or so many words of any kind. */
const fewestLetters = 4
const fewestWords = 6
/** Where several languages share a script without capitals, a word or two may be a name. */
const withoutCapitals: Readonly<Record<string, number>> = { Hani: 3, Arab: 8, Deva: 6, Hebr: 8 }

/** Whether there is enough in a text that is no name. */
export function isProse({ script, letters, plain, words }: Evidence): boolean {
  const fewest = withoutCapitals[script]
  return fewest === undefined ? plain >= fewestLetters || words >= fewestWords : letters >= fewest
}

/** Whether there is enough in a text with kana, which is Japanese as a text in Thai letters is Thai: two characters, and side by side, for emoticons have some alone. */
export const isKanaProse = ({ letters, words }: Evidence): boolean => letters >= 2 && letters > words

/** How likely a guess is to be right has another bound on few letters than on many: up to so many letters, one after the other. */
export const lengths: ReadonlyArray<number> = [10, 24, Infinity]
export const lengthOf = (letters: number): number => lengths.findIndex((most) => letters <= most)

const surest = 0.9999

/** Pairs of letters are about as usual as this in words. */
const usual = 2

/**
 * What tells, beside its language, whether a guess is right and the text no keys hit at random: one, the log-odds of its probability, the share of n-grams known, the logarithm of the number of
 * letters, how usual the pairs of letters are, and products of these.
 */
export function signsOf({ known, asked, letters, likeness, pairs }: Evidence, confidence: number): ReadonlyArray<number> {
  const sure = Math.max(1 - surest, Math.min(surest, confidence))
  const odds = log(sure / (1 - sure)) / 4
  const share = known / Math.max(1, asked)
  const size = log(Math.max(1, letters))
  const like = pairs === 0 ? 0 : likeness / pairs - usual
  return [1, odds, share, size, like, share * share, like * like, share * size, like * size, share * like, share * odds, like * odds]
}

/** Log-odds of a guess' being right (logistic regression). */
export const trustOf = (signs: ReadonlyArray<number>, language: number, { trust, trusted }: Pick<ScriptModel, "trust" | "trusted">): number =>
  signs.reduce((sum, sign, i) => sum + sign * trust[i]!, trusted[language] ?? 0)

/** Whether one can act on a guess: likely enough to be right, and from words enough that are no names. */
export function isReliable(evidence: Evidence, confidence: number, model: ScriptModel, language: number): boolean {
  return isProse(evidence) && trustOf(signsOf(evidence, confidence), language, model) >= model.reliable[lengthOf(evidence.letters)]!
}
