import type { Tape, Transform } from "./tape.ts"

const letter = /^[\p{L}\p{M}]$/u
const blank = /^\s$/u
/** How far around the stretch the words are looked for, if no blank comes before. */
const reach = 4096

let segmenter: Intl.Segmenter | undefined

/** `::BreakInternal`: a space between two words that have none between them, as in Thai. */
export const breakInternal: Transform = { run: breakWords, touches: () => true }

function breakWords(tape: Tape): void {
  segmenter ??= new Intl.Segmenter("en", { granularity: "word" })
  const before = tape.slice(reachBack(tape), tape.left)
  const size = tape.limit - tape.right
  const text = before + tape.slice(tape.right, reachOn(tape))
  const breaks: Array<number> = []
  for (const { index } of segmenter.segment(text)) {
    if (index >= before.length + size) break
    if (index >= before.length && index > 0 && isInside(text, index)) breaks.push(index - before.length)
  }
  let done = 0
  for (const at of breaks) {
    tape.advance(tape.right + at - done)
    tape.put(tape.right, " ")
    done = at
  }
  tape.advance(tape.limit)
}

/** Whether letters or marks stand on both sides. */
function isInside(text: string, index: number): boolean {
  const last = text.charCodeAt(index - 1)
  const before = last >= 0xdc00 && last < 0xe000 ? text.slice(Math.max(0, index - 2), index) : text[index - 1]!
  return letter.test(before) && letter.test(String.fromCodePoint(text.codePointAt(index)!))
}

function reachBack(tape: Tape): number {
  let at = tape.left
  while (at > 0 && at > tape.left - reach && !blank.test(String.fromCharCode(tape.units[at - 1]!))) at--
  return at
}

function reachOn(tape: Tape): number {
  let at = tape.limit
  while (at < tape.units.length && at < tape.limit + reach && !blank.test(String.fromCharCode(tape.units[at]!))) at++
  return at
}
