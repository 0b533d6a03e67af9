/** Two names of places, or of things of two kinds: by their words alone. */
import { align, type Pair } from "./alignment.ts"
import { type Comparison, evidence, logistic, type PartPair, unknown } from "./comparison.ts"
import { preparedOf, type Word } from "./prepared.ts"
import type { Name } from "../parse/parts.ts"

/** Nats that are taken off: a pair of words that is open speaks against. */
const doubt = 1
/** The most that a name tells which lacks a word of the other, or where each lacks one: South Korea, Korea, North Korea. */
const omissionMost = -0.2
const contradictionMost = -1.5
const sameFrom = 0.6
const differentBelow = 0.5
const highest = 0.995

const rounded = (x: number): number => Math.round(x * 1e4) / 1e4
const textOf = (word: Word): string => word.parts.map(({ text }) => text).join(" ")

const isNumber = (word: Word): boolean => word.parts.every(({ script }) => script === "Zyyy")
/** Numbers are the same or others. */
const oddsOf = ({ a, b, odds }: Pair): number => isNumber(a) || isNumber(b) ? a.plain === b.plain ? 8 : -8 : odds

/**
 * Whether two names of places are one: each word is paired, and the worst pair decides. A word too few makes another place.
 */
export function comparePlaces(a: Name, b: Name): Comparison {
  const [left, right] = [preparedOf(a), preparedOf(b)]
  if (left.words.length === 0 || right.words.length === 0) return unknown("no-letters", {})
  for (const word of [...left.words, ...right.words]) if (word.token.letters.length === 0 && !isNumber(word)) return unknown("script-not-read", { script: word.token.script })
  const { pairs, leftA, leftB } = align(left, right)
  const both = leftA.length > 0 && leftB.length > 0
  const one = !both && leftA.length + leftB.length > 0
  const equal = pairs.every(({ reason }) => reason === "equal")
  const worst = pairs.reduce((least, pair) => Math.min(least, oddsOf(pair)), pairs.length === 0 ? -4 : 8)
  const odds = Math.min(equal && pairs.length > 0 ? Math.max(worst, 4) : worst - doubt, both ? contradictionMost : one ? omissionMost : Infinity)
  const probability = rounded(Math.min(highest, logistic(odds)))
  const found = pairs.map((pair): PartPair => ({ a: textOf(pair.a), b: textOf(pair.b), reason: pair.reason, weight: rounded(logistic(oddsOf(pair))) }))
  return {
    probability, verdict: probability >= sameFrom ? "same" : probability < differentBelow ? "different" : "unknown",
    pairs: found, contradictions: both ? ["word"] : [], omissions: one ? ["word"] : [],
    evidence: [
      ...found.map((pair) => evidence(pair.reason, { a: pair.a, b: pair.b, likeness: pair.weight })),
      ...(both ? [evidence("contradiction", { role: "word" })] : []), ...(one ? [evidence("omission", { role: "word" })] : []),
      ...(a.flags.includes("mixedScript") || b.flags.includes("mixedScript") ? [evidence("mixed-script", {})] : [])
    ]
  }
}
