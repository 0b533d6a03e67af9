/** What the pinned tables of Unicode 17 say of characters: the same under every version of the platform. */
import { sentenceKind, sentenceShift, wordClass } from "./classNames.ts"
import { runs } from "./data/characterClasses.ts"

export { sentenceKind, wordClass } from "./classNames.ts"

const classes = new Uint8Array(0x110000)
{
  const entries = runs.split(" ")
  let at = 0
  let before: readonly [number, number] = [0, 0]
  let last: readonly [number, number] = [0, 0]
  const write = ([value, length]: readonly [number, number]): void => {
    if (value !== 0) classes.fill(value, at, at + length)
    at += length
  }
  for (const entry of entries) {
    if (entry.startsWith("*")) {
      for (let times = parseInt(entry.slice(1), 36); times > 0; times--) {
        write(before)
        write(last)
      }
      continue
    }
    const [value, length = "1"] = entry.split("=") as [string, string?]
    before = last
    last = [parseInt(value, 36), parseInt(length!, 36)]
    write(last)
  }
}

const wordMask = (1 << sentenceShift) - 1
/** The class for words of a code point or a code unit; a lone surrogate has none. */
export const wordClassOf = (codePoint: number): number => classes[codePoint]! & wordMask
/** The kind for sentences of a code point or a code unit. */
export const sentenceKindOf = (codePoint: number): number => classes[codePoint]! >> sentenceShift

export const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800
/** White space by Unicode's properties, and what stands for it without width. */
export const isBlank = (unit: number): boolean => classes[unit]! >> sentenceShift === sentenceKind.space || unit === 0x200b || unit === 0xfeff
/** Where a word ends without the byte order marks behind it: UAX #29 has them belong to it, a sentence's end leaves them out. */
export function wordEnd(text: string, start: number, end: number): number {
  while (end > start && text.charCodeAt(end - 1) === 0xfeff) end--
  return end
}

/** The class of the character at an index, whole where it is a surrogate pair. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return isHigh(unit) ? wordClassOf(text.codePointAt(at)!) : wordClassOf(unit)
}
export const lengthAt = (text: string, at: number): number => isHigh(text.charCodeAt(at)) && at + 1 < text.length && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1

/** Where the marks and joiners that begin at an index end (WB4). */
export function afterMarks(text: string, at: number): number {
  while (at < text.length) {
    const found = classAt(text, at)
    if (found !== wordClass.extend && found !== wordClass.joiner) break
    at += lengthAt(text, at)
  }
  return at
}
