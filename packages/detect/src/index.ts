/** The stage that detects languages. */
import { Document, Stage } from "@polyonym/core"
import { Article, Languages } from "@polyonym/facts"
import { detect, type DetectOptions } from "./detect.ts"
import { spansWithin } from "./spans.ts"

export { Languages } from "@polyonym/facts"

/**
 * Gives `Languages`: the document's language and script, and those of its ranges. Wants `Article`.
 *
 * The language that the caller or the page states is taken for likely, not for the answer.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document, Pipeline } from "@polyonym/core"
 * import { detectLanguage, Languages } from "@polyonym/detect"
 *
 * const out = Pipeline.empty.to(detectLanguage()).sync(Document.make("Le bac est encore en retard, et personne ne sait pourquoi."))
 * assert.equal(Document.get(out, Languages).language, "fr")
 * ```
 */
export const detectLanguage = (options: DetectOptions = {}) =>
  Stage.pure("detect-language", { wants: [Article], gives: [Languages], config: { only: options.only ?? null, expected: options.expected ?? null } }, (document) => {
    const { text } = document
    const stated = document.meta.language ?? Document.find(document, Article)?.language
    const expected = [...(stated === undefined ? [] : [stated]), ...(options.expected ?? [])]
    const guess = detect(text, { ...options, expected })
    return { languages: { ...guess, spans: spansWithin(text, guess, options) } }
  })
