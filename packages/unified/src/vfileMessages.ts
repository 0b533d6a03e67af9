import { Fact } from "@polyonym/core"
import type { Span } from "@polyonym/facts/pure"
import * as Schema from "effect/Schema"

/** What a processor says of a text. `start` and `end` are there where it says of what. */
export interface PlainMessage extends Partial<Span> {
  readonly reason: string
  /** `error`: the processor could not go on. */
  readonly level: "info" | "warning" | "error"
  readonly ruleId?: string
  /** The plugin that says so. */
  readonly source?: string
  readonly actual?: string
  readonly expected?: ReadonlyArray<string>
  readonly url?: string
  readonly note?: string
}

/** The messages of one processor after another, in the order in which they were given. */
export interface Messages {
  readonly messages: ReadonlyArray<PlainMessage>
}

const Message = Schema.Struct({
  start: Schema.optionalKey(Schema.Int),
  end: Schema.optionalKey(Schema.Int),
  reason: Schema.String,
  level: Schema.Literals(["info", "warning", "error"]),
  ruleId: Schema.optionalKey(Schema.String),
  source: Schema.optionalKey(Schema.String),
  actual: Schema.optionalKey(Schema.String),
  expected: Schema.optionalKey(Schema.Array(Schema.String)),
  url: Schema.optionalKey(Schema.String),
  note: Schema.optionalKey(Schema.String)
})
const schema: Schema.Codec<Messages, unknown> = Schema.Struct({ messages: Schema.Array(Message) })

/** The messages of a processor of unified, with ranges of `Document.text`. */
export class VFileMessages extends Fact.make<VFileMessages>()("vfileMessages", schema) {}
