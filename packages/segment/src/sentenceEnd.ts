/** Whether a stop ends its sentence, and where: with the marks that close what the sentence opened. */
import { isHigh, sentenceKind, sentenceKindOf, wordClass, wordClassOf } from "./characters.ts"
import { fullStopEnds } from "./fullStop.ts"
import { isMark, mark } from "./marks.ts"
import type { Manner } from "./sentences.ts"
import { isInsideWord } from "./words.ts"

const { upper, lower, caseless, fullStop, terminal } = sentenceKind

/** A run of stops `[at, stops)` in the sentence that begins at `start`, in the block that ends at `to`; `hasWord`: whether anything is said before it. */
export interface Place {
  readonly start: number
  readonly at: number
  readonly stops: number
  readonly to: number
  readonly hasWord: boolean
}
/** What comes after a stop: the first word, without the marks that open something before it. */
export interface Next {
  readonly word: string
  /** Its kind for sentences (a letter's), or `digit` (also of what numbers follow: §), or nothing that can be told. */
  readonly kind: "upper" | "lower" | "caseless" | "digit" | "other"
  /** Where it begins in the text. */
  readonly start: number
  /** Whether a quotation mark, bracket or dash stands before it. */
  readonly opened: boolean
}

const reference = /^(?:[ \u00a0]?\[[\d\p{L}][\d\s,–-]{0,12}\]|[\u00b2\u00b3\u00b9\u2070\u2074-\u2079])+(?=\s|$)/u
/** A quotation mark or a dash, and then a comma: what stands there goes on. */
const carriesOn = /^["'”’»«)\]\s–—-]{1,4}[,;]/u
/** The year of what has a name with a mark at its end. */
const year = /^\s*\(\d{4}/u
const wide = /[。！？｡．]/u
const titled = /[〉》]/u

const isWordUnit = (text: string, at: number): boolean => {
  const found = wordClassOf(text.codePointAt(at)!)
  return found > wordClass.other && found <= wordClass.lone
}

/** The end of the closing marks and of references to notes that stand at once behind a stop. */
function afterClosers(text: string, at: number, to: number): number {
  while (at < to && isMark(text, at, mark.close) && !isMark(text, at, mark.bracket)) {
    if (isMark(text, at, mark.opens) && (!isMark(text, at, mark.either) || (at + 1 < to && isWordUnit(text, at + 1)))) break
    at++
  }
  const unit = text.charCodeAt(at)
  const refers = unit === 0x5b || (unit > 0x7f && unit < 0x2080) || text.charCodeAt(at + 1) === 0x5b
  return refers ? at + (reference.exec(text.slice(at, Math.min(to, at + 80)))?.[0].length ?? 0) : at
}

function afterBlanks(text: string, at: number, to: number): number {
  while (at < to && isMark(text, at, mark.blank)) at++
  return at
}

/** Whether a straight quotation mark at an index closes one that was opened some hundred characters before. */
function closesStraight(text: string, start: number, at: number): boolean {
  let odd = false
  for (let i = Math.max(start, at - 400); i < at; i++) if (text.charCodeAt(i) === 0x22) odd = !odd
  return odd
}

/** The end of a closing mark that a space parts from the stop ("Venez ! »"); `at` where there is none. */
function afterSpacedCloser(text: string, start: number, at: number, to: number): number {
  const apart = afterBlanks(text, at, Math.min(to, at + 3))
  if (apart >= to || apart === at) return at
  const closes = isMark(text, apart, mark.closesApart) || (text.charCodeAt(apart) === 0x22 && closesStraight(text, start, apart))
  return closes && (apart + 1 === to || !isWordUnit(text, apart + 1)) ? afterClosers(text, apart, to) : at
}

function nextOf(text: string, from: number, to: number): Next {
  let at = from
  const limit = Math.min(to, from + 12)
  while (at < limit && isMark(text, at, mark.blank | mark.opens | mark.either | mark.dash)) at++
  const opened = at > from
  if (at >= to) return { word: "", kind: "other", start: at, opened }
  const codePoint = text.codePointAt(at)!
  if (wordClassOf(codePoint) === wordClass.numeric || "§№#".includes(text[at]!)) return { word: "", kind: "digit", start: at, opened }
  let end = at
  let inner = false
  while (end < to && end - at < 24) {
    const unit = text.charCodeAt(end)
    const found = wordClassOf(isHigh(unit) ? text.codePointAt(end)! : unit)
    if (found !== wordClass.letter && found !== wordClass.hebrew && found !== wordClass.extend && found !== wordClass.dictionary && unit !== 0x27 && unit !== 0x2019 && (unit & 0xfc00) !== 0xdc00) break
    if (end > at && sentenceKindOf(unit) === upper) inner = true
    end++
  }
  const kind = sentenceKindOf(codePoint)
  if (end === at) return { word: "", kind: "other", start: at, opened }
  const word = text.slice(at, end)
  // A name such as eBay begins with a small letter; so does a point "b)".
  if (kind === lower) return { word, kind: inner || (word.length === 1 && text[end] === ")") ? "upper" : "lower", start: at, opened }
  return { word, kind: kind === upper ? "upper" : kind === caseless ? "caseless" : "other", start: at, opened }
}

/** Kana and Han: there a full stop between two letters is no part of a word. */
const isEastAsian = (codePoint: number): boolean => codePoint >= 0x3041 && wordClassOf(codePoint) === wordClass.dictionary

/** Stops of scripts without spaces or capitals need no space behind them. */
function endsUnspaced(text: string, { start, at, stops }: Place, end: number): boolean {
  const following = text.codePointAt(end)!
  if (stops - at === 1 && end === stops && isInsideWord(text, at)) return false
  if (wide.test(text.slice(at, stops))) {
    if (isMark(text, end, mark.carries) || sentenceKindOf(following) === terminal) return false
    if (end === stops) return true
    if (titled.test(text.slice(stops, end)) && isWordUnit(text, end)) return false
    // 「…。」と言った: what follows in hiragana belongs to the quotation.
    return !(following >= 0x3041 && following <= 0x309f)
  }
  if (sentenceKindOf(following) !== caseless) return false
  if (text.charCodeAt(stops - 1) === 0x2e) return end === stops && isEastAsian(following) && at > start && isEastAsian(text.charCodeAt(at - 1))
  // 等 after an ellipsis: "and so on".
  if (text.charCodeAt(stops - 1) === 0x2026 && following === 0x7b49) return false
  return text.charCodeAt(stops - 1) > 0x7f || wordClassOf(following) === wordClass.dictionary
}

/** Whether the sentence that begins at an index begins with a small letter: whoever writes so begins the next one so too. */
function isCasual(text: string, start: number, to: number): boolean {
  let first = start
  while (first < to && first - start < 8 && !isWordUnit(text, first)) first++
  return sentenceKindOf(text.charCodeAt(first)) === lower
}

/** Whether a sentence ends before a small letter: at a question mark, and where the writer does without capitals. */
function endsBeforeSmall(text: string, place: Place, next: Next, manner: Manner): boolean {
  const { start, at, stops, to } = place
  if (text.charCodeAt(stops - 1) === 0x3f) return true
  if (!isCasual(text, start, to)) return false
  if (sentenceKindOf(text.charCodeAt(at)) === terminal) return true
  return stops - at === 1 && fullStopEnds(text, place, next, manner)
}

/** The end of the sentence that a run of stops ends, with what closes it; 0 where it ends none. */
export function endOf(text: string, place: Place, manner: Manner): number {
  const { start, at, stops, to, hasWord } = place
  let end = afterClosers(text, stops, to)
  if (end >= to) return 0
  if (!hasWord || (at > start && (isMark(text, at - 1, mark.bracket) || text.charCodeAt(at - 1) === 0x3c))) return 0
  if (!isMark(text, end, mark.blank)) return endsUnspaced(text, place, end) ? end : 0
  for (let spaced = afterSpacedCloser(text, start, end, to); spaced > end; spaced = afterSpacedCloser(text, start, end, to)) end = spaced
  const after = afterBlanks(text, end, to)
  if (after >= to) return 0
  if (isMark(text, after, mark.carries)) return 0
  if (isMark(text, after, mark.close | mark.dash) && carriesOn.test(text.slice(after, Math.min(to, after + 8)))) return 0
  const kind = sentenceKindOf(text.charCodeAt(after))
  if (kind === terminal || kind === fullStop || text.charCodeAt(after) === 0x2026) {
    let more = after
    while (more < to && more - after < 4 && (text.charCodeAt(more) === 0x2e || text.charCodeAt(more) === 0x2026)) more++
    if (more === after || more >= to || !isWordUnit(text, more)) return 0
  }
  const next = nextOf(text, after, to)
  if (next.kind === "lower") return end === stops && !next.opened && endsBeforeSmall(text, place, next, manner) ? end : 0
  const single = stops - at === 1 && end === stops && sentenceKindOf(text.charCodeAt(at)) === fullStop
  if (!single) return end === stops && text.charCodeAt(after) === 0x28 && sentenceKindOf(text.charCodeAt(at)) === terminal && year.test(text.slice(end, end + 8)) ? 0 : end
  return fullStopEnds(text, place, next, manner) ? end : 0
}
