/**
 * Is every property that `toJsonLd` emits one of schema.org's, on a type of its domain and with a value of its range?
 *
 * POLYONYM_DATA names the folder with `jsonld/schemaorg-30.0/schemaorg-current-https.jsonld.gz`. Exits 1 where one is not.
 */
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"
import { toJsonLd } from "../src/pure.ts"

type Ref = { readonly "@id": string } | ReadonlyArray<{ readonly "@id": string }> | undefined
interface Term {
  readonly "@id": string
  readonly "rdfs:subClassOf"?: Ref
  readonly "schema:domainIncludes"?: Ref
  readonly "schema:rangeIncludes"?: Ref
}
const ids = (ref: Ref): ReadonlyArray<string> => ref === undefined ? [] : "@id" in ref ? [ref["@id"]] : ref.map((one) => one["@id"])

const data = process.env["POLYONYM_DATA"]
if (data === undefined) console.log("skipped: POLYONYM_DATA does not name a folder with the schema.org vocabulary")
else {
  const root = join(fileURLToPath(import.meta.url), "../../../..")
  const file = join(resolve(root, data), "jsonld/schemaorg-30.0/schemaorg-current-https.jsonld.gz")
  const graph = (JSON.parse(gunzipSync(readFileSync(file)).toString("utf8")) as { readonly "@graph": ReadonlyArray<Term> })["@graph"]
  const terms = new Map(graph.map((term) => [term["@id"], term]))
  const ancestors = (type: string): ReadonlySet<string> => {
    const all = new Set([type])
    for (const one of all) for (const parent of ids(terms.get(one)?.["rdfs:subClassOf"])) all.add(parent)
    return all
  }
  const text = new Set(["schema:Text", "schema:URL", "schema:Date", "schema:DateTime"])
  let wrong = 0
  let checked = 0
  const check = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(check)
    if (value === null || typeof value !== "object") return
    const node = value as Readonly<Record<string, unknown>>
    const types = ancestors(`schema:${String(node["@type"])}`)
    for (const [key, inner] of Object.entries(node)) {
      if (key.startsWith("@")) continue
      checked++
      const term = terms.get(`schema:${key}`)
      const domain = ids(term?.["schema:domainIncludes"]).some((type) => types.has(type))
      const range = ids(term?.["schema:rangeIncludes"])
      const fits = (Array.isArray(inner) ? inner : [inner]).every((one: unknown) =>
        typeof one === "string" ? range.some((type) => text.has(type)) : range.some((type) => ancestors(`schema:${String((one as Record<string, unknown>)["@type"])}`).has(type)))
      if (term === undefined || !domain || !fits) {
        wrong++
        console.log(`${String(node["@type"])}.${key}: ${term === undefined ? "no such property" : !domain ? "not in its domain" : "not in its range"}`)
      }
      check(inner)
    }
  }
  const identity = { preferred: { en: "A", uk: "А" }, spellings: [{ text: "B", language: "en", script: "Latn", count: 1 }], mentions: [], roles: ["chair"], why: [] }
  check(toJsonLd({
    article: {
      title: "T", byline: ["A B"], publishedAt: "2026-01-02", credit: "C", removed: [],
      blocks: [{ kind: "body", text: "x", start: 0, end: 1, sourceStart: 0, sourceEnd: 1 }, { kind: "caption", text: "y", start: 0, end: 1, sourceStart: 0, sourceEnd: 1 }]
    },
    languages: { language: "en", script: "Latn", confidence: 1, reliable: true, alternatives: [], spans: [] },
    identities: { style: "own-preference", identities: (["PER", "ORG", "LOC", "EVENT", "PRODUCT"] as const).map((type, i) => ({ id: `Q${i + 1}`, type, ...identity })) },
    url: "https://example.org/"
  }))
  console.log(`${checked} properties checked, ${wrong} wrong`)
  if (wrong > 0) process.exitCode = 1
}
