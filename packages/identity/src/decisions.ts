/** What people decided: kept as lines, replayed before any score. */
import { canonicalJson } from "@polyonym/core/pure"
import type { Corpus } from "./corpus.ts"
import { nodeKeyOf } from "./nameNode.ts"
import { bySign, type IdentityType } from "./sighting.ts"
import { byOrder, type Entry } from "./unit.ts"

/** What an id stood for when something was decided of it, so that the decision finds it again. */
export interface Meant {
  readonly name: string
  /** BCP 47. */
  readonly language: string
  readonly type: IdentityType
  /** Some of its documents. */
  readonly documents: ReadonlyArray<string>
}

interface Signed {
  /** The id that is decided of: of an identity, or of what one document says of it. */
  readonly a: string
  readonly by?: string | undefined
  /** ISO 8601. */
  readonly at?: string | undefined
  readonly why?: string | undefined
  readonly meant?: { readonly a?: Meant | undefined; readonly b?: Meant | undefined } | undefined
}

/** `same` and `different` are about two identities, `rename` gives one its preferred name. */
export type Decision =
  | (Signed & { readonly kind: "same" | "different"; readonly b: string })
  | (Signed & { readonly kind: "rename"; readonly name: string; readonly language?: string | undefined })

/** Decisions that contradict each other: the first was not followed because of the others, which are newer. */
export interface DecisionConflict {
  readonly decisions: ReadonlyArray<Decision>
}

/** Decisions as they bear on the units of a corpus. */
export interface Rulings {
  readonly same: ReadonlyMap<string, ReadonlySet<string>>
  readonly different: ReadonlyMap<string, ReadonlySet<string>>
  /** Preferred names by unit. */
  readonly names: ReadonlyMap<string, Decision & { readonly kind: "rename" }>
  readonly conflicts: ReadonlyArray<DecisionConflict>
  /** Decisions about what is not in the corpus. */
  readonly waiting: ReadonlyArray<Decision>
}

export const noRulings: Rulings = { same: new Map(), different: new Map(), names: new Map(), conflicts: [], waiting: [] }

const isText = (value: unknown): value is string => typeof value === "string" && value !== ""
const optional = (value: unknown): boolean => value === undefined || typeof value === "string"

function isMeant(value: unknown): boolean {
  if (value === undefined) return true
  if (typeof value !== "object" || value === null) return false
  return Object.values(value).every((one: unknown) => {
    if (one === undefined) return true
    if (typeof one !== "object" || one === null) return false
    const { name, language, type, documents } = one as Record<string, unknown>
    return isText(name) && typeof language === "string" && isText(type) && Array.isArray(documents) && documents.every(isText)
  })
}

/**
 * A line of `decisions.jsonl`; nothing where it is none.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { readDecision } from "@polyonym/identity/pure"
 *
 * assert.equal(readDecision('{"kind":"different","a":"nil-1","b":"nil-2"}')?.kind, "different")
 * assert.equal(readDecision("not a decision"), undefined)
 * ```
 */
export function readDecision(line: string): Decision | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  return isDecision(value) ? value : undefined
}

/**
 * Whether a value is a decision by its fields.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { isDecision } from "@polyonym/identity/pure"
 *
 * assert.equal(isDecision({ kind: "same", a: "Q1", b: "nil-1", by: "ed", at: "2026-04-01", why: "one byline" }), true)
 * assert.equal(isDecision({ kind: "same", a: "Q1", b: "Q1" }), false)
 * ```
 */
export function isDecision(value: unknown): value is Decision {
  if (typeof value !== "object" || value === null) return false
  const { kind, a, b, name, by, at, why, language, meant } = value as Record<string, unknown>
  const own = isText(a) && [by, at, why, language].every(optional) && isMeant(meant)
  return own && (kind === "rename" ? isText(name) : (kind === "same" || kind === "different") && isText(b) && a !== b)
}

/**
 * A decision as its line, keys in order, so that equal ones are equal lines.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { writeDecision } from "@polyonym/identity/pure"
 *
 * assert.equal(writeDecision({ b: "nil-2", kind: "same", a: "nil-1" }), '{"a":"nil-1","b":"nil-2","kind":"same"}')
 * ```
 */
