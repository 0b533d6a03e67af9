import { Document, Fact, LimitExceeded, MissingFact, Pipeline, PipelineInvalid, SourceMap, Stage, StageFailed, Unexpected } from "@polyonym/core"
import { it as effectIt } from "@effect/vitest"
import { Context, Effect, Layer, Schema, Stream } from "effect"
import { describe, expect, it } from "vitest"

class Words extends Fact.make<Words>()("test/words", Schema.Array(Schema.String)) {}
class Count extends Fact.make<Count>()("test/count", Schema.Number, { anchored: false }) {}
class OtherCount extends Fact.make<OtherCount>()("test/count", Schema.String, { anchored: false }) {}
class Found extends Fact.make<Found>()("test/found", Schema.Boolean) {}
class TooShort extends Schema.TaggedError<TooShort>()("TooShort", { length: Schema.Number }) {
  override get message(): string {
    return `only ${this.length} characters`
  }
}
class Dictionary extends Context.Service<Dictionary, { readonly has: (word: string) => boolean }>()("test/Dictionary") {}

const trim = Stage.rewrite("trim", { gives: [] }, (document) => {
  const text = document.text.trim()
  const at = document.text.indexOf(text)
  const cut = document.text.length - at - text.length
  return { change: { text, map: SourceMap.fromEdits([[0, at, 0, 0], [at + text.length, at + text.length + cut, text.length, text.length]]) } }
})
const split = Stage.pure("split", { gives: [Words], errors: [TooShort] }, (document) =>
  document.text.length < 2 ? new TooShort({ length: document.text.length }) : { "test/words": document.text.split(" ") })
const count = Stage.pure("count", { needs: [Words], gives: [Count], config: { unit: "words" } }, (document) => ({ "test/count": Document.get(document, Words).length }))
const look = Stage.loaded("look", { needs: [Words], gives: [Found] }, Effect.map(Effect.service(Dictionary), ({ has }) => ({
  step: (document: Document.Document<Words>) => ({ "test/found": Document.get(document, Words).some(has) }),
  assets: [{ id: "test-dictionary", version: "1", sha256: "00" }]
})))
const save = Stage.effect("save", { needs: [Count], gives: [] }, (document) =>
  Document.get(document, Count) === 3 ? Effect.fail(new TooShort({ length: 3 })) : Effect.succeed({}))
const dictionary = Layer.succeed(Dictionary, { has: (word) => word === "Kyiv" })
const plain = Pipeline.empty.to(trim).to(split).to(count)

describe("sync", () => {
  it("runs plain stages on one document and leaves the input as it was", () => {
    const input = Document.make("  from Kyiv  ", { id: "d1" })
    const out = plain.sync(input)
    expect(Document.get(out, Words)).toEqual(["from", "Kyiv"])
    expect(Document.get(out, Count)).toBe(2)
    expect(out.text).toBe("from Kyiv")
    expect(SourceMap.toSource(out.map, 5, 9)).toEqual({ start: 7, end: 11, exact: true })
    expect(input.text).toBe("  from Kyiv  ")
    expect(Document.find(input, Words)).toBeUndefined()
  })
  it("throws StageFailed with the stage, the document, the cause and what was done so far", () => {
    let failure: unknown
    try {
      plain.sync(Document.make(" a ", { id: "d2" }))
    } catch (thrown) {
      failure = thrown
    }
    expect(failure).toBeInstanceOf(StageFailed)
    const { stage, documentId, cause, partial, message } = failure as StageFailed
    expect({ stage, documentId, text: partial.text }).toEqual({ stage: "split", documentId: "d2", text: "a" })
    expect(cause).toBeInstanceOf(TooShort)
    expect(message).toBe("stage \"split\" failed on document d2: only 1 characters")
  })
  it("turns what a stage throws into Unexpected", () => {
    const broken = Stage.pure("broken", { gives: [Count] }, () => {
      throw new Error("out of paper")
    })
    expect(() => Pipeline.empty.to(broken).sync(Document.make("x"))).toThrow("out of paper")
    try {
      Pipeline.empty.to(broken).sync(Document.make("x"))
    } catch (thrown) {
      expect((thrown as StageFailed).cause).toBeInstanceOf(Unexpected)
    }
  })
  it("refuses a document over the limit and one without a fact that it was told it has", () => {
    const causeOf = (run: () => unknown): unknown => {
      try {
        return run()
      } catch (thrown) {
        return (thrown as StageFailed).cause
      }
    }
    expect(causeOf(() => plain.sync(Document.make("a".repeat(10_000_001))))).toEqual(new LimitExceeded({ limit: "characters", allowed: 10_000_000, found: 10_000_001 }))
    expect(causeOf(() => Pipeline.given(Words).to(count).sync(Document.make("x") as Document.Document<Words>))).toEqual(new MissingFact({ key: "test/words" }))
    expect(Document.get(Pipeline.given(Words).to(count).sync(Document.add(Document.make("x"), Words, ["x"])), Count)).toBe(1)
  })
  it("does not run what waits or must be opened", () => {
    expect(() => (plain.to(look).sync as unknown as (d: Document.Document) => void)(Document.make("x"))).toThrow("open the pipeline first")
    expect(() => (plain.to(save).sync as unknown as (d: Document.Document) => void)(Document.make("x"))).toThrow("some stage waits")
  })
})

