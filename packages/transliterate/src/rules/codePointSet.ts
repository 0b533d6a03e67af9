/** The code point that stands for both ends of the text in sets. */
export const ether = 0xffff

const empty = new Uint8Array(0)
const noStrings: ReadonlyMap<number, ReadonlyArray<string>> = new Map()

/** A set of code points and strings. Remembers its answers, so that asking again costs a look-up. */
export class CodePointSet {
  /** The strings of the set, the longest first. */
  readonly strings: ReadonlyArray<string>
  private readonly test: (codePoint: number) => boolean
  /** For each 256 code points of the first 65,536 the number of their page, or 0 before the first question. */
  private readonly pageOf = new Uint16Array(256)
  /** Answers: 0 not asked, 1 outside, 2 inside. */
  private answers: Uint8Array = empty
  private pageCount = 1
  private readonly beyond = new Map<number, boolean>()
  private readonly byFirst: ReadonlyMap<number, ReadonlyArray<string>>
  private readonly byLast: ReadonlyMap<number, ReadonlyArray<string>>

  constructor(test: (codePoint: number) => boolean, strings: Iterable<string>) {
    this.test = test
    this.strings = [...strings].filter((text) => text !== "").sort((a, b) => b.length - a.length)
    this.byFirst = this.strings.length === 0 ? noStrings : byUnit(this.strings, (text) => text.charCodeAt(0))
    this.byLast = this.strings.length === 0 ? noStrings : byUnit(this.strings, (text) => text.charCodeAt(text.length - 1))
  }

  has(codePoint: number): boolean {
    if (codePoint < 0x10000) {
      const known = this.answers[(this.pageOf[codePoint >> 8]! << 8) | (codePoint & 0xff)]
      if (known === 2) return true
      if (known === 1) return false
    }
    return this.asked(codePoint)
  }

  /** How long the longest string of the set is that begins at `at`, or with `back` ends there, without going beyond `limit`; 0 if there is none. */
  longestString(units: Uint16Array, at: number, limit: number, back: boolean): number {
    const texts = back ? this.byLast.get(units[at - 1]!) : this.byFirst.get(units[at]!)
    if (texts === undefined) return 0
    const room = back ? at - limit : limit - at
    for (const text of texts) {
      const size = text.length
      if (size > room) continue
      const from = back ? at - size : at
      let i = 0
      while (i < size && units[from + i] === text.charCodeAt(i)) i++
      if (i === size) return size
    }
    return 0
  }

  private asked(codePoint: number): boolean {
    if (codePoint > 0xffff) {
      const known = this.beyond.get(codePoint)
      if (known !== undefined) return known
      const inside = this.test(codePoint)
      this.beyond.set(codePoint, inside)
      return inside
    }
    let page = this.pageOf[codePoint >> 8]!
    if (page === 0) {
      page = this.pageOf[codePoint >> 8] = this.pageCount++
      if (this.pageCount << 8 > this.answers.length) {
        const answers = new Uint8Array(this.pageCount << 9)
        answers.set(this.answers)
        this.answers = answers
      }
    }
    const inside = this.test(codePoint)
    this.answers[(page << 8) | (codePoint & 0xff)] = inside ? 2 : 1
    return inside
  }
}

function byUnit(texts: ReadonlyArray<string>, unitOf: (text: string) => number): Map<number, Array<string>> {
  const groups = new Map<number, Array<string>>()
  for (const text of texts) {
    const group = groups.get(unitOf(text))
    if (group === undefined) groups.set(unitOf(text), [text])
    else group.push(text)
  }
  return groups
}
