/** Jobs in this process's memory: for tests, and for one process that does all of it. Nothing of it outlives the process. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { Engine } from "../engine.ts"
import { JobsUnavailable } from "../errors.ts"
import { Jobs } from "../jobs.ts"
import { makeJobs } from "../makeJobs.ts"
import { layerStoreMemory, makeBatchQueue, PersistedQueueStore } from "../persistedQueue.ts"
import { memoryRecords } from "./records.ts"

/** Finished batches hold their documents in memory. */
const timeToLive = Duration.seconds(10)

const unavailable = (cause: unknown): JobsUnavailable => new JobsUnavailable({ engine: "memory", problem: cause instanceof Error ? cause.message : String(cause), advice: "start again" })

/**
 * An engine in memory. Its clock is Effect's. A worker's lease does not end: it dies with the process, or is interrupted.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import * as Effect from "effect/Effect"
 * import { makeJobs } from "@polyonym/jobs"
 * import { memoryEngine } from "@polyonym/jobs/memory"
 *
 * const name = Effect.map(memoryEngine, (engine) => makeJobs(engine).engine)
 * assert.equal(await Effect.runPromise(Effect.scoped(name)), "memory")
 * ```
 */
export const memoryEngine: Effect.Effect<Engine, never, Scope.Scope> = Effect.gen(function*() {
  const scope = yield* Effect.scope
  const context = yield* Layer.buildWithScope(layerStoreMemory, scope)
  const store = yield* Effect.provideContext(PersistedQueueStore, context)
  const queue = yield* Effect.orDie(makeBatchQueue({ store: () => Effect.succeed(store), unavailable, timeToLive }))
  return { name: "memory", records: memoryRecords(), queue, together: (work) => work }
})

/**
 * The service `Jobs` over memory.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import * as Effect from "effect/Effect"
 * import * as Stream from "effect/Stream"
 * import { Jobs } from "@polyonym/jobs"
 * import { layer } from "@polyonym/jobs/memory"
 *
 * const program = Effect.gen(function*() {
 *   const jobs = yield* Jobs
 *   yield* jobs.submit(Stream.make({ id: "a", text: "Kyiv" }))
 *   return yield* jobs.status
 * })
 * assert.deepEqual(await Effect.runPromise(Effect.provide(program, layer)), { total: 1, done: 0, failed: 0, dead: 0, waiting: 1, rate: 0 })
 * ```
 */
export const layer: Layer.Layer<Jobs> = Layer.effect(Jobs, Effect.map(memoryEngine, makeJobs))
