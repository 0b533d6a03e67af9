import type { Evidence, LanguageSpan, Mention, Segments, Span } from "@polyonym/facts/pure"
import { segmentText } from "@polyonym/segment/pure"
import { readPage, type Page } from "../page.ts"
import { readPassage } from "./passage.ts"
import { readSpeakers } from "./speakers.ts"

/** What is known of a text whose quotations are looked for. */
export interface QuotationOptions {
  /** BCP 47; the language of the text where no span says otherwise. */
  readonly language?: string
  /** Sentences and words; found by `segmentText` if not given. */
  readonly segments?: Segments
  /** The languages of ranges of the text. */
  readonly spans?: ReadonlyArray<LanguageSpan>
}

/** A quotation with its marks; a line of dialogue that opens with a dash has none. */
export interface Quotation extends Mention {
  readonly type: "QUOTE"
  /** The chain of who says it, `null` where the text does not name them. */
  readonly speaker: string | null
  /** Whether somebody says or writes it; not so a term, a sign, a word that is not meant. */
  readonly speech: boolean
}

/**
 * Finds the quotations of a text and who says them.
 *
 * `mentions` are the names and roles found in the text before; a speaker is one of their chains. Ranges are in UTF-16 code units, end-exclusive, and
 * hold the marks; those of titles and names are left out. A quotation inside another one is given too. `why` says by which sign it was decided: `verb-after`,
 * `verb-before`, `verb-inside`, `colon`, `according-to`, `continued`, `said-before`, `no-attribution`; of what is no speech `so-called`, `term`, `sign`, `saying`,
 * `no-verb`; and how the speaker was found: `speaker-name`, `speaker-pronoun`, `speaker-role`, `speaker-left-out`, or `speaker-unnamed`. Never throws; takes time linear in the length of the text.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { findQuotations, tagText } from "@polyonym/entities/pure"
 *
 * const text = "“The bridge is open,” Mayor Petra Lindqvist said. A so-called “miracle” it was not."
 * const names = tagText(text, { language: "en" }).filter(({ type }) => type !== "QUOTE")
 * const [first, second] = findQuotations(text, names, { language: "en" })
 * assert.equal(first?.text, "“The bridge is open,”")
 * assert.equal(first?.speaker, names.find((one) => one.text === "Petra Lindqvist")?.chain)
 * assert.deepEqual([second?.speech, second?.speaker], [false, null])
 * ```
 */
export function findQuotations(text: string, mentions: ReadonlyArray<Mention>, options: QuotationOptions = {}): Array<Quotation> {
  const language = options.language ?? "und"
  const { sentences } = options.segments ?? segmentText(text, { language })
  return quotationsOf(readPage(text, sentences, options.spans ?? [], language), mentions, sentences)
}

/** The same of a text that is ready. */
export function quotationsOf(page: Page, mentions: ReadonlyArray<Mention>, sentences: ReadonlyArray<Span>): Array<Quotation> {
  if (page.tokens.length === 0) return []
  const passage = readPassage(page, mentions, sentences)
  if (passage.quotes.length === 0) return []
  return readSpeakers(passage).map(({ quote, speech, speaker, confidence, why }) => ({
    start: quote.start, end: quote.end, text: page.text.slice(quote.start, quote.end), type: "QUOTE", confidence, speaker: speaker ?? null, speech,
    language: page.tokens[Math.min(quote.first + 1, quote.last - 1)]!.language, why: why satisfies ReadonlyArray<Evidence>
  }))
}
