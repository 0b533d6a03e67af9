/** The stage that emits linked data. */
import { Document, SourceMap, Stage } from "@polyonym/core"
import { Article, Identities, Languages, LinkedData, Mentions } from "@polyonym/facts"
import type { EmitOptions, Result } from "./result.ts"
import { toJsonLd } from "./toJsonLd.ts"

export { LinkedData } from "@polyonym/facts"

/** What the stage may be told: `toJsonLd`'s options, and whether annotations point into the raw input as well. */
export interface EmitStageOptions extends EmitOptions {
  readonly source?: boolean | undefined
}

/**
 * What linked data of a document is made from; with `source`, annotations can point into the raw input as well.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { resultOf } from "@polyonym/jsonld"
 * import { toJsonLd } from "@polyonym/jsonld/pure"
 * import { openArticle } from "polyonym"
 *
 * const { document } = (await openArticle()).run("Ada Lovelace spoke in London on Monday.", { language: "en" })
 * assert.equal(toJsonLd(resultOf(document))["@type"], "NewsArticle")
 * ```
 */
export const resultOf = (document: Document.Document<Article | Languages | Identities>, { source = false }: { readonly source?: boolean | undefined } = {}): Result => ({
  article: Document.get(document, Article),
  languages: Document.get(document, Languages),
  identities: Document.get(document, Identities),
  mentions: Document.find(document, Mentions),
  url: document.meta.url,
  publishedAt: document.meta.publishedAt,
  text: document.text,
  ...(source ? { source: { text: document.source, range: ({ start, end }) => SourceMap.toSource(document.map, start, end) } } : {})
})

/**
 * Gives `LinkedData`: a schema.org `NewsArticle` under the profile `article`, `seo`, or what `graph` and `annotations` say. Needs `Article`, `Languages` and `Identities`; with `Mentions`, an author
 * is joined with the entity that the byline mentions. Address and date of publication come from what the caller said of the document.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document, Pipeline } from "@polyonym/core"
 * import { Article, Identities, Languages } from "@polyonym/facts"
 * import { emitJsonLd, LinkedData } from "@polyonym/jsonld"
 *
 * const known = Document.add(Document.add(Document.add(Document.make("…", { url: "https://example.org/1" }),
 *   Article, { title: "Ferry late", byline: ["Ann Lee"], blocks: [], removed: [] }),
 *   Languages, { language: "en", script: "Latn", confidence: 1, reliable: true, alternatives: [], spans: [] }),
 *   Identities, { style: "own-preference", identities: [] })
 * const out = Pipeline.given(Article, Languages, Identities).to(emitJsonLd()).sync(known)
 * const { headline, url } = Document.get(out, LinkedData).jsonld
 * assert.deepEqual([headline, url], ["Ferry late", "https://example.org/1"])
 * ```
 */
export const emitJsonLd = ({ profile = "article", base, unit, source = false }: EmitStageOptions = {}) =>
  Stage.pure("emit-jsonld", {
    needs: [Article, Languages, Identities], wants: [Mentions], gives: [LinkedData],
    config: { profile, ...(base === undefined ? {} : { base }), ...(unit === undefined ? {} : { unit }), ...(source ? { source } : {}) }
  }, (document) => ({
    linkedData: {
      profile,
      jsonld: toJsonLd(resultOf(document, { source }), { profile, base, unit })
    }
  }))
