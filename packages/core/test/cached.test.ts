import { Document, Fact, Pipeline, SourceMap, Stage, type StageFailed } from "@polyonym/core"
import { Context, Effect, Exit, Layer, Schema } from "effect"
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
  it("keeps each result as JSON under a hash: facts by key, and text and edits where the text was changed", async () => {
    const { kept, store } = memory()
    await run(Pipeline.cached(store)(whole()), Document.make("  a b"))
    const [[key, value]] = [...kept] as [[string, string]]
    expect(key).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.parse(value)).toEqual({ facts: { "test/words": ["a", "b"], "test/seen": "2024-02-29T00:00:00.000Z" }, text: "a b", edits: [[0, 2, 0, 0]] })
    const plain = memory()
    let counted = 0
    const count = Pipeline.cached(plain.store)(Pipeline.empty.to(Stage.pure("count", { gives: [Words] }, ({ text }) => ({ "test/words": [text, String(++counted)] }))))
    const twice = await Effect.runPromise(Effect.scoped(Effect.flatMap(count.open, (runner) => Effect.forEach(["a", "a"], (text) => Effect.map(runner.run(Document.make(text)), (out) => Document.get(out, Words))))))
    expect([twice, counted]).toEqual([[["a", "1"], ["a", "1"]], 1])
    plain.kept.clear()
    await Effect.runPromise(Effect.scoped(Effect.flatMap(Pipeline.cached(plain.store)(Pipeline.empty.to(words(" "))).open, (runner) => runner.run(Document.make("a")))))
    expect([...plain.kept.values()].map((one) => JSON.parse(one) as unknown)).toEqual([{ facts: { "test/words": ["a"] } }])
  })
  it("computes anew when a fact that a stage may look up differs, or the text that came in", async () => {
    const { kept, store } = memory()
    const looking = Stage.pure("looking", { wants: [Words], gives: [Seen] }, (d) => ({ "test/seen": new Date((Document.find(d, Words)?.length ?? 0) * 1000) }))
    const cached = Pipeline.cached(store)(Pipeline.empty.to(looking))
    const seconds = await Effect.runPromise(Effect.scoped(Effect.flatMap(cached.open, (runner) => Effect.forEach([undefined, ["a"], undefined, ["a"]], (some) =>
      Effect.map(runner.run(some === undefined ? Document.make("x") : Document.add(Document.make("x"), Words, some) as unknown as Document.Document), (d) => Document.get(d, Seen).getSeconds())))))
    expect(seconds).toEqual([0, 1, 0, 1])
    expect(kept.size).toBe(2)
    const trimmed = Pipeline.empty.to(trim).sync(Document.make("  x"))
    await Effect.runPromise(Effect.scoped(Effect.flatMap(cached.open, (runner) => runner.run(trimmed))))
    expect(kept.size).toBe(3)
  })
  it("is interrupted with its store", async () => {
    let asked = () => {}
    const began = new Promise<void>((resolve) => { asked = resolve })
    const hanging: Pipeline.Store = { get: () => Effect.andThen(Effect.sync(() => asked()), Effect.never), set: () => Effect.void }
    const control = new AbortController()
    const out = Effect.runPromiseExit(Effect.provide(Effect.scoped(Effect.flatMap(Pipeline.cached(hanging)(whole()).open, (runner) => runner.run(Document.make("a b")))), Layer.succeed(Calendar, { day: "2024-02-29", sha256: "00" })), { signal: control.signal })
    await began
    control.abort()
    expect(Exit.isFailure(await out)).toBe(true)
    const stopping: Pipeline.Store = { get: () => Effect.interrupt, set: () => Effect.void }
    runs = 0
    const stopped = await Effect.runPromiseExit(Effect.provide(Effect.scoped(Effect.flatMap(Pipeline.cached(stopping)(whole()).open, (runner) => runner.run(Document.make("a b")))), Layer.succeed(Calendar, { day: "2024-02-29", sha256: "00" })))
    expect([Exit.isFailure(stopped), runs]).toEqual([true, 0])
  })
})
