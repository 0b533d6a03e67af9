/** Waits while an engine is away. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { JobsUnavailable } from "./errors.ts"

export interface OutageOptions {
  readonly patience?: Duration.Input | undefined
  readonly onOutage?: ((unavailable: JobsUnavailable) => Effect.Effect<void>) | undefined
}

export type WaitOut = <A, E, R>(call: Effect.Effect<A, E | JobsUnavailable, R>) => Effect.Effect<A, E | JobsUnavailable, R>

const firstPause = 100
const longestPause = 5000

const isUnavailable = (error: unknown): error is JobsUnavailable => typeof error === "object" && error !== null && "_tag" in error && error._tag === "JobsUnavailable"

/**
 * Makes calls again that fail with `JobsUnavailable`, with growing pauses, until the pauses have come to `patience`. An outage is told once, whichever calls see it. When one call
 * has used up the patience, those around it fail at once.
 */
export function makeWaitOut(defaultPatience: Duration.Input, options: OutageOptions): WaitOut {
  const patience = Duration.toMillis(Duration.fromInputUnsafe(options.patience ?? defaultPatience))
  const tell = options.onOutage ?? ((unavailable: JobsUnavailable) => Effect.logWarning(unavailable.message))
  let away = false
  let usedUp = false

  return <A, E, R>(call: Effect.Effect<A, E | JobsUnavailable, R>) => {
    const attempt = (left: number, pause: number): Effect.Effect<A, E | JobsUnavailable, R> =>
      call.pipe(
        Effect.tap(() => Effect.sync(() => {
          away = false
        })),
        Effect.catch((error: E | JobsUnavailable): Effect.Effect<A, E | JobsUnavailable, R> => {
          if (!isUnavailable(error)) return Effect.fail(error)
          return Effect.gen(function*() {
            if (usedUp || left <= 0) {
              usedUp = true
              return yield* Effect.fail(error)
            }
            if (!away) {
              away = true
              yield* tell(error)
            }
            yield* Effect.sleep(Math.min(pause, left))
            return yield* attempt(left - pause, Math.min(pause * 2, longestPause))
          })
        })
      )
    return attempt(patience, firstPause)
  }
}
