/** The stage that emits linked data. */
import { Document, Stage } from "@polyonym/core"
import { Article, Identities, Languages, LinkedData } from "@polyonym/facts"
import { toJsonLd } from "./newsArticle.ts"

export { LinkedData } from "@polyonym/facts"

/**
 * Gives `LinkedData`: a schema.org `NewsArticle`, profile `article`. Needs `Article`, `Languages` and `Identities`.
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
 * assert.deepEqual(Document.get(out, LinkedData).jsonld["author"], { "@type": "Person", name: "Ann Lee" })
 * ```
 */
export const emitJsonLd = () =>
  Stage.pure("emit-jsonld", { needs: [Article, Languages, Identities], gives: [LinkedData], config: { profile: "article" } }, (document) => ({
    linkedData: {
      profile: "article",
      jsonld: toJsonLd({
        article: Document.get(document, Article),
        languages: Document.get(document, Languages),
        identities: Document.get(document, Identities),
        url: document.meta.url,
        publishedAt: document.meta.publishedAt
      })
    }
  }))
