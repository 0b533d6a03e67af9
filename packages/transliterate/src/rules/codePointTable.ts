/** What a table holds for a code point that nobody has asked for. */
export const unasked = 0

const none = new Int32Array(256)

/** A number for each code point, found out when it is first asked for. */
export class CodePointTable {
  /** For each 256 code units where their page begins. The first page stays unasked. */
  readonly pageOf = new Int32Array(256)
  /** By page and unit; never zero once asked for. */
  values = new Int32Array(256)
  /** Pages of code points beyond the first 65,536, and the one asked for last. */
  private readonly beyond = new Map<number, Int32Array>()
  private lastNumber = -1
  private lastPage: Int32Array = none
  private readonly find: (codePoint: number) => number

  constructor(find: (codePoint: number) => number) {
    this.find = find
  }

  get(codePoint: number): number {
    if (codePoint > 0xffff) return this.ask(codePoint)
    const value = this.values[this.pageOf[codePoint >> 8]! + (codePoint & 0xff)]!
    return value === unasked ? this.ask(codePoint) : value
  }

  /** The value of a code point that is beyond the first 65,536, or was not asked for before. */
  ask(codePoint: number): number {
    if (codePoint > 0xffff) {
      if (codePoint >> 8 !== this.lastNumber) this.turnTo(codePoint >> 8)
      const known = this.lastPage[codePoint & 0xff]!
      if (known !== unasked) return known
      const page = this.lastPage
      return page[codePoint & 0xff] = this.find(codePoint)
    }
    if (this.pageOf[codePoint >> 8] === 0) {
      this.pageOf[codePoint >> 8] = this.values.length
      const values = new Int32Array(this.values.length + 256)
      values.set(this.values)
      this.values = values
    }
    return this.values[this.pageOf[codePoint >> 8]! + (codePoint & 0xff)] = this.find(codePoint)
  }

  private turnTo(number: number): void {
    let page = this.beyond.get(number)
    if (page === undefined) this.beyond.set(number, page = new Int32Array(256))
    this.lastNumber = number
    this.lastPage = page
  }
}
