import { Document, Fact, LimitExceeded, Limits, MissingFact, Pipeline, PipelineInvalid, SourceMap, Stage, StageFailed, Unexpected } from "@polyonym/core"
import { Cause, Context, Effect, Exit, Schema, Stream } from "effect"
import { describe, expect, it } from "vitest"

class A extends Fact.make<A>()("test/a", Schema.Number, { anchored: false }) {}
class B extends Fact.make<B>()("test/b", Schema.Number, { anchored: false }) {}
class Range extends Fact.make<Range>()("test/range", Schema.Number) {}
class OtherA extends Fact.make<OtherA>()("test/a", Schema.String, { anchored: false }) {}
class OtherRange extends Fact.make<OtherRange>()("test/range", Schema.String) {}
class Things extends Fact.make<Things>()("test/things", Schema.Array(Schema.Number), { anchored: false, counts: { things: (all) => all.length, sum: (all) => all.reduce((sum, one) => sum + one, 0) } }) {}
class Broken extends Schema.TaggedError<Broken>()("Broken", {}) {}
class Bad extends Schema.TaggedError<Bad>()("Bad", {}) {}
class Model extends Context.Service<Model, number>()("test/Model") {}

const gives = (fact: typeof A | typeof B, value: number, name = "gives") => Stage.pure(name, { gives: [fact] }, () => ({ [fact.key]: value }) as never) as unknown as Stage.Stage<never, A | B>
const giveA = Stage.pure("a", { gives: [A] }, () => ({ "test/a": 1 }))
const giveB = Stage.pure("b", { gives: [B] }, () => ({ "test/b": 2 }))
const giveRange = Stage.pure("range", { gives: [Range] }, () => ({ "test/range": 3 }))
const addA = Stage.pure("add", { needs: [A], gives: [B] }, (d) => ({ "test/b": Document.get(d, A) + 1 }))
const chop = Stage.rewrite("chop", { gives: [] }, ({ text }) => ({ change: { text: text.slice(1), map: SourceMap.fromEdits([[0, 1, 0, 0]]) } }))
const failureOf = (run: () => unknown): StageFailed => {
  try {
    run()
  } catch (thrown) {
    if (thrown instanceof StageFailed) return thrown
    throw thrown
  }
  throw new Error("nothing failed")
}
/** A pipeline as plain JavaScript sees it. */
interface Untyped {
  to(stage: unknown): Untyped
  when(test: (document: Document.Document) => boolean, yes: unknown, no: unknown): Untyped
  sync(document: Document.Document): Document.Document
}
const anything = (pipeline: unknown): Untyped => pipeline as Untyped
const refusal = (build: () => unknown): unknown => {
  try {
    return build()
  } catch (thrown) {
    if (!(thrown instanceof PipelineInvalid)) throw thrown
    return { stage: thrown.stage, problem: thrown.problem, facts: thrown.facts }
  }
}

