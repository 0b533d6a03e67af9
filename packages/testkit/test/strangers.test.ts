import { Document, Fact, Pipeline, SourceMap, Stage } from "@polyonym/core"
import { Languages } from "@polyonym/facts"
import { type LawName, stageLaws } from "@polyonym/testkit"
import { Context, Effect, Layer, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { brokenLaws } from "./brokenLaws.ts"

// What somebody who has never seen polyonym from the inside writes.
class Shouts extends Fact.make<Shouts>()("acme/shouts", Schema.Array(Schema.Struct({ start: Schema.Int, end: Schema.Int, text: Schema.String }))) {}
const shouts = Stage.pure("shouts", { gives: [Shouts] }, ({ text }) => ({
  "acme/shouts": [...text.matchAll(/\p{Lu}{3,}/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, text: word }))
}))

class Glossary extends Context.Service<Glossary, { readonly words: ReadonlySet<string> }>()("acme/Glossary") {}
class Terms extends Fact.make<Terms>()("acme/terms", Schema.Array(Schema.Struct({ start: Schema.Int, end: Schema.Int }))) {}
const terms = Stage.loaded("terms", { needs: [Shouts], wants: [Languages], gives: [Terms] }, Effect.gen(function*() {
  const { words } = yield* Glossary
  return (document) => ({ "acme/terms": Document.get(document, Shouts).filter(({ text }) => words.has(text)).map(({ start, end }) => ({ start, end })) })
}))
const glossary = Layer.succeed(Glossary, { words: new Set(["HTML", "STRASSE"]) })

class TooLong extends Schema.TaggedError<TooLong>()("TooLong", { message: Schema.String }) {}
class Sum extends Fact.make<Sum>()("acme/sum", Schema.Number, { anchored: false }) {}
const fetched = Stage.effect("fetched", { gives: [Sum] }, ({ text }) =>
  Effect.gen(function*() {
    yield* Effect.sleep(1)
    return text.length > 1000 ? yield* new TooLong({ message: "more than 1000 characters" }) : { "acme/sum": text.length }
  }))
const asked = Stage.promise("asked", { gives: [Sum], errors: [TooLong] }, async ({ text }) => {
  await new Promise((resolve) => setTimeout(resolve, 1))
  return text.length > 1000 ? new TooLong({ message: "more than 1000 characters" }) : { "acme/sum": text.length }
})
const firstLine = Stage.rewrite("first-line", { gives: [] }, ({ text }) => {
  const end = (text.indexOf("\n") + text.length + 1) % (text.length + 1)
  return { change: { text: text.slice(0, end), map: SourceMap.fromEdits([[end, text.length, end, end]]) } }
})

const lawNames: ReadonlyArray<LawName> = ["determinism", "offsets", "mutation", "needs", "gives", "errors", "growth", "cancellation", "span language"]

describe.each([
  ["a plain stage", stageLaws(shouts)],
  ["a stage with a service", stageLaws(terms, { after: Pipeline.empty.to(shouts), layer: glossary })],
  ["a stage that waits", stageLaws(fetched, { growth: { characters: 256 } })],
  ["an async function", stageLaws(asked, { growth: { characters: 256 } })],
  ["a stage that rewrites", stageLaws(firstLine)],
  ["a pipeline of several as one stage", stageLaws(Pipeline.empty.to(firstLine).to(shouts).to(terms).asStage("tail"), { layer: glossary })]
])("%s", (_, laws) => {
  it("keeps every law", { timeout: 60_000 }, async () => {
    expect(laws.map(({ law }) => law)).toEqual(lawNames)
    expect(await brokenLaws(laws)).toEqual({})
  })
})
