import type { Span } from "@polyonym/facts/pure"
import { hanTranscription } from "../../data/nativeNames.js"
import type { Page } from "../page.ts"
import * as lists from "./words.ts"

/** The Chinese part of a page: its characters, where words begin, and which phrases of the lists end or begin at a token. */
export interface Han {
  readonly page: Page
  /** The token after the word that begins at a token; 0 inside a word and where nothing is in Chinese. */
  readonly ends: Int32Array
}

const character = /^\p{Script=Han}$/u
const set = (text: string): ReadonlySet<string> => new Set(text)

/** Phrases, and the characters that any of them begins and ends with. */
export interface Phrases {
  readonly begin: ReadonlySet<string>
  readonly end: ReadonlySet<string>
  has(text: string): boolean
}

function list(text: string): Phrases {
  const all = text.split(/\s+/u).filter((one) => one !== "")
  const known = new Set(all)
  return { begin: new Set(all.map((one) => one[0]!)), end: new Set(all.map((one) => one.at(-1)!)), has: (one) => known.has(one) }
}

export const surnames = set(lists.surnames)
export const commonSurnames = set(lists.commonSurnames)
export const doubleSurnames = list(lists.doubleSurnames)
export const functionCharacters = set(lists.functionCharacters)
export const transcription = set(hanTranscription)
export const roles = list(lists.roles)
export const modifiers = list(lists.modifiers)
export const honorifics = list(lists.honorifics)
export const speech = list(lists.speech)
export const bodies = list(lists.bodies)
export const places = list(lists.places)
export const bodiesOfPlaces = list(lists.bodiesOfPlaces)
export const placesOfPlaces = list(lists.placesOfPlaces)
export const placeKinds = list(lists.placeKinds)
export const commonBefore = list(lists.commonBefore)

/** The characters of a page in Chinese, with the words that the segmentation found; none where there are none. */
export function readHan(page: Page, words: ReadonlyArray<Span>): Han | undefined {
  const ends = new Int32Array(page.tokens.length)
  let some = false
  let word = 0
  page.tokens.forEach((token, at) => {
    if (page.languages[at] !== "zh" || !character.test(token.text)) return
    some = true
    while (word < words.length && words[word]!.end <= token.start) word++
    const inside = words[word]
    if (inside === undefined || inside.start > token.start) ends[at] = at + 1
    else if (inside.start === token.start) ends[at] = Math.min(page.tokens.length, at + Math.max(1, inside.end - inside.start))
  })
  return some ? { page, ends } : undefined
}

/** Whether a token is a Chinese character that follows the one before it at once. */
export const isHan = ({ page }: Han, at: number): boolean => at >= 0 && at < page.tokens.length && page.languages[at] === "zh" && character.test(page.tokens[at]!.text)

/** Characters of a range. */
export function textOf({ page }: Han, first: number, last: number): string {
  let text = ""
  for (let at = Math.max(0, first); at < last && at < page.tokens.length; at++) text += page.tokens[at]!.text
  return text
}

/** Where the longest phrase of a list begins that ends before a token; the token where there is none. */
export function phraseBefore(han: Han, at: number, phrases: Phrases, longest = 6): number {
  if (at === 0 || !phrases.end.has(han.page.tokens[at - 1]!.text)) return at
  for (let first = Math.max(0, at - longest); first < at; first++) if (phrases.has(textOf(han, first, at))) return first
  return at
}

/** Where the longest phrase of a list ends that begins at a token; the token where there is none. */
export function phraseAt(han: Han, at: number, phrases: Phrases, longest = 6): number {
  if (at >= han.page.tokens.length || !phrases.begin.has(han.page.tokens[at]!.text)) return at
  for (let last = Math.min(han.page.tokens.length, at + longest); last > at; last--) if (phrases.has(textOf(han, at, last))) return last
  return at
}

/** Whether a word of one character stands at a token. */
export const single = ({ ends }: Han, at: number): boolean => ends[at] === at + 1

/** Whether a word of several characters begins at a token. */
export const long = ({ ends }: Han, at: number): boolean => ends[at]! > at + 1

/** Whether a word begins at a token, or there is no Chinese character. */
export const begins = (han: Han, at: number): boolean => !isHan(han, at) || han.ends[at] !== 0
