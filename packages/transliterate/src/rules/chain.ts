import { CodePointTable } from "./codePointTable.ts"
import type { CodePointSet } from "./codePointSet.ts"
import type { Tape, Transform } from "./tape.ts"

/** The transforms one after another on the same stretch. */
export function sequence(transforms: ReadonlyArray<Transform>): Transform {
  if (transforms.length === 1) return transforms[0]!
  return {
    run: (tape) => runFrom(transforms, 0, tape),
    touches: (codePoint) => transforms.some((transform) => transform.touches(codePoint)),
  }
}

function runFrom(transforms: ReadonlyArray<Transform>, first: number, tape: Tape): void {
  const start = tape.left
  for (let i = first; i < transforms.length; i++) {
    tape.retreat(start)
    if (tape.right === tape.limit) return
    transforms[i]!.run(tape)
  }
  tape.advance(tape.limit)
}

/** The transforms one after another on each run of characters that the filter lets through, run by run. */
export function filtered(transforms: ReadonlyArray<Transform>, filter: CodePointSet | undefined): Transform {
  if (filter === undefined) return sequence(transforms)
  const chain = new FilteredChain(transforms, filter)
  return {
    run: (tape) => chain.run(tape),
    touches: (codePoint) => filter.has(codePoint) && transforms.some((transform) => transform.touches(codePoint)),
  }
}

/** How many transforms have a bit in the table. */
const most = 28
const outside = 1
const inside = 2

/** The look at a character that finds the ends of a run tells as well which of the first transforms leave the run as it is. */
class FilteredChain {
  private readonly transforms: ReadonlyArray<Transform>
  /** For a character inside, from the third bit on, which transforms it may set to work. */
  private readonly table: CodePointTable

  constructor(transforms: ReadonlyArray<Transform>, filter: CodePointSet) {
    this.transforms = transforms
    this.table = new CodePointTable((codePoint) => {
      if (!filter.has(codePoint)) return outside
      return transforms.slice(0, most).reduce((value, transform, i) => transform.touches(codePoint) ? value | (4 << i) : value, inside)
    })
  }

  run(tape: Tape): void {
    const rest = tape.units.length - tape.limit
    for (;;) {
      const end = tape.units.length - rest
      const start = this.skip(tape, end)
      tape.advance(start)
      if (start >= end) break
      const first = this.firstToRun(tape, end)
      if (first < this.transforms.length) runFrom(this.transforms, first, tape)
      else tape.advance(tape.limit)
    }
    tape.limit = tape.units.length - rest
  }

  /** Where the next run begins. */
  private skip(tape: Tape, end: number): number {
    const { units } = tape
    const { pageOf, values } = this.table
    let at = tape.right
    while (at < end) {
      const unit = units[at]!
      if (values[pageOf[unit >> 8]! + (unit & 0xff)] === outside && (unit & 0xfc00) !== 0xd800) {
        at++
        continue
      }
      const codePoint = tape.codePointAt(at)
      if (this.table.get(codePoint) !== outside) break
      at += codePoint > 0xffff ? 2 : 1
    }
    return Math.min(at, end)
  }

  /** Sets the limit to the end of the run behind the cursor, and returns the number of the first transform that it may set to work. */
  private firstToRun(tape: Tape, end: number): number {
    const { units } = tape
    const { pageOf, values } = this.table
    let all = 0
    let at = tape.right
    while (at < end) {
      const unit = units[at]!
      const known = values[pageOf[unit >> 8]! + (unit & 0xff)]!
      if (known > outside && (unit & 0xfc00) !== 0xd800) {
        all |= known
        at++
        continue
      }
      const codePoint = tape.codePointAt(at)
      const value = this.table.get(codePoint)
      if (value === outside) break
      all |= value
      at += codePoint > 0xffff ? 2 : 1
    }
    tape.limit = Math.min(at, end)
    for (let i = 0; i < this.transforms.length && i < most; i++) if ((all & (4 << i)) !== 0) return i
    return Math.min(most, this.transforms.length)
  }
}
