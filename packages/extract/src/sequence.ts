import type { RemovalReason } from "@polyonym/facts/pure"
import { keepEnumerations, keepMore, keepWithin } from "./enumerations.ts"
import { type Evidence, isPlain } from "./evidence.ts"

/** The part of a page that a block belongs to, in the order in which pages have them. */
export type Part =
  | "head" // clutter before the article
  | "early" // date or byline above the headline
  | "title"
  | "standfirst"
  | "meta" // byline, date, credit, caption
  | "aside" // clutter between headline and body
  | "body"
  | "heading"
  | "figure" // credit or caption between paragraphs
  | "inset" // clutter between paragraphs
  | "tail" // clutter behind the article

const parts: ReadonlyArray<Part> = ["head", "early", "title", "standfirst", "meta", "aside", "body", "heading", "figure", "inset", "tail"]

/** What it costs to go from one part to another; what is not here does not happen. */
const steps: Readonly<Partial<Record<Part | "start", Partial<Record<Part | "end", number>>>>> = {
  start: { head: 0, early: -0.5, title: 0, meta: -3, body: -1.5 },
  head: { head: 0, early: -0.3, title: 0, meta: -3, body: -3, end: -4 },
  early: { head: -1, early: 0, title: 0, meta: -2, body: -3, end: -4 },
  title: { standfirst: -0.3, meta: 0, aside: -0.7, body: 0, heading: -1.5, figure: -1, end: -2 },
  standfirst: { standfirst: -1, meta: 0, aside: -0.5, body: 0, heading: -1, figure: -1, end: -1 },
  meta: { standfirst: -1.5, meta: 0, aside: -0.5, body: 0, heading: -1, end: -2 },
  aside: { standfirst: -1, meta: 0, aside: -0.2, body: 0, heading: -1, end: -3 },
  body: { body: 0, heading: 0, figure: 0, inset: -0.3, tail: -1, end: 0 },
  heading: { body: 0, heading: -1.5, figure: -0.5, inset: -1 },
  figure: { body: 0, heading: 0, figure: 0, inset: -0.3, tail: -1, end: 0 },
  inset: { body: -0.4, heading: -0.6, figure: -0.5, inset: -0.2, tail: -0.5, end: -1 },
  tail: { tail: 0, end: 0 }
}

const impossible = -1e9
/** The same, from row to column; -1e9 for what does not happen. */
const stepMatrix = parts.map((from) => parts.map((to) => steps[from]?.[to] ?? impossible))

/** How seldom clutter of a kind stands between paragraphs: what closes a page is dear there. */
const closing: Readonly<Partial<Record<RemovalReason, number>>> = {
  related: 0,
  advertisement: 0,
  subscribe: 0.3,
  promotion: 0.5,
  appeal: 0.6,
  share: 0.6,
  button: 0.8,
  consent: 0.8,
  navigation: 1.5,
  comment: 2,
  "author-bio": 3,
  legal: 3
}

const never = impossible
/** However plainly a block is clutter, it says only so much about where it stands. */
const most = 4

/** Score of a block as a caption: a sentence beside the credit of a photograph. */
export function captionScore(page: ReadonlyArray<Evidence>, at: number): number {
  const { reading, topic } = page[at]!
  if (reading.piece.hint?.role === "caption") return 5
  if (reading.length < 4 || reading.length > 60 || topic >= 3) return 0
  if (page[at]!.caption) return 3
  if (reading.length > 45) return 0
  const next = page[at + 1]
  if (next !== undefined && next.attribution.credit >= 4 && !(next.attribution.byline >= 4)) return page[at]!.title >= 3 && reading.ending === "open" ? 1.5 : 3
  const before = page[at - 1]
  const after = page[at + 1]
  if (before !== undefined && before.attribution.credit >= 4 && !reading.piece.gap && after?.reading.piece.gap === true && reading.length <= 35) return 1.8
  return 0
}

