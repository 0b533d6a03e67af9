import { Document } from "@polyonym/core"
import { resultOf } from "@polyonym/jsonld"
import { linkedDataScripts } from "@polyonym/extract/pure"
import { type EmitOptions, type Merged, mergeJsonLd, type Node, provenance, toFollowTheMoney, toJsonLd, toNinjs } from "@polyonym/jsonld/pure"
import type { ArticleDocument } from "./result.ts"

/**
 * The formats in which an article's linked data can be had beside JSON-LD of the profile `seo`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { linkedFormats } from "polyonym"
 *
 * assert.ok(linkedFormats.includes("turtle"))
 * ```
 */
export const linkedFormats = ["graph", "annotations", "nquads", "turtle", "ninjs", "ftm"] as const
/** One of `linkedFormats`. */
export type LinkedFormat = typeof linkedFormats[number]

/**
 * Writes linked data; the writers of RDF are loaded where they are asked for.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { openArticle, openLinkedData } from "polyonym"
 *
 * const { document } = (await openArticle()).run("Ada Lovelace spoke in London on Monday.", { language: "en" })
 * const toTurtle = await openLinkedData("turtle")
 * assert.match(String(toTurtle(document)), /schema:name/)
 * ```
 */
export async function openLinkedData(format: LinkedFormat, options: EmitOptions = {}): Promise<(document: ArticleDocument) => unknown> {
  const rdf = format === "nquads" || format === "turtle" ? await import("@polyonym/jsonld/rdf") : undefined
  return (document) => {
    if (format === "ninjs") return toNinjs(resultOf(document), options)
    if (format === "ftm") return toFollowTheMoney(resultOf(document), options)
    if (format === "annotations") return toJsonLd(resultOf(document, { source: true }), { ...options, profile: "annotations" })
    const graph = toJsonLd(resultOf(document), { ...options, profile: "graph" })
    if (rdf === undefined) return graph
    return format === "nquads" ? rdf.toNQuads(graph) : rdf.toTurtle(graph)
  }
}

/**
 * How a document's linked data came about, as W3C PROV-O.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { openArticle, provenanceOf } from "polyonym"
 *
 * const { document } = (await openArticle()).run("Ada Lovelace spoke in London on Monday.", { language: "en" })
 * assert.match(JSON.stringify(provenanceOf(document)), /wasGeneratedBy/)
 * ```
 */
export const provenanceOf = (document: ArticleDocument, options: EmitOptions = {}) => provenance(toJsonLd(resultOf(document), options), Document.receipt(document), options)

/**
 * Adds linked data of ours to what a page already says of its article in a script of its own: the first script that speaks of an article. The publisher's word
 * stands; where ours differs, `disagreements` says so. `script` is where the script's text lies in the page (UTF-16 code units, end-exclusive), absent where there was none to add to.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { mergeWithPage } from "polyonym"
 *
 * const page = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Late"}</script>'
 * const { jsonld, added, script } = mergeWithPage(page, { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Ferry late", inLanguage: "en" })
 * assert.deepEqual([jsonld["headline"], added, page.slice(script?.start).slice(0, 12)], ["Late", ["inLanguage"], '{"@context":'])
 * ```
 */
export function mergeWithPage(page: string, ours: Node): Merged & { readonly script?: { readonly start: number; readonly end: number } } {
  for (const { text, start, end } of linkedDataScripts(page)) {
    const theirs = parsed(text)
    const merged = theirs === undefined ? undefined : mergeJsonLd(theirs, ours)
    if (merged !== undefined && merged.jsonld !== ours) return { ...merged, script: { start, end } }
  }
  return mergeJsonLd(undefined, ours)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
