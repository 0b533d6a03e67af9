import { type Profiler, Session } from "node:inspector"
import { isTyped } from "./typed.ts"

/** What a search found: a text on which something was thrown that is no typed error. */
export interface Crash {
  readonly input: string
  readonly error: string
}
/** What a search came to: texts that reached code no other had reached, and the crashes. */
export interface Searched {
  readonly kept: number
  readonly crashes: ReadonlyArray<Crash>
}

/** The blocks of code below packages/ that have been run, as V8 counts them. */
class Coverage {
  private readonly session = new Session()
  private readonly seen = new Set<string>()
  constructor() {
    this.session.connect()
    this.session.post("Profiler.enable")
    this.session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true })
  }
  /** Whether a block was run since the last call that was never run before. */
  grew(): boolean {
    const before = this.seen.size
    this.session.post("Profiler.takePreciseCoverage", (_: Error | null, { result }: Profiler.TakePreciseCoverageReturnType) => {
      for (const { url, scriptId, functions } of result) {
        if (!url.includes("/packages/")) continue
        for (const { ranges } of functions) for (const { startOffset, endOffset, count } of ranges) if (count > 0) this.seen.add(`${scriptId}:${startOffset}:${endOffset}`)
      }
    })
    return this.seen.size > before
  }
  end(): void {
    this.session.post("Profiler.stopPreciseCoverage")
    this.session.disconnect()
  }
}

/** Numbers of 0..1, always the same ones for a seed (mulberry32, general knowledge). */
function numbers(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = state + 0x6d2b79f5 | 0
    let mixed = Math.imul(state ^ state >>> 15, 1 | state)
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed
    return ((mixed ^ mixed >>> 14) >>> 0) / 0x1_0000_0000
  }
}

const longest = 600

/** A text changed in a few places: a stretch cut out, put twice, or a piece, a sign or a part of another text put in. */
function changed(text: string, others: ReadonlyArray<string>, pieces: ReadonlyArray<string>, random: () => number): string {
  const below = (limit: number): number => Math.floor(random() * limit)
  let out = text
  for (let times = 1 + below(4); times > 0; times--) {
    const at = below(out.length + 1)
    const length = below(16)
    const other = others[below(others.length)]!
    const from = below(other.length + 1)
    const put = ["", out.slice(at, at + length).repeat(2), pieces[below(pieces.length)]!, String.fromCharCode(below(0x1_0000)), other.slice(from, from + length * 2)][below(5)]!
    out = out.slice(0, at) + put + out.slice(at + (put === "" || random() < 0.5 ? length : 0))
  }
  return out.slice(0, longest)
}

/** Looks for texts that break `run`: it changes texts, and goes on from those that reach new code. The same for a seed, but for what was run before. */
export async function search(run: (text: string) => unknown, beginnings: ReadonlyArray<string>, { pieces, rounds, seed }: { readonly pieces: ReadonlyArray<string>; readonly rounds: number; readonly seed: number }): Promise<Searched> {
  const random = numbers(seed)
  const kept = [...beginnings]
  const crashes: Array<Crash> = []
  const coverage = new Coverage()
  try {
    for (let round = 0; round < rounds; round++) {
      const input = round < beginnings.length ? beginnings[round]! : changed(kept[Math.floor(random() * kept.length)]!, kept, pieces, random)
      try {
        await run(input)
      } catch (error) {
        if (!isTyped(error) && crashes.length < 5) crashes.push({ input, error: error instanceof Error ? error.stack ?? error.message : String(error) })
      }
      if (coverage.grew() && round >= beginnings.length) kept.push(input)
    }
  } finally {
    coverage.end()
  }
  return { kept: kept.length - beginnings.length, crashes }
}
