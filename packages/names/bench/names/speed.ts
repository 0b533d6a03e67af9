/** Comparisons a second beside fuzzball's WRatio. Both are given what they can prepare; every pair is compared once, so that nothing remembered of it is measured. */
import type { Pair } from "../../scripts/model/pairs.ts"
import { compareNames, type Name, prepareName } from "../../src/pure.ts"
import { preparedPair } from "./judges.ts"
import type { Fuzzball } from "./peers.ts"

interface Ready {
  readonly name: Name
  readonly text: string
}
type Couple = readonly [Ready, Ready]

/** Pairs that are compared by one before the other has its turn. */
const turn = 150

/** So many names are compared with each other, all with all. */
const recurring = 120

const median = (numbers: ReadonlyArray<number>): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN
const seconds = (once: () => void): number => {
  const start = performance.now()
  once()
  return (performance.now() - start) / 1000
}

function measure(what: string, couples: ReadonlyArray<Couple>, fuzzball: Fuzzball | undefined): void {
  let sum = 0
  const ours = (own: ReadonlyArray<Couple>) => (): void => {
    for (const [a, b] of own) sum += compareNames(a.name, b.name).probability
  }
  const theirs = (own: ReadonlyArray<Couple>) => (): void => {
    for (const [a, b] of own) sum += fuzzball!.WRatio(a.text, b.text, { full_process: false })
  }
  const rates: Array<readonly [number, number]> = []
  for (let from = 0; from + turn <= couples.length; from += turn) {
    const own = couples.slice(from, from + turn)
    rates.push([turn / seconds(ours(own)), fuzzball === undefined ? Number.NaN : turn / seconds(theirs(own))])
  }
  if (Number.isNaN(sum)) throw new Error("no number")
  const rate = (at: 0 | 1): string => (median(rates.map((own) => own[at])) / 1000).toFixed(1).padStart(7)
  console.log(`  ${what.padEnd(32)}${rate(0)} k/s${fuzzball === undefined ? "" : `   WRatio ${rate(1)} k/s   ours / WRatio ${median(rates.map(([own, other]) => own / other)).toFixed(2)}`}   (${rates.length} turns of ${turn})`)
}

export function printSpeed(pairs: ReadonlyArray<Pair>, fuzzball: Fuzzball | undefined): void {
  const first = prepareName("Ivo Brandl")
  // What can be known of a name is found when it is first compared: with a Latin one, and with one of its own script.
  const ready = (name: Name): Ready => {
    compareNames(name, first)
    compareNames(name, name)
    return { name, text: fuzzball?.full_process(name.text, {}) ?? "" }
  }
  const persons = pairs.filter(({ kind }) => kind === "person").map((pair) => ({ pair, couple: preparedPair(pair).map(ready) as unknown as Couple }))
  const all = persons.map(({ couple }) => couple)
  const shifted = (by: number): ReadonlyArray<Couple> => all.map(([a], at) => [a, all[(at + by) % all.length]![1]])
  for (const [a, b] of shifted(7).slice(0, 2000)) {
    compareNames(a.name, b.name)
    fuzzball?.WRatio(a.text, b.text, { full_process: false })
  }
  console.log("comparisons a second of prepared persons' names, median of turns:")
  measure("labelled, Latin with Latin", persons.filter(({ pair }) => pair.group === "Latn-Latn").map(({ couple }) => couple), fuzzball)
  measure("labelled, other scripts", persons.filter(({ pair }) => pair.group !== "Latn-Latn").map(({ couple }) => couple), fuzzball)
  measure("any with any", shifted(101), fuzzball)
  const few = all.filter((_, at) => at % Math.ceil(all.length / recurring) === 0).map(([a]) => a)
  // By a stride that is prime to their number, so that the names of a turn are of every script.
  const square = few.length ** 2
  measure("the same names again and again", Array.from({ length: square }, (_, at) => at * 7919 % square).map((at): Couple => [few[Math.floor(at / few.length)]!, few[at % few.length]!]).filter(([a, b]) => a !== b), fuzzball)
}