describe("the same words at run time", () => {
  const unchecked = (pipeline: unknown) => pipeline as { to(stage: unknown): unknown }
  it.each([
    ["no earlier stage gives", () => unchecked(Pipeline.empty).to(count)],
    ["an earlier stage already gives (wrap in Stage.replacing)", () => unchecked(plain).to(split)],
    ["changes the text that these facts point into", () => unchecked(plain).to(trim)],
    ["another fact has the same key", () => unchecked(plain).to(Stage.pure("other", { gives: [OtherCount] }, () => ({ "test/count": "1" })))]
  ])("%s", (words, build) => {
    expect(build).toThrow(PipelineInvalid)
    expect(build).toThrow(words)
  })
})

describe("composites, forks, replacing", () => {
  const shout = Stage.replacing(Stage.pure("shout", { needs: [Words], gives: [Words] }, (document) => ({ "test/words": Document.get(document, Words).map((word) => word.toUpperCase()) })))
  it("a pipeline as a stage gives what its stages give, inside another and opened by itself", async () => {
    const stage = plain.asStage("front")
    const input = Document.make(" to Lviv ")
    const inside = Pipeline.empty.to(stage).to(shout).sync(input)
    expect(Document.get(inside, Words)).toEqual(["TO", "LVIV"])
    expect(inside.receipt.stages.map(({ name }) => name)).toEqual(["trim", "split", "count", "shout"])
    const { step } = await Effect.runPromise(Effect.scoped(stage.open))
    expect(step(input)).toMatchObject({ "test/words": ["to", "Lviv"], "test/count": 2, change: { text: "to Lviv" } })
    expect(step(Document.make("x"))).toBeInstanceOf(TooShort)
  })
  effectIt.effect("a composite hands up its inner assets, and its map is composed once", () =>
    Effect.gen(function*() {
      const inner = Pipeline.empty.to(trim).to(split).to(look).asStage("inner")
      const runner = yield* Pipeline.empty.to(Pipeline.empty.to(inner).asStage("outer")).to(count).open
      const out = runner.sync(Document.make("  from Kyiv"))
      expect(out.receipt.assets).toEqual([{ id: "test-dictionary", version: "1", sha256: "00" }])
      expect(out.map.before).toBeUndefined()
      expect(SourceMap.toSource(out.map, 5, 9)).toEqual({ start: 7, end: 11, exact: true })
    }).pipe(Effect.scoped, Effect.provide(dictionary)))
  effectIt.effect("a stage that stands in both ways of a fork is opened once", () =>
    Effect.gen(function*() {
      let opened = 0
      const model = Stage.loaded("model", { gives: [Found] }, Effect.sync(() => {
        opened++
        return () => ({ "test/found": true })
      }))
      const runner = yield* Pipeline.empty.when(({ text }) => text === "", Pipeline.empty.to(model), Pipeline.empty.to(model)).open
      expect(opened).toBe(1)
      expect(Document.get(runner.sync(Document.make("x")), Found)).toBe(true)
    }).pipe(Effect.scoped))
  it("a fork takes one way; what one way alone gives can be found, not relied on", () => {
    const forked = Pipeline.empty.to(trim).to(split).when((document) => document.text.startsWith("a"), Pipeline.given(Words).to(count), Pipeline.given(Words))
    expect(Document.find(forked.sync(Document.make("a b")), Count)).toBe(2)
    expect(Document.find(forked.sync(Document.make("b b")), Count)).toBeUndefined()
  })
  it("a rewrite drops the anchored facts that the document brought along, and keeps the others", () => {
    const brought = Document.add(Document.add(Document.make(" x y "), Words, ["stale"]), Count, 7)
    const out = Pipeline.empty.to(trim).sync(brought)
    expect(Document.find(out, Words)).toBeUndefined()
    expect(Document.find(out, Count)).toBe(7)
  })
})

