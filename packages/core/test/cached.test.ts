import { Document, Fact, Pipeline, SourceMap, Stage, type StageFailed } from "@polyonym/core"
import { Context, Effect, Layer, Schema } from "effect"
import { describe, expect, it } from "vitest"

class Words extends Fact.make<Words>()("test/words", Schema.Array(Schema.String)) {}
class Seen extends Fact.make<Seen>()("test/seen", Schema.DateFromString, { anchored: false }) {}
class Empty extends Schema.TaggedError<Empty>()("Empty", {}) {}
class Calendar extends Context.Service<Calendar, { readonly day: string; readonly sha256: string }>()("test/Calendar") {}

let runs = 0
const trim = Stage.rewrite("trim", { gives: [] }, ({ text }) => {
  runs++
  const trimmed = text.trimStart()
  return { change: { text: trimmed, map: SourceMap.fromEdits([[0, text.length - trimmed.length, 0, 0]]) } }
})
const words = (separator: string) => Stage.pure("words", { gives: [Words], errors: [Empty], config: { separator } }, ({ text }) => text === "" ? new Empty() : { "test/words": text.split(separator) })
const date = Stage.loaded("date", { gives: [Seen] }, Effect.map(Effect.service(Calendar), ({ day, sha256 }) => ({
  step: () => ({ "test/seen": new Date(day) }),
  assets: [{ id: "calendar", version: "1", sha256 }]
})))
const memory = () => {
  const kept = new Map<string, string>()
  const store: Pipeline.Store = { get: (key) => Effect.sync(() => kept.get(key)), set: (key, value) => Effect.sync(() => void kept.set(key, value)) }
  return { kept, store }
}
const whole = (separator = " ") => Pipeline.empty.to(trim).to(words(separator)).to(date)
const run = (pipeline: Pipeline.Pipeline<never, Words | Seen, Empty, Calendar, "async", "adds" | "rewrites">, document: Document.Document, sha256 = "00") =>
  Effect.runPromise(Effect.provide(Effect.scoped(Effect.flatMap(pipeline.open, (runner) => runner.run(document))), Layer.succeed(Calendar, { day: "2024-02-29", sha256 })))

describe("Pipeline.cached", () => {
  it("computes once, and gives the same again: facts, text, map, receipt", async () => {
    const { kept, store } = memory()
    runs = 0
    const input = Document.make("  from Kyiv", { id: "1" })
    const first = await run(Pipeline.cached(store)(whole()), input)
    const second = await run(Pipeline.cached(store)(whole()), Document.make("  from Kyiv", { id: "2" }))
    expect(runs).toBe(1)
    expect(kept.size).toBe(1)
    expect(Document.toJson(second)).toEqual({ ...Document.toJson(first), id: "2" })
    expect(Document.get(second, Seen)).toEqual(new Date("2024-02-29"))
    expect(second.text).toBe("from Kyiv")
    expect(SourceMap.toSource(second.map, 5, 9)).toEqual({ start: 7, end: 11, exact: true })
    expect(second.receipt.assets).toEqual([{ id: "calendar", version: "1", sha256: "00" }])
  })
  it("computes anew when the input, a setting, an asset or what is known differs", async () => {
    const { store } = memory()
    runs = 0
    await run(Pipeline.cached(store)(whole()), Document.make("a b"))
    await run(Pipeline.cached(store)(whole()), Document.make("a c"))
    await run(Pipeline.cached(store)(whole()), Document.make("a b", { language: "uk" }))
    await run(Pipeline.cached(store)(whole("-")), Document.make("a b"))
    await run(Pipeline.cached(store)(whole()), Document.make("a b"), "01")
    expect(runs).toBe(5)
    const count = Stage.pure("count", { needs: [Words], gives: [Seen] }, (d) => ({ "test/seen": new Date(Document.get(d, Words).length * 1000) }))
    const given = Pipeline.cached(store)(Pipeline.given(Words).to(count))
    const seconds = await Effect.runPromise(Effect.scoped(Effect.flatMap(given.open, (runner) =>
      Effect.forEach([["a"], ["a", "b"], ["a"]], (some) => Effect.map(runner.run(Document.add(Document.make("x"), Words, some)), (d) => Document.get(d, Seen).getSeconds())))))
    expect(seconds).toEqual([1, 2, 1])
  })
  it("keeps no failure, and bears a store that is broken or holds nonsense", async () => {
    const { kept, store } = memory()
    const pipeline = Pipeline.cached(store)(whole())
    const failure = await run(pipeline, Document.make("")).catch((thrown: unknown) => thrown) as StageFailed
    expect([failure.stage, failure.cause]).toEqual(["words", new Empty()])
    expect(kept.size).toBe(0)
    await run(pipeline, Document.make("a b"))
    for (const nonsense of ["", "{", "{}", "{\"facts\":{\"test/words\":1}}"]) {
      for (const key of kept.keys()) kept.set(key, nonsense)
      expect(Document.get(await run(pipeline, Document.make("a b")), Words)).toEqual(["a", "b"])
    }
    const down: Pipeline.Store = { get: () => Effect.fail("down"), set: () => Effect.die("down") }
    expect(Document.get(await run(Pipeline.cached(down)(whole()), Document.make("a b")), Words)).toEqual(["a", "b"])
  })
})
