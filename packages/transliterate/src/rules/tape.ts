import { textOf } from "./codeUnits.ts"
import { Edits } from "./edits.ts"
import type { LowWater } from "./lowWater.ts"
import { RuleError } from "./ruleError.ts"

/** How many times its first length, beyond a first allowance of code units, a text may become. */
const growth = 4096
const growthAllowance = 1 << 22
/** Up to this many units a loop copies faster than the call that copies. */
export const few = 24

/** One step of a conversion. */
export interface Transform {
  /** Changes the text between the cursor and `limit`, and leaves the cursor anywhere up to `limit`. */
  run(tape: Tape): void
  /** Whether a stretch may change on account of this character: one all of whose characters say no stays as it is. */
  touches(codePoint: number): boolean
}

/**
 * A text under change with a cursor: one array with a gap, and the gap is at the cursor.
 *
 * What stands before the cursor is `units[0 … left)`, what stands behind it `units[right … units.length)`. A step works up to `limit`, an index behind the gap, and may look
 * at everything else.
 */
export class Tape {
  units: Uint16Array
  left = 0
  right: number
  limit: number
  /** What has been replaced so far, where that is asked for. */
  readonly edits: Edits | undefined
  /** How near to the end of the text something was written behind the cursor, and how near to its start the cursor went back; kept once a long match is remembered. */
  changes: { readonly ahead: LowWater, readonly back: LowWater } | undefined
  /** Whether something has been written. */
  isChanged = false
  /** How many units before the first cursor no step looks at but as context. */
  readonly passedOver: number
  private readonly most: number
  private readonly source: string

  /** The cursor stands `passedOver` units on. */
  constructor(text: string, withEdits = false, passedOver = 0) {
    const size = text.length
    const gap = size - passedOver + 32
    const units = new Uint16Array(size + gap)
    for (let i = 0; i < passedOver; i++) units[i] = text.charCodeAt(i)
    for (let i = passedOver; i < size; i++) units[gap + i] = text.charCodeAt(i)
    this.units = units
    this.left = passedOver
    this.right = gap + passedOver
    this.passedOver = passedOver
    this.limit = units.length
    this.edits = withEdits ? new Edits() : undefined
    this.source = text
    this.most = size * growth + growthAllowance
  }

  get length(): number {
    return this.left + this.units.length - this.right
  }

  /** The code point that begins at the index, which is behind the cursor; half a pair on its own is itself. */
  codePointAt(at: number): number {
    const { units } = this
    const first = units[at]!
    if (first < 0xd800 || first > 0xdbff || at + 1 >= units.length) return first
    const second = units[at + 1]!
    return second < 0xdc00 || second > 0xdfff ? first : (first - 0xd800) * 0x400 + second - 0xdc00 + 0x10000
  }

  /** The code point that ends at the index, which is not behind the cursor. */
  codePointBefore(at: number): number {
    const { units } = this
    const last = units[at - 1]!
    if (last < 0xdc00 || last > 0xdfff || at < 2) return last
    const first = units[at - 2]!
    return first < 0xd800 || first > 0xdbff ? last : (first - 0xd800) * 0x400 + last - 0xdc00 + 0x10000
  }

  /** The text between two indices on the same side of the cursor. */
  slice(start: number, end: number): string {
    return textOf(this.units.subarray(start, end))
  }

  /** Moves the cursor on to an index behind it. */
  advance(to: number): void {
    const { units, left, right } = this
    const size = to - right
    if (size > few) units.copyWithin(left, right, to)
    else for (let i = 0; i < size; i++) units[left + i] = units[right + i]!
    this.left = left + size
    this.right = to
  }

  /** Moves the cursor back, to where `to` units stand before it. */
  retreat(to: number): void {
    const size = this.left - to
    if (size <= 0) return
    this.changes?.ahead.note(this.units.length - this.right)
    this.changes?.back.note(to)
    const { units, left, right } = this
    if (size > few) units.copyWithin(right - size, to, left)
    else for (let i = 1; i <= size; i++) units[right - i] = units[left - i]!
    this.left = to
    this.right = right - size
  }

  /** Puts `text` in the place of what stands between the cursor and `end`, and the cursor behind it. */
  put(end: number, text: string): void {
    const size = text.length
    const { right } = this
    if (size === end - right && this.holds(text)) return this.advance(end)
    this.isChanged = true
    this.edits?.record(this.left, this.left + end - right, size, this.length)
    this.right = end
    this.makeRoom(size)
    const { units, left } = this
    for (let i = 0; i < size; i++) units[left + i] = text.charCodeAt(i)
    this.left = left + size
  }

  /** Sees to it that the gap holds `size` units. Returns by how much all indices behind the cursor have moved. */
  makeRoom(size: number): number {
    const { units, left, right } = this
    if (right - left >= size) return 0
    if (this.length > this.most) throw new RuleError(`the text grew beyond ${this.most} code units; write shorter outputs, or fewer passes that repeat what they match`, 1)
    const grown = new Uint16Array(units.length + (units.length >> 1) + size + 64)
    const delta = grown.length - units.length
    grown.set(units.subarray(0, left))
    grown.set(units.subarray(right), right + delta)
    this.units = grown
    this.right += delta
    this.limit += delta
    return delta
  }

  toString(): string {
    if (!this.isChanged) return this.source
    const before = this.slice(0, this.left)
    return this.right === this.units.length ? before : before + this.slice(this.right, this.units.length)
  }

  private holds(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.units[this.right + i] !== text.charCodeAt(i)) return false
    return true
  }
}
