import type { Span } from "@polyonym/facts/pure"
import { abbreviationsOf } from "./abbreviations.ts"

const blank = /[\s\u200b\ufeff]/
/** A stop, with the marks that close what it closes; `…` and full-width stops too. */
const stop = /[.!?…。！？؟۔।]+[\])}"'”’»›」』】]*/gu
const opensNext = /^[\s\u200b]*[[({"'“‘«„‹「『【¿¡—–-]*[\s]*([\p{L}\p{N}])/u
const lower = /\p{Ll}/u
const wide = /[。！？]/
const letter = /[\p{L}\p{M}\p{N}.'’ʼ-]/u

/** The sentences of a text in order, without the white space around them; none goes over a line break. */
export function sentencesOf(text: string, language: string): Array<Span> {
  const abbreviations = abbreviationsOf(language)
  const sentences: Array<Span> = []
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf("\n", start)
    const end = found < 0 ? text.length : found
    divide(text, start, end, abbreviations, sentences)
    start = end + 1
  }
  return sentences
}

function divide(text: string, from: number, to: number, abbreviations: ReadonlySet<string>, sentences: Array<Span>): void {
  const line = text.slice(from, to)
  let start = 0
  stop.lastIndex = 0
  for (let found = stop.exec(line); found !== null; found = stop.exec(line)) {
    const end = stop.lastIndex
    if (!ends(line, found.index, end, found[0], abbreviations)) continue
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

/** Whether a run of stops at `[at, end)` of a line ends a sentence. */
function ends(line: string, at: number, end: number, marks: string, abbreviations: ReadonlySet<string>): boolean {
  if (wide.test(marks)) return true
  if (end < line.length && !blank.test(line[end]!)) return false
  const next = opensNext.exec(line.slice(end, end + 24))?.[1]
  if (next !== undefined && lower.test(next)) return false
  if (!marks.startsWith(".") || marks.startsWith("..")) return true
  if (next === undefined) return true
  const before = wordBefore(line, at)
  // An initial: one letter, or letters each with its stop (U.S., т. е.).
  if (/^\p{L}\p{M}*$/u.test(before) && (/^\p{Lu}/u.test(before) || abbreviations.has(before.toLowerCase()))) return marks.length > 1
  // The first half of an abbreviation in two letters (z. B., т. е.).
  if (/^\p{L}$/u.test(before) && /^\s?\p{L}\./u.test(line.slice(end, end + 4))) return false
  if (/^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u.test(before)) return marks.length > 1 || !abbreviations.has(before.toLowerCase()) && before.length > 5
  return !abbreviations.has(before.toLowerCase()) || marks.length > 1
}

/** The word, with inner stops, that ends at `at`. At most forty characters are looked at. */
function wordBefore(line: string, at: number): string {
  let start = at
  while (start > 0 && at - start < 40 && letter.test(line[start - 1]!)) start--
  return line.slice(start, at).replace(/^[.'’ʼ-]+/, "")
}
