/** What a character is to the matcher. */
export const other = 1
/** A letter, digit or mark. */
export const word = 2
/** A mark that may join the letter before it under NFC. */
export const mark = 3
/** A character that is a token of its own: Han, kana, Hangul. */
export const ideograph = 4
/** One of the signs written as an apostrophe. */
export const apostrophe = 5
/** A sign without width: soft hyphen, joiners, direction marks. */
export const ignorable = 6
export const space = 7
export const newline = 8
export const hyphen = 9
export const dot = 10
/** The dot between the parts of a foreign name in Chinese and Japanese. */
export const middleDot = 11
const surrogate = 12

const fixed = new Map<number, number>()
const list = (kind: number, characters: string): void => {
  for (const character of characters) fixed.set(character.charCodeAt(0), kind)
}
list(apostrophe, "'\u2018\u2019\u02bc\u02b9\u2032\uff07`\u00b4\u201b")
list(ignorable, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u2066\u2067\u2068\u2069")
list(space, " \t\u00a0\u2007\u2009\u202f\u3000")
list(newline, "\n\r\u2028\u2029\u0085\u000b\u000c")
list(hyphen, "-\u2010\u2011\u2012\u2013\u2212")
list(dot, ".")
list(middleDot, "\u00b7\u30fb\u2022\u2027\uff65")

const ideographic = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc]$/u
const joining = /^[\u0300-\u036f\u0653-\u0655]$/
const wordlike = /^[\p{L}\p{N}\p{M}]$/u
const classes = new Uint8Array(0x10000)

function find(unit: number): number {
  const character = String.fromCharCode(unit)
  if (unit >= 0xd800 && unit <= 0xdfff) return surrogate
  const known = fixed.get(unit)
  if (known !== undefined) return known
  if (joining.test(character)) return mark
  if (!wordlike.test(character)) return other
  return ideographic.test(character) ? ideograph : word
}

/** What the character at `at` is, and in how many UTF-16 code units it is written: the class plus 256 for a pair. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const kind = classes[unit] || (classes[unit] = find(unit))
  if (kind !== surrogate) return kind
  const codePoint = text.codePointAt(at)!
  if (codePoint < 0x10000) return other
  const character = String.fromCodePoint(codePoint)
  return 256 + (!wordlike.test(character) ? other : ideographic.test(character) ? ideograph : word)
}

const folded = new Uint16Array(0x10000)
const special = new Map([[0x130, 0x69], [0x131, 0x69], [0x451, 0x435], [0x401, 0x435], [0x3c2, 0x3c3]])

function foldOf(unit: number): number {
  const set = special.get(unit)
  if (set !== undefined) return set
  if (unit >= 0xd800 && unit <= 0xdfff) return unit
  const lower = String.fromCharCode(unit).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}

/** A code unit folded: small letters for capitals; one i for the dotted and dotless ones, е for ё, σ for ς. */
export function foldUnit(unit: number): number {
  return folded[unit] || (folded[unit] = foldOf(unit))
}

/** Whether the character is a capital letter. */
export function isCapital(character: string): boolean {
  return character !== character.toLowerCase()
}

/** Whether the character is a small letter. */
export function isSmall(character: string): boolean {
  return character !== character.toUpperCase() && !isCapital(character)
}
