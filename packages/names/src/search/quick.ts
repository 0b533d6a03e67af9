/** How alike two spellings are at a glance: the signs that they have in common in one order, all found at once in the bits of a number (Hyyrö 2004, the longest common subsequence). */
import { bitsIn } from "../sound/partners.ts"
import { aloneCost, mayStandFor, signCount, signWorth } from "./likeness.ts"

/** Signs that are looked at: one less than a number has bits. */
const most = 31

/** A spelling asked for. */
export interface Glance {
  /** For each sign, the bits of the places where it may stand. */
  readonly places: Int32Array
  readonly vowels: number
  readonly consonants: number
  /** Consonants that are missed where nothing stands for them. */
  readonly heavy: number
  readonly all: number
}

export function glanceOf(signs: ReadonlyArray<number>): Glance {
  const places = new Int32Array(signCount)
  let [vowels, consonants, heavy] = [0, 0, 0]
  const length = Math.min(most, signs.length)
  for (let at = 0; at < length; at++) {
    const own = signs[at]!
    for (let sign = 0; sign < signCount; sign++) if (mayStandFor(sign, own)) places[sign]! |= 1 << at
    if (signWorth[own] === 3) vowels |= 1 << at
    else consonants |= 1 << at
    if (aloneCost(own) > 1) heavy |= 1 << at
  }
  return { places, vowels, consonants, heavy, all: vowels | consonants }
}

/** What a sign is worth that has its counterpart, and one on either side that has none. */
const consonantWorth = 3.7
const vowelWorth = 2.2
const heavyMissed = 2.6
const lightMissed = 1
const otherMissed = 1.6

/** About what the alignment of letters (`likeness.ts`) comes to before the share of the spellings' own worth is taken off; the signs from `from` to `to` of a pool. */
export function glance({ places, vowels, consonants, heavy, all }: Glance, pool: Uint8Array, from: number, to: number): number {
  let left = -1
  for (let at = from; at < to; at++) {
    const both = left & places[pool[at]!]!
    left = (left + both | 0) | (left - both)
  }
  const met = all & ~left
  const missed = all & left
  const metVowels = bitsIn(met & vowels)
  const metConsonants = bitsIn(met & consonants)
  const missedHeavy = bitsIn(missed & heavy)
  return consonantWorth * metConsonants + vowelWorth * metVowels - heavyMissed * missedHeavy - lightMissed * (bitsIn(missed) - missedHeavy) - otherMissed * (to - from - metVowels - metConsonants)
}
