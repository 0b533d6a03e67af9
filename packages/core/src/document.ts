import * as Schema from "effect/Schema"
import type * as Fact from "./fact.ts"
import * as Receipts from "./receipt.ts"
import { type Document, document, inputHash, type Layout, type Meta, nothing, Slotted, slotted } from "./slotted.ts"
import * as SourceMaps from "./sourceMap.ts"

export type { Document, Meta } from "./slotted.ts"

const noMeta: Meta = {}
const noSlots: Slotted["slots"] = []

/** What is said besides the id, copied by name: ten times quicker than by a rest pattern. */
const metaOf = ({ url, publishedAt, language, title, mediaType }: Meta): Meta => {
  if (url === undefined && publishedAt === undefined && language === undefined && title === undefined && mediaType === undefined) return noMeta
  return {
    ...(url === undefined ? undefined : { url }),
    ...(publishedAt === undefined ? undefined : { publishedAt }),
    ...(language === undefined ? undefined : { language }),
    ...(title === undefined ? undefined : { title }),
    ...(mediaType === undefined ? undefined : { mediaType })
  }
}

/**
 * A document that nothing is known about yet but what the caller says.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document } from "@polyonym/core"
 *
 * const document = Document.make("Kyiv", { id: "1", language: "en" })
 * assert.equal(document.text, document.source)
 * assert.equal(document.meta.language, "en")
 * assert.equal(Document.make("Kyiv").id, Document.make("Kyiv").id)
 * ```
 */
export const make = (text: string, options: Meta & { readonly id?: string } = {}): Document => {
  return document(new Slotted(options.id, text, metaOf(options), text, SourceMaps.identity, Receipts.empty, nothing, noSlots, undefined))
}

/** The value of a fact; compiles only when the document is known to have it. */
export const get = <Has, F extends Fact.Any>(
  document: Document<Has>,
  fact: F & ([Fact.Self<F>] extends [Has] ? unknown : { readonly "no earlier stage gives": Fact.Self<F> })
): Fact.Value<F> => slotted(document).look(fact) as Fact.Value<F>

/** The value of a fact that a stage wants but can do without. */
export const find = <F extends Fact.Any>(document: Document<never>, fact: F): Fact.Value<F> | undefined =>
  slotted(document).look(fact) as Fact.Value<F> | undefined

/** A copy that also carries a fact that the caller knows: the way to a `Pipeline.given`. */
export const add = <Has, F extends Fact.Any>(of: Document<Has>, fact: F, value: Fact.Value<F>): Document<Has | Fact.Self<F>> => {
  const it = slotted(of)
  const layout: Layout = { slots: new Map([[fact.key as string, 0]]), facts: [fact] }
  return document(new Slotted(it.givenId, it.source, it.meta, it.text, it.map, it.receipt, layout, [{ [fact.key]: value }], it))
}

/** The receipt with the hash of the input. */
export const receipt = (document: Document<never>): Receipts.FullReceipt => ({ input: inputHash(document), ...document.receipt })

/** A document as JSON: `edits` holds one list of quadruples for each rewrite, the first rewrite first. */
export interface Encoded {
  readonly id: string
  readonly offsetUnit: "utf16"
  readonly source: string
  readonly text: string
  readonly meta: Meta
  readonly edits: ReadonlyArray<ReadonlyArray<number>>
  readonly receipt: Receipts.FullReceipt
  readonly facts: Readonly<Record<string, unknown>>
}

/** A document with all that is known about it as JSON, each fact encoded by its schema, in order of key. */
export const toJson = (of: Document<never>): Encoded => {
  const edits: Array<ReadonlyArray<number>> = []
  for (let map: SourceMaps.SourceMap | undefined = of.map; map !== undefined; map = map.before) {
    if (map.edits.length > 0) edits.unshift([...map.edits])
  }
  const known = slotted(of).known()
  const facts = Object.fromEntries([...known.keys()].sort().map((key) => {
    const { fact, value } = known.get(key)!
    return [key, Schema.encodeUnknownSync(fact.schema)(value) as unknown]
  }))
  return { id: of.id, offsetUnit: "utf16", source: of.source, text: of.text, meta: of.meta, edits, receipt: receipt(of), facts }
}