describe("run and stream", () => {
  const inputs = ["to Kyiv", "a", "one two three", "  from Kyiv", "four words are here"].map((text, i) => Document.make(text, { id: String(i) }))
  const opened = plain.to(look)
  effectIt.effect("give what sync gives, and name the assets in the receipt", () =>
    Effect.gen(function*() {
      const runner = yield* opened.open
      const sync = inputs.filter(({ id }) => id !== "1").map((input) => Document.toJson(runner.sync(input)))
      const run = yield* Effect.forEach(inputs.filter(({ id }) => id !== "1"), (input) => Effect.map(runner.run(input), Document.toJson))
      const letters: Array<string> = []
      const streamed = yield* Stream.runCollect(runner.stream(Stream.fromIterable(inputs), {
        batch: 2,
        deadLetter: (failure, document) => Effect.sync(() => letters.push(`${document.id} ${failure.stage}`))
      }))
      expect(run).toEqual(sync)
      expect([...streamed].map(Document.toJson)).toEqual(sync)
      expect(letters).toEqual(["1 split"])
      expect(sync[0]!.receipt.assets).toEqual([{ id: "test-dictionary", version: "1", sha256: "00" }])
      expect(sync[0]!.facts["test/found"]).toBe(true)
    }).pipe(Effect.scoped, Effect.provide(dictionary)))
  effectIt.effect("a stream without dead letters passes on what went well, then fails", () =>
    Effect.gen(function*() {
      const runner = yield* opened.open
      const seen: Array<string> = []
      const failure = yield* Effect.flip(Stream.runForEach(runner.stream(Stream.fromIterable(inputs)), (document) => Effect.sync(() => seen.push(document.id))))
      expect(seen).toEqual(["0"])
      expect(failure).toBeInstanceOf(StageFailed)
    }).pipe(Effect.scoped, Effect.provide(dictionary)))
  effectIt.effect("stages that wait keep the order, and their failures go to the dead letters", () =>
    Effect.gen(function*() {
      const runner = yield* plain.to(save).open
      const letters: Array<string> = []
      const streamed = yield* Stream.runCollect(runner.stream(Stream.fromIterable(inputs), {
        concurrency: 3,
        deadLetter: (failure, document) => Effect.sync(() => letters.push(`${document.id} ${failure.stage} ${(failure.cause as Error).message}`))
      }))
      expect([...streamed].map(({ id }) => id)).toEqual(["0", "3", "4"])
      expect(letters.sort()).toEqual(["1 split only 1 characters", "2 save only 3 characters"])
      expect((yield* Effect.flip(runner.run(inputs[2]!))).stage).toBe("save")
    }).pipe(Effect.scoped))
})

describe("receipt", () => {
  it("is one object for all documents of a pipeline, names stages with the hash of their settings, and hashes the input", () => {
    const one = plain.sync(Document.make("a b"))
    const two = plain.sync(Document.make("a c"))
    expect(one.receipt).toBe(two.receipt)
    expect(one.receipt.stages.map(({ name }) => name)).toEqual(["trim", "split", "count"])
    expect(one.receipt.stages[2]!.config).not.toBe(one.receipt.stages[1]!.config)
    expect(Document.receipt(one).input).not.toBe(Document.receipt(two).input)
    expect(Document.receipt(one)).toEqual(Document.receipt(plain.sync(Document.make("a b"))))
    expect(Document.receipt(plain.sync(Document.make("a b", { language: "en" }))).input).not.toBe(Document.receipt(one).input)
  })
})
