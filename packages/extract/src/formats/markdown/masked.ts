/** How deep quotations and lists may lie in each other; deeper marks are text. */
const deepest = 32
/** Columns before the first character of a line, outside code. */
const widestIndent = 80
/** Marks of emphasis, links and code in one paragraph; of a paragraph with more, none is a mark. */
const mostMarks = 600

const container = /[ \t]{0,3}(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]?/y
const fence = /^(?:`{3,}[^`]*|~~~.*)$/
const opensBlock = /^(?:#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|>)/
const delimiterRow = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*){0,200}(?:\|[ \t]*)?$/
/** So many blanks inside a line are looked at as one. */
const wideBlank = /[^ \t][ \t]{64,}/g
const mark = /[[\]*_<`!~]/

interface Line {
  readonly start: number
  readonly end: number
  /** Where its text begins: behind the marks of its containers. */
  readonly text: number
  /** From here on it is too deep. */
  readonly deep: number | undefined
}

function lineAt(source: string, start: number, end: number): Line {
  let at = start
  for (let depth = 0; at < end; depth++) {
    container.lastIndex = at
    const found = container.exec(source)
    if (found === null || at + found[0].length > end) break
    if (depth === deepest) return { start, end, text: at, deep: at }
    at += found[0].length
  }
  return { start, end, text: at, deep: undefined }
}

/**
 * Markdown as it may be read in linear time, of the same length: what nests too deep and paragraphs with too many marks have letters in the place of the marks.
 *
 * A reader of Markdown that goes back for each mark takes time that grows with the square of their number; no text that a person wrote has so many.
 */
export function masked(source: string): string {
  const hidden: Array<readonly [start: number, end: number]> = []
  let paragraph: Array<Line> = []
  let marks = 0
  let fenced: string | undefined
  const close = (): void => {
    if (marks > mostMarks) for (const { text, end } of paragraph) hidden.push([text, end])
    paragraph = []
    marks = 0
  }
  let table = false
  for (let start = 0; start < source.length;) {
    const feed = source.indexOf("\n", start)
    const end = feed < 0 ? source.length : feed
    const line = lineAt(source, start, end)
    const indent = source.slice(line.text, end).search(/[^ \t\r]/)
    const text = indent < 0 ? "" : source.slice(line.text + indent, Math.min(end, line.text + indent + 2000)).trim()
    if (fenced !== undefined) {
      if (text.startsWith(fenced) && text.replaceAll(fenced[0]!, "") === "" && indent <= widestIndent) fenced = undefined
    } else if (text === "" && line.deep === undefined) {
      close()
      table = false
    } else if (fence.test(text)) {
      close()
      fenced = text.slice(0, /^(?:`+|~+)/.exec(text)![0].length)
    } else {
      if (line.deep !== undefined) hidden.push([line.deep, end])
      else if (indent > widestIndent) hidden.push([line.text + widestIndent, line.text + indent])
      if (end - line.text > 64) for (const { 0: found, index } of source.slice(line.text, end).matchAll(wideBlank)) hidden.push([line.text + index + 1, line.text + index + found.length])
      if (delimiterRow.test(text) && text.includes("-") && paragraph.length === 1) table = true
      if (table || line.text > start || opensBlock.test(text)) close()
      paragraph.push(line)
      for (let at = line.text; at < end; at++) if (mark.test(source[at]!)) marks++
    }
    start = end + 1
  }
  close()
  return hidden.length === 0 ? source : covered(source, hidden)
}

/** Letters where marks and white space of the hidden ranges stood; line ends stay. */
function covered(source: string, hidden: ReadonlyArray<readonly [number, number]>): string {
  const parts: Array<string> = []
  let from = 0
  for (const [start, end] of [...hidden].sort((a, b) => a[0] - b[0])) {
    if (start < from) continue
    parts.push(source.slice(from, start), source.slice(start, end).replace(/[^\p{L}\p{N} \t\r\n]|^[ \t]+|[ \t]{16,}/gu, (one) => "x".repeat(one.length)))
    from = end
  }
  parts.push(source.slice(from))
  return parts.join("")
}
