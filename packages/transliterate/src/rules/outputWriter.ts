import { textOf } from "./codeUnits.ts"
import { out, type PassProgram } from "./passProgram.ts"
import type { Tape } from "./tape.ts"

/** Writes the outputs that depend on what a rule matched. */
export class OutputWriter {
  /** What was written last: `size` code units, and how many of them stand before the cursor. */
  units = new Int32Array(64)
  size = 0
  cursor = 0
  private readonly program: PassProgram
  private readonly segments: Int32Array

  constructor(program: PassProgram, segments: Int32Array) {
    this.program = program
    this.segments = segments
  }

  /** Writes `count` words of the outputs from `from` on; the cursor stands before the word number `cursor`. */
  write(tape: Tape, from: number, count: number, cursor: number): void {
    this.size = 0
    for (let i = 0; i < count; i++) {
      if (i === cursor) this.cursor = this.size
      this.writeWord(tape, this.program.outputs[from + i]!)
    }
    if (cursor >= count) this.cursor = this.size
  }

  private writeWord(tape: Tape, word: number): void {
    if (word < out.reference) return this.push(word)
    if (word < out.call) {
      const slot = (word - out.reference) * 2 - 2
      const start = this.segments[slot]!
      if (start < 0) return
      for (let at = start; at < this.segments[slot + 1]!; at++) this.push(tape.units[at]!)
      return
    }
    const { apply, from, to } = this.program.calls[word - out.call]!
    const begin = this.size
    for (let at = from; at < to; at++) this.writeWord(tape, this.program.outputs[at]!)
    const text = apply(textOf(Uint16Array.from(this.units.subarray(begin, this.size))))
    this.size = begin
    for (let i = 0; i < text.length; i++) this.push(text.charCodeAt(i))
  }

  private push(unit: number): void {
    if (this.size === this.units.length) {
      const units = new Int32Array(this.size * 2)
      units.set(this.units)
      this.units = units
    }
    this.units[this.size++] = unit
  }
}
