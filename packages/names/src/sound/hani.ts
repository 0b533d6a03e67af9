/** The table of Han characters: how foreign names are transcribed, and how characters are read in names. */
import { hani as stored } from "./data/hani.ts"
import { kana } from "./data/kana.ts"
import * as data from "./data/readings.ts"
import { inventoryOf } from "./inventory.ts"
import { cantonese, japanese, korean, mandarin, type Spellings } from "./syllables.ts"
import { charactersOf, smallNumbers } from "./numbers.ts"
import { absent, readTable, type SoundTable, tableOf } from "./table.ts"

export interface Reading {
  /** m Mandarin, c Cantonese, k Korean, j Japanese, s other southern Chinese. */
  readonly language: string
  readonly syllable: string
  readonly spellings: Spellings
}

const writers: Readonly<Record<string, (syllable: string) => Spellings>> = { m: mandarin, c: cantonese, k: korean, j: japanese, s: (syllable) => [[syllable, 0]] }

/** Latin spellings of a syllable; each once, at its least cost. */
function spellings(language: string, syllable: string): Spellings {
  const out = new Map<string, number>()
  for (const [latin, cost] of writers[language]!(syllable)) if (latin !== "" && (out.get(latin) ?? 99) > cost) out.set(latin, cost)
  return [...out]
}

let read: ReadonlyMap<string, ReadonlyArray<Reading>> | undefined

/** Readings by text: mostly single characters, some names of two or three. */
export function readingsByText(): ReadonlyMap<string, ReadonlyArray<Reading>> {
  if (read !== undefined) return read
  const kinds = data.kinds.split(" ")
  const kindOf = smallNumbers(data.kindOf)
  const streams = new Map(Object.entries(data.languages).map(([language, { syllables, places }]) => {
    const readings = syllables.split(" ").map((syllable): Reading => ({ language, syllable, spellings: spellings(language, syllable) }))
    const stream = smallNumbers(places)
    return [language, () => readings[stream.next().value!]!] as const
  }))
  const out = new Map<string, ReadonlyArray<Reading>>()
  for (const text of [...charactersOf(data.characters), ...data.texts.split(" ")]) out.set(text, [...kinds[kindOf.next().value!]!].map((language) => streams.get(language)!()))
  return read = out
}

/** Sixteenths of a nat that a reading speaks for a name when written the usual way: the longer, the more. */
const worth: Readonly<Record<string, number>> = { m: 58, c: 44, k: 48, j: 44, s: 40 }
const worthOf = (reading: Reading, latin: string, cost: number): number => Math.min(120, worth[reading.language]! + 7 * (latin.length - 3) - cost)

/** Both tables' segments, with the larger weight where they share a pair. */
export function haniTable(): SoundTable {
  const tables = [readTable(stored), readTable(kana)]
  const readings = readingsByText()
  const lefts = [...tables.flatMap(({ left }) => [...left.inventory.ids.keys()]), ...readings.keys()].filter((segment) => segment !== "")
  const latin = new Set<string>()
  for (const own of readings.values()) for (const { spellings } of own) for (const [spelling] of spellings) latin.add(spelling)
  const left = inventoryOf(lefts)
  const right = inventoryOf([...tables.flatMap((table) => [...table.right.inventory.ids.keys()]), ...latin].filter((segment) => segment !== ""))
  const weights = new Int8Array(left.size * right.size).fill(absent)
  const shares = new Float32Array(right.size).fill(-9)
  for (const table of tables) {
    const rights = [...table.right.inventory.ids].map(([segment, v]) => [v, right.ids.get(segment)!] as const)
    for (const [v, own] of rights) shares[own] = Math.max(shares[own]!, table.shares[v]! - 0.7)
    for (const [segment, u] of table.left.inventory.ids) for (const [v, own] of rights) {
      const at = left.ids.get(segment)! * right.size + own
      weights[at] = Math.max(weights[at]!, table.weights[u * table.right.inventory.size + v]!)
    }
  }
  for (const [text, own] of readings) for (const reading of own) for (const [spelling, cost] of reading.spellings) {
    const at = left.ids.get(text)! * right.size + right.ids.get(spelling)!
    weights[at] = Math.max(weights[at]!, worthOf(reading, spelling, cost))
  }
  return tableOf(left, right, weights, tables[0]!.bias, shares, false)
}
