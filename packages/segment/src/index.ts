/** The stage that finds sentences and words. */
import { Document, Stage } from "@polyonym/core"
import { Languages, Segments } from "@polyonym/facts"
import { segmentBy, segmentText } from "./segmentText.ts"
import { spanLanguages } from "./spanLanguages.ts"

export { Segments } from "@polyonym/facts"

const icu = (globalThis as { readonly process?: { readonly versions?: { readonly icu?: string } } }).process?.versions?.icu

/**
 * Gives `Segments`: sentences and words, each by the language of the span it stands in. Wants `Languages`.
 *
 * A sentence goes by the language that most of its line is in, a word by the language of the span it begins in: a quotation stays part of its sentence.
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
  Stage.pure("segment", { version: "0.2.0", wants: [Languages], gives: [Segments], environment: { "Intl.Segmenter": icu === undefined ? "unknown" : `icu ${icu}` } }, (document) => {
    const languages = Document.find(document, Languages)
    const main = languages?.language ?? document.meta.language ?? "und"
    return { segments: languages === undefined ? segmentText(document.text, { language: main }) : segmentBy(document.text, spanLanguages(languages.spans, main)) }
  })
