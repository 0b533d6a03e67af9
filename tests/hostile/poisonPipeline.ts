import { Fact, Pipeline, Stage } from "@polyonym/core"
import { detectLanguage } from "@polyonym/detect"
import { extractArticle } from "@polyonym/extract"
import { segment } from "@polyonym/segment"
import { Schema } from "effect"

export class Length extends Fact.make<Length>()("test/length", Schema.Number, { anchored: false }) {}
export class Poisoned extends Schema.TaggedError<Poisoned>()("Poisoned", { word: Schema.String }) {
  override get message(): string {
    return `"${this.word}" is poison`
  }
}

/** Does what a text asks for: fails, throws, leaves the thread, or takes memory until there is none. */
const measure = Stage.pure("measure", { gives: [Length], errors: [Poisoned] }, ({ text }) => {
  if (text.includes("poison")) return new Poisoned({ word: "poison" })
  if (text.includes("throw")) throw new Error("thrown")
  if (text.includes("leave")) process.exit(7)
  if (text.includes("fill")) for (let kept: unknown; ;) kept = { kept }
  return { "test/length": text.length }
})

const reading = Pipeline.empty.to(extractArticle()).to(detectLanguage()).to(segment())
export default reading.to(measure)
