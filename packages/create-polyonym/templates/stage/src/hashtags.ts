import { Fact, Stage } from "@polyonym/core"
import { Schema } from "effect"

/** UTF-16 code units, end-exclusive. */
const Hashtag = Schema.Struct({ start: Schema.Int, end: Schema.Int, text: Schema.String })

/** The hashtags of a text, in order. */
export class Hashtags extends Fact.make<Hashtags>()("{{name}}/hashtags", Schema.Array(Hashtag)) {}

export const hashtags = Stage.pure("hashtags", { gives: [Hashtags] }, ({ text }) => ({
  "{{name}}/hashtags": [...text.matchAll(/#[\p{L}\p{N}_]{1,100}/gu)].map(({ 0: tag, index }) => ({ start: index, end: index + tag.length, text: tag }))
}))
