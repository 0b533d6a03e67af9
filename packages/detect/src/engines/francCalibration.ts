import { exp, log, power } from "../exponential.ts"

/** The numbers that turn franc's likeness into probabilities. */
export interface FrancFitted {
  /** Weight of the distance to the likest language, and the exponent of the text's length by which it grows. */
  readonly scale: number
  readonly growth: number
  /** Set by hand: by how much a language that few speak is the less likely, as a natural logarithm of odds. */
  readonly uncommon: number
  /** Constant, weight of the softmax's log-odds, weight of the logarithm of the length. */
  readonly logistic: readonly [number, number, number]
  /** From this probability on 99 of 100 guesses were right. */
  readonly reliable: number
}

/** Found by scripts/fitFranc.ts on every second of the even lines of Lingua's development files (75 languages; words, pairs and sentences), for franc-all 7.2.0. Only these numbers were taken from the lines. */
export const francFitted: FrancFitted = { scale: 0.9, growth: 0.8, uncommon: 3, logistic: [-0.21, 0.851, 0.035], reliable: 0.95 }
/** The same for franc 6.2.0, which has the widely spoken languages only. */
export const francWidelySpokenFitted: FrancFitted = { scale: 0.9, growth: 0.78, uncommon: 0, logistic: [0.115, 0.923, -0.124], reliable: 0.97 }

/** A language with franc's likeness: 1 is the likest there is. */
export interface Likeness {
  readonly language: string
  readonly likeness: number
  /** Whether few speak it. */
  readonly uncommon: boolean
}
export interface Weighed {
  readonly language: string
  /** Natural logarithm of its odds, up to a constant. */
  readonly score: number
}

/** Scores of languages, best first, for a text of so many UTF-16 code units. `likely`: what to add for a language that is expected. */
export function weighed(alike: ReadonlyArray<Likeness>, length: number, { scale, growth, uncommon }: FrancFitted, likely: (language: string) => number = () => 0): ReadonlyArray<Weighed> {
  const grown = scale * power(Math.max(1, length), growth)
  return alike.map((one) => ({ language: one.language, score: (one.likeness - 1) * grown - (one.uncommon ? uncommon : 0) + likely(one.language) }))
    .sort((a, b) => b.score - a.score || (a.language < b.language ? -1 : 1))
}

/** Probabilities of scores, best first, rounded to 1e-4 and 1 together at most: a logistic of the best one's log-odds and of the length; the others share what is left. */
export function francProbabilities(scores: ReadonlyArray<Weighed>, length: number, { logistic: [constant, slope, longer] }: FrancFitted): ReadonlyArray<number> {
  const weights = scores.map(({ score }) => exp(score - scores[0]!.score))
  const rest = Math.max(1e-9, weights.reduce((total, weight) => total + weight, 0) - 1)
  const first = Math.min(0.9999, Math.round(1e4 / (1 + exp(-(constant - slope * log(rest) + longer * log(1 + length))))) / 1e4)
  return weights.map((weight, i) => i === 0 ? first : Math.min(first, Math.floor((1 - first) * weight / rest * 1e4) / 1e4))
}
