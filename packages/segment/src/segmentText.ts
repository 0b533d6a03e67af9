import type { Segments } from "@polyonym/facts/pure"
import { sentencesOf } from "./sentences.ts"
import { wordsOf } from "./words.ts"

/** `language`: BCP 47; it chooses the abbreviations, and the dictionary of a script without spaces. */
export interface SegmentOptions {
  readonly language?: string
}

/**
 * The sentences and words of a text: UTF-16 code units, end-exclusive, in order, without overlap.
 *
 * A sentence never goes over a line break and does not end after an initial or an abbreviation of the language. A word keeps its inner apostrophes;
 * the parts of a hyphenated word are words. Never throws; time grows with the length of the text.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { segmentText } from "@polyonym/segment/pure"
 *
 * const text = "Dr. O'Brien met J. R. Smith. They left."
 * const { sentences, words } = segmentText(text, { language: "en" })
 * assert.deepEqual(sentences.map(({ start, end }) => text.slice(start, end)), ["Dr. O'Brien met J. R. Smith.", "They left."])
 * assert.equal(text.slice(words[1]!.start, words[1]!.end), "O'Brien")
 * ```
 */
export function segmentText(text: string, { language = "und" }: SegmentOptions = {}): Segments {
  return segmentBy(text, () => language)
}

/** The same where the language changes inside the text: `languageOf` gives that of a range. */
export function segmentBy(text: string, languageOf: (start: number, end: number) => string): Segments {
  return { sentences: sentencesOf(text, languageOf), words: wordsOf(text, languageOf) }
}
