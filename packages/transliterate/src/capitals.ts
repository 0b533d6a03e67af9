import { backward, forward, isApostrophe, isCapital, isHyphen, isWord } from "./characters.ts"

/** The next place of the word from `i` on, over marks and one apostrophe between letters. */
function nextInWord(text: string, i: number): number {
  const at = forward(text, i)
  return isApostrophe(text.charCodeAt(at)) ? forward(text, at + 1) : at
}

function previousInWord(text: string, i: number): number {
  const at = backward(text, i)
  return isApostrophe(text.charCodeAt(at)) ? backward(text, at - 1) : at
}

/** Whether a word in capitals is joined on by a hyphen at `i`, behind it. */
function capitalsBehind(text: string, i: number): boolean {
  if (!isHyphen(text.charCodeAt(i))) return false
  const at = forward(text, i + 1)
  return isCapital(text, at) && isCapital(text, forward(text, at + 1))
}

/** The same before it. */
function capitalsBefore(text: string, i: number): boolean {
  if (!isHyphen(text.charCodeAt(i))) return false
  const at = backward(text, i - 1)
  return isCapital(text, at) && isCapital(text, backward(text, at - 1))
}

/**
 * Whether a capital at `[start, end)` that becomes several letters becomes several capitals: inside a word in capitals (ЩУКА → SHCHUKA, БОРЩ → BORSHCH),
 * or as a letter joined to one by a hyphen (Щ-ПОДІБНИЙ); not as an initial (Ю. → Yu.). It never looks across white space.
 */
export function allCapitals(text: string, start: number, end: number): boolean {
  const next = nextInWord(text, end)
  if (isWord(text, next)) return isCapital(text, next)
  const previous = previousInWord(text, start - 1)
  if (isWord(text, previous)) return isCapital(text, previous)
  return capitalsBehind(text, next) || capitalsBefore(text, previous)
}
