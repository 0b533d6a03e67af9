import { decodeHTML } from "entities"
import type { Marking, ProseWriter } from "./prose.ts"
import { markingOf, tagAt } from "./tags.ts"

/** Lines of one paragraph, joined by line ends, and where each of its characters stands in the source. */
export interface Paragraph {
  readonly text: string
  readonly sourceOf: (at: number) => number
}

/** Something that begins at a place of a paragraph: what is dropped, what is put instead, what a range is besides. */
interface Piece {
  readonly end: number
  readonly text?: string
}

const longestTarget = 2000
const flank = /[\s\u00a0]/u
const inWord = /[\p{L}\p{N}]/u
const punctuation = /^\\[!-/:-@[-`{-~]/
const reference = /&(?:#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{1,31});/iy
const autolink = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]{1,2000}|[^\s<>@]{1,64}@[^\s<>]{1,255})>/iy
const template = /\{\{[^{}\n]{0,500}\}\}/y
const label = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase()

/** Where a sign stands next, asked for from left to right. */
function nextOf(text: string, sign: string): (at: number) => number {
  let known = -1
  return (at) => {
    if (known < at) {
      const found = text.indexOf(sign, at)
      known = found < 0 ? text.length : found
    }
    return known
  }
}

/** What of a paragraph is marks and what is text. Each character is looked at a bounded number of times. */
class InlineReader {
  private readonly pieces = new Map<number, Piece>()
  private readonly begins = new Map<number, Array<Marking>>()
  private readonly ends = new Map<number, Array<Marking>>()
  private readonly brackets: Array<{ readonly at: number; readonly image: boolean }> = []
  private readonly runs: Readonly<Record<string, Array<{ at: number; length: number }>>> = { "*": [], _: [], "~": [] }
  private readonly elements = new Map<string, Array<number>>()
  /** Runs of backticks by their length, and which of them comes next. */
  private readonly ticks = new Map<number, { readonly at: Array<number>; next: number }>()
  private readonly text: string
  private readonly defined: ReadonlySet<string>
  private readonly nextAngle: (at: number) => number
  private readonly nextParenthesis: (at: number) => number

  constructor(text: string, defined: ReadonlySet<string>) {
    this.text = text
    this.nextAngle = nextOf(text, ">")
    this.nextParenthesis = nextOf(text, ")")
    this.defined = defined
    for (const { index, 0: run } of text.matchAll(/`+/g)) {
      const same = this.ticks.get(run.length)
      if (same === undefined) this.ticks.set(run.length, { at: [index], next: 0 })
      else same.at.push(index)
    }
  }

  read(): void {
    const { text } = this
    for (let at = 0; at < text.length;) at = this.step(at)
  }

  /** Reads what begins at a place and gives the next place to look at. */
  private step(at: number): number {
    const { text } = this
    switch (text[at]) {
      case "\\":
        if (punctuation.test(text.slice(at, at + 2))) return this.put(at, at + 2, text[at + 1]!)
        return text[at + 1] === "\n" ? this.put(at, at + 1, "\n") : at + 1
      case "`":
        return this.code(at)
      case "&":
        return this.reference(at)
      case "<":
        return this.angle(at)
      case "{":
        template.lastIndex = at
        return template.test(text) ? this.put(at, template.lastIndex, "") : at + 1
      case "!":
        if (text[at + 1] !== "[") return at + 1
        this.brackets.push({ at, image: true })
        return at + 2
      case "[":
        this.brackets.push({ at, image: false })
        return at + 1
      case "]":
        return this.bracket(at)
      case "*":
      case "_":
      case "~":
        return this.run(at)
      case " ": {
        const end = text[at + 1] === " " ? /^ {2,}\n/.exec(text.slice(at, at + 80)) : null
        return end === null ? at + 1 : this.put(at, at + end[0].length, "\n")
      }
      default:
        return at + 1
    }
  }

  private put(start: number, end: number, text: string): number {
    this.pieces.set(start, { end, text })
    return end
  }

  private mark(kind: Marking, start: number, end: number): void {
    this.begins.set(start, [...(this.begins.get(start) ?? []), kind])
    this.ends.set(end, [...(this.ends.get(end) ?? []), kind])
  }

  private code(at: number): number {
    let open = at
    while (this.text[open] === "`") open++
    const length = open - at
    const same = this.ticks.get(length)
    // an escaped one before them is none of the run
    if (same === undefined) return open
    while (same.next < same.at.length && same.at[same.next]! < open) same.next++
    const close = same.at[same.next]
    if (close === undefined) return open
    this.put(at, open, "")
    this.put(close, close + length, "")
    this.mark("skip", at, close + length)
    return close + length
  }

  private reference(at: number): number {
    reference.lastIndex = at
    const found = reference.exec(this.text)
    const text = found === null ? "" : decodeHTML(found[0])
    return found === null || text === found[0] ? at + 1 : this.put(at, at + found[0].length, text)
  }

  private angle(at: number): number {
    if (this.nextAngle(at) - at > longestTarget) return at + 1
    autolink.lastIndex = at
    const address = autolink.exec(this.text)
    if (address !== null) {
      this.mark("skip", at, at + address[0].length)
      return at + address[0].length
    }
    const tag = tagAt(this.text, at, Math.min(this.text.length, at + longestTarget))
    if (tag === undefined) return at + 1
    this.put(at, tag.end, tag.name === "br" ? "\n" : "")
    const kind = markingOf(tag.name)
    if (kind === undefined) return tag.end
    const open = this.elements.get(tag.name) ?? []
    if (!tag.closing) this.elements.set(tag.name, [...open.slice(-32), tag.end])
    else if (open.length > 0) this.mark(kind, open.pop()!, at)
    return tag.end
  }

  /** A closing bracket: of a link, a picture, a footnote's mark, or nothing. */
  private bracket(at: number): number {
    const open = this.brackets.pop()
    if (open === undefined) return at + 1
    const from = open.at + (open.image ? 2 : 1)
    const own = this.text.slice(from, Math.min(at, from + 1000))
    const end = this.text[at + 1] === "(" ? this.target(at + 1) : this.named(at + 1, own)
    if (own.startsWith("^") && !open.image && end === undefined) return this.put(open.at, at + 1, "")
    if (end === undefined) return at + 1
    if (open.image) return this.put(open.at, end, "")
    this.put(open.at, from, "")
    this.put(at, end, "")
    this.mark("keep", from, at)
    return end
  }

  /** The end of a link's target in parentheses. */
  private target(start: number): number | undefined {
    let depth = 0
    let quote = ""
    const end = Math.min(this.text.length, start + longestTarget)
    if (this.nextParenthesis(start) >= end) return undefined
    for (let at = start; at < end; at++) {
      const sign = this.text[at]!
      if (sign === "\\") at++
      else if (quote !== "") quote = sign === quote ? "" : quote
      else if ((sign === "\"" || sign === "'") && /\s/.test(this.text[at - 1]!)) quote = sign
      else if (sign === "(") depth++
      else if (sign === ")" && --depth === 0) return at + 1
    }
    return undefined
  }

  /** The end of a link that a definition elsewhere makes one. */
  private named(after: number, own: string): number | undefined {
    const found = /^\[([^[\]]{0,999})\]/.exec(this.text.slice(after, after + 1001))
    if (found !== null) return this.defined.has(label(found[1] === "" ? own : found[1]!)) ? after + found[0].length : undefined
    return this.defined.has(label(own)) ? after : undefined
  }

  /** A run of marks of emphasis or of deletion. */
  private run(at: number): number {
    const { text } = this
    const sign = text[at]!
    let end = at
    while (text[end] === sign) end++
    const [left, right] = [text[at - 1] ?? " ", text[end] ?? " "]
    const opens = !flank.test(right) && !(sign === "_" && inWord.test(left))
    const closes = !flank.test(left) && !(sign === "_" && inWord.test(right))
    const open = this.runs[sign]!
    let from = at
    while (closes && from < end && open.length > 0) {
      const last = open[open.length - 1]!
      const used = Math.min(last.length, end - from)
      last.length -= used
      const begin = last.at + last.length
      this.put(begin, begin + used, "")
      this.put(from, from + used, "")
      if (used % 2 === 1 && sign !== "~") this.mark("italics", begin + used, from)
      from += used
      if (last.length === 0) open.pop()
    }
    if (opens && from < end) open.push({ at: from, length: end - from })
    return end
  }

  write(out: ProseWriter, sourceOf: (at: number) => number): void {
    const { text } = this
    const open: Readonly<Record<Marking, Array<number>>> = { skip: [], keep: [], italics: [] }
    let from = 0
    const nextLine = nextOf(text, "\n")
    const plain = (to: number): void => {
      for (let at = from; at < to;) {
        const end = Math.min(nextLine(at), to)
        if (end > at) out.text(sourceOf(at), sourceOf(end - 1) + 1)
        if (end < to) out.space()
        at = end + 1
      }
      from = Math.max(from, to)
    }
    const places = [...new Set([...this.pieces.keys(), ...this.begins.keys(), ...this.ends.keys()])].sort((a, b) => a - b)
    for (const place of places) {
      if (place >= from) plain(place)
      for (const kind of this.ends.get(place) ?? []) {
        const start = open[kind].pop()
        if (start !== undefined) out.mark(kind, start)
      }
      for (const kind of this.begins.get(place) ?? []) open[kind].push(out.at)
      const piece = this.pieces.get(place)
      if (piece === undefined || place < from) continue
      if (piece.text === "\n") out.line()
      else if (piece.text !== "") out.put(piece.text!, sourceOf(place), sourceOf(piece.end - 1) + 1)
      from = piece.end
    }
    plain(text.length)
    for (const start of open.skip) out.mark("skip", start)
  }
}

/** Writes a paragraph of Markdown as it is read: emphasis, links, code and tags without their marks. `defined`: the labels of links that the file defines. */
export function writeInline(out: ProseWriter, { text, sourceOf }: Paragraph, defined: ReadonlySet<string>): void {
  const reader = new InlineReader(text, defined)
  reader.read()
  reader.write(out, sourceOf)
}

/** The label of a definition as links name it. */
export const linkLabel = label
