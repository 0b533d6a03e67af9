/** The best alignment of two tokens under a table. */
import { absent, sameUnknown, type SoundTable, scale, type View } from "./table.ts"

const never = -0x40000000
/** What is so far behind the best of its row is given up. */
const behind = 10 * scale
let best = new Int32Array(1024)
let came = new Int32Array(1024)
let hopesA = new Int32Array(80)
let hopesB = new Int32Array(80)
/** The last column of each row that something has come to. */
let reached = new Int32Array(80)

/** The most that the letters from each on can bring, beside a token that has only the letters of `other`. */
function hope(own: View, other: View, hopes: Int32Array, mirrored: boolean): number {
  const { length, starts, lengths, partners, most, alone, single } = own
  const there = other.all
  hopes[length] = 0
  for (let i = length - 1; i >= 0; i--) {
    let top = alone[i]! + hopes[i + 1]!
    if (mirrored && single[i]! < 0 && sameUnknown + hopes[i + 1]! > top) top = sameUnknown + hopes[i + 1]!
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      if ((partners[k]! & there) === 0) continue
      const sum = most[k]! + hopes[i + lengths[k]!]!
      if (sum > top) top = sum
    }
    hopes[i] = top
  }
  return hopes[0]!
}

/** The best sum of weights over all alignments, in shares of a nat; `floor` where it cannot reach that. */
export function bestSum(a: View, b: View, table: SoundTable, floor: number, trace = false): number {
  const { weights, mirrored } = table
  if (hopesA.length <= a.length) {
    hopesA = new Int32Array(a.length * 2)
    reached = new Int32Array(a.length * 2)
  }
  if (hopesB.length <= b.length) hopesB = new Int32Array(b.length * 2)
  if (hope(a, b, hopesA, mirrored) <= floor || hope(b, a, hopesB, mirrored) <= floor) return floor
  const columns = b.length + 1
  const size = (a.length + 1) * columns
  if (best.length < size) {
    best = new Int32Array(size * 2)
    came = new Int32Array(size * 2)
  }
  const sums = best
  const toA = hopesA
  const toB = hopesB
  sums.fill(never, 0, size)
  sums[0] = 0
  const last = reached
  last.fill(-1, 0, a.length + 1)
  last[0] = 0
  const width = table.right.inventory.size
  const { starts: startsA, segments: segmentsA, lengths: lengthsA, alone: aloneA, wants: wantsA, partners: partnersA, length: lengthA, single: singleA } = a
  const { starts: startsB, segments: segmentsB, lengths: lengthsB, alone: aloneB, bits: bitsB, length: lengthB, single: singleB } = b
  for (let i = 0; i <= lengthA; i++) {
    const row = i * columns
    const hopeA = toA[i]!
    const want = i < lengthA ? wantsA[i]! : 0
    let least = never + 1
    for (let j = 0; j <= last[i]!; j++) if (sums[row + j]! - behind > least) least = sums[row + j]! - behind
    for (let j = 0; j <= last[i]!; j++) {
      const here = sums[row + j]!
      if (here < least) continue
      const hopeB = toB[j]!
      if (here + (hopeA < hopeB ? hopeA : hopeB) <= floor) continue
      if (j < lengthB) {
        const next = here + aloneB[j]!
        if (next > sums[row + j + 1]!) {
          sums[row + j + 1] = next
          if (last[i]! <= j) last[i] = j + 1
          if (trace) came[row + j + 1] = row + j
        }
      }
      if (i === lengthA) continue
      const below = here + aloneA[i]!
      if (below > sums[row + columns + j]!) {
        sums[row + columns + j] = below
        if (last[i + 1]! < j) last[i + 1] = j
        if (trace) came[row + columns + j] = row + j
      }
      if (j === lengthB || (want & bitsB[j]!) === 0) continue
      if (mirrored && singleA[i]! < 0 && singleA[i] === singleB[j]) {
        const at = row + columns + j + 1
        if (here + sameUnknown > sums[at]!) {
          sums[at] = here + sameUnknown
          if (last[i + 1]! <= j) last[i + 1] = j + 1
          if (trace) came[at] = row + j
        }
      }
      const bits = bitsB[j]!
      const fromB = startsB[j]!
      const untilB = startsB[j + 1]!
      for (let k = startsA[i]!; k < startsA[i + 1]!; k++) {
        if ((partnersA[k]! & bits) === 0) continue
        const base = segmentsA[k]! * width
        const below = i + lengthsA[k]!
        const target = below * columns + j
        for (let l = fromB; l < untilB; l++) {
          const weight = weights[base + segmentsB[l]!]!
          if (weight === absent) continue
          const at = target + lengthsB[l]!
          if (here + weight <= sums[at]!) continue
          sums[at] = here + weight
          if (last[below]! < j + lengthsB[l]!) last[below] = j + lengthsB[l]!
          if (trace) came[at] = row + j
        }
      }
    }
  }
  return sums[size - 1]! > floor ? sums[size - 1]! : floor
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
export function bestSteps(a: View, b: View, table: SoundTable): ReadonlyArray<Step> {
  bestSum(a, b, table, never, true)
  const columns = b.length + 1
  const out: Array<Step> = []
  for (let at = (a.length + 1) * columns - 1; at > 0; at = came[at]!) {
    const before = came[at]!
    out.push({ fromA: Math.floor(before / columns), toA: Math.floor(at / columns), fromB: before % columns, toB: at % columns, odds: (best[at]! - best[before]!) / scale })
  }
  return out.reverse()
}
