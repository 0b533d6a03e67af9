import type { Expanded } from "../system.ts"

const piece = 8192

/** Gathers the code units of a text written out, each with where it comes from. */
export class Expansion {
  private readonly source: string
  private readonly units: Uint16Array
  private readonly starts: Int32Array
  private count = 0

  /** At most `most` code units for each of the source. */
  constructor(source: string, most: number) {
    this.source = source
    this.units = new Uint16Array(source.length * most)
    this.starts = new Int32Array(source.length * most + 1)
  }

  push(unit: number, start: number): void {
    this.units[this.count] = unit
    this.starts[this.count++] = start
  }

  finish(): Expanded {
    const { units, starts, count, source } = this
    let text = ""
    for (let from = 0; from < count; from += piece) {
      text += String.fromCharCode.apply(null, units.subarray(from, Math.min(from + piece, count)) as unknown as Array<number>)
    }
    starts[count] = source.length
    return { text, starts: starts.subarray(0, count + 1) }
  }
}
