interface Edit {
  inStart: number
  inEnd: number
  outStart: number
  outEnd: number
}

/** What was replaced: `[inStart, inEnd, outStart, outEnd]`, in UTF-16 code units, end-exclusive. */
export type Span = [inStart: number, inEnd: number, outStart: number, outEnd: number]

/**
 * A text under change that remembers what each change replaced of the first text.
 *
 * A gap buffer, so that changes near each other cost no more than their own length. All offsets count UTF-16 code units of the present text.
 */
export class EditBuffer {
  readonly source: string
  private units: Uint16Array
  private gapStart: number
  private gapEnd: number
  /** Edits before the last change, out offsets counted from the start. */
  private readonly done: Array<Edit> = []
  /** Edits behind the last change, the nearest last, out offsets counted from the end. */
  private readonly pending: Array<Edit> = []

  constructor(source: string) {
    this.source = source
    this.units = new Uint16Array(source.length + 64)
    for (let i = 0; i < source.length; i++) this.units[i + 64] = source.charCodeAt(i)
    this.gapStart = 0
    this.gapEnd = 64
  }

  get length(): number {
    return this.units.length - (this.gapEnd - this.gapStart)
  }

  /** The code unit at `index`, which must lie inside the text. */
  unitAt(index: number): number {
    return this.units[index < this.gapStart ? index : index + (this.gapEnd - this.gapStart)]!
  }

  /** The code point that begins at `index`; half a pair on its own is itself. */
  codePointAt(index: number): number {
    const first = this.unitAt(index)
    if (first < 0xd800 || first > 0xdbff || index + 1 >= this.length) return first
    const second = this.unitAt(index + 1)
    return second < 0xdc00 || second > 0xdfff ? first : (first - 0xd800) * 0x400 + second - 0xdc00 + 0x10000
  }

  /** The code point that ends at `index`. */
  codePointBefore(index: number): number {
    const last = this.unitAt(index - 1)
    if (last < 0xdc00 || last > 0xdfff || index < 2) return last
    const first = this.unitAt(index - 2)
    return first < 0xd800 || first > 0xdbff ? last : (first - 0xd800) * 0x400 + last - 0xdc00 + 0x10000
  }

  slice(start: number, end: number): string {
    let text = ""
    for (let from = start; from < end;) {
      const beforeGap = from < this.gapStart
      const shift = beforeGap ? 0 : this.gapEnd - this.gapStart
      const to = Math.min(end, from + 8192, beforeGap ? this.gapStart : end)
      text += String.fromCharCode(...this.units.subarray(from + shift, to + shift))
      from = to
    }
    return text
  }

  /** Puts `text` in the place of `[start, end)`. */
  replace(start: number, end: number, text: string): void {
    if (text.length === end - start && this.holds(start, text)) return
    this.record(start, end, text.length)
    this.moveGap(start)
    this.gapEnd += end - start
    if (this.gapEnd - this.gapStart < text.length) this.grow(text.length)
    for (let i = 0; i < text.length; i++) this.units[this.gapStart + i] = text.charCodeAt(i)
    this.gapStart += text.length
  }

  /** What was replaced, ascending, without edits that put back what stood there. */
  spans(): Array<Span> {
    const length = this.length
    const edits = [...this.done, ...this.pending.toReversed().map((edit) => mirrored(edit, length))]
    const spans: Array<Span> = []
    for (const { inStart, inEnd, outStart, outEnd } of edits) {
      const same = inEnd - inStart === outEnd - outStart && this.slice(outStart, outEnd) === this.source.slice(inStart, inEnd)
      if (!same) spans.push([inStart, inEnd, outStart, outEnd])
    }
    return spans
  }

  toString(): string {
    return this.slice(0, this.length)
  }

  private holds(start: number, text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.unitAt(start + i) !== text.charCodeAt(i)) return false
    return true
  }

  private moveGap(to: number): void {
    const gap = this.gapEnd - this.gapStart
    if (to < this.gapStart) this.units.copyWithin(to + gap, to, this.gapStart)
    else if (to > this.gapStart) this.units.copyWithin(this.gapStart, this.gapEnd, to + gap)
    this.gapStart = to
    this.gapEnd = to + gap
  }

  private grow(room: number): void {
    const units = new Uint16Array(this.units.length * 2 + room)
    units.set(this.units.subarray(0, this.gapStart))
    const tail = this.units.subarray(this.gapEnd)
    units.set(tail, units.length - tail.length)
    this.gapEnd = units.length - tail.length
    this.units = units
  }

  /** Notes that `[start, end)` is about to become `size` units, joining edits that it overlaps. */
  private record(start: number, end: number, size: number): void {
    const { done, pending, length } = this
    for (let top = done.at(-1); top !== undefined && top.outStart >= end && top.outEnd > start; top = done.at(-1)) {
      pending.push(mirrored(done.pop()!, length))
    }
    for (let top = pending.at(-1); top !== undefined && length - top.outEnd <= start; top = pending.at(-1)) {
      done.push(mirrored(pending.pop()!, length))
    }
    let first: Edit | undefined
    let last: Edit | undefined
    for (let top = done.at(-1); top !== undefined && top.outEnd > start; top = done.at(-1)) {
      first = done.pop()!
      last ??= first
    }
    for (let top = pending.at(-1); top !== undefined && length - top.outStart < end; top = pending.at(-1)) {
      last = mirrored(pending.pop()!, length)
      first ??= last
    }
    const before = done.at(-1)
    const edit: Edit = { inStart: start, inEnd: end, outStart: start, outEnd: end }
    if (first === undefined || last === undefined) {
      const shift = before === undefined ? 0 : before.inEnd - before.outEnd
      edit.inStart += shift
      edit.inEnd += shift
    } else {
      edit.outStart = Math.min(start, first.outStart)
      edit.inStart = first.inStart - (first.outStart - edit.outStart)
      edit.outEnd = Math.max(end, last.outEnd)
      edit.inEnd = last.inEnd + (edit.outEnd - last.outEnd)
    }
    edit.outEnd += size - (end - start)
    done.push(edit)
  }
}

/** The edit with its out offsets counted from the other end of a text of `length`. */
function mirrored(edit: Edit, length: number): Edit {
  return { inStart: edit.inStart, inEnd: edit.inEnd, outStart: length - edit.outStart, outEnd: length - edit.outEnd }
}
