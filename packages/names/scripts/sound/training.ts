/** Learns one table: inventories, expected counts, then weights against near misses. */
import { type Inventory, inventoryOf, latticeOf, type Lattice } from "../../src/sound/inventory.ts"
import { lettersOf } from "../../src/sound/letters.ts"
import type { TokenPair } from "./corpus.ts"
import { bestPath, type Labelled, pass } from "./discrimination.ts"
import { type Example, learnCounts, ratios } from "./expectation.ts"
import { type Near, neighbours } from "./neighbours.ts"

export interface TableSettings {
  readonly script: string
  /** The script of the right side; Latin where none is given. */
  readonly other?: string
  readonly left: number
  readonly right: number
  readonly leastSegment: number
  readonly leastRight: number
  readonly leastLong: number
  readonly leastPair: number
  readonly rounds: number
  readonly passes: number
  /** Pairs that fewer alignments of the data use are not stored. */
  readonly leastUsed: number
}

export interface Table {
  readonly script: string
  readonly other: string
  readonly x: Inventory
  readonly y: Inventory
  readonly weights: Float32Array
  readonly bias: number
  readonly used: Float32Array
}

/** Segments that occur often enough, the single letters first. */
function segmentsOf(tokens: ReadonlyArray<readonly [ReadonlyArray<string>, number]>, reach: number, least: number, leastLong: number): { segments: Array<string>; share: Map<string, number> } {
  const counts = new Map<string, number>()
  let places = 0
  for (const [letters, weight] of tokens) {
    const all = ["^", ...letters, "$"]
    places += all.length * weight
    for (let i = 0; i < all.length; i++) {
      let segment = ""
      for (let n = 1; n <= reach && i + n <= all.length; n++) {
        segment += all[i + n - 1]!
        counts.set(segment, (counts.get(segment) ?? 0) + weight)
      }
    }
  }
  const segments = [...counts].filter(([segment, count]) => count >= ([...segment].length === 1 ? least : leastLong)).sort((a, b) => b[1] - a[1]).map(([segment]) => segment)
  return { segments, share: new Map([...counts].map(([segment, count]) => [segment, count / places])) }
}

export const weightOf = (count: number): number => 1 + Math.log(count)

export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function lattices(inventory: Inventory, script: string): (token: string) => Lattice {
  const known = new Map<string, Lattice>()
  return (token) => {
    let lattice = known.get(token)
    if (lattice === undefined) known.set(token, lattice = latticeOf(lettersOf(token, script), inventory))
    return lattice
  }
}

/** Evenly spread, with more of those that many names have. */
function sample(pairs: ReadonlyArray<TokenPair>, most: number): ReadonlyArray<TokenPair> {
  const often = pairs.filter(({ count }) => count > 2)
  const step = Math.max(1, (pairs.length - often.length) / Math.max(1, most - often.length))
  const seldom = pairs.filter(({ count }) => count <= 2)
  return [...often, ...Array.from({ length: Math.floor(seldom.length / step) }, (_, place) => seldom[Math.floor(place * step)]!)]
}

/** A pair that its letters say as well. */
const twin = (u: string, v: string): boolean => u === v && [...u].length > 1

