import { annotations } from "./annotations.ts"
import { graph } from "./graph.ts"
import type { Node } from "./node.ts"
import type { EmitOptions, Result } from "./result.ts"
import { seoArticle } from "./seo.ts"
import type { AnnotationCollection, GraphDocument, SeoArticle } from "./emitted.ts"

/**
 * An article and its entities as JSON-LD, in a fixed order of keys.
 *
 * - `seo`, also called `article`: a schema.org `NewsArticle` with its text, authors and the entities that it mentions, in plain strings.
 * - `graph`: a `@graph` of the article, its entities with names and every spelling under their language, and the quotations with their speakers.
 * - `annotations`: an `AnnotationCollection` of W3C's Web Annotation model, with positions in the document's text and the quoted text beside.
 *
 * Nothing is invented: a date, an address or a language that is not known, or not well-formed, is absent. Entities are named by Wikidata or by a
 * `urn:polyonym:` name (or under a `base` of the caller's); an article without an address is named by the SHA-256 of its headline and body; every other node by the hash of
 * what it says, so there are no blank nodes. All strings are well-formed Unicode. It never throws.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { toJsonLd } from "@polyonym/jsonld/pure"
 *
 * const jsonld = toJsonLd({
 *   article: { title: "Ferry late", byline: [], blocks: [{ kind: "body", text: "It was late.", start: 0, end: 12, sourceStart: 0, sourceEnd: 12 }], removed: [] },
 *   languages: { language: "en", script: "Latn", confidence: 1, reliable: true, alternatives: [], spans: [] },
 *   identities: { style: "own-preference", identities: [] },
 *   url: "https://example.org/ferry"
 * })
 * assert.deepEqual(jsonld, {
 *   "@context": "https://schema.org",
 *   "@type": "NewsArticle",
 *   "@id": "https://example.org/ferry",
 *   url: "https://example.org/ferry",
 *   headline: "Ferry late",
 *   inLanguage: "en",
 *   articleBody: "It was late."
 * })
 * ```
 */
export function toJsonLd(result: Result, options: EmitOptions & { readonly profile: "graph" }): Node & GraphDocument
export function toJsonLd(result: Result, options: EmitOptions & { readonly profile: "annotations" }): Node & AnnotationCollection
export function toJsonLd(result: Result, options?: EmitOptions & { readonly profile?: "article" | "seo" | undefined }): Node & SeoArticle
export function toJsonLd(result: Result, options: EmitOptions): Node
export function toJsonLd(result: Result, options: EmitOptions = {}): Node {
  switch (options.profile) {
    case "graph":
      return graph(result, options)
    case "annotations":
      return annotations(result, options)
    default:
      return seoArticle(result, options)
  }
}
