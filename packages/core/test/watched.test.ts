import { Document, Fact, Pipeline, Stage } from "@polyonym/core"
import { Effect, Metric, Schema, Stream, Tracer } from "effect"
import { afterEach, describe, expect, it, vi } from "vitest"
import type { Plan } from "../src/assembly.ts"
import { runBatch } from "../src/batch.ts"
import type { Opened } from "../src/plan.ts"
import { Ledger } from "../src/telemetry.ts"

class Seen extends Fact.make<Seen>()("test/seen", Schema.Number, { anchored: false }) {}
class Empty extends Schema.TaggedError<Empty>()("Empty", {}) {}

afterEach(() => void vi.restoreAllMocks())

/** A clock that goes on only when it is told to. */
const stopped = (): { now: number } => {
  const clock = { now: 1000 }
  vi.spyOn(performance, "now").mockImplementation(() => clock.now)
  return clock
}
const opened = (pipeline: unknown): Opened => Effect.runSync(Effect.scoped((pipeline as Plan).opened) as Effect.Effect<Opened>)
/** Two stages that take as many milliseconds as the text says: "2+1". */
const taking = (clock: { now: number }) => {
  const part = (at: 0 | 1) => ({ text }: { readonly text: string }) => {
    clock.now += Number(text.split("+")[at])
    return {}
  }
  return Pipeline.empty.to(Stage.pure("one", { gives: [] }, part(0))).to(Stage.pure("two", { gives: [] }, part(1)))
}
const texts = (...all: ReadonlyArray<string>) => all.map((text) => Document.make(text))
const rounded = (all: Iterable<number>) => [...all].map((one) => Math.round(one * 1e6) / 1e6)

describe("a batch", () => {
  const finish = (plan: Opened, documents: ReadonlyArray<Document.Document>, between: () => void = () => {}) => {
    const batch = runBatch(plan, documents)
    let turns = 0
    for (let next = batch.next(); ; next = batch.next()) {
      if (next.done === true) return { turns, ...next.value }
      turns++
      between()
    }
  }
  it("gives what came out and what failed, in order, each failure after as many as had come out", () => {
    const plan = opened(Pipeline.empty.to(Stage.pure("refuse", { gives: [Seen], errors: [Empty] }, ({ text }) => text === "" ? new Empty() : { "test/seen": 1 })))
    const documents = texts("a", "", "b", "", "", "c")
    const { done, failures } = finish(plan, documents)
    expect(done.map(({ text }) => text)).toEqual(["a", "b", "c"])
    expect(failures.map(({ at, document, failure }) => [at, documents.indexOf(document), failure.stage])).toEqual([[1, 1, "refuse"], [2, 3, "refuse"], [2, 4, "refuse"]])
    expect(finish(plan, [])).toMatchObject({ done: [], failures: [], turns: 0 })
  })
  it("of slow documents times each of them", () => {
    const clock = stopped()
    const { spent, turns } = finish(opened(taking(clock)), texts("2+1", "1+0", "0+1", "0+2", "0+1"))
    expect(rounded(spent)).toEqual([3, 5])
    expect(turns).toBe(0)
  })
  it("of quick documents times the first three for all", () => {
    const clock = stopped()
    const { spent, done } = finish(opened(taking(clock)), texts(...Array.from({ length: 300 }, (_, at) => at < 3 ? "0.002+0.001" : "0.001+0.002")))
    expect(done.length).toBe(300)
    expect(rounded(spent)).toEqual([0.6, 0.3])
  })
  it("looks at the clock after more and more quick documents, and after each again from a slow one on", () => {
    const clock = stopped()
    const quick = Array.from({ length: 1000 }, () => "0.001+0")
    finish(opened(taking(clock)), texts(...quick))
    // Groups of 1, 2, 4 … 128 documents, then 128 at a time.
    const looks = vi.mocked(performance.now).mock.calls.length
    expect(looks).toBeGreaterThan(14)
    expect(looks).toBeLessThan(40)
    vi.mocked(performance.now).mockClear()
    const { spent } = finish(opened(taking(clock)), texts("0+1", "0+1", "0+1", "1+0", "1+0"))
    expect(rounded(spent)).toEqual([2, 3])
    expect(vi.mocked(performance.now).mock.calls.length).toBeGreaterThan(5 * 3)
  })
  it("at the border of 20 microseconds counts as quick", () => {
    const clock = stopped()
    clock.now = 0
    const looksAt = (each: number): number => {
      vi.mocked(performance.now).mockClear()
      clock.now = 0
      finish(opened(taking(clock)), texts(...Array.from({ length: 64 }, () => `${each}+0`)))
      return vi.mocked(performance.now).mock.calls.length
    }
    expect(looksAt(0.015625)).toBeLessThan(30)
    expect(looksAt(0.03125)).toBeGreaterThan(64 * 3)
  })
  it("gives way when it took more than ten milliseconds, but not at its end, and does not count that time", () => {
    const clock = stopped()
    const five = Array.from({ length: 10 }, () => "5+0")
    const { spent, turns } = finish(opened(taking(clock)), texts(...five), () => void (clock.now += 1000))
    expect(turns).toBe(3)
    expect(rounded(spent)).toEqual([50, 0])
    expect(finish(opened(taking(clock)), texts("5+0", "5+0", "1+0")).turns).toBe(0)
    expect(finish(opened(taking(clock)), texts("5+0", "5+0", "1+0", "0+0")).turns).toBe(1)
    expect(finish(opened(taking(clock)), texts("5+0", "5+0", "0+0")).turns).toBe(0)
  })
  it("through forks times the stages of the way that is taken", () => {
    const clock = stopped()
    const forked = Pipeline.empty.when(({ text }) => text.startsWith("1"), taking(clock), Pipeline.empty.to(Stage.pure("else", { gives: [], errors: [Empty] }, ({ text }) => {
      clock.now += 4
      return text === "bad" ? new Empty() : {}
    })))
    const { failures, spent } = finish(opened(forked), texts("1+2", "x", "bad", "1+0"))
    expect(rounded(spent)).toEqual([2, 2, 8])
    expect(failures.map(({ at, failure }) => [at, failure.stage])).toEqual([[2, "else"]])
    const torn = Pipeline.empty.when(() => { throw new Error("torn") }, Pipeline.empty, Pipeline.empty)
    expect(finish(opened(torn), texts("x")).failures.map(({ failure }) => failure.stage)).toEqual(["when"])
  })
  it("that took no time at all spent none", () => {
    stopped()
    expect(rounded(finish(opened(Pipeline.empty.to(Stage.pure("none", { gives: [] }, () => ({})))), texts("a", "b")).spent)).toEqual([0])
  })
})

