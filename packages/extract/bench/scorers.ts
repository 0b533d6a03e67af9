/** How two public sets of web pages score a found text against the true one, each as its own evaluator does (general knowledge of both). */

/** Shares of a page that was found rightly, found wrongly and missed; they add up to 1 unless both texts are empty. */
export interface Shares {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

/** Precision, recall and their harmonic mean. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f: number
}

const scoreOf = (right: number, wrong: number, missed: number): Score => {
  const precision = right + wrong === 0 ? Number(missed === 0) : right / (right + wrong)
  const recall = right + missed === 0 ? 1 : right / (right + missed)
  return { precision, recall, f: precision + recall === 0 ? 0 : 2 * precision * recall / (precision + recall) }
}

function countsOf(items: ReadonlyArray<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

function overlap(found: ReadonlyArray<string>, truth: ReadonlyArray<string>): { right: number; wrong: number; missed: number } {
  const wanted = countsOf(truth)
  let right = 0
  for (const [item, count] of countsOf(found)) right += Math.min(count, wanted.get(item) ?? 0)
  return { right, wrong: found.length - right, missed: truth.length - right }
}

/** Runs of four words. */
export function shinglesOf(text: string): Array<string> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  if (words.length === 0) return []
  return Array.from({ length: Math.max(1, words.length - 3) }, (_, at) => words.slice(at, at + 4).join(" "))
}

/** One page of the set that counts runs of four words. */
export function shingleShares(found: string, truth: string): Shares {
  const { right, wrong, missed } = overlap(shinglesOf(found), shinglesOf(truth))
  const sum = right + wrong + missed
  return sum === 0 ? { right: 0, wrong: 0, missed: 0 } : { right: right / sum, wrong: wrong / sum, missed: missed / sum }
}

/** The whole set: precision and recall over the sums of the pages' shares. */
export function shingleScore(pages: ReadonlyArray<Shares>): Score {
  const sum = (key: keyof Shares): number => pages.reduce((total, page) => total + page[key], 0)
  return scoreOf(sum("right"), sum("wrong"), sum("missed"))
}

/** One page of the set that counts words; the set's score is the mean over its pages. */
export function wordScore(found: string, truth: string): Score {
  const words = (text: string): ReadonlyArray<string> => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
  const { right, wrong, missed } = overlap(words(found), words(truth))
  return scoreOf(right, wrong, missed)
}

const flat = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim()

/** How many of some snippets a found text has, white space and case apart. */
export function snippetsIn(found: string, snippets: ReadonlyArray<string>): number {
  const text = flat(found)
  return snippets.filter((snippet) => text.includes(flat(snippet))).length
}

/** Of a list of numbers, the one in the middle. */
export function medianOf(values: ReadonlyArray<number>): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.length === 0 ? Number.NaN : sorted[Math.floor(sorted.length / 2)]!
}
