/** What a token would be in Latin letters, by its script's table: the likeliest spellings. */
import { absent, scale, segmentFields, type SoundTable, type View } from "./table.ts"

export interface Hypothesis {
  readonly letters: ReadonlyArray<string>
  /** Nats that it is less likely than the first. */
  readonly cost: number
}

interface Reading {
  readonly latin: string
  readonly chance: number
}

const tables = new WeakMap<SoundTable, Array<ReadonlyArray<Reading> | undefined>>()
const perSegment = 4
const beam = 12

/** Latin segments of a left one with their chances (logarithms), the likeliest first. */
function readingsOf(table: SoundTable, segment: number): ReadonlyArray<Reading> {
  let known = tables.get(table)
  if (known === undefined) tables.set(table, known = [])
  const own = known[segment]
  if (own !== undefined) return own
  const width = table.right.inventory.size
  const found: Array<{ latin: string; value: number }> = []
  let total = 0
  for (const [latin, v] of table.right.inventory.ids) {
    const weight = table.weights[segment * width + v]!
    if (weight === absent) continue
    const value = Math.exp(weight / scale + (v === 0 ? 0 : table.shares[v]!))
    total += value
    found.push({ latin, value })
  }
  return known[segment] = found.sort((a, b) => b.value - a.value).slice(0, perSegment).map(({ latin, value }) => ({ latin: latin.replace(/[$^]/g, ""), chance: Math.log(value / total) }))
}

/** The likeliest Latin spellings of a token, the best first. */
export function hypotheses(own: View, table: SoundTable, most: number): ReadonlyArray<Hypothesis> {
  const states: Array<Map<string, number>> = Array.from({ length: own.length + 1 }, () => new Map<string, number>())
  states[0]!.set("", 0)
  let k = own.segments.length
  for (let i = 0; i < own.length; i++) {
    const kept = states[i]!.size < 2 ? [...states[i]!] : [...states[i]!].sort((a, b) => b[1] - a[1]).slice(0, beam)
    if (kept.length > 0 && own.single[i]! < 0) extend(states[i + 1]!, kept, [{ latin: "", chance: -5 }])
    while (k > 0 && own.segments[k - segmentFields + 2] === i) {
      k -= segmentFields
      extend(states[own.segments[k + 3]!]!, kept, readingsOf(table, own.segments[k]!))
    }
  }
  const best = [...states[own.length]!].filter(([text]) => text !== "").sort((a, b) => b[1] - a[1]).slice(0, most)
  return best.map(([text, chance]) => ({ letters: [...text], cost: best[0]![1] - chance }))
}

function extend(state: Map<string, number>, kept: ReadonlyArray<readonly [string, number]>, readings: ReadonlyArray<Reading>): void {
  for (const [text, chance] of kept) for (const reading of readings) {
    const next = text + reading.latin
    const sum = chance + reading.chance
    if (sum > (state.get(next) ?? -Infinity)) state.set(next, sum)
  }
}
