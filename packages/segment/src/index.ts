/** The stage that finds sentences and words. */
import { Document, Stage } from "@polyonym/core"
import { Article, Languages, Segments } from "@polyonym/facts"
import { segmentText } from "./segmentText.ts"

export { Segments } from "@polyonym/facts"

const icu = (globalThis as { readonly process?: { readonly versions?: { readonly icu?: string } } }).process?.versions?.icu

/**
 * Gives `Segments`: sentences and words, each by the language of the span it stands in. Wants `Languages`, and `Article`: no sentence goes out of a block.
 *
 * A sentence goes by the language that most of its line is in, a word by the language of the span it begins in: a quotation stays part of its sentence. The
 * receipt tells the version of ICU, whose dictionaries split scripts without spaces; everything else comes from tables that are part of the stage.
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
  Stage.pure("segment", { version: "0.3.0", wants: [Languages, Article], gives: [Segments], environment: { "Intl.Segmenter": icu === undefined ? "unknown" : `icu ${icu}` } }, (document) => {
    const languages = Document.find(document, Languages)
    const language = languages?.language ?? document.meta.language ?? "und"
    return { segments: segmentText(document.text, { language, spans: languages?.spans ?? [], blocks: Document.find(document, Article)?.blocks ?? [] }) }
  })
