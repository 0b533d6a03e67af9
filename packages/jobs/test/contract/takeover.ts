/** Leases, and workers that come and go. */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { Worker } from "node:worker_threads"
import { expect, it } from "vitest"
import { type JobInput, makeJobs } from "@polyonym/jobs"
import { documents, expectedOf, keepingSink, type OpenPlace, openTwo, outcomeOf, type Place, processorOf, resultsOf, run } from "./place.ts"

const patience = 30_000

/** A worker in a thread of its own that has a batch in hand. Killing it gives nothing back. */
const doomedWorker = (thread: NonNullable<Place["thread"]>, lease: string): Effect.Effect<Worker, unknown, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.callback<Worker, unknown>((resume) => {
      const worker = new Worker(new URL("doomed.ts", import.meta.url), { workerData: { ...thread, lease }, execArgv: ["--conditions=@polyonym/source"] })
      worker.once("message", () => resume(Effect.succeed(worker)))
      worker.once("error", (error) => resume(Effect.fail(error)))
    }),
    (worker) => Effect.promise(() => worker.terminate())
  )

export function takeover(open: OpenPlace, isThreaded: boolean): void {
  it("shares the work between two workers, and does each document once", () =>
    run(Effect.gen(function*() {
      const { jobs, other } = yield* openTwo(open)
      const inputs = documents(120)
      yield* jobs.submit(Stream.fromIterable(inputs), { batch: 8 })
      const sink = keepingSink()
      const worked = new Map<string, number>()
      const processor = processorOf(({ id }) => {
        worked.set(id, (worked.get(id) ?? 0) + 1)
        return undefined
      })
      const both = yield* Effect.all([jobs, makeJobs(other)].map((each) => each.work({ processor, sinks: [sink], concurrency: 2 })), { concurrency: "unbounded" })
      expect(both.reduce((sum, { done }) => sum + done, 0)).toBe(120)
      expect([...worked.values()].every((times) => times === 1)).toBe(true)
      expect(sink.kept.size).toBe(120)
      expect(yield* resultsOf(jobs)).toEqual(expectedOf(inputs))
    })))

  it("gives back what it has in hand when interrupted", () =>
    run(Effect.gen(function*() {
      const { jobs, other } = yield* openTwo(open)
      const inputs = documents(20)
      yield* jobs.submit(Stream.fromIterable(inputs), { batch: 10 })
      const begun = yield* Deferred.make<void>()
      const stuck = yield* Effect.forkChild(jobs.work({ processor: { run: () => Effect.andThen(Deferred.succeed(begun, undefined), Effect.never) } }))
      yield* Deferred.await(begun)
      yield* Fiber.interrupt(stuck)
      expect(yield* jobs.status).toMatchObject({ waiting: 20 })
      expect(yield* makeJobs(other).work({ processor: processorOf() })).toMatchObject({ done: 20 })
      expect(yield* resultsOf(jobs)).toEqual(expectedOf(inputs))
    })))

  it("finishes what it has in hand when told to stop, and takes no more", () =>
    run(Effect.gen(function*() {
      const { jobs } = yield* openTwo(open)
      yield* jobs.submit(Stream.fromIterable(documents(30)), { batch: 10 })
      const stop = yield* Deferred.make<void>()
      const processor = { run: (inputs: ReadonlyArray<JobInput>) => Effect.as(Effect.andThen(Deferred.succeed(stop, undefined), Effect.yieldNow), inputs.map(outcomeOf)) }
      expect(yield* jobs.work({ processor, stop: Deferred.await(stop), keep: true })).toMatchObject({ done: 10, batches: 1 })
      expect(yield* jobs.status).toMatchObject({ done: 10, waiting: 20 })
    })))

  it.skipIf(!isThreaded)("keeps a batch that takes longer than its lease", { timeout: patience }, () =>
    run(Effect.gen(function*() {
      const { jobs, other } = yield* openTwo(open)
      yield* jobs.submit(Stream.fromIterable(documents(3)))
      let runs = 0
      const begun = yield* Deferred.make<void>()
      const slow = {
        run: (inputs: ReadonlyArray<JobInput>) =>
          Effect.suspend(() => {
            runs++
            return Effect.as(Effect.andThen(Deferred.succeed(begun, undefined), Effect.sleep("4500 millis")), inputs.map(outcomeOf))
          })
      }
      const first = yield* Effect.forkChild(jobs.work({ processor: slow, lease: "3 seconds" }))
      yield* Deferred.await(begun)
      expect(yield* makeJobs(other).work({ processor: slow, lease: "3 seconds" })).toMatchObject({ done: 0 })
      expect(yield* Fiber.join(first)).toMatchObject({ done: 3 })
      expect(runs).toBe(1)
    })))

  it.skipIf(!isThreaded)("takes over the batch of a worker that died, once its lease ended", { timeout: patience }, () =>
    run(Effect.gen(function*() {
      const { jobs, place } = yield* openTwo(open)
      const inputs = documents(25)
      yield* jobs.submit(Stream.fromIterable(inputs), { batch: 20 })
      const lease = "1 second"
      const worker = yield* doomedWorker(place.thread!, lease)
      yield* Effect.promise(() => worker.terminate())
      const sink = keepingSink()
      const batches: Array<number> = []
      const processor = processorOf()
      const seeing = { run: (given: ReadonlyArray<JobInput>) => Effect.andThen(Effect.sync(() => batches.push(given.length)), processor.run(given)) }
      expect(yield* jobs.work({ processor: seeing, sinks: [sink], lease })).toMatchObject({ done: 25, failed: 0, dead: 0 })
      expect(sink.kept.size).toBe(25)
      expect(Math.max(...batches.filter((size) => size !== 5))).toBeLessThanOrEqual(2)
      expect(yield* resultsOf(jobs)).toEqual(expectedOf(inputs))
    })))

  it.skipIf(!isThreaded)("gives up a document whose worker dies each time", { timeout: patience }, () =>
    run(Effect.gen(function*() {
      const { jobs, place } = yield* openTwo(open)
      yield* jobs.submit(Stream.make({ id: "deadly", text: "ends its process" }))
      const lease = "1 second"
      const worker = yield* doomedWorker(place.thread!, lease)
      yield* Effect.promise(() => worker.terminate())
      expect(yield* jobs.work({ processor: processorOf(), lease, attempts: 1 })).toMatchObject({ done: 0, dead: 1 })
      expect((yield* Stream.runCollect(jobs.deadLetters)).map(({ attempts, id, stage, tag }) => ({ id, stage, tag, attempts }))).toEqual([{ id: "deadly", stage: "worker", tag: "WorkerFailed", attempts: 1 }])
    })))
}
