import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"
import type { Span } from "effect/Tracer"

/** Documents that came out of a stream. */
export const documents: Metric.Counter<number> = Metric.counter("polyonym_documents", { description: "documents that went through a pipeline", incremental: true })
/** Documents that failed, by the attribute `stage`. */
export const failures: Metric.Counter<number> = Metric.counter("polyonym_failures", { description: "documents that failed, by stage", incremental: true })
/** Seconds spent, by the attribute `stage`. */
export const seconds: Metric.Counter<number> = Metric.counter("polyonym_stage_seconds", { description: "seconds spent, by stage", incremental: true })

/** What a batch took: milliseconds by stage, and how many documents came of it. */
export interface Account {
  readonly done: number
  /** The stage at which each failed document failed. */
  readonly failed: ReadonlyArray<string>
  /** Milliseconds, beside the names of the stages. */
  readonly spent: Float64Array
}

/** Milliseconds between two updates of the metrics: an update costs as much as several quick documents. */
const pause = 100

/** Books the batches of one stream: as attributes of their spans at once, in the metrics now and then. */
export class Ledger {
  readonly #names: ReadonlyArray<string>
  readonly #keys: ReadonlyArray<string>
  #done = 0
  readonly #failed = new Map<string, number>()
  readonly #spent: Float64Array
  #flushed = performance.now()
  constructor(names: ReadonlyArray<string>) {
    this.#names = names
    // A stage may stand in a pipeline twice.
    this.#keys = names.map((name, i) => `stage.${names.indexOf(name) === i ? name : `${name}#${i}`}.ms`)
    this.#spent = new Float64Array(names.length)
  }
  /** Writes a batch into its span; true when the metrics should have their `update`. */
  book(span: Span, { done, failed, spent }: Account): boolean {
    span.attribute("documents", done + failed.length)
    span.attribute("failures", failed.length)
    for (let i = 0; i < spent.length; i++) {
      span.attribute(this.#keys[i]!, Math.round(spent[i]! * 1000) / 1000)
      this.#spent[i]! += spent[i]!
    }
    this.#done += done
    for (const stage of failed) this.#failed.set(stage, (this.#failed.get(stage) ?? 0) + 1)
    return performance.now() - this.#flushed > pause
  }
  /** Brings the metrics up to date. */
  get update(): Effect.Effect<void> {
    return Effect.suspend(() => {
      const updates: Array<Effect.Effect<void>> = [Metric.update(documents, this.#done)]
      this.#names.forEach((stage, i) => {
        if (this.#spent[i]! > 0) updates.push(Metric.update(Metric.withAttributes(seconds, { stage }), this.#spent[i]! / 1000))
      })
      for (const [stage, count] of this.#failed) updates.push(Metric.update(Metric.withAttributes(failures, { stage }), count))
      this.#done = 0
      this.#failed.clear()
      this.#spent.fill(0)
      this.#flushed = performance.now()
      return Effect.all(updates, { discard: true })
    })
  }
}
