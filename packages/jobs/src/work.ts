/** The loop of a worker. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { type Delivered, deliver, type Desk } from "./deliver.ts"
import type { Engine } from "./engine.ts"
import type { JobsUnavailable } from "./errors.ts"
import type { Worked, WorkOptions } from "./jobs.ts"
import { makeWaitOut } from "./outage.ts"

const usualLease = "90 seconds"
const idle = Duration.millis(500)

export function workOn(engine: Engine, options: WorkOptions): Effect.Effect<Worked, JobsUnavailable> {
  return Effect.suspend(() => {
    const waitOut = makeWaitOut("5 minutes", options)
    const desk: Desk = { engine, options, waitOut }
    const lease = Duration.fromInputUnsafe(options.lease ?? usualLease)
    let worked: Worked = { done: 0, failed: 0, dead: 0, outdated: 0, batches: 0 }
    let stopped = false

    const count = ({ dead, done, failed, outdated }: Delivered): void => {
      worked = { done: worked.done + done, failed: worked.failed + failed, dead: worked.dead + dead, outdated: worked.outdated + outdated, batches: worked.batches + 1 }
    }

    const isOver = Effect.map(waitOut(engine.records.status), ({ failed, waiting }) => waiting + failed === 0)

    const take = (patience: Duration.Duration) => waitOut(engine.queue.take({ lease, patience }, (batch, deliveries) => deliver(desk, batch, deliveries)))
    const worker = Effect.gen(function*() {
      let patience = Duration.zero
      while (!stopped) {
        const taken = yield* take(patience)
        if (Option.isSome(taken)) {
          count(taken.value)
          yield* options.onProgress?.(worked) ?? Effect.void
        } else if (options.keep !== true && (yield* isOver)) return
        patience = Option.isSome(taken) ? Duration.zero : idle
      }
    })

    const stop = Effect.andThen(options.stop ?? Effect.never, Effect.sync(() => {
      stopped = true
    }))
    const workers = Effect.forEach(Array.from({ length: Math.max(1, options.concurrency ?? 1) }), () => worker, { concurrency: "unbounded", discard: true })
    return Effect.map(Effect.raceFirst(workers, Effect.andThen(stop, Effect.never)), () => worked)
  })
}
