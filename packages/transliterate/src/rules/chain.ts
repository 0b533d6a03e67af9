import { CodePointTable, unasked } from "./codePointTable.ts"
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

/** How many transforms have a bit of their own in the table; those beyond have one together. */
const most = 28
const outside = 1
const inside = 2

/** The look at a character that finds the ends of a run tells as well which of the first transforms leave the run as it is. */
class FilteredChain {
  private readonly transforms: ReadonlyArray<Transform>
  /** For a character inside, from the third bit on, which transforms it may set to work. */
  private readonly table: CodePointTable
  /** Where the run that was found begins, and the bits of its characters. */
  private start = 0
  private bits = 0

  constructor(transforms: ReadonlyArray<Transform>, filter: CodePointSet) {
    this.transforms = transforms
    const beyond = transforms.length > most ? 4 << most : 0
    this.table = new CodePointTable((codePoint) => {
      if (!filter.has(codePoint)) return outside
      return transforms.slice(0, most).reduce((value, transform, i) => transform.touches(codePoint) ? value | (4 << i) : value, inside | beyond)
    })
  }

  run(tape: Tape): void {
    const rest = tape.units.length - tape.limit
    while (this.findRun(tape, tape.units.length - rest)) {
      tape.advance(this.start)
      runFrom(this.transforms, this.firstToRun(), tape)
    }
    tape.limit = tape.units.length - rest
  }

  /** Finds the next run that a transform may change, and sets the limit to its end. */
  private findRun(tape: Tape, end: number): boolean {
    const { units } = tape
    const { pageOf } = this.table
    let { values } = this.table
    let start = tape.right
    let bits = 0
    let at = start
    while (at < end) {
      const unit = units[at]!
      let value = values[pageOf[unit >> 8]! + (unit & 0xff)]!
      let size = 1
      if (value === unasked || (unit & 0xfc00) === 0xd800) {
        const codePoint = tape.codePointAt(at)
        if (codePoint > 0xffff) size = 2
        value = this.table.get(codePoint)
        ;({ values } = this.table)
      }
      if (value === outside) {
        if (bits > inside) break
        start = at + size
        bits = 0
      } else bits |= value
      at += size
    }
    this.start = start
    this.bits = bits
    tape.limit = Math.min(at, end)
    return bits > inside
  }

  private firstToRun(): number {
    for (let i = 0; i < most; i++) if ((this.bits & (4 << i)) !== 0) return i
    return most
  }
}
