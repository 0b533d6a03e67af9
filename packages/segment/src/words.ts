import type { Span } from "@polyonym/facts/pure"
import { afterMarks, classAt, isHigh, lengthAt, wordClass, wordClassOf, wordEnd } from "./characters.ts"
import { dictionaryWords } from "./dictionaryWords.ts"

const { letter, hebrew, numeric, extendNumLet, dictionary, lone, midLetter, midNumber, midBoth, singleQuote, doubleQuote, extend, joiner, pictograph, numericSign, letterSign, other } = wordClass

const isLetter = (found: number): boolean => found === letter || found === hebrew
const isSign = (found: number): boolean => found === numericSign || found === letterSign
/** What a character is joined as: a sign as what it belongs to, what stands alone as nothing. */
const joining = (found: number): number => found === numericSign ? numeric : found === letterSign ? letter : found === lone ? other : found
const isCyrillic = (unit: number): boolean => unit >= 0x400 && unit < 0x530

/** Whether a mark at `[at, next)` stands between what it joins: WB6, WB7, WB7b, WB7c, WB11 and WB12, and a grave accent that stands for an apostrophe in Cyrillic. */
function joins(text: string, before: number, at: number, next: number, mark: number): boolean {
  if (next >= text.length) return false
  const after = joining(classAt(text, next))
  if (isLetter(before) && isLetter(after)) {
    if (mark === midLetter || mark === midBoth || mark === singleQuote) return true
    if (mark === doubleQuote) return before === hebrew && after === hebrew
    return text.charCodeAt(at) === 0x60 && isCyrillic(text.charCodeAt(at - 1)) && isCyrillic(text.charCodeAt(next))
  }
  return before === numeric && after === numeric && (mark === midNumber || mark === midBoth || mark === singleQuote)
}

/** Whether the one mark at an index stands inside a word, which no sentence may end in: "a．b", "１．２". */
export function isInsideWord(text: string, at: number): boolean {
  let last = at - 1
  while (last >= 0 && lastsOn(text, last)) last--
  if (last < 0) return false
  const first = last > 0 && (text.charCodeAt(last) & 0xfc00) === 0xdc00 && isHigh(text.charCodeAt(last - 1)) ? last - 1 : last
  return joins(text, joining(classAt(text, first)), at, afterMarks(text, at + 1), classAt(text, at))
}

/** Whether the code unit at an index is (half of) a mark or a joiner. */
function lastsOn(text: string, at: number): boolean {
  const low = (text.charCodeAt(at) & 0xfc00) === 0xdc00 && at > 0
  const found = low && isHigh(text.charCodeAt(at - 1)) ? classAt(text, at - 1) : classAt(text, at)
  return found === extend || found === joiner
}

/**
 * The words of a text in order: the segments of UAX #29 that hold a letter or a number. Letters of scripts without spaces are split by the platform's dictionary.
 * `languageOf`: the language of a range of the text.
 */
export function wordsOf(text: string, languageOf: (start: number, end: number) => string): Array<Span> {
  const words: Array<Span> = []
  const { length } = text
  let divide: ReturnType<typeof dictionaryWords> | undefined
  let at = 0
  while (at < length) {
    if (wordClassOf(text.charCodeAt(at)) === other && !isHigh(text.charCodeAt(at))) {
      at++
      continue
    }
    const first = classAt(text, at)
    if (first === other || (first > lone && !isSign(first))) {
      at += lengthAt(text, at)
    } else if (first === dictionary) {
      divide ??= dictionaryWords(text, languageOf)
      at = divide(at, words)
    } else {
      const end = segmentEnd(text, at, first)
      if ((first !== extendNumLet && !isSign(first)) || holdsLetter(text, at, end)) words.push({ start: at, end: wordEnd(text, at, end) })
      at = end
    }
  }
  return words
}

function holdsLetter(text: string, at: number, end: number): boolean {
  for (; at < end; at += lengthAt(text, at)) {
    const found = classAt(text, at)
    if (isLetter(found) || found === numeric) return true
  }
  return false
}

/** The end of the segment that begins with a letter, a number or an underscore (WB3c to WB13b). */
function segmentEnd(text: string, start: number, first: number): number {
  const { length } = text
  let before = joining(first)
  let at = start + lengthAt(text, start)
  while (at < length) {
    const unit = text.charCodeAt(at)
    let found = wordClassOf(unit)
    if (found === letter && before !== other) {
      before = letter
      at++
      continue
    }
    let width = 1
    if (isHigh(unit)) {
      found = classAt(text, at)
      width = lengthAt(text, at)
    }
    if (found === extend || found === joiner) {
      at += width
      if (found === joiner && at < length && classAt(text, at) === pictograph) {
        at += lengthAt(text, at)
        before = other
      }
    } else if (before === other) {
      return at
    } else if (isLetter(found) || found === numeric || found === extendNumLet || isSign(found)) {
      before = joining(found)
      at += width
    } else {
      const next = afterMarks(text, at + width)
      if (joins(text, before, at, next, found)) {
        before = joining(classAt(text, next))
        at = next + lengthAt(text, next)
      } else if (before === hebrew && found === singleQuote) {
        before = other
        at = next
      } else {
        return at
      }
    }
  }
  return at
}
