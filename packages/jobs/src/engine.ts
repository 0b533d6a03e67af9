/** What an engine must give: a queue of batches, and records of documents. `makeJobs` builds the `Jobs` service over the two. */
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import type * as Stream from "effect/Stream"
import type { JobInvalid, JobsUnavailable } from "./errors.ts"
import type { Batch, DeadLetter, Entry, Failure, Priority, Result, Status } from "./model.ts"

/** What is told of a document after a batch. */
export type Settled =
  | { readonly kind: "done"; readonly id: string; readonly hash: string; readonly version: number; readonly receipt: string; readonly result: string }
  /** Failed, and queued again by the batch `next`. */
  | { readonly kind: "failed"; readonly id: string; readonly hash: string; readonly version: number; readonly attempts: number; readonly failure: Failure }
  | { readonly kind: "dead"; readonly id: string; readonly hash: string; readonly version: number; readonly attempts: number; readonly failure: Failure; readonly entry: Entry }

/** What the records know of a document. */
export interface Known {
  readonly hash: string
  readonly version: number
  readonly state: "waiting" | "done" | "failed" | "dead"
}

/**
 * One record a document id, in which the highest version wins; of one version `done` wins over `dead`, that over `failed`, that over `waiting`, and of two failures that with more
 * attempts (`outranks` in recordOrder.ts). What does not win is dropped. So every call may be repeated, come late or come twice.
 */
export interface Records {
  /** A number higher than any that was given before, over all processes, and below 2 ** 42. */
  readonly nextVersion: Effect.Effect<number, JobsUnavailable>
  readonly known: (ids: ReadonlyArray<string>) => Effect.Effect<ReadonlyMap<string, Known>, JobsUnavailable>
  /** Puts documents down as waiting, with no attempts. */
  readonly wait: (entries: ReadonlyArray<Entry>) => Effect.Effect<void, JobsUnavailable>
  /** Puts down what became of documents, in one step where the engine has such. Gives the ids that had a newer self by then, whose results were dropped. */
  readonly settle: (settled: ReadonlyArray<Settled>) => Effect.Effect<ReadonlySet<string>, JobsUnavailable>
  readonly status: Effect.Effect<Status, JobsUnavailable>
  /** All results, in the order of their ids (UTF-16 code units), read piece by piece. */
  readonly results: Stream.Stream<Result, JobsUnavailable>
  readonly deadLetters: Stream.Stream<DeadLetter, JobsUnavailable>
}

/** How a batch is queued. */
export interface OfferOptions {
  readonly priority: Priority
  readonly delay?: Duration.Duration
}

/** How a batch is taken. */
export interface TakeOptions {
  /** How long a worker that says nothing keeps a batch. Renewed by the engine while the batch is worked at. */
  readonly lease: Duration.Duration
  /** How long to wait for a batch before giving up. */
  readonly patience: Duration.Duration
}

/** Batches, delivered at least once. The workers of one queue should have one lease: who has a shorter one takes over from others earlier. */
export interface BatchQueue {
  /** Queues a batch, unless one with its id was queued before. Fails with `JobInvalid` where it is larger than the engine carries. */
  readonly offer: (batch: Batch, options: OfferOptions) => Effect.Effect<void, JobsUnavailable | JobInvalid>
  /**
   * Takes the next batch, of the highest priority that has one. When `work` succeeds it is acknowledged; when it fails or is interrupted it goes back, to be delivered again
   * at once (interrupted) or after a back-off (failed). `deliveries` counts from 1: above 1 a worker failed at it, or died. `None`: nothing came within `patience`.
   */
  readonly take: <A, E, R>(options: TakeOptions, work: (batch: Batch, deliveries: number) => Effect.Effect<A, E, R>) => Effect.Effect<Option.Option<A>, E | JobsUnavailable, R>
}

/** A queue and records, in one place. */
export interface Engine {
  /** As `--queue` names it: `memory`, `sqlite`, `postgres`, `redis`, `nats`. */
  readonly name: string
  readonly records: Records
  readonly queue: BatchQueue
  /** Does several of the above in one transaction, where the engine has such; elsewhere one after the other. */
  readonly together: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E | JobsUnavailable, R>
}
