import { Fact } from "@polyonym/core"
import * as Schema from "effect/Schema"
import type * as Plain from "./pure.ts"

const Span = Schema.Struct({ start: Schema.Int, end: Schema.Int })
const schema: Schema.Codec<Plain.Segments, unknown> = Schema.Struct({ sentences: Schema.Array(Span), words: Schema.Array(Span) })

/** The sentences and words of a document. */
export class Segments extends Fact.make<Segments>()("segments", schema) {}
