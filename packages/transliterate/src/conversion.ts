import { allCapitals } from "./capitals.ts"
import { capital, classAt, compose, partsOf, transparent, word } from "./characters.ts"
import { chunk, room, type Spans, Writer } from "./output.ts"
import { apostropheEntry, type Candidate, dropped, mark, type Node, none, type Part, type Trie } from "./trie.ts"

/** What a span says of itself instead of the number of a rule: that it stayed, or that an option or the spelling took it. */
const stayed = -1
const byOption = -2

export interface Manner {
  readonly smart: boolean
  /** What becomes of a character that the system has no rule for; `undefined` keeps it. */
  readonly unknown: ((character: string) => string | undefined) | undefined
}

/** One letter as it was read: its entry, what it is followed by, and marks that belong to no letter of the system. */
interface Reading {
  entry: number
  end: number
  /** A stress mark of a letter that the system reads without it (ѝ where there is but и); one that follows in the text stands there itself. */
  marks: string
  /** Whether a stress mark stands on it: it is then part of no longer rule. */
  marked: boolean
}

const isLetter = (entry: number): boolean => entry > dropped
const entryOf = ({ limit, entries }: Trie, unit: number): number => unit < limit ? entries[unit]! : none

/** Marks that people set on a letter for stress, which leave it the letter that it is. */
const isStress = (unit: number): boolean => unit === 0x300 || unit === 0x301

/** Reads the letter at `i`, with the marks that make one letter with it; false where that is none of the system. */
function read(trie: Trie, text: string, i: number, reading: Reading): boolean {
  const first = text.charCodeAt(i)
  let unit = first
  let end = i + 1
  let entry = entryOf(trie, unit)
  reading.entry = entry
  reading.end = end
  reading.marks = ""
  reading.marked = false
  for (;;) {
    const next = text.charCodeAt(end)
    if (!(next < trie.limit) || trie.joins[trie.entries[next]!] === 0) break
    unit = compose(unit, next)
    if (unit === 0) break
    end++
    entry = entryOf(trie, unit)
    if (!isLetter(entry) && isStress(next)) {
      reading.marked = true
      break
    }
    reading.entry = entry
    reading.end = end
  }
  if (isLetter(reading.entry)) return true
  const parts = partsOf(first)
  if (parts === undefined || parts.length !== 2 || !isStress(parts.charCodeAt(1))) return false
  reading.entry = entryOf(trie, parts.charCodeAt(0))
  reading.marks = trie.entries[parts.charCodeAt(1)] === dropped ? "" : parts.slice(1)
  reading.marked = true
  return isLetter(reading.entry)
}

const ahead: Reading = { entry: none, end: 0, marks: "", marked: false }

/** Whether the apostrophe at `i` stands before a letter of the system, so that it may be part of a word. */
const joinsOn = (trie: Trie, text: string, i: number): boolean => i + 1 < text.length && read(trie, text, i + 1, ahead) && trie.roots[trie.place[ahead.entry]!] !== undefined

/** The place that the character from `i` on takes in a context. */
function placeBehind(trie: Trie, text: string, i: number): number {
  let at = i
  while (at < text.length && !isLetter(entryOf(trie, text.charCodeAt(at))) && classAt(text, at) === transparent) at++
  if (at >= text.length) return trie.boundary
  if (read(trie, text, at, ahead)) return trie.context[ahead.entry]!
  if (trie.dropsApostrophe && isApostropheAt(trie, text, at) && joinsOn(trie, text, at)) return trie.apostrophe
  return placeOfOther(trie, text, at, trie.boundary)
}

const isApostropheAt = (trie: Trie, text: string, i: number): boolean => {
  const unit = text.charCodeAt(i)
  return entryOf(trie, unit) === apostropheEntry || unit === 0xff07
}

/** The place of a character that is no letter of the system; `before` where a word goes on across it. */
function placeOfOther(trie: Trie, text: string, i: number, before: number): number {
  const found = classAt(text, i)
  if (found === transparent) return before
  return found === word || found === capital ? trie.otherLetter : trie.boundary
}

/** A rule that fits: how many letters it takes, and where each of them ends. */
interface Match {
  candidate: Candidate | undefined
  letters: number
  readonly ends: Array<number>
  readonly capitals: Array<boolean>
  /** The last letter's place in a context. */
  context: number
}

/** Writes the longest rule that fits to `match`. */
function longest(trie: Trie, text: string, first: Reading, previous: number, match: Match): void {
  match.candidate = undefined
  let context = trie.context[first.entry]!
  let node: Node | undefined = trie.roots[trie.place[first.entry]!]
  let end = first.end
  let isCapital = trie.isCapital[first.entry] === 1
  for (let depth = 1; node !== undefined; depth++) {
    match.ends[depth - 1] = end
    match.capitals[depth - 1] = isCapital
    const { candidates, children } = node
    let behind = -1
    for (let n = 0; n < candidates.length; n++) {
      const candidate = candidates[n]!
      if (candidate.after !== undefined && candidate.after[previous] === 0) continue
      if (candidate.before !== undefined) {
        if (behind < 0) behind = placeBehind(trie, text, end)
        if (candidate.before[behind] === 0) continue
      }
      match.candidate = candidate
      match.letters = depth
      match.context = context
      break
    }
    if (children === undefined || end >= text.length || first.marked) break
    if (!read(trie, text, end, ahead) || ahead.marked) break
    context = trie.context[ahead.entry]!
    isCapital = trie.isCapital[ahead.entry] === 1
    node = children[trie.place[ahead.entry]!]
    end = ahead.end
  }
}

