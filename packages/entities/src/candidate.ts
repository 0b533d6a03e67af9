import type { Evidence } from "@polyonym/facts/pure"
import type { Entity } from "@polyonym/lexicon/pure"

/** The kinds of candidate. */
export type EntityType = "PER" | "ORG" | "LOC" | "EVENT" | "PRODUCT" | "DEMONYM"

/** A range of tokens that may be a mention: `first` to `last`, end-exclusive; `start` and `end` are in UTF-16 code units. */
export interface Candidate {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly type: EntityType
  /** Confidence from 0 to 1. */
  readonly score: number
  readonly why: Array<Evidence>
  /** The entities of the pack that the whole range may name, the likeliest first. */
  readonly entities: ReadonlyArray<Entity>
  readonly lemma?: string | undefined
  /** Whether only part of a name was matched that the pack knows as a short form. */
  readonly short?: boolean
  /** The candidate whose chain this one joins: an abbreviation in brackets. */
  joins?: Candidate
  /** The candidate whose name this one repeats in part. */
  readonly recurs?: Candidate
  /** Of a person: 1 a man, 2 a woman, 0 or 3 not known. */
  gender?: number
  /** Of a body: the class of its head, its topic and its country, where the grammar could read them. */
  body?: Body
}

/** What tells bodies of one country apart. */
export interface Body {
  readonly head: string
  readonly topic: string
  readonly country: string | undefined
}

export const evidence = (code: string, params: Evidence["params"] = {}): Evidence => ({ code, params })

const order: Readonly<Record<EntityType, number>> = { PER: 0, ORG: 1, LOC: 2, EVENT: 3, PRODUCT: 4, DEMONYM: 5 }

/** The longest first, then the surest, then the earliest. */
const before = (a: Candidate, b: Candidate): number =>
  (b.last - b.first) - (a.last - a.first) || b.score - a.score || a.start - b.start || order[a.type] - order[b.type]

/** Candidates that do not overlap, by length, then score; in order of the text. */
export function choose(candidates: ReadonlyArray<Candidate>, tokens: number): { chosen: Array<Candidate>; taken: Int32Array } {
  const taken = new Int32Array(tokens).fill(-1)
  const chosen: Array<Candidate> = []
  for (const candidate of [...candidates].sort(before)) {
    let free = true
    for (let at = candidate.first; at < candidate.last && free; at++) free = taken[at] === -1
    if (!free) continue
    for (let at = candidate.first; at < candidate.last; at++) taken[at] = 0
    chosen.push(candidate)
  }
  chosen.sort((a, b) => a.start - b.start)
  taken.fill(-1)
  chosen.forEach((candidate, index) => taken.fill(index, candidate.first, candidate.last))
  return { chosen, taken }
}

/** One candidate for each range and kind: evidence together, the pack's entities kept. */
export function merge(candidates: ReadonlyArray<Candidate>): Array<Candidate> {
  const byStart = new Map<number, Array<Candidate>>()
  for (const candidate of candidates) {
    const list = byStart.get(candidate.start)
    if (list === undefined) {
      byStart.set(candidate.start, [candidate])
      continue
    }
    const at = list.findIndex((one) => one.end === candidate.end && one.type === candidate.type)
    const there = list[at]
    if (there === undefined) list.push(candidate)
    else {
      const best = candidate.score > there.score ? candidate : there
      const other = best === candidate ? there : candidate
      list[at] = {
        ...other, ...best, why: [...best.why, ...other.why], entities: best.entities.length > 0 ? best.entities : other.entities, lemma: best.lemma ?? other.lemma,
        ...(best.gender || other.gender ? { gender: best.gender || other.gender || 0 } : {}), short: best.short === true && other.short === true
      }
    }
  }
  return [...byStart.values()].flat()
}
