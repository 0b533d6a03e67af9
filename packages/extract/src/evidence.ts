import type { RemovalReason } from "@polyonym/facts/pure"
import { type Attribution, attributionOf } from "./attribution.ts"
import { fold } from "./characters.ts"
import { likelyLanguage, languageWeights, type Reading, scoresOf } from "./reading.ts"
import type { RepeatedLines } from "./sourceLines.ts"
import { classNumber, reasons } from "./vocabulary.ts"

/** What is known of a block once its page is: log-odds, positive for. */
export interface Evidence {
  readonly reading: Reading
  readonly attribution: Attribution
  /** For being a paragraph of the body; its negative for being clutter. */
  body: number
  /** For being clutter where clutter follows the body: prose that speaks of its author or to its reader is at home there. */
  tail: number
  title: number
  /** For being a heading within the body, without its neighbours. */
  heading: number
  /** Why it would be dropped; `undefined` when its words say nothing. */
  reason: RemovalReason | undefined
  /** The strength of `reason`. */
  topic: number
  /** Words that speak to the reader or of "us", outside quotation marks. */
  readonly address: number
  readonly prose: boolean
  /** Whether it is a caption by its own words: a sentence with a photo credit in it. */
  caption: boolean
  /** Whether it is, word for word, the title that the caller or the page's head gives. */
  readonly named: boolean
}

const kinds = { us: classNumber("us"), you: classNumber("you"), letter: classNumber("letter"), currency: classNumber("currency"), period: classNumber("period"), speech: classNumber("speech"), functions: classNumber("function") }
const bio = classNumber("author-bio")
const related = classNumber("related")
const advertisement = classNumber("advertisement")
const legal = classNumber("legal")
const appeal = classNumber("appeal")
const subscribe = classNumber("subscribe")

/** Whether a page came without any tags, so that the order of its lines has to speak instead. */
export function isPlain(page: ReadonlyArray<Evidence>): boolean {
  return page.every(({ reading: { piece } }) => piece.hint === undefined && piece.element === undefined)
}

/** What the caller or the page's head says, for comparison. */
export interface Known {
  readonly title?: string | undefined
  /** A longer text that has the title in it: that of a browser's window. */
  readonly match?: string | undefined
  readonly byline: ReadonlyArray<string>
  readonly site?: string | undefined
  /** What other pages of the source have as well. */
  readonly repeated?: RepeatedLines | undefined
}

function lengthScore(length: number): number {
  if (length < 1) return -3
  if (length < 3) return -2
  if (length < 4) return -1.5
  if (length < 6) return -1
  if (length < 9) return -0.3
  if (length < 15) return 0.7
  return length < 25 ? 2 : 3
}

/** Classes that the page is about: words of theirs in plain prose, again and again, are its subject, not its clutter. */
function subjects(scored: ReadonlyArray<{ readonly reading: Reading; readonly scores: ReadonlyArray<number> }>): Float64Array {
  const discount = new Float64Array(reasons.length).fill(1)
  let prose = 0
  const counts = new Float64Array(reasons.length)
  for (const { reading, scores } of scored) {
    if (reading.length < 8 || reading.ending !== "stop" || scores[kinds.us]! + scores[kinds.you]! > 0) continue
    prose++
    for (let kind = 0; kind < reasons.length; kind++) if (scores[kind]! >= 2) counts[kind]! += 1
  }
  for (let kind = 0; kind < reasons.length; kind++) if (counts[kind]! >= 2 && counts[kind]! >= prose * 0.25) discount[kind] = 0.35
  return discount
}

/** The evidence of every block of a page. */
export function evidenceOf(readings: ReadonlyArray<Reading>, known: Known): Array<Evidence> {
  const weights = languageWeights(readings)
  const language = likelyLanguage(readings)
  // Equal lines have equal hits, as their readings are made: they are scored once.
  const scoresBy = new Map<Reading["hits"], ReadonlyArray<number>>()
  const scored = readings.map((reading) => {
    let scores = scoresBy.get(reading.hits)
    if (scores === undefined) scoresBy.set(reading.hits, scores = scoresOf(reading, weights))
    return { reading, scores }
  })
  const discount = subjects(scored)
  const title = fold(known.title ?? known.match ?? "").trim()
  const plain = new Map<Reading["hits"], Evidence>()
  return scored.map(({ reading, scores }) => {
    const same = reading.piece.hint === undefined ? plain.get(reading.hits) : undefined
    if (same !== undefined) return { ...same, reading }
    const evidence = evidenceOfOne(reading, scores, attributionOf(reading, scores, language), discount, title)
    if (reading.piece.hint === undefined) plain.set(reading.hits, evidence)
    return evidence
  })
}

