import { scriptOf } from "@polyonym/script"

/** What a UTF-16 code unit is to the reader of a page: nothing, white space, a letter, a digit, or a letter of a script written without spaces. */
export const other = 0
export const space = 1
export const letter = 2
export const digit = 3
export const ideograph = 4

const unknown = 255
const table = new Uint8Array(0x10000).fill(unknown)
const isLetter = /^[\p{L}\p{M}]$/u
const isDigit = /^\p{N}$/u
const isSpace = /^[\s\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]$/u
/** Scripts whose words no space divides. */
const unspaced: ReadonlySet<string> = new Set(["Hani", "Hira", "Kana", "Thai", "Laoo", "Khmr", "Mymr"])

function find(unit: number): number {
  // Half of a character beyond the Basic Multilingual Plane: rare ideographs and pictographs, neither of which the evidence needs.
  if (unit >= 0xd800 && unit <= 0xdfff) return other
  const character = String.fromCharCode(unit)
  if (isSpace.test(character)) return space
  if (isDigit.test(character)) return digit
  if (!isLetter.test(character)) return other
  return unspaced.has(scriptOf(unit)) ? ideograph : letter
}

/** The class of a UTF-16 code unit; found once for each. White space takes in what is invisible: zero-width marks, soft hyphens, the byte order mark. */
export function classOf(unit: number): number {
  const known = table[unit]!
  return known === unknown ? (table[unit] = find(unit)) : known
}

/** Accents and vowel points. The signs of Indic scripts and of Thai are letters to their readers, and so are the voice marks of kana. */
const marks = /(?:(?![\u3099\u309a\u0900-\u109f\u1780-\u17ff])\p{M})+/gu
/** What NFD leaves whole and a reader does not. */
const special: Readonly<Record<string, string>> = { "ł": "l", "ı": "i", "ß": "ss", "ى": "ي", "đ": "d", "ø": "o", "ی": "ي", "ک": "ك" }

function foldSlowly(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(marks, "").normalize("NFC").replace(/[łıßىđøیک]/g, (one) => special[one]!)
}

/** Folded forms by code unit: 0 not found yet, 1 folds to nothing, 2 to more than one unit. */
const folded = new Uint16Array(0x10000)
const buffer = new Uint16Array(4096)

/** Lower case, without accents, vowel marks and hamzas: so that a word is found however a page writes it. */
export function fold(text: string): string {
  if (text.length > buffer.length) return foldSlowly(text)
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    let to = folded[unit]!
    if (to === 0) {
      const one = unit >= 0xd800 && unit <= 0xdfff ? String.fromCharCode(unit) : foldSlowly(text[i]!)
      to = folded[unit] = one.length === 0 ? 1 : one.length > 1 || one.charCodeAt(0) < 3 ? 2 : one.charCodeAt(0)
    }
    if (to === 2) return foldSlowly(text)
    if (to !== 1) buffer[length++] = to
  }
  return String.fromCharCode.apply(null, buffer.subarray(0, length) as unknown as Array<number>)
}

/** The words of a folded text: runs of letters and digits; an ideograph is a word by itself. At most `limit` of them. */
export function wordsOf(folded: string, limit: number): Array<string> {
  const words: Array<string> = []
  let start = -1
  for (let i = 0; i < folded.length; i++) {
    const kind = classOf(folded.charCodeAt(i))
    if (kind === letter || kind === digit) {
      if (start < 0) start = i
      continue
    }
    if (start >= 0) {
      words.push(folded.slice(start, i))
      start = -1
    }
    if (kind === ideograph) words.push(folded[i]!)
    if (words.length >= limit) return words
  }
  if (start >= 0) words.push(folded.slice(start))
  return words
}

/** Whether a character is written in capital form. */
export function isUpper(character: string): boolean {
  return character !== character.toLowerCase() && character === character.toUpperCase()
}

/** Whether a character is written in small form. */
export function isLower(character: string): boolean {
  return character !== character.toUpperCase() && character === character.toLowerCase()
}
