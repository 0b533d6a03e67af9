import { linkLabel, writeInline } from "./markdownInline.ts"
import { type Prose, ProseWriter } from "./prose.ts"
import { tagAt } from "./tags.ts"

/** A line of a file: `[start, end)` is its text without the marks of quotations and lists around it. */
interface Line {
  readonly start: number
  readonly end: number
  /** How deep in quotations. */
  readonly quoted: number
  /** Columns of white space before its text, behind the marks of quotations. */
  readonly indent: number
  /** The column that its text begins at. */
  readonly column: number
  /** Whether it begins an item of a list. */
  readonly item: boolean
}

const longestFrontMatter = 65_536
const deepest = 64
const fenceLine = /^(`{3,})[^`]*$|^(~{3,})/
const heading = /^#{1,6}(?:[ \t]+|$)/
const underline = /^(?:=+|-+)[ \t]*$/
const rule = /^(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/
const delimiterRow = /^(?:\|[ \t]*|[ \t]+)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*){0,200}(?:\|[ \t]*)?$/
const definition = /^\[([^\]^][^\]]{0,998})\]:[ \t]*\S/
const footnote = /^\[\^[^\]\s]{1,60}\]:[ \t]*/
const item = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/
const rawBlock = /^<(script|style|pre|textarea|blockquote|svg|iframe|noscript|template|math|object)(?=[\s>/]|$)/i

