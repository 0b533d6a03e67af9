/** Two names of bodies: by the words that they are made of, across languages. */
import { compareOrganisations } from "../organisations/compareOrganisations.ts"
import type { Name, NamePart } from "../parse/parts.ts"
import { type Comparison, evidence, logistic, type PartPair, unknown } from "./comparison.ts"

/** Between these odds the names do not tell. */
const sameFrom = 0.45
const differentBelow = -0.7
const highest = 0.99
/** From the odds of the words to those that both are one body: many are called by other words than those that are compared. */
const calibration = { offset: 0.4, factor: 0.75 }
const rounded = (x: number): number => Math.round(x * 1e4) / 1e4
const textOf = (parts: ReadonlyArray<NamePart>): string => parts.map(({ text }) => text).join(" ")

/** Where both names have numbers and none in common: School 57, School 12. */
function numbersApart(a: Name, b: Name): boolean {
  const [left, right] = [numbersOf(a), numbersOf(b)]
  return left.length > 0 && right.length > 0 && !left.some((number) => right.includes(number))
}
const numbersOf = ({ text }: Name): ReadonlyArray<string> => (text.slice(0, longest).normalize("NFKC").match(/\d{1,12}/g) ?? []).map((digits) => digits.replace(/^0+(?=.)/, ""))
const longest = 400
/** What odds are left there, nats. */
const apartHighest = -1.5

export function compareBodies(a: Name, b: Name): Comparison {
  if (a.parts.length === 0 || b.parts.length === 0) return unknown("no-letters", {})
  const { odds: told, pairs, leftA, leftB } = compareOrganisations(a, b)
  if (pairs.length === 0 && leftA.length === 0 && leftB.length === 0) return unknown("no-letters", {})
  const found = pairs.map((pair): PartPair => ({ a: textOf(pair.a), b: textOf(pair.b), reason: pair.reason, weight: rounded(logistic(pair.odds)) }))
  const apart = numbersApart(a, b)
  const odds = apart ? Math.min(told, apartHighest) : told
  const both = leftA.length > 0 && leftB.length > 0
  const one = !both && leftA.length + leftB.length > 0
  return {
    probability: rounded(Math.min(highest, logistic(calibration.offset + calibration.factor * odds))),
    verdict: odds >= sameFrom ? "same" : odds < differentBelow ? "different" : "unknown",
    pairs: found, contradictions: [...(both ? ["word"] : []), ...(apart ? ["number"] : [])], omissions: one ? ["word"] : [],
    evidence: [
      ...found.map((pair) => evidence(pair.reason, { a: pair.a, b: pair.b, likeness: pair.weight })),
      ...(both ? [evidence("contradiction", { role: "word" })] : []), ...(apart ? [evidence("contradiction", { role: "number" })] : []), ...(one ? [evidence("omission", { role: "word" })] : []),
      ...(a.flags.includes("mixedScript") || b.flags.includes("mixedScript") ? [evidence("mixed-script", {})] : [])
    ]
  }
}
