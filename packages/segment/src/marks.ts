/** What marks do around the ends of sentences, by UTF-16 code unit: a table of flags. */
import { sentenceKind, sentenceKindOf } from "./characters.ts"

export const mark = {
  /** Stands before what it opens: “ « ( ¿. */
  opens: 1,
  bracket: 2,
  /** Opens in one language and closes in another, or the same mark does both: " “ «. */
  either: 4,
  dash: 8,
  /** What stands before it goes on: a comma, a closing bracket. */
  carries: 16,
  /** Closes even with a space before it (« Oui. »). */
  closesApart: 32,
  /** Close of UAX #29: every quotation mark and bracket. */
  close: 64,
  blank: 128
} as const

const flags = new Uint8Array(0x10000)
const set = (marks: string, flag: number): void => {
  for (const one of marks) flags[one.charCodeAt(0)]! |= flag
}
for (let unit = 0; unit < flags.length; unit++) {
  const kind = sentenceKindOf(unit)
  if (kind === sentenceKind.closing) flags[unit]! |= mark.close
  if (kind === sentenceKind.space) flags[unit]! |= mark.blank
}
set("\u200b\ufeff", mark.blank)
set("([{（［｛〔【「『《〈", mark.bracket)
set("([{（［｛〔【「『《〈“„‘‚«‹¿¡", mark.opens)
set("\"'“‘«‹", mark.either)
set("-–—―", mark.dash)
set(",;:)]}»”，、；：", mark.carries)
set(")]}»”", mark.closesApart)

/** Whether the code unit at an index has one of some flags; false behind the end of the text. */
export const isMark = (text: string, at: number, wanted: number): boolean => (flags[text.charCodeAt(at)]! & wanted) !== 0
