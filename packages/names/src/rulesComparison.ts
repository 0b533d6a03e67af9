import type { Evidence } from "@polyonym/facts/pure"
import { type Comparison, evidence, logistic, type PartPair, unknown } from "./compare/comparison.ts"
import { lemmatiseName } from "./lemma.ts"
import { type Name, type NamePart, prepareName } from "./name.ts"
import { type Alignment, align, isNamePart } from "./rulesAlignment.ts"

const rounded = (x: number): number => Math.round(x * 1e4) / 1e4

/** Log odds that a matched pair of this likeness speaks for one name. */
function odds(likeness: number): number {
  const points: ReadonlyArray<readonly [number, number]> = [[0.4, -6], [0.6, -3.5], [0.7, -2], [0.78, -0.6], [0.85, 0.8], [0.92, 2.2], [1, 3.2]]
  if (likeness <= points[0]![0]) return points[0]![1]
  for (let i = 1; i < points.length; i++) {
    const [x1, y1] = points[i]!
    const [x0, y0] = points[i - 1]!
    if (likeness <= x1) return y0 + (y1 - y0) * (likeness - x0) / (x1 - x0)
  }
  return points.at(-1)![1]
}

const readable = new Set(["Latn", "Cyrl"])

/** The gender that the parts tell, for the contradiction of two. */
const gendersConflict = (a: Name, b: Name): boolean => a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender

function scorePersons(a: Name, b: Name, found: Alignment): Comparison {
  const contradictions: Array<string> = []
  const omissions: Array<string> = []
  const notes: Array<Evidence> = []
  const left = found.leftA
  const right = found.leftB
  const solid = found.pairs.filter((pair) => pair.kind !== "initial")
  let worst = Infinity
  let sum = 0
  for (const pair of found.pairs) {
    const value = pair.kind === "initial" ? 0.5 : odds(pair.likeness)
    worst = Math.min(worst, value)
    sum += value
    if (pair.kind !== "initial" && value < -1) contradictions.push(pair.a.role === pair.b.role ? pair.a.role : "word")
  }
  const words = (parts: ReadonlyArray<NamePart>): number => parts.filter((part) => part.role !== "initial").length
  // both names have something that the other lacks
  if (left.length > 0 && right.length > 0) {
    const kinds = new Set<string>()
    for (const part of left) for (const other of right) if (part.role === other.role || part.role === "initial" || other.role === "initial") kinds.add(part.role === "initial" || other.role === "initial" ? "initial" : part.role)
    for (const kind of kinds) contradictions.push(kind)
    if (kinds.size === 0 && (words(left) > 0 && words(right) > 0)) contradictions.push("word")
  }
  for (const part of [...left, ...right]) if (!contradictions.includes(part.role)) omissions.push(part.role)
  // J. R. Reid is not Rory Reid: a first initial left over, while a later one is taken
  const skipped = (own: Name, rest: ReadonlyArray<NamePart>, side: "a" | "b"): boolean => {
    const first = own.parts.find((part) => part.role === "initial" || part.role === "given")
    const taken = found.pairs.find((pair) => pair.kind === "initial" && pair[side].role === "initial")
    if (first === undefined || first.role !== "initial" || !rest.includes(first) || taken === undefined || taken[side].start < first.start) return false
    const full = side === "a" ? taken.b : taken.a
    return (side === "a" ? b : a).parts.find((part) => part.role === "given" || part.role === "initial") === full
  }
  if (contradictions.length === 0 && (skipped(a, left, "a") || skipped(b, right, "b"))) contradictions.push("initial")
  if (gendersConflict(a, b)) contradictions.push("gender")
  const bare = solid.length <= 1
  let score: number
  if (found.pairs.length === 0) score = -4
  else {
    score = -0.6 + 0.8 * worst + 0.45 * (sum / found.pairs.length) + (solid.length >= 2 ? 1.0 + 0.4 * (solid.length - 2) : 0)
    if (bare) {
      const initials = found.pairs.length - solid.length
      // a bare surname says little; with an initial a little more
      const family = solid.some((pair) => pair.a.role === "family" && pair.b.role === "family")
      const lone = left.length === 0 && right.length === 0
      score = Math.min(score, family ? (lone && initials === 0 ? 1.1 : 0.8 + 0.5 * initials) : lone ? 0.6 : -0.6)
    }
    score -= omissions.includes("given") ? 0.35 : 0
    score -= 0.35 * Math.min(2, omissions.filter((role) => role === "family").length)
    score -= 0.1 * omissions.filter((role) => role === "patronymic").length
  }
  if (contradictions.length > 0) score = Math.min(score - 1.5, -1.2) - 0.8 * (contradictions.length - 1)
  for (const role of contradictions) notes.push(evidence("contradiction", { role }))
  for (const role of omissions) notes.push(evidence("omission", { role }))
  return finish(score, found, contradictions, omissions, notes)
}

