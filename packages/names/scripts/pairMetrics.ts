/** Measures of a ranking, and the Jaro-Winkler likeness to compare with. */

/** The share of positive–negative pairs that are ranked rightly; ties count half. */
export function areaUnderCurve(positive: ReadonlyArray<number>, negative: ReadonlyArray<number>): number {
  if (positive.length === 0 || negative.length === 0) return Number.NaN
  let right = 0
  for (const p of positive) for (const n of negative) right += p > n ? 1 : p === n ? 0.5 : 0
  return right / (positive.length * negative.length)
}

/** The share of positives above the threshold that lets through at most this share of the negatives. */
export function recallAt(positive: ReadonlyArray<number>, negative: ReadonlyArray<number>, rate: number): number {
  if (positive.length === 0 || negative.length === 0) return Number.NaN
  const sorted = [...negative].sort((a, b) => b - a)
  const threshold = sorted[Math.floor(rate * sorted.length)]!
  return positive.filter((score) => score > threshold).length / positive.length
}