/** Where the metadata at the head of a file end. */
export function frontMatterEnd(source: string): number {
  const opening = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n/.exec(source)
  if (opening === null) return source.startsWith("\ufeff") ? 1 : 0
  const closing = new RegExp(`^(?:${opening[1] === "---" ? "---|\\.\\.\\." : "\\+\\+\\+"})[ \\t]*\\r?$`, "gm")
  closing.lastIndex = opening[0].length
  const head = source.slice(0, longestFrontMatter)
  const found = closing.exec(head)
  return found === null || !/^[^\S\n]*[\p{L}_"'][^\n]{0,200}[:=]/mu.test(head.slice(opening[0].length, found.index)) ? opening[0].startsWith("\ufeff") ? 1 : 0 : found.index + found[0].length
}

function lineAt(source: string, from: number, end: number, listed: boolean): Line {
  let at = from
  let column = 0
  let quoted = 0
  let isItem = false
  for (let depth = 0; ; depth++) {
    let text = at
    let columns = 0
    for (; text < end && (source[text] === " " || source[text] === "\t"); text++) columns += source[text] === "\t" ? 4 : 1
    const code = columns >= 4 && !listed && !isItem
    if (depth < deepest && !code && source[text] === ">") {
      quoted++
      at = text + 1
      if (source[at] === " ") at++
      column = 0
      continue
    }
    const mark = depth < deepest && !code ? item.exec(source.slice(text, text + 12)) : null
    if (mark === null || rule.test(source.slice(text, Math.min(end, text + 200)).trimEnd())) return { start: text, end, quoted, indent: columns, column: column + columns, item: isItem }
    isItem = true
    at = text + mark[0].length
    column += columns + mark[0].length
  }
}

class MarkdownReader {
  private readonly out: ProseWriter
  private readonly lines: Array<Line> = []
  private readonly source: string
  private readonly defined = new Set<string>()

  constructor(source: string) {
    this.source = source
    this.out = new ProseWriter(source)
    for (const { 1: name } of source.matchAll(/^[ \t>]{0,12}\[((?:[^\][\\^]|\\[^])(?:[^\][\\]|\\[^]){0,998})\]:[ \t]*\S/gm)) this.defined.add(linkLabel(name!))
  }

  read(): Prose {
    const { source } = this
    let fence: string | undefined
    /** The column of the text of the list's last item; nothing outside lists. */
    let listed: number | undefined
    let blank = true
    let table = false
    for (let at = frontMatterEnd(source); at < source.length;) {
      const feed = source.indexOf("\n", at)
      const end = feed < 0 ? source.length : feed
      const line = lineAt(source, at, source[end - 1] === "\r" ? end - 1 : end, listed !== undefined)
      const text = source.slice(line.start, Math.min(line.end, line.start + 2000)).trimEnd()
      at = end + 1
      if (fence !== undefined) {
        if (text.startsWith(fence) && text.replaceAll(fence[0]!, "") === "") fence = undefined
        continue
      }
      if (text === "") {
        this.paragraph()
        blank = true
        table = false
        continue
      }
      const opening = fenceLine.exec(text)
      if (opening !== null) {
        this.paragraph()
        fence = opening[1] ?? opening[2]!
      } else if (line.column >= (listed ?? 0) + 4 && !line.item && this.lines.length === 0) {
        blank = false
        continue
      } else if (text.startsWith("<!--") || rawBlock.test(text)) {
        this.paragraph()
        at = this.raw(line.start)
      } else if (this.lines.length > 0 && !line.item && underline.test(text) || rule.test(text)) this.paragraph()
      else if (definition.test(text)) this.paragraph()
      else if (delimiterRow.test(text) && text.includes("-") && (table || this.lines.length === 1)) {
        table = true
        this.row(this.lines.pop())
      } else if (table && text.includes("|")) this.row(line)
      else {
        const mark = heading.exec(text)
        const note = footnote.exec(text)
        if (line.item || mark !== null || note !== null || line.quoted > (this.lines[0]?.quoted ?? line.quoted)) this.paragraph()
        const start = line.start + (mark ?? note ?? [""])[0].length
        const closed = mark === null ? line.end : line.start + text.replace(/(?<![ \t])[ \t]+#{1,200}$/, "").length
        this.lines.push({ ...line, start: Math.min(start, closed), end: text.length < 2000 ? closed : line.end })
        if (mark !== null) this.paragraph()
      }
      if (line.item) listed = line.column
      else if (blank && line.column < 2) listed = undefined
      blank = false
    }
    this.paragraph()
    return this.out.prose()
  }

  /** Skips an element or a comment that stands as a block; gives where the line behind it begins. */
  private raw(start: number): number {
    const { source } = this
    const name = rawBlock.exec(source.slice(start, start + 20))?.[1]
    const closing = name === undefined ? source.indexOf("-->", start) : source.slice(start).search(new RegExp(`</${name}[\\s>]`, "i"))
    const last = closing < 0 ? source.length : name === undefined ? closing + 3 : tagAt(source, start + closing, source.length)?.end ?? source.length
    const feed = source.indexOf("\n", last)
    return feed < 0 ? source.length : feed + 1
  }

  /** The cells of a row of a table, each a line. */
  private row(line: Line | undefined): void {
    this.paragraph()
    if (line === undefined) return
    let from = line.start
    for (let at = line.start; at <= line.end; at++) {
      if (at < line.end && (this.source[at] !== "|" || this.source[at - 1] === "\\")) continue
      if (at > from) this.write([{ ...line, start: from, end: at }])
      this.out.line()
      from = at + 1
    }
    this.out.block()
  }

  private paragraph(): void {
    if (this.lines.length === 0) return
    this.out.block()
    this.write(this.lines.splice(0))
    this.out.block()
  }

  private write(lines: ReadonlyArray<Line>): void {
    const starts: Array<number> = []
    let length = 0
    for (const { start, end } of lines) {
      starts.push(length)
      length += end - start + 1
    }
    let line = 0
    const sourceOf = (at: number): number => {
      while (line + 1 < starts.length && starts[line + 1]! <= at) line++
      while (line > 0 && starts[line]! > at) line--
      return lines[line]!.start + at - starts[line]!
    }
    const from = this.out.at
    writeInline(this.out, { text: lines.map(({ start, end }) => this.source.slice(start, end)).join("\n"), sourceOf }, this.defined)
    if (lines[0]!.quoted > 0) this.out.mark("skip", from)
  }
}

/**
 * All prose of a Markdown file: CommonMark with the tables, strikethrough and bare addresses of GitHub, footnotes, front matter and tags of HTML. Code, front matter,
 * definitions, targets of links and pictures are left out; quotations by `>` are the words of others. It reads forwards only, in linear time: where it is in doubt whether something
 * is a mark, it is text.
 */
export const markdownProse = (source: string): Prose => new MarkdownReader(source).read()