const recorder = () => {
  const spans: Array<Tracer.NativeSpan> = []
  const tracer = Tracer.make({
    span: (options) => {
      const span = new Tracer.NativeSpan(options)
      spans.push(span)
      return span
    }
  })
  return { spans, tracer }
}
const watched = async <A>(program: Effect.Effect<A, unknown, unknown>) => {
  const { spans, tracer } = recorder()
  const registry = new Map<string, never>()
  const [value, metrics] = await Effect.runPromise(Effect.scoped(Effect.zip(program, Metric.snapshot)).pipe(
    Effect.provideService(Tracer.Tracer, tracer), Effect.provideService(Metric.MetricRegistry, registry as never)) as unknown as Effect.Effect<readonly [A, Effect.Success<typeof Metric.snapshot>]>)
  const counts = metrics.map(({ id, attributes, state, ...rest }) => ({ id, stage: attributes?.["stage"], count: (state as { readonly count: number }).count, ...rest }))
  return { value, spans: spans.filter(({ name }) => name === "polyonym.batch"), counts }
}
const attributes = (span: Tracer.NativeSpan) => [span.attributes.get("documents"), span.attributes.get("failures")]

describe("the ledger of a stream", () => {
  const span = () => {
    const kept = new Map<string, unknown>()
    return { kept, span: { attribute: (key: string, value: unknown) => void kept.set(key, value) } as unknown as Tracer.Span }
  }
  it("writes each batch into its span, stages that stand twice apart", () => {
    stopped()
    const { kept, span: one } = span()
    expect(new Ledger(["a", "b", "a"]).book(one, { done: 2, failed: ["b"], spent: Float64Array.of(1.23456, 2, 0.5) })).toBe(false)
    expect([...kept]).toEqual([["documents", 3], ["failures", 1], ["stage.a.ms", 1.235], ["stage.b.ms", 2], ["stage.a#2.ms", 0.5]])
  })
  it("says that an update is due after a tenth of a second, from the last one on", () => {
    const clock = stopped()
    const ledger = new Ledger(["a"])
    const due = (): boolean => ledger.book(span().span, { done: 1, failed: [], spent: Float64Array.of(1) })
    clock.now += 100
    expect(due()).toBe(false)
    clock.now += 1
    expect(due()).toBe(true)
    Effect.runSync(Effect.provideService(ledger.update, Metric.MetricRegistry, new Map() as never))
    expect(due()).toBe(false)
  })
  it("adds to the metrics what came since the last update", async () => {
    const { counts } = await watched(Effect.gen(function*() {
      const ledger = new Ledger(["a", "b"])
      ledger.book(span().span, { done: 2, failed: ["b", "b"], spent: Float64Array.of(1500, 0) })
      ledger.book(span().span, { done: 3, failed: ["a"], spent: Float64Array.of(500, 0) })
      yield* ledger.update
      ledger.book(span().span, { done: 1, failed: [], spent: Float64Array.of(1000, 250) })
      yield* ledger.update
      yield* ledger.update
    }))
    expect(counts.map(({ id, stage, count }) => [id, stage, count]).sort()).toEqual([
      ["polyonym_documents", undefined, 6], ["polyonym_failures", "a", 1], ["polyonym_failures", "b", 2], ["polyonym_stage_seconds", "a", 3], ["polyonym_stage_seconds", "b", 0.25]
    ])
    expect(new Set(counts.map(({ description }) => description))).toEqual(new Set(["documents that went through a pipeline", "documents that failed, by stage", "seconds spent, by stage"]))
  })
})