describe("a pipeline that does not fit is refused", () => {
  it("with the stage, the problem and the facts", () => {
    expect(refusal(() => anything(Pipeline.empty).to(addA))).toEqual({ stage: "add", problem: "no earlier stage gives", facts: ["test/a"] })
    expect(refusal(() => anything(Pipeline.empty).to(giveA).to(giveA))).toEqual({ stage: "a", problem: "an earlier stage already gives (wrap in Stage.replacing)", facts: ["test/a"] })
    expect(refusal(() => anything(Pipeline.empty).to(giveRange).to(giveA).to(chop))).toEqual({ stage: "chop", problem: "changes the text that these facts point into", facts: ["test/range"] })
    expect(refusal(() => anything(Pipeline.empty).to(giveA).to(Stage.pure("other", { gives: [OtherA] }, () => ({ "test/a": "1" }))))).toEqual({ stage: "other", problem: "another fact has the same key", facts: ["test/a"] })
    expect(refusal(() => anything(Pipeline.empty).to(giveA).to(Stage.pure("other", { needs: [OtherA], gives: [] }, () => ({}))))).toMatchObject({ problem: "no earlier stage gives" })
    expect(refusal(() => anything(Pipeline.empty).to(giveA).to(Stage.replacing(Stage.pure("other", { gives: [OtherA] }, () => ({ "test/a": "1" })))))).toMatchObject({ problem: "another fact has the same key" })
  })
  it("at a fork, on each way and behind it", () => {
    const yes = () => true
    expect(refusal(() => anything(Pipeline.empty).when(yes, Pipeline.given(A).to(addA), Pipeline.empty))).toEqual({ stage: "when", problem: "no earlier stage gives", facts: ["test/a"] })
    expect(refusal(() => anything(Pipeline.empty).when(yes, Pipeline.empty, Pipeline.given(A).to(addA)))).toEqual({ stage: "when", problem: "no earlier stage gives", facts: ["test/a"] })
    expect(refusal(() => anything(Pipeline.empty).to(giveA).when(yes, Pipeline.empty.to(giveA), Pipeline.empty))).toMatchObject({ stage: "a", problem: "an earlier stage already gives (wrap in Stage.replacing)" })
    expect(refusal(() => anything(Pipeline.empty).to(giveA).when(yes, Pipeline.empty, Pipeline.empty.to(giveA)))).toMatchObject({ stage: "a" })
    const half = anything(Pipeline.empty).when(yes, Pipeline.empty.to(giveA), Pipeline.empty)
    expect(refusal(() => half.to(addA))).toMatchObject({ problem: "no earlier stage gives", facts: ["test/a"] })
    expect(refusal(() => anything(Pipeline.empty).when(yes, Pipeline.empty, Pipeline.empty.to(giveA)).to(addA))).toMatchObject({ facts: ["test/a"] })
    expect(refusal(() => anything(Pipeline.empty).when(yes, Pipeline.empty.to(giveA), Pipeline.empty.to(giveA)).to(addA))).not.toMatchObject({ problem: expect.anything() })
  })
})

