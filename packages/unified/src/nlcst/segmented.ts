import { detect } from "@polyonym/detect/pure"
import type { LanguageSpan, Segments, Span } from "@polyonym/facts/pure"
import { segmentText } from "@polyonym/segment/pure"
import { addressesOf } from "./addresses.ts"

/** What a text is known to be. `language`: BCP 47; told from the text if not given. `spans`: the languages of ranges of the text. */
export interface ParseOptions {
  readonly language?: string | undefined
  readonly spans?: ReadonlyArray<LanguageSpan> | undefined
}

/** The language of a text where it can be told, `und` where not. */
export function languageOf(text: string): string {
  const { language, reliable } = detect(text)
  return reliable ? language : "und"
}

/** Sentences, words, and what is no prose, in order; no sentence begins or ends inside what is no prose. */
export interface Segmented extends Segments {
  readonly sources: ReadonlyArray<Span>
}

/** Sentences, so joined that none ends inside a source. */
function whole(sentences: ReadonlyArray<Span>, sources: ReadonlyArray<Span>): Array<Span> {
  const joined: Array<Span> = []
  let next = 0
  for (const sentence of sentences) {
    const before = joined.at(-1)
    while (next < sources.length && sources[next]!.end <= sentence.start) next++
    const source = sources[next]
    if (before !== undefined && source !== undefined && source.start < sentence.start && source.start < before.end) joined[joined.length - 1] = { start: before.start, end: sentence.end }
    else joined.push(sentence)
  }
  return joined
}

/** Divides a text: `known` are ranges of it that are no prose, beside its addresses and handles. */
export function segmented(text: string, { language, spans }: ParseOptions, known: ReadonlyArray<Span> = []): Segmented {
  const addresses = addressesOf(text)
  const sources = known.length === 0 ? addresses : [...known, ...addresses].sort((a, b) => a.start - b.start)
  const { sentences, words } = segmentText(text, { language: language ?? languageOf(text), ...(spans === undefined ? {} : { spans }) })
  return { sentences: whole(sentences, sources), words, sources }
}
