/** Joint multigrams: how often two segments write the same sound, by expectation and maximisation over all segmentations of the token pairs. */
import type { Inventory, Lattice } from "../../src/sound/inventory.ts"

export interface Example {
  readonly x: Lattice
  readonly y: Lattice
  readonly weight: number
}

/** Expected counts of segment pairs, at `x * size of y + y`. */
export function learnCounts(examples: ReadonlyArray<Example>, x: Inventory, y: Inventory, options: { readonly rounds: number; readonly long: number; readonly least: number }): Float32Array {
  let share = initial(examples, x, y, options.long)
  const penalties = Float64Array.from({ length: 20 }, (_, letters) => options.long ** Math.max(0, letters - 3))
  let counts = share
  for (let round = 0; round < options.rounds; round++) {
    counts = new Float32Array(x.size * y.size)
    let likelihood = 0
    for (const example of examples) likelihood += expect(example, share, y.size, counts, penalties)
    const late = round >= options.rounds - 3
    for (let k = 0; k < counts.length; k++) {
      const single = k % y.size === 0 || k < y.size
      if (late && !single && counts[k]! < options.least) counts[k] = 0
    }
    share = normalised(counts)
    console.error(`  round ${round + 1}: ${(likelihood / examples.length).toFixed(3)} nats a pair, ${counts.reduce((sum, count) => sum + (count > 0.5 ? 1 : 0), 0)} segment pairs`)
  }
  return counts
}

/** Segments that lie at about the same place of their tokens, long ones weighed down. */
function initial(examples: ReadonlyArray<Example>, x: Inventory, y: Inventory, long: number): Float32Array {
  const counts = new Float32Array(x.size * y.size)
  for (const { x: a, y: b, weight } of examples) {
    const ratio = b.length / a.length
    for (let i = 0; i < a.length; i++) for (let k = a.starts[i]!; k < a.starts[i + 1]!; k++) {
      const n = a.lengths[k]!
      const place = (i + n / 2) * ratio
      for (let j = Math.max(0, Math.floor(place) - 3); j < Math.min(b.length, place + 3); j++) for (let l = b.starts[j]!; l < b.starts[j + 1]!; l++) {
        const m = b.lengths[l]!
        const off = Math.abs(j + m / 2 - place)
        if (off <= 2) counts[a.segments[k]! * y.size + b.segments[l]!]! += weight * Math.exp(-off * 1.5) * long ** Math.max(0, n + m - 2)
      }
    }
    for (const id of a.single) if (id >= 0) counts[id * y.size]! += weight * 0.2
    for (const id of b.single) if (id >= 0) counts[id]! += weight * 0.2
  }
  return normalised(counts)
}

function normalised(counts: Float32Array): Float32Array {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.map((count) => count / total)
}

let forward = new Float64Array(1024)
let backward = new Float64Array(1024)

/** Adds a pair's expected counts; gives the logarithm of its likelihood. */
function expect(example: Example, share: Float32Array, width: number, counts: Float32Array, penalties: Float64Array): number {
  const { x, y, weight } = example
  const rows = y.length + 1
  const size = (x.length + 1) * rows
  if (forward.length < size) {
    forward = new Float64Array(size)
    backward = new Float64Array(size)
  }
  forward.fill(0, 0, size)
  backward.fill(0, 0, size)
  forward[0] = 1
  for (let i = 0; i <= x.length; i++) for (let j = 0; j <= y.length; j++) {
    const at = i * rows + j
    const here = forward[at]!
    if (here === 0) continue
    if (i < x.length && x.single[i]! >= 0) forward[at + rows]! += here * share[x.single[i]! * width]!
    if (j < y.length && y.single[j]! >= 0) forward[at + 1]! += here * share[y.single[j]!]!
    if (i === x.length || j === y.length) continue
    for (let k = x.starts[i]!; k < x.starts[i + 1]!; k++) for (let l = y.starts[j]!; l < y.starts[j + 1]!; l++) {
      const p = share[x.segments[k]! * width + y.segments[l]!]!
      if (p > 0) forward[at + x.lengths[k]! * rows + y.lengths[l]!]! += here * p * penalties[x.lengths[k]! + y.lengths[l]!]!
    }
  }
  const all = forward[size - 1]!
  if (all === 0) return 0
  backward[size - 1] = 1
  for (let i = x.length; i >= 0; i--) for (let j = y.length; j >= 0; j--) {
    const at = i * rows + j
    const here = forward[at]! * weight / all
    if (here === 0) continue
    let sum = backward[at]!
    const take = (key: number, next: number, penalty: number): void => {
      const part = share[key]! * penalty * backward[next]!
      if (part === 0) return
      sum += part
      counts[key]! += here * part
    }
    if (i < x.length && x.single[i]! >= 0) take(x.single[i]! * width, at + rows, 1)
    if (j < y.length && y.single[j]! >= 0) take(y.single[j]!, at + 1, 1)
    if (i < x.length && j < y.length) for (let k = x.starts[i]!; k < x.starts[i + 1]!; k++) for (let l = y.starts[j]!; l < y.starts[j + 1]!; l++) {
      take(x.segments[k]! * width + y.segments[l]!, at + x.lengths[k]! * rows + y.lengths[l]!, penalties[x.lengths[k]! + y.lengths[l]!]!)
    }
    backward[at] = sum
  }
  return Math.log(all)
}

/** What a pair of segments says for one name: the logarithm of how much more often they stand together than their letters would by chance. */
export function ratios(counts: Float32Array, x: Inventory, y: Inventory, left: ReadonlyArray<number>, right: ReadonlyArray<number>): Float32Array {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const out = new Float32Array(counts.length).fill(Number.NaN)
  for (let u = 0; u < x.size; u++) for (let v = 0; v < y.size; v++) {
    const key = u * y.size + v
    const count = counts[key]!
    if (u === 0 && v === 0) continue
    if (u === 0 || v === 0) {
      const single = u === 0 ? v : u
      const own = u === 0 ? right[single]! : left[single]!
      out[key] = Math.max(-6, Math.log((count + 0.5) / total / own))
    } else if (count > 0) out[key] = Math.max(-4, Math.min(9, Math.log(count / total / (left[u]! * right[v]!))))
  }
  return out
}