/** How far the words of a class count: in full where the block speaks to its reader or is a label, little where they stand in plain prose. */
function share(kind: number, reading: Reading, direct: boolean, leads: boolean, strong: boolean, discount: number): number {
  const { length, ending, lead } = reading
  const closed = ending === "stop" && length > 2
  if (kind === related && closed && !lead) return 0.2
  if (kind === advertisement || kind === legal) return length <= 16 || kind === legal && length <= 30 ? 1 : 0.3
  if (direct) return length <= 14 ? 1 : Math.sqrt(14 / length)
  if (kind === bio) return (length <= 40 && !reading.quotes ? 0.45 : 0.2) * discount
  if (!closed && length <= 14) return leads ? 1 : Math.max(discount, 0.35)
  return (length > 14 ? 0.3 : strong ? 0.5 : 0.25) * discount
}

function evidenceOfOne(reading: Reading, scores: ReadonlyArray<number>, attribution: Attribution, discount: Float64Array, title: string): Evidence {
  const { piece: { text, hint }, length, ending, hits } = reading
  const closed = ending === "stop"
  const dialogue = reading.starts === "other" && /^[–—―]/.test(text)
  const us = scores[kinds.us]!
  const you = scores[kinds.you]!
  const address = (you * 0.9 + us * 0.6) * (dialogue ? 0.3 : 1)
  const leads = hits.some(({ kind, leads: leading }) => leading && kind < reasons.length)
  const money = reading.money || scores[kinds.currency]! > 0
  const direct = address >= 0.6 || (leads && (!closed || length <= 9 && reading.sentences === 0 || address > 0)) || reading.address || (length <= 5 && !closed) || scores[kinds.letter]! > 0
  let topic = 0
  let reason: RemovalReason | undefined
  let strongest = 0
  for (let kind = 0; kind < reasons.length; kind++) {
    if (scores[kind] === 0) continue
    const value = scores[kind]! * share(kind, reading, direct, leads, scores[kind]! >= 3, discount[kind]!)
    topic += value
    if (value > strongest) {
      strongest = value
      reason = reasons[kind]
    }
  }
  if (money && scores[kinds.period]! > 0 && length <= 18 && (direct || ending !== "stop")) {
    topic += ending === "stop" ? 1 : 2
    reason ??= "appeal"
  }
  if (money && scores[appeal]! * discount[appeal]! + scores[subscribe]! * discount[subscribe]! >= 2 && length <= 24 && (direct || ending !== "stop")) topic += 1
  if (scores[kinds.letter]! > 0) topic += length <= 6 ? 4 : 2
  if (reading.copyright) {
    topic += length <= 30 ? 4 : 1
    if (strongest < 4) reason = "legal"
  }
  if (reading.address && length <= 20) topic += 1
  if (hint?.reason !== undefined && hint.weight <= -2) reason = hint.reason
  let body = lengthScore(length)
  if (closed) body += length >= 2 ? 2.2 : 1
  else if (ending === "question" || ending === "exclamation") body += length >= 3 ? 0.8 : 0
  else if (ending === "comma") body -= 1
  else if (ending === "colon") body -= 0.4
  else body -= length >= 20 ? 0.3 : 1.2
  if (reading.sentences > 0) body += 0.5
  if (length >= 5 && scores[kinds.functions]! >= length * 0.15) body += 0.5
  if (reading.quotes && (closed || reading.sentences > 0)) body += 0.6
  if (scores[kinds.speech]! > 0 && length >= 6) body += 0.8
  if (reading.parts > 1 && !(closed && length > 12)) body -= 1.2 * Math.min(3, reading.parts - 1) + 0.8
  if (reading.number) body -= 2
  if (reading.starts === "lower") body -= 0.3
  const spread = Math.max(1, length / 25)
  const penalty = Math.min(3, address) / spread * (topic >= 1 ? 1.2 : 0.5)
  body -= topic * 1.3 + penalty
  if (topic < 0.8 && address < 0.9 && reading.parts < 2 && length >= 1) body = Math.max(body, -2)
  // A short sentence that nothing speaks against is a short paragraph.
  if (closed && length >= 2 && (length >= 3 || topic === 0) && topic < 1 && address < 0.9 && !reading.copyright) body = Math.max(body, length >= 4 ? 1.5 : 0.8)
  if (hint !== undefined) {
    // A place for prose says nothing for a date or a name that stands in it.
    const attributed = Math.max(attribution.date, attribution.credit, hint.role === "byline" ? attribution.byline : 0)
    body += attributed >= 4 ? Math.min(0, hint.weight) : hint.weight
    if (hint.role === "caption" || (hint.role === "credit" || hint.role === "byline" || hint.role === "date") && attribution[hint.role] > 0) body -= 3
  }
  const prose = length >= 8 && (closed || reading.sentences > 0 || ending === "question" || ending === "exclamation")
  // Behind the article, prose of any kind may stand; that of an appeal or of a note about the author more than any other.
  let tail = body > 0 ? -0.35 * body : -body
  tail += Math.min(3, address) * 0.9 + Math.max(0, Math.min(6, scores[bio]!) - topic) * 0.6
  return {
    reading,
    attribution,
    body,
    tail,
    title: titleScore(reading, topic, address, attribution, title),
    heading: headingScore(reading, topic, address),
    reason,
    topic,
    address,
    prose,
    caption: false,
    named: title.length >= 10 && reading.folded.trim() === title
  }
}

