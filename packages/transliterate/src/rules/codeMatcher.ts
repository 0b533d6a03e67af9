import { ether } from "./codePointSet.ts"
import { op, type PassProgram } from "./passProgram.ts"
import { isNoted, RepeatMemo } from "./repeatMemo.ts"
import type { Tape } from "./tape.ts"

/** How many units a repeat of a set goes through before it notes where it came by. */
const shortRepeat = 32

/** Matches the code of inputs. Repeats take all they can and give nothing back. */
export class CodeMatcher {
  /** Where the segments `(…)` matched: start and end of the first, of the second, and so on; a start of -1 is no match. */
  readonly segments: Int32Array
  private readonly program: PassProgram
  private readonly memos: ReadonlyArray<RepeatMemo>

  constructor(program: PassProgram) {
    this.program = program
    this.segments = new Int32Array(program.mostSegments * 2)
    this.memos = Array.from({ length: program.memoCount }, () => new RepeatMemo())
  }

  /** Matches code from `start` on, which is behind the cursor, and returns where the match ends, or -1. */
  ahead(tape: Tape, from: number, to: number, start: number, limit: number): number {
    const { code, sets } = this.program
    const { units } = tape
    let here = start
    for (let at = from; at < to;) {
      const wanted = code[at]!
      if (wanted < 0) {
        if (here < limit) {
          const unit = units[here]!
          const codePoint = (unit & 0xfc00) === 0xd800 ? tape.codePointAt(here) : unit
          if (!sets[~wanted]!.has(codePoint)) return -1
          here += codePoint > 0xffff ? 2 : 1
        } else if (!sets[~wanted]!.has(ether)) return -1
        at++
      } else if (wanted < op.strings) {
        if (here >= limit || units[here] !== wanted) return -1
        here++
        at++
      } else if (wanted === op.strings) {
        const set = sets[code[at + 1]!]!
        if (here === limit) {
          if (!set.has(ether)) return -1
        } else {
          const size = set.longestString(units, here, limit, false)
          const codePoint = tape.codePointAt(here)
          if (size > 0) here += size
          else if (set.has(codePoint)) here += codePoint > 0xffff ? 2 : 1
          else return -1
        }
        at += 2
      } else if (wanted === op.segment) {
        const body = at + 3
        at = body + code[body - 1]!
        const end = this.ahead(tape, body, at, here, limit)
        if (end < 0) return -1
        const slot = code[body - 2]! * 2 - 2
        this.segments[slot] = here
        this.segments[slot + 1] = end
        here = end
      } else {
        const body = at + 5
        const end = body + code[body - 1]!
        here = this.repeatAhead(tape, at, body, end, here, limit)
        if (here < 0) return -1
        at = end
      }
    }
    return here
  }

  private repeatAhead(tape: Tape, at: number, body: number, end: number, start: number, limit: number): number {
    const { code } = this.program
    const most = code[at + 2]!
    const memo = code[at + 3]! < 0 ? undefined : this.memos[code[at + 3]!]!
    let here = start
    let last = start
    let count = 0
    let places: Array<number> | undefined
    if (end - body === 1 && code[body]! < 0) {
      const set = this.program.sets[~code[body]!]!
      for (const stop = Math.min(limit, start + shortRepeat); here < stop && count < most && (tape.units[here]! & 0xf800) !== 0xd800; count++) {
        if (!set.has(tape.units[here]!)) return count >= code[at + 1]! ? here : -1
        last = here++
      }
    }
    while (count < most) {
      const size = tape.units.length
      const noted = memo !== undefined && count > 0 && isNoted(size - here)
      if (noted) here = size - memo.lastStart(tape, size - here, size - limit, false)
      const next = this.ahead(tape, body, end, here, limit)
      if (next < 0) break
      count++
      if (next === here) break
      if (noted) (places ??= []).push(size - here)
      last = here
      here = next
    }
    if (places !== undefined) memo?.note(tape, places, tape.units.length - last, tape.units.length - here, false)
    return count >= code[at + 1]! ? here : -1
  }

  /** Matches code that stands in reverse from `start` back, which is not behind the cursor, and returns where the match begins, or -1. */
  back(tape: Tape, from: number, to: number, start: number): number {
    const { code, sets } = this.program
    const { units } = tape
    let here = start
    for (let at = from; at < to;) {
      const wanted = code[at]!
      if (wanted < 0) {
        if (here > 0) {
          const unit = units[here - 1]!
          const codePoint = (unit & 0xfc00) === 0xdc00 ? tape.codePointBefore(here) : unit
          if (!sets[~wanted]!.has(codePoint)) return -1
          here -= codePoint > 0xffff ? 2 : 1
        } else if (!sets[~wanted]!.has(ether)) return -1
        at++
      } else if (wanted < op.strings) {
        if (here === 0 || units[here - 1] !== wanted) return -1
        here--
        at++
      } else if (wanted === op.strings) {
        const set = sets[code[at + 1]!]!
        if (here === 0) {
          if (!set.has(ether)) return -1
        } else {
          const size = set.longestString(units, here, 0, true)
          const codePoint = tape.codePointBefore(here)
          if (size > 0) here -= size
          else if (set.has(codePoint)) here -= codePoint > 0xffff ? 2 : 1
          else return -1
        }
        at += 2
      } else if (wanted === op.segment) {
        const body = at + 3
        at = body + code[body - 1]!
        const begin = this.back(tape, body, at, here)
        if (begin < 0) return -1
        this.noteBack(code[body - 2]! * 2 - 2, begin, here)
        here = begin
      } else {
        const body = at + 5
        const end = body + code[body - 1]!
        here = this.repeatBack(tape, at, body, end, here)
        if (here < 0) return -1
        at = end
      }
    }
    return here
  }

  /** Read backwards, the match nearest to the key stands, unless the segment then matches nothing at the start of the text. */
  private noteBack(slot: number, begin: number, end: number): void {
    if (end === 0) this.segments[slot] = -1
    else if (this.segments[slot]! < 0) {
      this.segments[slot] = begin
      this.segments[slot + 1] = end
    }
  }

  private repeatBack(tape: Tape, at: number, body: number, end: number, start: number): number {
    const { code } = this.program
    const most = code[at + 2]!
    const memo = code[at + 3]! < 0 ? undefined : this.memos[code[at + 3]!]!
    let here = start
    let last = start
    let count = 0
    let places: Array<number> | undefined
    if (end - body === 1 && code[body]! < 0) {
      const set = this.program.sets[~code[body]!]!
      for (const stop = Math.max(0, start - shortRepeat); here > stop && count < most && (tape.units[here - 1]! & 0xf800) !== 0xd800; count++) {
        if (!set.has(tape.units[here - 1]!)) return count >= code[at + 1]! ? here : -1
        last = here--
      }
    }
    while (count < most) {
      const noted = memo !== undefined && count > 0 && isNoted(here)
      if (noted) here = memo.lastStart(tape, here, 0, true)
      const next = this.back(tape, body, end, here)
      if (next < 0) break
      count++
      if (next === here) break
      if (noted) (places ??= []).push(here)
      last = here
      here = next
    }
    if (places !== undefined) memo?.note(tape, places, last, here, true)
    return count >= code[at + 1]! ? here : -1
  }
}
