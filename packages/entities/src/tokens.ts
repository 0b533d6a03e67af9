import type { LanguageSpan, Span } from "@polyonym/facts/pure"
import { wordsOf } from "./words/index.ts"
import { word } from "./wordTable.ts"

/** How a word is written: `none` has no letters with case. */
export type Shape = "none" | "lower" | "capital" | "upper" | "letter" | "number" | "sign"

/** What stands before a token. */
export type Gap = "none" | "space" | "line"

/** A word, a number or a sign of the text. A hyphenated word is one token; a possessive ending and an elided article are tokens of their own. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly shape: Shape
  readonly gap: Gap
  /** Whether a capital says nothing here: the start of a sentence or quotation. */
  first: boolean
  /** Index into the lines of the text. */
  readonly line: number
  readonly language: string
}

/** A line of the text, as a range of tokens. `plain` is false where capitals are no evidence: Title Case and ALL CAPS. */
export interface Line {
  readonly first: number
  readonly last: number
  readonly plain: boolean
}

const kinds = { other: 1, upper: 2, lower: 3, letter: 4, digit: 5, mark: 6, space: 7, newline: 8, apostrophe: 9, hyphen: 10, ideograph: 11 } as const
const known = new Uint8Array(0x10000)
const ideographs = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u

function classify(unit: number): number {
  const character = String.fromCharCode(unit)
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return kinds.newline
  if (/\s/u.test(character)) return kinds.space
  if (unit === 0x27 || unit === 0x2019 || unit === 0x02bc) return kinds.apostrophe
  if (unit === 0x2d || unit === 0x2010 || unit === 0x2011) return kinds.hyphen
  if (unit >= 0xd800 && unit <= 0xdfff) return kinds.other
  if (ideographs.test(character)) return kinds.ideograph
  if (/\p{Lu}|\p{Lt}/u.test(character)) return kinds.upper
  if (/\p{Ll}/u.test(character)) return kinds.lower
  if (/\p{L}/u.test(character)) return kinds.letter
  if (/\p{Nd}/u.test(character)) return kinds.digit
  if (/\p{M}|[\u00ad\u200c\u200d]/u.test(character)) return kinds.mark
  return kinds.other
}
const classOf = (unit: number): number => known[unit] || (known[unit] = classify(unit))
const wordy = (kind: number): boolean => kind >= kinds.upper && kind <= kinds.mark

/** The shape of the word in a range. */
function shapeOf(text: string, start: number, end: number): Shape {
  let upper = 0
  let lower = 0
  let letters = 0
  let digits = 0
  const head = classOf(text.charCodeAt(start))
  for (let at = start; at < end; at++) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === kinds.upper) upper++
    else if (kind === kinds.lower) lower++
    else if (kind === kinds.letter) letters++
    else if (kind === kinds.digit) digits++
  }
  if (upper + lower === 0) return letters > 0 ? "none" : digits > 0 ? "number" : "none"
  if (head === kinds.digit && lower > 0) return "lower"
  if (lower === 0) return upper === 1 && letters + digits === 0 ? "letter" : "upper"
  return head === kinds.upper ? "capital" : "lower"
}

const elided = new Set(["l", "d", "j", "m", "n", "s", "t", "c", "qu", "dell", "all", "nell", "sull", "dall", "un", "jusqu", "lorsqu", "puisqu"])
const eliding = new Set(["fr", "it", "ca", "oc"])
const opening = new Set(["“", "„", "«", "‘", "\"", "‚", "»", "(", ":", "「", "『", "《"])

/** Where a word that starts at `start` ends, and whether an elided article or possessive ends it. */
function endOfWord(text: string, start: number, language: string): number {
  let at = start
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at))
    if (wordy(kind)) {
      at++
      continue
    }
    if (kind !== kinds.apostrophe && kind !== kinds.hyphen) break
    if (at + 1 >= text.length || !wordy(classOf(text.charCodeAt(at + 1)))) break
    if (kind === kinds.apostrophe) {
      if (at - start <= 7 && eliding.has(language) && elided.has(text.slice(start, at).toLowerCase())) return at + 1
      let end = at + 1
      while (end < text.length && end - at < 8 && wordy(classOf(text.charCodeAt(end)))) end++
      const tail = text.slice(at + 1, end)
      if (tail === "s" || tail === "S" || language === "tr" || language === "az") break
      if (language === "en" && (tail === "ll" || tail === "re" || tail === "ve" || tail === "d" || tail === "m")) break
    }
    at++
  }
  return at
}

const latin = "aceopxyikmtbh"
const cyrillic = "асеорхуікмтвн"