describe("a fork", () => {
  const long = ({ text }: { readonly text: string }): boolean => text.length > 2
  it("takes the way that its test says, with what both give behind it", () => {
    const forked = Pipeline.empty.when(long, Pipeline.empty.to(gives(A, 1, "one") as typeof giveA), Pipeline.empty.to(gives(A, 5, "five") as typeof giveA)).to(addA)
    expect(Document.get(forked.sync(Document.make("long")), B)).toBe(2)
    expect(Document.get(forked.sync(Document.make("x")), B)).toBe(6)
    expect(forked.sync(Document.make("x")).receipt.stages.map(({ name }) => name)).toEqual(["one", "five", "add"])
  })
  it("whose one way gives a fact lets a later stage give it without asking", () => {
    const forked = Pipeline.empty.when(long, Pipeline.empty.to(giveA), Pipeline.empty).to(gives(A, 9) as typeof giveA)
    expect([forked.sync(Document.make("long")), forked.sync(Document.make("x"))].map((d) => Document.find(d, A))).toEqual([9, 9])
  })
  it("whose one way gives an anchored fact may be followed by a rewrite, which drops it", () => {
    const forked = Pipeline.empty.when(long, Pipeline.empty.to(giveRange), Pipeline.empty).to(giveA).to(chop)
    const out = forked.sync(Document.make("long"))
    expect([out.text, Document.find(out, Range), Document.find(out, A)]).toEqual(["ong", undefined, 1])
    expect(Document.find(Pipeline.empty.when(long, Pipeline.empty.to(giveRange), Pipeline.empty).sync(Document.make("long")), Range)).toBe(3)
    const other = Stage.pure("other", { gives: [OtherRange] }, () => ({ "test/range": "new" }))
    const after = anything(Pipeline.empty).when(long, Pipeline.empty.to(giveRange), Pipeline.empty).to(chop).to(other).sync(Document.make("long"))
    expect([Document.find(after, OtherRange), Document.find(after, Range)]).toEqual(["new", undefined])
  })
  it("fails at the name of the fork where its test throws, and at a stage's where that does", async () => {
    const torn = Pipeline.empty.when(() => { throw new RangeError("torn") }, Pipeline.empty, Pipeline.empty)
    expect(failureOf(() => torn.sync(Document.make("x")))).toMatchObject({ stage: "when", cause: { _tag: "Unexpected", message: "RangeError: torn" } })
    const inner = Pipeline.empty.when(long, Pipeline.empty.to(Stage.pure("inner", { gives: [], errors: [Broken] }, () => new Broken())), Pipeline.empty)
    expect(failureOf(() => inner.sync(Document.make("long")))).toMatchObject({ stage: "inner", cause: { _tag: "Broken" } })
    expect(inner.sync(Document.make("x")).text).toBe("x")
    const waits = Stage.effect("waits", { gives: [] }, () => Effect.as(Effect.yieldNow, {}))
    const flip = (pipeline: { readonly open: Effect.Effect<unknown, unknown, never> }, text: string): Promise<StageFailed> =>
      Effect.runPromise(Effect.scoped(Effect.flatMap(pipeline.open as never, (runner: { run(d: Document.Document): Effect.Effect<unknown, StageFailed> }) => Effect.flip(runner.run(Document.make(text))))) as never)
    expect(await flip(torn.to(waits) as never, "x")).toMatchObject({ stage: "when" })
    expect(await flip(Pipeline.empty.when(() => { throw new RangeError("torn") }, Pipeline.empty.to(waits), Pipeline.empty) as never, "x")).toMatchObject({ stage: "when", cause: { message: "RangeError: torn" } })
    expect(await flip(inner.to(waits) as never, "long")).toMatchObject({ stage: "inner" })
  })
  it("with a stage that waits waits", async () => {
    const slow = Stage.effect("slow", { gives: [A] }, () => Effect.as(Effect.yieldNow, { "test/a": 7 }))
    for (const forked of [Pipeline.empty.when(long, Pipeline.empty.to(slow), Pipeline.empty.to(giveA)).to(addA), Pipeline.empty.when((d) => !long(d), Pipeline.empty.to(giveA), Pipeline.empty.to(slow)).to(addA)]) {
      const out = await Effect.runPromise(Effect.scoped(Effect.flatMap(forked.open, (runner) => Effect.forEach(["long", "x"], (text) => runner.run(Document.make(text))))))
      expect(out.map((d) => Document.get(d, B))).toEqual([8, 2])
      expect(() => anything(forked).sync(Document.make("x"))).toThrow("some stage waits for input or output")
    }
  })
})

describe("limits of a fact of one's own", () => {
  const things = Stage.pure("things", { gives: [Things] }, ({ text }) => ({ "test/things": text === "none" ? undefined as never : text.split(",").map(Number) }))
  const run = (text: string, limits: Partial<Limits.Limits>) => Effect.runPromise(Effect.provideService(Effect.scoped(Effect.flatMap(Pipeline.empty.to(things).open, (runner) =>
    Effect.match(runner.run(Document.make(text)), { onSuccess: (d) => Document.find(d, Things), onFailure: ({ cause }) => cause }))), Limits.current, { ...Limits.defaults, ...limits } as Limits.Limits))
  it("are counted by each of its counts; at the limit all is well", async () => {
    expect(await run("1,2,3", { things: 3, sum: 6 })).toEqual([1, 2, 3])
    expect(await run("1,2,3", { things: 2, sum: 6 })).toEqual(new LimitExceeded({ limit: "things", allowed: 2, found: 3 }))
    expect(await run("1,2,3", { things: 3, sum: 5 })).toEqual(new LimitExceeded({ limit: "sum", allowed: 5, found: 6 }))
    expect(await run("1,2,3", {})).toEqual([1, 2, 3])
    expect(await run("none", { things: 1 })).toBeUndefined()
  })
  it("of the source and of a rewritten text hold at their edge", async () => {
    const grow = (by: number) => Pipeline.empty.to(Stage.rewrite("grow", { gives: [] }, ({ text }) => ({ change: { text: text + "x".repeat(by), map: SourceMap.fromEdits([[text.length, text.length, text.length, text.length + by]]) } })))
    const grown = (by: number, limits: Partial<Limits.Limits>) => Effect.runPromise(Effect.provideService(Effect.scoped(Effect.flatMap(grow(by).open, (runner) =>
      Effect.match(runner.run(Document.make("abcd")), { onSuccess: (d) => d.text.length, onFailure: ({ cause }) => cause }))), Limits.current, { ...Limits.defaults, ...limits } as Limits.Limits))
    expect(await grown(0, { characters: 4 })).toBe(4)
    expect(await grown(1, { characters: 5 })).toBe(5)
    expect(await grown(1, { characters: 4 })).toEqual(new LimitExceeded({ limit: "characters", allowed: 4, found: 5 }))
    expect(await grown(0, { characters: 3 })).toEqual(new LimitExceeded({ limit: "characters", allowed: 3, found: 4 }))
    const refused = await Effect.runPromise(Effect.provideService(Effect.scoped(Effect.flatMap(grow(0).open, (runner) => Effect.flip(runner.run(Document.make("abcd"))))), Limits.current, { ...Limits.defaults, characters: 3 }))
    expect(refused.stage).toBe("input")
    expect(await grown(1996, { expansion: 2 })).toBe(2000)
    expect(await grown(1997, { expansion: 2 })).toEqual(new LimitExceeded({ limit: "expansion", allowed: 2, found: 2.001 }))
  })
})

