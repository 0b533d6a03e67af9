/** What pairs of names are judged by: each gives 0..1. */
import { jaroWinkler } from "../../src/compare/jaroWinkler.ts"
import { compareNames, type Name, prepareName } from "../../src/pure.ts"
import type { Pair } from "../../scripts/model/pairs.ts"
import type { Fuzzball } from "./peers.ts"

export type Judge = (pair: Pair) => number

export const kindOf = ({ kind }: Pair): "organisation" | "person" => kind === "org" ? "organisation" : "person"
export const preparedPair = (pair: Pair): readonly [Name, Name] => [prepareName(pair.a, { language: pair.aLang, kind: kindOf(pair) }), prepareName(pair.b, { language: pair.bLang, kind: kindOf(pair) })]
export const byNames: Judge = (pair) => compareNames(...preparedPair(pair)).probability

const wordsOf = (text: string): ReadonlyArray<string> => text.toLowerCase().match(/[a-z0-9]+/g) ?? []

/** Each word with the likest that is left of the other name's, the likest pair first; the mean over the words of both. */
export function alignedLikeness(a: ReadonlyArray<string>, b: ReadonlyArray<string>): number {
  const pairs = a.flatMap((x, i) => b.map((y, j) => [jaroWinkler(x, y), i, j] as const)).sort((x, y) => y[0] - x[0])
  const [usedA, usedB] = [new Set<number>(), new Set<number>()]
  let sum = 0
  for (const [likeness, i, j] of pairs) {
    if (usedA.has(i) || usedB.has(j)) continue
    usedA.add(i)
    usedB.add(j)
    sum += likeness
  }
  return a.length + b.length === 0 ? 0 : 2 * sum / (a.length + b.length)
}

export const byLetters = (anyAscii: (text: string) => string): Judge => (pair) => alignedLikeness(wordsOf(anyAscii(pair.a)), wordsOf(anyAscii(pair.b)))
export const byRatio = ({ WRatio }: Fuzzball): Judge => ({ a, b }) => WRatio(a, b, { full_process: true }) / 100
/** Told beside it how much is the romanisation's. */
export const byRomanisedRatio = ({ WRatio }: Fuzzball, anyAscii: (text: string) => string): Judge => ({ a, b }) => WRatio(anyAscii(a), anyAscii(b), { full_process: true }) / 100
