/** How a worker ends before its time: in good order at the first signal, at once at the second. */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type { Host } from "./host.ts"

/** Seconds that what is in hand may take to be finished. */
export const grace = 10

/** What came of work that a signal may have ended; `code`: the signal's exit code. */
export interface Drained<A> {
  readonly value: A | undefined
  readonly code: number | undefined
}

/**
 * Works, and has the first signal complete what `work` is given: it takes no more then, and ends when it has finished what it is at. After the grace it is interrupted, and what it was at goes back to the queue. `begun` is told
 * of the signal. A second signal ends the process.
 */
export const draining = <A, E, R, R2>(host: Host, begun: Effect.Effect<void, never, R2>, work: (stop: Effect.Effect<void>) => Effect.Effect<A, E, R>): Effect.Effect<Drained<A>, E, R | R2> => Effect.gen(function*() {
  const [asked, stop] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
  let code: number | undefined
  const forget = host.drain?.((signal) => {
    code = signal
    Deferred.doneUnsafe(asked, Effect.void)
  })
  const fiber = yield* Effect.forkChild(work(Deferred.await(stop)))
  yield* Effect.forkChild(Effect.gen(function*() {
    yield* Deferred.await(asked)
    yield* begun
    yield* Deferred.succeed(stop, undefined)
    yield* Effect.sleep(grace * 1000)
    yield* Fiber.interrupt(fiber)
  }))
  const ended = yield* Fiber.await(fiber)
  forget?.()
  if (code !== undefined && ended._tag === "Failure" && !ended.cause.reasons.some((reason) => reason._tag !== "Interrupt")) return { value: undefined, code }
  return { value: yield* ended, code }
})