describe("what a stage gives, throws and breaks", () => {
  const causeOf = (step: () => unknown): unknown => failureOf(() => Pipeline.empty.to(Stage.pure("s", { gives: [A], errors: [Broken] }, step as never)).sync(Document.make("x"))).cause
  it("is kept as the cause", () => {
    expect(causeOf(() => new Broken())).toEqual(new Broken())
    expect(causeOf(() => { throw new RangeError("far") })).toMatchObject({ _tag: "Unexpected", message: "RangeError: far", cause: new RangeError("far") })
    expect(causeOf(() => { throw "text" })).toMatchObject({ _tag: "Unexpected", message: "text" })
    expect(causeOf(() => null)).toEqual(new Unexpected({ message: "it returned null, not an object of its facts" }))
    expect(causeOf(() => null)).toMatchObject({ message: "it returned null, not an object of its facts" })
    expect(causeOf(() => 5)).toMatchObject({ message: "it returned number, not an object of its facts" })
    expect(causeOf(() => 5)).toEqual(new Unexpected({ message: "it returned number, not an object of its facts" }))
    expect(causeOf(() => Document.get(Document.make("x") as never, B))).toEqual(new MissingFact({ key: "test/b" }))
    expect(Object.keys(causeOf(() => { throw new Error("m") }) as object)).not.toContain("cause")
  })
  it("leaves what was done before to the failure", () => {
    const failure = failureOf(() => Pipeline.empty.to(giveA).to(Stage.pure("s", { gives: [B], errors: [Broken] }, () => new Broken())).sync(Document.make("x", { id: "7" })))
    expect([failure.stage, failure.documentId, Document.find(failure.partial, A), Document.find(failure.partial, B)]).toEqual(["s", "7", 1, undefined])
    const missing = failureOf(() => Pipeline.given(A, B).sync(Document.add(Document.make("x"), A, 1) as never))
    expect(missing).toMatchObject({ stage: "input", cause: { _tag: "MissingFact", key: "test/b" } })
    expect(failureOf(() => Pipeline.given(A).to(addA).sync(Document.make("x") as never))).toMatchObject({ stage: "input", cause: { _tag: "MissingFact", key: "test/a" } })
  })
  it("of several facts is one object for all of them", () => {
    const both = Stage.pure("both", { gives: [A, B] }, () => ({ "test/a": 1, "test/b": 2 }))
    const out = Pipeline.empty.to(both).sync(Document.make("x"))
    expect([Document.get(out, A), Document.get(out, B)]).toEqual([1, 2])
    const none = Pipeline.empty.to(Stage.pure("none", { gives: [] }, () => ({}))).sync(Document.make("x"))
    expect(Document.find(none, A)).toBeUndefined()
  })
  it("may replace what is there, when it says so", () => {
    const twice = Stage.replacing(Stage.pure("twice", { needs: [A], gives: [A] }, (d) => ({ "test/a": Document.get(d, A) * 2 })))
    expect(Document.get(Pipeline.empty.to(giveA).to(twice).to(twice).sync(Document.make("x")), A)).toBe(4)
    expect(Document.get(Pipeline.given(A).to(twice).sync(Document.add(Document.make("x"), A, 5)), A)).toBe(10)
  })
  it("in a rewrite drops the anchored facts of earlier pipelines, however many there were", () => {
    const first = Pipeline.empty.to(giveRange).to(giveA).sync(Document.make("abc"))
    const second = Pipeline.empty.to(giveB).sync(first)
    const third = Pipeline.empty.to(chop).sync(second)
    expect([third.text, Document.find(third, Range), Document.find(third, A), Document.find(third, B)]).toEqual(["bc", undefined, 1, 2])
    expect([Document.find(second, Range), second.text]).toEqual([3, "abc"])
    const chopped = Pipeline.empty.to(chop).to(chop).sync(Document.make("abc"))
    expect([chopped.text, SourceMap.toSource(chopped.map, 0, 1)]).toEqual(["c", { start: 2, end: 3, exact: true }])
    const gone = Stage.rewrite("gone", { gives: [Range] }, ({ text }) => ({ "test/range": text.length, change: { text: text.slice(2), map: SourceMap.fromEdits([[0, 2, 0, 0]]) } }))
    expect(Document.get(Pipeline.empty.to(gone).sync(Document.make("abc")), Range)).toBe(3)
  })
})

