/** A table of two scripts by way of the Latin spellings that both have tables for. */
import { absent, scale, type SoundTable, tableOf } from "./table.ts"

interface Partner {
  readonly segment: number
  readonly value: number
}

const allReadings = new WeakMap<SoundTable, ReadonlyArray<ReadonlyArray<Partner>>>()
const allPartners = new WeakMap<SoundTable, ReadonlyArray<ReadonlyArray<Partner>>>()

/** The right segments of each left one, with the chance of each given the left one (as if the weights were ratios of chances). */
function readings(table: SoundTable): ReadonlyArray<ReadonlyArray<Partner>> {
  const known = allReadings.get(table)
  if (known !== undefined) return known
  const width = table.right.inventory.size
  const made = Array.from({ length: table.left.inventory.size }, (_, u) => {
    const own: Array<Partner> = []
    let total = 0
    for (let v = 1; v < width; v++) {
      const weight = table.weights[u * width + v]!
      if (weight === absent) continue
      const value = Math.exp(weight / scale + table.shares[v]!)
      own.push({ segment: v, value })
      total += value
    }
    const silent = u === 0 ? absent : table.weights[u * width]!
    if (silent !== absent) total += Math.exp(silent / scale)
    return own.map(({ segment, value }) => ({ segment, value: value / total })).filter(({ value }) => value > 0.003)
  })
  allReadings.set(table, made)
  return made
}

/** Numbers of the right segments of one table in another; -1 where it does not know them. */
function translated(from: SoundTable, to: SoundTable): Int32Array {
  return Int32Array.from([...from.right.inventory.ids.keys()], (segment) => to.right.inventory.ids.get(segment) ?? -1)
}

/** For each right segment, the left ones that it stands beside, with the ratios of chances. */
function partners(table: SoundTable): ReadonlyArray<ReadonlyArray<Partner>> {
  const known = allPartners.get(table)
  if (known !== undefined) return known
  const width = table.right.inventory.size
  const out: Array<Array<Partner>> = Array.from({ length: width }, () => [])
  for (let u = 0; u < table.left.inventory.size; u++) for (let v = 0; v < width; v++) {
    const weight = table.weights[u * width + v]!
    if (weight !== absent) out[v]!.push({ segment: u, value: Math.exp(weight / scale) })
  }
  allPartners.set(table, out)
  return out
}

const lengths = (table: SoundTable): ReadonlyArray<number> => [...table.left.inventory.ids.keys()].map((segment) => [...segment].length)

/** Adds half of what the segments of `a` come to by way of the Latin segments of `b`. */
function fill(a: SoundTable, b: SoundTable, sums: Float64Array, flipped: boolean): void {
  const map = translated(a, b)
  const columns = partners(b)
  const sizeA = a.left.inventory.size
  const sizeB = b.left.inventory.size
  const at = (u: number, z: number): number => flipped ? z * sizeA + u : u * sizeB + z
  const lettersA = lengths(a)
  const lettersB = lengths(b)
  for (const [u, own] of readings(a).entries()) for (const { segment, value } of own) {
    const v = map[segment]!
    if (v < 0) continue
    for (const { segment: z, value: ratio } of columns[v]!) {
      if ((u === 0 && lettersB[z]! > 1) || (z === 0 && lettersA[u]! > 1) || u + z === 0) continue
      sums[at(u, z)]! += value * ratio / 2
    }
  }
  for (let u = 1; u < sizeA; u++) {
    const silent = a.weights[u * a.right.inventory.size]!
    if (silent !== absent && lettersA[u] === 1) sums[at(u, 0)]! += Math.exp(silent / scale)
  }
}

/** Pairs whose ratio of chances is less are left out. */
const leastRatio = 0.002

/** Without a second table: two tokens of the first one's script. */
export function compose(a: SoundTable, other: SoundTable | undefined, bias: number): SoundTable {
  const b = other ?? a
  const sums = new Float64Array(a.left.inventory.size * b.left.inventory.size)
  fill(a, b, sums, false)
  fill(b, a, sums, true)
  const weights = new Int8Array(sums.length).fill(absent)
  for (let at = 0; at < sums.length; at++) if (sums[at]! >= leastRatio) weights[at] = Math.max(-127, Math.min(127, Math.round(Math.log(sums[at]!) * scale)))
  return tableOf(a.left.inventory, b.left.inventory, weights, bias, new Float32Array(0), other === undefined)
}
