import { isCapital, isSmall } from "./character.ts"
import { barrier, foldToken, gapBetween, type Tokens, tokenise } from "./tokens.ts"

/** The longest name that is matched, in tokens (a Han character is one). */
export const longestForm = 40
/** A word of up to so many letters with a capital must stand exactly so: Xi is not XI. */
const shortWord = 3

/** A name's written form as the matcher compares it. */
export interface Form {
  readonly text: string
  /** The form folded, with its gaps as `gapBetween` gives them. */
  readonly key: string
  readonly words: ReadonlyArray<string>
  /** The sign after its last word: the full stop of U.S., the quotation mark of ЧВК «Вагнер», or "". */
  readonly tail: string
}

/** The folded key of the tokens from `first` to before `last`; undefined if a gap is a barrier. `head` takes the place of the first token's text. */
export function keyOf(text: string, tokens: Tokens, first: number, last: number, head?: string): string | undefined {
  let key = head ?? foldToken(text.slice(tokens.starts[first]!, tokens.ends[first]!))
  for (let at = first + 1; at < last; at++) {
    const gap = gapBetween(text, tokens.ends[at - 1]!, tokens.starts[at]!)
    if (gap === barrier) return undefined
    key += gap + "\u0001" + foldToken(text.slice(tokens.starts[at]!, tokens.ends[at]!))
  }
  return key
}

/** Prepares a form; undefined for a text that cannot be matched: without tokens, too long, with a blank line, or of one Han character. */
export function formOf(text: string): Form | undefined {
  const tokens = tokenise(text)
  if (tokens.count === 0 || tokens.count > longestForm) return undefined
  const key = keyOf(text, tokens, 0, tokens.count)
  if (key === undefined || (tokens.count === 1 && key.length === 1)) return undefined
  const words = Array.from({ length: tokens.count }, (_, at) => text.slice(tokens.starts[at]!, tokens.ends[at]!))
  return { text, key, words, tail: text.charAt(tokens.ends[tokens.count - 1]!) }
}

/** Two capitals at the start, or nothing but capitals: an abbreviation by its look. */
function looksAbbreviated(word: string): boolean {
  const [first = "", second = ""] = word
  return isCapital(first) && isCapital(second)
}

/**
 * Whether a form may be written in the text as `words`, by the case of its letters: a capital in the form asks for one in the text, an
 * abbreviation for itself or for capitals throughout, a short word for itself. A form in small letters may be written in any case.
 */
export function caseAgrees(form: Form, words: ReadonlyArray<string>, abbreviation: boolean): boolean {
  if (form.words.length === 1 && (abbreviation || form.words[0]!.length <= shortWord) && isCapital(form.words[0]!.charAt(0))) {
    const [wanted = "", found = ""] = [form.words[0], words[0]]
    return wanted.normalize("NFC") === found.normalize("NFC") || (abbreviation && wanted.length > 1 && found === wanted.toUpperCase())
  }
  return form.words.every((wanted, at) => {
    const found = words[at]!
    if (!isCapital(wanted.charAt(0))) return true
    if (wanted.length > 1 && looksAbbreviated(wanted)) return wanted === found || found === wanted.toUpperCase()
    return !isSmall(found.charAt(0)) || found.charAt(0) === wanted.charAt(0)
  })
}
