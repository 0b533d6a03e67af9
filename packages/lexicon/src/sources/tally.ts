/** Lines of a source without their ends, from wherever they come. */
export type Lines = Iterable<string> | AsyncIterable<string>

/** What is wrong with a line; `detail` holds what was found, or the field that it was found in. */
export interface BrokenLine {
  /** Counted from 1. Of GeoJSON, the number of the feature. */
  readonly line: number
  readonly what: BrokenCode
  readonly detail: string
}

/** How a line can be broken. */
export type BrokenCode = "json" | "object" | "field" | "columns" | "quote" | "long" | "type" | "no-id" | "no-name" | "record"

/** Why a sound line is not in the pack. */
export type SkipReason = "class" | "redirect" | "no-name" | "little-known" | "not-item" | "unknown-id" | "repeated"

/**
 * What became of what was read: lines (of GeoJSON: features), records given, why sound lines gave none, and the broken ones: how many, and the first twenty.
 * A reader writes to it while it reads.
 */
export interface SourceTally {
  read: number
  kept: number
  readonly skipped: { [reason in SkipReason]?: number }
  broken: number
  readonly firstBroken: Array<BrokenLine>
}

const mostTold = 20
const longestDetail = 80

/**
 * A tally of nothing yet.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { createTally } from "@polyonym/lexicon/sources"
 *
 * assert.equal(createTally().kept, 0)
 * ```
 */
export function createTally(): SourceTally {
  return { read: 0, kept: 0, skipped: {}, broken: 0, firstBroken: [] }
}

/** Counts a line that gives nothing. */
export function skip(tally: SourceTally, reason: SkipReason): undefined {
  tally.skipped[reason] = (tally.skipped[reason] ?? 0) + 1
  return undefined
}

/** Counts a broken line. */
export function broken(tally: SourceTally, line: number, what: BrokenCode, detail: string): undefined {
  tally.broken++
  if (tally.firstBroken.length < mostTold) tally.firstBroken.push({ line, what, detail: detail.slice(0, longestDetail) })
  return undefined
}
