import type { Evidence } from "@polyonym/facts/pure"
import { evidence } from "../candidate.ts"
import { accordingTo, closing, followed, framed, labelled, surroundings, type Attribution, type Surroundings } from "./attribution.ts"
import { isOver, type Around } from "./context.ts"
import { bearerOf, dropping, lastOf, topic, type Focus } from "./focus.ts"
import { verbForm } from "./gender.ts"
import { insideMarks } from "./inside.ts"
import type { Passage, Quoted } from "./passage.ts"
import { governing, introduced } from "./preceding.ts"
import { part } from "./speechTable.ts"
import type { Subject } from "./subjects.ts"

/** What is decided about one quotation. */
export interface Reading {
  readonly quote: Quoted
  readonly speech: boolean
  readonly speaker: string | undefined
  readonly confidence: number
  readonly why: ReadonlyArray<Evidence>
}

interface State {
  readonly passage: Passage
  readonly known: Array<Focus>
  readonly readings: Array<Reading>
  /** Where the attribution of each quotation ends. */
  readonly attributed: Array<number>
  /** Whether a sentence is over where each of them ends. */
  readonly over: Uint8Array
  /** The last speech that stands in no other one. */
  previous: Reading | undefined
}

/** Decides about every quotation of a text, in order. */
export function readSpeakers(passage: Passage): Array<Reading> {
  const state: State = { passage, known: [], readings: [], attributed: [], over: new Uint8Array(passage.quotes.length), previous: undefined }
  let sentence = 0
  for (const quote of passage.quotes) {
    sentence = follow(state, sentence, quote.first)
    const around = surroundings(passage, quote, state.over)
    const reading = read(state, around)
    state.readings.push(reading)
    if (state.attributed.length < state.readings.length) state.attributed.push(-1)
    const over = isOver(passage, quote, around.last, state.attributed.at(-1)!)
    if (over) state.over[state.readings.length - 1] = 1
    if (quote.parent >= 0) continue
    if (reading.speech) remember(state, reading)
    if (quote.last < passage.starts.length && over) passage.starts[quote.last] = 1
  }
  return state.readings
}

/** Notes what the sentences are about that start before a token. */
function follow({ passage, known }: State, from: number, to: number): number {
  const { starts, inside, page } = passage
  for (let at = from; at < to; at++) {
    if (starts[at] !== 1 || inside[at] !== -1) continue
    const subject = topic(passage, at)
    const { line } = page.tokens[at]!
    if (subject.kind === "name") known.push({ at, line, mention: subject.mention, said: false })
    else if (subject.kind === "role") {
      const chain = bearerOf(passage, subject.token, known)
      known.push({ at, line, mention: chain === undefined ? undefined : passage.chains.get(chain), said: false })
    } else if (subject.kind === "unnamed" && indefinite(passage, at)) known.push({ at, line, mention: undefined, said: false })
  }
  return Math.max(from, to)
}

/** Whether a sentence is about somebody without a name: "A fisherman", "Her husband". */
function indefinite({ page, bits, ends }: Passage, from: number): boolean {
  for (let at = from; at < page.tokens.length && at < from + 8 && page.tokens[at]!.line === page.tokens[from]!.line; at++) {
    if ((bits[at]! & part.indefinite) !== 0 && !(at > from && (ends[at - 1]! & part.oblique) !== 0)) return true
    if (page.tokens[at]!.text === ".") return false
  }
  return false
}

/** Notes who spoke last. */
function remember(state: State, reading: Reading): void {
  const { passage, known } = state
  const { quote, speaker, why } = reading
  state.previous = reading
  if (speaker === undefined && why[0]?.code === "no-attribution") return
  known.push({ at: quote.last, line: passage.page.tokens[quote.last - 1]!.line, mention: speaker === undefined ? undefined : passage.chains.get(speaker), said: true })
}

const round = (value: number): number => Math.round(value * 100) / 100

const not = (quote: Quoted, code: string): Reading => ({ quote, speech: false, speaker: undefined, confidence: 0.8, why: [evidence(code)] })

