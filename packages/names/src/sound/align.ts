/**
 * The best alignment of two tokens under a table. Every letter may stand alone, at its cost; what a pair of segments that write one sound gains beside that is summed over a chain of
 * such pairs, in order on both sides. One token's partners are laid up, so that a segment of the other finds its own without a search.
 */
import { bitsIn, listsOf, type Partners, partnersOf } from "./partners.ts"
import { absent, sameUnknown, scale, segmentFields, type View } from "./table.ts"

/** Segments of one token that have partners, from the last letter to the first: what is saved, the letter behind, the row behind, where the list of partners is; buffers are shared by all calls. */
let saves = new Int32Array(1024)
let untils = new Int32Array(1024)
let behind = new Int32Array(1024)
let lists = new Int32Array(1024)
/** The letters where they start are rows, numbered from the end, from 1; 0 is the end. Segments of a row are those from `starts[row]` to `starts[row + 1]`. */
let starts = new Int32Array(128)
let letters = new Int32Array(128)
/** By letter, the first row at or behind it; by row, the most that can be gained from it on. */
let rows = new Int32Array(128)
let hopes = new Int32Array(128)
/** The best gain from each row and letter of the other token on. */
let gains = new Int32Array(4096)

function reserve(own: View, other: View): void {
  if (letters.length < own.length + 2) [starts, letters, rows, hopes] = buffers(2 * own.length + 2)
  if (saves.length < own.segments.length) [saves, untils, behind, lists] = buffers(2 * own.segments.length)
  const cells = (own.length + 1) * (other.length + 1)
  if (gains.length < cells) gains = new Int32Array(2 * cells)
}

const buffers = (size: number): [Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>] =>
  [new Int32Array(size), new Int32Array(size), new Int32Array(size), new Int32Array(size)]

/** Finds the segments that have partners; the number of rows, or -1 where they cannot gain more than is `wanted`. */
function findRows(own: View, partners: Partners, offset: number, wanted: number): number {
  const { length, segments, unknown } = own
  let row = 0
  let count = 0
  let k = 0
  let top = 0
  starts[1] = 0
  rows[length] = 0
  hopes[0] = 0
  for (let i = length - 1; i >= 0; i--) {
    const first = count
    for (; k < segments.length && segments[k + 2] === i; k += segmentFields) {
      const segment = segments[k]!
      const word = partners[segment >> 5 << 1]!
      const bit = segment & 31
      if ((word >>> bit & 1) === 0) continue
      const list = offset + partners[(segment >> 5 << 1) + 1]! + bitsIn(word & ((1 << bit) - 1))
      const until = segments[k + 3]!
      const target = rows[until]!
      const hope = segments[k + 1]! + (partners[list]! >> 20) + hopes[target]!
      if (hope > top) top = hope
      saves[count] = segments[k + 1]!
      untils[count] = until
      behind[count] = target
      lists[count++] = list
    }
    const other = unknown && own.single[i]! < 0
    if (count > first || other) {
      if (other) top = Math.max(top, sameUnknown - 2 * own.alone[i]! + hopes[row]!)
      letters[++row] = i
      starts[row + 1] = count
      hopes[row] = top
    }
    rows[i] = row
  }
  return top > wanted ? row : -1
}

/** The most that is gained beside letters alone; -1 where it is not more than is `wanted`. */
function bestGain(own: View, other: View, wanted: number): number {
  const partners = partnersOf(other)
  reserve(own, other)
  const count = findRows(own, partners, listsOf(other), wanted)
  if (count < 0) return -1
  const columns = other.length + 1
  const best = gains
  for (let j = 0; j < columns; j++) best[j] = 0
  for (let row = 1; row <= count; row++) {
    const from = row * columns
    const below = from - columns
    for (let j = 0; j < columns; j++) best[from + j] = best[below + j]!
    for (let k = starts[row]!; k < starts[row + 1]!; k++) {
      const base = saves[k]!
      const target = behind[k]! * columns
      const end = partners[lists[k]! + 1]! & 0xfffff
      for (let at = partners[lists[k]!]! & 0xfffff; at < end; at++) {
        const entry = partners[at]!
        const sum = base + (entry >> 16) + best[target + (entry >> 8 & 255)]!
        if (sum > best[from + (entry & 255)]!) best[from + (entry & 255)] = sum
      }
    }
    if (own.unknown && other.unknown) addUnknown(own, other, letters[row]!, from, below)
    let most = 0
    for (let at = from + columns - 1; at >= from; at--) {
      if (best[at]! > most) most = best[at]!
      else best[at] = most
    }
  }
  const most = best[count * columns]!
  return most > wanted ? most : -1
}

/** A letter that the table does not know, beside the same one. */
function addUnknown(own: View, other: View, i: number, from: number, behindIt: number): void {
  if (own.single[i]! >= 0) return
  for (let j = 0; j < other.length; j++) {
    if (other.single[j] !== own.single[i]) continue
    const sum = sameUnknown - own.alone[i]! - other.alone[j]! + gains[behindIt + j + 1]!
    gains[from + j] = Math.max(gains[from + j]!, sum)
  }
}

