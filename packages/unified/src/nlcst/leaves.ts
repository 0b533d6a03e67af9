import type { Nodes } from "nlcst"
import type { Ground } from "./ground.ts"
import type { Point, Position } from "./points.ts"

/** A literal of a tree. One that `parts` blocks of a page stands nowhere, and is made here. */
export interface Leaf {
  readonly kind: "text" | "source" | "parts"
  readonly value: string
  readonly position: Position | undefined
}

const blockBreak: Leaf = { kind: "parts", value: "\n\n", position: undefined }

/** The literals of a tree in order; between paragraphs that nothing stands between, as those of a page, two line breaks are made up. */
export function leavesOf(node: Nodes): Array<Leaf> {
  const leaves: Array<Leaf> = []
  const open: Array<Nodes | Leaf> = [node]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if ("kind" in next) {
      leaves.push(next)
    } else if ("children" in next) {
      for (let i = next.children.length - 1; i >= 0; i--) {
        open.push(next.children[i]!)
        if (next.children[i]!.type === "ParagraphNode" && next.children[i - 1]?.type === "ParagraphNode") open.push(blockBreak)
      }
    } else leaves.push({ kind: next.type === "SourceNode" ? "source" : "text", value: next.value, position: next.position })
  }
  return leaves
}

const newLine = /[\n\r]/g
/** Stands for what is no prose: no letter, no stop, no space. */
const opaque = "\ufffc"

/** Leaves laid end to end. */
export class LeafGround implements Ground {
  readonly leaves: ReadonlyArray<Leaf>
  readonly text: string
  /** Where each leaf begins in `text`, and where the last one ends. */
  readonly starts: ReadonlyArray<number>
  #leaf = 0
  constructor(leaves: ReadonlyArray<Leaf>) {
    this.leaves = leaves
    this.text = leaves.map(({ value }) => value).join("")
    let at = 0
    this.starts = [...leaves.map(({ value }) => (at += value.length) - value.length), at]
  }
  /**
   * The text as sentences are looked for in it, as long as `text`: a line break inside a block is a space, for in Markdown and in a page it ends no sentence, and
   * what is no prose is opaque.
   */
  get prose(): string {
    return this.leaves.map(({ kind, value }) => {
      if (kind === "source") return opaque.repeat(value.length)
      return kind === "parts" || (value.match(newLine)?.length ?? 0) > 1 && value.trim() === "" ? value : value.replace(newLine, " ")
    }).join("")
  }
  /** Ranges of `text` that are no prose. */
  get sources(): Array<{ readonly start: number; readonly end: number }> {
    return this.leaves.flatMap(({ kind }, i) => kind === "source" ? [{ start: this.starts[i]!, end: this.starts[i + 1]! }] : [])
  }
  /** The number of the leaf that an offset lies in. */
  leafAt(at: number): number {
    if (at < this.starts[this.#leaf]!) this.#leaf = 0
    if (at >= (this.starts[this.#leaf + 8] ?? Number.POSITIVE_INFINITY)) this.#leaf = this.#search(at)
    while (this.#leaf + 1 < this.leaves.length && this.starts[this.#leaf + 1]! <= at) this.#leaf++
    return this.#leaf
  }
  #search(at: number): number {
    let low = 0
    let high = this.leaves.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    return low
  }
  pieceEnd = (at: number): number => this.starts[this.leafAt(at) + 1]!
  stands = (start: number): boolean => this.leaves[this.leafAt(start)]?.kind !== "parts"
  position = (start: number, end: number): Position | undefined => {
    const first = this.leafAt(start)
    const last = this.leafAt(end - 1)
    const from = this.leaves[first]?.position
    const to = this.leaves[last]?.position
    if (from === undefined || to === undefined) return undefined
    return { start: this.#point(first, start), end: this.#point(last, end) }
  }
  /** The point of an offset in or at the end of a leaf that has a position. */
  #point(leaf: number, at: number): Point {
    const { value, position } = this.leaves[leaf]!
    const { start, end } = position!
    const inside = at - this.starts[leaf]!
    if (inside === value.length) return { ...end }
    const before = value.slice(0, inside)
    const lines = before.split(/\r\n|[\n\r]/)
    const column = lines.length === 1 ? start.column + inside : lines.at(-1)!.length + 1
    return { line: start.line + lines.length - 1, column, ...(start.offset === undefined ? {} : { offset: start.offset + inside }) }
  }
}
