import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"
import type { Batch, Outcome } from "../model.ts"
import { batches, documents, failures, stageSeconds } from "./metrics.ts"

/** Books what a processor made of a batch. */
export type Account = (outcomes: ReadonlyArray<Outcome>) => Effect.Effect<void>

const added = (sums: Map<string, number>, key: string, more: number): Map<string, number> => sums.set(key, (sums.get(key) ?? 0) + more)

/**
 * Works at one batch within a span `polyonym.jobs.batch`: the engine, the batch's documents, failures and deliveries, and the milliseconds by stage (`stage.NAME.ms`) that the outcomes tell.
 * The same goes to the counters of `metrics.ts`. There is no span for a document.
 */
export const observedBatch = <A, E, R>(engine: string, { id, entries }: Batch, deliveries: number, work: (account: Account) => Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.useSpan("polyonym.jobs.batch", { kind: "consumer", attributes: { engine, batch: id, documents: entries.length, deliveries } }, (span) =>
    Effect.andThen(
      Metric.update(Metric.withAttributes(batches, { delivery: deliveries > 1 ? "again" : "first" }), 1),
      work((outcomes) => Effect.suspend(() => {
        const spent = new Map<string, number>()
        const failed = new Map<string, number>()
        for (const outcome of outcomes) {
          for (const [stage, milliseconds] of Object.entries(outcome.spent ?? {})) added(spent, stage, milliseconds)
          if ("failure" in outcome) added(failed, outcome.failure.stage, 1)
        }
        const lost = [...failed.values()].reduce((sum, count) => sum + count, 0)
        span.attribute("failures", lost)
        for (const [stage, milliseconds] of spent) span.attribute(`stage.${stage}.ms`, Math.round(milliseconds * 1000) / 1000)
        return Effect.all([
          Metric.update(Metric.withAttributes(documents, { outcome: "done" }), outcomes.length - lost),
          ...(lost === 0 ? [] : [Metric.update(Metric.withAttributes(documents, { outcome: "failed" }), lost)]),
          ...[...failed].map(([stage, count]) => Metric.update(Metric.withAttributes(failures, { stage }), count)),
          ...[...spent].map(([stage, milliseconds]) => Metric.update(Metric.withAttributes(stageSeconds, { stage }), milliseconds / 1000))
        ], { discard: true })
      }))
    ))
