/** A learned table: which segments of two scripts write one sound, and how strongly that speaks for one name. */
import { type Inventory, inventoryOf, type Lattice, latticeOf } from "./inventory.ts"
import { bytesOf, numbers } from "./numbers.ts"

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
  /** The most that a segment can bring with any partner. */
  readonly most: Int16Array
  /** What it costs that nothing stands for a segment; only for single letters. */
  readonly alone: Int16Array
  /** One bit of 32 for a segment's first letter. */
  readonly first: Int32Array
  /** The bits of the first letters of all its partners. */
  readonly partners: Int32Array
  /** Tells sides apart; counts up from 0. */
  readonly number: number
}

let sides = 0

const bitOf = (segment: string): number => segment === "" ? 0 : 1 << (segment.codePointAt(0)! & 31)

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
  const [a, b] = [sideOf(left), sideOf(right)]
  for (let u = 0; u < left.size; u++) for (let v = 0; v < right.size; v++) {
    const weight = weights[u * right.size + v]!
    if (weight === absent) continue
    if (v === 0) a.alone[u] = weight
    if (u === 0) b.alone[v] = weight
    if (u === 0 || v === 0) continue
    a.most[u] = Math.max(a.most[u]!, weight)
    b.most[v] = Math.max(b.most[v]!, weight)
    a.partners[u]! |= b.first[v]!
    b.partners[v]! |= a.first[u]!
  }
  return { left: a, right: b, weights, bias, shares, mirrored }
}

function sideOf(inventory: Inventory): Side {
  const { size, ids } = inventory
  return { inventory, most: new Int16Array(size).fill(absent), alone: new Int16Array(size).fill(absent), first: Int32Array.from(ids.keys(), bitOf), partners: new Int32Array(size), number: sides++ }
}

/** A token as one side of a table sees it. */
export interface View extends Lattice {
  /** What it costs to pass over a letter alone. */
  readonly alone: Int32Array
  /** The bits of the first letters of the segments that start at a letter. */
  readonly bits: Int32Array
  /** The bits of the first letters that their partners have. */
  readonly wants: Int32Array
  /** For each segment: the bits of its partners, and the most that it can bring. */
  readonly partners: Int32Array
  readonly most: Int32Array
  /** The bits of all letters. */
  readonly all: number
}

export function viewOf(letters: ReadonlyArray<string>, side: Side, mirrored: boolean): View {
  const lattice = latticeOf(letters, side.inventory)
  const { length, starts, segments, single } = lattice
  const alone = new Int32Array(length)
  const bits = new Int32Array(length)
  const wants = new Int32Array(length)
  const partners = segments.map((segment) => side.partners[segment]!)
  const most = segments.map((segment) => side.most[segment]!)
  let all = 0
  for (let i = 0; i < length; i++) {
    const cost = single[i]! < 0 ? absent : side.alone[single[i]!]!
    alone[i] = cost === absent ? unknownCost : cost
    if (mirrored && single[i]! < 0) bits[i] = wants[i] = -1
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      bits[i]! |= side.first[segments[k]!]!
      wants[i]! |= partners[k]!
    }
    all |= bits[i]!
  }
  return { ...lattice, alone, bits, wants, partners, most, all }
}
