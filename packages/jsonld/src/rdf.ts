/** Linked data as RDF: `@polyonym/jsonld/rdf`. Apart from the other doors, since it brings n3. */
import { DataFactory, type Quad, Writer } from "n3"
import type { Json } from "@polyonym/facts/pure"
import type { Node } from "./node.ts"

const schema = "http://schema.org/"
/** The terms of ours whose values schema.org's context (release 30.0) reads as addresses, and as dates. */
const addresses: ReadonlySet<string> = new Set(["url", "image", "contentUrl", "sameAs", "isPartOf"])
const dates: ReadonlySet<string> = new Set(["datePublished", "dateModified"])
const rdfType = DataFactory.namedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
const isNode = (value: Json): value is Node => typeof value === "object" && value !== null && !Array.isArray(value)
const bySign = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** An address; what none may hold (IRIREF of N-Quads, general knowledge) is percent-encoded. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const addressed = (text: string) => DataFactory.namedNode(text.toWellFormed().replace(/[\u0000-\u0020<>"{}|^`\\]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`))
const absolute = /^[a-z][a-z0-9+.-]{0,60}:/i
const tag = /^[a-z]{1,8}(?:-[a-z0-9]{1,8}){0,12}$/
/** A text in a language; without it where that is no tag. */
function worded(text: string, language: string) {
  return tag.test(language) ? DataFactory.literal(text, language) : DataFactory.literal(text)
}

/** The statements of a node with an identifier, and of those inside it. */
function statements(node: Node, into: Map<string, Quad>): void {
  const id = node["@id"]
  if (typeof id !== "string" || !absolute.test(id)) return
  const subject = addressed(id)
  const state = (predicate: Quad["predicate"], object: Quad["object"]): void => {
    into.set(`${id}\n${predicate.value}\n${object.termType}\n${object.value}\n${object.termType === "Literal" ? `${object.language}\n${object.datatype.value}` : ""}`, DataFactory.quad(subject, predicate, object))
  }
  for (const [key, value] of Object.entries(node)) {
    if (key === "@type") state(rdfType, addressed(`${schema}${String(value)}`))
    if (key.startsWith("@")) continue
    const predicate = addressed(`${schema}${key}`)
    for (const one of Array.isArray(value) ? value as ReadonlyArray<Json> : [value]) {
      if (typeof one === "string" && addresses.has(key)) {
        if (absolute.test(one)) state(predicate, addressed(one))
      } else if (typeof one === "string") state(predicate, dates.has(key) ? DataFactory.literal(one, DataFactory.namedNode(`${schema}Date`)) : DataFactory.literal(one))
      else if (isNode(one) && typeof one["@value"] === "string") state(predicate, worded(one["@value"], String(one["@language"]).toLowerCase()))
      else if (isNode(one) && typeof one["@id"] === "string" && absolute.test(one["@id"])) {
        state(predicate, addressed(one["@id"]))
        statements(one, into)
      }
    }
  }
}

/**
 * The statements of what `toJsonLd` gave under the profile `seo` or `graph`, each once, without blank nodes, in the order of their N-Quads lines. They are those that a
 * JSON-LD processor makes of it with schema.org's context; the tests hold both against each other.
 */
function toQuads(object: Node): Array<Quad> {
  const found = new Map<string, Quad>()
  const graph = object["@graph"]
  for (const node of Array.isArray(graph) ? graph as ReadonlyArray<Json> : [object]) if (isNode(node)) statements(node, found)
  const lines = [...found.values()].map((quad) => [written([quad], "N-Quads"), quad] as const)
  return lines.sort(([a], [b]) => bySign(a, b)).map(([, quad]) => quad)
}

function written(quads: ReadonlyArray<Quad>, format: "N-Quads" | "Turtle"): string {
  const writer = new Writer(format === "N-Quads" ? { format } : { format, prefixes: { schema, wd: "http://www.wikidata.org/entity/" } })
  for (const quad of quads) writer.addQuad(quad)
  let text = ""
  writer.end((error: Error | null, result: string) => {
    if (error) throw error
    text = result.toWellFormed()
  })
  return text
}

/**
 * Linked data as N-Quads, one statement a line, in the order of the lines: the same statements give the same bytes. What no address may hold is percent-encoded in one, and
 * one that is not absolute is left out.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { toNQuads } from "@polyonym/jsonld/rdf"
 *
 * assert.equal(
 *   toNQuads({ "@context": "https://schema.org", "@type": "Place", "@id": "http://www.wikidata.org/entity/Q1899", name: { "@language": "uk", "@value": "Київ" } }),
 *   "<http://www.wikidata.org/entity/Q1899> <http://schema.org/name> \"Київ\"@uk .\n" +
 *     "<http://www.wikidata.org/entity/Q1899> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/Place> .\n"
 * )
 * ```
 */
export const toNQuads = (object: Node): string => written(toQuads(object), "N-Quads")

/**
 * Linked data as Turtle, with the prefixes `schema` and `wd` (Wikidata).
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { toTurtle } from "@polyonym/jsonld/rdf"
 *
 * assert.match(toTurtle({ "@context": "https://schema.org", "@id": "https://example.org/a", "@type": "Person", name: "Ada Lovelace" }), /schema:name "Ada Lovelace"/)
 * ```
 */
export const toTurtle = (object: Node): string => written(toQuads(object), "Turtle")
