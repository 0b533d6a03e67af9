/** Two names of bodies: by the words that they are made of, across languages. */
import { compareOrganisations } from "../organisations/compareOrganisations.ts"
import type { Name, NamePart } from "../parse/types.ts"
import { type Comparison, evidence, logistic, type PartPair, unknown } from "./comparison.ts"

/** Between these odds the names do not tell. */
const sameFrom = 0.45
const differentBelow = -0.7
const highest = 0.99
const rounded = (x: number): number => Math.round(x * 1e4) / 1e4
const textOf = (parts: ReadonlyArray<NamePart>): string => parts.map(({ text }) => text).join(" ")

export function compareBodies(a: Name, b: Name): Comparison {
  if (a.parts.length === 0 || b.parts.length === 0) return unknown("no-letters", {})
  const { odds, pairs, leftA, leftB } = compareOrganisations(a, b)
  if (pairs.length === 0 && leftA.length === 0 && leftB.length === 0) return unknown("no-letters", {})
  const found = pairs.map((pair): PartPair => ({ a: textOf(pair.a), b: textOf(pair.b), reason: pair.reason, weight: rounded(logistic(pair.odds)) }))
  const both = leftA.length > 0 && leftB.length > 0
  const one = !both && leftA.length + leftB.length > 0
  return {
    probability: rounded(Math.min(highest, logistic(odds))),
    verdict: odds >= sameFrom ? "same" : odds < differentBelow ? "different" : "unknown",
    pairs: found, contradictions: both ? ["word"] : [], omissions: one ? ["word"] : [],
    evidence: [
      ...found.map((pair) => evidence(pair.reason, { a: pair.a, b: pair.b, likeness: pair.weight })),
      ...(both ? [evidence("contradiction", { role: "word" })] : []), ...(one ? [evidence("omission", { role: "word" })] : [])
    ]
  }
}
