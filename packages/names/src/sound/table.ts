/** A learned table: which segments of two scripts write one sound, and how strongly that speaks for one name. */
import { type Inventory, inventoryOf, latticeOf } from "./inventory.ts"
import { bytesOf, numbers } from "./numbers.ts"
import type { Partners } from "./partners.ts"

/** A table as it is stored: segments by frequency, and for each left segment its partners, as three streams of bytes in base64. */
export interface StoredTable {
  readonly left: string
  readonly right: string
  readonly counts: string
  readonly steps: string
  readonly weights: string
  /** How common each right segment is: 16 × the natural logarithm of its share, negated. */
  readonly shares: string
  readonly bias: number
}

/** Weights are whole numbers of this share of a nat. */
export const scale = 16
/** No pair. */
export const absent = -128

export interface Side {
  readonly inventory: Inventory
  /** What it costs that nothing stands for a segment; only for single letters. */
  readonly alone: Int16Array
  /** For each segment, the partners on the other side from `starts[segment]` to `starts[segment + 1]`, with their weights. */
  readonly starts: Int32Array
  readonly partners: Uint16Array
  readonly weights: Int8Array
  /** The number of segments on the other side. */
  readonly others: number
  /** All weights of the table, at `left * others + right` of the left side. */
  readonly matrix: Int8Array
}

export interface SoundTable {
  readonly left: Side
  readonly right: Side
  /** At `left * right.inventory.size + right`. */
  readonly weights: Int8Array
  readonly bias: number
  /** Natural logarithms of the shares of the right segments; only in a stored table. */
  readonly shares: Float32Array
  /** Both sides are one script and one inventory. */
  readonly mirrored: boolean
}

/** What a letter costs that the table does not know. */
export const unknownCost = -3 * scale

/** What a letter says that a mirrored table does not know and that both tokens have. */
export const sameUnknown = 4 * scale

export function readTable(stored: StoredTable): SoundTable {
  const left = inventoryOf(stored.left.split(" "))
  const right = inventoryOf(stored.right.split(" "))
  const weights = new Int8Array(left.size * right.size).fill(absent)
  const steps = numbers(stored.steps)
  const values = bytesOf(stored.weights)
  let at = 0
  let row = 0
  for (const count of numbers(stored.counts)) {
    let column = -1
    for (let n = 0; n < count; n++) {
      column += steps.next().value! + 1
      weights[row * right.size + column] = values[at++]! - 128
    }
    row++
  }
  const shares = Float32Array.from(bytesOf(stored.shares), (byte) => -byte / scale)
  return tableOf(left, right, weights, stored.bias, shares, false)
}

export function tableOf(left: Inventory, right: Inventory, weights: Int8Array, bias: number, shares: Float32Array, mirrored: boolean): SoundTable {
  const pairs: Array<number> = []
  for (let u = 1; u < left.size; u++) for (let at = u * right.size + 1; at < (u + 1) * right.size; at++) if (weights[at] !== absent) pairs.push(at)
  const found = Int8Array.from(pairs, (at) => weights[at]!)
  const first = Uint16Array.from(pairs, (at) => Math.floor(at / right.size))
  const second = Uint16Array.from(pairs, (at) => at % right.size)
  const alone = (size: number, step: number): Int16Array => Int16Array.from({ length: size }, (_, id) => weights[id * step]!)
  return { left: sideOf(left, alone(left.size, right.size), first, second, found, right.size, weights), right: sideOf(right, alone(right.size, 1), second, first, found, left.size, weights), weights, bias, shares, mirrored }
}

function sideOf(inventory: Inventory, alone: Int16Array, own: Uint16Array, other: Uint16Array, found: Int8Array, others: number, matrix: Int8Array): Side {
  const starts = new Int32Array(inventory.size + 2)
  for (const segment of own) starts[segment + 2]!++
  for (let at = 2; at < starts.length; at++) starts[at]! += starts[at - 1]!
  const partners = new Uint16Array(own.length)
  const weights = new Int8Array(own.length)
  for (let pair = 0; pair < own.length; pair++) {
    const at = starts[own[pair]! + 1]!++
    partners[at] = other[pair]!
    weights[at] = found[pair]!
  }
  return { inventory, alone, starts, partners, weights, others, matrix }
}

/** A token as one side of a table sees it; what every comparison reads lies close together. */
export interface View {
  readonly side: Side
  /** Letters, with those for the start and the end. */
  readonly length: number
  /** What it costs to pass over all letters. */
  readonly all: number
  /** Whether there are letters that the table does not know, and that are worth something where the other token has them. */
  readonly unknown: boolean
  /** Segments from the last letter to the first, each with its number, what is saved where its letters do not stand alone, the letter where it starts, and the one behind it. */
  readonly segments: Int16Array
  /** Made once it has been compared so often that it is worth it. */
  laidUp: Partners | undefined
  /** How often it was compared before. */
  met: number
  /** What it costs to pass over a letter alone. */
  readonly alone: Int16Array
  /** The number of each letter by itself; below 0 where it is not known, then another one for each letter. */
  readonly single: Int32Array
}

/** The numbers that a segment of a view has. */
export const segmentFields = 4

export function viewOf(letters: ReadonlyArray<string>, side: Side, mirrored: boolean): View {
  const { length, starts, segments: found, lengths, single } = latticeOf(letters, side.inventory)
  const alone = new Int16Array(length)
  let all = 0
  let unknown = false
  for (let i = 0; i < length; i++) {
    const cost = single[i]! < 0 ? absent : side.alone[single[i]!]!
    if (single[i]! < 0) unknown = mirrored
    alone[i] = cost === absent ? unknownCost : cost
    all += alone[i]!
  }
  const segments = new Int16Array(segmentFields * found.length)
  let at = 0
  for (let i = length - 1; i >= 0; i--) for (let k = starts[i]!; k < starts[i + 1]!; k++) {
    segments[at] = found[k]!
    let saved = 0
    for (let letter = i; letter < i + lengths[k]!; letter++) saved -= alone[letter]!
    segments[at + 1] = saved
    segments[at + 2] = i
    segments[at + 3] = i + lengths[k]!
    at += segmentFields
  }
  return { side, length, all, unknown, segments, laidUp: undefined, met: 0, alone, single }
}
