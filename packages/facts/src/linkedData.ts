import { Fact, Limits } from "@polyonym/core"
import * as Schema from "effect/Schema"
import type * as Plain from "./pure.ts"

const schema: Schema.Codec<Plain.LinkedData, unknown> = Schema.Struct({
  profile: Schema.String,
  jsonld: Schema.Record(Schema.String, Schema.Json as Schema.Codec<Plain.Json, unknown>)
})

/** The document as JSON-LD. It holds no ranges that a change of the text would void, but what it says was read from that text. Its depth counts against the limit `nesting`. */
export class LinkedData extends Fact.make<LinkedData>()("linkedData", schema, { counts: { nesting: ({ jsonld }) => Limits.nestingOf(jsonld, 10_000) } }) {}
