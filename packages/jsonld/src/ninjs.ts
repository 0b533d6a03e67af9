import type { Identity, Json } from "@polyonym/facts/pure"
import { lookupTags, nameOf } from "./entityNode.ts"
import { type EmitOptions, iriOf, mint, readResult, type Result } from "./result.ts"

const version = "3.1"
/** ninjs has whole times only: `date-time` of JSON Schema, which asks for a zone (RFC 3339, general knowledge). */
const wholeTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/
const timed = (date: string | undefined): string | undefined => (date === undefined || !wholeTime.test(date) ? undefined : date.replace(/T(\d\d:\d\d)(?=Z|[+-])/, "T$1:00"))

/**
 * An article and its entities as an item of IPTC's ninjs 3.1. A date without a time is left out: ninjs asks for both.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { toNinjs } from "@polyonym/jsonld/pure"
 *
 * const item = toNinjs({
 *   article: { title: "Ferry late", byline: ["Ann Lee"], blocks: [], removed: [] },
 *   languages: { language: "en", script: "Latn", confidence: 1, reliable: true, alternatives: [], spans: [] },
 *   identities: { style: "own-preference", identities: [] },
 *   url: "https://example.org/ferry", publishedAt: "2026-05-04T10:30Z"
 * })
 * assert.deepEqual([item["uri"], item["by"], item["contentCreated"]], ["https://example.org/ferry", "Ann Lee", "2026-05-04T10:30:00Z"])
 * ```
 */
export function toNinjs(result: Result, options: EmitOptions = {}): { readonly [key: string]: Json } {
  const { article, languages } = result
  const said = readResult(result, options.base)
  const tags = said.language === undefined ? [] : lookupTags(said.language, languages.script)
  const named = (type: Identity["type"]): Array<Json> => said.entities.filter((one) => one.type === type)
    .map((one) => ({ name: (nameOf(one, tags) ?? "").toWellFormed(), rel: "mentions", uri: iriOf(one.id, options.base) }))
  const text = (value: string, role?: string): Array<Json> => (value === "" ? [] : [{ ...(role === undefined ? {} : { role }), contentType: "text/plain", value: value.toWellFormed() }])
  const fields: Readonly<Record<string, Json | undefined>> = {
    uri: said.iri ?? mint(said.base, "article", result.text ?? ""),
    standard: { name: "ninjs", version, schema: `http://www.iptc.org/std/ninjs/ninjs-schema_${version}.json#` },
    type: "text",
    language: said.language,
    contentCreated: timed(said.published),
    versionCreated: timed(said.modified),
    title: said.headline.toWellFormed(),
    by: article.byline.filter((name) => name !== "").join(", ").toWellFormed(),
    headlines: text(said.headline),
    bodies: text(said.body, "main"),
    people: named("PER"),
    organisations: named("ORG"),
    places: named("LOC"),
    events: named("EVENT"),
    subjects: named("PRODUCT"),
    infoSources: article.site === undefined || article.site === "" ? [] : [{ name: article.site.toWellFormed(), role: "publisher" }],
    associations: said.image === undefined ? [] : [{ name: "main", uri: said.image, type: "picture", ...(said.captions.length === 0 ? {} : { descriptions: said.captions.map((value) => ({ role: "caption", contentType: "text/plain", value: value.toWellFormed() })) }) }]
  }
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, Json] => entry[1] !== undefined && entry[1] !== "" && !(Array.isArray(entry[1]) && entry[1].length === 0)))
}
