import type { LanguageSpan, Segments, Span } from "@polyonym/facts/pure"
import { sentencesOf } from "./sentences.ts"
import { spanLanguages } from "./spanLanguages.ts"
import { wordsOf } from "./words.ts"

export interface SegmentOptions {
  /** BCP 47; it chooses the abbreviations, and the dictionary of a script without spaces. */
  readonly language?: string
  /** The languages of ranges of the text, in order and without overlap, where they are more than one. */
  readonly spans?: ReadonlyArray<LanguageSpan>
  /** Parts of the text that no sentence goes out of, in order: headlines, captions, paragraphs. */
  readonly blocks?: ReadonlyArray<Span>
}

/** Where blocks begin and end, in order. */
function breaksOf(blocks: ReadonlyArray<Span>, length: number): ReadonlyArray<number> {
  const inside = blocks.flatMap(({ start, end }) => [start, end]).filter((at) => at > 0 && at < length)
  return [...new Set(inside)].sort((a, b) => a - b)
}

/**
 * The sentences and words of a text: UTF-16 code units, end-exclusive, in order, without overlap or white space at their ends.
 *
 * Words are the segments of UAX #29 (Unicode 17, own tables) that hold a letter or a number: a word keeps its inner apostrophes, the parts of a hyphenated word are
 * words, and so are those of an address between its marks. Runs of a script without spaces are split by `Intl.Segmenter`. A sentence does not end after an initial
 * or an abbreviation of the language; it ends at a blank line and at a line break, unless the lines were wrapped. Never throws; time grows with the length of the text.
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
export function segmentText(text: string, { language = "und", spans = [], blocks = [] }: SegmentOptions = {}): Segments {
  const languageOf = spans.length === 0 ? () => language : spanLanguages(spans, language)
  return { sentences: sentencesOf(text, languageOf, breaksOf(blocks, text.length)), words: wordsOf(text, languageOf) }
}
