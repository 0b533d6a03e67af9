/** Documents, sinks and processors that fail. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { expect, it } from "vitest"
import { type Failure, type JobInput, type Outcome, SinkFailed } from "@polyonym/jobs"
import { backOff, documents, expectedOf, keepingSink, type OpenPlace, openTwo, outcomeOf, processorOf, resultsOf, run } from "./place.ts"

const failing = (input: JobInput, failure: Partial<Failure>): Outcome => ({ id: input.id, failure: { stage: "language", tag: "LimitExceeded", message: "too long", again: false, ...failure } })

export function failures(open: OpenPlace): void {
  it("gives up a document that is wrong, and tries again what may pass", () =>
    run(Effect.gen(function*() {
      const { jobs } = yield* openTwo(open)
      const inputs = documents(20)
      let tries = 0
      const processor = processorOf((input) => {
        if (input.id === "document 4") return failing(input, {})
        if (input.id === "document 7") return failing(input, { again: true, tag: "Away" })
        if (input.id === "document 9" && ++tries < 3) return failing(input, { again: true })
        return undefined
      })
      yield* jobs.submit(Stream.fromIterable(inputs))
      expect(yield* jobs.work({ processor, backOff })).toMatchObject({ done: 18, failed: 4, dead: 2 })
      const dead = yield* Stream.runCollect(jobs.deadLetters)
      expect(dead).toEqual([
        { id: "document 4", stage: "language", tag: "LimitExceeded", message: "too long", again: false, attempts: 1, input: inputs[4], version: expect.any(Number) },
        { id: "document 7", stage: "language", tag: "Away", message: "too long", again: true, attempts: 3, input: inputs[7], version: expect.any(Number) }
      ])
      expect(yield* jobs.status).toMatchObject({ total: 20, done: 18, dead: 2, waiting: 0, failed: 0 })
      expect(yield* resultsOf(jobs)).toEqual(expectedOf(inputs.filter((_, index) => index !== 4 && index !== 7)))
      expect(yield* jobs.submit(Stream.fromIterable(inputs))).toMatchObject({ queued: 0, unchanged: 20 })
    })))

  it("queues dead letters again, all or some, and never in the place of what is newer", () =>
    run(Effect.gen(function*() {
      const { jobs } = yield* openTwo(open)
      const inputs = documents(5)
      yield* jobs.submit(Stream.fromIterable(inputs))
      yield* jobs.work({ processor: processorOf((input) => failing(input, {})), backOff })
      expect(yield* jobs.retry(["document 2", "unknown"])).toBe(1)
      expect(yield* jobs.status).toMatchObject({ dead: 4, waiting: 1 })
      yield* jobs.work({ processor: processorOf() })
      yield* jobs.submit(Stream.make({ id: "document 3", text: "newer" }))
      expect(yield* jobs.retry()).toBe(3)
      expect(yield* jobs.retry()).toBe(0)
      yield* jobs.work({ processor: processorOf() })
      expect(yield* jobs.status).toMatchObject({ total: 5, done: 5, dead: 0 })
      expect(yield* resultsOf(jobs)).toEqual(expectedOf([...inputs, { id: "document 3", text: "newer" }]))
    })))

  it("sends a batch back that a sink refuses, whole, and does not stop", () =>
    run(Effect.gen(function*() {
      const { jobs } = yield* openTwo(open)
      const inputs = documents(30)
      yield* jobs.submit(Stream.fromIterable(inputs), { batch: 10 })
      const kept = keepingSink()
      const sizes: Array<number> = []
      const moody = {
        name: "moody",
        write: (results: Parameters<typeof kept.write>[0]) => {
          sizes.push(results.length)
          return sizes.length < 4 ? Effect.fail(new SinkFailed({ where: "moody", problem: "away" })) : kept.write(results)
        }
      }
      expect(yield* jobs.work({ processor: processorOf(), sinks: [moody], backOff })).toMatchObject({ done: 30, failed: 30, dead: 0 })
      expect(sizes).toEqual([10, 10, 10, 10, 10, 10])
      expect(kept.kept.size).toBe(30)
      expect(yield* resultsOf(jobs)).toEqual(expectedOf(inputs))
    })))

  it("gives up, in the name of the sink, what it never takes", () =>
    run(Effect.gen(function*() {
      const { jobs } = yield* openTwo(open)
      const inputs = documents(6)
      yield* jobs.submit(Stream.fromIterable(inputs), { batch: 3 })
      const picky = { name: "picky", write: (results: ReadonlyArray<{ readonly id: string }>) => (results.some(({ id }) => id === "document 1") ? Effect.fail(new SinkFailed({ where: "picky", problem: "no" })) : Effect.void) }
      yield* jobs.work({ processor: processorOf(), sinks: [picky], backOff, refusals: 2 })
      const dead = yield* Stream.runCollect(jobs.deadLetters)
      expect(dead.map(({ attempts, id, stage, tag }) => [id, stage, tag, attempts])).toEqual(inputs.slice(0, 3).map(({ id }) => [id, "picky", "SinkFailed", 2]))
      expect(yield* resultsOf(jobs)).toEqual(expectedOf(inputs.slice(3)))
    })))

  it("finds the document at which a processor throws", () =>
    run(Effect.gen(function*() {
      const { jobs } = yield* openTwo(open)
      const inputs = documents(25)
      yield* jobs.submit(Stream.fromIterable(inputs))
      const processor = processorOf((input) => {
        if (input.id === "document 11") throw new Error("a defect")
        return undefined
      })
      yield* jobs.work({ processor, backOff })
      expect((yield* Stream.runCollect(jobs.deadLetters)).map(({ attempts, id, stage, tag }) => ({ id, stage, tag, attempts }))).toEqual([{ id: "document 11", stage: "worker", tag: "WorkerFailed", attempts: 3 }])
      expect(yield* resultsOf(jobs)).toEqual(expectedOf(inputs.filter((_, index) => index !== 11)))
    })))

  it("counts a missing outcome as a failure", () =>
    run(Effect.gen(function*() {
      const { jobs } = yield* openTwo(open)
      yield* jobs.submit(Stream.fromIterable(documents(3)))
      const forgetful = { run: (inputs: ReadonlyArray<JobInput>) => Effect.succeed(inputs.slice(0, 2).map(outcomeOf)) }
      expect(yield* jobs.work({ processor: forgetful, backOff })).toMatchObject({ done: 3, failed: 1 })
    })))
}