function titleScore(reading: Reading, topic: number, address: number, attribution: Attribution, known: string): number {
  const { length, ending, piece: { hint } } = reading
  let score = length < 2 ? -3 : length < 3 ? -1.5 : length < 4 ? 0 : length < 23 ? 2 : length < 32 ? 0 : -4
  if (length >= 6 && length < 23) score += 0.7
  if (ending === "open") score += 1.2
  else if (ending === "stop") score -= reading.sentences > 0 ? 3 : 2
  else if (ending === "colon" || ending === "comma") score -= 3
  if (reading.starts === "list") score -= 3
  else if (reading.starts === "lower") score -= 1.5
  else if (reading.starts !== "other") score += 0.3
  if (reading.parts > 1) score -= 3
  if (reading.address || reading.number || reading.copyright) score -= 4
  score -= Math.min(8, topic * 1.4) + Math.min(2, address * 0.8) + (reading.money ? 0.4 : 0)
  score -= Math.max(attribution.date >= 4 ? 5 : 0, attribution.byline >= 4 ? 3 : attribution.byline >= 3 ? 1.5 : 0, attribution.credit >= 4 ? 4 : attribution.credit >= 3 ? 1.5 : 0)
  if (hint?.role === "title") score += 5
  else if (hint?.role === "heading") score += 1.5
  else if (hint !== undefined && hint.weight < -2) score += hint.weight
  if (known.length > 0) {
    const folded = reading.folded.trim()
    if (folded === known) score += 8
    else if (folded.length >= 15 && known.includes(folded)) score += 5
  }
  return score
}

function headingScore(reading: Reading, topic: number, address: number): number {
  const { length, ending, piece: { text, hint } } = reading
  let score = length > 16 || text.length > 110 ? -5 : length > 10 ? -0.5 : 1
  if (ending === "stop" || ending === "comma") score -= 4
  else if (ending === "colon") score -= 0.7
  if (reading.starts === "list" && length > 8 || reading.parts > 1 || reading.address) score -= 3
  // "Of interest: …" is the mark of a link more often than of a heading.
  if (reading.lead && hint?.role !== "heading" && ending !== "colon") score -= 3
  score -= topic * 1.2 + Math.min(1.5, address * 0.4)
  if (hint?.role === "heading" || hint?.role === "title") score += 3
  else if (hint?.role === "paragraph") score -= 1
  if (hint !== undefined && hint.weight < 0) score += hint.weight
  return score
}
