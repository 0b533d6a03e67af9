import { classOf, isLower, space } from "./characters.ts"
import type { Edit, Hint, Piece } from "./piece.ts"

const sentenceEnd = /[.!?…:。！？؟][\p{Pe}\p{Pf}\p{Pi}"'\s]{0,4}$/u

/** Gathers the text of one block of markup: white space collapsed, tags and references taken out, each as an edit of the source. */
export class BlockText {
  private parts: Array<string> = []
  private edits: Array<Edit> = []
  private length = 0
  private start = 0
  private end = 0
  /** White space met since the last word, as it would be written. */
  private pending = ""
  private broken = false
  private linked = 0
  private hint: Hint | undefined
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
  add(text: string, start: number, end: number, hint: () => Hint | undefined, link: boolean): void {
    if (end - start === text.length && (text.length < 2 || this.source.startsWith(text, start))) {
      for (let i = 0; i < text.length;) {
        const spaced = isSpace(text.charCodeAt(i))
        let to = i + 1
        while (to < text.length && isSpace(text.charCodeAt(to)) === spaced) to++
        if (spaced) this.space(text.slice(i, to))
        else this.word(text.slice(i, to), start + i, start + to, hint, link)
        i = to
      }
      return
    }
    if (text.trim() === "") this.space(text)
    else this.word(text, start, end, hint, link)
  }

  /** A single line break: ends the block unless the sentence goes on behind it. */
  lineBreak(): void {
    if (this.broken) this.close()
    else if (this.length > 0) this.broken = true
  }

  /** The edge of a table's cell: short cells of a row are one line. */
  cell(): void {
    if (this.length > 80 || this.broken) this.close()
    else if (this.length > 0 && !this.pending.endsWith(" ")) this.pending += " "
  }

  /** Ends the block. */
  close(): void {
    if (this.length > 0) {
      const text = this.parts.join("")
      let hint = this.hint
      if (this.linked > text.length * 0.6 && hint?.role !== "title" && hint?.role !== "byline") {
        hint = { ...hint, weight: (hint?.weight ?? 0) - (text.length > 200 ? 1.5 : 3), reason: hint?.reason ?? (text.length > 30 ? "related" : "navigation") }
      }
      this.finish({ text, sourceStart: this.start, sourceEnd: this.end, edits: this.edits, gap: false, hint })
    }
    this.parts = []
    this.edits = []
    this.length = 0
    this.pending = ""
    this.broken = false
    this.linked = 0
    this.hint = undefined
  }

  private space(text: string): void {
    if (this.length === 0) return
    for (const one of text) {
      if (one === "\u00ad" || one === "\ufeff") continue
      if (one === "\u00a0" || classOf(one.charCodeAt(0)) !== space || one > "\u2000") this.pending += one
      else if (!this.pending.endsWith(" ")) this.pending += " "
    }
  }

  private word(text: string, start: number, end: number, hint: () => Hint | undefined, link: boolean): void {
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
      this.hint = hint()
    }
    if (this.pending !== "" || this.end < start) {
      if (this.source.slice(this.end, start) !== this.pending) this.edits.push([this.end, start, this.length, this.length + this.pending.length])
      this.append(this.pending)
      this.pending = ""
    }
    if (end - start !== text.length || !this.source.startsWith(text, start)) this.edits.push([start, end, this.length, this.length + text.length])
    this.append(text)
    if (link) this.linked += text.length
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
