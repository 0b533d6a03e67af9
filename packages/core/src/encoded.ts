import * as Schema from "effect/Schema"
import { InvalidInput } from "./errors.ts"
import type * as Fact from "./fact.ts"
import * as Limits from "./limits.ts"
import * as Receipts from "./receiptSchema.ts"
import { type Document, document, inputHash, type Layout, Slotted, slotted, type Slots } from "./slotted.ts"
import * as SourceMaps from "./sourceMap.ts"

/**
 * A document as JSON. `edits` holds one list of quadruples `inStart, inEnd, outStart, outEnd` for each rewrite, the first rewrite first; `facts` each fact,
 * encoded by its schema, by its key.
 */
export interface Encoded {
  readonly id: string
  readonly offsetUnit: "utf16"
  readonly source: string
  readonly text: string
  readonly meta: Document["meta"]
  readonly edits: ReadonlyArray<ReadonlyArray<number>>
  readonly receipt: Receipts.FullReceipt
  readonly facts: Readonly<Record<string, unknown>>
}

/** The schema of a document as JSON. What each fact says is its own schema's affair. */
export const Encoded: Schema.Codec<Encoded, unknown> = Schema.Struct({
  id: Schema.String,
  offsetUnit: Schema.Literal("utf16"),
  source: Schema.String,
  text: Schema.String,
  meta: Schema.Struct({
    url: Schema.optionalKey(Schema.String),
    publishedAt: Schema.optionalKey(Schema.String),
    language: Schema.optionalKey(Schema.String),
    title: Schema.optionalKey(Schema.String),
    mediaType: Schema.optionalKey(Schema.String)
  }),
  edits: Schema.Array(Schema.Array(Schema.Int)),
  receipt: Receipts.schema,
  facts: Schema.Record(Schema.String, Schema.Json)
})

/**
 * A document with all that is known about it as JSON, facts in order of key.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document } from "@polyonym/core"
 *
 * assert.equal(Document.toJson(Document.make("Kyiv", { id: "1" })).id, "1")
 * ```
 */
export const toJson = (of: Document<never>): Encoded => {
  const it = slotted(of)
  const known = it.known()
  const facts = Object.fromEntries([...known.keys()].sort().map((key) => {
    const { fact, value } = known.get(key)!
    return [key, Schema.encodeUnknownSync(fact.schema)(value) as unknown]
  }))
  const edits = SourceMaps.editsOf(of.map).map((one) => [...one])
  return { id: of.id, offsetUnit: "utf16", source: of.source, text: of.text, meta: of.meta, edits, receipt: { input: inputHash(it), ...it.receipt }, facts }
}

const invalid = (where: string, problem: string): InvalidInput => new InvalidInput({ where, problem })

/** The map of the listed edits, if they lead from a text as long as `source` to one as long as `text`. */
const mapOf = (edits: Encoded["edits"], source: string, text: string): SourceMaps.SourceMap | InvalidInput => {
  if (edits.length === 0 && source !== text) return invalid("text", "differs from the source, and no edit says how")
  let { length } = source
  for (const [i, flat] of edits.entries()) {
    const [, end = 0, , newEnd = 0] = flat.slice(-4)
    if (end > length) return invalid(`edits[${i}]`, `an edit ends at ${end}, behind the end of the text at ${length}`)
    length += newEnd - end
  }
  if (length !== text.length) return invalid("edits", `lead to a text of ${length} UTF-16 code units, and this one has ${text.length}`)
  try {
    return SourceMaps.fromLists(edits)
  } catch (thrown) {
    return invalid("edits", (thrown as RangeError).message)
  }
}

/**
 * The document that `toJson` wrote, with the facts that are named, each decoded by its schema. The way back loses nothing:
 * `toJson(fromJson(json, …)) ` equals `json`. Returns `InvalidInput` for what is not such a document: a field that is missing or of another kind, edits
 * that do not lead from the source to the text, a receipt of another input, a fact that was not named, nesting over 512.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Schema } from "effect"
 * import { Document, Fact, InvalidInput } from "@polyonym/core"
 *
 * class License extends Fact.make<License>()("acme/license", Schema.String, { anchored: false }) {}
 *
 * const json = JSON.stringify(Document.toJson(Document.add(Document.make("Львів"), License, "CC0-1.0")))
 * const back = Document.fromJson(JSON.parse(json), License)
 * assert.ok(!(back instanceof InvalidInput))
 * assert.equal(Document.get(back, License), "CC0-1.0")
 * assert.equal(JSON.stringify(Document.toJson(back)), json)
 * ```
 */
export const fromJson = <const F extends Fact.Facts>(json: unknown, ...facts: F): Document<Fact.SelfOf<F>> | InvalidInput => {
  const nesting = Limits.nestingOf(json, Limits.defaults.nesting)
  if (nesting > Limits.defaults.nesting) return invalid("the document", `arrays and objects lie more than ${Limits.defaults.nesting} deep in each other`)
  const decoded = Schema.decodeUnknownResult(Encoded)(json)
  if (decoded._tag === "Failure") return invalid("the document", String(decoded.failure))
  const { id, source, text, meta, edits, receipt: { input, ...receipt }, facts: encoded } = decoded.success
  const map = mapOf(edits, source, text)
  if (map instanceof InvalidInput) return map
  const layout: Layout = new Map(facts.map((fact, slot) => [fact, { fact, key: fact.key as string, slot }]))
  const slots: Slots = facts.map(() => undefined)
  for (const [key, value] of Object.entries(encoded)) {
    const slot = facts.findIndex((fact) => fact.key === key)
    if (slot < 0) return invalid(`facts["${key}"]`, "is not among the facts to be read: name it too, or take it out")
    const result = Schema.decodeUnknownResult(facts[slot]!.schema)(value)
    if (result._tag === "Failure") return invalid(`facts["${key}"]`, String(result.failure))
    slots[slot] = { [key]: result.success }
  }
  for (const { key, slot } of layout.values()) if (slots[slot] === undefined) return invalid(`facts["${key}"]`, "is not there")
  const it = new Slotted(id, source, meta, text, map, { layout, receipt }, slots, undefined)
  const found = inputHash(it)
  if (found !== input) return invalid("receipt.input", `is ${input}, and the hash of this source is ${found}: something was changed`)
  return document(it)
}
