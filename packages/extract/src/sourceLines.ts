import type { Evidence } from "./evidence.ts"

/** On how many pages of a source a line stands. */
export interface RepeatedLines {
  /** Pages that were looked at; equal ones count once. */
  readonly pages: number
  /** How many of them have a line, white space, case and accents apart: 0 for one that never came. */
  readonly count: (line: string) => number
  /** On how many of them it was read as the headline. */
  readonly titles: (line: string) => number
}

/** The share of a page's prose from which on it is a copy of another page, and says nothing by its lines. */
const copied = 0.9

/** Lets lines that other pages of the source have as well speak against themselves, in place: the more pages, the louder. */
export function hearSource(page: ReadonlyArray<Evidence>, { pages, count, titles }: RepeatedLines): void {
  if (pages < 2) return
  const counts = page.map(({ reading }) => count(reading.piece.text))
  const repeats = (at: number): boolean => counts[at]! >= 2 && (counts[at]! >= 3 || counts[at]! * 2 >= pages)
  const words = (some: (at: number) => boolean): number => page.reduce((sum, { prose, reading }, at) => sum + (prose && some(at) ? reading.length : 0), 0)
  const prose = words(() => true)
  if (prose > 0 && words((at) => repeats(at) && page[at]!.topic < 2) > prose * copied) return
  page.forEach((evidence, at) => {
    if (!repeats(at)) return
    const headed = titles(evidence.reading.piece.text)
    const next = page[at + 1]
    // A headline stands on other pages too, among their teasers; what was the headline of several is none.
    if (headed <= 1 && evidence.reading.length >= 2 && evidence.topic < 1 && next !== undefined && next.prose && !repeats(at + 1)) return
    const share = counts[at]! / pages
    const strength = 2 + 5 * share
    evidence.body = Math.min(evidence.body, 3) - strength
    evidence.tail += strength * 0.7
    evidence.heading -= strength
    if (headed !== 1) evidence.title -= 6 * share * share
    if (evidence.topic < 1) evidence.reason = "repeated"
    evidence.topic += strength
  })
}
