import { sha256 } from "@polyonym/core/pure"
import type { Json, Mention } from "@polyonym/facts/pure"
import type { Node } from "./node.ts"
import { type EmitOptions, iriOf, mint, readResult, type Result } from "./result.ts"
import { selectorsIn } from "./selectors.ts"

/** The terms that this package adds to W3C's: in which unit positions count. */
const ownTerms: Json = { offsetUnit: "urn:polyonym:vocabulary:offsetUnit" }

function bodies({ type, text, role, value, kind, unit }: Mention & { readonly value?: unknown; readonly kind?: string; readonly unit?: string }, entity: string | undefined): Array<Json> {
  const tag: Json = { type: "TextualBody", purpose: "classifying", value: type }
  const known: Array<Json> = entity === undefined ? [] : [{ type: "SpecificResource", purpose: "identifying", source: entity }]
  const said = [role, typeof value === "string" || typeof value === "number" ? `${value}` : undefined, kind, unit].filter((one) => one !== undefined && one !== "" && one !== text)
  return [...known, tag, ...said.map((one): Json => ({ type: "TextualBody", purpose: "describing", value: one!.toWellFormed() }))]
}

/** The profile `annotations`: one annotation for each mention, in the order of the text. */
export function annotations(result: Result, options: EmitOptions): Node {
  const { unit = "codepoint" } = options
  const said = readResult(result, options.base)
  const text = result.text ?? ""
  const mentions = result.mentions?.mentions ?? []
  const entities = new Map(said.entities.flatMap(({ id, mentions: indices }) => indices.map((index) => [index, iriOf(id, options.base)] as const)))
  const chains = new Map([...entities].flatMap(([index, iri]) => (mentions[index]?.chain === undefined ? [] : [[mentions[index].chain, iri] as const])))
  const inText = selectorsIn(text, unit)
  const { source } = result
  const inSource = source === undefined ? undefined : selectorsIn(source.text, unit)
  const article = said.iri ?? mint(said.base, "text", text)
  const raw = source === undefined ? "" : `${said.base}source-${sha256(source.text)}`
  const items = mentions.map((mention, index): Json => {
    const entity = entities.get(index) ?? (mention.type === "QUOTE" && mention.speaker != null ? chains.get(mention.speaker) : mention.of === undefined ? undefined : chains.get(mention.of))
    const targets: Array<Json> = [{ type: "SpecificResource", source: article, selector: inText(mention) }]
    if (source !== undefined && inSource !== undefined) targets.push({ type: "SpecificResource", source: raw, selector: inSource(source.range(mention)) })
    return {
      id: mint(said.base, "annotation", article, mention.type, `${mention.start}-${mention.end}`, mention.text),
      type: "Annotation",
      motivation: entity === undefined ? "classifying" : mention.type === "QUOTE" || mention.type === "ROLE" ? "linking" : "identifying",
      body: bodies(mention, entity),
      target: targets.length === 1 ? targets[0]! : targets
    }
  })
  const name = mint(said.base, "annotations", article, text)
  return {
    "@context": ["http://www.w3.org/ns/anno.jsonld", ownTerms],
    id: name,
    type: "AnnotationCollection",
    offsetUnit: unit,
    total: items.length,
    ...(items.length === 0 ? {} : { first: { id: `${name}/1`, type: "AnnotationPage", startIndex: 0, items } })
  }
}
