import { Fact } from "@polyonym/core"
import * as Schema from "effect/Schema"
import type * as Plain from "./pure.ts"

const schema: Schema.Codec<Plain.Languages, unknown> = Schema.Struct({
  language: Schema.String,
  script: Schema.String,
  confidence: Schema.Number,
  reliable: Schema.Boolean,
  alternatives: Schema.Array(Schema.Struct({ language: Schema.String, confidence: Schema.Number })),
  spans: Schema.Array(Schema.Struct({
    start: Schema.Int,
    end: Schema.Int,
    language: Schema.String,
    script: Schema.String,
    confidence: Schema.Number
  }))
})

/** The language of a document, and those of its ranges. */
export class Languages extends Fact.make<Languages>()("languages", schema) {}
