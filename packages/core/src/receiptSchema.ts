/** Receipts: what made a result, stage by stage; the same receipt gives the same bytes. */
import * as Schema from "effect/Schema"
import type { FullReceipt } from "./receipt.ts"

export * from "./receipt.ts"

const Stage = Schema.Struct({ name: Schema.String, version: Schema.String, config: Schema.String })
const Asset = Schema.Struct({ id: Schema.String, version: Schema.String, sha256: Schema.String })

/**
 * A receipt with the hash of its input, as it stands in a document's JSON.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { Schema } from "effect"
 * import { Document, Receipt } from "@polyonym/core"
 *
 * assert.equal(Schema.is(Receipt.schema)(Document.receipt(Document.make("Kyiv"))), true)
 * ```
 */
export const schema: Schema.Codec<FullReceipt> = Schema.Struct({
  input: Schema.String,
  stages: Schema.Array(Stage),
  assets: Schema.Array(Asset),
  environment: Schema.Record(Schema.String, Schema.String)
})
