/** How probable it is that a name found is the one asked for. */
import { exponential } from "../compare/comparison.ts"
import { compare } from "../compare/features.ts"
import { judge } from "../compare/judge.ts"
import type { Prepared } from "../compare/prepared.ts"
import type { Candidate } from "./candidates.ts"

/** The learned judgement's log odds where half of the pairs are one name; in one order always. */
export function personsOdds(a: Prepared, b: Prepared): number {
  const [left, right] = a.name.text > b.name.text ? [b, a] : [a, b]
  return judge(compare(left, right).features)
}

/** The judgement that is assumed of names that are not compared in full, and the farthest that one counts. */
export const unlikely = -4
const farthest = 8

/** Shares of the judgement, the sounds and the letters, and what speaks against any one name among many: tuned, by hand, on the queries of both thirds that `scripts/search/measure.ts` reads. */
const judgement = 0.39
const sound = 0.17
const letters = 0.45
const among = -3.6

/** Log odds that a name found among many is the one asked for. */
export const oddsOfHit = (odds: number, { looks, sounds }: Candidate): number =>
  judgement * Math.max(-farthest, Math.min(farthest, odds)) + sound * sounds + letters * looks + among

/** Another bearer's name may be written alike, so that nothing is certain. */
const highest = 2.75

export const probabilityOf = (logOdds: number): number => 1 / (1 + exponential(-Math.max(-20, Math.min(highest, logOdds))))
