import type { Span } from "@polyonym/facts/pure"
import { type Abbreviations, abbreviationsOf } from "./abbreviations.ts"
import { isBlank, isHigh, sentenceKind, sentenceKindOf, wordClass, wordClassOf } from "./characters.ts"
import { headlineEnds } from "./headline.ts"
import { eachBlock } from "./lines.ts"
import { endOf } from "./sentenceEnd.ts"

/** What a language asks of the engine. */
export interface Manner {
  readonly abbreviations: Abbreviations
  /** In Greek a semicolon asks. */
  readonly greek: boolean
  /** Whether the text writes a word with small letters somewhere; given in small letters. */
  readonly isWrittenSmall: (word: string) => boolean
}

/** Words without capitals; shorter ones are letters of points and the like. */
const smallWord = /(?<![\p{L}\p{M}\p{N}.'’-])\p{Ll}{3,24}(?![\p{L}\p{M}\p{N}])/gu
/** Whether a text writes a word with small letters: it is read when somebody asks first. */
function smallWordsOf(text: string): (word: string) => boolean {
  let words: Set<string> | undefined
  return (word) => (words ??= new Set(Array.from(text.matchAll(smallWord), ([found]) => found))).has(word)
}

/** What may end or begin a sentence, by code unit: stops, the marks before the points of a list, Greek semicolons, first halves of surrogate pairs. */
const signal = { none: 0, stop: 1, bullet: 2, semicolon: 3, pair: 4 } as const
const signals = new Uint8Array(0x10000)
for (let unit = 0; unit < signals.length; unit++) {
  const kind = sentenceKindOf(unit)
  if (kind === sentenceKind.terminal || kind === sentenceKind.fullStop) signals[unit] = signal.stop
  else if (isHigh(unit)) signals[unit] = signal.pair
}
signals[0x2026] = signal.stop
for (const mark of "•‣▪●◦■◆►➤") signals[mark.charCodeAt(0)] = signal.bullet
for (const mark of ";\u037e") signals[mark.charCodeAt(0)] = signal.semicolon

function signalAt(text: string, at: number, greek: boolean): number {
  const found = signals[text.charCodeAt(at)]!
  if (found === signal.none || found === signal.stop || found === signal.bullet) return found
  if (found === signal.semicolon) return greek ? signal.stop : signal.none
  const kind = sentenceKindOf(text.codePointAt(at)!)
  return kind === sentenceKind.terminal || kind === sentenceKind.fullStop ? signal.stop : signal.none
}

/**
 * The sentences of `[from, to)` of a text in order, without the white space around them; none goes over the end of a block (see `eachBlock`). `languageOf`: the
 * language of a range of the text.
 */
export function sentencesOf(text: string, languageOf: (start: number, end: number) => string, breaks: ReadonlyArray<number> = []): Array<Span> {
  const sentences: Array<Span> = []
  const isWrittenSmall = smallWordsOf(text)
  const block = (start: number, end: number): void => {
    const language = languageOf(start, end)
    const abbreviations = abbreviationsOf(language)
    const manner = { abbreviations, greek: language === "el" || language.startsWith("el-"), isWrittenSmall }
    const heads = sentences.length === 0 && breaks.length === 0 ? headlineEnds(text, start, end, language, abbreviations.starters) : []
    let from = start
    for (const head of heads) {
      divide(text, from, head, manner, sentences)
      from = head
    }
    divide(text, from, end, manner, sentences)
  }
  let from = 0
  for (const to of breaks) {
    eachBlock(text, from, to, block)
    from = to
  }
  eachBlock(text, from, text.length, block)
  return sentences
}

function push(text: string, start: number, end: number, sentences: Array<Span>): void {
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  if (start < end) sentences.push({ start, end })
}

/** The number that ends before a full stop and counts a point of a list: behind a space, of three digits at most. */
function pointBefore(text: string, start: number, at: number): { readonly value: number; readonly start: number } | undefined {
  let first = at
  while (first > start && at - first < 4 && text.charCodeAt(first - 1) >= 0x30 && text.charCodeAt(first - 1) <= 0x39) first--
  if (first === at || at - first > 3 || (first > start && !isBlank(text.charCodeAt(first - 1)))) return undefined
  return { value: Number(text.slice(first, at)), start: first }
}

/** The first index from `at` on where something may end or begin a sentence; `to` where nothing may. */
function nextSignal(text: string, at: number, to: number): number {
  while (at < to && signals[text.charCodeAt(at)] === signal.none) at++
  return at
}

function divide(text: string, from: number, to: number, manner: Manner, sentences: Array<Span>): void {
  let start = from
  /** How far the sentence has been looked through for a letter or a number. */
  let seen = from
  let hasWord = false
  /** The point of a list that the sentence is. */
  let point: number | undefined
  const cut = (end: number, next: number | undefined): void => {
    push(text, start, end, sentences)
    start = seen = end
    hasWord = false
    point = next
  }
  for (let at = nextSignal(text, from, to); at < to; at = nextSignal(text, at, to)) {
    const found = signalAt(text, at, manner.greek)
    if (found === signal.none) {
      at++
      continue
    }
    while (!hasWord && seen < at) {
      const inside = wordClassOf(text.codePointAt(seen)!)
      hasWord = inside > wordClass.other && inside <= wordClass.lone && inside !== wordClass.extendNumLet
      seen++
    }
    if (found === signal.bullet) {
      if (hasWord && isBlank(text.charCodeAt(at - 1))) cut(at, undefined)
      at++
      continue
    }
    const counted = text[at] === "." ? pointBefore(text, start, at) : undefined
    if (counted !== undefined && (counted.start - start < 8 && text.slice(start, counted.start).trim() === "")) point = counted.value
    else if (counted !== undefined && counted.value === 1 && text[counted.start - 2] === ":") {
      at++
      continue
    } else if (counted !== undefined && point !== undefined && counted.value === point + 1 && isBlank(text.charCodeAt(at + 1))) {
      cut(counted.start, counted.value)
      at++
      continue
    }
    let stops = at + 1
    while (stops < to && signalAt(text, stops, manner.greek) === signal.stop) stops++
    const end = endOf(text, { start, at, stops, to, hasWord }, manner)
    if (end > 0) cut(end, undefined)
    at = Math.max(stops, end)
  }
  push(text, start, to, sentences)
}