/** The same without partners laid up, which takes longer than a few comparisons do: each segment is looked up with each of the other token's. The first view is of the left side. */
function bestGainOnce(a: View, b: View, wanted: number): number {
  const { segments: own, length } = a
  const { segments: other } = b
  const { matrix, others } = a.side
  const columns = b.length + 1
  const cells = (length + 1) * columns
  if (gains.length < cells) gains = new Int32Array(2 * cells)
  const best = gains
  for (let at = cells - columns; at < cells; at++) best[at] = 0
  let k = 0
  for (let i = length - 1; i >= 0; i--) {
    const from = i * columns
    for (let at = from; at < from + columns; at++) best[at] = best[at + columns]!
    for (; k < own.length && own[k + 2] === i; k += segmentFields) {
      const at = own[k]! * others
      const base = own[k + 1]!
      const target = own[k + 3]! * columns
      for (let l = 0; l < other.length; l += segmentFields) {
        const weight = matrix[at + other[l]!]!
        if (weight === absent) continue
        const sum = base + weight + other[l + 1]! + best[target + other[l + 3]!]!
        if (sum > best[from + other[l + 2]!]!) best[from + other[l + 2]!] = sum
      }
    }
    if (a.unknown && b.unknown) addUnknown(a, b, i, from, from + columns)
    let most = 0
    for (let at = from + columns - 1; at >= from; at--) {
      if (best[at]! > most) most = best[at]!
      else best[at] = most
    }
  }
  return best[0]! > wanted ? best[0]! : -1
}

/** Views that were compared so often are laid up. */
const often = 8

function gainOf(a: View, b: View, wanted: number): number {
  if (b.laidUp !== undefined) return bestGain(a, b, wanted)
  if (a.laidUp !== undefined) return bestGain(b, a, wanted)
  a.met++
  return ++b.met > often ? bestGain(a, b, wanted) : a.met > often ? bestGain(b, a, wanted) : bestGainOnce(a, b, wanted)
}

/** The best sum of weights over all alignments, in shares of a nat; `floor` where it cannot reach that. Both views are of one table, one of each side. */
export function bestSum(a: View, b: View, floor: number): number {
  const alone = a.all + b.all
  const gain = gainOf(a, b, floor - alone)
  return gain < 0 ? floor : Math.max(floor, alone + gain)
}

export interface Step {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
  /** In nats. */
  readonly odds: number
}

/** The best alignment itself, from the start; letters count the sign for the start. */
export function bestSteps(a: View, b: View): ReadonlyArray<Step> {
  bestGain(a, b, -Infinity)
  const columns = b.length + 1
  const out: Array<Step> = []
  let i = 0
  let j = 0
  let row = rows[0]!
  const passA = (until: number): void => {
    for (; i < until; i++) out.push({ fromA: i, toA: i + 1, fromB: j, toB: j, odds: a.alone[i]! / scale })
  }
  const passB = (until: number): void => {
    for (; j < until; j++) out.push({ fromA: i, toA: i, fromB: j, toB: j + 1, odds: b.alone[j]! / scale })
  }
  while (row > 0) {
    passA(letters[row]!)
    const arc = arcAt(a, b, row, j)
    if (arc !== undefined) {
      out.push({ fromA: i, toA: arc.toA, fromB: j, toB: arc.toB, odds: arc.weight / scale })
      ;({ toA: i, toB: j, row } = arc)
    } else if (gains[(row - 1) * columns + j] === gains[row * columns + j]) row--
    else passB(j + 1)
  }
  passA(a.length)
  passB(b.length)
  return out
}

interface Arc {
  readonly toA: number
  readonly toB: number
  readonly weight: number
  readonly row: number
}

/** The pair of segments that a best chain has at a row and a letter of the other token, if it has one. */
function arcAt(a: View, b: View, row: number, j: number): Arc | undefined {
  const columns = b.length + 1
  const here = gains[row * columns + j]!
  const i = letters[row]!
  if (a.unknown && a.single[i]! < 0 && a.single[i] === b.single[j] && sameUnknown - a.alone[i]! - b.alone[j]! + gains[(row - 1) * columns + j + 1]! === here) {
    return { toA: i + 1, toB: j + 1, weight: sameUnknown, row: row - 1 }
  }
  const partners = partnersOf(b)
  for (let k = starts[row]!; k < starts[row + 1]!; k++) for (let at = partners[lists[k]!]! & 0xfffff; at < (partners[lists[k]! + 1]! & 0xfffff); at++) {
    const entry = partners[at]!
    const toB = entry >> 8 & 255
    if ((entry & 255) !== j || saves[k]! + (entry >> 16) + gains[behind[k]! * columns + toB]! !== here) continue
    return { toA: untils[k]!, toB, weight: (entry >> 16) + sumOf(b.alone, j, toB), row: behind[k]! }
  }
  return undefined
}

function sumOf(costs: Int16Array, start: number, end: number): number {
  let sum = 0
  for (let i = start; i < end; i++) sum += costs[i]!
  return sum
}