function emission(part: Part, page: ReadonlyArray<Evidence>, at: number, clean: boolean, plain: boolean): number {
  const evidence = page[at]!
  const { body, tail, topic, reading, attribution } = evidence
  // On a page without any clutter, a block that nothing speaks against is none either.
  const innocent = clean ? -50 : 0
  switch (part) {
    case "head":
      // What looks like a headline and is none wants a reason.
      if (evidence.title >= 3 && topic < 1 && (!plain || opensProse(page, at))) return -0.2 + innocent
      return (body > 0 ? -0.7 * body + Math.min(3, evidence.address) * 0.9 : Math.min(most, -0.8 * body)) + innocent
    case "early":
      return attribution.date >= 4 || attribution.byline >= 5 ? Math.max(attribution.date, attribution.byline) - 2.5 : never
    case "title":
      return evidence.title
    case "standfirst":
      return (body > 0 ? body * 0.6 : reading.length >= 6 ? 0 : -2) - topic * 1.3 - (attribution.date >= 3 || attribution.byline >= 3 || attribution.credit >= 3 ? 3 : 0)
    case "meta": {
      const score = Math.max(attribution.byline, attribution.date, attribution.credit)
      return Math.max(score > 0 ? score - 1 : never, captionScore(page, at) > 0 ? captionScore(page, at) : never)
    }
    case "aside":
      return Math.min(most, -body) - 1 - (topic < 1 ? 1.5 : 0) + innocent
    case "body":
      return body
    case "heading": {
      const next = page[at + 1]
      return evidence.heading + (next !== undefined && next.prose && next.body > 1 ? 1.2 : reading.piece.hint?.role === "heading" && next !== undefined ? 0 : -3)
    }
    case "figure":
      return attribution.credit >= 4 && attribution.byline < 4 ? attribution.credit - 1.5 : evidence.caption ? 3 : reading.piece.hint?.role === "caption" ? 4 : never
    case "inset":
      return Math.max(insetScore(evidence), plain && label(evidence) ? labelScore(evidence) : never) + innocent
    case "tail":
      // A label says nothing about which side of the article it stands on.
      return (plain && label(evidence) ? Math.min(most, -0.8 * body) : Math.min(most, tail)) + innocent
  }
}

/** Score of a block as clutter between paragraphs. */
function insetScore({ body, topic, reason }: Evidence): number {
  return Math.min(most, -body) - 0.6 - (topic >= 1 && reason !== undefined ? closing[reason] ?? 1.5 : 1.5)
}

/** The same for a label where no tags tell clutter from lists: the article may go on behind any number of them. */
function labelScore({ body, topic, reason }: Evidence): number {
  return Math.min(most, -0.8 * body) - 0.8 - (topic >= 2 && reason !== undefined ? (closing[reason] ?? 1.5) * 0.4 : 0)
}

/** A block that is no sentence and speaks to nobody. */
const label = ({ prose, body, address, reading }: Evidence): boolean => !prose && body <= 0 && address < 0.5 && reading.ending !== "stop"

/** Whether prose stands within the next few blocks, as it does below a headline. */
function opensProse(page: ReadonlyArray<Evidence>, at: number): boolean {
  for (let i = at + 1; i < Math.min(page.length, at + 5); i++) if (page[i]!.prose && page[i]!.body > 1) return true
  return false
}

/** Whether blank lines divide the page into sections, rather than every block from the next. */
function sectioned(page: ReadonlyArray<Evidence>): boolean {
  let gaps = 0
  for (let i = 1; i < page.length; i++) if (page[i]!.reading.piece.gap) gaps++
  return gaps > 0 && gaps < (page.length - 1) * 0.4
}

function atGap(from: Part, to: Part, gap: boolean): number {
  if (to === "tail" && from !== "tail") return gap ? 1.2 : -1
  if (!gap) return 0
  if (from === "body" && to === "body") return -0.8
  if (from === "head" && to === "title") return 1
  if (from === "meta" && to === "body") return 0.6
  return 0
}

/** The likeliest part of each block, the whole page considered (Viterbi). Linear in the number of blocks. */
export function partsOf(page: ReadonlyArray<Evidence>): Array<Part> {
  const clean = !page.some(({ topic, body, reading }) => (topic >= 2 && body < 0) || (reading.piece.hint !== undefined && reading.piece.hint.weight <= -3))
  const sections = sectioned(page)
  const plain = isPlain(page)
  const width = parts.length
  const from = new Int8Array(page.length * width)
  let scores = parts.map((part) => (steps.start![part] ?? never) + (page.length > 0 ? emission(part, page, 0, clean, plain) : 0))
  for (let i = 1; i < page.length; i++) {
    const gap = page[i]!.reading.piece.gap
    const next: Array<number> = []
    for (let to = 0; to < width; to++) {
      const target = parts[to]!
      const here = emission(target, page, i, clean, plain)
      let highest = never * 2
      for (let k = 0; here > never && k < width; k++) {
        const step = stepMatrix[k]![to]!
        if (step <= never || scores[k]! <= never) continue
        const total = scores[k]! + step + here + (sections ? atGap(parts[k]!, target, gap) : 0)
        if (total <= highest) continue
        highest = total
        from[i * width + to] = k
      }
      next.push(highest)
    }
    scores = next
  }
  let best = 0
  let highest = -Infinity
  for (let k = 0; k < width; k++) {
    const total = scores[k]! + (steps[parts[k]!]?.end ?? never)
    if (total > highest) {
      highest = total
      best = k
    }
  }
  const result: Array<Part> = Array.from({ length: page.length }, () => "body")
  for (let i = page.length - 1; i >= 0; i--) {
    result[i] = parts[best]!
    best = from[i * width + best]!
  }
  if (plain && !keepMore(page, result)) {
    keepEnumerations(page, result)
    keepWithin(page, result)
  }
  return result
}
