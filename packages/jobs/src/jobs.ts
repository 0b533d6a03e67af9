import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import type { JobInvalid, JobsUnavailable } from "./errors.ts"
import type { DeadLetter, JobInput, Priority, Result, Status } from "./model.ts"
import type { Processor } from "./processor.ts"
import type { Sink } from "./sink.ts"

/** How documents are queued. */
export interface SubmitOptions<E = never> {
  /** Documents in a batch, 1 to 1,000; default 200. A batch also ends at 512 KiB of JSON. */
  readonly batch?: number
  readonly priority?: Priority
  /** The first delivery is not before this has passed. */
  readonly delay?: Duration.Input
  /** Also what is known with the same content: work at it once more. */
  readonly again?: boolean
  /** What to do with a document that cannot be queued; default: `submit` fails with it. */
  readonly onInvalid?: (invalid: JobInvalid) => Effect.Effect<void, E>
  /** Waits before each batch while more documents than this are waiting or failed; default: never. */
  readonly highWater?: number
  /** How long an engine may be away, while its calls are made again, before `JobsUnavailable`; default 1 minute. */
  readonly patience?: Duration.Input
  /** Told once for each outage that is waited out; default: a warning in the log. */
  readonly onOutage?: (unavailable: JobsUnavailable) => Effect.Effect<void>
  /** Told after each batch, or few batches that were queued in one step. */
  readonly onProgress?: (submitted: Submitted) => Effect.Effect<void>
}

/** What `submit` has done so far. */
export interface Submitted {
  /** Documents that were queued. */
  readonly queued: number
  /** Documents that are known with the same content, and were not queued again. */
  readonly unchanged: number
  readonly invalid: number
  readonly batches: number
}

/** How a worker works. */
export interface WorkOptions {
  readonly processor: Processor
  /** Each takes every result before its batch is acknowledged. */
  readonly sinks?: ReadonlyArray<Sink>
  /** Batches at a time; default 1. */
  readonly concurrency?: number
  /** How long a worker that says nothing keeps its batch; default 90 seconds. */
  readonly lease?: Duration.Input
  /** Attempts for one document; default 3. */
  readonly attempts?: number
  /** How often sinks may refuse a document's result before it is given up; default 10. */
  readonly refusals?: number
  /** The pause before attempt n + 1; default 1 s, 2 s, 4 s, … up to a minute. */
  readonly backOff?: (attempts: number) => Duration.Input
  /** Stay when all is done, for what comes later. */
  readonly keep?: boolean
  /** Once it succeeds no further batch is taken, what is in hand is finished, and `work` ends. */
  readonly stop?: Effect.Effect<unknown>
  /** How long an engine may be away, while its calls are made again, before `JobsUnavailable`; default 5 minutes. */
  readonly patience?: Duration.Input
  /** Told once for each outage that is waited out; default: a warning in the log. */
  readonly onOutage?: (unavailable: JobsUnavailable) => Effect.Effect<void>
  /** Told after each batch. */
  readonly onProgress?: (worked: Worked) => Effect.Effect<void>
}

/** What one worker did. */
export interface Worked {
  readonly done: number
  /** Attempts that failed and will be made again. */
  readonly failed: number
  readonly dead: number
  /** Results dropped because the document had a newer self by then. */
  readonly outdated: number
  readonly batches: number
}

/** What the service `Jobs` gives. */
export interface JobsShape {
  readonly engine: string
  /** Queues documents in batches: durable when it succeeds. The same content under the same id is not queued twice; other content replaces the older self of the document, whatever is still under way. */
  readonly submit: <E, E2 = never>(documents: Stream.Stream<JobInput, E>, options?: SubmitOptions<E2>) => Effect.Effect<Submitted, E | E2 | JobsUnavailable | JobInvalid>
  /**
   * Works until every document is done or given up (with `keep`: until interrupted). A batch whose worker died is taken over when its lease ends; one that was delivered before without
   * an end is cut into smaller ones, so that a document that kills its process is found. A sink that refuses sends the batch back with back-off, and after `refusals` its documents are dead letters with the sink's name
   * as their stage. Interrupting gives back what is under way.
   */
  readonly work: (options: WorkOptions) => Effect.Effect<Worked, JobsUnavailable>
  readonly status: Effect.Effect<Status, JobsUnavailable>
  /** One result a document, in the order of their ids. */
  readonly results: Stream.Stream<Result, JobsUnavailable>
  /** Documents that were given up. One whose record somebody has damaged is told as `RecordDamaged` of the stage `store`, without its input, and is not queued again by `retry`. */
  readonly deadLetters: Stream.Stream<DeadLetter, JobsUnavailable>
  /** Queues dead letters again, all or those of some ids; gives how many. What was submitted since stays the newer self. */
  readonly retry: (ids?: ReadonlyArray<string>) => Effect.Effect<number, JobsUnavailable>
}

/**
 * Batches of documents over a durable queue. Layers: `@polyonym/jobs/memory`, `/sqlite`, `/postgres`, `/redis`, `/jetstream`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import * as Effect from "effect/Effect"
 * import * as Stream from "effect/Stream"
 * import { Jobs, type Processor } from "@polyonym/jobs"
 * import { layer } from "@polyonym/jobs/memory"
 *
 * const lengths: Processor = { run: (inputs) => Effect.succeed(inputs.map(({ id, text }) => ({ id, receipt: "v1", result: String(String(text).length) }))) }
 * const program = Effect.gen(function*() {
 *   const jobs = yield* Jobs
 *   yield* jobs.submit(Stream.make({ id: "a", text: "Kyiv" }), { priority: "high" })
 *   return yield* jobs.work({ processor: lengths })
 * })
 * assert.deepEqual(await Effect.runPromise(Effect.provide(program, layer)), { done: 1, failed: 0, dead: 0, outdated: 0, batches: 1 })
 * ```
 */
export class Jobs extends Context.Service<Jobs, JobsShape>()("@polyonym/jobs/Jobs") {}
