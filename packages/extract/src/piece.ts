import type { RemovalReason } from "@polyonym/facts/pure"
import { classOf, space } from "./characters.ts"
import type { Container } from "./html/container.ts"

/** Replacements, ascending, as four numbers each: `sourceStart, sourceEnd, start, end`. `[sourceStart, sourceEnd)` of the page reads `[start, end)` in the piece's text. */
export type Edits = ArrayLike<number>

/** What the tags around a piece say of it. */
export interface Hint {
  /** Log-odds for the body; negative for clutter. */
  readonly weight: number
  readonly role?: "title" | "heading" | "caption" | "byline" | "date" | "credit" | "paragraph" | undefined
  readonly reason?: RemovalReason | undefined
  /** A machine-readable date that stands beside it. */
  readonly date?: string | undefined
}

/** One block of a page as it was found: a line, a wrapped paragraph, or the text of a block element. */
export interface Piece {
  /** As it would stand in the article: no white space at the ends, wrapped lines joined. */
  readonly text: string
  readonly sourceStart: number
  readonly sourceEnd: number
  readonly edits: Edits
  /** Whether a blank line (or the end of a container) stands before it. */
  readonly gap: boolean
  readonly hint?: Hint | undefined
  /** Of markup: the innermost element that holds all of it. */
  readonly element?: Container | undefined
  /** Of markup: how many of its characters stand in links. */
  readonly linked?: number | undefined
  /** Of markup: the first link that its text stands in. */
  readonly link?: Container | undefined
}

const softHyphen = 0xad
const byteOrderMark = 0xfeff

/** The piece that a range of plain text is: ends trimmed, soft hyphens and byte order marks taken out, breaks between `lines` closed. `undefined` where nothing is left. */
export function pieceOf(source: string, lines: ReadonlyArray<readonly [start: number, end: number]>, gap: boolean): Piece | undefined {
  const trimmed: Array<readonly [number, number]> = []
  for (const [from, to] of lines) {
    let start = from
    let end = to
    while (start < end && classOf(source.charCodeAt(start)) === space) start++
    while (end > start && classOf(source.charCodeAt(end - 1)) === space) end--
    if (start < end) trimmed.push([start, end])
  }
  if (trimmed.length === 0) return undefined
  const sourceStart = trimmed[0]![0]
  const sourceEnd = trimmed[trimmed.length - 1]![1]
  const plain = source.slice(sourceStart, sourceEnd)
  if (trimmed.length === 1 && !plain.includes("\u00ad") && !plain.includes("\ufeff")) return { text: plain, sourceStart, sourceEnd, edits: [], gap }
  const edits: Array<number> = []
  const parts: Array<string> = []
  let length = 0
  const add = (part: string): void => {
    parts.push(part)
    length += part.length
  }
  trimmed.forEach(([start, end], i) => {
    if (i > 0) {
      const before = trimmed[i - 1]![1]
      // A hyphen at the end of a line belongs to a compound: nothing comes between its parts.
      const glue = /^[\p{L}][-‐]$/u.test(source.slice(before - 2, before)) ? "" : " "
      edits.push(before, start, length, length + glue.length)
      add(glue)
    }
    let from = start
    for (let at = start; at < end; at++) {
      const unit = source.charCodeAt(at)
      if (unit !== softHyphen && unit !== byteOrderMark) continue
      add(source.slice(from, at))
      from = at
      while (at + 1 < end && (source.charCodeAt(at + 1) === softHyphen || source.charCodeAt(at + 1) === byteOrderMark)) at++
      edits.push(from, at + 1, length, length)
      from = at + 1
    }
    add(source.slice(from, end))
  })
  return { text: parts.join(""), sourceStart, sourceEnd, edits, gap }
}
