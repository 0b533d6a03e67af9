import { type Accepted, accepted } from "./accepted.ts"
import type { Outcome } from "./journal.ts"
import type { Tried } from "./session.ts"

/** How many mutants came to what. */
export interface Counts extends Readonly<Record<Outcome, number>> {
  readonly mutants: number
}
/** A survivor, and why it was left if it was looked at. */
export interface Survivor extends Tried {
  readonly accepted: Accepted | undefined
}

export function counts(tried: ReadonlyArray<Tried>): Counts {
  const of = (outcome: Outcome): number => tried.filter((one) => one.outcome === outcome).length
  return { mutants: tried.length, killed: of("killed"), timeout: of("timeout"), survived: of("survived"), uncovered: of("uncovered") }
}

/** The counts of each file. */
export const countsByFile = (tried: ReadonlyArray<Tried>): ReadonlyMap<string, Counts> =>
  new Map([...new Set(tried.map(({ file }) => file))].map((file) => [file, counts(tried.filter((one) => one.file === file))]))

/** The share of all mutants that a test notices: 0..1. */
export const score = ({ mutants, killed, timeout }: Counts): number => (mutants === 0 ? 1 : (killed + timeout) / mutants)

/** The entry that a survivor was accepted by. */
export const acceptedBy = (one: Tried, entries: ReadonlyArray<Accepted>): Accepted | undefined =>
  entries.find(({ file, code, after, operator }) => file === one.file && one.source.includes(code) && (after === undefined || one.after.includes(after)) && (operator === undefined || operator === one.operator))

/** What no test noticed. */
export const survivors = (tried: ReadonlyArray<Tried>, entries: ReadonlyArray<Accepted> = accepted): ReadonlyArray<Survivor> =>
  tried.filter(({ outcome }) => outcome === "survived" || outcome === "uncovered").map((one) => ({ ...one, accepted: acceptedBy(one, entries) }))

/** The entries for some files that no survivor needs any more. */
export const idle = (left: ReadonlyArray<Survivor>, files: ReadonlySet<string>, entries: ReadonlyArray<Accepted> = accepted): ReadonlyArray<Accepted> =>
  entries.filter((entry) => files.has(entry.file) && !left.some((one) => one.accepted === entry))

/** How many survivors were looked at and left, by kind. */
export function kindsOf(left: ReadonlyArray<Survivor>): Readonly<Record<string, number>> {
  const kinds: Record<string, number> = {}
  for (const { accepted: entry } of left) if (entry !== undefined) kinds[entry.kind] = (kinds[entry.kind] ?? 0) + 1
  return kinds
}
