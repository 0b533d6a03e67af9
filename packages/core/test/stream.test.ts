import { execFileSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { Document, Fact, Limits, LimitExceeded, Pipeline, SourceMap, Stage, StageFailed } from "@polyonym/core"
import { Context, Effect, Exit, Fiber, Layer, Metric, Schema, Stream } from "effect"
import { describe, expect, it } from "vitest"
import { full } from "../../../tests/setup/mode.ts"

class Words extends Fact.make<Words>()("test/words", Schema.Array(Schema.String), { counts: { words: (words) => words.length } }) {}
class Length extends Fact.make<Length>()("test/length", Schema.Number) {}
class Poisoned extends Schema.TaggedError<Poisoned>()("Poisoned", { word: Schema.String }) {
  override get message(): string {
    return `"${this.word}" is poison`
  }
}
class Gate extends Context.Service<Gate, { readonly length: (text: string) => Effect.Effect<number> }>()("test/Gate") {}

const split = Stage.pure("split", { gives: [Words], errors: [Poisoned] }, ({ text }) => text.includes("poison") ? new Poisoned({ word: "poison" }) : { "test/words": text.split(" ") })
const measure = Stage.pure("measure", { gives: [Length] }, ({ text }) => ({ "test/length": text.length }))
const plain = Pipeline.empty.to(measure).to(split)
const wait = Stage.effect("wait", { gives: [Length] }, ({ text }) => Effect.as(Effect.yieldNow, { "test/length": text.length }))
const waiting = Pipeline.empty.to(wait).to(split)
const texts = (count: number) => Stream.map(Stream.range(0, count - 1), (i) => Document.make(i % 100 === 42 ? `poison ${i}` : `text ${i}`, { id: String(i) }))

describe("one poisoned in a hundred", () => {
  it.each([["plain stages", plain], ["stages that wait", waiting as unknown as typeof plain]])("costs no other document, and is one dead letter: %s", async (_, pipeline) => {
    const letters: Array<readonly [string, string, unknown]> = []
    const out = await Effect.runPromise(Effect.scoped(Effect.flatMap(pipeline.open, (runner) =>
      Stream.runCollect(runner.stream(texts(1000), {
        concurrency: 4,
        deadLetter: (failure, document) => Effect.sync(() => letters.push([failure.documentId, failure.stage, failure.cause, document.text] as never))
      })))))
    expect(out.map(({ id }) => Number(id))).toEqual(Array.from({ length: 1000 }, (_, i) => i).filter((i) => i % 100 !== 42))
    expect(out.every((document) => Document.get(document, Words)[1] === document.id)).toBe(true)
    expect(letters).toEqual(Array.from({ length: 10 }, (_, i) => [String(i * 100 + 42), "split", new Poisoned({ word: "poison" }), `poison ${i * 100 + 42}`]))
  })
})

describe("interrupting a stream", () => {
  it("closes every service, and interrupts what waits", async ({ expect }) => {
    const log: Array<string> = []
    const gate = Layer.effect(Gate, Effect.acquireRelease(
      Effect.succeed({ length: (text: string) => Effect.onInterrupt(Effect.as(Effect.sleep(text.endsWith("5") ? 60_000 : 1), text.length), () => Effect.sync(() => log.push("interrupted"))) }),
      () => Effect.sync(() => log.push("gate closed"))
    ))
    const dictionary = Stage.loaded("dictionary", { gives: [Words] }, Effect.acquireRelease(
      Effect.succeed((d: Document.Document) => ({ "test/words": [d.text] })),
      () => Effect.sync(() => log.push("dictionary closed"))
    ))
    const ask = Stage.effect("ask", { gives: [Length] }, (d) => Effect.gen(function*() {
      const { length } = yield* Gate
      return { "test/length": yield* length(d.text) }
    }))
    const seen: Array<string> = []
    const fiber = Effect.runFork(Effect.provide(Effect.scoped(Effect.gen(function*() {
      const runner = yield* Pipeline.empty.to(dictionary).to(ask).open
      yield* Stream.runForEach(runner.stream(texts(20)), ({ text }) => Effect.sync(() => seen.push(text)))
    })), gate))
    await expect.poll(() => seen.length).toBe(5)
    const exit = await Effect.runPromise(Effect.andThen(Fiber.interrupt(fiber), Fiber.await(fiber)))
    expect(Exit.isFailure(exit)).toBe(true)
    expect(log).toEqual(["interrupted", "dictionary closed", "gate closed"])
  })
  it("does not wait for the end of a batch of slow documents", async () => {
    const slow = Pipeline.empty.to(Stage.pure("slow", { gives: [Length] }, ({ text }) => {
      const end = performance.now() + 5
      while (performance.now() < end);
      return { "test/length": text.length }
    }))
    const start = performance.now()
    const fiber = Effect.runFork(Effect.scoped(Effect.flatMap(slow.open, (runner) => Stream.runDrain(runner.stream(texts(100_000), { batch: 100_000 })))))
    await new Promise((resolve) => setTimeout(resolve, 30))
    await Effect.runPromise(Fiber.interrupt(fiber))
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe("back-pressure", () => {
  it("pulls no more than it was asked for", async () => {
    let made = 0
    const source = Stream.map(Stream.range(0, 99_999, 10), (i) => {
      made++
      return Document.make(`text ${i}`)
    })
    const out = await Effect.runPromise(Effect.scoped(Effect.flatMap(plain.open, (runner) => Stream.runCollect(Stream.take(runner.stream(source), 25)))))
    expect(out.length).toBe(25)
    expect(made).toBeLessThanOrEqual(40)
  })
})

describe("limits", () => {
  it("have a schema", () => {
    const decode = Schema.decodeUnknownSync(Limits.schema)
    expect(decode({ ...Limits.defaults, words: 3 })).toEqual({ ...Limits.defaults, words: 3 })
    for (const wrong of [{}, { ...Limits.defaults, characters: 0 }, { ...Limits.defaults, words: 1.5 }]) expect(() => decode(wrong)).toThrow()
  })
  const limited = (limits: Partial<Limits.Limits>, text: string, pipeline = plain) =>
    Effect.runPromise(Effect.provideService(Effect.scoped(Effect.flatMap(pipeline.open, (runner) => Effect.flip(runner.run(Document.make(text))))), Limits.current, { ...Limits.defaults, ...limits }))
  it("characters of the source", async () => {
    expect((await limited({ characters: 3 }, "four")).cause).toEqual(new LimitExceeded({ limit: "characters", allowed: 3, found: 4 }))
  })
  it("what a fact counts, with what was done before", async () => {
    const failure = await limited({ words: 2 }, "one two three")
    expect(failure.cause).toEqual(new LimitExceeded({ limit: "words", allowed: 2, found: 3 }))
    expect(failure.stage).toBe("split")
    expect(Document.find(failure.partial, Length)).toBe(13)
    expect(Document.find(failure.partial, Words)).toBeUndefined()
  })
  it("expansion, and characters of the text after a rewrite", async () => {
    const blow = Pipeline.empty.to(Stage.rewrite("blow", { gives: [] }, ({ text }) => ({ change: { text: text.repeat(101), map: SourceMap.fromEdits([[0, text.length, 0, text.length * 101]]) } })))
    expect((await limited({}, "x".repeat(1000), blow as never)).cause).toEqual(new LimitExceeded({ limit: "expansion", allowed: 100, found: 101 }))
    expect((await limited({ characters: 5000 }, "x".repeat(1000), blow as never)).cause).toEqual(new LimitExceeded({ limit: "characters", allowed: 5000, found: 101_000 }))
    expect(blow.sync(Document.make("short")).text.length).toBe(505)
  })
  it("nesting is counted without a call stack, cycles too", () => {
    let deep: unknown = 0
    for (let i = 0; i < 300; i++) deep = { deep }
    expect(Limits.nestingOf(deep, 512)).toBe(300)
    const cycle: Array<unknown> = []
    cycle.push(cycle, [cycle, cycle])
    expect(Limits.nestingOf(cycle, 512)).toBe(513)
    expect(Limits.nestingOf("text", 512)).toBe(0)
  })
})

describe("what is watched", () => {
  it.each([["plain stages", plain], ["stages that wait", waiting as unknown as typeof plain]])("documents, failures and seconds by stage are counted: %s", async (_, pipeline) => {
    const program = Effect.gen(function*() {
      const runner = yield* pipeline.open
      yield* Stream.runDrain(runner.stream(texts(1000), { deadLetter: () => Effect.void }))
      return yield* Metric.snapshot
    })
    const registry = new Map<string, never>()
    const snapshot = await Effect.runPromise(Effect.provideService(Effect.scoped(program), Metric.MetricRegistry, registry as never))
    const stateOf = (id: string, stage?: string) => snapshot.filter((one) => one.id === id && (stage === undefined || one.attributes?.["stage"] === stage)).map((one) => (one.state as { count: number }).count)
    expect(stateOf("polyonym_documents")).toEqual([990])
    expect(stateOf("polyonym_failures", "split")).toEqual([10])
    expect(stateOf("polyonym_stage_seconds", "split")[0]).toBeGreaterThan(0)
    expect(snapshot.filter(({ id }) => id === "polyonym_stage_seconds").length).toBe(2)
  })
})

describe.skipIf(!full)("a hundred thousand documents", () => {
  it("flow in flat memory", { retry: 2, timeout: 120_000 }, () => {
    // A heap of fixed size, collected before each measure: what the engine takes and gives back of its own accord is no part of it.
    const heap = ["--expose-gc", "--max-old-space-size=64", "--min-semi-space-size=16", "--max-semi-space-size=16"]
    const script = fileURLToPath(new URL("../bench/memory.ts", import.meta.url))
    const said = execFileSync(process.execPath, [...heap, "--conditions=@polyonym/source", script], { encoding: "utf8" })
    console.log(said.trim())
    const [, documents, slope] = /^(\d+) documents: .*slope (-?[\d.]+) %/m.exec(said)!
    expect(Number(documents)).toBe(100_000)
    expect(Number(slope)).toBeLessThanOrEqual(1)
  })
})

describe("what is no document", () => {
  it("is refused with what to do, and costs no other document", async () => {
    const letters: Array<string> = []
    const out = await Effect.runPromise(Effect.scoped(Effect.flatMap(plain.open, (runner) => Stream.runCollect(
      runner.stream(Stream.make(Document.make("a"), "b" as never, Document.make("c")), { deadLetter: (failure) => Effect.sync(() => letters.push(failure.message)) })))))
    expect(out.map(({ text }) => text)).toEqual(["a", "c"])
    expect(letters).toEqual(["stage \"input\" failed: the document: is string, not a document: make one with Document.make"])
    expect(() => plain.sync("text" as never)).toThrow("the document: is string, not a document: make one with Document.make")
    expect(() => plain.sync(null as never)).toThrow("the document: is null")
    expect(() => Document.make(undefined as never)).toThrow("the text of the document: is undefined, not a string")
    expect(() => Document.get(Document.make("x") as never, Words)).toThrow("lacks the fact \"test/words\"")
  })
  it.each([["nothing", undefined], ["null", null], ["a text", "uk"]])("a stage that returns %s has broken the law", (_, returned) => {
    for (const gives of [[], [Length], [Length, Words]]) {
      const broken = Pipeline.empty.to(Stage.pure("broken", { gives }, (() => returned) as never))
      let failure: unknown
      try {
        broken.sync(Document.make("x"))
      } catch (thrown) {
        failure = thrown
      }
      expect(failure).toBeInstanceOf(StageFailed)
      expect((failure as StageFailed).cause).toMatchObject({ _tag: "Unexpected", message: expect.stringContaining("not an object of its facts") })
    }
  })
})
