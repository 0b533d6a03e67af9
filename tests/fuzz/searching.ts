import { patterns, prose, repeated } from "../growth/patterns.ts"
import { pieces } from "./arbitraries.ts"
import { changing, changingBytes, changingJson } from "./changes.ts"
import { corpus } from "./corpus.ts"
import { type Coverage, workOf } from "./coverage.ts"
import { search, type Searched } from "./guided.ts"
import type { Target } from "./targets/target.ts"
import { tried } from "./typed.ts"

/** The texts of the corpus that a target is tried on. */
export const failuresOf = ({ name }: Pick<Target, "name">): ReadonlyArray<string> => corpus.filter((one) => one.target === "every" || one.target === name).map(({ input }) => input)

/** Searches a target from its own beginnings, from all that failed before, and from the hostile patterns of the growth suite. */
export function searched(coverage: Coverage, target: Target, rounds: number, seed: number): Promise<Searched> {
  const { beginnings, pieces: own = [], reads, run } = target
  const others = reads !== undefined ? [] : [...Object.values(patterns).map((pattern) => pattern.repeat(8)), prose(300)]
  const all = [...beginnings, ...failuresOf(target), ...others]
  const put = [...pieces, ...own, ...own]
  const longest = Math.max(600, 2 * Math.max(...beginnings.map(({ length }) => length)))
  return search(coverage, run, all, { change: reads === "bytes" ? changingBytes : reads === "json" ? changingJson(put) : changing(put), rounds: Math.max(rounds, all.length), seed, longest })
}

/** A text that was repeated, with how much was run for it at each of `lengths`. */
export interface Grown {
  readonly unit: string
  readonly work: ReadonlyArray<number>
}

/** UTF-16 code units. */
const lengths = [800, 1600, 3200]
/** How many of the texts are repeated. */
const heaviest = 5

const mostRatio = 2.6
/** Work that comes once, however long the text is. */
const once = 20_000

/** What grows with the square does at every doubling; one alone may be another way of reading, from some length on. */
export const isSteep = ({ work }: Grown): boolean => work.slice(1).every((whole, at) => whole > mostRatio * work[at]! + once)

/** How the work grows for those texts that most is done for, by their length. */
export async function grown(coverage: Coverage, { run }: Target, texts: ReadonlyArray<string>): Promise<ReadonlyArray<Grown>> {
  const quiet = (text: string): Promise<unknown> => tried(() => run(text)).catch(() => undefined)
  const some = texts.filter((text) => text !== "")
  const work = await workOf(coverage, quiet, some)
  const units = some.map((unit, at) => ({ unit, share: work[at]! / (unit.length + 10) })).sort((a, b) => b.share - a.share).slice(0, heaviest)
  const out: Array<Grown> = []
  for (const { unit } of units) {
    // What is loaded on demand is there then.
    await quiet(repeated(unit, lengths.at(-1)!))
    out.push({ unit, work: await workOf(coverage, quiet, lengths.map((length) => repeated(unit, length))) })
  }
  return out
}
