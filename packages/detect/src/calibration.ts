import { exp, log } from "./exponential.ts"

/** The few numbers that scripts/fit.ts found. */
export interface Fitted {
  /** Of trigrams, words, pieces of words, own letters, foreign letters, absent letters: see evidence.ts. */
  readonly weights: ReadonlyArray<number>
  /** Exponent of the number of words by which evidence grows. */
  readonly growth: number
  /** Set by hand: what a language that little is written in has to make up for, and what an expected language is given. */
  readonly minor: number
  readonly likely: number
  /** Constant, weight of the softmax's log-odds, weight of the logarithm of the number of letters. */
  readonly logistic: readonly [number, number, number]
}

/**
 * Found by scripts/fit.ts on every eighth of Lingua's development lines (75 languages; 24 November 2026) and checked by scripts/score.ts on lines that the fit
 * does not read. Only these numbers were taken from the lines.
 */
export const fitted: Fitted = { weights: [1.01, 1.37, 1.8, 0.12, -4.8, -2.05], growth: 0.09, minor: 1.5, likely: 1.5, logistic: [-0.228, 0.924, 0.1] }

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4

/**
 * Probabilities for scores that are sorted, best first; rounded to 1e-4, 1 together at most. The best one's is a logistic of its log-odds under a softmax
 * and of the number of letters; the others share what is left.
 */
export function probabilities(scores: ReadonlyArray<number>, letters: number, { logistic }: Fitted = fitted): ReadonlyArray<number> {
  const best = scores[0] ?? 0
  const weights = scores.map((score) => exp(score - best))
  const rest = weights.reduce((total, weight) => total + weight, 0) - 1
  const odds = -log(Math.max(rest, 1e-9))
  const [constant, slope, length] = logistic
  const first = Math.min(0.9999, rounded(1 / (1 + exp(-(constant + slope * odds + length * log(1 + letters))))))
  return weights.map((weight, i) => i === 0 ? first : Math.min(first, Math.floor((1 - first) * weight / Math.max(rest, 1e-9) * 1e4) / 1e4))
}
