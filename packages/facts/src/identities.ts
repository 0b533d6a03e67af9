import { Fact } from "@polyonym/core"
import * as Schema from "effect/Schema"
import { Evidence } from "./mentions.ts"
import type * as Plain from "./pure.ts"

const Identity = Schema.Struct({
  id: Schema.String,
  type: Schema.Literals(["PER", "ORG", "LOC", "EVENT", "PRODUCT"]),
  preferred: Schema.Record(Schema.String, Schema.String),
  spellings: Schema.Array(Schema.Struct({ text: Schema.String, language: Schema.String, script: Schema.String, count: Schema.Int })),
  mentions: Schema.Array(Schema.Int),
  roles: Schema.Array(Schema.String),
  why: Schema.Array(Evidence)
})
const schema: Schema.Codec<Plain.Identities, unknown> = Schema.Struct({ style: Schema.String, identities: Schema.Array(Identity) })

/** The entities of a document, each with all its spellings and its preferred names. */
export class Identities extends Fact.make<Identities>()("identities", schema) {}
