/** The table that compares two scripts: stored, or composed of two that are stored; made on first use. */
import { compose } from "./compose.ts"
import { haniTable } from "./hani.ts"
import { arab } from "./data/arab.ts"
import { cyrl } from "./data/cyrl.ts"
import { hani } from "./data/hani.ts"
import { hebr } from "./data/hebr.ts"
import { kana } from "./data/kana.ts"
import { latn } from "./data/latn.ts"
import { roma } from "./data/roma.ts"
import { hangTable } from "./hang.ts"
import { readMirrored } from "./mirrored.ts"
import { order } from "./order.ts"
import { sinoKorean } from "./sinoKorean.ts"
import { readTable, type SoundTable } from "./table.ts"

const readers: Readonly<Record<string, () => SoundTable>> = {
  Latn: () => readMirrored(latn),
  Roma: () => readTable(roma),
  Cyrl: () => readTable(cyrl),
  Arab: () => readTable(arab),
  Hebr: () => readTable(hebr),
  Kana: () => readTable(kana),
  Hang: hangTable,
  Hani: haniTable
}

const withLatin = new Map<string, SoundTable>()
export function latinTable(script: string): SoundTable {
  const known = withLatin.get(script)
  if (known !== undefined) return known
  const made = readers[script]!()
  withLatin.set(script, made)
  return made
}

export interface PairTable {
  readonly table: SoundTable
  /** The first token goes to the right side. */
  readonly swapped: boolean
}

/** Of composed tables: what speaks against one name before any letter is seen. */
const composedBias = -2.5

function find(a: string, b: string): PairTable {
  const swapped = order.indexOf(a) > order.indexOf(b)
  const [left, right] = swapped ? [b, a] : [a, b]
  if (right === "Latn") return { table: latinTable(left), swapped }
  // Romanised letters stand for Latin ones before a script with a table.
  if (right === "Roma" && left !== "Roma") return { table: latinTable(left), swapped }
  if (left === "Roma") return { table: latinTable("Latn"), swapped }
  if (left === "Hang" && right === "Hani") return { table: sinoKorean(), swapped }
  const transcribed = (script: string): SoundTable => script === "Hani" ? readTable(hani) : latinTable(script)
  return { table: compose(transcribed(left), left === right ? undefined : transcribed(right), composedBias), swapped }
}

const made: Array<PairTable | undefined> = []

/** By the places of both scripts in `order`. */
export const pairTable = (a: number, b: number): PairTable => made[a * 16 + b] ??= find(order[a]!, order[b]!)
