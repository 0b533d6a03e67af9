/** What decides the order of those found: exchangeable as a whole. */
import { compare } from "../compare/features.ts"
import type { Prepared, Word } from "../compare/prepared.ts"

const leftOnBoth = 4
const leftOnOne = 0.7
const leftInitial = 0.3
/** Odds that two names with nothing said for or against them have; about where as many right as wrong ones are. */
const open = -5
const steepness = 0.5

const cost = (words: ReadonlyArray<Word>, each: number): number => words.reduce((sum, word) => sum + (word.initial ? leftInitial : each), 0)

/** The logarithm of the odds that two names are of one bearer. */
export function judge(a: Prepared, b: Prepared): number {
  const { pairs, leftA, leftB } = compare(a, b).alignment
  let sum = 0
  for (const { odds } of pairs) sum += Math.max(-8, Math.min(12, odds))
  const both = leftA.length > 0 && leftB.length > 0
  return steepness * (open + sum - cost(leftA, both ? leftOnBoth : leftOnOne) - cost(leftB, both ? leftOnBoth : leftOnOne))
}

export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
