import type { Identity } from "@polyonym/facts/pure"
import { type Node, node } from "./node.ts"

const types: Readonly<Record<Identity["type"], string>> = { PER: "Person", ORG: "Organization", LOC: "Place", EVENT: "Event", PRODUCT: "Product" }
const wikidata = /^Q[1-9]\d*$/

/**
 * The identifier of an entity: Wikidata's for its items, otherwise a `urn:polyonym:` name made from the entity's own id, the same in every run.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { iriOf } from "@polyonym/jsonld/pure"
 *
 * assert.equal(iriOf("Q1899"), "http://www.wikidata.org/entity/Q1899")
 * assert.equal(iriOf("nil-0123456789ab"), "urn:polyonym:nil-0123456789ab")
 * assert.equal(iriOf("desk:river ferry"), "urn:polyonym:desk%3Ariver%20ferry")
 * ```
 */
export function iriOf(id: string): string {
  return wikidata.test(id) ? `http://www.wikidata.org/entity/${id}` : `urn:polyonym:${encodeURIComponent(id.toWellFormed())}`
}

/** The tags under which a name is looked for, best first: with the script, then as it is, then shorter and shorter (RFC 4647 lookup, general knowledge). */
export function lookupTags(language: string, script: string): ReadonlyArray<string> {
  const tags = [`${language}-${script}`]
  for (let tag = language; tag !== ""; tag = tag.slice(0, Math.max(0, tag.lastIndexOf("-")))) tags.push(tag)
  return tags
}

function nameOf({ preferred, spellings }: Identity, tags: ReadonlyArray<string>): string | undefined {
  const known = [...tags, "en"].find((tag) => Object.hasOwn(preferred, tag) && preferred[tag] !== "")
  if (known !== undefined) return preferred[known]
  return spellings.find(({ text }) => text !== "")?.text ?? preferred[Object.keys(preferred).sort()[0] ?? ""]
}

/** An entity as a schema.org node; `tags` say in which languages its name is wanted, best first. */
export function entityNode(identity: Identity, tags: ReadonlyArray<string>): Node {
  const { id, type, preferred, spellings, roles } = identity
  const name = nameOf(identity, tags)?.toWellFormed()
  const forms = [...spellings.map(({ text }) => text), ...Object.keys(preferred).sort().map((tag) => preferred[tag]!)]
  const others = new Set(forms.map((form) => form.toWellFormed()))
  return node({
    "@type": types[type],
    "@id": iriOf(id),
    name,
    alternateName: [...others].filter((other) => other !== name && other !== ""),
    sameAs: wikidata.test(id) ? `https://www.wikidata.org/wiki/${id}` : undefined,
    jobTitle: type === "PER" ? [...new Set(roles)].filter((role) => role !== "") : []
  })
}
