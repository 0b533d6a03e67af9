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
  const every = 64
  // The count in `unit` before each 64th code unit.
  const marks = new Uint32Array((text.length >> 6) + 1)
  let count = 0
  for (let i = 0; i < text.length; i++) {
    if ((i & (every - 1)) === 0) marks[i >> 6] = count
    count += width(text, i, unit)
  }
  if ((text.length & (every - 1)) === 0) marks[text.length >> 6] = count
  return (offset) => {
    let at = Math.min(Math.max(0, offset), text.length)
    if (isLow(text, at) && isHigh(text, at - 1)) at--
    let result = marks[at >> 6]!
    for (let i = at & ~(every - 1); i < at; i++) result += width(text, i, unit)
    return result
  }
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
