import { CodePointTable } from "./rules/codePointTable.ts"

/** What a character is to the word that it stands in. */
export const other = 1
export const word = 2
export const capital = 3
/** Marks and invisible joiners: a word goes on across them. */
export const transparent = 4

const marks = /\p{M}/u
const invisible = "\u00ad\u200c\u200d\u2060"
const letters = /[\p{L}\p{Nd}]/u
const capitals = /[\p{Lu}\p{Lt}]/u
/** Modifier letters that serve as apostrophes: not letters of a word. */
const modifiers = /[\u02b9-\u02bf]/

/** The palochka stands in small letters as it is. */
const caseless = "\u04c0"

function find(character: string): number {
  if (marks.test(character) || invisible.includes(character)) return transparent
  if (capitals.test(character) && character !== caseless) return capital
  return letters.test(character) && !modifiers.test(character) ? word : other
}

/** Classes of the Basic Multilingual Plane, found on first use; 0 is not looked up yet. */
const known = new Uint8Array(0x10000)
/** Classes of all others. */
const beyond = new CodePointTable((codePoint) => find(String.fromCodePoint(codePoint)))

/** The class of the character whose first or last code unit is at `i`. */
export function classAt(text: string, i: number): number {
  const unit = text.charCodeAt(i)
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const codePoint = text.codePointAt(unit >= 0xdc00 ? i - 1 : i) ?? 0
    return codePoint > 0xffff ? beyond.get(codePoint) : other
  }
  return known[unit] || (known[unit] = find(text[i]!))
}

/** Whether a letter or digit is at `i`. */
export const isWord = (text: string, i: number): boolean => {
  if (i < 0 || i >= text.length) return false
  const found = classAt(text, i)
  return found === word || found === capital
}
export const isCapital = (text: string, i: number): boolean => i >= 0 && i < text.length && classAt(text, i) === capital

/** The first place from `i` on that a word does not go on across. */
export function forward(text: string, i: number): number {
  while (i < text.length && classAt(text, i) === transparent) i++
  return i
}

/** The last place down from `i` that a word does not go on across. */
export function backward(text: string, i: number): number {
  while (i >= 0 && classAt(text, i) === transparent) i--
  return i
}

/** The characters that people write for an apostrophe between two letters. */
export const apostrophes: ReadonlyArray<number> = [0x27, 0x60, 0xb4, 0x2b9, 0x2bc, 0x2018, 0x2019, 0x201b, 0x2032, 0xff07]
export const isApostrophe = (unit: number): boolean => unit === 0x27 || (unit !== 0x20 && apostrophes.includes(unit))

export const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011

const composed = new Map<number, number>()

/** The one letter that a letter and a combining mark make (и + U+0306 is й); 0 if there is none. */
export function compose(unit: number, mark: number): number {
  const key = unit * 0x10000 + mark
  const there = composed.get(key)
  if (there !== undefined) return there
  const text = String.fromCharCode(unit, mark).normalize("NFC")
  const found = text.length === 1 ? text.charCodeAt(0) : 0
  composed.set(key, found)
  return found
}

/** Parts of code units as they were asked for, empty for what has none. */
const divided = new Map<number, string>()

/** A letter that is made of another and marks: its parts (NFD), otherwise `undefined`. */
export function partsOf(unit: number): string | undefined {
  if (unit < 0xc0 || (unit >= 0xac00 && unit <= 0xdfff)) return undefined
  let parts = divided.get(unit)
  if (parts === undefined) {
    const letter = String.fromCharCode(unit)
    parts = letter.normalize("NFD")
    if (parts === letter) parts = ""
    divided.set(unit, parts)
  }
  return parts === "" ? undefined : parts
}
