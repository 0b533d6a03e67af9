import { classOf, digit, fold, ideograph, isUpper, letter } from "./characters.ts"
import type { Piece } from "./piece.ts"
import { classes, type Hit, hitsOf, languages, reasons } from "./vocabulary.ts"

/** How a block ends. */
export type Ending = "stop" | "question" | "exclamation" | "colon" | "comma" | "open"

/** What one block says by itself, before its page is known. */
export interface Reading {
  readonly piece: Piece
  /** Lower case without accents, as far as it was read. */
  readonly folded: string
  readonly words: ReadonlyArray<string>
  /** Words as a reader counts them; an ideograph counts for a little more than half of one, a letter of Thai for less than a quarter. */
  readonly length: number
  readonly hits: ReadonlyArray<Hit>
  readonly ending: Ending
  /** Sentence ends inside it. */
  readonly sentences: number
  readonly quoted: ReadonlyArray<boolean>
  readonly quotes: boolean
  /** Parts between " | ", " · ", " › ". */
  readonly parts: number
  /** A short lead before a colon: "See also: …". */
  readonly lead: boolean
  readonly number: boolean
  readonly money: boolean
  readonly address: boolean
  readonly copyright: boolean
  readonly capitals: boolean
  readonly starts: "upper" | "lower" | "digit" | "quote" | "list" | "other"
}

/** No evidence is sought beyond this many characters of a block. */
const reach = 3000
const closers = /[\p{Pe}\p{Pf}\p{Pi}"'\s]/u
const separators = /\s[|·•›»/]\s|\s[|·•]|[|]\s/g
const web = /https?:\/\/|www\.|\S@[^\s@]{1,60}\.\w/
const moneySigns = /[$€£₴₽¥₹₺₪]/
const sentenceBreak = /[.!?…。！？؟।۔።][”»"’“)]*(?:\s+|(?<=[。！？।]))(?=[\p{Lu}\p{Lo}«“„"¿¡–—\d])/gu

/** Marks of quotation and what closes them. */
const pairs: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“”‟", "「": "」", "『": "』", "»": "«" }

/** Words of a folded text with whether they stand inside quotation marks. */
function wordsAndQuotes(folded: string): { words: Array<string>; quoted: Array<boolean>; quotes: boolean } {
  const words: Array<string> = []
  const quoted: Array<boolean> = []
  let closing = ""
  let quotes = false
  let start = -1
  const close = (end: number): void => {
    if (start < 0) return
    words.push(folded.slice(start, end))
    quoted.push(closing !== "")
    start = -1
  }
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i)
    const kind = classOf(unit)
    if (kind === letter || kind === digit) {
      if (start < 0) start = i
      continue
    }
    close(i)
    if (kind === ideograph) {
      words.push(folded[i]!)
      quoted.push(closing !== "")
      continue
    }
    if (unit !== 0x22 && unit < 0xab) continue
    const mark = folded[i]!
    if (closing !== "") {
      if (closing.includes(mark)) closing = ""
    } else if (mark === "\"") {
      closing = mark
      quotes = true
    } else if (pairs[mark] !== undefined && (mark !== "»" || i === 0 || folded[i - 1] === " ")) {
      closing = pairs[mark]!
      quotes = true
    }
  }
  close(folded.length)
  return { words, quoted, quotes }
}

function endingOf(text: string): Ending {
  let at = text.length - 1
  while (at > 0 && closers.test(text[at]!)) at--
  switch (text[at]) {
    case ".":
    case "…":
    case "。":
    case "।":
    case "॥":
    case "۔":
    case "።":
    case "។":
    case "။":
      return "stop"
    case "?":
    case "？":
    case "؟":
      return "question"
    case "!":
    case "！":
      return "exclamation"
    case ":":
    case "：":
      return "colon"
    case ",":
    case "،":
      return "comma"
    default:
      // Thai and Lao close no sentence with a mark: a long line of them is a paragraph.
      return text.length >= 90 && alphabetic(text.charCodeAt(at)) && text.includes(" ") ? "stop" : "open"
  }
}

