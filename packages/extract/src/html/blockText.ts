import { classOf, isLower, space } from "../characters.ts"
import type { Hint, Piece } from "../piece.ts"
import type { Container } from "./container.ts"

const sentenceEnd = /[.!?…:。！？؟][\p{Pe}\p{Pf}\p{Pi}"'\s]{0,4}$/u

/** Gathers the text of one block of markup: white space collapsed, tags and references taken out, each as an edit of the source. */
export class BlockText {
  private parts: Array<string> = []
  private edits: Array<number> = []
  private length = 0
  private start = 0
  private end = 0
  /** White space met since the last word, as it would be written. */
  private pending = ""
  private broken = false
  private linked = 0
  private element: Container | undefined
  private date: string | undefined
  private link: Container | undefined
  private readonly source: string
  private readonly finish: (piece: Piece) => void

  constructor(source: string, finish: (piece: Piece) => void) {
    this.source = source
    this.finish = finish
  }

  get empty(): boolean {
    return this.length === 0
  }

  /** Text that stands at `[start, end)` of the source. */
  add(text: string, start: number, end: number, element: Container | undefined): void {
    if (end - start === text.length && (text.length < 2 || this.source.startsWith(text, start))) {
      for (let i = 0; i < text.length;) {
        const spaced = isSpace(text.charCodeAt(i))
        let to = i + 1
        while (to < text.length && isSpace(text.charCodeAt(to)) === spaced) to++
        if (spaced) this.space(text.slice(i, to))
        else this.word(text.slice(i, to), start + i, start + to, element)
        i = to
      }
      return
    }
    if (text.trim() === "") this.space(text)
    else this.word(text, start, end, element)
  }

  /** A single line break: ends the block unless the sentence goes on behind it. */
  lineBreak(): void {
    if (this.broken) this.close()
    else if (this.length > 0) this.broken = true
  }

  /** The edge of a table's cell: short cells of a row are one line. */
  cell(): void {
    if (this.length > 80 || this.broken) this.close()
    else if (this.length > 0 && this.pending !== "\t") this.pending = "\t"
  }

  /** Ends the block. */
  close(): void {
    if (this.length > 0) {
      const text = this.parts.join("")
      this.finish({ text, sourceStart: this.start, sourceEnd: this.end, edits: this.edits, gap: false, hint: this.hint(text), element: this.element, linked: this.linked, link: this.link })
      this.parts = []
      this.edits = []
      this.length = 0
    }
    this.pending = ""
    this.broken = false
    this.linked = 0
    this.element = undefined
    this.date = undefined
    this.link = undefined
  }

  /** What the elements around all of the block say of it. */
  private hint(text: string): Hint | undefined {
    const { element } = this
    if (element === undefined) return undefined
    const paragraph = element.name === "p" ? "paragraph" : undefined
    const role = element.role ?? paragraph
    let { weight, reason } = element
    if (role === "paragraph") weight += 0.7
    if (element.shape === "list-item") weight -= 0.5
    if (this.linked > text.length * 0.6 && role !== "title" && role !== "byline") {
      weight -= text.length > 200 ? 1.5 : 3
      reason ??= text.length > 30 ? "related" : "navigation"
    }
    if (weight === 0 && role === undefined && reason === undefined && this.date === undefined) return undefined
    return { weight, role, reason, date: this.date }
  }

  private space(text: string): void {
    if (this.length === 0) return
    for (const one of text) {
      if (one === "\u00ad" || one === "\ufeff") continue
      if (one === "\u00a0" || classOf(one.charCodeAt(0)) !== space || one > "\u2000") this.pending += one
      else if (!this.pending.endsWith(" ") && this.pending !== "\t") this.pending += " "
    }
  }

  private word(text: string, start: number, end: number, element: Container | undefined): void {
    if (this.length > 0 && this.broken) {
      const before = this.parts.slice(-4).join("")
      if (sentenceEnd.test(before.slice(-8)) || !isLower(String.fromCodePoint(text.codePointAt(0)!))) this.close()
      else {
        this.broken = false
        if (this.pending === "") this.pending = " "
      }
    }
    if (this.length === 0) {
      this.start = start
      this.end = start
      this.element = element
    }
    // Of the elements that are open where it began, those that are closed by now do not hold all of it.
    while (this.element?.open === false) this.element = this.element.parent
    this.date ??= element?.date
    if (this.pending !== "" || this.end < start) {
      if (this.source.slice(this.end, start) !== this.pending) this.edits.push(this.end, start, this.length, this.length + this.pending.length)
      this.append(this.pending)
      this.pending = ""
    }
    if (end - start !== text.length || !this.source.startsWith(text, start)) this.edits.push(start, end, this.length, this.length + text.length)
    this.append(text)
    if (element?.link !== undefined) {
      this.linked += text.length
      this.link ??= element.link
    }
    this.end = end
  }

  private append(text: string): void {
    this.parts.push(text)
    this.length += text.length
  }
}

/** White space, invisible marks among it. Right-to-left and joining marks belong to words. */
function isSpace(unit: number): boolean {
  if (unit <= 0x20) return true
  if (unit < 0xa0) return unit === 0x85
  return unit !== 0x200c && unit !== 0x200d && unit !== 0x200e && unit !== 0x200f && classOf(unit) === space
}
