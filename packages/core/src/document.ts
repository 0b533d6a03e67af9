import { InvalidInput, MissingFact } from "./errors.ts"
import type * as Fact from "./fact.ts"
import * as Receipts from "./receipt.ts"
import { type Document, document, inputHash, type Layout, type Meta, Slotted, slotted, type Slots, untouched } from "./slotted.ts"
import * as SourceMaps from "./sourceMap.ts"

export { Encoded, fromJson, toJson } from "./encoded.ts"
export type { Document, Meta } from "./slotted.ts"

const noMeta: Meta = {}
const noSlots: Slots = []

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
 * A document that nothing is known about yet but what the caller says. Throws `InvalidInput` for a text that is not a string (plain JavaScript).
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
  if (typeof text !== "string") {
    throw new InvalidInput({ where: "the text of the document", problem: `is ${text === null ? "null" : typeof text}, not a string: decode bytes first (new TextDecoder().decode)` })
  }
  return document(new Slotted(options.id, text, metaOf(options), text, SourceMaps.identity, untouched, noSlots, undefined))
}

/**
 * The value of a fact; compiles only when the document is known to have it. Throws `MissingFact` where it is not there all the same (plain
 * JavaScript); thrown inside a stage, that is the cause of the document's `StageFailed`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Schema } from "effect"
 * import { Document, Fact } from "@polyonym/core"
 *
 * class Desk extends Fact.make<Desk>()("acme/desk", Schema.String, { anchored: false }) {}
 * const document = Document.add(Document.make("Kyiv"), Desk, "world")
 * assert.equal(Document.get(document, Desk), "world")
 * ```
 */
export const get = <Has, F extends Fact.Any>(
  document: Document<Has>,
  fact: F & ([Fact.Self<F>] extends [Has] ? unknown : { readonly "no earlier stage gives": Fact.Self<F> })
): Fact.Value<F> => {
  const value = slotted(document).look(fact)
  if (value === undefined && !slotted(document).has(fact)) throw new MissingFact({ key: fact.key })
  return value as Fact.Value<F>
}

/**
 * The value of a fact that a stage wants but can do without.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Schema } from "effect"
 * import { Document, Fact } from "@polyonym/core"
 *
 * class Desk extends Fact.make<Desk>()("acme/desk", Schema.String, { anchored: false }) {}
 * assert.equal(Document.find(Document.make("Kyiv"), Desk), undefined)
 * ```
 */
export const find = <F extends Fact.Any>(document: Document<never>, fact: F): Fact.Value<F> | undefined =>
  slotted(document).look(fact) as Fact.Value<F> | undefined

/**
 * A copy that also carries a fact that the caller knows: the way to a `Pipeline.given`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Schema } from "effect"
 * import { Document, Fact, Pipeline, Stage } from "@polyonym/core"
 *
 * class Desk extends Fact.make<Desk>()("acme/desk", Schema.String, { anchored: false }) {}
 * class Slug extends Fact.make<Slug>()("acme/slug", Schema.String) {}
 * const slug = Stage.pure("slug", { needs: [Desk], gives: [Slug] }, (document) => ({ "acme/slug": `${Document.get(document, Desk)}-${document.text}` }))
 *
 * const out = Pipeline.given(Desk).to(slug).sync(Document.add(Document.make("Kyiv"), Desk, "world"))
 * assert.equal(Document.get(out, Slug), "world-Kyiv")
 * ```
 */
export const add = <Has, F extends Fact.Any>(of: Document<Has>, fact: F, value: Fact.Value<F>): Document<Has | Fact.Self<F>> => {
  const it = slotted(of)
  const layout: Layout = new Map([[fact, { fact, key: fact.key, slot: 0 }]])
  return document(new Slotted(it.givenId, it.source, it.meta, it.text, it.map, { layout, receipt: it.receipt }, [{ [fact.key]: value }], it))
}

/**
 * The receipt with the hash of the input.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Document } from "@polyonym/core"
 *
 * assert.equal(Document.receipt(Document.make("Kyiv")).input, Document.receipt(Document.make("Kyiv")).input)
 * ```
 */
export const receipt = (document: Document<never>): Receipts.FullReceipt => ({ input: inputHash(document), ...document.receipt })
