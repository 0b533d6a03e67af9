/** Four decimals, as a pack keeps them. */
const rounded = (prior: number): number => Math.round(prior * 10_000) / 10_000

const magnitude = (count: number): number => Math.log10(1 + Math.max(0, count))

/**
 * How well known an item is by the Wikipedias that have it: 0.15 + 0.3 · log10(1 + n), 0.95 at most. None is 0.15, ten 0.46, a hundred 0.75.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { priorOfSitelinks } from "@polyonym/lexicon/sources"
 *
 * assert.equal(priorOfSitelinks(0), 0.15)
 * ```
 */
export function priorOfSitelinks(count: number): number {
  return rounded(Math.min(0.95, 0.15 + 0.3 * magnitude(count)))
}

/**
 * How well known a place is by its population: 0.1 + 0.1 · log10(1 + n), 0.9 at most. None is 0.1, ten thousand 0.5, a million 0.7.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { priorOfPopulation } from "@polyonym/lexicon/sources"
 *
 * assert.equal(priorOfPopulation(999_999), 0.7)
 * ```
 */
export function priorOfPopulation(count: number): number {
  return rounded(Math.min(0.9, 0.1 + 0.1 * magnitude(count)))
}
