import { classOf, isLower, isUpper, space } from "./characters.ts"
import { type Piece, pieceOf } from "./piece.ts"

/** A line that is not blank, without the white space at its ends. */
interface Line {
  readonly start: number
  readonly end: number
  readonly gap: boolean
}

/** Line feed to carriage return, next line, line and paragraph separator. */
const breaksLine = (unit: number): boolean => (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029

function linesOf(source: string): Array<Line> {
  const lines: Array<Line> = []
  let gap = false
  const add = (from: number, to: number): void => {
    let start = from
    let end = to
    while (start < end && classOf(source.charCodeAt(start)) === space) start++
    while (end > start && classOf(source.charCodeAt(end - 1)) === space) end--
    if (start === end) {
      gap = true
      return
    }
    lines.push({ start, end, gap })
    gap = false
  }
  let from = 0
  for (let i = 0; i < source.length; i++) {
    if (!breaksLine(source.charCodeAt(i))) continue
    if (source.charCodeAt(i) === 0x0d && source.charCodeAt(i + 1) === 0x0a) i++
    add(from, Math.max(from, i))
    from = i + 1
  }
  add(from, source.length)
  return lines
}

/** A list mark at the start of a line. */
const listMark = /^(?:[-*•–—·▪►‣]|\d{1,3}[.)])\s/
const sentenceEnd = /[.!?…。！？؟।۔][\p{Pe}\p{Pf}\p{Pi}"']*$/u

/** The first word of a line: as much of it as must fit on the line before, had the writer not broken it. */
function firstWord(source: string, { start, end }: Line): number {
  let at = start
  while (at < end && classOf(source.charCodeAt(at)) !== space) at++
  return at - start
}

/**
 * The column at which a text was wrapped by hand, `undefined` where it was not.
 *
 * Wrapped text shows itself by lines of much the same length, none much longer, that break within sentences.
 */
function wrapColumn(source: string, lines: ReadonlyArray<Line>): number | undefined {
  let characters = 0
  let long = 0
  let within = 0
  let pairs = 0
  const lengths: Array<number> = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const length = line.end - line.start
    characters += length
    if (length > 110) long += length
    else if (length >= 45) lengths.push(length)
    const next = lines[i + 1]
    if (length < 45 || length > 110 || next === undefined || next.gap) continue
    pairs++
    const first = String.fromCodePoint(source.codePointAt(next.start)!)
    if (isLower(first) || (!sentenceEnd.test(source.slice(line.end - 4 < line.start ? line.start : line.end - 4, line.end)) && !isUpper(first))) within++
    else if (!sentenceEnd.test(source.slice(Math.max(line.start, line.end - 4), line.end))) within += 0.5
  }
  if (pairs < 2 || long * 10 > characters || within < pairs * 0.5) return undefined
  lengths.sort((a, b) => a - b)
  return lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * 0.97))]
}

/** The pieces of plain text: a line each, or, where lines were wrapped at a column, a paragraph each. */
export function piecesOfText(source: string): Array<Piece> {
  const lines = linesOf(source)
  const column = wrapColumn(source, lines)
  const pieces: Array<Piece> = []
  for (let i = 0; i < lines.length;) {
    const first = lines[i]!
    const parts: Array<readonly [number, number]> = [[first.start, first.end]]
    let last = first
    i++
    while (column !== undefined && i < lines.length && continues(source, last, lines[i]!, column)) {
      last = lines[i]!
      parts.push([last.start, last.end])
      i++
    }
    const piece = pieceOf(source, parts, first.gap)
    if (piece !== undefined) pieces.push(piece)
  }
  return pieces
}

/** Whether `next` goes on with the paragraph of `line`: its first word would not have fitted. */
function continues(source: string, line: Line, next: Line, column: number): boolean {
  const length = line.end - line.start
  if (next.gap || length > column + 15) return false
  const start = source.slice(next.start, Math.min(next.end, next.start + 6))
  const tail = source.slice(Math.max(line.start, line.end - 4), line.end)
  const ends = sentenceEnd.test(tail)
  if ((ends || tail.endsWith(":") || /^\d/.test(start)) && listMark.test(start)) return false
  const first = String.fromCodePoint(source.codePointAt(next.start)!)
  if (isLower(first) && !ends) return length >= column * 0.5
  // Wrapping is not always greedy to the letter: a few columns are allowed for.
  const room = column - length - 1 - firstWord(source, next)
  return room < (ends ? 0 : 4) && length >= column * 0.6
}
