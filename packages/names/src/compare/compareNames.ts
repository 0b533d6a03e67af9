/** Whether two names are one: the learned judgement of persons' names, with its reasons. */
import type { Name } from "../parse/parts.ts"
import { comparePlaces } from "./comparePlaces.ts"
import { compareBodies } from "./compareBodies.ts"
import { type Comparison, evidence, logistic, type PartPair, unknown } from "./comparison.ts"
import type { Evidence } from "@polyonym/facts/pure"
import type { Pair } from "./alignment.ts"
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
const aloneLeast = 0.6
const equalLeast = 0.95
/** What is left of the probability where both names tell a father, and not the same one. */
const otherFatherShare = 0.25
/** What is left where the words are equal and yet contradict: Mr and Mrs, a father and his son. */
const equalApart = 0.5
/** What is left where each one's given name is the other's father: Taras Petrovych, Petro Tarasovych. */
const exchangedHighest = 0.1
/** What is left where one word is paired and others exclude each other, or where initials do. */
const oneOfManyHighest = 0.54
/** Between these the names do not tell. */
const sameFrom = 0.55
const differentBelow = 0.4

/** A single word says little: what is left of the probability where one name, or both, have no more. */
const bareShare = 0.75
const bothBareShare = 0.79
const shareOf = (a: Prepared, b: Prepared): number => a.words.length > 1 && b.words.length > 1 ? 1 : a.words.length > 1 || b.words.length > 1 ? bareShare : bothBareShare

type Reasons = Pick<Comparison, "pairs" | "contradictions" | "omissions" | "evidence">

const addOnce = (to: Array<string>, role: string): void => {
  if (!to.includes(role)) to.push(role)
}

const contradicted = ({ a, b, reason }: Pair): string => reason === "initial" ? "initial" : a.role === b.role ? a.role : "word"

function contradictionsOf({ alignment, conflicts }: Compared, a: Name, b: Name, verdict: Comparison["verdict"]): ReadonlyArray<string> {
  const found: Array<string> = []
  for (const { role } of conflicts) addOnce(found, role)
  const least = verdict === "same" ? clear : 0
  let unlike: Pair | undefined
  for (const pair of alignment.pairs) {
    if (pair.odds < least) addOnce(found, contradicted(pair))
    if (pair.reason !== "equal" && (unlike === undefined || pair.odds < unlike.odds)) unlike = pair
  }
  // A man's name in the genitive looks like a woman's: Антона Чехова.
  const declined = alignment.pairs.some(({ a: one, b: other, reason }) => reason === "inflected" && (one.role === "given" || other.role === "given"))
  if (a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender && !declined) addOnce(found, "gender")
  if (verdict === "different" && unlike !== undefined && found.every((role) => role === "gender")) addOnce(found, contradicted(unlike))
  return found
}

/** `turned`: they were compared the other way round. */
function reasons(compared: Compared, a: Name, b: Name, verdict: Comparison["verdict"], turned: boolean): Reasons {
  const { pairs: aligned, leftA, leftB } = compared.alignment
  const pairs: Array<PartPair> = []
  const told: Array<Evidence> = []
  for (const { a: one, b: other, reason, odds } of aligned) {
    const pair: PartPair = { a: turned ? other.text : one.text, b: turned ? one.text : other.text, reason, weight: rounded(logistic(odds)) }
    pairs.push(pair)
    told.push(evidence(reason, { a: pair.a, b: pair.b, likeness: pair.weight }))
  }
  const contradictions = contradictionsOf(compared, a, b, verdict)
  const omissions: Array<string> = []
  if (leftA.length === 0 || leftB.length === 0) {
    for (const { role } of leftA) addOnce(omissions, role)
    for (const { role } of leftB) addOnce(omissions, role)
  }
  for (const role of contradictions) told.push(evidence("contradiction", { role }))
  for (const role of omissions) told.push(evidence("omission", { role }))
  if (a.flags.includes("mixedScript") || b.flags.includes("mixedScript")) told.push(evidence("mixed-script", {}))
  return { pairs, contradictions, omissions, evidence: told }
}

function unreadOf(name: Prepared): Word | undefined {
  for (const word of name.words) if (word.token.letters.length === 0) return word
  return undefined
}

/** Two persons' names by the learned judgement. Names without letters, or that no script's table reads, are `unknown`. */
function comparePersons(first: Name, second: Name): Comparison {
  // In one order always, so that the answer is the same both ways.
  const turned = first.text > second.text
  const [a, b] = turned ? [second, first] : [first, second]
  const [left, right] = [preparedOf(a), preparedOf(b)]
  if (left.words.length === 0 || right.words.length === 0) return unknown("no-letters", {})
  const unread = unreadOf(left) ?? unreadOf(right)
  if (unread !== undefined) return unknown("script-not-read", { script: unread.token.script })
  const compared = compare(left, right)
  if (onlyInitials(left) || onlyInitials(right)) return { probability: 0.5, verdict: "unknown", ...reasons(compared, a, b, "unknown", turned) }
  const alike = judged(compared, left, right)
  const verdict = alike >= sameFrom ? "same" : alike < differentBelow ? "different" : "unknown"
  const { pairs, contradictions, omissions, evidence: told } = reasons(compared, a, b, verdict, turned)
  return { probability: rounded(alike * shareOf(left, right)), verdict, pairs, contradictions, omissions, evidence: told }
}

