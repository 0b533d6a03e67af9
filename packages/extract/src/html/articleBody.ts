import { classOf, digit, ideograph, letter } from "../characters.ts"

/** Letters and digits that are compared at a time. */
const width = 24
/** No article's text is longer; what stands behind is not compared. */
const longest = 400_000

/** Calls back with a number for each run of letters and digits of a text, whatever stands between them. */
function eachRun(text: string, found: (hash: number) => boolean): void {
  const ring = new Uint16Array(width)
  let hash = 0
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const kind = classOf(unit)
    if (kind !== letter && kind !== digit && kind !== ideograph) continue
    const slot = count % width
    // 31^24 modulo 2^32, so that what leaves the run leaves its number.
    if (count >= width) hash = (hash - Math.imul(ring[slot]!, leaving)) | 0
    hash = (Math.imul(hash, 31) + unit) | 0
    ring[slot] = unit
    count++
    if (count >= width && !found(hash)) return
  }
}
const leaving = ((): number => {
  let power = 1
  for (let i = 1; i < width; i++) power = Math.imul(power, 31)
  return power
})()

/** The article's text as a page's linked data gives it, for asking whether a block is of it. It is evidence only: nothing of it is given out. */
export class ArticleBody {
  private readonly runs = new Set<number>()

  constructor(text: string) {
    eachRun(text.slice(0, longest), (hash) => {
      this.runs.add(hash)
      return true
    })
  }

  /** Whether the beginning and more than half of a text stand in the article's; `undefined` for a text too short to tell. */
  has(text: string): boolean | undefined {
    let total = 0
    let known = 0
    eachRun(text.length > 2000 ? text.slice(0, 2000) : text, (hash) => {
      total++
      if (this.runs.has(hash)) known++
      return true
    })
    return total === 0 ? undefined : known > total * 0.6
  }
}
