import type { Span } from "@polyonym/facts/pure"
import { type Abbreviations, abbreviationsOf } from "./abbreviations.ts"

const blank = /[\s\u200b\ufeff]/
/** Stops, with the marks that close what they close; `…`, full-width stops, danda, Arabic, Urdu, Ethiopic and Armenian stops too. */
const stop = /[.!?…。！？؟۔।॥։።፧]+[\])}"'”’»›」』】）]*/gu
/** In Greek a semicolon asks. */
const greekStop = /[.!?…;\u037e]+[\])}"'”’»]*/gu
const opensNext = /^[\s\u200b]*[[({"'“‘«„‹「『【¿¡—–-]*\s*([\p{L}\p{N}][\p{L}\p{M}’']{0,23})/u
const opens = /^\s[({"“‘«„‹「『【¿¡—–-]/u
const lower = /^\p{Ll}/u
const wide = /[。！？]/
const closing = /[\])}"'”’»›」』】）]$/
const letter = /[\p{L}\p{M}\p{N}.'’ʼ-]/u
const anyLetter = /^\p{L}/u
/** One letter, or letters each with its stop (U.S., J.-P., т. е.). */
const oneLetter = /^\p{L}\p{M}*$/u
const capital = /^\p{Lu}\p{M}*$/u
const caseless = /^\p{Lo}\p{M}*$/u
const dotted = /^(?:\p{L}\p{M}*\.-?)+\p{L}\p{M}*$/u
const initials = /^(?:\p{Lu}\p{M}*\.-?)*\p{Lu}\p{M}*$/u
const shortNumber = /^(?:\d{1,2}|[IVX]{2,6})$/
const enumerator = /^(?:\d{1,3}|\p{L})$/u

/**
 * The sentences of a text in order, without the white space around them; none goes over a line break. `languageOf`: the language of a range of the text.
 */
export function sentencesOf(text: string, languageOf: (start: number, end: number) => string): Array<Span> {
  const sentences: Array<Span> = []
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf("\n", start)
    const end = found < 0 ? text.length : found
    if (end > start) divide(text, start, end, languageOf(start, end), sentences)
    start = end + 1
  }
  return sentences
}

function divide(text: string, from: number, to: number, language: string, sentences: Array<Span>): void {
  const abbreviations = abbreviationsOf(language)
  const line = text.slice(from, to)
  const stops = language === "el" || language.startsWith("el-") ? greekStop : stop
  let start = 0
  stops.lastIndex = 0
  for (let found = stops.exec(line); found !== null; found = stops.exec(line)) {
    const end = stops.lastIndex
    if (!ends(line, start, found.index, end, found[0], abbreviations)) continue
    push(line, start, end, from, sentences)
    start = end
  }
  push(line, start, line.length, from, sentences)
}

function push(line: string, start: number, end: number, from: number, sentences: Array<Span>): void {
  while (start < end && blank.test(line[start]!)) start++
  while (end > start && blank.test(line[end - 1]!)) end--
  if (start < end) sentences.push({ start: from + start, end: from + end })
}

/** Whether a run of stops at `[at, end)` of a line ends the sentence that begins at `start`. */
function ends(line: string, start: number, at: number, end: number, marks: string, abbreviations: Abbreviations): boolean {
  const following = line[end]
  if (wide.test(marks)) return following === undefined || !closing.test(marks) || !anyLetter.test(following)
  if (following !== undefined && !blank.test(following)) return false
  const next = opensNext.exec(line.slice(end, end + 64))?.[1]
  if (next !== undefined && lower.test(next)) return false
  if (marks !== "." || next === undefined) return true
  const before = wordBefore(line, at)
  const whole = before.toLowerCase()
  // After an elided article (dell'on.) the rest is the word.
  const word = abbreviations.never.has(whole) || abbreviations.sometimes.has(whole) ? whole : whole.replace(/^.*['’]/, "")
  const begins = abbreviations.starters.has(next.toLowerCase())
  if (abbreviations.never.has(word) && !abbreviations.sometimes.has(word) && !capital.test(before)) return false
  // A number or letter that counts the points of a list.
  if (at - start <= 4 && enumerator.test(line.slice(start, at).trim())) return false
  if (abbreviations.ordinals && shortNumber.test(before)) return begins || opens.test(line.slice(end, end + 2))
  if (initials.test(before)) return begins && !(abbreviations.never.has(word) && before.length === 1)
  if (oneLetter.test(before)) {
    // The first half of an abbreviation in two letters (z. B., т. е.); a letter of a script without capitals.
    if (caseless.test(before) || /^\s?\p{L}{1,2}\./u.test(line.slice(end, end + 5))) return false
    return !abbreviations.sometimes.has(word) || begins
  }
  if (dotted.test(before)) return begins || (before.length > 5 && !abbreviations.sometimes.has(word))
  return !abbreviations.sometimes.has(word) || begins
}

/** The word, with inner stops, that ends at `at`. At most forty characters are looked at. */
function wordBefore(line: string, at: number): string {
  let start = at
  while (start > 0 && at - start < 40 && letter.test(line[start - 1]!)) start--
  return line.slice(start, at).replace(/^[.'’ʼ-]+/, "")
}
