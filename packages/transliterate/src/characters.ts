/** What a character is to the word that it stands in. */
const other = 1
const word = 2
const capital = 3
/** Marks and invisible joiners: a word goes on across them. */
const transparent = 4

const marks = /\p{M}/u
const invisible = "\u00ad\u200c\u200d\u2060"
const letters = /[\p{L}\p{Nd}]/u
const capitals = /[\p{Lu}\p{Lt}]/u
/** Modifier letters that serve as apostrophes: not letters of a word. */
const modifiers = /[\u02b9-\u02bf]/

function find(character: string): number {
  if (marks.test(character) || invisible.includes(character)) return transparent
  if (capitals.test(character)) return capital
  return letters.test(character) && !modifiers.test(character) ? word : other
}

/** Classes of the Basic Multilingual Plane, found on first use; 0 is not looked up yet. */
const known = new Uint8Array(0x10000)

/** The class of the character whose first or last code unit is at `i`. */
function classAt(text: string, i: number): number {
  const unit = text.charCodeAt(i)
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const codePoint = text.codePointAt(unit >= 0xdc00 ? i - 1 : i) ?? 0
    return codePoint > 0xffff ? find(String.fromCodePoint(codePoint)) : other
  }
  return known[unit] || (known[unit] = find(text[i]!))
}

const isTransparent = (text: string, i: number): boolean => classAt(text, i) === transparent
/** Whether a letter or digit is at `i`. */
export const isWord = (text: string, i: number): boolean => {
  if (i < 0 || i >= text.length) return false
  const found = classAt(text, i)
  return found === word || found === capital
}
export const isCapital = (text: string, i: number): boolean => i >= 0 && i < text.length && classAt(text, i) === capital

/** The first place from `i` on that a word does not go on across. */
export function forward(text: string, i: number): number {
  while (i < text.length && isTransparent(text, i)) i++
  return i
}

/** The last place down from `i` that a word does not go on across, not below `floor`. */
export function backward(text: string, i: number, floor = 0): number {
  while (i >= floor && isTransparent(text, i)) i--
  return i
}

/** The characters that people write for an apostrophe between two letters. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x60 || unit === 0xb4 || unit === 0x2b9 || unit === 0x2bc || unit === 0x2018 || unit === 0x2019 || unit === 0x201b || unit === 0x2032 || unit === 0xff07
}