describe("a pipeline as a stage", () => {
  const inner = Pipeline.given(A).to(addA).to(chop)
  it("says what it needs, gives, may fail with and does", () => {
    const failing = Stage.pure("failing", { gives: [], wants: [Range], errors: [Broken, Bad], environment: { icu: "76" } }, () => ({}))
    const stage = inner.to(failing).to(failing).asStage("inner") as unknown as Record<string, unknown>
    expect(stage).toMatchObject({ name: "inner", version: "0.1.0", mode: "sync", does: "rewrites", needs: [A], wants: [Range], gives: [B], errors: [Broken, Bad], environment: { icu: "76" } })
    expect(stage["config"]).toEqual([["add", "0.1.0", null], ["chop", "0.1.0", null], ["failing", "0.1.0", null], ["failing", "0.1.0", null]])
    const twice = Stage.replacing(Stage.pure("twice", { needs: [A], gives: [A] }, () => ({ "test/a": 2 })))
    const doesOf = (pipeline: { asStage(name: string): unknown }): unknown => (pipeline.asStage("x") as { does: unknown }).does
    expect([doesOf(Pipeline.empty.to(giveA)), doesOf(Pipeline.empty.to(giveA).to(twice)), doesOf(Pipeline.empty.to(giveA).to(twice).to(chop))]).toEqual(["adds", "replaces", "rewrites"])
    const loaded = Stage.loaded("loaded", { gives: [B] }, Effect.succeed(() => ({ "test/b": 1 })))
    const waits = Stage.effect("waits", { gives: [] }, () => Effect.succeed({}))
    const modeOf = (pipeline: { asStage(name: string): unknown }): unknown => (pipeline.asStage("x") as { mode: unknown }).mode
    expect([modeOf(Pipeline.empty.to(giveA)), modeOf(Pipeline.empty.to(giveA).to(loaded)), modeOf(Pipeline.empty.to(loaded).to(waits).to(giveA))]).toEqual(["sync", "loaded", "async"])
    expect((Pipeline.empty.to(Stage.pure("w", { gives: [A], wants: [A, B] }, () => ({ "test/a": 1 }))).asStage("x") as unknown as { wants: unknown }).wants).toEqual([B])
  })
  it("opened by itself gives its facts and the change of the text since its entry", async () => {
    const { step, assets } = await Effect.runPromise(Effect.scoped(inner.asStage("inner").open))
    const entered = Pipeline.empty.to(chop).sync(Document.make("abcd"))
    expect(step(Document.add(entered, A, 4))).toEqual({ "test/b": 5, change: { text: "cd", map: SourceMap.fromEdits([[0, 1, 0, 0]]) } })
    expect(assets).toEqual([])
    expect(step(entered as never)).toEqual(new MissingFact({ key: "test/a" }))
    const plain = await Effect.runPromise(Effect.scoped(Pipeline.empty.to(giveA).asStage("plain").open))
    expect(plain.step(Document.make("x"))).toEqual({ "test/a": 1 })
  })
  it("that waits, opened by itself, is an effect of them, and fails with the cause alone", async () => {
    const waits = Stage.effect("waits", { needs: [B], gives: [] }, (d) => Document.get(d, B) > 9 ? Effect.fail(new Broken()) : Effect.succeed({}))
    const { step } = await Effect.runPromise(Effect.scoped(Pipeline.given(A).to(addA).to(waits).asStage("inner").open)) as unknown as { step: (d: unknown) => Effect.Effect<unknown, unknown> }
    expect(await Effect.runPromise(step(Document.add(Document.make("x"), A, 4)))).toEqual({ "test/b": 5 })
    expect(await Effect.runPromise(Effect.flip(step(Document.add(Document.make("x"), A, 9))))).toEqual(new Broken())
    expect(await Effect.runPromise(Effect.flip(step(Document.make("x"))))).toEqual(new MissingFact({ key: "test/a" }))
  })
  it("inside another runs as the other's own stages, and hands up its assets once", async () => {
    const load = (sha256: string) => Stage.loaded(`load ${sha256}`, { gives: [] }, Effect.map(Effect.service(Model), () => ({ step: () => ({}), assets: [{ id: "m", version: "1", sha256 }] })))
    const pipeline = Pipeline.empty.to(load("0")).to(Pipeline.empty.to(load("0")).to(load("1")).asStage("inner"))
    const out = await Effect.runPromise(Effect.provideService(Effect.scoped(Effect.flatMap(pipeline.open, (runner) => runner.run(Document.make("x")))), Model, 1))
    expect(out.receipt.assets.map(({ sha256 }) => sha256)).toEqual(["0", "1"])
    expect(out.receipt.stages.map(({ name }) => name)).toEqual(["load 0", "load 0", "load 1"])
  })
})

