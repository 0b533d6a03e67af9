/** Random submissions, failures, ends and retries over one queue: there is one result a document in the end, its newest. */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import fc from "fast-check"
import { expect, it } from "vitest"
import { type JobInput, makeJobs } from "@polyonym/jobs"
import { memoryEngine } from "@polyonym/jobs/memory"
import { faulty } from "./contract/faults.ts"
import { backOff, expectedOf, keepingSink, processorOf, resultsOf, run } from "./contract/place.ts"

type Step =
  | { readonly kind: "submit"; readonly inputs: ReadonlyArray<JobInput>; readonly batch: number }
  /** Works, and ends at its call `at`. */
  | { readonly kind: "work"; readonly at: number; readonly moment: "before" | "after"; readonly failing: ReadonlyArray<string>; readonly throwing: string; readonly concurrency: number }
  | { readonly kind: "retry" }

const id = fc.constantFrom("a", "b", "c", "d", "e", "f", "g")
const input = fc.record({ id, text: fc.constantFrom("one", "two", "three") })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("submit" as const), inputs: fc.array(input, { minLength: 1, maxLength: 8 }), batch: fc.integer({ min: 1, max: 4 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("work" as const), at: fc.nat({ max: 25 }), moment: fc.constantFrom("before" as const, "after" as const), failing: fc.subarray(["a", "b", "c"]), throwing: fc.constantFrom("d", "none"), concurrency: fc.integer({ min: 1, max: 3 }) })
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("retry" as const) }) }
)

it("ends with one newest result a document", () =>
  fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), (steps) =>
    run(Effect.gen(function*() {
      const engine = yield* memoryEngine
      const jobs = makeJobs(engine)
      const sink = keepingSink()
      const newest = new Map<string, JobInput>()
      for (const each of steps) {
        if (each.kind === "submit") {
          yield* jobs.submit(Stream.fromIterable(each.inputs), { batch: each.batch })
          for (const one of each.inputs) newest.set(one.id, one)
        } else if (each.kind === "retry") yield* jobs.retry()
        else {
          const crashed = yield* Deferred.make<void>()
          const broken = faulty(engine, (call, moment) => (call === each.at && moment === each.moment ? Effect.andThen(Deferred.succeed(crashed, undefined), Effect.never) : Effect.void))
          const processor = processorOf(({ id }) => {
            if (id === each.throwing) throw new Error("a defect")
            return each.failing.includes(id) ? { id, failure: { stage: "names", tag: "Away", message: "later", again: true } } : undefined
          })
          yield* Effect.raceFirst(makeJobs(broken).work({ processor, sinks: [sink], backOff, concurrency: each.concurrency }), Deferred.await(crashed))
        }
      }
      yield* jobs.retry()
      yield* jobs.work({ processor: processorOf(), sinks: [sink], backOff })
      const expected = expectedOf([...newest.values()])
      expect(yield* resultsOf(jobs)).toEqual(expected)
      expect([...sink.kept.values()].map(({ id, result }) => [id, result]).sort()).toEqual(expected)
      expect(yield* jobs.status).toMatchObject({ total: newest.size, done: newest.size, waiting: 0, failed: 0, dead: 0 })
    }))), { numRuns: 60 }))
