import type { Evidence } from "./evidence.ts"
import type { Part } from "./sequence.ts"

/** Whether the words of a block speak for its being clutter, or speak to the reader. */
const marked = ({ topic, address }: Evidence): boolean => topic >= 1 || address >= 0.9
/** So plainly clutter that no list has it for an item. */
const plainly = 2.5

/** Whether a line may be an item of a list or a heading: no name, date or credit by itself, no bare number. */
const item = ({ attribution, reading }: Evidence): boolean =>
  attribution.date < 4 && attribution.credit < 4 && !reading.copyright && !reading.number && reading.words.length > 0

/**
 * Gives back to the body, in place, the lines between its paragraphs that nothing speaks against: items of lists, steps, measures, prices, headings above them.
 * Where most lines of such a run are marked as clutter, the others are taken for teasers and labels and stay out.
 */
export function keepEnumerations(page: ReadonlyArray<Evidence>, parts: Array<Part>): void {
  for (let from = 0; from < page.length; from++) {
    if (parts[from] !== "inset") continue
    let to = from
    let against = 0
    while (to < page.length && parts[to] === "inset") if (marked(page[to++]!)) against++
    const length = to - from
    const closed = to < page.length && parts[to] !== "tail"
    if (closed && (length > 2 ? against * 2 <= length : against === 0)) {
      const bound = length > 2 && against * 4 <= length ? plainly : 1
      for (let at = from; at < to; at++) {
        const evidence = page[at]!
        if (!item(evidence) || evidence.topic >= bound || (bound === 1 && marked(evidence))) continue
        parts[at] = evidence.heading > 0 && at + 1 === to && parts[to] === "body" ? "heading" : "body"
      }
    }
    from = to - 1
  }
}

/** The share of a page's prose that a choice must have kept for it to be trusted. */
const trusted = 0.35
/** So many labels in a row are a menu. */
const menu = 12

/**
 * Where the likeliest sequence keeps only a small share of the prose that nothing much speaks against, it has taken one part of the page for all of it: then, in place,
 * all of that prose is kept with the lines in between, but for menus and what is plainly clutter. `false` where the choice is to be trusted.
 */
export function keepMore(page: ReadonlyArray<Evidence>, parts: Array<Part>): boolean {
  const stands = ({ prose, body, topic, reading }: Evidence): boolean => (prose || reading.length >= 5) && body > 0.5 && topic < plainly
  let all = 0
  let kept = 0
  page.forEach((evidence, at) => {
    if (!stands(evidence)) return
    all += evidence.reading.length
    if (parts[at] === "body" || parts[at] === "standfirst") kept += evidence.reading.length
  })
  if (kept >= all * trusted) return false
  const first = page.findIndex(stands)
  let waiting: Array<number> = []
  for (let at = first; at < page.length; at++) {
    const evidence = page[at]!
    const part = parts[at]!
    if (part === "title" || part === "meta" || part === "early") continue
    if (!stands(evidence)) {
      if (evidence.topic < 1 && item(evidence)) waiting.push(at)
      continue
    }
    if (waiting.length < menu) for (const line of waiting) parts[line] = "body"
    waiting = []
    parts[at] = "body"
  }
  return true
}

/** The share of its words that a page must have kept for what is left inside the article to be the article's too. */
const mostly = 0.85

/** Where nearly all of a page is article, gives back to it, in place, what stands within and is not plainly clutter: dates of entries, questions, links. */
export function keepWithin(page: ReadonlyArray<Evidence>, parts: Array<Part>): void {
  const kept = (at: number): boolean => parts[at] === "body" || parts[at] === "heading"
  let all = 0
  let words = 0
  page.forEach(({ reading }, at) => {
    all += reading.length
    if (kept(at)) words += reading.length
  })
  if (words < all * mostly) return
  const first = parts.findIndex((_, at) => kept(at))
  const last = parts.findLastIndex((_, at) => kept(at))
  for (let at = first; at < last; at++) if (parts[at] === "inset" && page[at]!.topic < plainly && page[at]!.reading.words.length > 0) parts[at] = "body"
}
