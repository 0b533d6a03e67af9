/** Whether two names are one: the learned judgement of persons' names, with its reasons. */
import type { Name } from "../parse/types.ts"
import { compareByRules } from "../rulesComparison.ts"
import { compareBodies } from "./compareBodies.ts"
import { type Comparison, evidence, logistic, type PartPair, unknown } from "./comparison.ts"
import { compare, type Compared } from "./features.ts"
import { judge } from "./judge.ts"
import { type Prepared, preparedOf, type Word } from "./prepared.ts"

const rounded = (x: number): number => Math.round(x * 1e4) / 1e4

/** Nothing but names written alike is certain. */
const highest = 0.995
/** What is left where no word of one is paired with any of the other. */
const noneHighest = 0.2
/** What a name has at least of which every word is the same or a cognate: it may be frequent, but it is one name. */
const wholeLeast = 0.9
/** Between these the names do not tell. */
const sameFrom = 0.55
const differentBelow = 0.4

/** A single word says little: what is left of the probability where one name, or both, have no more. */
const bareShare = 0.75
const bothBareShare = 0.79
const shareOf = (a: Prepared, b: Prepared): number => a.words.length > 1 && b.words.length > 1 ? 1 : a.words.length > 1 || b.words.length > 1 ? bareShare : bothBareShare

const textOf = (word: Word): string => word.parts.map((part) => part.text).join(" ")
const roleOf = (word: Word): string => word.parts[0]!.role

function reasons({ alignment, conflicts }: Compared, a: Name, b: Name): Pick<Comparison, "pairs" | "contradictions" | "omissions" | "evidence"> {
  const pairs = alignment.pairs.map((pair): PartPair => ({ a: textOf(pair.a), b: textOf(pair.b), reason: pair.reason, weight: rounded(logistic(pair.odds)) }))
  const contradictions = new Set(conflicts.map(({ role }) => role))
  for (const pair of alignment.pairs) if (pair.odds < 0) contradictions.add(pair.reason === "initial" ? "initial" : roleOf(pair.a) === roleOf(pair.b) ? roleOf(pair.a) : "word")
  if (a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender) contradictions.add("gender")
  const left = alignment.leftA.length > 0 && alignment.leftB.length > 0 ? [] : [...alignment.leftA, ...alignment.leftB]
  const omissions = new Set(left.map(roleOf))
  return {
    pairs, contradictions: [...contradictions], omissions: [...omissions],
    evidence: [
      ...pairs.map((pair) => evidence(pair.reason, { a: pair.a, b: pair.b, likeness: pair.weight })),
      ...[...contradictions].map((role) => evidence("contradiction", { role })), ...[...omissions].map((role) => evidence("omission", { role })),
      ...(a.flags.includes("mixedScript") || b.flags.includes("mixedScript") ? [evidence("mixed-script", {})] : [])
    ]
  }
}

const turned = (comparison: Comparison): Comparison => ({
  ...comparison,
  pairs: comparison.pairs.map((pair) => ({ ...pair, a: pair.b, b: pair.a })),
  evidence: comparison.evidence.map(({ code, params }) => "a" in params && "b" in params ? evidence(code, { ...params, a: params["b"]!, b: params["a"]! }) : { code, params })
})

/** Two persons' names by the learned judgement. Names without letters, or that no script's table reads, are `unknown`. */
function comparePersons(a: Name, b: Name): Comparison {
  // In one order always, so that the answer is the same both ways.
  if (a.text > b.text) return turned(comparePersons(b, a))
  const [left, right] = [preparedOf(a), preparedOf(b)]
  if (left.words.length === 0 || right.words.length === 0) return unknown("no-letters", {})
  for (const word of [...left.words, ...right.words]) if (word.token.letters.length === 0) return unknown("script-not-read", { script: word.token.script })
  const compared = compare(left, right)
  const equal = compared.alignment.leftA.length + compared.alignment.leftB.length === 0 && compared.alignment.pairs.every(({ reason }) => reason === "equal")
  const whole = compared.alignment.leftA.length + compared.alignment.leftB.length === 0 && compared.alignment.pairs.every(({ reason }) => reason === "equal" || reason === "cognate")
  const judged = Math.min(compared.alignment.pairs.length === 0 ? noneHighest : highest, Math.max(whole && left.words.length > 1 ? wholeLeast : 0, logistic(judge(compared.features))))
  const alike = equal && left.words.length > 1 ? highest : judged
  return { probability: rounded(alike * shareOf(left, right)), verdict: alike >= sameFrom ? "same" : alike < differentBelow ? "different" : "unknown", ...reasons(compared, a, b) }
}

/**
 * Whether two names are the same name: over scripts, spellings, cases and orders, by how names are written in other scripts (learned), by given names that are one in several
 * languages, by role. Another given name, patronymic, initial or gender is a contradiction; a missing one is an omission.
 *
 * `probability` is calibrated for persons' names where half of the pairs are one name; it is below 1 but for names written alike. Names without letters give `unknown` and 0.5.
 * A name is no person: two people may have one.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { compareNames, prepareName } from "@polyonym/names/pure"
 *
 * const { verdict, pairs } = compareNames(prepareName("Дмитро Бондар", { language: "uk" }), prepareName("Dmitry Bondar"))
 * assert.equal(verdict, "same")
 * assert.deepEqual(pairs.map((pair) => pair.reason), ["cognate", "spelling"])
 * assert.equal(compareNames(prepareName("김정은"), prepareName("Kim Jong Un")).verdict, "same")
 * assert.equal(compareNames(prepareName("金正恩"), prepareName("Kim Jong Un")).verdict, "same")
 * ```
 */
export function compareNames(a: Name, b: Name): Comparison {
  if (a.kind === "person" && b.kind === "person") return comparePersons(a, b)
  return a.kind === "organisation" && b.kind === "organisation" ? compareBodies(a, b) : compareByRules(a, b)
}
