import { Fact } from "@polyonym/core"
import * as Schema from "effect/Schema"
import type * as Plain from "./pure.ts"

/** A code and its parameters, as a schema. */
export const Evidence: Schema.Codec<Plain.Evidence, unknown> = Schema.Struct({
  code: Schema.String,
  params: Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Number, Schema.Boolean]))
})
const Mention = Schema.Struct({
  start: Schema.Int,
  end: Schema.Int,
  text: Schema.String,
  type: Schema.Literals(["PER", "ORG", "LOC", "EVENT", "PRODUCT", "DATE", "QUANTITY", "MONEY", "ROLE", "QUOTE", "DEMONYM"]),
  confidence: Schema.Number,
  chain: Schema.optionalKey(Schema.String),
  id: Schema.optionalKey(Schema.String),
  name: Schema.optionalKey(Schema.String),
  alternatives: Schema.optionalKey(Schema.Array(Schema.Struct({ id: Schema.String, name: Schema.String, score: Schema.Number }))),
  lemma: Schema.optionalKey(Schema.String),
  role: Schema.optionalKey(Schema.String),
  of: Schema.optionalKey(Schema.String),
  value: Schema.optionalKey(Schema.NullOr(Schema.Union([Schema.String, Schema.Number]))),
  kind: Schema.optionalKey(Schema.Literals(["count", "ordinal", "percent", "money", "age", "other"])),
  unit: Schema.optionalKey(Schema.String),
  bound: Schema.optionalKey(Schema.Literals([">", "<", ">=", "<=", "~"])),
  speaker: Schema.optionalKey(Schema.NullOr(Schema.String)),
  speech: Schema.optionalKey(Schema.Boolean),
  language: Schema.String,
  why: Schema.Array(Evidence)
})
const schema: Schema.Codec<Plain.Mentions, unknown> = Schema.Struct({ mentions: Schema.Array(Mention) })

/** The names, roles, demonyms and quotations of a document. They count against the limit `mentions`. */
export class Mentions extends Fact.make<Mentions>()("mentions", schema, { counts: { mentions: ({ mentions }) => mentions.length } }) {}
