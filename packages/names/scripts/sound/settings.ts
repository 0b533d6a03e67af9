/** What each table is learned from, and how long its segments are. */
import { cyrillicPairs, koreanOwnPairs, persianPairs } from "./enriched.ts"
import { joined, netranslit, personPairs, type TokenPair } from "./corpus.ts"
import { latinPairs, nearLatin } from "./latin.ts"
import { type Near, neighbours } from "./neighbours.ts"
import { romanisedPairs } from "./romanised.ts"
import type { TableSettings } from "./training.ts"

const usual: Omit<TableSettings, "script"> = { left: 2, right: 4, leastSegment: 10, leastRight: 30, leastLong: 40, leastPair: 1.5, rounds: 7, passes: 4, leastUsed: 2 }
const own: Readonly<Record<string, Partial<TableSettings>>> = {
  Cyrl: { leastLong: 150 },
  Arab: { right: 3 },
  Hebr: { right: 3 },
  Kana: { left: 3, leastLong: 120 },
  Hang: { left: 3, leastLong: 60 },
  Latn: { left: 3, right: 3, leastSegment: 100, leastRight: 100, leastLong: 1000, leastPair: 3, passes: 3 },
  Hani: { left: 1, right: 5, leastSegment: 3, leastLong: 20, leastPair: 0.7, leastUsed: 4 },
  Roma: { left: 3, right: 4, leastSegment: 30, leastRight: 60, leastLong: 250, passes: 3 }
}

/** The settings of a script's table, or of that of two scripts (`Cyrl-Hebr`). */
export function settingsOf(name: string): TableSettings {
  const [script = "", other] = name.split("-")
  if (other === undefined) return { ...usual, ...own[script], script }
  return { ...usual, ...own[script], script, other, right: other === "Hani" ? 1 : other === "Hang" || other === "Kana" ? 3 : 2, left: other === "Hani" ? 4 : own[script]?.left ?? 2, leastRight: other === "Hani" ? 3 : 10, leastLong: 30, leastPair: 1 }
}

export function dataOf(script: string): ReadonlyArray<TokenPair> {
  const [left = "", right] = script.split("-")
  if (right !== undefined) return [...joined(left, right), ...personPairs(left, right)]
  if (script === "Latn") return latinPairs()
  if (script === "Roma") return romanisedPairs()
  const rows = [...netranslit(script), ...personPairs(script, "Latn")]
  if (script === "Cyrl") return [...rows, ...cyrillicPairs(rows)]
  if (script === "Arab") return [...rows, ...persianPairs(rows)]
  if (script === "Hang") return [...rows, ...koreanOwnPairs()]
  return script === "Hani" ? [...rows, ...netranslit("Jpan").filter(({ native }) => /^\p{Script=Han}+$/u.test(native))] : rows
}

export const nearOf = (script: string, pairs: ReadonlyArray<TokenPair>): Near => script === "Latn" ? nearLatin(neighbours(pairs)) : neighbours(pairs)