function startOf(text: string): Reading["starts"] {
  const first = String.fromCodePoint(text.codePointAt(0)!)
  if (/^(?:[-*•▪►‣▶]|\d{1,2}[.)])\s/.test(text.slice(0, 5))) return "list"
  if (/^[«“„"'‘¿¡]/.test(first)) return "quote"
  const kind = classOf(first.charCodeAt(0))
  if (kind === digit) return "digit"
  if (kind === ideograph) return "upper"
  if (kind !== letter) return "other"
  return isUpper(first) || first.toLowerCase() === first.toUpperCase() ? "upper" : "lower"
}

/** How much of a word a run of letters is: all of it, or the part that one character has of the words of a script without spaces. */
function weightOf(word: string): number {
  const unit = word.charCodeAt(0)
  if (word.length > 1 || classOf(unit) !== ideograph) return 1
  return alphabetic(unit) ? 0.22 : 0.55
}

/** Thai, Lao, Burmese, Khmer: no spaces between words, and four or five letters a word. */
const alphabetic = (unit: number): boolean => (unit >= 0x0e00 && unit < 0x0f00) || (unit >= 0x1000 && unit < 0x10a0) || (unit >= 0x1780 && unit < 0x1800)

/** Reads one block. Linear, and no further than the first few thousand characters. */
export function readingOf(piece: Piece): Reading {
  const { text } = piece
  const head = text.length > reach ? text.slice(0, reach) : text
  const folded = fold(head)
  const { words, quoted, quotes } = wordsAndQuotes(folded)
  const length = words.reduce((sum, word) => sum + weightOf(word), 0)
  const colon = head.slice(0, 45).search(/[:：]/)
  return {
    piece,
    folded,
    words,
    length,
    quoted,
    quotes,
    hits: hitsOf(words),
    ending: endingOf(text),
    sentences: head.match(sentenceBreak)?.length ?? 0,
    parts: head.length > 400 ? 1 : (head.match(separators)?.length ?? 0) + 1,
    lead: colon > 0 && colon < head.length - 8 && head.slice(0, colon).split(" ").length <= 4,
    number: /^\W*\d+\+?\W*$/.test(head.slice(0, 12)) && head.length <= 12,
    money: moneySigns.test(head),
    address: web.test(head),
    copyright: head.includes("©") || /\(c\)\s*\d{4}/i.test(head),
    capitals: head === head.toUpperCase() && head !== head.toLowerCase(),
    starts: startOf(head)
  }
}

/** Reads all blocks of a page; a short line that comes again is read once. */
export function readingsOf(pieces: ReadonlyArray<Piece>): Array<Reading> {
  const known = new Map<string, Reading>()
  return pieces.map((piece) => {
    if (piece.text.length > 60) return readingOf(piece)
    const same = known.get(piece.text)
    if (same !== undefined) return { ...same, piece }
    const reading = readingOf(piece)
    known.set(piece.text, reading)
    return reading
  })
}

const functionClass = classes.indexOf("function")
const attributing: ReadonlySet<number> = new Set(["trade", "body", "agency", "photo", "dating"].map((name) => classes.indexOf(name)))
const empty: ReadonlyArray<number> = classes.map(() => 0)
const us = classes.indexOf("us")
const you = classes.indexOf("you")

/** The languages that a page is written in, by number, as its small words tell: for each language 1 if its evidence counts in full, less if it is not a language of the page. */
export function languageWeights(readings: ReadonlyArray<Reading>): Float64Array {
  const counts = new Float64Array(languages.length)
  for (const { hits } of readings) for (const { kind, language } of hits) if (kind === functionClass) counts[language]! += 1
  const most = Math.max(...counts)
  const english = languages.indexOf("en")
  return counts.map((count, language) => {
    if (language === 0 || most < 4 || count >= most * 0.7) return 1
    return language === english ? 0.8 : 0
  })
}

/** The language that a page seems to be in, for reading its dates; `undefined` where nothing speaks for one. */
export function likelyLanguage(readings: ReadonlyArray<Reading>): string | undefined {
  const counts = new Float64Array(languages.length)
  for (const { hits } of readings) for (const { kind, language } of hits) if (kind === functionClass) counts[language]! += 1
  const most = Math.max(...counts)
  return most === 0 ? undefined : languages[counts.indexOf(most)]
}

/** How strongly the words of a block speak for each class, within the languages of its page; quoted address does not count. */
export function scoresOf(reading: Reading, weights: Float64Array): Array<number> {
  const scores = empty.slice()
  /** The same word in two close languages, or in two patterns, is one word: the stronger counts. */
  const strongest = new Map<number, number>()
  for (const { kind, language, weight, at } of reading.hits) {
    // A name, a credit or a date may be in another language than its page.
    const share = attributing.has(kind) ? 1 : weights[language]!
    if (share === 0 || (reading.quoted[at] === true && (kind === us || kind === you))) continue
    const key = kind * 4096 + at
    const known = strongest.get(key) ?? 0
    if (weight * share <= known) continue
    strongest.set(key, weight * share)
    scores[kind]! += weight * share - known
  }
  for (let kind = 0; kind < reasons.length; kind++) if (scores[kind]! > 8) scores[kind] = 8
  addSuffixed(reading, weights, scores)
  return scores
}

const languageNumber = (code: string): number => languages.indexOf(code)
const arabic = languageNumber("ar")
const turkish = languageNumber("tr")
const ukrainian = languageNumber("uk")
const german = languageNumber("de")
/** Ends of words that say "our", "we" or "your" in languages that write them together; words that merely end so. */
const suffixes: ReadonlyArray<readonly [language: number, pattern: RegExp, kind: number]> = [
  [arabic, /^(?!(?:ا?حيانا|مجانا|عيانا|ايانا|سكانا)$).{3,}نا$/u, us],
  [turkish, /^.{3,}[iıuü]m[iıuü]z(?:[aeiıuü]|d[ae]n?|[iıuü]n)?$/u, us],
  [turkish, /^.{3,}[iıuü]n[iıuü]z(?:[aeiıuü]|d[ae]n?|[iıuü]n)?$/u, you],
  [ukrainian, /^(?!(?:не)?відомо$|видимо$).{3,}[еєи]мо$/u, us]
]
/** The German "you" of politeness, which only its capital tells from "she" and "they". */
const politeness = /(?<=[\p{Ll},;] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?![\p{L}])/gu

function addSuffixed(reading: Reading, weights: Float64Array, scores: Array<number>): void {
  for (const [language, pattern, kind] of suffixes) {
    if (weights[language] !== 1 || !speaks(reading, language)) continue
    for (const [at, word] of reading.words.entries()) if (word.length > 4 && reading.quoted[at] !== true && pattern.test(word)) scores[kind]! += 0.5
  }
  const { text } = reading.piece
  if (weights[german] === 1 && text.length < 3000 && !reading.quotes && (text.includes("Sie") || text.includes("Ihr") || text.includes("Ihnen"))) {
    scores[you]! += text.match(politeness)?.length ?? 0
  }
}

/** Whether a block has a word that is known to be of a language. */
function speaks({ hits }: Reading, language: number): boolean {
  return hits.some((hit) => hit.language === language)
}
