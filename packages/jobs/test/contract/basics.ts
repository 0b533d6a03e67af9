/** Submitting, working, reading. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { expect, it } from "vitest"
import { type JobInput, makeJobs } from "@polyonym/jobs"
import { documents, expectedOf, keepingSink, type OpenPlace, openTwo, outcomeOf, processorOf, resultsOf, run } from "./place.ts"

const status = (counts: { readonly done?: number; readonly failed?: number; readonly dead?: number; readonly waiting?: number }) => {
  const { dead = 0, done = 0, failed = 0, waiting = 0 } = counts
  return { total: done + failed + dead + waiting, done, failed, dead, waiting }
}

export function basics(open: OpenPlace): void {
  it("submits, works and gives the results in order", () =>
    run(Effect.gen(function*() {
      const { jobs } = yield* openTwo(open)
      const inputs = documents(130)
      const progress: Array<number> = []
      const submitted = yield* jobs.submit(Stream.fromIterable(inputs), { batch: 40, onProgress: ({ queued }) => Effect.sync(() => progress.push(queued)) })
      expect(submitted).toEqual({ queued: 130, unchanged: 0, invalid: 0, batches: 4 })
      expect(progress.at(-1)).toBe(130)
      expect(yield* jobs.status).toMatchObject({ ...status({ waiting: 130 }), rate: 0 })
      const sink = keepingSink()
      expect(yield* jobs.work({ processor: processorOf(), sinks: [sink], concurrency: 2 })).toEqual({ done: 130, failed: 0, dead: 0, outdated: 0, batches: 4 })
      expect(yield* resultsOf(jobs)).toEqual(expectedOf(inputs))
      expect(sink.kept.size).toBe(130)
      const after = yield* jobs.status
      expect(after).toMatchObject(status({ done: 130 }))
      expect(after.rate).toBeGreaterThan(0)
      const [first] = yield* Stream.runCollect(jobs.results)
      expect(first).toEqual({ ...outcomeOf(inputs[0]!), version: first!.version })
    })))

  it("has nothing to do for no documents", () =>
    run(Effect.gen(function*() {
      const { jobs } = yield* openTwo(open)
      expect(yield* jobs.submit(Stream.empty)).toEqual({ queued: 0, unchanged: 0, invalid: 0, batches: 0 })
      expect(yield* jobs.work({ processor: processorOf() })).toEqual({ done: 0, failed: 0, dead: 0, outdated: 0, batches: 0 })
      expect(yield* resultsOf(jobs)).toEqual([])
      expect(yield* Stream.runCollect(jobs.deadLetters)).toEqual([])
    })))

  it("queues what is new, and not what is the same", () =>
    run(Effect.gen(function*() {
      const { jobs, other } = yield* openTwo(open)
      const first = documents(6)
      yield* jobs.submit(Stream.fromIterable([...first, first[0]!]))
      expect(yield* jobs.submit(Stream.fromIterable(first))).toMatchObject({ queued: 0, unchanged: 6 })
      yield* jobs.work({ processor: processorOf() })
      const updated = [{ id: "document 3", text: "Lviv" }, { id: "document 9", text: "Odesa" }]
      expect(yield* makeJobs(other).submit(Stream.fromIterable([...first, ...updated]))).toMatchObject({ queued: 2, unchanged: 6 })
      expect(yield* jobs.status).toMatchObject(status({ done: 5, waiting: 2 }))
      yield* jobs.work({ processor: processorOf() })
      expect(yield* resultsOf(jobs)).toEqual(expectedOf([...first, ...updated]))
      expect(yield* jobs.submit(Stream.fromIterable(first.slice(0, 2)), { again: true })).toMatchObject({ queued: 2, unchanged: 0 })
      expect(yield* jobs.work({ processor: processorOf() })).toMatchObject({ done: 2 })
    })))

  it("lets the last of several versions win, wherever it stands", () =>
    run(Effect.gen(function*() {
      const { jobs } = yield* openTwo(open)
      const versions = ["one", "two", "two", "three"].map((text): JobInput => ({ id: "same", text }))
      expect(yield* jobs.submit(Stream.fromIterable(versions))).toMatchObject({ queued: 3, unchanged: 1, batches: 3 })
      const sink = keepingSink()
      yield* jobs.work({ processor: processorOf(), sinks: [sink], concurrency: 3 })
      expect(yield* resultsOf(jobs)).toEqual([["same", '{"text":"three"}']])
      expect(sink.kept.get("same")?.result).toBe('{"text":"three"}')
    })))

  it("replaces an article that is being worked at", () =>
    run(Effect.gen(function*() {
      const { jobs, other } = yield* openTwo(open)
      yield* jobs.submit(Stream.make({ id: "a", text: "old" }, { id: "b", text: "stays" }))
      const submitter = makeJobs(other)
      const run = (inputs: ReadonlyArray<JobInput>) => Effect.as(Effect.orDie(inputs.some(({ text }) => text === "old") ? submitter.submit(Stream.make({ id: "a", text: "new" })) : Effect.void), inputs.map(outcomeOf))
      const sink = keepingSink()
      expect(yield* jobs.work({ processor: { run }, sinks: [sink] })).toMatchObject({ done: 2, outdated: 1 })
      expect(yield* resultsOf(jobs)).toEqual([["a", '{"text":"new"}'], ["b", '{"text":"stays"}']])
      expect(sink.kept.get("a")?.result).toBe('{"text":"new"}')
    })))

  it("takes any id, in the order of UTF-16, and refuses none and endless ones", () =>
    run(Effect.gen(function*() {
      const { jobs } = yield* openTwo(open)
      const ids = ["a", "a\u0000b", "__proto__", "constructor", "🦊", "🦊🦊", "\ud83e", "\udd8a", "\ud83e ", "\ue000", "\ufffd", "ﾟ", "ä", "a\u0308", "../../etc/passwd", "'; --", "%_", "*", "x".repeat(2000), "київ", " "]
      const inputs = ids.map((id): JobInput => ({ id, text: `of ${JSON.stringify(id)}` }))
      const told: Array<string> = []
      const submitted = yield* jobs.submit(Stream.fromIterable([...inputs, { id: "", text: "none" }, { id: "x".repeat(3000), text: "long" }]), { onInvalid: ({ problem }) => Effect.sync(() => told.push(problem)) })
      expect(submitted).toMatchObject({ queued: ids.length, invalid: 2 })
      expect(told).toHaveLength(2)
      expect(yield* jobs.submit(Stream.fromIterable(inputs))).toMatchObject({ queued: 0, unchanged: ids.length })
      const sink = keepingSink()
      yield* jobs.work({ processor: processorOf(), sinks: [sink] })
      expect(yield* resultsOf(jobs)).toEqual(expectedOf(inputs))
      expect(sink.kept.size).toBe(ids.length)
      const refused = yield* Effect.flip(jobs.submit(Stream.make({ id: "", text: "none" })))
      expect(refused._tag).toBe("JobInvalid")
    })))

  it("carries any text unchanged", () =>
    run(Effect.gen(function*() {
      const { jobs } = yield* openTwo(open)
      const text = "\u0000 \ud800 \u2028 \" \\ ' 🦊 العربية 中文\r\n\t</script>"
      const seen: Array<JobInput> = []
      const input = { id: "odd", text, nested: { __proto__x: [1, null, true, -0.5e-7, { deep: text }] } }
      yield* jobs.submit(Stream.make(input))
      yield* jobs.work({ processor: processorOf((given) => {
        seen.push(given)
        return undefined
      }) })
      expect(seen).toEqual([input])
      expect(yield* resultsOf(jobs)).toEqual([["odd", JSON.stringify({ text })]])
    })))

  it("takes higher priorities first", () =>
    run(Effect.gen(function*() {
      const { jobs } = yield* openTwo(open)
      const order: Array<string> = []
      for (const priority of ["low", "normal", "high", "low", "high"] as const) {
        yield* jobs.submit(Stream.make({ id: `${priority} ${order.push("")}`, text: priority }), { priority })
      }
      order.length = 0
      yield* jobs.work({ processor: processorOf(({ text }) => {
        order.push(String(text))
        return undefined
      }) })
      expect(order).toEqual(["high", "high", "normal", "low", "low"])
    })))

  it("delivers a delayed batch later, and waits for it", () =>
    run(Effect.gen(function*() {
      const { jobs } = yield* openTwo(open)
      const since = performance.now()
      const delay = Duration.seconds(1)
      yield* jobs.submit(Stream.make({ id: "later", text: "later" }), { delay })
      yield* jobs.submit(Stream.make({ id: "now", text: "now" }), { priority: "low" })
      const order: Array<{ readonly id: string; readonly after: number }> = []
      yield* jobs.work({ processor: processorOf(({ id }) => {
        order.push({ id, after: performance.now() - since })
        return undefined
      }) })
      expect(order.map(({ id }) => id)).toEqual(["now", "later"])
      expect(order[1]!.after).toBeGreaterThan(Duration.toMillis(delay) * 0.98)
    })))

  it("submits no faster than the workers work, when told so", () =>
    run(Effect.gen(function*() {
      const { jobs, other } = yield* openTwo(open)
      const most: Array<number> = []
      const highWater = 10
      const worker = yield* Effect.forkChild(makeJobs(other).work({ processor: processorOf(), keep: true }))
      const inputs = documents(60)
      yield* jobs.submit(Stream.fromIterable(inputs), { batch: 10, highWater, onProgress: () => Effect.orDie(Effect.map(jobs.status, ({ waiting }) => most.push(waiting))) })
      yield* Fiber.interrupt(worker)
      yield* jobs.work({ processor: processorOf() })
      expect(Math.max(...most)).toBeLessThanOrEqual(highWater + 10)
      expect(yield* resultsOf(jobs)).toEqual(expectedOf(inputs))
    })))
}
