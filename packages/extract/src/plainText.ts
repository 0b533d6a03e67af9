import type { BlockKind } from "@polyonym/facts/pure"
import { assemble, type Extracted } from "./article.ts"
import { piecesOfText } from "./lines.ts"
import { normalised } from "./normalise.ts"
import type { Piece } from "./piece.ts"
import { readingOf } from "./reading.ts"

/** Whether the first block is clearly a title: short, without a final stop, with a blank line or longer paragraphs below it. */
function isTitle(first: Piece, rest: ReadonlyArray<Piece>): boolean {
  const next = rest[0]
  if (next === undefined) return false
  const { length, ending, starts } = readingOf(first)
  if (length < 2 || length > 24 || first.text.length > 160 || starts === "list" || starts === "lower") return false
  if (ending !== "open" && ending !== "question" && ending !== "exclamation") return false
  const longer = rest.slice(0, 3).every((piece) => piece.text.length > first.text.length * 1.5 && piece.text.length > 60)
  return next.gap ? rest.some((piece) => piece.text.length > first.text.length) : longer
}

/**
 * The article of a text that is clean already: every paragraph is body, nothing is dropped; a first line that is clearly a title is one.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { plainText } from "@polyonym/extract/pure"
 *
 * const { title, blocks } = plainText("A short walk\n\nWe set out before dawn and reached the lake at noon.")
 * assert.equal(title, "A short walk")
 * assert.deepEqual(blocks.map(({ kind }) => kind), ["title", "body"])
 * ```
 */
export function plainText(input: string, options: { readonly title?: string; readonly publishedAt?: string; readonly language?: string } = {}): Extracted {
  const pieces = normalised(piecesOfText(input))
  const [first, ...rest] = pieces
  const titled = first !== undefined && (options.title === first.text || isTitle(first, rest))
  const { text, blocks, map } = assemble(input, pieces.map((piece, at): { piece: Piece; kind: BlockKind } => ({ piece, kind: titled && at === 0 ? "title" : "body" })))
  const title = options.title ?? (titled ? first.text : undefined)
  return {
    ...(title === undefined ? {} : { title }),
    byline: [],
    ...(options.publishedAt === undefined ? {} : { publishedAt: options.publishedAt }),
    ...(options.language === undefined ? {} : { language: options.language }),
    blocks,
    removed: [],
    text,
    map
  }
}
