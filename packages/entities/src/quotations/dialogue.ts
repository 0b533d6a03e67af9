import type { Span } from "@polyonym/facts/pure"
import type { Page } from "../page.ts"
import { part } from "./speechTable.ts"

const dashes = new Set(["—", "–", "―", "-"])
const verbs = part.say | part.call | part.near
/** How many words may stand between a dash and the verb of saying. */
const near = 6

/** What is said in lines that open with a dash: "— No, — said she. — Never." The attribution is left out; a hyphen opens speech only where one follows. */
export function spokenLines(page: Page, bits: Int32Array): Array<Span> {
  const parts: Array<{ readonly ranges: ReadonlyArray<Span>; readonly said: boolean }> = page.lines.map(({ first, last }) => readLine(page, bits, first, last))
  const found: Array<Span> = []
  parts.forEach(({ ranges, said }, at) => {
    const beside = parts[at - 1]?.said === true || parts[at + 1]?.said === true
    if (said || beside && page.tokens[page.lines[at]!.first]!.text !== "-" || !dashes.has(page.tokens[page.lines[at]!.first]!.text)) found.push(...ranges)
  })
  return found
}

const nothing = { ranges: [], said: false }
/** Languages that open speech with a dash after a sentence too, in the middle of a paragraph. */
const inParagraphs = new Set(["pl", "uk", "ru", "be", "cs", "lt", "lv"])

function readLine(page: Page, bits: Int32Array, first: number, last: number): { ranges: ReadonlyArray<Span>; said: boolean } {
  const { tokens } = page
  const opening = tokens[first]!
  if (!dashes.has(opening.text) || last - first < 3 || opening.text === "-" && tokens[first + 1]!.gap === "none") return inParagraphs.has(page.languages[first]!) ? within(page, bits, first, last) : nothing
  const ranges: Array<Span> = []
  let said = false
  let from = first + 1
  for (let at = first + 1; at < last; at++) {
    if (!isBreak(page, at) || !speaks(page, bits, at + 1, last)) continue
    said = true
    put(page, ranges, from, at)
    const again = resumes(page, at + 1, last)
    from = last
    if (again === undefined) break
    from = again
    at = again - 1
  }
  if (!said) {
    const comma = spokenComma(page, bits, first + 1, last)
    if (comma >= 0) {
      put(page, ranges, first + 1, comma)
      return { ranges, said: true }
    }
  }
  if (from < last) put(page, ranges, from, last)
  return { ranges, said }
}

/** Speech that a dash opens after a sentence of the paragraph and a verb of saying closes. */
function within(page: Page, bits: Int32Array, first: number, last: number): { ranges: ReadonlyArray<Span>; said: boolean } {
  const ranges: Array<Span> = []
  for (let at = first + 2; at + 2 < last; at++) {
    if (!opensAfter(page, at)) continue
    let close = at + 2
    while (close < last && !opensAfter(page, close) && !(isBreak(page, close) && speaks(page, bits, close + 1, last))) close++
    if (close >= last || !isBreak(page, close) || !speaks(page, bits, close + 1, last)) {
      at = close - 1
      continue
    }
    put(page, ranges, at + 1, close)
    at = close
  }
  return { ranges, said: false }
}

/** Whether a dash stands between the end of a sentence and a capital. */
function opensAfter({ tokens }: Page, at: number): boolean {
  return dashes.has(tokens[at]!.text) && tokens[at]!.gap === "space" && /^[.!?…”»]$/u.test(tokens[at - 1]!.text) && (tokens[at + 1]?.shape === "capital" || tokens[at + 1]?.shape === "letter")
}

/** A dash between words of the line, spaced on one side at least. */
function isBreak({ tokens }: Page, at: number): boolean {
  return dashes.has(tokens[at]!.text) && (tokens[at]!.gap === "space" || tokens[at + 1]?.gap === "space")
}

/** Whether a verb of saying stands soon after a dash, in small letters. */
function speaks({ tokens, languages }: Page, bits: Int32Array, from: number, last: number): boolean {
  for (let at = from; at < last && at < from + near; at++) {
    if ((bits[at]! & verbs) !== 0) return true
    if (tokens[at]!.shape === "sign" || at === from && (tokens[at]!.shape === "capital" && languages[at] !== "de" && languages[at] !== "en")) return false
  }
  return false
}

/** "— No, dit-elle.": a comma and then the verb at once. */
function spokenComma({ tokens }: Page, bits: Int32Array, from: number, last: number): number {
  for (let at = from + 1; at + 1 < last; at++) if (/^[,!?…]$/u.test(tokens[at]!.text) && tokens[at + 1]!.shape === "lower" && (bits[at + 1]! & verbs) !== 0) return tokens[at]!.text === "," ? at : at + 1
  return -1
}

/** Where speech goes on after an attribution: behind the next dash that follows a sign. */
function resumes(page: Page, from: number, last: number): number | undefined {
  const { tokens } = page
  for (let at = from; at + 1 < last; at++) {
    if (!dashes.has(tokens[at]!.text)) continue
    if (isBreak(page, at)) {
      if (/^[.,!?…:;]$/u.test(tokens[at - 1]!.text)) return at + 1
    } else if (/^[.,]$/u.test(tokens[at + 1]!.text)) return at + 2 < last ? at + 2 : undefined
  }
  return undefined
}

function put({ tokens }: Page, ranges: Array<Span>, from: number, to: number): void {
  let last = to
  while (last > from && tokens[last - 1]!.text === ",") last--
  if (last > from && tokens.slice(from, Math.min(last, from + 20)).some(({ shape }) => shape !== "sign")) ranges.push({ start: tokens[from]!.start, end: tokens[last - 1]!.end })
}
