/**
 * Makes `data/vocabulary.js` from schema.org's release: types with their parents, properties with domains and ranges,
 * and what supersedes what. Names only; no definition is copied.
 *
 * POLYONYM_DATA names the folder with `jsonld/schemaorg-30.0/schemaorg-current-https.jsonld.gz`; a relative path counts from the repository's root.
 * `node --conditions=@polyonym/source packages/jsonld/scripts/vocabulary.ts`
 */
import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { gunzipSync, gzipSync } from "node:zlib"

type Ref = { readonly "@id": string } | ReadonlyArray<{ readonly "@id": string }> | undefined
interface Term {
  readonly "@id": string
  readonly "@type": string | ReadonlyArray<string>
  readonly "rdfs:subClassOf"?: Ref
  readonly "schema:domainIncludes"?: Ref
  readonly "schema:rangeIncludes"?: Ref
  readonly "schema:supersededBy"?: Ref
}

const release = "30.0"
const root = resolve(import.meta.dirname, "../../..")
const data = process.env["POLYONYM_DATA"]
if (data === undefined) {
  console.log("POLYONYM_DATA is not set: nothing is made")
  process.exit(0)
}
const bytes = gunzipSync(readFileSync(join(resolve(root, data), `jsonld/schemaorg-${release}/schemaorg-current-https.jsonld.gz`)))
const { "@context": context } = JSON.parse(readFileSync(join(resolve(root, data), `jsonld/schemaorg-${release}/schemaorgcontext.jsonld`), "utf8")) as { readonly "@context": Readonly<Record<string, unknown>> }
const { "@graph": graph } = JSON.parse(bytes.toString("utf8")) as { readonly "@graph": ReadonlyArray<Term> }

const prefix = "schema:"
const own = ({ "@id": id }: { readonly "@id": string }): boolean => id.startsWith(prefix)
const bare = (id: string): string => id.slice(prefix.length)
const names = (ref: Ref): ReadonlyArray<string> => (ref === undefined ? [] : "@id" in ref ? [ref] : ref).filter(own).map((one) => bare(one["@id"])).sort()
const kinds = (term: Term): ReadonlyArray<string> => [term["@type"]].flat()

const terms = graph.filter(own).toSorted((a, b) => (a["@id"] < b["@id"] ? -1 : 1))
const classes = terms.filter((term) => kinds(term).includes("rdfs:Class"))
const numbers = new Map(classes.map((term, at) => [bare(term["@id"]), at.toString(36)]))
const list = (of: ReadonlyArray<string>): string => of.flatMap((name) => {
  const number = numbers.get(name)
  if (number === undefined) console.log(`${name} is named, but is no class of the release: left out`)
  return number ?? []
}).join(",")
const successor = (term: Term): string => names(term["schema:supersededBy"]).join(",")
const line = (...fields: ReadonlyArray<string>): string => fields.join(" ").trimEnd()

const dataTypes = classes.filter((term) => kinds(term).includes("schema:DataType")).map((term) => bare(term["@id"]))
const typeLines = classes.map((term) => {
  const parents = names(term["rdfs:subClassOf"])
  return line(bare(term["@id"]), list(parents.length === 0 && dataTypes.includes(bare(term["@id"])) ? ["DataType"] : parents) || "-", successor(term))
})
const propertyLines = terms.filter((term) => kinds(term).includes("rdf:Property")).map((term) =>
  line(bare(term["@id"]), list(names(term["schema:domainIncludes"])) || "-", list(names(term["schema:rangeIncludes"])) || "-", successor(term)))

const prefixes = Object.keys(context).filter((key) => !key.startsWith("@") && typeof context[key] === "string" && /[/#]$/.test(context[key])).sort()

const text = `// Made by scripts/vocabulary.ts from schema.org's release ${release} (schemaorg-current-https.jsonld, SHA-256
// ${createHash("sha256").update(bytes).digest("hex")}; https://github.com/schemaorg/schemaorg, data/releases/${release}).
// The repository's licence is Apache-2.0; schema.org states CC BY-SA 3.0 for the text of the vocabulary. Only its names and their relations are here.
// Types: name, numbers of the parents (base 36; - for none), what supersedes it. Properties: name, domains, ranges, what supersedes it.
// Prefixes are those of its context (schemaorgcontext.jsonld).
export const release = "${release}"
export const prefixes = "${prefixes.join(" ")}"
export const types = \`
${typeLines.join("\n")}
\`
export const properties = \`
${propertyLines.join("\n")}
\`
`
const target = join(import.meta.dirname, "../data")
writeFileSync(join(target, "vocabulary.js"), text)
writeFileSync(join(target, "vocabulary.d.ts"), "export declare const release: string\nexport declare const prefixes: string\nexport declare const types: string\nexport declare const properties: string\n")
console.log(`${typeLines.length} types, ${propertyLines.length} properties; ${text.length} characters, ${gzipSync(text, { level: 9 }).length} bytes of gzip`)
