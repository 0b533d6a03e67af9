import { hashOf } from "./hash.ts"
import { foldToken } from "./tokens.ts"

/** An Arabic word with a particle written on it, taken apart: where the name begins, its folded first word, and that word's hash. */
export interface Detached {
  readonly start: number
  readonly head: string
  readonly hash: number
}

const particles = "\u0648\u0641\u0628\u0643\u0644"
const lam = "\u0644"
const article = "\u0627\u0644"

/** Whether a word that begins with this code unit may have a particle written on it. */
export function mayBeDetached(unit: number): boolean {
  return unit >= 0x0641 && unit <= 0x0648 ? unit !== 0x0642 && (unit < 0x0645 || unit === 0x0648) : unit === 0x0628
}

/**
 * The ways to take an Arabic word apart: without one or two of the particles و ف ب ك ل at its start; لل stands for ل and the
 * article, and stays whole in the range. Empty for any other script.
 */
export function detach(text: string, start: number, end: number): ReadonlyArray<Detached> {
  if (end - start < 4 || end - start > 64 || !particles.includes(text[start]!)) return []
  const ways: Array<Detached> = []
  const add = (from: number, head: string): void => {
    const folded = foldToken(head)
    ways.push({ start: from, head: folded, hash: hashOf(folded) })
  }
  for (let skip = 0; skip <= 2 && end - start - skip >= 3; skip++) {
    if (skip > 0 && !particles.includes(text[start + skip - 1]!)) break
    if (skip > 0) add(start + skip, text.slice(start + skip, end))
    if (text[start + skip] === lam && text[start + skip + 1] === lam) add(start + skip, article + text.slice(start + skip + 2, end))
  }
  return ways
}
