/** The stage that detects languages. */
import { Document, Stage } from "@polyonym/core"
import { Article, Languages } from "@polyonym/facts"
import { detect, type DetectOptions } from "./detect.ts"
import { spansWithin } from "./spans.ts"

export { Languages } from "@polyonym/facts"

/** Blocks that are measured for the document's language; credits, bylines and dates are mostly names. */
const prose: ReadonlySet<string> = new Set(["title", "heading", "body", "caption"])

/**
 * Gives `Languages`: the document's language and script, and those of its ranges. Wants `Article`.
 *
 * The language that the caller or the page states is taken for likely, not for the answer. Where there is an article its credits, bylines and dates do not
 * count for the document's language.
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
  Stage.pure("detect-language", { version: "0.2.0", wants: [Article], gives: [Languages], config: { only: options.only ?? null, expected: options.expected ?? null } }, (document) => {
    const { text } = document
    const article = Document.find(document, Article)
    const stated = document.meta.language ?? article?.language
    const expected = [...(stated === undefined ? [] : [stated]), ...(options.expected ?? [])]
    const body = article?.blocks.filter(({ kind }) => prose.has(kind)).map((block) => text.slice(block.start, block.end)).join("\n\n") ?? ""
    const measured = { ...options, expected }
    const guess = detect(body === "" ? text : body, measured)
    return { languages: { ...guess, spans: spansWithin(text, guess, measured) } }
  })
