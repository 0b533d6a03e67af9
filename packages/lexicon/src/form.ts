import { isCapital, isSmall } from "./character.ts"
import { barrier, gapBetween } from "./gap.ts"
import { follow } from "./hash.ts"
import { foldToken, TokenReader, type Tokens } from "./tokens.ts"

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

/** A written form as a pack keeps it: NFC, single spaces, none around it. */
export function cleanForm(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim()
}

/** A written form as forbidden ones are compared: with one apostrophe. */
export function forbiddenForm(text: string): string {
  return cleanForm(text).replace(/[\u2018\u2019\u02bc\u02b9\u2032\uff07`\u00b4\u201b]/g, "'")
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

const reader = new TokenReader(longestForm + 1)
const clustered = /^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\ua9e0-\ua9fe\uaa60-\uaa7f]/

/**
 * How many tokens a text has, if it can be matched, with the hashes of its beginnings of one token, two, and so on in `into`. 0 for a text without tokens, too long, with a
 * blank line, of one letter or of one Thai cluster.
 */
export function sequenceOf(text: string, into: Int32Array): number {
  reader.open(text)
  const { count, starts, ends, hashes } = reader
  if (count === 0 || count > longestForm) return 0
  if (count === 1) {
    const only = foldToken(text.slice(starts[0], ends[0]))
    if (only.length === 1 || clustered.test(only)) return 0
  }
  for (let at = 1; at < count; at++) if (gapBetween(text, ends[at - 1]!, starts[at]!) === barrier) return 0
  into[0] = hashes[0]!
  for (let at = 1; at < count; at++) into[at] = follow(into[at - 1]!, hashes[at]!)
  return count
}

/** Prepares a form; undefined for a text that cannot be matched. */
export function formOf(text: string): Form | undefined {
  reader.open(text)
  const { count, starts, ends } = reader
  if (count === 0 || count > longestForm) return undefined
  const key = keyOf(text, reader, 0, count)
  if (key === undefined) return undefined
  const words = Array.from({ length: count }, (_, at) => text.slice(starts[at]!, ends[at]!))
  return { text, key, words, tail: text.charAt(ends[count - 1]!) }
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
