import type { Carried } from "./sourceMap.ts"

let segmenter: Intl.Segmenter | undefined
/** How far back a place is sought where a cluster surely begins, in code units. */
const reach = 4096

/** Between two of these there is always a boundary: nothing below U+0300 joins its neighbour but CR LF. */
const plain = (text: string, i: number): boolean => i < 0 || i >= text.length || (text.charCodeAt(i) < 0x300 && text[i] !== "\r")

/** The last place at or before `offset` where a cluster surely begins. */
const anchor = (text: string, offset: number): number => {
  for (let i = offset; i > Math.max(0, offset - reach); i--) if (plain(text, i - 1) && plain(text, i)) return i
  return Math.max(0, offset - reach)
}

/**
 * A range of `text`, widened so that it cuts no user-perceived character: to the borders of its extended grapheme clusters, as `Intl.Segmenter` of the
 * engine at hand has them. For showing and marking; what is stored keeps its exact offsets. Looks back 4,096 code units at most for where a cluster begins.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { widenToGraphemes } from "@polyonym/core/pure"
 *
 * // "и" and a combining breve are one character to the reader.
 * assert.deepEqual(widenToGraphemes("чии\u0306", 2, 3), { start: 2, end: 4, exact: false })
 * ```
 */
export function widenToGraphemes(text: string, start: number, end: number): Carried {
  const from = Math.max(0, Math.min(start, text.length))
  const to = Math.max(from, Math.min(end, text.length))
  const widened = { start: borders(text, from).start, end: borders(text, to).end }
  return { ...widened, exact: widened.start === start && widened.end === end }
}

/** The nearest borders on both sides of `offset`; itself where it is one. */
function borders(text: string, offset: number): { readonly start: number; readonly end: number } {
  if (offset === 0 || offset >= text.length || (plain(text, offset - 1) && plain(text, offset))) return { start: offset, end: offset }
  const from = anchor(text, offset)
  let until = offset + 64
  for (;;) {
    const window = text.slice(from, until)
    const found = (segmenter ??= new Intl.Segmenter("und", { granularity: "grapheme" })).segment(window).containing(offset - from)
    if (found === undefined) return { start: offset, end: offset }
    const start = from + found.index
    const end = start + found.segment.length
    if (end === until && until < text.length) {
      until += until - from
      continue
    }
    return { start, end: start === offset ? offset : end }
  }
}
