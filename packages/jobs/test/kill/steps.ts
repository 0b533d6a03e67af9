/** An engine and sinks that end the process between two steps of a batch, as `kill -9` does. */
import type { Engine, Processor, Sink } from "@polyonym/jobs"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"

/** Between these a worker can die. `acknowledge` comes when all of a batch is done and the queue is not told yet. */
export const steps = ["take", "run", "sunk", "offered", "settled", "acknowledge", "acknowledged"] as const
export type Step = (typeof steps)[number]

export interface KillAt {
  readonly step: Step
  /** The batch at which it happens, from 1. */
  readonly nth: number
}

export interface Deadly {
  readonly engine: Engine
  readonly processor: Processor
  readonly sinks: ReadonlyArray<Sink>
}

/** Wraps all of a worker so that it dies at one step. */
export function deadly({ engine, processor, sinks }: Deadly, killAt: KillAt): Deadly {
  let passed = 0
  const at = (step: Step): Effect.Effect<void> =>
    Effect.sync(() => {
      if (step === killAt.step && ++passed === killAt.nth) process.kill(process.pid, "SIGKILL")
    })
  const { queue, records } = engine
  return {
    engine: {
      ...engine,
      queue: {
        offer: (batch, options) => Effect.tap(queue.offer(batch, options), () => at("offered")),
        take: (options, work) => Effect.tap(
          queue.take(options, (batch, deliveries) => at("take").pipe(Effect.andThen(work(batch, deliveries)), Effect.tap(() => at("acknowledge")))),
          (taken) => Option.isSome(taken) ? at("acknowledged") : Effect.void
        )
      },
      records: { ...records, settle: (settled) => Effect.tap(records.settle(settled), () => at("settled")) }
    },
    processor: { run: (inputs) => Effect.tap(processor.run(inputs), () => at("run")) },
    sinks: sinks.map((sink) => ({ name: sink.name, write: (results) => Effect.tap(sink.write(results), () => at("sunk")) }))
  }
}
