import type { EditBuffer } from "./editBuffer.ts"
import type { Item } from "./pattern.ts"
import type { CodePointSet } from "./unicodeSet.ts"

/** The code point that stands for both ends of the text in sets. */
export const ether = 0xffff

/** The stretches that the segments `(…)` of a rule matched: start and end of the first, of the second, and so on; -1 before a match. */
export type Segments = Array<number>

/** One try of a rule at one place. */
export interface Match {
  readonly buffer: EditBuffer
  readonly segments: Segments
  /** The segments of the rule by number, for references on the input side. */
  readonly parts: ReadonlyArray<ReadonlyArray<Item> | undefined>
}

/**
 * Matches `items` from `at` up to `limit` and returns where the match ends, or -1.
 *
 * Repeats take all they can and give nothing back. With `back`, items are matched from the last to the first, towards a `limit` before `at`.
 */
export function matchItems(match: Match, items: ReadonlyArray<Item>, at: number, limit: number, back: boolean): number {
  let here = at
  const count = items.length
  for (let i = 0; i < count; i++) {
    here = matchItem(match, items[back ? count - 1 - i : i]!, here, limit, back)
    if (here < 0) return -1
  }
  return here
}

function matchItem(match: Match, item: Item, at: number, limit: number, back: boolean): number {
  switch (item.kind) {
    case "character":
      return matchCharacter(match.buffer, item.codePoint, at, limit, back)
    case "set":
      return matchSet(match.buffer, item.set, at, limit, back)
    case "segment":
      return matchSegment(match, item.number, item.items, at, limit, back)
    case "reference": {
      const items = match.parts[item.number]
      return items === undefined ? -1 : matchSegment(match, item.number, items, at, limit, back)
    }
    case "repeat": {
      let here = at
      let count = 0
      while (count < item.max) {
        const next = matchItems(match, item.items, here, limit, back)
        if (next < 0) break
        count++
        if (next === here) break
        here = next
      }
      return count >= item.min ? here : -1
    }
    case "function":
      return -1
  }
}

function matchCharacter(buffer: EditBuffer, codePoint: number, at: number, limit: number, back: boolean): number {
  const size = codePoint > 0xffff ? 2 : 1
  const from = back ? at - size : at
  if (back ? from < limit : from + size > limit) return -1
  if (size === 1 ? buffer.unitAt(from) !== codePoint : buffer.codePointAt(from) !== codePoint) return -1
  return back ? from : from + size
}

function matchSet(buffer: EditBuffer, set: CodePointSet, at: number, limit: number, back: boolean): number {
  if (at === limit) return set.has(ether) ? at : -1
  for (const text of set.strings) {
    const from = back ? at - text.length : at
    if (back ? from < limit : from + text.length > limit) continue
    if (buffer.slice(from, from + text.length) === text) return back ? from : from + text.length
  }
  const codePoint = back ? buffer.codePointBefore(at) : buffer.codePointAt(at)
  if (!set.has(codePoint)) return -1
  const size = codePoint > 0xffff ? 2 : 1
  return back ? at - size : at + size
}

function matchSegment(match: Match, number: number, items: ReadonlyArray<Item>, at: number, limit: number, back: boolean): number {
  const end = matchItems(match, items, at, limit, back)
  if (end < 0) return -1
  const slot = number * 2 - 2
  // Read backwards, the match nearest to the key stands, unless the group then matches nothing at the start of the text. Read forwards, the last one stands.
  if (back && at === limit) match.segments[slot] = -1
  else if (!back || (match.segments[slot] ?? -1) < 0) {
    match.segments[slot] = Math.min(at, end)
    match.segments[slot + 1] = Math.max(at, end)
  }
  return end
}

/** Whether a text that begins with `codePoint` may match `items`; never `false` for one that does. */
export function mayBegin(items: ReadonlyArray<Item>, codePoint: number): boolean {
  const first = items[0]
  if (first === undefined) return true
  switch (first.kind) {
    case "character":
      return first.codePoint === codePoint
    case "set":
      return first.set.has(codePoint) || first.set.strings.some((text) => text.codePointAt(0) === codePoint || text.charCodeAt(0) === codePoint)
    case "segment":
      return mayBegin(first.items, codePoint)
    case "repeat":
      return first.min === 0 || mayBegin(first.items, codePoint)
    default:
      return true
  }
}