describe("a stream", () => {
  const refuse = Stage.pure("refuse", { gives: [], errors: [Empty] }, ({ text }) => text === "" ? new Empty() : {})
  const waits = Stage.effect("waits", { gives: [Seen] }, ({ text }) => Effect.as(Effect.yieldNow, { "test/seen": text.length }))
  const inputs = texts("a", "", "bb", "ccc", "", "d", "e")
  const plain = Pipeline.empty.to(refuse)
  const waiting = Pipeline.empty.to(refuse).to(waits)
  const run = (pipeline: typeof plain, options: object, source: Stream.Stream<Document.Document> = Stream.fromIterable(inputs)) => watched(Effect.flatMap(pipeline.open, (runner) =>
    Stream.runCollect(runner.stream(source, options as never))))
  const letters = () => {
    const found: Array<string> = []
    return { found, deadLetter: (failure: { readonly stage: string }, { text }: Document.Document) => Effect.sync(() => void found.push(`${failure.stage}:${text}`)) }
  }
  it.each([["plain stages", plain], ["stages that wait", waiting as unknown as typeof plain]])("is a span for each batch, with what came of it: %s", async (_, pipeline) => {
    const { deadLetter, found } = letters()
    const { counts, spans, value } = await run(pipeline, { batch: 3, deadLetter })
    expect(value.map(({ text }) => text)).toEqual(["a", "bb", "ccc", "d", "e"])
    expect(found).toEqual(["refuse:", "refuse:"])
    expect(spans.map(attributes)).toEqual([[3, 1], [3, 1], [1, 0]])
    expect(spans.every(({ status }) => status._tag === "Ended")).toBe(true)
    expect(counts.find(({ id }) => id === "polyonym_documents")?.count).toBe(5)
    expect(counts.filter(({ id }) => id === "polyonym_failures").map(({ stage, count }) => [stage, count])).toEqual([["refuse", 2]])
  })
  it.each([["plain stages", plain], ["stages that wait", waiting as unknown as typeof plain]])("of as many documents as a batch holds is one span: %s", async (_, pipeline) => {
    const { spans } = await run(pipeline, { batch: 7, deadLetter: letters().deadLetter })
    expect(spans.map(attributes)).toEqual([[7, 2]])
    expect((await run(pipeline, { deadLetter: letters().deadLetter })).spans.map(attributes)).toEqual([[7, 2]])
  })
  it.each([0, -1, 0.5, 1.9])("of plain stages takes a batch of %s as one", async (batch) => {
    expect((await run(plain, { batch, deadLetter: letters().deadLetter })).spans.length).toBe(7)
  })
  it("goes through batches of 256 where nothing else is said", async () => {
    const many = Stream.fromIterable(Array.from({ length: 600 }, () => Document.make("x")), { chunkSize: 600 })
    expect((await run(plain, {}, many)).spans.map(attributes)).toEqual([[256, 0], [256, 0], [88, 0]])
  })
  it.each([["plain stages", plain], ["stages that wait", waiting as unknown as typeof plain]])("without dead letters gives what came before the first failure, then fails: %s", async (_, pipeline) => {
    const seen: Array<string> = []
    const { value } = await watched(Effect.flatMap(pipeline.open, (runner) => Effect.flip(Stream.runForEach(runner.stream(Stream.fromIterable(texts("a", "b", "", "c", ""))), ({ text }) => Effect.sync(() => void seen.push(text))))))
    expect(seen).toEqual(["a", "b"])
    expect(value).toMatchObject({ stage: "refuse" })
    const first = await watched(Effect.flatMap(pipeline.open, (runner) => Effect.flip(Stream.runDrain(runner.stream(Stream.fromIterable(texts("", "a")))))))
    expect(first.value).toMatchObject({ stage: "refuse" })
  })
  it("in which all fail goes on to the next batch", async () => {
    const { deadLetter, found } = letters()
    const { value } = await run(plain, { batch: 2, deadLetter }, Stream.fromIterable(texts("", "", "", "", "z")))
    expect([value.map(({ text }) => text), found.length]).toEqual([["z"], 4])
  })
  it("of slow plain stages gives way within a batch, and goes on", async () => {
    const clock = stopped()
    const { spans, value } = await watched(Effect.flatMap(taking(clock).open, (runner) => Stream.runCollect(runner.stream(Stream.fromIterable(texts("6+0", "6+0", "6+0", "6+0"))))))
    expect([value.length, spans.map(attributes)]).toEqual([4, [[4, 0]]])
  })
  it("of stages that wait keeps the order, or not where that is not asked for", async () => {
    let open = () => {}
    const gate = new Promise<void>((resolve) => { open = resolve })
    const gated = Pipeline.empty.to(Stage.effect("gated", { gives: [] }, ({ text }) => Effect.as(text === "first" ? Effect.promise(() => gate) : Effect.yieldNow, {})))
    const order = async (options: object, first: () => void) => {
      const seen: Array<string> = []
      await watched(Effect.flatMap(gated.open, (runner) => Stream.runForEach(runner.stream(Stream.fromIterable(texts("first", "last")), { concurrency: 2, ...options }), ({ text }) => Effect.sync(() => {
        seen.push(text)
        first()
      }))))
      return seen
    }
    expect(await order({ ordered: false }, () => open())).toEqual(["last", "first"])
    expect(await order({}, () => {})).toEqual(["first", "last"])
    const later = Pipeline.empty.to(Stage.effect("later", { gives: [] }, ({ text }) => Effect.as(text === "first" ? Effect.forEach([1, 2, 3, 4, 5], () => Effect.yieldNow) : Effect.void, {})))
    expect((await watched(Effect.flatMap(later.open, (runner) => Stream.runCollect(runner.stream(Stream.fromIterable(texts("first", "last")), { concurrency: 2 }))))).value.map(({ text }) => text)).toEqual(["first", "last"])
  })
  it("of stages that wait runs as many at once as it is told, one where nothing is said", async () => {
    let now = 0
    let most = 0
    const counted = Pipeline.empty.to(Stage.effect("counted", { gives: [] }, () => Effect.gen(function*() {
      most = Math.max(most, ++now)
      for (let turn = 0; turn < 5; turn++) yield* Effect.yieldNow
      now--
      return {}
    })))
    const mostAtOnce = async (options: object) => {
      most = 0
      await watched(Effect.flatMap(counted.open, (runner) => Stream.runDrain(runner.stream(Stream.fromIterable(texts(..."abcdefgh")), options))))
      return most
    }
    expect([await mostAtOnce({}), await mostAtOnce({ concurrency: 3 })]).toEqual([1, 3])
  })
  it("times what waits too", async () => {
    const clock = stopped()
    const slow = Pipeline.empty.to(Stage.pure("quick", { gives: [] }, () => { clock.now += 2; return {} })).to(Stage.effect("slow", { gives: [] }, ({ text }) => Effect.suspend(() => {
      clock.now += 5
      return text === "bad" ? Effect.die("bad") : Effect.succeed({})
    })))
    const { counts, spans } = await watched(Effect.flatMap(slow.open, (runner) => Stream.runDrain(runner.stream(Stream.fromIterable(texts("a", "bad", "c")), { deadLetter: () => Effect.void }))))
    expect(spans.map(({ attributes: found }) => [found.get("stage.quick.ms"), found.get("stage.slow.ms")])).toEqual([[6, 15]])
    expect(counts.filter(({ id }) => id === "polyonym_stage_seconds").map(({ stage, count }) => [stage, count]).sort()).toEqual([["quick", 0.006], ["slow", 0.015]])
  })
})