function scoreWords(found: Alignment, places: boolean): Comparison {
  const weight = (parts: ReadonlyArray<NamePart>): number => parts.reduce((sum, part) => sum + Math.max(1, part.sounds.length), 0)
  const omissions = found.leftA.length > 0 || found.leftB.length > 0 ? ["word"] : []
  const contradictions = found.leftA.length > 0 && found.leftB.length > 0 ? ["word"] : []
  let matched = 0
  for (const pair of found.pairs) matched += pair.likeness * weight([pair.a, pair.b])
  const share = matched / Math.max(1, weight([...found.pairs.flatMap((pair) => [pair.a, pair.b]), ...found.leftA, ...found.leftB]))
  const worst = found.pairs.reduce((least, pair) => Math.min(least, odds(pair.likeness)), found.pairs.length === 0 ? -4 : 4)
  let score = 0.6 * worst + 1.5 + 7 * (share - 1) - (contradictions.length > 0 ? 1 : 0)
  // a word too few makes another place (Korea, South Korea), and of a body a shorter name at best
  if (omissions.length > 0) score = Math.min(score, places || share < 0.6 ? -0.2 : 0.9)
  return finish(score, found, contradictions, omissions, [...contradictions.map((role) => evidence("contradiction", { role })), ...omissions.map((role) => evidence("omission", { role }))])
}

function finish(score: number, found: Alignment, contradictions: ReadonlyArray<string>, omissions: ReadonlyArray<string>, notes: ReadonlyArray<Evidence>): Comparison {
  const probability = rounded(Math.min(0.995, logistic(score)))
  const pairs = found.pairs.map((pair): PartPair => ({ a: pair.a.text, b: pair.b.text, reason: pair.kind, weight: rounded(pair.likeness) }))
  return {
    probability,
    verdict: probability >= 0.6 ? "same" : probability < 0.5 ? "different" : "unknown",
    evidence: [...pairs.map((pair) => evidence(pair.reason, { a: pair.a, b: pair.b, likeness: pair.weight })), ...notes],
    pairs, contradictions: [...new Set(contradictions)], omissions: [...new Set(omissions)]
  }
}

/**
 * Whether two names are the same name, by rules set by hand: within a document, for Latin and Cyrillic, and for places. The worst matched pair decides more than the mean.
 * A bare surname against a full name gives at most some 0.7.
 */
export function compareByRules(a: Name, b: Name): Comparison {
  const partsA = a.parts.filter(isNamePart)
  const partsB = b.parts.filter(isNamePart)
  if (partsA.length === 0 || partsB.length === 0) return unknown("no-letters", {})
  for (const part of [...partsA, ...partsB]) if (!readable.has(part.script) && !(part.script === "Zyyy" && a.kind !== "person")) return unknown("script-not-read", { script: part.script })
  const score = (x: Name, y: Name): Comparison => {
    const found = align(x, y)
    return a.kind === "person" && b.kind === "person" ? scorePersons(x, y, found) : scoreWords(found, a.kind === "place" || b.kind === "place")
  }
  const plain = score(a, b)
  return plain.probability >= 0.6 ? plain : inflected(a, b, plain, score)
}

const nominativesOf = new Map<string, ReadonlyArray<string>>()

/** Nominatives that an inflected name may have, best first; remembered. */
export function nominatives(name: Name): ReadonlyArray<string> {
  const language = (name.language ?? "").slice(0, 2)
  if (language !== "uk" && language !== "ru" && language !== "pl") return []
  const key = `${language} ${name.kind} ${name.text}`
  let found = nominativesOf.get(key)
  if (found === undefined) {
    found = lemmatiseName(name.text, { language, kind: name.kind }).slice(0, 3).filter((candidate) => candidate.confidence >= 0.08 && candidate.lemma !== name.text).map((candidate) => candidate.lemma)
    if (nominativesOf.size > 5000) nominativesOf.clear()
    nominativesOf.set(key, found)
  }
  return found
}

function inflected(a: Name, b: Name, plain: Comparison, score: (x: Name, y: Name) => Comparison): Comparison {
  let best = plain
  const as = nominatives(a)
  const bs = nominatives(b)
  if (as.length === 0 && bs.length === 0) return plain
  const asNames = [a, ...as.map((text) => preparedAs(text, a))]
  const bsNames = [b, ...bs.map((text) => preparedAs(text, b))]
  for (const [i, x] of asNames.entries()) {
    for (const [j, y] of bsNames.entries()) {
      if (i + j === 0) continue
      const result = score(x, y)
      if (result.probability - 0.01 * (i + j) > best.probability) best = { ...result, probability: rounded(Math.max(0, result.probability - 0.01 * (i + j))), evidence: [...result.evidence, evidence("inflected", { a: x.text, b: y.text })] }
    }
  }
  return best.probability >= 0.6 || best.probability > plain.probability + 0.2 ? best : plain
}

const prepared = new Map<string, Name>()
function preparedAs(text: string, like: Name): Name {
  const key = `${like.language ?? ""} ${like.kind} ${text}`
  let found = prepared.get(key)
  if (found === undefined) {
    found = prepareName(text, { language: like.language, kind: like.kind })
    if (prepared.size > 5000) prepared.clear()
    prepared.set(key, found)
  }
  return found
}
