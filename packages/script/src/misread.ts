/** An encoding of one byte a character that UTF-8 may have been read as: the byte of each UTF-16 code unit above ASCII. */
export interface Reading {
  readonly bytes: ReadonlyMap<number, number>
  readonly cyrillic: boolean
}

/** A run that was read again. `clear`: as it stood it could hardly have been meant. */
export interface Reread {
  readonly text: string
  readonly clear: boolean
}

/** The ASCII letter or digit that stands next to a run; "" where none does. */
export interface Beside {
  readonly before: string
  readonly after: string
}

/** Bytes 80 to 9F; a byte that has no character is itself, as the WHATWG Encoding Standard reads it. */
const WESTERN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"
/** Bytes 80 to BF. */
const CYRILLIC = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї"

function western(): ReadonlyMap<number, number> {
  const bytes = new Map<number, number>()
  for (let byte = 0x80; byte < 0x100; byte++) bytes.set(byte, byte)
  for (let i = 0; i < WESTERN.length; i++) bytes.set(WESTERN.charCodeAt(i), 0x80 + i)
  return bytes
}

function cyrillic(): ReadonlyMap<number, number> {
  const bytes = new Map<number, number>()
  for (let i = 0; i < CYRILLIC.length; i++) bytes.set(CYRILLIC.charCodeAt(i), 0x80 + i)
  for (let i = 0; i < 64; i++) bytes.set(0x410 + i, 0xc0 + i)
  return bytes
}

/** Windows-1252, with Latin-1's C1 controls, and Windows-1251. */
export const readings: ReadonlyArray<Reading> = [{ bytes: western(), cyrillic: false }, { bytes: cyrillic(), cyrillic: true }]

/** What may rightly stand before or after a misread run, and has a byte of its own. */
const OPENING = /[«“„‘‹]/
const CLOSING = /[»”“’›…–—]/
/** What is often written after a word: no sign of a misreading. */
const PUNCTUATION = /[\u00a0«»“”‘’…–—©®™°]/
/** Letters of Windows-1251 that words in Ukrainian, Belarusian or Russian have after a capital. */
const INNER = /[ІіЇїЄєҐґЁёЎў]/
const SIGN = /[\u2010-\u2027\u2030-\u203a\u20a0-\u20bf\u2116\u2122\u2190-\u21ff]/
const PICTURE = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u
const LETTER = /\p{L}/u
/** Letters by the blocks that a misread word keeps to. */
const BLOCKS: ReadonlyArray<RegExp> = [
  /^[\u00c0-\u017f]$/, /^[\u0370-\u03ff]$/, /^[\u0400-\u045f\u0490\u0491]$/, /^[\u0530-\u058f]$/, /^[\u0590-\u05ff]$/, /^[\u0600-\u06ff]$/,
  /^[\u0900-\u0dff]$/, /^[\u0e00-\u0eff]$/, /^[\u10a0-\u10ff]$/, /^[\u1e00-\u1eff\u00c0-\u017f\u01a0\u01a1\u01af\u01b0]$/, /^[\u3040-\u30ff\u4e00-\u9fff]$/,
  /^[\uac00-\ud7a3]$/
]
const MODERN = 2

/** A run of a reading's characters, read again as UTF-8; `undefined` if its bytes are not UTF-8. Quotation marks around it may stay as they are. */
export function decodeRun(run: string, reading: Reading, beside: Beside): Reread | undefined {
  let head = 0
  while (head < run.length && OPENING.test(run[head]!)) head++
  const characters: Array<string> = []
  const sources: Array<string> = []
  let at = head
  while (at < run.length) {
    const size = sequenceAt(run, at, reading)
    if (size === undefined) break
    characters.push(String.fromCodePoint(size.codePoint))
    sources.push(run.slice(at, at + size.length))
    at += size.length
  }
  if (characters.length === 0) return undefined
  for (let i = at; i < run.length; i++) if (!CLOSING.test(run[i]!)) return undefined
  const clear = isClear(characters, sources, reading, { before: head === 0 ? beside.before : "", after: at === run.length ? beside.after : "" })
  return { text: run.slice(0, head) + characters.join("") + run.slice(at), clear }
}

/** The UTF-8 sequence of two to four bytes at a place, without overlong forms, surrogates, noncharacters and U+FEFF. */
function sequenceAt(run: string, at: number, { bytes }: Reading): { readonly codePoint: number; readonly length: number } | undefined {
  const lead = bytes.get(run.charCodeAt(at))!
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  if (length === 0 || at + length > run.length) return undefined
  let codePoint = lead & (0x7f >> length)
  for (let i = 1; i < length; i++) {
    const byte = bytes.get(run.charCodeAt(at + i))!
    if ((byte & 0xc0) !== 0x80) return undefined
    codePoint = codePoint << 6 | byte & 0x3f
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000
  const bad = codePoint < least || codePoint > 0x10ffff || codePoint >= 0xd800 && codePoint <= 0xdfff || codePoint === 0xfeff ||
    codePoint >= 0xfdd0 && codePoint <= 0xfdef || (codePoint & 0xfffe) === 0xfffe
  return bad ? undefined : { codePoint, length }
}

function isClear(characters: ReadonlyArray<string>, sources: ReadonlyArray<string>, reading: Reading, beside: Beside): boolean {
  // Dashes, quotation marks and the like ("â€™", "вЂ”"), and pictures ("ðŸ…", "рџ…").
  if (characters.some((character, i) => sources[i]!.length === 3 && SIGN.test(character))) return true
  if (characters.some((character, i) => sources[i]!.length === 4 && PICTURE.test(character))) return true
  if (characters.length === 1) return isClearAlone(characters[0]!, sources[0]!, reading, beside)
  if (!reading.cyrillic && /[a-z]/.test(beside.before) && sources.every((source) => "ÂÃÄÅ".includes(source[0]!))) return true
  const letters = characters.filter((character) => LETTER.test(character))
  if (letters.length < 2) return false
  const block = BLOCKS.findIndex((test) => letters.every((letter) => test.test(letter)))
  if (block < 0) return false
  if (reading.cyrillic && block !== MODERN) return false
  // A word in capitals before punctuation, or one with "і" after every capital, may be what was meant.
  const innocent = reading.cyrillic ? INNER : PUNCTUATION
  return sources.some((source) => Array.from(source.slice(1)).some((unit) => !innocent.test(unit) && !PUNCTUATION.test(unit)))
}

/** A single character of two bytes is clear only by what it was read as and by what stands beside it. */
function isClearAlone(character: string, source: string, reading: Reading, { before, after }: Beside): boolean {
  if (source.length !== 2) return false
  const lead = source[0]!
  const lowerBefore = /[a-z]/.test(before)
  const lowerBeside = lowerBefore || /[a-z]/.test(after)
  if (reading.cyrillic) return "ГДЕ".includes(lead) && LETTER.test(character) && (lowerBefore || lowerBeside && !LETTER.test(source[1]!))
  if (lead === "Â") return /[a-z0-9]/.test(before) && character >= "\u00a0"
  if (!"ÃÄÅ".includes(lead) || !LETTER.test(character)) return false
  if (lowerBefore) return true
  return !PUNCTUATION.test(source[1]!) && (lead === "Ã" || lowerBeside)
}
