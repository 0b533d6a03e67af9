/** `[inStart, inEnd, outStart, outEnd]` in UTF-16 code units, end-exclusive. */
export type UnitSpan = readonly [inStart: number, inEnd: number, outStart: number, outEnd: number]

/** Spans as they are made: as they tile both texts, two numbers each, and if asked for the rule that made it. */
export class Spans {
  /** Where each ends in the source and in the result. */
  readonly ends: Int32Array
  readonly rules: Int32Array | undefined
  readonly sourceLength: number
  count = 0

  /** Room for as many spans as the source has code units: each takes at least one. */
  constructor(sourceLength: number, withRules = false) {
    this.sourceLength = sourceLength
    this.ends = new Int32Array(sourceLength * 2)
    this.rules = withRules ? new Int32Array(sourceLength) : undefined
  }

  push(inEnd: number, outEnd: number, rule: number): void {
    const { count } = this
    this.ends[count * 2] = inEnd
    this.ends[count * 2 + 1] = outEnd
    if (this.rules !== undefined) this.rules[count] = rule
    this.count = count + 1
  }

  toArray(): Array<UnitSpan> {
    const { ends, count } = this
    const out: Array<UnitSpan> = []
    let inStart = 0
    let outStart = 0
    for (let i = 0; i < count; i++) {
      const inEnd = ends[i * 2]!
      const outEnd = ends[i * 2 + 1]!
      out.push([inStart, inEnd, outStart, outEnd])
      inStart = inEnd
      outStart = outEnd
    }
    return out
  }
}

/** From how many code units on a writer wants to be flushed. */
export const chunk = 8192
/** How many it may be given beyond that. */
export const room = 512
/** One for all: a conversion runs to its end before the next begins. */
const shared = new Uint16Array(chunk + room)

/** Text as code units, which is several times as fast as joining strings. */
export class Writer {
  readonly units = shared
  private text = ""
  /** How much of the text has left `units`. */
  flushed = 0

  /** Takes the first `at` units away; the place to go on from. */
  flush(at: number): 0 {
    this.text += String.fromCharCode.apply(null, this.units.subarray(0, at) as unknown as Array<number>)
    this.flushed += at
    return 0
  }

  /** The whole text, the last `at` units with it. */
  finish(at: number): string {
    const { units } = this
    if (at < 128) {
      let rest = ""
      for (let i = 0; i < at; i++) rest += String.fromCharCode(units[i]!)
      return this.text + rest
    }
    this.flush(at)
    return this.text
  }
}
