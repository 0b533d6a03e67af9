import { Fact } from "@polyonym/core"
import * as Schema from "effect/Schema"
import type * as Plain from "./pure.ts"

const schema: Schema.Codec<Plain.Romanisation, unknown> = Schema.Struct({
  system: Schema.String,
  text: Schema.String,
  spans: Schema.Array(Schema.Tuple([Schema.Int, Schema.Int, Schema.Int, Schema.Int]))
})

/** A second, romanised text beside the document's own. */
export class Romanisation extends Fact.make<Romanisation>()("romanisation", schema) {}