function read(state: State, around: Surroundings): Reading {
  const { passage, attributed } = state
  const { quote, left, right, leftBits, rightBits, whole } = around
  const inner = insideMarks(passage, quote)
  if (inner !== undefined) return speech(state, around, inner)
  if ((leftBits & part.impersonal) !== 0 && !left.some((at) => at >= 0 && passage.names[at]?.type === "PER")) return not(quote, "saying")
  if (notMeant(passage, left)) return not(quote, "so-called")
  if ((leftBits & part.sign) !== 0 && sign(passage, left)) return not(quote, "sign")
  if (!whole && term(passage, left, right, rightBits)) return not(quote, "term")
  const colon = introduced(passage, left)
  if (colon !== undefined) return speech(state, around, colon)
  const next = followed(passage, around)
  if ((rightBits & part.sign) !== 0 && written(passage, right, next)) return not(quote, "sign")
  if (next !== undefined && (whole || left.length === 0)) {
    attributed[state.readings.length] = next.end
    return speech(state, around, next)
  }
  const label = whole ? labelled(passage, around) : undefined
  if (label !== undefined) return speech(state, around, label)
  const split = goesOn(state, around)
  if (split !== undefined) return split
  const verb = governing(passage, around)
  const found = (next !== undefined && endsClause(passage, next.verb) ? next : verb) ?? next ?? framed(passage, around) ?? (whole ? undefined : closing(passage, around)) ?? accordingTo(passage, around)
  if (found !== undefined) {
    attributed[state.readings.length] = found.end
    return coordinated(state, around, found) ?? speech(state, around, found)
  }
  return whole ? unattributed(state, around) : not(quote, "no-verb")
}

/** Whether a verb is one of a language that has its verb last. */
const endsClause = ({ page }: Passage, verb: number): boolean => page.languages[verb] === "tr"

/** "said “one” and “two”": what two quotations share. */
function coordinated({ readings, passage }: State, { quote, left }: Surroundings, { verb, subject }: Attribution): Reading | undefined {
  const other = left.findLast((at) => at < 0)
  if (other === undefined || subject.kind === "name" || !left.includes(verb) || left.indexOf(verb) > left.indexOf(other)) return undefined
  const earlier = readings[-1 - other]
  if (earlier === undefined || !earlier.speech || passage.quotes[-1 - other]!.parent !== quote.parent) return undefined
  return { quote, speech: true, speaker: earlier.speaker, confidence: 0.75, why: [evidence("continued")] }
}

/** "…," she said, "…": the second part of one sentence. */
function goesOn({ readings, attributed, passage }: State, { quote, left }: Surroundings): Reading | undefined {
  const other = left.findLast((at) => at < 0)
  const last = left.at(-1)
  if (other === undefined || last === undefined || last < 0 || !/^[,،，—–]$/u.test(passage.page.tokens[last]!.text)) return undefined
  const earlier = readings[-1 - other]
  if (earlier === undefined || !earlier.speech || (attributed[-1 - other] ?? -1) < last || left[0] !== other) return undefined
  return { quote, speech: true, speaker: earlier.speaker, confidence: 0.85, why: [evidence("continued")] }
}

/** A sign, a banner or a poster that the words stand on. */
function sign({ bits, names, page }: Passage, left: Around): boolean {
  for (let index = left.length - 1; index >= 0 && index > left.length - 9; index--) {
    const at = left[index]!
    if (at < 0 || names[at]?.type === "PER" || (bits[at]! & (part.say | part.call)) !== 0 && (bits[at]! & part.sign) === 0) return false
    if ((bits[at]! & part.sign) !== 0) return true
    if (/^[.;,]$/u.test(page.tokens[at]!.text)) return false
  }
  return false
}

/** The same after the quotation: "…", the banner read. */
function written({ bits, names }: Passage, right: Around, next: Attribution | undefined): boolean {
  if (next !== undefined && next.subject.kind !== "unnamed") return false
  const end = next === undefined ? 7 : right.indexOf(next.verb)
  return right.slice(0, Math.max(0, end)).some((at) => (bits[at]! & part.sign) !== 0 && names[at] === undefined)
}

/** Whether the word before a quotation says that it is not meant. One that is a verb of saying too is that beside its subject: "s’est dit". */
function notMeant({ bits, ends, names, page }: Passage, left: Around): boolean {
  const [before, marker] = [left.at(-2), left.at(-1)]
  if (marker === undefined || marker < 0 || (ends[marker]! & part.scare) === 0) return false
  if ((ends[marker]! & part.say) === 0 || before === undefined || before < 0) return true
  return names[before] === undefined && bits[before] === 0 && page.tokens[before]!.shape !== "sign"
}

