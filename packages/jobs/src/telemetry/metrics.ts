import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"
import type { Status } from "../model.ts"

/** Documents that a processor answered for, by the attribute `outcome`: `done` or `failed`. */
export const documents: Metric.Counter<number> = Metric.counter("polyonym_jobs_documents", { description: "documents that were worked at, by outcome", incremental: true })
/** Attempts that came to nothing, by the attribute `stage`. */
export const failures: Metric.Counter<number> = Metric.counter("polyonym_jobs_failures", { description: "attempts at a document that failed, by stage", incremental: true })
/** Seconds spent, by the attribute `stage`. */
export const stageSeconds: Metric.Counter<number> = Metric.counter("polyonym_jobs_stage_seconds", { description: "seconds spent, by stage", incremental: true })
/** Batches that were taken, by the attribute `delivery`: `first` or `again`. */
export const batches: Metric.Counter<number> = Metric.counter("polyonym_jobs_batches", { description: "batches that were taken, by delivery", incremental: true })
const cpuSeconds = Metric.counter("process_cpu_seconds", { description: "seconds of processor time, of all threads", incremental: true })

/** What Prometheus calls with `_total` behind it. */
export const counters: ReadonlySet<string> = new Set(["polyonym_jobs_documents", "polyonym_jobs_failures", "polyonym_jobs_stage_seconds", "polyonym_jobs_batches", "process_cpu_seconds"])

/** Documents in the queue's records, by the attribute `state`. */
const inQueue = Metric.gauge("polyonym_jobs_queue_documents", { description: "documents in the queue's records, by state" })
const states = ["waiting", "failed", "done", "dead"] as const satisfies ReadonlyArray<keyof Status>
const rate = Metric.gauge("polyonym_jobs_rate", { description: "documents settled a second, over the last minute" })
const up = Metric.gauge("polyonym_jobs_engine_up", { description: "whether the engine answered when it was last asked: 1 or 0" })
const residentBytes = Metric.gauge("process_resident_memory_bytes", { description: "memory of the process" })
const heapBytes = Metric.gauge("process_heap_bytes", { description: "memory that the heap of the main thread uses" })

/** Takes the status over into the gauges; `undefined`: the engine did not answer. */
export const bookStatus = (status: Status | undefined): Effect.Effect<void> => status === undefined
  ? Metric.update(up, 0)
  : Effect.all([Metric.update(up, 1), Metric.update(rate, status.rate), ...states.map((state) => Metric.update(Metric.withAttributes(inQueue, { state }), status[state]))], { discard: true })

/** Takes over what the process itself uses. */
export const bookProcess: Effect.Effect<void> = Effect.gen(function*() {
  const { rss, heapUsed } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  yield* Metric.update(residentBytes, rss)
  yield* Metric.update(heapBytes, heapUsed)
  const { count } = yield* Metric.value(cpuSeconds)
  yield* Metric.update(cpuSeconds, Math.max(0, (user + system) / 1e6 - count))
})
