import { Stage } from "@polyonym/core"
import { Article } from "@polyonym/facts"
import * as pure from "./pure.ts"

export { Article } from "@polyonym/facts"
export type { Extracted, ExtractOptions } from "./pure.ts"

const articleAndChange = ({ text, map, ...article }: pure.Extracted) => ({ article, change: { text, map } })
/** A copy without the keys that have no value. */
const given = <T extends Readonly<Record<string, string | undefined>>>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> }

/**
 * The stage that turns a raw page into its article: `Document.text` becomes the kept blocks, joined by a blank line, and `Article` says what they are and what was dropped.
 *
 * The media type is that of `Document.meta` unless given here; without either it is told from the page. Url, title, date and language of `Document.meta` win over the page's own. No errors.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document, Pipeline } from "@polyonym/core"
 * import { Article, extractArticle } from "@polyonym/extract"
 *
 * const page = "Log in\n\nBridge Closed for Repairs\n\nThe old bridge over the Lune will be closed to lorries until the end of March, the council said.\n\nShare by email"
 * const document = Pipeline.empty.to(extractArticle()).sync(Document.make(page))
 * const { title, removed } = Document.get(document, Article)
 * assert.equal(title, "Bridge Closed for Repairs")
 * assert.deepEqual(removed.map(({ reason }) => reason), ["navigation", "share"])
 * assert.equal(document.text.startsWith("Bridge Closed for Repairs\n\nThe old bridge"), true)
 * ```
 */
export const extractArticle = (options: { readonly mediaType?: "text/plain" | "text/html" } = {}) =>
  Stage.rewrite("extract", { version: "0.1.0", config: given(options), gives: [Article] }, ({ text, meta }) => {
    const mediaType = options.mediaType ?? (meta.mediaType === undefined ? undefined : /html|xml/i.test(meta.mediaType) ? "text/html" : "text/plain")
    const { url, title, publishedAt, language } = meta
    return articleAndChange(pure.extractArticle(text, { mediaType, url, title, publishedAt, language }))
  })

/**
 * The stage for texts that are clean already: every paragraph is body, and nothing is dropped.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document, Pipeline } from "@polyonym/core"
 * import { Article, plainText } from "@polyonym/extract"
 *
 * const document = Pipeline.empty.to(plainText()).sync(Document.make("One line, and no more of it.", { language: "en" }))
 * const { blocks, language } = Document.get(document, Article)
 * assert.deepEqual(blocks.map(({ kind, text }) => [kind, text]), [["body", "One line, and no more of it."]])
 * assert.equal(language, "en")
 * ```
 */
export const plainText = () =>
  Stage.rewrite("plain-text", { version: "0.1.0", gives: [Article] }, ({ text, meta: { title, publishedAt, language } }) =>
    articleAndChange(pure.plainText(text, given({ title, publishedAt, language }))))
