import { capital, type Case, small, uncased } from "./inverse.ts"
import type { Path } from "./search.ts"

/** `[inStart, inEnd, outStart, outEnd]` in UTF-16 code units, end-exclusive. */
export type ReverseSpan = readonly [inStart: number, inEnd: number, outStart: number, outEnd: number]

const upper = /^\p{Lu}/u
const lower = /^\p{Ll}/u

interface Letter {
  readonly text: string
  readonly of: Case
}

function lettersOf(steps: ReadonlyArray<Path>): Array<Letter> {
  return steps.flatMap(({ letters, cases }) => cases === undefined
    ? [{ text: letters, of: upper.test(letters) ? capital : lower.test(letters) ? small : uncased }]
    : letters.split("").map((text, i) => ({ text, of: cases[i] ?? uncased })))
}

/** A letter whose case nothing tells is a capital between capitals, and at the end of two. */
function isCapitalAmong(before: number, twoBefore: number, behind: number, twoBehind: number): boolean {
  if (behind === uncased) return before === capital && twoBefore === capital
  if (before === uncased) return behind === capital && twoBehind !== small
  return before === capital && behind === capital
}

/** The case of the next letter that has one, and of the one after it, from either end. */
function neighbours(cases: ReadonlyArray<Case>): Array<readonly [Case, Case]> {
  let nearest: readonly [Case, Case] = [uncased, uncased]
  return cases.map((of) => {
    const there = nearest
    if (of !== uncased) nearest = [of, nearest[0]]
    return there
  })
}

function steps(path: Path): Array<Path> {
  const out: Array<Path> = []
  for (let at: Path | undefined = path; at !== undefined && at.letters !== ""; at = at.previous) out.push(at)
  return out.reverse()
}

/** The source that a path spells, in the case of the word. */
export function spelt(path: Path): string {
  const letters = lettersOf(steps(path))
  return cased(letters).join("")
}

function cased(letters: ReadonlyArray<Letter>): Array<string> {
  const cases = letters.map(({ of }) => of)
  if (!cases.includes(capital)) return letters.map(({ text }) => text)
  const before = neighbours(cases)
  const behind = neighbours(cases.toReversed()).reverse()
  return letters.map(({ text, of }, i) => {
    const up = of === capital || (of === uncased && isCapitalAmong(...before[i]!, ...behind[i]!))
    return up ? text.toUpperCase() : text
  })
}

/** The same, and a span for each unit; a letter that gave nothing belongs to the unit before it, at the beginning to the one behind it. */
export function speltWithSpans(path: Path): { readonly text: string; readonly spans: Array<ReverseSpan> } {
  const all = steps(path)
  const letters = cased(lettersOf(all))
  const spans: Array<ReverseSpan> = []
  let text = ""
  let taken = 0
  for (const { letters: { length }, cases, start, end } of all) {
    const from = text.length
    for (const letter of cases === undefined ? letters.slice(taken, taken += 1) : letters.slice(taken, taken += length)) text += letter
    const last = spans.at(-1)
    if (last !== undefined && (start === end || last[0] === last[1])) spans[spans.length - 1] = [last[0], end, last[2], text.length]
    else spans.push([start, end, from, text.length])
  }
  return { text, spans }
}
