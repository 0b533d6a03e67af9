import { canonicalJson, type FullReceipt, sha256 } from "@polyonym/core/pure"
import type { Json } from "@polyonym/facts/pure"
import type { Node } from "./node.ts"
import { baseOf } from "./result.ts"
import { stringify } from "./safeJson.ts"

/**
 * How linked data came about, as a graph of its own (W3C PROV-O, general knowledge), so that the data itself stays the same bytes: which input, stages, settings, packs and
 * models. Names are hashes; nothing says when.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { provenance } from "@polyonym/jsonld/pure"
 *
 * const graph = provenance({ "@context": "https://schema.org", "@type": "Thing" }, { input: "ab12", stages: [{ name: "segment", version: "1", config: "cd34" }], assets: [], environment: {} })
 * assert.deepEqual((graph["@graph"] as Array<{ "@type": string }>).map((one) => one["@type"]), ["prov:Entity", "prov:Activity", "prov:Entity", "prov:SoftwareAgent"])
 * ```
 */
export function provenance(object: Node, receipt: FullReceipt, { base }: { readonly base?: string | undefined } = {}): Node {
  const own = baseOf(base)
  const iri = (kind: string, name: string): Json => ({ "@id": `${own}${kind}-${encodeURIComponent(name.toWellFormed())}` })
  const source = iri("source", receipt.input)
  const run = iri("run", sha256(canonicalJson({ ...receipt })))
  const stages = receipt.stages.map(({ name, version, config }) => ({ ...(iri("stage", `${name}-${version}-${config}`) as Node), "@type": "prov:SoftwareAgent", "polyonym:name": name, "polyonym:version": version, "polyonym:config": config }))
  const assets = receipt.assets.map(({ id, version, sha256: hash }) => ({ ...(iri("asset", hash) as Node), "@type": "prov:Entity", "polyonym:name": id, "polyonym:version": version, "polyonym:sha256": hash }))
  const references = (nodes: ReadonlyArray<Node>): Array<Json> => nodes.map((node) => ({ "@id": node["@id"]! }))
  return {
    "@context": { prov: "http://www.w3.org/ns/prov#", polyonym: "urn:polyonym:vocabulary:" },
    "@graph": [
      { ...(iri("data", sha256(stringify(object))) as Node), "@type": "prov:Entity", "prov:wasDerivedFrom": source, "prov:wasGeneratedBy": run },
      {
        ...(run as Node), "@type": "prov:Activity", "prov:used": [source, ...references(assets)], "prov:wasAssociatedWith": references(stages),
        ...(Object.keys(receipt.environment).length === 0 ? {} : { "polyonym:environment": canonicalJson(receipt.environment) })
      },
      { ...(source as Node), "@type": "prov:Entity" },
      ...stages,
      ...assets
    ]
  }
}
