/** What a token's segments have for partners, laid up so that a segment of another token finds them at once. */
import { segmentFields, type View } from "./table.ts"

/**
 * One array, as what is read together should lie together. First two words for every 32 segments of the other side: a bit for each that has a partner here, and how many bits are set before.
 * Then, for each bit that is set, where the list of its partners starts, with the most that one gains in the upper twelve bits; the last list's end. Then the partners: the gain in the upper half,
 * a byte for the letter behind, one for the letter where it starts.
 */
export type Partners = Int32Array

/** Where the lists' starts begin. */
export const listsOf = (view: View): number => (view.side.others + 31) >> 5 << 1

export const partnersOf = (view: View): Partners => view.laidUp ??= laidUp(view)

function laidUp(view: View): Partners {
  const { side, segments } = view
  const lists = listsOf(view)
  const has = new Int32Array(lists)
  let count = 0
  for (let k = 0; k < segments.length; k += segmentFields) {
    const [from, until] = [side.starts[segments[k]!]!, side.starts[segments[k]! + 1]!]
    for (let at = from; at < until; at++) has[side.partners[at]! >> 5 << 1]! |= 1 << (side.partners[at]! & 31)
    count += until - from
  }
  let ranks = 0
  for (let word = 0; word < lists; word += 2) {
    has[word + 1] = ranks
    ranks += bitsIn(has[word]!)
  }
  const rankOf = (segment: number): number => has[(segment >> 5 << 1) + 1]! + bitsIn(has[segment >> 5 << 1]! & ((1 << (segment & 31)) - 1))
  const ends = new Int32Array(ranks + 1)
  const tops = new Int32Array(ranks + 1)
  for (let k = 0; k < segments.length; k += segmentFields) for (let at = side.starts[segments[k]!]!; at < side.starts[segments[k]! + 1]!; at++) ends[rankOf(side.partners[at]!)]!++
  ends[0]! += lists + ranks + 1
  for (let rank = 1; rank <= ranks; rank++) ends[rank]! += ends[rank - 1]!
  const out = new Int32Array(lists + ranks + 1 + count)
  for (let k = 0; k < segments.length; k += segmentFields) {
    const [segment, saved, from, until] = [segments[k]!, segments[k + 1]!, segments[k + 2]!, segments[k + 3]!]
    for (let at = side.starts[segment]!; at < side.starts[segment + 1]!; at++) {
      const rank = rankOf(side.partners[at]!)
      const gain = side.weights[at]! + saved
      tops[rank] = Math.max(tops[rank]!, gain)
      out[--ends[rank]!] = gain << 16 | until << 8 | from
    }
  }
  out.set(has)
  for (let rank = 0; rank <= ranks; rank++) out[lists + rank] = tops[rank]! << 20 | ends[rank]!
  return out
}

/** How many bits are set. */
export function bitsIn(word: number): number {
  const pairs = word - (word >>> 1 & 0x55555555)
  const fours = (pairs & 0x33333333) + (pairs >>> 2 & 0x33333333)
  return Math.imul(fours + (fours >>> 4) & 0x0f0f0f0f, 0x01010101) >>> 24
}
