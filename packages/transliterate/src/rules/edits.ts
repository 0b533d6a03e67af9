/** What was replaced: `[inStart, inEnd, outStart, outEnd]`, in UTF-16 code units, end-exclusive. */
export type Span = [inStart: number, inEnd: number, outStart: number, outEnd: number]

const fields = 4

/** Edits one behind another in one array, four numbers each: in start, in end, out start, out end. */
class EditStack {
  data = new Int32Array(64)
  /** Where the next edit goes. */
  size = 0

  push(inStart: number, inEnd: number, outStart: number, outEnd: number): void {
    if (this.size === this.data.length) {
      const data = new Int32Array(this.size * 2)
      data.set(this.data)
      this.data = data
    }
    const { data, size } = this
    data[size] = inStart
    data[size + 1] = inEnd
    data[size + 2] = outStart
    data[size + 3] = outEnd
    this.size = size + fields
  }

  /** Moves the last edit to `other`, its out offsets counted from the other end of a text of `length`. */
  hand(other: EditStack, length: number): void {
    const at = this.size -= fields
    const { data } = this
    other.push(data[at]!, data[at + 1]!, length - data[at + 2]!, length - data[at + 3]!)
  }
}

/** Remembers, of a text under change, what each change replaced of the first text. */
export class Edits {
  /** Edits before the last change, out offsets counted from the start. */
  private readonly done = new EditStack()
  /** Edits behind the last change, the nearest last, out offsets counted from the end. */
  private readonly pending = new EditStack()
  /** Whether an edit of what an edit wrote may have put back what stood there first. */
  private mayPutBack = false

  /** Notes that `[start, end)` of a text of `length` is about to become `size` units, joining edits that it overlaps. */
  record(start: number, end: number, size: number, length: number): void {
    const { done } = this
    if (this.pending.size > 0 || (done.size > 0 && done.data[done.size - 1]! > start)) return this.recordBetween(start, end, size, length)
    const shift = done.size === 0 ? 0 : done.data[done.size - 3]! - done.data[done.size - 1]!
    done.push(start + shift, end + shift, start, start + size)
  }

  private recordBetween(start: number, end: number, size: number, length: number): void {
    const { done, pending } = this
    while (done.size > 0 && done.data[done.size - 2]! >= end && done.data[done.size - 1]! > start) done.hand(pending, length)
    while (pending.size > 0 && length - pending.data[pending.size - 1]! <= start) pending.hand(done, length)
    const overlaps = done.size > 0 && done.data[done.size - 1]! > start
    const next = pending.size === 0 ? Infinity : length - pending.data[pending.size - 2]!
    if (!overlaps && next >= end) {
      const shift = done.size === 0 ? 0 : done.data[done.size - 3]! - done.data[done.size - 1]!
      done.push(start + shift, end + shift, start, start + size)
      return
    }
    this.mayPutBack = true
    if (next === start && length - pending.data[pending.size - 1]! === end) {
      const at = pending.size -= fields
      done.push(pending.data[at]!, pending.data[at + 1]!, start, start + size)
      return
    }
    this.join(start, end, size - (end - start), length)
  }

  /** Puts one edit in the place of those that `[start, end)` overlaps. */
  private join(start: number, end: number, growth: number, length: number): void {
    const { done, pending } = this
    let inStart = 0
    let outStart = Infinity
    let inEnd = -1
    let outEnd = 0
    while (done.size > 0 && done.data[done.size - 1]! > start) {
      const at = done.size -= fields
      inStart = done.data[at]!
      outStart = done.data[at + 2]!
      if (inEnd >= 0) continue
      inEnd = done.data[at + 1]!
      outEnd = done.data[at + 3]!
    }
    while (pending.size > 0 && length - pending.data[pending.size - 2]! < end) {
      const at = pending.size -= fields
      inEnd = pending.data[at + 1]!
      outEnd = length - pending.data[at + 3]!
      if (outStart !== Infinity) continue
      inStart = pending.data[at]!
      outStart = length - pending.data[at + 2]!
    }
    const from = Math.min(start, outStart)
    const to = Math.max(end, outEnd)
    done.push(inStart - (outStart - from), inEnd + (to - outEnd), from, to + growth)
  }

  /** What was replaced, ascending, without edits that put back what stood there. */
  spans(source: string, output: string): Array<Span> {
    const { done, pending } = this
    while (pending.size > 0) pending.hand(done, output.length)
    const { data, size } = done
    const spans: Array<Span> = []
    for (let at = 0; at < size; at += fields) {
      const inStart = data[at]!
      const inEnd = data[at + 1]!
      const outStart = data[at + 2]!
      const outEnd = data[at + 3]!
      if (this.mayPutBack && inEnd - inStart === outEnd - outStart && same(source, inStart, output, outStart, inEnd - inStart)) continue
      spans.push([inStart, inEnd, outStart, outEnd])
    }
    return spans
  }
}

function same(source: string, inStart: number, output: string, outStart: number, size: number): boolean {
  for (let i = 0; i < size; i++) if (source.charCodeAt(inStart + i) !== output.charCodeAt(outStart + i)) return false
  return true
}
