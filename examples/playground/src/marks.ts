import type { AnalysedMention, AnalysisResult } from "./protocol.ts"

/** What stands in a block: text as it is, or a part of it that is marked and may hold others. */
export type Piece = string | Marked

/** A mention, by its place in `mentions`, or a range in another language than the text's. */
export type Mark = { readonly kind: "mention"; readonly place: number } | { readonly kind: "language"; readonly language: string }

export interface Marked {
  readonly mark: Mark
  readonly start: number
  readonly pieces: ReadonlyArray<Piece>
}

/** A block of the text with its marks. */
export interface MarkedBlock {
  readonly kind: AnalysisResult["blocks"][number]["kind"]
  readonly level: number | undefined
  readonly start: number
  readonly end: number
  readonly pieces: ReadonlyArray<Piece>
}

interface Range {
  readonly start: number
  readonly end: number
  readonly mark: Mark
}

/** What was found in a text, as far as it is marked. */
export type Found = Pick<AnalysisResult, "text" | "language" | "blocks" | "mentions" | "languages">

const rank = ({ mark }: Range, mentions: ReadonlyArray<AnalysedMention>): number => mark.kind === "language" ? 0 : mentions[mark.place]!.type === "QUOTE" ? 1 : 2

/** All ranges to be marked: by where they begin, then the longer first; of equal ones languages are outside quotations, and those outside mentions. */
function rangesOf({ language, languages, mentions }: Found): ReadonlyArray<Range> {
  const foreign = languages.flatMap(({ start, end, language: other }): ReadonlyArray<Range> => other === language || other === "und" || other === "zxx" ? [] : [{ start, end, mark: { kind: "language", language: other } }])
  const mentioned = mentions.map(({ start, end }, place): Range => ({ start, end, mark: { kind: "mention", place } }))
  return [...foreign, ...mentioned].sort((a, b) => a.start - b.start || b.end - a.end || rank(a, mentions) - rank(b, mentions))
}

/** The place of the first range that does not begin before `at`. */
function firstFrom(ranges: ReadonlyArray<Range>, at: number): number {
  let [from, to] = [0, ranges.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (ranges[middle]!.start < at) from = middle + 1
    else to = middle
  }
  return from
}

/** The pieces of a block. A range that crosses the one it begins in is marked in two parts. Ranges must be in order and inside the block. */
function nested(text: string, start: number, end: number, given: ReadonlyArray<Range>): ReadonlyArray<Piece> {
  const ranges = [...given]
  let next = 0
  const putBack = (rest: Range): void => {
    let at = next
    while (at < ranges.length && (ranges[at]!.start < rest.start || ranges[at]!.start === rest.start && ranges[at]!.end > rest.end)) at++
    ranges.splice(at, 0, rest)
  }
  const inside = (from: number, to: number): ReadonlyArray<Piece> => {
    const pieces: Array<Piece> = []
    let at = from
    while (next < ranges.length && ranges[next]!.start < to) {
      const { start: begins, end: ends, mark } = ranges[next++]!
      if (begins > at) pieces.push(text.slice(at, begins))
      at = Math.min(ends, to)
      if (ends > to) putBack({ start: to, end: ends, mark })
      pieces.push({ mark, start: begins, pieces: inside(begins, at) })
    }
    if (at < to) pieces.push(text.slice(at, to))
    return pieces
  }
  return inside(start, end)
}

/** A text block by block with everything that is marked in it, nested; what reaches over several blocks is marked in each. */
export function markedBlocks(found: Found): ReadonlyArray<MarkedBlock> {
  const { text, blocks } = found
  const ranges = rangesOf(found)
  // what is long enough to reach into a block from before it is rare: languages and quotations
  const long = ranges.filter(({ start, end }) => text.slice(start, end).includes("\n\n"))
  return blocks.map(({ start, end, kind, level }) => {
    const own = ranges.slice(firstFrom(ranges, start), firstFrom(ranges, end))
    const reaching = long.filter((range) => range.start < start && range.end > start).map((range) => ({ ...range, start }))
    const clipped = [...reaching, ...own].map((range) => range.end > end ? { ...range, end } : range).filter((range) => range.end > range.start)
    return { kind, level, start, end, pieces: nested(text, start, end, clipped) }
  })
}
