import type { Change } from "./changes.ts"
import type { Blocks, Coverage } from "./coverage.ts"
import { isTyped } from "./typed.ts"

/** What a search found: a text on which something was thrown that is no typed error, a broken law among it. */
export interface Crash {
  readonly input: string
  readonly error: string
}
/** What a search came to. */
export interface Searched {
  /** Texts that were tried. */
  readonly rounds: number
  /** Blocks of code that they reached. */
  readonly blocks: number
  /** Texts that reached code no other had reached before; not those that the search began with. */
  readonly kept: ReadonlyArray<string>
  readonly crashes: ReadonlyArray<Crash>
}
/** How a search goes on. `longest`: UTF-16 code units of a text. */
export interface SearchOptions {
  readonly change: Change
  readonly rounds: number
  readonly seed: number
  readonly longest?: number
}

/** Numbers of 0..1, always the same ones for a seed (mulberry32, general knowledge). */
export function numbers(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = state + 0x6d2b79f5 | 0
    let mixed = Math.imul(state ^ state >>> 15, 1 | state)
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed
    return ((mixed ^ mixed >>> 14) >>> 0) / 0x1_0000_0000
  }
}

/** Texts, at most, between which it is not asked what was run: asking takes longer than most texts do. */
const mostTogether = 16
const mostCrashes = 5

/** Runs it; the crash, if it is one. */
async function crashOf(run: (text: string) => unknown, input: string): Promise<Crash | undefined> {
  try {
    await run(input)
    return undefined
  } catch (error) {
    return isTyped(error) ? undefined : { input, error: error instanceof Error ? error.stack ?? error.message : String(error) }
  }
}

/** Looks for texts that break `run`: it changes texts, and goes on from those that reach new code. The same for a seed, but for what was run before. */
export async function search(coverage: Coverage, run: (text: string) => unknown, beginnings: ReadonlyArray<string>, { change, rounds, seed, longest = 600 }: SearchOptions): Promise<Searched> {
  const random = numbers(seed)
  const kept = [...beginnings]
  const crashes: Array<Crash> = []
  const seen = new Set<string>()
  const add = (blocks: Blocks): boolean => {
    const before = seen.size
    for (const block of blocks.keys()) seen.add(block)
    return seen.size > before
  }
  coverage.run()
  let together = 1
  for (let done = 0; done < rounds;) {
    const inputs = Array.from({ length: Math.min(together, rounds - done) }, (_, at) =>
      beginnings[done + at] ?? change(kept[Math.floor(random() * kept.length)]!, kept, random).slice(0, longest))
    done += inputs.length
    for (const input of inputs) {
      const crash = await crashOf(run, input)
      if (crash !== undefined && crashes.length < mostCrashes) crashes.push(crash)
    }
    const found = coverage.run()
    if ([...found.keys()].every((block) => seen.has(block))) {
      together = Math.min(mostTogether, together * 2)
      continue
    }
    for (const input of inputs) {
      if (inputs.length > 1) await crashOf(run, input)
      if (add(inputs.length > 1 ? coverage.run() : found) && !beginnings.includes(input)) kept.push(input)
    }
    // What is run only once, as a table is read, is nobody's.
    add(found)
    together = Math.max(1, together >> 1)
  }
  return { rounds, blocks: seen.size, kept: kept.slice(beginnings.length), crashes }
}