describe("a stage", () => {
  it("says how it runs and what it does; without assets it leaves none in the receipt", async () => {
    const stages = {
      pure: giveA, rewrite: chop, loaded: Stage.loaded("l", { gives: [] }, Effect.succeed(() => ({}))), effect: Stage.effect("e", { gives: [] }, () => Effect.succeed({})), promise: Stage.promise("p", { gives: [] }, async () => ({}))
    }
    expect(Object.values(stages).map((stage) => stage as unknown as { readonly mode: string; readonly does: string }).map(({ does, mode }) => `${mode} ${does}`)).toEqual(["sync adds", "sync rewrites", "loaded adds", "async adds", "async adds"])
    for (const stage of Object.values(stages)) expect((await Effect.runPromise(Effect.scoped((stage as unknown as { readonly open: Effect.Effect<{ readonly assets: unknown }> }).open))).assets).toEqual([])
  })
})

describe("stages that wait", () => {
  const open = <A>(pipeline: { readonly open: unknown }, use: (runner: { run(d: Document.Document): Effect.Effect<Document.Document, StageFailed>; stream(all: unknown, options?: unknown): Stream.Stream<Document.Document, StageFailed>; sync(d: Document.Document): unknown }) => Effect.Effect<A, unknown>): Promise<A> =>
    Effect.runPromise(Effect.scoped(Effect.flatMap(pipeline.open as Effect.Effect<never>, use)) as Effect.Effect<A>)
  it("fail with what they say, what they throw, and what they break", async () => {
    const outcomes = {
      typed: () => Effect.fail(new Broken()), dies: () => Effect.die(new RangeError("far")), throws: () => { throw new RangeError("near") }, nothing: () => Effect.succeed(null), error: () => Effect.succeed(new Broken())
    }
    const stage = Stage.effect("waits", { gives: [] }, (d) => outcomes[d.text as keyof typeof outcomes]() as never)
    const causes = await open(Pipeline.empty.to(giveA).to(stage), (runner) => Effect.forEach(Object.keys(outcomes), (text) => Effect.flip(runner.run(Document.make(text, { id: text })))))
    expect(causes.map(({ cause }) => cause)).toEqual([
      new Broken(), new Unexpected({ message: "RangeError: far" }), new Unexpected({ message: "RangeError: near" }), new Unexpected({ message: "it returned null, not an object of its facts" }), new Broken()
    ])
    expect(causes.map(({ stage, documentId, partial }) => [stage, documentId, Document.find(partial, A)])).toEqual(Object.keys(outcomes).map((id) => ["waits", id, 1]))
  })
  it("that are interrupted have not failed", async () => {
    const stops = Stage.effect("stops", { gives: [] }, () => Effect.interrupt)
    const exit = await open(Pipeline.empty.to(stops), (runner) => Effect.exit(runner.run(Document.make("x"))))
    expect(Exit.isFailure(exit) && Cause.hasInterrupts(exit.cause)).toBe(true)
  })
  it("run between plain ones, each with what came before", async () => {
    const wait = Stage.effect("wait", { needs: [A], gives: [B] }, (d) => Effect.as(Effect.yieldNow, { "test/b": Document.get(d, A) + 10 }))
    const sum = Stage.pure("sum", { needs: [A, B], gives: [Range] }, (d) => ({ "test/range": Document.get(d, A) + Document.get(d, B) }))
    const out = await open(Pipeline.empty.to(giveA).to(wait).to(sum), (runner) => runner.run(Document.make("x")))
    expect([Document.find(out, A), Document.find(out, B), Document.find(out, Range)]).toEqual([1, 11, 12])
    const late = await open(Pipeline.empty.to(giveA).to(wait).to(Stage.pure("late", { gives: [], errors: [Bad] }, () => new Bad())), (runner) => Effect.flip(runner.run(Document.make("x"))))
    expect([late.stage, Document.find(late.partial, B)]).toEqual(["late", 11])
    const without = await open(Pipeline.given(A).to(wait), (runner) => Effect.flip(runner.run(Document.make("x"))))
    expect(without).toMatchObject({ stage: "input", cause: { _tag: "MissingFact", key: "test/a" } })
    const early = await open(Pipeline.empty.to(Stage.pure("early", { gives: [A], errors: [Bad] }, () => new Bad())).to(wait), (runner) => Effect.flip(runner.run(Document.make("x"))))
    expect([early.stage, early.cause]).toEqual(["early", new Bad()])
    await open(Pipeline.empty.to(giveA).to(wait), (runner) => Effect.sync(() => expect(() => runner.sync(Document.make("x"))).toThrow("some stage waits for input or output: use run or stream")))
  })
  it("that rewrite nothing keep the map; async functions give or throw declared errors", async () => {
    const asked = Stage.promise("asked", { gives: [A], errors: [Broken] }, async ({ text }) => {
      if (text === "given") return new Broken()
      if (text === "declared") throw new Broken()
      if (text === "other") throw new Bad()
      return { "test/a": text.length }
    })
    const results = await open(Pipeline.empty.to(asked), (runner) => Effect.forEach(["x", "given", "declared", "other"], (text) =>
      Effect.match(runner.run(Document.make(text)), { onSuccess: (d): unknown => Document.find(d, A), onFailure: ({ cause }) => (cause as { readonly _tag: string })._tag })))
    expect(results).toEqual([1, "Broken", "Broken", "Unexpected"])
    const bare = Stage.promise("bare", { gives: [A] }, async () => { throw new Broken() })
    expect((await open(Pipeline.empty.to(bare), (runner) => Effect.flip(runner.run(Document.make("x"))))).cause).toMatchObject({ _tag: "Unexpected" })
  })
})
