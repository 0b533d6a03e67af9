import type { Piece } from "../../piece.ts"

const space = /[ \t\r\n\f\v]/
/** Scripts that are written without spaces: a line end within them is none. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\u3000-\u303f\uff00-\uffef]/u

/** Gathers the text of one block, marks left out and white space made one, with the way back to the source. */
export class FlatText {
  private readonly parts: Array<string> = []
  private readonly edits: Array<number> = []
  private readonly source: string
  private length = 0
  private start = 0
  private end = 0
  private pending = ""
  constructor(source: string) {
    this.source = source
  }

  get empty(): boolean {
    return this.length === 0
  }

  /** A stretch of the source as it stands there. */
  text(start: number, end: number): void {
    for (let at = start; at < end;) {
      const blank = space.test(this.source[at]!)
      let to = at + 1
      while (to < end && space.test(this.source[to]!) === blank) to++
      if (blank) this.gap(this.source.slice(at, to).includes("\n") ? "line" : "space")
      else this.put(this.source.slice(at, to), at, to)
      at = to
    }
  }

  /** What `[start, end)` of the source reads as. */
  put(text: string, start: number, end: number): void {
    if (text === "") return
    if (this.length === 0) {
      this.start = start
      this.end = start
      this.pending = ""
    }
    const glue = this.pending === "\n" ? this.joins(text) ? "" : " " : this.pending
    if (this.source.slice(this.end, start) !== glue) this.edits.push(this.end, start, this.length, this.length + glue.length)
    this.append(glue)
    this.pending = ""
    if (text !== this.source.slice(start, end)) this.edits.push(start, end, this.length, this.length + text.length)
    this.append(text)
    this.end = end
  }

  /** White space, the end of a line or the edge of a table's cell. */
  gap(kind: "space" | "line" | "cell"): void {
    if (kind === "cell") this.pending = "\t"
    else if (kind === "line") this.pending ||= "\n"
    else if (this.pending !== "\t") this.pending = " "
  }

  /** The block as a piece; `undefined` where it has no text. */
  piece(gap: boolean): Piece | undefined {
    return this.length === 0 ? undefined : { text: this.parts.join(""), sourceStart: this.start, sourceEnd: this.end, edits: this.edits, gap }
  }

  private joins(next: string): boolean {
    const last = this.parts.at(-1) ?? ""
    return unspaced.test(last.slice(-1)) && unspaced.test(next[0]!)
  }
  private append(text: string): void {
    if (text !== "") this.parts.push(text)
    this.length += text.length
  }
}
