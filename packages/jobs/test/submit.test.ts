import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { expect, it } from "vitest"
import { type Batch, type Engine, type JobInput, JobsUnavailable, makeJobs } from "@polyonym/jobs"
import { memoryRecords } from "../src/memory/records.ts"
import { layerStoreMemory, makeBatchQueue, PersistedQueueStore } from "../src/persistedQueue.ts"
import { documents, expectedOf, processorOf, resultsOf, run } from "./contract/place.ts"

/** An engine in memory that carries no more than `largest` bytes, and what it was offered. */
const narrow = (largest: number) =>
  Effect.gen(function*() {
    const store = yield* Effect.provideContext(PersistedQueueStore, yield* Layer.build(layerStoreMemory))
    const queue = yield* makeBatchQueue({ store: () => Effect.succeed(store), unavailable: () => new JobsUnavailable({ engine: "narrow", problem: "", advice: "" }), largest })
    const offered: Array<Batch> = []
    const engine: Engine = {
      name: "narrow",
      records: memoryRecords(),
      queue: { ...queue, offer: (batch, options) => Effect.tap(queue.offer(batch, options), () => Effect.sync(() => offered.push(batch))) },
      together: (work) => work
    }
    return { engine, offered, jobs: makeJobs(engine) }
  })

it("ends a batch at its count, and at half a megabyte", () =>
  run(Effect.gen(function*() {
    const { jobs, offered } = yield* narrow(Number.POSITIVE_INFINITY)
    const long = documents(5).map((input): JobInput => ({ ...input, body: "x".repeat(200_000) }))
    const short = documents(7).map((input) => ({ ...input, id: `short ${input.id}` }))
    yield* jobs.submit(Stream.fromIterable([...short, ...long]), { batch: 3 })
    expect(offered.map(({ entries }) => entries.length)).toEqual([3, 3, 3, 2, 1])
  })))

it("cuts a batch that the engine does not carry, and refuses a document that is too large by itself", () =>
  run(Effect.gen(function*() {
    const { jobs, offered } = yield* narrow(3000)
    const inputs = documents(20)
    const huge: JobInput = { id: "huge", text: "x".repeat(4000) }
    const refused: Array<string> = []
    const submitted = yield* jobs.submit(Stream.fromIterable([...inputs, huge]), { onInvalid: (invalid) => Effect.sync(() => void refused.push(invalid.message)) })
    expect(submitted).toMatchObject({ queued: 20, invalid: 1 })
    expect(submitted.batches).toBe(offered.length)
    expect(refused).toEqual(["document huge: larger than the 3000 bytes that the queue carries"])
    yield* jobs.work({ processor: processorOf() })
    expect(yield* resultsOf(jobs)).toEqual(expectedOf(inputs))
    expect((yield* Effect.flip(jobs.submit(Stream.make(huge))))._tag).toBe("JobInvalid")
  })))

it("refuses what is no JSON", () =>
  run(Effect.gen(function*() {
    const { jobs } = yield* narrow(10_000)
    const circle: Record<string, unknown> = { id: "circle" }
    circle["self"] = circle
    const odd = [circle, { id: "big", n: 1n }, { id: 7 }, null, undefined, "text"] as unknown as ReadonlyArray<JobInput>
    const problems: Array<string> = []
    expect(yield* jobs.submit(Stream.fromIterable([...odd, ...documents(1)]), { onInvalid: ({ problem }) => Effect.sync(() => void problems.push(problem)) })).toMatchObject({ queued: 1, invalid: 6 })
    expect(problems.filter((problem) => problem.startsWith("not JSON"))).toHaveLength(2)
    expect(problems.filter((problem) => problem === "a document without an id")).toHaveLength(4)
  })))

it("passes the source's own failure on, with what came before queued", () =>
  run(Effect.gen(function*() {
    const { jobs } = yield* narrow(100_000)
    const source = Stream.concat(Stream.fromIterable(documents(250)), Stream.fail("the source broke"))
    expect(yield* Effect.flip(jobs.submit(source, { batch: 100 }))).toBe("the source broke")
    expect((yield* jobs.status).waiting).toBeLessThanOrEqual(250)
  })))
