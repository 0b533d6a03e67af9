/** What a character is to the matcher. */
export const other = 1
/** A letter, digit or mark. */
export const word = 2
/** A mark that may join the letter before it under NFC, or a letter that NFC writes otherwise. */
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
/** An Arabic vowel sign or tatweel, or a Hebrew point: it does not tell names apart. */
export const point = 12
/** In Thai, Lao, Khmer and Burmese, which have no spaces between words: a letter that begins a cluster. */
export const base = 13
/** The same for a vowel written before its consonant. */
export const leading = 14
/** The same for a vowel or mark that belongs to the letter before it. */
export const trailing = 15
/** The same for a sign that puts the next letter under the one before. */
export const stacker = 16
const surrogate = 17
/** Whether a class is one of those that are rare within words: marks, points, signs without width, pairs of surrogates. */
export function isRare(kind: number): boolean {
  return kind === mark || kind === ignorable || kind === point || kind === surrogate
}

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
list(leading, "\u0e40\u0e41\u0e42\u0e43\u0e44\u0ec0\u0ec1\u0ec2\u0ec3\u0ec4")
list(trailing, "\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3\u0ebd")
list(stacker, "\u1039\u17d2")

const ideographic = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc]$/u
const joining = /^[\u0300-\u036f\u0653-\u0655]$/
const pointing = /^[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]$/
const spaceless = /^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\ua9e0-\ua9fe\uaa60-\uaa7f]$/
const combining = /^\p{M}$/u
const wordlike = /^[\p{L}\p{N}\p{M}]$/u

function classOf(unit: number): number {
  const character = String.fromCharCode(unit)
  if (unit >= 0xd800 && unit <= 0xdfff) return surrogate
  const known = fixed.get(unit)
  if (known !== undefined) return known
  if (joining.test(character)) return mark
  if (pointing.test(character)) return point
  if (!wordlike.test(character)) return other
  if (ideographic.test(character)) return ideograph
  if (spaceless.test(character)) return combining.test(character) ? trailing : base
  return character.normalize("NFC") === character ? word : mark
}

const special = new Map([[0x130, 0x69], [0x131, 0x69], [0x451, 0x435], [0x401, 0x435], [0x3c2, 0x3c3]])

function foldOf(unit: number): number {
  const set = special.get(unit)
  if (set !== undefined) return set
  if (unit >= 0xd800 && unit <= 0xdfff) return unit
  const lower = String.fromCharCode(unit).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}

const undecomposed = new Map(Array.from("đøłħŧɨ", (letter, at) => [letter.charCodeAt(0), "dolhti".charCodeAt(at)]))

function baseOf(folded: number): number {
  if (folded < 0xc0 || (folded > 0x24f && (folded < 0x1e00 || folded > 0x1eff))) return folded
  const first = String.fromCharCode(folded).normalize("NFD").charCodeAt(0)
  return first < 0x80 ? first : (undecomposed.get(folded) ?? folded)
}

/** What `unitAt` gave for each code unit, 0 before it was asked: for loops in which its call costs much. */
export const units = new Int32Array(0x10000)
const folded = new Uint16Array(0x10000)

/** The class of a code unit and, times 256, its letter as it is hashed: folded, a Latin one without diacritics. */
export function unitAt(unit: number): number {
  return units[unit] || (units[unit] = classOf(unit) | (baseOf(foldUnit(unit)) << 8))
}

/** What the character at `at` is, and in how many UTF-16 code units it is written: the class plus 256 for a pair. */
export function classAt(text: string, at: number): number {
  const kind = unitAt(text.charCodeAt(at)) & 255
  if (kind !== surrogate) return kind
  const codePoint = text.codePointAt(at)!
  if (codePoint < 0x10000) return other
  const character = String.fromCodePoint(codePoint)
  return 256 + (!wordlike.test(character) ? other : ideographic.test(character) ? ideograph : word)
}

/** A code unit folded: small letters for capitals; one i for the dotted and dotless ones, е for ё, σ for ς. */
export function foldUnit(unit: number): number {
  return folded[unit] || (folded[unit] = foldOf(unit))
}

/** A folded letter without its diacritics if it is Latin (č, ł, ế), else itself. */
export function plainUnit(unit: number): number {
  return unitAt(unit) >>> 8
}

/** Whether a folded letter is one that only Vietnamese has: there the marks are letters and tones. */
export function isVietnamese(unit: number): boolean {
  return (unit >= 0x1ea0 && unit <= 0x1ef9) || unit === 0x1a1 || unit === 0x1b0
}

/** Whether the character is a capital letter. */
export function isCapital(character: string): boolean {
  return character !== character.toLowerCase()
}

/** Whether the character is a small letter. */
export function isSmall(character: string): boolean {
  return character !== character.toUpperCase() && !isCapital(character)
}
