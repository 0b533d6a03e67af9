import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import type { JobsUnavailable } from "../errors.ts"
import type { Status } from "../model.ts"
import { bookProcess, bookStatus } from "./metrics.ts"

/**
 * Keeps the gauges of the queue (documents waiting, done, failed, dead; the rate) and of the process up to date until its scope ends, for what sends metrics by itself. `interval`: default 10 seconds.
 *
 * ```ts no-run
 * const program = Effect.gen(function*() {
 *   const jobs = yield* Jobs
 *   yield* reportStatus(jobs.status)
 *   yield* jobs.work({ processor })
 * })
 * await Effect.runPromise(Effect.scoped(program).pipe(Effect.provide(otlp({ url: "http://127.0.0.1:4318" })), Effect.provide(layer)))
 * ```
 */
export const reportStatus = (status: Effect.Effect<Status, JobsUnavailable>, interval: Duration.Input = "10 seconds"): Effect.Effect<void, never, Scope.Scope> => {
  const once = Effect.andThen(Effect.matchEffect(status, { onFailure: () => bookStatus(undefined), onSuccess: bookStatus }), bookProcess)
  return Effect.asVoid(Effect.forkScoped(Effect.repeat(once, Schedule.spaced(interval))))
}
