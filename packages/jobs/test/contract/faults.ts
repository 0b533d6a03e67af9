/** An engine whose calls are numbered, and go wrong where a test says so. */
import * as Effect from "effect/Effect"
import { type Engine, JobsUnavailable } from "@polyonym/jobs"

/** What happens at a call, before or after it is made. */
export type Fault = (call: number, moment: "before" | "after") => Effect.Effect<void, JobsUnavailable>

export const away = new JobsUnavailable({ engine: "faulty", problem: "away", advice: "wait" })

/** The same engine, with `fault` around each call that changes or reads something. */
export function faulty(engine: Engine, fault: Fault): Engine {
  let calls = 0
  const around = <A, E, R>(call: Effect.Effect<A, E, R>): Effect.Effect<A, E | JobsUnavailable, R> =>
    Effect.suspend(() => {
      const number = calls++
      return Effect.andThen(fault(number, "before"), Effect.tap(call, () => fault(number, "after")))
    })
  const { queue, records, together } = engine
  return {
    name: engine.name,
    together: (work) => around(together(work)),
    queue: {
      offer: (batch, options) => around(queue.offer(batch, options)),
      take: (options, work) => queue.take(options, (batch, deliveries) => around(work(batch, deliveries)))
    },
    records: {
      ...records,
      nextVersion: around(records.nextVersion),
      known: (ids) => around(records.known(ids)),
      wait: (entries) => around(records.wait(entries)),
      settle: (settled) => around(records.settle(settled))
    }
  }
}
