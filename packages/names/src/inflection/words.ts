/** The words of a name, as inflection sees them. */
import { isCapitals } from "../parse/letters.ts"

export interface Word {
  readonly text: string
  readonly small: string
  /** Written with its first letter as its one capital, and without an apostrophe. */
  readonly capital: boolean
  /** What stands before it: spaces, hyphens, quotation marks. */
  readonly before: string
  readonly start: number
  readonly end: number
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu

const apostrophe = /[’ʼ]/
const apostrophes = /[’ʼ]/g

/** Words with single spaces between, of letters that need no closer look. */
const simple = /^[A-Za-zА-Яа-яЁёІіЇїЄєҐґЎўĀ-ſÀ-ÖØ-öø-ÿ]+(?: [A-Za-zА-Яа-яЁёІіЇїЄєҐґЎўĀ-ſÀ-ÖØ-öø-ÿ]+)*$/

/** The words of a text. */
export function wordsOf(text: string): ReadonlyArray<Word> {
  const found: Array<Word> = []
  let at = 0
  const add = (own: string, start: number): void => {
    const small = own.toLowerCase()
    const capital = small.charCodeAt(0) !== own.charCodeAt(0) && !apostrophe.test(own) && own.endsWith(small.slice(1))
    found.push({ text: own, small: capital ? small : small.replace(apostrophes, "'"), capital, before: text.slice(at, start), start, end: start + own.length })
    at = start + own.length
  }
  if (simple.test(text)) {
    for (let start = 0; start <= text.length;) {
      const space = text.indexOf(" ", start)
      const end = space < 0 ? text.length : space
      add(text.slice(start, end), start)
      start = end + 1
    }
    return found
  }
  for (const match of text.matchAll(word)) add(match[0], match.index)
  return found
}

/** An abbreviation of capitals, among words that are not all in capitals. */
export const isAcronym = (own: Word, words: ReadonlyArray<Word>): boolean =>
  isCapitals(own.text) && own.text.length <= 6 && (own.text.length <= 4 || words.length === 1 || words.some((other) => !isCapitals(other.text)))
