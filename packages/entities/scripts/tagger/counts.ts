/** Hits, gold and said by kind: exact range and kind. */
import type { Name } from "./corpora.ts"

export interface Count {
  hit: number
  gold: number
  said: number
}
export type Counts = Map<string, Count>

export function count(counts: Counts, gold: ReadonlyArray<Name>, said: ReadonlyArray<Name>): void {
  const key = ({ start, end, type }: Name): string => `${start} ${end} ${type}`
  const right = new Set(gold.map(key))
  for (const type of ["PER", "ORG", "LOC", "all"]) {
    const one = counts.get(type) ?? { hit: 0, gold: 0, said: 0 }
    counts.set(type, one)
    const mine = said.filter((name) => type === "all" || name.type === type)
    one.hit += mine.filter((name) => right.has(key(name))).length
    one.said += mine.length
    one.gold += gold.filter((name) => type === "all" || name.type === type).length
  }
}

export const f1 = ({ hit, gold, said }: Count): number => gold + said === 0 ? 0 : 200 * hit / (gold + said)
export const printed = (counts: Counts): string =>
  [...counts].map(([type, one]) => `${type} ${(100 * one.hit / Math.max(1, one.said)).toFixed(1)} ${(100 * one.hit / Math.max(1, one.gold)).toFixed(1)} F ${f1(one).toFixed(1)} (${one.gold})`).join(" | ")