/** Whether the sentence speaks of the words as words: "a term that …". */
function term(passage: Passage, left: Around, right: Around, rightBits: number): boolean {
  const marker = left.at(-1)
  if (marker !== undefined && marker >= 0 && (passage.ends[marker]! & part.term) !== 0) return true
  return (rightBits & part.term) !== 0 && right.slice(0, 10).some((at) => (passage.bits[at]! & part.term) !== 0 && (passage.names[at] === undefined))
}

interface Found {
  readonly chain: string | undefined
  readonly code: string
  readonly weight: number
}

/** The chain of a subject: of a pronoun and of a subject left out, the last one spoken of; of a role, its bearer. */
function resolve({ passage, known }: State, subject: Subject, verb: number, { quote, left }: Surroundings): Found {
  const language = passage.page.languages[verb < 0 ? quote.first : verb]!
  const { line } = passage.page.tokens[quote.first]!
  const from = left.find((at) => at >= 0) ?? quote.first
  if (subject.kind === "name") return { chain: subject.mention.chain, code: "speaker-name", weight: 1 }
  if (subject.kind === "role") {
    const chain = bearerOf(passage, subject.token, known)
    return { chain, code: chain === undefined ? "speaker-unnamed" : "speaker-role", weight: 0.8 }
  }
  if (subject.kind === "pronoun") return { chain: quote.parent < 0 ? lastOf(passage, known, subject.gender, line, from)?.mention?.chain : undefined, code: "speaker-pronoun", weight: 0.85 }
  const form = verb < 0 ? { gender: 0, plural: false } : verbForm(passage.page, verb)
  if (subject.kind === "none" && dropping.has(language) && !form.plural && quote.parent < 0) return { chain: lastOf(passage, known, form.gender, line, quote.first)?.mention?.chain, code: "speaker-left-out", weight: 0.8 }
  return { chain: undefined, code: "speaker-unnamed", weight: 0.9 }
}

const weights: Readonly<Record<Attribution["code"], number>> = { "verb-after": 0.95, "verb-inside": 0.95, colon: 0.95, "verb-before": 0.85, "according-to": 0.85 }

/** A word or phrase of the tables from its first token. */
function phraseAt({ page, bits, ends }: Passage, first: number): string {
  let last = first
  while (ends[last] === 0 && bits[last + 1] === part.light) last++
  return page.text.slice(page.tokens[first]!.start, page.tokens[last]!.end)
}

function speech(state: State, around: Surroundings, { code, subject, verb }: Attribution): Reading {
  const { chain, code: by, weight } = resolve(state, subject, verb, around)
  return { quote: around.quote, speech: true, speaker: chain, confidence: round(weights[code] * weight), why: [evidence(code, verb < 0 ? {} : { word: phraseAt(state.passage, verb) }), evidence(by)] }
}

/** A sentence in marks without a verb of saying: the last speaker goes on, or the sentence before it is about who speaks. */
function unattributed({ passage, known, previous }: State, { quote, right }: Surroundings): Reading {
  const { line } = passage.page.tokens[quote.first]!
  const give = (speaker: string | undefined, confidence: number, code: string): Reading => ({ quote, speech: true, speaker, confidence, why: [evidence(code)] })
  const after = right[0] === undefined ? "" : passage.page.tokens[right[0]]!.text
  if (quote.parent >= 0 || right.length > 0 && /^[,،，—–-]$/u.test(after)) return give(undefined, 0.5, "no-attribution")
  const last = known.at(-1)
  if (previous !== undefined && last?.said === true && last.at === previous.quote.last) {
    const gap = line - passage.page.tokens[previous.quote.last - 1]!.line
    if (gap === 0 || gap === 1 && (!previous.quote.closed || opensLine(passage, quote))) return give(previous.speaker, gap === 0 ? 0.8 : 0.6, "continued")
  }
  if (last !== undefined && !last.said && last.line === line) return give(last.mention?.type === "PER" ? last.mention.chain : undefined, 0.55, "said-before")
  return give(undefined, 0.5, "no-attribution")
}

const opensLine = ({ page }: Passage, { first }: Quoted): boolean => page.tokens[first]!.gap === "line"