/** The learned probability, and what is known besides. */
function judged(compared: Compared, left: Prepared, right: Prepared): number {
  const { pairs, leftA, leftB } = compared.alignment
  const [genderA, genderB] = [left.name.gender, right.name.gender]
  const paired = (leftA.length === 0 || leftB.length === 0) && leftA.every(isFather) && leftB.every(isFather) && !isTurned(compared) && (genderA === undefined || genderB === undefined || genderA === genderB)
  const alone = left.words.length === 1 || right.words.length === 1
  const whole = paired && pairs.every(({ reason }) => reason === "equal" || reason === "cognate")
  const told = logistic(judge(compared.features)) * (compared.fathersApart ? otherFatherShare : 1)
  const own = Math.min(pairs.length === 0 ? noneHighest : highest, Math.max(whole ? alone ? aloneLeast : wholeLeast : isName(compared) ? aloneLeast : 0, told))
  const equal = !alone && leftA.length + leftB.length === 0 && pairs.every(({ reason }) => reason === "equal")
  const likely = !equal ? own : paired ? Math.max(equalLeast, own) : Math.min(equalApart, own)
  if (isExchanged(compared)) return Math.min(likely, exchangedHighest)
  return (pairs.length < 2 && compared.conflicts.length > 0) || initialsApart(compared) ? Math.min(likely, oneOfManyHighest) : likely
}

const isFather = ({ role }: Word): boolean => role === "patronymic"

/** Odds below which a pair contradicts where the names as a whole are one. */
const clear = -3
/** Whether one name is no more than a word of the other: the family name of somebody named in full. */
const isName = ({ alignment: { pairs, leftA, leftB } }: Compared): boolean =>
  pairs.length === 1 && (leftA.length === 0 || leftB.length === 0) && pairs[0]!.reason === "equal" && pairs[0]!.a.role === "family" && pairs[0]!.b.role === "family"
const initialsApart = ({ conflicts }: Compared): boolean => conflicts.some(({ role }) => role === "initial")
const onlyInitials = ({ words }: Prepared): boolean => words.every(({ initial }) => initial)
/** Whether one's father is the other's son: all words are there, in other roles. */
const isTurned = ({ alignment }: Compared): boolean => alignment.pairs.some(({ a, b }) => (a.role === "patronymic") !== (b.role === "patronymic") && a.role !== "family" && b.role !== "family")
/** Whether each one's father has the other's given name. */
function isExchanged({ alignment: { pairs } }: Compared): boolean {
  const is = (role: string, other: string): boolean => pairs.some(({ a, b }) => a.role === role && b.role === other)
  return is("given", "patronymic") && is("patronymic", "given")
}

/** A caller who takes Volodymyr and Vladimir for two names: pairs that are one by knowledge of given names contradict. */
function refused(comparison: Comparison): Comparison {
  const cognates = comparison.pairs.filter(({ reason }) => reason === "cognate" || reason === "diminutive")
  if (cognates.length === 0) return comparison
  const contradictions = [...new Set([...comparison.contradictions, "given"])]
  return {
    ...comparison, probability: Math.min(noneHighest, comparison.probability), verdict: "different", contradictions,
    evidence: [...comparison.evidence, ...(comparison.contradictions.includes("given") ? [] : [evidence("contradiction", { role: "given" })])]
  }
}

export interface CompareOptions {
  /** Given names that are one in several languages, and short forms: `accept` (the default), or `refuse` for a caller to whom Volodymyr is not Vladimir. */
  readonly cognates?: "accept" | "refuse"
}

/**
 * Whether two names are the same name: over scripts, spellings, cases and orders, by how names are written in other scripts (learned), by given names that are one in several
 * languages, by role. Another given name, patronymic, initial or gender is a contradiction; a missing one is an omission.
 *
 * `probability` is calibrated for persons' names where half of the pairs are one name; it is below 1 but for names written alike. Names without letters give `unknown` and 0.5.
 * A name is no person: two people may have one. With `cognates: "refuse"`, Volodymyr and Vladimir are two given names.
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
export function compareNames(a: Name, b: Name, options: CompareOptions = {}): Comparison {
  if (a.kind === "person" && b.kind === "person") return options.cognates === "refuse" ? refused(comparePersons(a, b)) : comparePersons(a, b)
  return a.kind === "organisation" && b.kind === "organisation" ? compareBodies(a, b) : comparePlaces(a, b)
}
