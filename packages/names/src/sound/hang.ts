/** The table of Hangul, with the family names and the syllables of given names that are spelt in ways of their own. */
import { hang as stored } from "./data/hang.ts"
import { end, inventoryOf, start } from "./inventory.ts"
import { lettersOf } from "./letters.ts"
import { ownSpellings } from "./syllables.ts"
import { absent, readTable, scale, type SoundTable, tableOf } from "./table.ts"

/** Nats that a whole token so spelt is worth, and a syllable within one. */
const whole = 3.5
const within = 2.5

export function hangTable(): SoundTable {
  const table = readTable(stored)
  const more = ownSpellings.flatMap(([syllable, spellings]) => spellings.flatMap((latin) => {
    const letters = lettersOf(syllable, "Hang").join("")
    return [[start + letters + end, start + latin + end, whole - table.bias], [letters, latin, within]] as const
  }))
  const segments = (inventory: SoundTable["left"]["inventory"]): ReadonlyArray<string> => [...inventory.ids.keys()].filter((segment) => segment !== "")
  const left = inventoryOf([...segments(table.left.inventory), ...more.map(([segment]) => segment)])
  const right = inventoryOf([...segments(table.right.inventory), ...more.map(([, segment]) => segment)])
  const weights = new Int8Array(left.size * right.size).fill(absent)
  for (let u = 0; u < table.left.inventory.size; u++) {
    weights.set(table.weights.subarray(u * table.right.inventory.size, (u + 1) * table.right.inventory.size), u * right.size)
  }
  for (const [native, latin, value] of more) {
    const at = left.ids.get(native)! * right.size + right.ids.get(latin)!
    weights[at] = Math.max(weights[at]!, Math.min(120, Math.round(value * scale)))
  }
  const shares = new Float32Array(right.size).fill(-9)
  shares.set(table.shares)
  return tableOf(left, right, weights, table.bias, shares, false)
}
