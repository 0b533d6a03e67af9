import type { Root } from "nlcst"

/** A range of a file, as unist has it; `Point`: one of its ends. */
export type Position = NonNullable<Root["position"]>
export type Point = Position["start"]

const lineBreak = /\r\n|[\n\r]/g

/**
 * Lines and columns of a text, both from 1; columns count UTF-16 code units. Lines end at `\n`, `\r\n` or `\r`, as vfile counts them. Quickest where offsets
 * are asked for in order.
 */
export class Points {
  readonly #length: number
  /** The offset at which each line begins. */
  readonly #starts: Array<number> = [0]
  #line = 0
  constructor(text: string) {
    this.#length = text.length
    for (const { index, 0: found } of text.matchAll(lineBreak)) this.#starts.push(index + found.length)
  }
  at(offset: number): Point {
    const starts = this.#starts
    let line = this.#line
    if (offset < starts[line]! || offset >= (starts[line + 8] ?? Number.POSITIVE_INFINITY)) line = this.#lineOf(offset)
    while (line + 1 < starts.length && starts[line + 1]! <= offset) line++
    this.#line = line
    return { line: line + 1, column: offset - starts[line]! + 1, offset }
  }
  position(start: number, end: number): Position {
    return { start: this.at(start), end: this.at(end) }
  }
  /** The offset of a point; `undefined` where the text has no such line or column. */
  offset({ line, column }: { readonly line: number; readonly column: number }): number | undefined {
    const start = this.#starts[line - 1]
    const end = this.#starts[line] ?? this.#length + 1
    if (start === undefined || column < 1 || start + column - 1 >= end) return undefined
    return start + column - 1
  }
  #lineOf(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
