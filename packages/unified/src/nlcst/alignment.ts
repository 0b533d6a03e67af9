import type { Span } from "@polyonym/facts/pure"
import type { Leaf, LeafGround } from "./leaves.ts"

/** A range of a text and the range of its source that it was read from: as long, or else (an entity, a line break) a whole. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly sourceStart: number
  readonly sourceEnd: number
}
interface Run {
  readonly value: string
  /** Where it begins in the text, and in the source. */
  readonly start: number
  readonly at: number
}

const entity = /&(?:#\d{1,8}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/iy
const blank = /[ \t]/
const linePrefix = /[ \t>]/

/** Reads a run in its source: over escapes, entities, and what begins and ends the lines of Markdown. Behind what it can't read it counts on. */
function align({ value, start, at }: Run, source: string): Array<Piece> {
  const pieces: Array<Piece> = []
  let from = 0
  let read = 0
  let here = at
  const close = (): void => {
    if (read > from) pieces.push({ start: start + from, end: start + read, sourceStart: here - (read - from), sourceEnd: here })
    from = read
  }
  const whole = (length: number, width: number): void => {
    close()
    pieces.push({ start: start + read, end: start + read + length, sourceStart: here, sourceEnd: here + width })
    read = from = read + length
    here += width
  }
  while (read < value.length && here < source.length) {
    const wanted = value[read]!
    const found = source[here]!
    if (found === "&") {
      entity.lastIndex = here
      const name = entity.exec(source)?.[0]
      if (name !== undefined && !(value.startsWith(name, read) && value[read + name.length] === source[here + name.length])) {
        whole(value.codePointAt(read)! > 0xffff ? 2 : 1, name.length)
        continue
      }
    }
    if (wanted === found) {
      read++
      here++
    } else if (wanted === "\n" && found === "\r") {
      whole(1, source[here + 1] === "\n" ? 2 : 1)
    } else if (found === "\\" && source[here + 1] === wanted) {
      close()
      here++
    } else if ((wanted === "\n" && blank.test(found)) || (value[read - 1] === "\n" && linePrefix.test(found))) {
      close()
      here++
    } else break
  }
  here += value.length - read
  read = value.length
  close()
  return pieces
}

/** The piece whose range holds an offset, among pieces in order. */
function pieceAt(pieces: ReadonlyArray<Piece>, offset: number, range: (piece: Piece) => Span): Piece | undefined {
  let low = 0
  let high = pieces.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { start, end } = range(pieces[middle]!)
    if (offset < start) high = middle - 1
    else if (offset >= end) low = middle + 1
    else return pieces[middle]
  }
  return undefined
}
const inText = (piece: Piece): Span => piece
const inSource = ({ sourceStart, sourceEnd }: Piece): Span => ({ start: sourceStart, end: sourceEnd })
const isWhole = ({ start, end, sourceStart, sourceEnd }: Piece): boolean => end - start !== sourceEnd - sourceStart

/** Where each range of a text lies in its source. */
export class Alignment {
  readonly #pieces: ReadonlyArray<Piece>
  /** The pieces of prose, in the order of the source. */
  readonly #prose: ReadonlyArray<Piece>
  constructor(pieces: ReadonlyArray<Piece>, prose: ReadonlyArray<Piece>) {
    this.#pieces = pieces
    this.#prose = prose.toSorted((a, b) => a.sourceStart - b.sourceStart)
  }
  /** The range of the source that a range of the text was read from; `undefined` where an end of it was read from nowhere. */
  toSource(start: number, end: number): Span | undefined {
    const first = pieceAt(this.#pieces, start, inText)
    const last = pieceAt(this.#pieces, end - 1, inText)
    if (first === undefined || last === undefined) return undefined
    const from = isWhole(first) ? first.sourceStart : first.sourceStart + start - first.start
    const to = isWhole(last) ? last.sourceEnd : last.sourceStart + end - last.start
    return from < to ? { start: from, end: to } : undefined
  }
  /** Whether a range of the source begins and ends in prose of the text. */
  holds({ start, end }: Span): boolean {
    return pieceAt(this.#prose, start, inSource) !== undefined && pieceAt(this.#prose, end - 1, inSource) !== undefined
  }
}

const startOf = (leaf: Leaf | undefined): number | undefined => leaf?.position?.start.offset
const endOf = (leaf: Leaf | undefined): number | undefined => leaf?.position?.end.offset
/** Whether a leaf is as long as its place: one that is not stands for something else that is written there. */
const isCounted = (leaf: Leaf): boolean => endOf(leaf)! - startOf(leaf)! === leaf.value.length

/**
 * Where the literals of a tree lie in the file it was read from. A tree made by `remark-retext` or `rehype-retext` counts on from the beginning of each text, as if
 * the source were written like the text; here each text is read again in the source.
 */
export function alignmentOf({ leaves, starts, text }: LeafGround, source: string): Alignment {
  const pieces: Array<Piece> = []
  const prose: Array<Piece> = []
  for (let i = 0; i < leaves.length; i++) {
    const { kind } = leaves[i]!
    const [at, to] = [startOf(leaves[i]), endOf(leaves[i])]
    if (at === undefined || to === undefined) continue
    const start = starts[i]!
    let found: ReadonlyArray<Piece>
    if (isCounted(leaves[i]!)) {
      while (startOf(leaves[i + 1]) === endOf(leaves[i]) && leaves[i + 1]!.kind === kind && isCounted(leaves[i + 1]!)) i++
      found = align({ value: text.slice(start, starts[i + 1]), start, at }, source)
    } else found = [{ start, end: starts[i + 1]!, sourceStart: at, sourceEnd: to }]
    for (const piece of found) {
      pieces.push(piece)
      if (kind === "text") prose.push(piece)
    }
  }
  return new Alignment(pieces, prose)
}
