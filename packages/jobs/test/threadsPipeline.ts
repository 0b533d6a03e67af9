/** A pipeline with a service, as a module that threads open. */
import { Document, Fact, Pipeline, Stage } from "@polyonym/core"
import { Context, Effect, Layer, Schema } from "effect"

export class Length extends Fact.make<Length>()("test/length", Schema.Number, { anchored: false }) {}
export class Muddy extends Schema.TaggedError<Muddy>()("Muddy", { depth: Schema.Number }) {
  override get message(): string {
    return `mud at ${this.depth} m`
  }
}
class Unit extends Context.Service<Unit, { readonly size: number }>()("test/Unit") {}

const measure = Stage.loaded("measure", { gives: [Length], errors: [Muddy] }, Effect.map(Effect.service(Unit), ({ size }) => ({
  step: ({ text }: Document.Document) => text.includes("mud") ? new Muddy({ depth: text.length }) : { "test/length": text.length / size },
  assets: [{ id: "unit", version: String(size), sha256: "00" }]
})))

export const layer = Layer.succeed(Unit, { size: 2 })
export const emit = (document: Document.Document<Length>): string => JSON.stringify({ length: Document.get(document, Length), title: document.meta.title ?? null })
export const again = (cause: unknown): boolean => cause instanceof Muddy && cause.depth > 10
export default Pipeline.empty.to(measure)
