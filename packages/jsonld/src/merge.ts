import type { Json } from "@polyonym/facts/pure"
import { vocabulary } from "./check/vocabulary.ts"
import type { Node } from "./node.ts"

/** A property of which the publisher and we say different things; the publisher's stands. */
export interface Disagreement {
  readonly property: string
  readonly theirs: Json
  readonly ours: Json
}

/** The publisher's linked data with ours added. */
export interface Merged {
  readonly jsonld: Node
  /** What was added to the article: names of properties. */
  readonly added: ReadonlyArray<string>
  readonly disagreements: ReadonlyArray<Disagreement>
}

const deepest = 64
const most = 100_000
type Fields = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value)
const isNode = (value: Json | undefined): value is Node => typeof value === "object" && value !== null && !Array.isArray(value)
const listOf = (value: Json | undefined): ReadonlyArray<Json> => (value === undefined ? [] : Array.isArray(value) ? value as ReadonlyArray<Json> : [value])

/** A copy that holds nothing but JSON: own keys, no `__proto__`, so deep and no deeper. Undefined where there is too much of it. */
function copy(value: unknown): Json | undefined {
  let left = most
  const one = (from: unknown, depth: number): Json | undefined => {
    if (--left < 0 || depth > deepest) return undefined
    if (typeof from === "string") return from.toWellFormed()
    if (from === null || typeof from === "boolean" || (typeof from === "number" && Number.isFinite(from))) return from
    if (Array.isArray(from)) return from.flatMap((each) => one(each, depth + 1) ?? [])
    if (!isRecord(from)) return undefined
    const kept: Record<string, Json> = {}
    for (const [key, inner] of Object.entries(from)) {
      const copied = key === "__proto__" ? undefined : one(inner, depth + 1)
      if (copied !== undefined) kept[key.toWellFormed()] = copied
    }
    return kept
  }
  const all = one(value, 0)
  return left < 0 ? undefined : all
}

const typesOf = (node: Node): ReadonlyArray<string> => listOf(node["@type"]).filter((type): type is string => typeof type === "string").map((type) => type.replace(/^https?:\/\/schema\.org\//, ""))
const isArticle = (node: Node): boolean => typesOf(node).some((type) => vocabulary().isType(type) && vocabulary().isA(type, "Article"))

/** Where the article is among what a page says: the document itself, one of a list, or one of a `@graph`. */
function articleIn(document: Json): { readonly node: Node; readonly replace: (by: Node) => Json } | undefined {
  if (Array.isArray(document)) {
    const nodes = document as ReadonlyArray<Json>
    for (const [at, one] of nodes.entries()) {
      const found = articleIn(one)
      if (found !== undefined) return { node: found.node, replace: (by) => nodes.with(at, found.replace(by)) }
    }
    return undefined
  }
  if (!isNode(document)) return undefined
  if (isArticle(document)) return { node: document, replace: (by) => by }
  const inner = document["@graph"]
  const found = inner === undefined ? undefined : articleIn(inner)
  return found === undefined ? undefined : { node: found.node, replace: (by) => ({ ...document, "@graph": found.replace(by) }) }
}

/** What two values must share to be the same thing: an identifier, an address, a name. */
function keysOf(value: Json): ReadonlyArray<string> {
  if (!isNode(value)) return [String(value).normalize("NFC").toLowerCase()]
  const ids = [value["@id"], ...listOf(value["sameAs"]), value["url"]].filter((id): id is string => typeof id === "string").map((id) => id.replace(/^https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\//, "wikidata:"))
  const names = listOf(value["name"]).map((name) => (isNode(name) ? name["@value"] : name)).filter((name): name is string => typeof name === "string")
  return [...ids, ...names.map((name) => name.normalize("NFC").toLowerCase())]
}

/** Properties of which an article may have any number: ours are added to theirs. */
const open: ReadonlySet<string> = new Set(["mentions", "about", "hasPart"])
const same = (theirs: Json, ours: Json): boolean => {
  const known = new Set(listOf(theirs).flatMap(keysOf))
  return listOf(ours).every((one) => keysOf(one).some((key) => known.has(key))) || (typeof theirs === "string" && typeof ours === "string" && theirs.slice(0, 10) === ours.slice(0, 10) && /^\d{4}-\d\d-\d\d/.test(ours))
}

/**
 * Adds our linked data (profile `seo`) to what the page says of itself. The publisher's word stands: where both say something different, theirs is kept, and the
 * disagreement is told. Persons, bodies and places that theirs has too (by identifier, address or name) are not said twice. A page that says nothing of an article gets
 * ours. Theirs is read defensively: what is no JSON, or too deep or too large, is left out; `jsonld` holds no object of theirs.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { mergeJsonLd } from "@polyonym/jsonld/pure"
 *
 * const { jsonld, added, disagreements } = mergeJsonLd(
 *   { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Ferry late again", author: "Ann Lee" },
 *   { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Ferry late", author: { "@type": "Person", name: "Ann Lee" }, inLanguage: "en" }
 * )
 * assert.deepEqual(jsonld, { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Ferry late again", author: "Ann Lee", inLanguage: "en" })
 * assert.deepEqual(added, ["inLanguage"])
 * assert.deepEqual(disagreements, [{ property: "headline", theirs: "Ferry late again", ours: "Ferry late" }])
 * ```
 */
export function mergeJsonLd(theirs: unknown, ours: Node): Merged {
  const document = copy(theirs)
  const found = document === undefined ? undefined : articleIn(document)
  if (found === undefined) return { jsonld: ours, added: Object.keys(ours).filter((key) => !key.startsWith("@")), disagreements: [] }
  const merged: Record<string, Json> = { ...found.node }
  const added: Array<string> = []
  const disagreements: Array<Disagreement> = []
  for (const [property, value] of Object.entries(ours)) {
    if (property.startsWith("@") && property !== "@id") continue
    const there = merged[property]
    if (there === undefined) {
      merged[property] = value
      if (property !== "@id") added.push(property)
    } else if (open.has(property)) {
      const known = new Set(listOf(there).flatMap(keysOf))
      const further = listOf(value).filter((one) => !keysOf(one).some((key) => known.has(key)))
      if (further.length === 0) continue
      merged[property] = [...listOf(there), ...further]
      added.push(property)
    } else if (property !== "@id" && !same(there, value)) disagreements.push({ property, theirs: there, ours: value })
  }
  const whole = found.replace(merged)
  return { jsonld: Array.isArray(whole) ? { "@context": "https://schema.org", "@graph": (whole as ReadonlyArray<Json>).map((one) => (isNode(one) ? Object.fromEntries(Object.entries(one).filter(([key]) => key !== "@context")) : one)) } : whole as Node, added, disagreements }
}
