const letter = /[\p{L}\p{M}]/u
const upper = /\p{Lu}/u

const isLetter = (text: string, i: number): boolean => i >= 0 && i < text.length && letter.test(text[i]!)
export const isUpper = (text: string, i: number): boolean => i >= 0 && i < text.length && upper.test(text[i]!)

/** Whether the word next to `[start, end)`, over one space, is all in capitals; an initial with its stop is not. */
function besideCapitals(text: string, start: number, end: number): boolean {
  const next = text[end] === " " && isUpper(text, end + 1) && isUpper(text, end + 2)
  const previous = text[start - 1] === " " && isUpper(text, start - 2) && isUpper(text, start - 3)
  return next || previous
}

/**
 * Whether a capital at `[start, end)` that becomes several letters becomes several capitals: inside a word in capitals (ЩУКА → SHCHUKA),
 * or as a word of one letter among such words (Я ЩУКА → YA SHCHUKA); not as an initial (Ю. → Yu.).
 */
export function allCapitals(text: string, start: number, end: number): boolean {
  if (isLetter(text, end)) return isUpper(text, end)
  if (isLetter(text, start - 1)) return isUpper(text, start - 1)
  return besideCapitals(text, start, end)
}

/** `text` with its first letter in upper case: `·ch` → `·Ch`. */
export function capitalised(text: string): string {
  const at = text.search(letter)
  return at < 0 ? text : text.slice(0, at) + text[at]!.toUpperCase() + text.slice(at + 1)
}
