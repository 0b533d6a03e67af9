/** The stage that finds sentences and words. */
import { Document, Stage } from "@polyonym/core"
import { Languages, Segments } from "@polyonym/facts"
import type { Segments as PlainSegments } from "@polyonym/facts/pure"
import { segmentText } from "./segmentText.ts"

export { Segments } from "@polyonym/facts"

const icu = (globalThis as { readonly process?: { readonly versions?: { readonly icu?: string } } }).process?.versions?.icu

/** Moves spans of a part of the text to where the part begins. */
const shifted = (spans: PlainSegments["words"], by: number) => by === 0 ? spans : spans.map(({ start, end }) => ({ start: start + by, end: end + by }))

/**
 * Gives `Segments`: sentences and words, each by the language of the span it stands in. Wants `Languages`.
 *
 * A quotation in another language stays part of its sentence; its words are found by its own language.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document, Pipeline } from "@polyonym/core"
 * import { segment, Segments } from "@polyonym/segment"
 *
 * const out = Pipeline.empty.to(segment()).sync(Document.make("It rained. We stayed."))
 * assert.equal(Document.get(out, Segments).sentences.length, 2)
 * ```
 */
export const segment = () =>
  Stage.pure("segment", { wants: [Languages], gives: [Segments], environment: { "Intl.Segmenter": icu === undefined ? "unknown" : `icu ${icu}` } }, (document) => {
    const { text } = document
    const languages = Document.find(document, Languages)
    const main = languages?.language ?? document.meta.language ?? "und"
    const whole = segmentText(text, { language: main })
    const foreign = languages?.spans.filter(({ language }) => language !== main) ?? []
    if (foreign.length === 0) return { segments: whole }
    const words: Array<PlainSegments["words"][number]> = []
    let next = 0
    for (const span of foreign) {
      while (next < whole.words.length && whole.words[next]!.end <= span.start) words.push(whole.words[next++]!)
      while (next < whole.words.length && whole.words[next]!.start < span.end) next++
      words.push(...shifted(segmentText(text.slice(span.start, span.end), { language: span.language }).words, span.start))
    }
    words.push(...whole.words.slice(next))
    return { segments: { sentences: whole.sentences, words } }
  })
