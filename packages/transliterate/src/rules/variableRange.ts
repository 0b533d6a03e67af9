import { errorAt } from "./ruleError.ts"

/**
 * The characters of private use that stand for what is no character inside a pass: sets, groups, repeats, functions and names that are being defined.
 *
 * Rules may not name them, and there are no more such pieces in a rule text than the range has.
 */
export class VariableRange {
  private base = 0xf000
  private next = 0xf000
  private limit = 0xf900

  /** `use variable range first last;`. Where a pass came before, the pieces that it has keep their places. */
  set(first: number, last: number, isFirstPass: boolean): void {
    this.base = first
    if (!isFirstPass) return
    this.next = first
    this.limit = last + 1
  }

  /** A new pass begins with the range that is usual. */
  reset(isFirstPass: boolean): void {
    this.set(0xf000, 0xf8ff, isFirstPass)
  }

  check(source: string, at: number, codePoint: number): void {
    if (codePoint < this.base || codePoint >= this.limit) return
    throw errorAt(source, at, `U+${codePoint.toString(16).toUpperCase()} is of the range that stands for variables; name another range by 'use variable range', or write it inside a set`)
  }

  /** Takes a place for a piece. */
  claim(source: string, at: number): void {
    if (this.next >= this.limit) throw errorAt(source, at, "the range that stands for variables is used up; name a longer one by 'use variable range'")
    this.next++
  }

  /** Takes the last place, while a name is being defined. */
  borrow(source: string, at: number): void {
    if (this.next >= this.limit) throw errorAt(source, at, "the range that stands for variables is used up; name a longer one by 'use variable range'")
    this.limit--
  }

  giveBack(): void {
    this.limit++
  }
}
