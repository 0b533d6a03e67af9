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

/** The statements of a node with an identifier, and of those inside it. */
function statements(node: Node, into: Map<string, Quad>): void {
  const id = node["@id"]
  if (typeof id !== "string") return
  const subject = DataFactory.namedNode(id)
  const state = (predicate: Quad["predicate"], object: Quad["object"]): void => {
    into.set(`${id}\n${predicate.value}\n${object.termType}\n${object.value}\n${object.termType === "Literal" ? `${object.language}\n${object.datatype.value}` : ""}`, DataFactory.quad(subject, predicate, object))
  }
  for (const [key, value] of Object.entries(node)) {
    if (key === "@type") state(rdfType, DataFactory.namedNode(`${schema}${String(value)}`))
    if (key.startsWith("@")) continue
    const predicate = DataFactory.namedNode(`${schema}${key}`)
    for (const one of Array.isArray(value) ? value as ReadonlyArray<Json> : [value]) {
      if (typeof one === "string") state(predicate, addresses.has(key) ? DataFactory.namedNode(one) : dates.has(key) ? DataFactory.literal(one, DataFactory.namedNode(`${schema}Date`)) : DataFactory.literal(one))
      else if (isNode(one) && typeof one["@value"] === "string") state(predicate, DataFactory.literal(one["@value"], String(one["@language"]).toLowerCase()))
      else if (isNode(one) && typeof one["@id"] === "string") {
        state(predicate, DataFactory.namedNode(one["@id"]))
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
    text = result
  })
  return text
}

/**
 * Linked data as N-Quads, one statement a line, in the order of the lines: the same statements give the same bytes.
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

/** Linked data as Turtle, with the prefixes `schema` and `wd` (Wikidata). */
export const toTurtle = (object: Node): string => written(toQuads(object), "Turtle")