/** What the letter at `[start, end)` gives, in the case that it asks for. */
function cased(part: Part, isCapital: boolean, text: string, start: number, end: number, smart: boolean): string {
  if (!isCapital) return part.lower
  return part.title !== part.caps && smart && allCapitals(text, start, end) ? part.caps : part.title
}

/** What the matched letters from `start` on give together. */
function whole({ parts }: Candidate, { letters, ends, capitals }: Match, text: string, start: number, smart: boolean): string {
  let out = ""
  let from = start
  for (let n = 0; n < letters; n++) {
    const part = parts[n]
    if (part !== undefined) out += cased(part, capitals[n]!, text, from, ends[n]!, smart)
    from = ends[n]!
  }
  return out
}

/** Romanises `text`; writes a span for each unit and for each stretch that stays as it is. */
export function run(trie: Trie, text: string, { smart, unknown }: Manner, spans: Spans | undefined): string {
  const { limit, entries, joins, context, plainStart, plainLength, plainRule, pool, boundary, apostrophe, otherLetter } = trie
  const { length } = text
  const writer = new Writer()
  const { units } = writer
  const reading: Reading = { entry: none, end: 0, marks: "", marked: false }
  const match: Match = { candidate: undefined, letters: 0, ends: [], capitals: [], context: 0 }
  let at = 0 // in `units`
  let previous = boundary
  let kept = 0 // where the stretch that stays as it is began
  let unit = text.charCodeAt(0)
  let entry = unit < limit ? entries[unit]! : none
  for (let i = 0; i < length;) {
    if (at >= chunk) at = writer.flush(at)
    let end = i + 1
    const nextUnit = end < length ? text.charCodeAt(end) : 0
    const nextEntry = nextUnit < limit ? entries[nextUnit]! : none
    const start = plainStart[entry]!
    if (start >= 0 && joins[nextEntry] === 0) {
      if (spans !== undefined && kept < i) spans.push(i, writer.flushed + at, stayed)
      for (let n = start, last = start + plainLength[entry]!; n < last; n++) units[at++] = pool[n]!
      if (spans !== undefined) spans.push(end, writer.flushed + at, plainRule[entry]!)
      previous = context[entry]!
      kept = i = end
      unit = nextUnit
      entry = nextEntry
      continue
    }
    let to: string | undefined
    let rule = byOption
    if (entry === none && unit < 0x80) {
      // Nothing of ASCII but a dropped apostrophe has a rule.
      previous = isAsciiWord(unit) ? otherLetter : boundary
    } else if (entry === apostropheEntry || (unit === 0xff07 && trie.dropsApostrophe)) {
      if (previous < boundary && joinsOn(trie, text, i)) {
        to = ""
        previous = apostrophe
      } else previous = boundary
    } else if (entry === dropped) to = ""
    else if (entry !== mark && read(trie, text, i, reading)) {
      longest(trie, text, reading, previous, match)
      const { candidate } = match
      if (candidate !== undefined) {
        to = reading.marks === "" ? whole(candidate, match, text, i, smart) : whole(candidate, match, text, i, smart) + reading.marks
        rule = candidate.rule
        end = match.ends[match.letters - 1]!
        previous = match.context
      } else {
        end = reading.end
        previous = context[reading.entry]!
        to = unknownLetter(unknown, text.slice(i, end), reading.marks)
      }
    } else {
      previous = placeOfOther(trie, text, i, previous)
      if (entry !== mark) end = reading.end
      if (unit >= 0xd800 && unit < 0xdc00 && i + 1 < length && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) end = i + 2
      if (unknown !== undefined) to = unknownLetter(unknown, text.slice(i, end), entry === mark ? "" : reading.marks)
    }
    if (to === undefined) {
      for (let n = i; n < end; n++) units[at++] = text.charCodeAt(n)
    } else {
      if (spans !== undefined && kept < i) spans.push(i, writer.flushed + at, stayed)
      for (let n = 0; n < to.length; n++) {
        if (at >= chunk + room) at = writer.flush(at)
        units[at++] = to.charCodeAt(n)
      }
      if (spans !== undefined) spans.push(end, writer.flushed + at, rule)
      kept = end
    }
    i = end
    unit = i < length ? text.charCodeAt(i) : 0
    entry = unit < limit ? entries[unit]! : none
  }
  if (spans !== undefined && kept < length) spans.push(length, writer.flushed + at, stayed)
  return writer.finish(at)
}

/** What becomes of a letter without a rule; its stress mark fares as one that stands by itself. */
function unknownLetter(unknown: Manner["unknown"], letter: string, stress: string): string | undefined {
  const to = unknown?.(letter)
  return to === undefined || stress === "" ? to : to + (unknown?.(stress) ?? stress)
}

const isAsciiWord = (unit: number): boolean => (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
