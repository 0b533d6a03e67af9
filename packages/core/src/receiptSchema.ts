import * as Schema from "effect/Schema"
import type { FullReceipt } from "./receipt.ts"

export * from "./receipt.ts"

const Stage = Schema.Struct({ name: Schema.String, version: Schema.String, config: Schema.String })
const Asset = Schema.Struct({ id: Schema.String, version: Schema.String, sha256: Schema.String })

/** A receipt with the hash of its input, as it stands in a document's JSON. */
export const schema: Schema.Codec<FullReceipt> = Schema.Struct({
  input: Schema.String,
  stages: Schema.Array(Stage),
  assets: Schema.Array(Asset),
  environment: Schema.Record(Schema.String, Schema.String)
})
