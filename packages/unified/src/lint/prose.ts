import { SourceMap } from "@polyonym/core/pure"
import type { Span } from "@polyonym/facts/pure"

/** The prose of a text with marks: what a reader reads, and the way back. All offsets are UTF-16 code units, end-exclusive. */
export interface Prose {
  readonly text: string
  readonly map: SourceMap.SourceMap
  /** Ranges of `text` that are no prose of the writer's: code, the words of others, titles of works. */
  readonly skip: ReadonlyArray<Span>
  /** Ranges of `text` that are judged and not rewritten: the words of links. */
  readonly keep: ReadonlyArray<Span>
  /** Ranges of `text` in italics: titles of works, where they are short and more than a name. */
  readonly italics: ReadonlyArray<Span>
}

/** What a range of prose is besides. */
export type Marking = "skip" | "keep" | "italics"

/** The prose of a text without marks: itself. */
export const plainProse = (text: string): Prose => ({ text, map: SourceMap.identity, skip: [], keep: [], italics: [] })

const endOfBlock = "\n\n"
const space = /[ \t\r\n\f\v]/

/** Gathers the prose of a source from left to right. Marks are left out, white space within a block becomes one space, and blocks stand a blank line apart. */
export class ProseWriter {
  private readonly parts: Array<string> = []
  private readonly edits: Array<readonly [number, number, number, number]> = []
  private readonly marked: Readonly<Record<Marking, Array<Span>>> = { skip: [], keep: [], italics: [] }
  private readonly source: string
  private length = 0
  /** Where what has been written so far ends in the source. */
  private end = 0
  private gap: "" | " " | "\n" | "\n\n" = ""

  constructor(source: string) {
    this.source = source
  }

  /** Where the prose ends so far; what is written next begins here or behind the gap that is due. */
  get at(): number {
    return this.length
  }

  /** Text that stands in the source as it is read. */
  text(start: number, end: number): void {
    for (let at = start; at < end;) {
      const blank = space.test(this.source[at]!)
      let to = at + 1
      while (to < end && space.test(this.source[to]!) === blank) to++
      if (blank) this.space()
      else this.put(this.source.slice(at, to), at, to)
      at = to
    }
  }

  /** What `[start, end)` of the source reads as. */
  put(text: string, start: number, end: number): void {
    if (text === "") return
    const glue = this.length === 0 ? "" : this.gap
    if (this.source.slice(this.end, start) !== glue) this.edits.push([this.end, start, this.length, this.length + glue.length])
    if (text !== this.source.slice(start, end)) this.edits.push([start, end, this.length + glue.length, this.length + glue.length + text.length])
    this.parts.push(glue, text)
    this.length += glue.length + text.length
    this.end = end
    this.gap = ""
  }

  /** White space within a line. */
  space(): void {
    if (this.gap === "") this.gap = " "
  }

  /** The end of a line that is meant. */
  line(): void {
    if (this.gap !== endOfBlock) this.gap = "\n"
  }

  /** The end of a block. */
  block(): void {
    this.gap = endOfBlock
  }

  /** Marks what has been written since an earlier `at`. */
  mark(kind: Marking, from: number): void {
    if (this.length > from) this.marked[kind].push({ start: from, end: this.length })
  }

  /** All that was written. */
  prose(): Prose {
    const rest = this.source.length
    if (this.end < rest) this.edits.push([this.end, rest, this.length, this.length])
    return { text: this.parts.join(""), map: SourceMap.fromEdits(this.edits), ...this.marked }
  }
}
