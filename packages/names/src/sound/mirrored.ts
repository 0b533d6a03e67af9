/** The table of one script with itself. */
import { inventoryOf } from "./inventory.ts"
import { basicLetters } from "./letters.ts"
import { absent, readTable, scale, type SoundTable, type StoredTable, tableOf } from "./table.ts"

/** Sixteenths of a nat that another segment is less than the same one, and that basic letters are less than letters with marks; general knowledge. */
const lessAlike = 0.25 * scale
const lessMarked = 0.3 * scale

/** The same both ways: where both ways are stored, their mean. Nothing is nearer to a segment than itself. */
export function readMirrored(stored: StoredTable): SoundTable {
  const { left, right, weights, bias } = readTable(stored)
  const both = inventoryOf([...new Set([...left.inventory.ids.keys(), ...right.inventory.ids.keys()])].filter((segment) => segment !== ""))
  const out = new Int8Array(both.size ** 2).fill(absent)
  const set = (u: number, v: number, weight: number): void => {
    out[u * both.size + v] = out[v * both.size + u] = Math.round(weight)
  }
  const rights = [...right.inventory.ids].map(([segment, v]) => [v, both.ids.get(segment)!] as const)
  for (const [segment, u] of left.inventory.ids) for (const [v, second] of rights) {
    const weight = weights[u * right.inventory.size + v]!
    if (weight === absent) continue
    const first = both.ids.get(segment)!
    const turned = out[first * both.size + second]!
    set(first, second, turned === absent ? weight : (turned + weight) / 2)
  }
  const own = (letter: string): number => {
    const id = both.ids.get(letter)
    const weight = id === undefined ? absent : out[id * both.size + id]!
    return weight === absent ? 0.6 * scale : weight
  }
  const names = [...both.ids.keys()]
  const selves = names.map((segment) => [...segment].reduce((sum, letter) => sum + own(letter), 0))
  for (const [segment, id] of both.ids) {
    const basic = both.ids.get(basicLetters(segment))
    if ([...segment].length !== 1 || basic === undefined || basic === id) continue
    set(id, id, Math.max(out[id * both.size + id]!, selves[basic]!))
    set(id, basic, Math.max(out[id * both.size + basic]!, selves[basic]! - lessMarked))
    selves[id] = out[id * both.size + id]!
  }
  for (let u = 1; u < both.size; u++) for (let v = 1; v < u; v++) {
    const weight = out[u * both.size + v]!
    if (weight !== absent) set(u, v, Math.min(weight, (selves[u]! + selves[v]!) / 2 - lessAlike))
  }
  return tableOf(both, both, out, bias, new Float32Array(both.size), true)
}
