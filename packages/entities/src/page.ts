import type { Block, LanguageSpan, Span } from "@polyonym/facts/pure"
import { givenName } from "./givenNames.ts"
import { languageBase } from "./languageBase.ts"
import { tokenise, type Line, type Token } from "./tokens.ts"
import { wordsOf } from "./words/index.ts"
import { word } from "./wordTable.ts"

/** A text made ready for the grammars: its tokens and what the word tables say of each. */
export interface Page {
  readonly text: string
  readonly tokens: ReadonlyArray<Token>
  readonly lines: ReadonlyArray<Line>
  /** Bits of `word` for each token. */
  readonly bits: Int32Array
  /** Base language of each token. */
  readonly languages: ReadonlyArray<string>
  /** Words that the text also has in small letters. */
  readonly small: ReadonlySet<string>
  /** Lines that are known to be bylines. */
  readonly bylines: ReadonlySet<number>
}

/** Makes a text ready. */
export function readPage(text: string, sentences: ReadonlyArray<Span>, spans: ReadonlyArray<LanguageSpan>, language: string, blocks: ReadonlyArray<Block> = []): Page {
  const { tokens, lines } = tokenise(text, sentences, spans, language)
  const bits = new Int32Array(tokens.length)
  const languages: Array<string> = []
  const small = new Set<string>()
  let tag = ""
  let base = ""
  let words = wordsOf(language)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.language !== tag) {
      tag = token.language
      base = languageBase(tag)
      words = wordsOf(tag)
    }
    const foreign = token.shape === "sign" || token.shape === "number" ? undefined : scriptLanguage(token.lower, base)
    languages.push(foreign ?? base)
    if (token.shape === "sign") {
      if (token.text === "&") bits[at] = word.joint
      continue
    }
    const table = foreign === undefined ? words : wordsOf(foreign)
    let found = table.of(token.lower)
    const hyphen = token.lower.lastIndexOf("-")
    if (hyphen > 0 && (found & word.role) === 0) found |= table.of(token.lower.slice(hyphen + 1)) & word.role
    bits[at] = found
    if (token.shape === "lower") small.add(token.lower)
  }
  const bylines = new Set<number>()
  let block = 0
  for (const { first } of lines) {
    const { start, line } = tokens[first]!
    while (block < blocks.length && blocks[block]!.end <= start) block++
    if (blocks[block]?.kind === "byline" && blocks[block]!.start <= start) bylines.add(line)
  }
  return { text, tokens, lines, bits, languages, small, bylines }
}

const slavicBases = new Set(["uk", "ru", "be", "bg", "sr", "mk"])
/** Of these, those that are written in Cyrillic alone. */
const inCyrillic = new Set(["uk", "ru", "be", "bg", "mk"])

/** The language whose words a token goes by if its script is not that of the text around it. */
function scriptLanguage(lower: string, base: string): string | undefined {
  const unit = lower.charCodeAt(0)
  if (unit >= 0x400 && unit < 0x530) {
    if (slavicBases.has(base) || base === "und") return base === "und" ? (/[іїєґ]/u.test(lower) ? "uk" : "ru") : undefined
    return /[іїєґ]/u.test(lower) ? "uk" : "ru"
  }
  return unit >= 0x61 && unit < 0x250 && inCyrillic.has(base) ? "en" : undefined
}

/** The token that a code unit lies in, or that starts after it. */
export function tokenAt(page: Page, unit: number): number {
  let low = 0
  let high = page.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (page.tokens[middle]!.end <= unit) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a token has any of the bits asked for. */
export const has = (page: Page, at: number, bits: number): boolean => (page.bits[at]! & bits) !== 0

/** Whether a token starts with a capital. */
export function capital(page: Page, at: number): boolean {
  const shape = page.tokens[at]?.shape
  return shape === "capital" || shape === "upper" || shape === "letter"
}

const qualities = new Set(["new", "old", "great", "good", "first", "second", "third", "next", "one", "two", "all", "united", "nuevo", "nueva", "nouveau", "nouvelle"])

/** Whether a token is a function word and not an adjective that a capital in the middle of a sentence makes part of a name. */
export const functionWord = (page: Page, at: number): boolean => has(page, at, word.stop) && !(qualities.has(page.tokens[at]!.lower) && !page.tokens[at]!.first && page.tokens[at]!.shape === "capital")

/** Whether the capitals of a token's line are evidence. */
export const plain = (page: Page, at: number): boolean => page.lines[page.tokens[at]!.line]!.plain

/** Whether a token follows the one before it after a space, or at once, in the same line. */
export const joined = (page: Page, at: number): boolean => at > 0 && at < page.tokens.length && page.tokens[at]!.gap !== "line"

/** Whether a token is a sign with this text. */
export const sign = (page: Page, at: number, text: string): boolean => page.tokens[at]?.text === text

/** Given-name gender bits of a token: 0 where it is no known given name. */
export const given = (page: Page, at: number): number => givenName(page.tokens[at]!.lower, page.languages[at]!)

/** Whether a token is an initial with its full stop after it. */
export const initial = (page: Page, at: number): boolean =>
  page.tokens[at]?.shape === "letter" && sign(page, at + 1, ".") && page.tokens[at + 1]!.gap === "none"

/** Whether a range of tokens is all that its line says, apart from a label such as "Photo:" before it. */
export function coversLine(page: Page, first: number, last: number): boolean {
  const line = page.lines[page.tokens[first]!.line]!
  let end = line.last
  // "Photo: Anna Smith/Reuters"
  if (sign(page, last, "/") && line.last - last < 6) end = last
  while (end > last && page.tokens[end - 1]!.shape === "sign" && end - last < 3) end--
  if (end !== last) return false
  let start = line.first
  for (let steps = 0; start < first && steps < 6; steps++) {
    if (page.tokens[start]!.shape === "sign" || has(page, start, word.label)) start++
    else break
  }
  return start === first
}
const opens = new Set(["«", "“", "„", "\"", "‘", "»", "”", "「", "『"])
const closes = new Set(["»", "”", "“", "\"", "’", "«", "」", "』"])
export const opensQuote = (page: Page, at: number): boolean => opens.has(page.tokens[at]?.text ?? "")
export const closesQuote = (page: Page, at: number): boolean => closes.has(page.tokens[at]?.text ?? "")
