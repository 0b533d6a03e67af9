/**
 * Is every property that `toJsonLd` can emit one of schema.org's, on a type of its domain, with a value of its range and in the right lexical form?
 *
 * POLYONYM_DATA names the folder with `jsonld/schemaorg-30.0` (`schemaorg-current-https.jsonld.gz`, `schemaorgcontext.jsonld`); a relative path counts
 * from the repository's root. Prints one line a property; exits 1 where one is wrong, or where the samples do not show a property that a node can have.
 */
import { readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"
import type { Article, Identity } from "@polyonym/facts/pure"
import { isIsoDate, isLanguage } from "../src/lexicalForm.ts"
import { properties } from "../src/node.ts"
import { toJsonLd } from "../src/pure.ts"

type Ref = { readonly "@id": string } | ReadonlyArray<{ readonly "@id": string }> | undefined
interface Term {
  readonly "@id": string
  readonly "@type": string | ReadonlyArray<string>
  readonly "rdfs:subClassOf"?: Ref
  readonly "schema:domainIncludes"?: Ref
  readonly "schema:rangeIncludes"?: Ref
  readonly "schema:supersededBy"?: Ref
}
type Values = Readonly<Record<string, unknown>>

const here = dirname(fileURLToPath(import.meta.url))
const ids = (ref: Ref): ReadonlyArray<string> => ref === undefined ? [] : "@id" in ref ? [ref["@id"]] : ref.map((one) => one["@id"])
const absolute = (text: string): boolean => /^(?:https?:\/\/|urn:)/.test(text) && URL.canParse(text)

/** Whether a text may stand for a data type; a property whose range holds several needs only one of them. */
const forms: Readonly<Record<string, (text: string) => boolean>> = {
  "schema:Text": () => true,
  "schema:URL": absolute,
  "schema:Date": (text) => isIsoDate(text) && !text.includes("T"),
  "schema:DateTime": (text) => isIsoDate(text) && text.includes("T")
}

/** Results that between them make every property appear. */
function samples(): ReadonlyArray<Values> {
  const block = (kind: Article["blocks"][number]["kind"], text: string, start: number) => ({ kind, text, start, end: start + text.length, sourceStart: start, sourceEnd: start + text.length })
  const entity = (type: Identity["type"], id: string): Identity =>
    ({ id, type, preferred: { en: "A", uk: "А" }, spellings: [{ text: "B", language: "en", script: "Latn", count: 1 }], mentions: [0], roles: ["chair"], why: [] })
  const types = ["PER", "ORG", "LOC", "EVENT", "PRODUCT"] as const
  const languages = { language: "en", script: "Latn", confidence: 1, reliable: true, alternatives: [], spans: [] }
  const identities = { style: "s", identities: types.flatMap((type, at) => [entity(type, `Q${at + 1}`), entity(type, `nil-${at}`)]) }
  const mentions = { mentions: [{ start: 0, end: 3, text: "A B", type: "PER" as const, confidence: 1, language: "en", why: [] }] }
  const agency = { style: "s", identities: [entity("ORG", "nil-agency")] }
  const article = { title: "T", byline: ["A B", "C D"], credit: "C", removed: [], blocks: [block("byline", "A B", 0), block("body", "x", 5), block("caption", "y", 8)] }
  return [
    toJsonLd({ article, languages, identities, mentions, url: "https://example.org/", publishedAt: "2026-01-02" }),
    toJsonLd({ article: { ...article, publishedAt: "2026-01-02T10:00Z" }, languages, identities: agency, mentions })
  ]
}

function check(folder: string): boolean {
  const vocabulary = JSON.parse(gunzipSync(readFileSync(join(folder, "schemaorg-current-https.jsonld.gz"))).toString("utf8")) as { readonly "@graph": ReadonlyArray<Term> }
  const { "@context": context } = JSON.parse(readFileSync(join(folder, "schemaorgcontext.jsonld"), "utf8")) as { readonly "@context": Values }
  const terms = new Map(vocabulary["@graph"].map((term) => [term["@id"], term]))
  const ancestors = (type: string): ReadonlySet<string> => {
    const all = new Set([type])
    for (const one of all) for (const parent of ids(terms.get(one)?.["rdfs:subClassOf"])) all.add(parent)
    return all
  }
  const typeOf = (value: unknown) => `schema:${String((value as Values)["@type"])}`
  const lines = new Map<string, string>()
  const emitted = new Set<string>()

  const fault = (node: Values, key: string, values: ReadonlyArray<unknown>): string | undefined => {
    if (key === "@context") return values[0] === "https://schema.org" ? undefined : "not schema.org"
    if (key === "@type") return [terms.get(typeOf(node))?.["@type"]].flat().includes("rdfs:Class") ? undefined : "no such type"
    if (key === "@id") return values.every((one) => absolute(String(one))) ? undefined : "not an absolute IRI"
    const term = terms.get(`schema:${key}`)
    if (term === undefined || context[key] === undefined) return "no such property"
    if (term["schema:supersededBy"] !== undefined) return "superseded"
    const types = ancestors(typeOf(node))
    if (!ids(term["schema:domainIncludes"]).some((type) => types.has(type))) return "not in its domain"
    const range = ids(term["schema:rangeIncludes"])
    const fits = (one: unknown) => typeof one === "string" ? range.some((type) => forms[type]?.(one)) : range.some((type) => ancestors(typeOf(one)).has(type))
    if (!values.every(fits)) return "not in its range"
    if (key === "inLanguage" && !values.every((one) => isLanguage(String(one)))) return "not a BCP 47 tag"
    return (context[key] as Values)["@type"] === "@id" && !values.every((one) => typeof one === "object" || absolute(String(one))) ? "not an absolute IRI" : undefined
  }
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk)
    if (value === null || typeof value !== "object") return
    for (const [key, inner] of Object.entries(value as Values)) {
      emitted.add(key)
      const line = `${String((value as Values)["@type"])} ${key}`
      const found = fault(value as Values, key, [inner].flat())
      if (found !== undefined || !lines.has(line)) lines.set(line, found ?? "right")
      walk(inner)
    }
  }
  samples().forEach(walk)
  for (const key of properties) if (!emitted.has(key)) lines.set(key, "not in the sample")
  for (const [line, found] of lines) console.log(`${line}: ${found}`)
  const wrong = [...lines.values()].filter((found) => found !== "right").length
  console.log(`${lines.size} properties checked against ${terms.size} terms, ${wrong} wrong`)
  return wrong === 0
}

const data = process.env["POLYONYM_DATA"]
if (data === undefined) console.log("skipped: POLYONYM_DATA does not name a folder with the schema.org vocabulary")
else if (!check(join(resolve(here, "../../..", data), "jsonld/schemaorg-30.0"))) process.exitCode = 1
