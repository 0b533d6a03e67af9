/** The segments (runs of letters) that a table knows on one of its sides. */

import { basicLetters } from "./letters.ts"

export interface Inventory {
  /** The number of a segment; 0 is the empty one. */
  readonly ids: ReadonlyMap<string, number>
  readonly size: number
  /** The letters of the longest segment. */
  readonly reach: number
}

export function inventoryOf(segments: ReadonlyArray<string>): Inventory {
  const ids = new Map<string, number>([["", 0]])
  let reach = 1
  for (const segment of segments) {
    if (ids.has(segment)) continue
    ids.set(segment, ids.size)
    reach = Math.max(reach, [...segment].length)
  }
  return { ids, size: ids.size, reach }
}

/** The start and the end of a token are letters too: what is silent or changed there is learned with them. */
export const start = "^"
export const end = "$"

/** A token cut into all its segments. */
export interface Lattice {
  /** Letters, with those for the start and the end. */
  readonly length: number
  /** The segments that start at letter `i` are those from `starts[i]` to `starts[i + 1]`: their numbers and lengths, the short ones first. */
  readonly starts: Int32Array
  readonly segments: Int32Array
  readonly lengths: Int32Array
  /** The number of each letter by itself; below 0 where it is not known, then another one for each letter. */
  readonly single: Int32Array
}

export function latticeOf(letters: ReadonlyArray<string>, { ids, reach }: Inventory): Lattice {
  const all = [start, ...letters, end]
  const starts = new Int32Array(all.length + 1)
  const single = Int32Array.from(all, (letter) => -1 - letter.codePointAt(0)!)
  const segments: Array<number> = []
  const lengths: Array<number> = []
  for (let i = 0; i < all.length; i++) {
    let segment = ""
    for (let n = 1; n <= reach && i + n <= all.length; n++) {
      segment += all[i + n - 1]!
      const id = ids.get(segment) ?? ids.get(basicLetters(segment))
      if (id === undefined) continue
      if (n === 1) single[i] = id
      segments.push(id)
      lengths.push(n)
    }
    starts[i + 1] = segments.length
  }
  return { length: all.length, starts, segments: Int32Array.from(segments), lengths: Int32Array.from(lengths), single }
}
