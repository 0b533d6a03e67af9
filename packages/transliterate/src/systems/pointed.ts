import type { Expanded, Rule } from "../system.ts"
import { Expansion } from "./expansion.ts"
import { rule } from "./generated.ts"

/** How a script with vowel points is read. */
interface Points {
  /** The points that rules know, in the order that they have them behind a letter. */
  readonly order: string
  /** Signs that are left out. */
  readonly leftOut: string
  /** Presentation forms, which stand for their letters: at most four. */
  readonly forms: RegExp
}

/** Reads text for the rules; `strays` are rules for points and signs that stand on nothing. */
interface Reading {
  readonly read: (text: string) => Expanded
  readonly strays: ReadonlyArray<Rule>
}

/** Marks that make one letter with the letter before them (hamza and madda). */
const joining = "\u0653\u0654\u0655"
const whiteSpace = /\s/

const escaped = (list: string): string => [...list].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")

function places(length: number): Int32Array {
  const all = new Int32Array(length + 1)
  for (let i = 0; i <= length; i++) all[i] = i
  return all
}

/** A text that is read as it stands. */
export const asItStands = (text: string): Expanded => ({ text, get starts() { return places(text.length) } })

/** Text with the points of each letter in one order, without presentation forms and signs that are left out. */
export function pointed({ order, leftOut, forms }: Points): Reading {
  const ranks = new Map([...order].map((mark, rank) => [mark.charCodeAt(0), rank]))
  const ignored = new Set([...leftOut].map((sign) => sign.charCodeAt(0)))
  const touched = new RegExp(`[${escaped(leftOut + joining)}]|${forms.source}|[${escaped(order)}]{2}`)

  /** Writes a letter and its marks in order, as what has come of the source from `start` on. */
  const write = (out: Expansion, letter: string, marks: Array<number>, start: number): void => {
    const bases: Array<number> = []
    for (const part of forms.test(letter) ? letter.normalize("NFKD") : letter) (bases.length > 0 && ranks.has(part.charCodeAt(0)) ? marks : bases).push(part.charCodeAt(0))
    marks.sort((a, b) => ranks.get(a)! - ranks.get(b)!)
    const joined = marks[0] !== undefined && joining.includes(String.fromCharCode(marks[0])) ? String.fromCharCode(bases.at(-1)!, marks[0]).normalize("NFC") : ""
    if (joined.length === 1) {
      bases[bases.length - 1] = joined.charCodeAt(0)
      marks.shift()
    }
    for (const unit of bases) out.push(unit, start)
    for (const unit of marks) out.push(unit, start)
  }

  const read = (text: string): Expanded => {
    if (!touched.test(text)) return asItStands(text)
    const out = new Expansion(text, 4)
    let marks: Array<number> = []
    for (let i = 0; i < text.length;) {
      const start = i++
      const base = text.charCodeAt(start)
      let inOrder = base < 0xfb1d || !forms.test(text[start]!)
      let last = -1
      const takesMarks = base > 0x20 && !whiteSpace.test(text[start]!)
      for (; takesMarks && i < text.length; i++) {
        const unit = text.charCodeAt(i)
        const rank = ranks.get(unit)
        if (rank === undefined) {
          if (!ignored.has(unit)) break
          inOrder = false
          continue
        }
        if (rank < last || joining.includes(text[i]!)) inOrder = false
        last = rank
        marks.push(unit)
      }
      if (inOrder) for (let n = start; n < i; n++) out.push(text.charCodeAt(n), n)
      else write(out, text[start]!, marks, start)
      marks = marks.length > 0 ? [] : marks
    }
    return out.finish()
  }
  return { read, strays: [...order + leftOut].map((sign) => rule(sign, "")) }
}

/** Every character from one to another. */
export const range = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, n) => String.fromCharCode(from + n)).join("")
