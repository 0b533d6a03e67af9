import { isBlank, sentenceKind, sentenceKindOf } from "./characters.ts"

/** UTF-16 code units: lines of wrapped text are about so long, and a line that goes on with a small letter at least so. */
const shortest = 40
const longest = 110
const shortestOpen = 30
const listMark = /^[\s]*(?:[•‣▪●◦■◆►➤*–—-]\s|(?:\d{1,3}|\p{L})[.)]\s)/u

interface Line {
  readonly start: number
  readonly end: number
}

const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/g

/** The lines of `[from, to)`; one that is empty stands where two breaks or more follow each other. */
function linesOf(text: string, from: number, to: number): Array<Line> {
  const lines: Array<Line> = []
  let start = from
  let isEmpty = false
  for (const { 0: mark, index } of text.slice(from, to).matchAll(lineBreak)) {
    const end = from + index
    if (end > start || !isEmpty) lines.push({ start, end })
    isEmpty = end === start
    start = end + mark.length
  }
  if (start < to) lines.push({ start, end: to })
  return lines
}

function trimmed(text: string, { start, end }: Line): Line {
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { start, end }
}

const firstWord = (text: string, { start, end }: Line): string => text.slice(start, Math.min(end, start + 40)).split(/\s/u, 1)[0]!

/** Whether a paragraph is wrapped: three lines or more, none too long, and each but the last so full that the first word of the next had no room. */
function isWrapped(text: string, lines: ReadonlyArray<Line>): boolean {
  if (lines.length < 3) return false
  let width = 0
  for (const { start, end } of lines) width = Math.max(width, end - start)
  if (width < shortest || width > longest) return false
  return lines.slice(0, -1).every(({ start, end }, i) => end - start + 1 + firstWord(text, lines[i + 1]!).length > width - 1)
}

/** Whether a line goes on in the next one of its paragraph: text that is wrapped, or a long line without a stop before a small letter. */
function goesOn(text: string, line: Line, next: Line, wrapped: boolean): boolean {
  if (listMark.test(text.slice(next.start, next.start + 8))) return false
  if (wrapped) return true
  const last = sentenceKindOf(text.charCodeAt(line.end - 1))
  if (line.end - line.start < shortestOpen || last === sentenceKind.terminal || last === sentenceKind.fullStop) return false
  return sentenceKindOf(text.charCodeAt(next.start)) === sentenceKind.lower
}

/** Calls `block` with each range of `[from, to)` that no sentence goes over the end of: a line, or lines that were one before they were wrapped. */
export function eachBlock(text: string, from: number, to: number, block: (start: number, end: number) => void): void {
  let paragraph: Array<Line> = []
  const close = (): void => {
    if (paragraph.length === 0) return
    const wrapped = isWrapped(text, paragraph)
    let { start, end } = paragraph[0]!
    for (let i = 1; i < paragraph.length; i++) {
      const line = paragraph[i]!
      if (!goesOn(text, paragraph[i - 1]!, line, wrapped)) {
        block(start, end)
        start = line.start
      }
      end = line.end
    }
    block(start, end)
    paragraph = []
  }
  for (const whole of linesOf(text, from, to)) {
    const line = trimmed(text, whole)
    if (line.start === line.end) close()
    else paragraph.push(line)
  }
  close()
}