/** A word in small letters; where it mixes Latin and Cyrillic letters that look alike, with the script of its first other letter. */
function smallOf(word: string): string {
  // the small letter of İ is i without a second dot
  const folded = word.toLowerCase()
  const lower = folded.includes("\u0307") ? folded.replaceAll("i\u0307", "i") : folded
  let small = 0
  let other = 0
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at)
    if (unit >= 0x61 && unit <= 0x7a) small++
    else if (unit >= 0x400 && unit < 0x500) other++
  }
  if (small === 0 || other === 0) return lower
  let out = ""
  for (const character of lower) {
    const at = latin.indexOf(character)
    if (at < 0 && character >= "a" && character <= "z") return lower
    out += at < 0 ? character : cyrillic[at]!
  }
  return out
}

type Written = Pick<Token, "text" | "lower">
/** Tokens of one code unit, which are met again and again: each is written once. */
const singles = new Map<number, Written>()

function writtenAt(text: string, start: number, end: number): Written {
  const unit = text.charCodeAt(start)
  const known = end - start === 1 ? singles.get(unit) : undefined
  if (known !== undefined) return known
  const word = text.slice(start, end)
  const written = { text: word, lower: smallOf(word) }
  if (end - start === 1) singles.set(unit, written)
  return written
}

/** The tokens of a text and its lines. Takes time linear in the length of the text. */
export function tokenise(text: string, sentences: ReadonlyArray<Span>, spans: ReadonlyArray<LanguageSpan>, language: string): { tokens: Array<Token>; lines: Array<Line> } {
  const label = (at: number): boolean => (wordsOf(tokens[at]!.language).of(tokens[at]!.lower) & word.label) !== 0
  const tokens: Array<Token> = []
  let gap: Gap = "line"
  let line = 0
  let span = 0
  let sentence = 0
  let fresh = true
  for (let at = 0; at < text.length;) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === kinds.space || kind === kinds.newline) {
      if (kind === kinds.newline && gap !== "line") {
        gap = "line"
        if (tokens.length > 0) line++
      } else if (gap === "none") gap = "space"
      at++
      continue
    }
    while (span + 1 < spans.length && spans[span]!.end <= at) span++
    const here = spans[span]
    const spoken = here !== undefined && here.start <= at && at < here.end && here.language !== "und" && here.language !== "zxx" ? here.language : language
    const short = spoken.length > 3 && spoken[2] === "-" ? spoken.slice(0, 2) : spoken
    while (sentence < sentences.length && sentences[sentence]!.start <= at) {
      fresh = true
      sentence++
    }
    if (gap === "line") fresh = true
    let end = at + 1
    let shape: Shape = "sign"
    if (wordy(kind)) {
      end = Math.max(at + 1, endOfWord(text, at, short))
      shape = shapeOf(text, at, end)
    } else if (kind === kinds.ideograph) shape = "none"
    else if (kind === kinds.apostrophe && gap === "none" && at + 1 < text.length && wordy(classOf(text.charCodeAt(at + 1)))) {
      while (end < text.length && end - at < 9 && wordy(classOf(text.charCodeAt(end)))) end++
      shape = "sign"
    } else if (text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) < 0xdc00 && end < text.length) end++
    const { text: word, lower } = writtenAt(text, at, end)
    tokens.push({ start: at, end, text: word, lower, shape, gap, first: fresh, line, language: spoken })
    if (shape !== "sign") fresh = false
    else if (opening.has(word) && (gap !== "none" || word === ":" || word === "(" || word === "«" || word === "„" || fresh)) fresh = true
    gap = "none"
    at = end
  }
  return { tokens, lines: linesOf(tokens, label) }
}

/** Longer small words of a headline in Title Case. */
const light = new Set(["from", "with", "over", "into", "amid", "than", "after", "that", "through", "against", "about", "under", "between", "without", "before", "during"])

/** A line is plain unless nearly all its words of weight are capitalised. */
function linesOf(tokens: ReadonlyArray<Token>, label: (at: number) => boolean): Array<Line> {
  const lines: Array<Line> = []
  for (let at = 0; at < tokens.length;) {
    const first = at
    let capitals = 0
    let uppers = 0
    let smalls = 0
    let small = 0
    const { line } = tokens[at]!
    for (; at < tokens.length && tokens[at]!.line === line; at++) {
      const { shape, text } = tokens[at]!
      if (shape === "capital") capitals++
      else if (shape === "upper") uppers++
      else if (shape === "lower") {
        small++
        if (text.length > 3 && !light.has(text)) smalls++
      }
    }
    const title = capitals >= (label(first) ? 8 : 4) && smalls === 0 && !/^[.;]$/u.test(tokens[at - 1]!.text)
    const shouted = uppers >= 3 && uppers > 4 * (capitals + small)
    lines.push({ first, last: at, plain: !title && !shouted })
  }
  return lines
}
