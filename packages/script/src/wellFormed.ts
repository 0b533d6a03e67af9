import { composeEdits, type Edit } from "./edits.ts"
import { repairMojibake } from "./mojibake.ts"

/** What `repairWellFormed` does beyond what it always does. */
export interface RepairOptions {
  /** Writes every line end (CRLF, CR, LS, PS, and VT and FF, which are dropped otherwise) as "\n". Default: false. */
  readonly newlines?: boolean
  /** Repairs UTF-8 that was read as Windows-1252, Latin-1 or Windows-1251, where that is clear. Default: false. */
  readonly mojibake?: boolean
}

/** A text that was repaired. */
export interface Repaired {
  readonly text: string
  /**
   * `[inStart, inEnd, outStart, outEnd]` in UTF-16 code units, end-exclusive: ascending, without overlap; the text between two of them is the same
   * on both sides. Such a list is what `SourceMap.fromEdits` of `@polyonym/core` takes.
   */
  readonly edits: ReadonlyArray<Edit>
}

const ILL = /(?![\t\n\r\u007f-\u009f])\p{Cc}|\p{Noncharacter_Code_Point}/u
const LINE_END = /[\r\u2028\u2029]/
/** UTF-8's byte order mark, read as Windows-1252 and as Windows-1251. */
const MARKS: ReadonlyArray<string> = ["ï»¿", "п»ї"]

/**
 * The text without what no text should hold: a lone surrogate or a noncharacter becomes U+FFFD, a C0 control other than tab, LF and CR is dropped,
 * and so is U+FEFF at the start. Nothing is done to DEL, to the C1 controls, or to U+FEFF further in. A text that needs nothing comes back as it
 * is, with no edits. The result is well-formed, and repairing it again with the same options changes nothing. Time grows in step with the length.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { repairWellFormed } from "@polyonym/script"
 *
 * assert.deepEqual(repairWellFormed("\uFEFFЗа\0пит \uD83D!"), { text: "Запит \uFFFD!", edits: [[0, 1, 0, 0], [3, 4, 2, 2], [8, 9, 6, 7]] })
 * assert.deepEqual(repairWellFormed("a\r\nb", { newlines: true }), { text: "a\nb", edits: [[1, 3, 1, 2]] })
 * assert.deepEqual(repairWellFormed("ÐšÐ¸Ñ—Ð²", { mojibake: true }), { text: "Київ", edits: [[0, 8, 0, 4]] })
 * ```
 */
export function repairWellFormed(text: string, options: RepairOptions = {}): Repaired {
  const newlines = options.newlines === true
  const mojibake = options.mojibake === true
  const first = isSound(text, newlines, mojibake) ? { text, edits: [] } : repairUnits(text, newlines, mojibake)
  if (!mojibake) return first
  const second = repairMojibake(first.text)
  const edits = composeEdits(first.edits, second.edits)
  if (second.edits.length === 0 || isSound(second.text, newlines, mojibake)) return { text: second.text, edits }
  // What was read wrong may have been a line end (U+2029), or a mark.
  const third = repairUnits(second.text, newlines, mojibake)
  return { text: third.text, edits: composeEdits(edits, third.edits) }
}

function isSound(text: string, newlines: boolean, mojibake: boolean): boolean {
  return text.charCodeAt(0) !== 0xfeff && text.isWellFormed() && !ILL.test(text) &&
    !(newlines && LINE_END.test(text)) && !(mojibake && MARKS.some((mark) => text.startsWith(mark)))
}

function repairUnits(text: string, newlines: boolean, mojibake: boolean): Repaired {
  const edits: Array<Edit> = []
  const parts: Array<string> = []
  // The text is written up to `kept`, `length` code units of it; the last edit, begun at `editIn` and `editOut`, ends there and has come to `replaced`.
  let kept = 0
  let length = 0
  let replaced = ""
  let editIn = 0
  let editOut = -1
  for (let i = 0; i < text.length;) {
    const atStart = length === 0 && kept === i
    let size = 1
    let written: string | undefined
    const unit = text.charCodeAt(i)
    if (unit < 0x20) {
      if (unit === 0x0d) {
        if (newlines) {
          written = "\n"
          if (text.charCodeAt(i + 1) === 0x0a) size = 2
        }
      } else if (unit !== 0x09 && unit !== 0x0a) written = newlines && (unit === 0x0b || unit === 0x0c) ? "\n" : ""
    } else if (unit === 0x2028 || unit === 0x2029) {
      if (newlines) written = "\n"
    } else if (unit >= 0xd800 && unit <= 0xdfff) {
      const codePoint = text.codePointAt(i)!
      if (codePoint > 0xffff) size = 2
      if (codePoint <= 0xffff || (codePoint & 0xfffe) === 0xfffe) written = "\ufffd"
    } else if (unit >= 0xfdd0 && (unit <= 0xfdef || unit >= 0xfffe)) written = "\ufffd"
    else if (atStart && unit === 0xfeff) written = ""
    if (written === undefined && atStart && mojibake && MARKS.some((mark) => text.startsWith(mark, i))) {
      written = ""
      size = 3
    }
    if (written !== undefined) {
      if (kept < i || editOut < 0) {
        if (editOut >= 0) edits.push([editIn, kept, editOut, length])
        parts.push(replaced, text.slice(kept, i))
        replaced = ""
        length += i - kept
        editIn = i
        editOut = length
      }
      replaced += written
      length += written.length
      kept = i + size
    }
    i += size
  }
  if (editOut >= 0) edits.push([editIn, kept, editOut, length])
  parts.push(replaced, text.slice(kept))
  return { text: parts.join(""), edits }
}
