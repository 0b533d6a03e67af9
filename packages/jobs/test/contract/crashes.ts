/** Ends and outages between any two steps, and clocks that jump. */
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { expect, it } from "vitest"
import { type Engine, type JobInput, makeJobs, type Outcome, type WorkOptions } from "@polyonym/jobs"
import { away, type Fault, faulty } from "./faults.ts"
import { backOff, documents, expectedOf, keepingSink, type OpenPlace, openTwo, processorOf, resultsOf, run } from "./place.ts"

const patience = 30_000
const failsOnce = (): ((input: JobInput) => Outcome | undefined) => {
  const seen = new Set<string>()
  return (input) => {
    if (!String(input.id).endsWith("1") || seen.has(input.id)) return undefined
    seen.add(input.id)
    return { id: input.id, failure: { stage: "names", tag: "Away", message: "later", again: true } }
  }
}

/** Says so at one call, and never goes on. */
const stopAt = (at: number, moment: "before" | "after", crashed: Deferred.Deferred<void>): Fault => (call, now) => (call === at && now === moment ? Effect.andThen(Deferred.succeed(crashed, undefined), Effect.never) : Effect.void)

/** Works until the call with the number `at`, and stops dead before it, or after it. Gives whether it came so far. */
const workUntil = (engine: Engine, at: number, moment: "before" | "after", options: Omit<WorkOptions, "backOff">) =>
  Effect.gen(function*() {
    const crashed = yield* Deferred.make<void>()
    const broken = faulty(engine, stopAt(at, moment, crashed))
    const work = Effect.as(makeJobs(broken).work({ ...options, backOff }), false)
    return yield* Effect.raceFirst(work, Effect.as(Deferred.await(crashed), true))
  })

export function crashes(open: OpenPlace): void {
  it.for(["before", "after"] as const)("loses and doubles nothing when a worker stops %s any step", { timeout: patience }, (moment) =>
    run(Effect.gen(function*() {
      const { engine, jobs } = yield* openTwo(open)
      const sink = keepingSink()
      const options = { processor: processorOf(failsOnce()), sinks: [sink] }
      const all: Array<JobInput> = []
      for (let at = 0, more = true; more; at++) {
        const inputs = documents(3, `${moment} ${at}`).map((input) => ({ ...input, id: `${at} ${input.id}` }))
        all.push(...inputs)
        yield* jobs.submit(Stream.fromIterable(inputs), { batch: 3 })
        more = yield* workUntil(engine, at, moment, options)
      }
      yield* jobs.work({ processor: processorOf(), sinks: [sink], backOff })
      expect(all.length).toBeGreaterThan(15)
      expect(yield* resultsOf(jobs)).toEqual(expectedOf(all))
      expect([...sink.kept.values()].map(({ id, result }) => [id, result] as const).sort(([one], [other]) => (one < other ? -1 : 1))).toEqual(expectedOf(all))
      expect(yield* jobs.status).toMatchObject({ total: all.length, done: all.length, waiting: 0, failed: 0, dead: 0 })
    })))

  it.for(["before", "after"] as const)("queues everything when what stopped %s any step is submitted again", { timeout: patience }, (moment) =>
    run(Effect.gen(function*() {
      const { engine, jobs } = yield* openTwo(open)
      const all: Array<JobInput> = []
      for (let at = 0, more = true; more; at++) {
        const inputs = documents(4, `${moment} ${at}`).map((input) => ({ ...input, id: `${at} ${input.id}` }))
        all.push(...inputs)
        const crashed = yield* Deferred.make<void>()
        const broken = makeJobs(faulty(engine, stopAt(at, moment, crashed)))
        const submit = Effect.as(broken.submit(Stream.fromIterable(inputs), { batch: 2 }), false)
        more = yield* Effect.raceFirst(submit, Effect.as(Deferred.await(crashed), true))
        yield* jobs.submit(Stream.fromIterable(inputs), { batch: 2 })
      }
      yield* jobs.work({ processor: processorOf(), backOff })
      expect(all.length).toBeGreaterThan(12)
      expect(yield* resultsOf(jobs)).toEqual(expectedOf(all))
      expect(yield* jobs.status).toMatchObject({ total: all.length, done: all.length, waiting: 0 })
    })))

  it("goes on when calls fail, and when the answer to one that succeeded is lost", { timeout: patience }, () =>
    run(Effect.gen(function*() {
      const { engine, jobs } = yield* openTwo(open)
      const outages: Array<string> = []
      const broken = makeJobs(faulty(engine, (call, moment) => ((call % 11 === 1 && moment === "before") || (call % 13 === 2 && moment === "after") ? Effect.fail(away) : Effect.void)))
      const inputs = documents(12)
      const onOutage = () => Effect.sync(() => void outages.push("away"))
      expect(yield* broken.submit(Stream.fromIterable(inputs), { batch: 6, onOutage })).toMatchObject({ queued: 12 })
      const sink = keepingSink()
      yield* broken.work({ processor: processorOf(failsOnce()), sinks: [sink], backOff, onOutage })
      expect(outages.length).toBeGreaterThan(0)
      expect(sink.kept.size).toBe(12)
      expect(yield* resultsOf(jobs)).toEqual(expectedOf(inputs))
      expect(yield* jobs.status).toMatchObject({ total: 12, done: 12 })
    })))

  it("ends with the engine's error when an outage outlasts the patience", () =>
    run(Effect.gen(function*() {
      const { engine, jobs } = yield* openTwo(open)
      yield* jobs.submit(Stream.fromIterable(documents(2)))
      const broken = makeJobs(faulty(engine, () => Effect.fail(away)))
      expect(yield* Effect.flip(broken.work({ processor: processorOf(), patience: 0, onOutage: () => Effect.void }))).toEqual(away)
      expect(yield* jobs.work({ processor: processorOf(), backOff })).toMatchObject({ done: 2 })
    })))

  it("works while the worker's clock jumps", { timeout: patience }, () =>
    run(Effect.gen(function*() {
      const { jobs } = yield* openTwo(open)
      const inputs = documents(40)
      yield* jobs.submit(Stream.fromIterable(inputs), { batch: 5 })
      const clock = yield* Clock.Clock
      let jump = 0
      const jumps = [3_600_000, -7_200_000, 86_400_000, -1, 0]
      const now = () => clock.currentTimeMillisUnsafe() + jump
      const jumping: Clock.Clock = Object.assign(Object.create(clock) as typeof clock, { currentTimeMillisUnsafe: now, currentTimeMillis: Effect.sync(now) })
      const processor = processorOf(() => {
        jump = jumps[(jumps.indexOf(jump) + 1) % jumps.length]!
        return undefined
      })
      yield* Effect.provideService(jobs.work({ processor, concurrency: 2 }), Clock.Clock, jumping)
      expect(yield* resultsOf(jobs)).toEqual(expectedOf(inputs))
    })))
}