export const writeDecision = (decision: Decision): string => canonicalJson(decision)

/** The newest first; of one moment, by their lines. */
const ordered = (decisions: Iterable<Decision>): ReadonlyArray<Decision> =>
  [...decisions].map((decision) => ({ decision, line: writeDecision(decision) }))
    .sort((x, y) => bySign(y.decision.at ?? "", x.decision.at ?? "") || bySign(x.line, y.line)).map(({ decision }) => decision)

/** The sighting that an id is about: its own, one of its link, or what it meant. */
function entryOf(corpus: Corpus, id: string, meant: Meant | undefined): Entry | undefined {
  const own = corpus.entries.get(id) ?? corpus.units.get(`link ${id}`)?.first
  if (own !== undefined || meant === undefined) return own
  const name = nodeKeyOf(meant.type, { text: meant.name, language: meant.language })
  const found = meant.documents.flatMap((document) => corpus.documents.get(document)?.entries.filter(({ nodes }) => nodes.includes(name)) ?? [])
  return found.sort(byOrder)[0]
}

const put = (map: Map<string, Set<string>>, from: string, to: string): void => {
  const there = map.get(from)
  if (there === undefined) map.set(from, new Set([to]))
  else there.add(to)
}

class Ruling {
  readonly same = new Map<string, Set<string>>()
  readonly different = new Map<string, Set<string>>()
  readonly #lines = new Map<string, Decision>()

  put(map: "same" | "different", a: string, b: string, decision: Decision): void {
    put(this[map], a, b)
    put(this[map], b, a)
    for (const key of [`${map}\n${a}\n${b}`, `${map}\n${b}\n${a}`]) if (!this.#lines.has(key)) this.#lines.set(key, decision)
  }

  /** The decisions that lead from one unit to what is one with it. */
  #ways(from: string): ReadonlyMap<string, ReadonlyArray<Decision>> {
    const ways = new Map<string, ReadonlyArray<Decision>>([[from, []]])
    for (const [at, way] of ways) for (const next of [...this.same.get(at) ?? []].sort()) {
      if (!ways.has(next)) ways.set(next, [...way, this.#lines.get(`same\n${at}\n${next}`)!])
    }
    return ways
  }

  /** The decisions by which two units are one. */
  joining(a: string, b: string): ReadonlyArray<Decision> | undefined {
    return a === b ? [] : this.#ways(a).get(b)
  }

  /** The decisions by which two units are kept apart. */
  parting(a: string, b: string): ReadonlyArray<Decision> | undefined {
    const [left, right] = [this.#ways(a), this.#ways(b)]
    for (const [one, way] of left) for (const other of [...this.different.get(one) ?? []].sort()) {
      const back = right.get(other)
      if (back !== undefined) return [...way, this.#lines.get(`different\n${one}\n${other}`)!, ...back]
    }
    return undefined
  }
}

/** How decisions bear on a corpus, whatever order they came in. Of those that contradict each other the newer ones hold, and the conflict is told. */
export function ruleOn(corpus: Corpus, decisions: Iterable<Decision>): Rulings {
  const ruling = new Ruling()
  const names = new Map<string, Decision & { readonly kind: "rename" }>()
  const conflicts: Array<DecisionConflict> = []
  const waiting: Array<Decision> = []
  for (const decision of ordered(decisions)) {
    const a = entryOf(corpus, decision.a, decision.meant?.a)?.unit
    if (decision.kind === "rename") {
      if (a === undefined) waiting.push(decision)
      else if (!names.has(a)) names.set(a, decision)
      continue
    }
    const b = entryOf(corpus, decision.b, decision.meant?.b)?.unit
    if (a === undefined || b === undefined) {
      waiting.push(decision)
      continue
    }
    const against = decision.kind === "same" ? ruling.parting(a, b) : ruling.joining(a, b)
    if (against === undefined) ruling.put(decision.kind, a, b, decision)
    else conflicts.push({ decisions: [decision, ...new Set(against)] })
  }
  return { same: ruling.same, different: ruling.different, names, conflicts, waiting }
}
