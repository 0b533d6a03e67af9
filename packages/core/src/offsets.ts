/** The unit that offsets are counted in: UTF-16 code units, Unicode code points, or bytes of UTF-8. */
export type OffsetUnit = "utf16" | "codepoint" | "utf8"

/**
 * A function from UTF-16 offsets of `text` to offsets in another unit. An offset inside a surrogate pair counts as the pair's start.
 *
 * Reads the text once; each look-up costs a few steps, whatever the length of the text.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { offsetsIn } from "@polyonym/core/pure"
 *
 * const toBytes = offsetsIn("є 😀!", "utf8")
 * assert.deepEqual([0, 1, 2, 4, 5].map(toBytes), [0, 2, 3, 7, 8])
 * ```
 */
export function offsetsIn(text: string, unit: OffsetUnit): (offset: number) => number {
  if (unit === "utf16") return (offset) => offset
  const marks = count(text, unit)
  return (offset) => {
    let at = Math.min(Math.max(0, offset), text.length)
    if (isLow(text, at) && isHigh(text, at - 1)) at--
    let result = marks[at >> 6]!
    for (let i = at & ~63; i < at; i++) result += width(text, i, unit)
    return result
  }
}

/**
 * The way back: from offsets in another unit to UTF-16 offsets of `text`. An offset inside a character counts as its start.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { offsetsFrom } from "@polyonym/core/pure"
 *
 * const fromBytes = offsetsFrom("є 😀!", "utf8")
 * assert.deepEqual([0, 2, 3, 5, 7, 8].map(fromBytes), [0, 1, 2, 2, 4, 5])
 * ```
 */
export function offsetsFrom(text: string, unit: OffsetUnit): (offset: number) => number {
  if (unit === "utf16") return (offset) => offset
  const marks = count(text, unit)
  return (offset) => {
    // The last mark that is not behind the offset.
    let low = 0
    let high = marks.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (marks[middle]! <= offset) low = middle
      else high = middle - 1
    }
    let at = low << 6
    let counted = marks[low]!
    for (; at < text.length; at++) {
      const more = width(text, at, unit)
      if (more > 0 && counted + more > offset) break
      counted += more
    }
    return at
  }
}

/** The count in `unit` before each 64th code unit. */
function count(text: string, unit: "codepoint" | "utf8"): Uint32Array {
  const marks = new Uint32Array((text.length >> 6) + 1)
  let so = 0
  for (let i = 0; i < text.length; i++) {
    if ((i & 63) === 0) marks[i >> 6] = so
    so += width(text, i, unit)
  }
  if ((text.length & 63) === 0) marks[text.length >> 6] = so
  return marks
}

function isHigh(text: string, i: number): boolean {
  return (text.charCodeAt(i) & 0xfc00) === 0xd800
}

function isLow(text: string, i: number): boolean {
  return (text.charCodeAt(i) & 0xfc00) === 0xdc00
}

/** What the code unit at `i` adds to the count: a pair is counted at its first half. A lone surrogate is three bytes, as U+FFFD is. */
function width(text: string, i: number, unit: OffsetUnit): number {
  if (isLow(text, i) && isHigh(text, i - 1)) return 0
  if (unit === "codepoint") return 1
  const code = text.charCodeAt(i)
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return isHigh(text, i) && isLow(text, i + 1) ? 4 : 3
}