export function train(pairs: ReadonlyArray<TokenPair>, settings: TableSettings, near: Near = neighbours(pairs)): Table {
  const { script } = settings
  const rightScript = settings.other ?? "Latn"
  const left = segmentsOf(pairs.map(({ native, count }) => [lettersOf(native, script), weightOf(count)] as const), settings.left, settings.leastSegment, settings.leastLong)
  const right = segmentsOf(pairs.map(({ latin, count }) => [lettersOf(latin, rightScript), weightOf(count)] as const), settings.right, settings.leastRight, settings.leastLong)
  let x = inventoryOf(left.segments)
  let y = inventoryOf(right.segments)
  console.error(`${script}: ${pairs.length} pairs, segments ${x.size} × ${y.size}`)
  let ofX = lattices(x, script)
  let ofY = lattices(y, rightScript)
  const examples: Array<Example> = sample(pairs, 40_000).map(({ native, latin, count }) => ({ x: ofX(native), y: ofY(latin), weight: weightOf(count) })).filter(({ x, y }) => x.length < 24 && y.length < 24)
  const counts = learnCounts(examples, x, y, { rounds: settings.rounds, long: 0.5, least: settings.leastPair })
  const shares = (inventory: Inventory, share: Map<string, number>): Array<number> => [...inventory.ids.keys()].map((segment) => share.get(segment) ?? 1)
  const first = ratios(counts, x, y, shares(x, left.share), shares(y, right.share))

  // Only segments that some kept pair has go on.
  const usedX = new Set<string>()
  const usedY = new Set<string>()
  const namesX = [...x.ids.keys()]
  const namesY = [...y.ids.keys()]
  for (let u = 0; u < x.size; u++) for (let v = 0; v < y.size; v++) {
    if (Number.isNaN(first[u * y.size + v]!) || twin(namesX[u]!, namesY[v]!) || ((u === 0 || v === 0) && [...namesX[u]! + namesY[v]!].length > 1)) continue
    usedX.add(namesX[u]!)
    usedY.add(namesY[v]!)
  }
  const x2 = inventoryOf(namesX.filter((segment) => usedX.has(segment) && segment !== ""))
  const y2 = inventoryOf(namesY.filter((segment) => usedY.has(segment) && segment !== ""))
  const weights = new Float32Array(x2.size * y2.size).fill(-1e6)
  for (const [u, i] of x2.ids) for (const [v, j] of y2.ids) {
    const value = first[x.ids.get(u)! * y.size + y.ids.get(v)!]!
    if (!Number.isNaN(value) && !twin(u, v) && ((u !== "" && v !== "") || [...u + v].length === 1)) weights[i * y2.size + j] = value
  }
  x = x2
  y = y2
  ofX = lattices(x, script)
  ofY = lattices(y, rightScript)
  console.error(`  kept segments ${x.size} × ${y.size}, ${weights.reduce((sum, weight) => sum + (weight > -1e5 ? 1 : 0), 0)} pairs`)

  const squares = new Float32Array(weights.length)
  const bias = { value: -2 }
  const next = random(7)
  for (let round = 0; round < settings.passes; round++) {
    const labelled: Array<Labelled> = []
    const add = (native: string, latin: string, same: boolean, weight: number): void => {
      const a = ofX(native)
      const b = ofY(latin)
      if (a.length < 26 && b.length < 26) labelled.push({ x: a, y: b, weight, same })
    }
    const every = Math.max(1, pairs.length / 60_000)
    for (let at = round % every; at < pairs.length; at += every) {
      const k = Math.floor(at)
      const { native, latin, count } = pairs[k]!
      const weight = Math.min(3, weightOf(count))
      add(native, latin, true, weight)
      const other = pairs[Math.floor(next() * pairs.length)]!
      if (other.native !== native && other.latin !== latin) add(native, other.latin, false, 0.5 * weight)
      const close = near(k, next, 2)
      for (const [n, l] of close) add(n, l, false, weight / close.length)
    }
    for (let i = labelled.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [labelled[i], labelled[j]] = [labelled[j]!, labelled[i]!]
    }
    const loss = pass(labelled, weights, squares, y.size, bias, 0.5 / (1 + round * 0.5))
    console.error(`  pass ${round + 1}: ${(loss / labelled.length).toFixed(4)} nats, bias ${bias.value.toFixed(2)}`)
  }
  const used = new Float32Array(weights.length)
  const path: Array<number> = []
  for (const { native, latin } of pairs) {
    bestPath({ x: ofX(native), y: ofY(latin), weight: 1 }, weights, y.size, path)
    for (const key of path) used[key]! += 1
  }
  return { script, other: rightScript, x, y, weights, bias: bias.value, used }
}
