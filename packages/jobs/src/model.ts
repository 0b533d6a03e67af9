/** What goes through a queue and what comes of it, as plain data. */

/** What JSON can say. */
export type Json = null | boolean | number | string | ReadonlyArray<Json> | { readonly [key: string]: Json }

/** A document to be worked at: an id that stays the document's own over its versions, and whatever the processor reads (`text`, `html`, `url`, `publishedAt`, `language`, …). */
export interface JobInput {
  readonly id: string
  readonly [field: string]: Json
}

/** Batches of a higher priority are taken first. */
export type Priority = "high" | "normal" | "low"

/** One version of a document as it stands in a batch. */
export interface Entry {
  readonly id: string
  /** SHA-256 (hex) of the input as canonical JSON. */
  readonly hash: string
  /** Grows with each submission of the document, by the engine's own count: what has the highest is the document's newest self. */
  readonly version: number
  /** Attempts that failed so far. */
  readonly attempts: number
  readonly input: JobInput
}

/** What a queue carries. */
export interface Batch {
  /** The same for the same work: an id that the queue has seen is not queued again. */
  readonly id: string
  /** What its pieces and retries are queued with too; left out: `normal`. */
  readonly priority?: Priority
  /** How often a sink refused the results of its documents; left out: 0. */
  readonly refusals?: number
  readonly entries: ReadonlyArray<Entry>
}

/** Why a document came to nothing. */
export interface Failure {
  /** The stage it failed at; `worker` where its thread died or took too long. */
  readonly stage: string
  /** Tag of the error (`LimitExceeded`, `WorkerFailed`, …). */
  readonly tag: string
  readonly message: string
  /** Whether another attempt may succeed: a thread that died, a server that was away. What is wrong with the document itself stays wrong. */
  readonly again: boolean
}

/** Milliseconds by stage, where a processor measures them. */
export type Spent = Readonly<Record<string, number>>

/** What a processor made of one document: a result as JSON text, or why there is none. */
export type Outcome =
  | { readonly id: string; readonly receipt: string; readonly result: string; readonly spent?: Spent }
  | { readonly id: string; readonly failure: Failure; readonly spent?: Spent }

/** A result as it is kept and exported: one a document. */
export interface Result {
  readonly id: string
  /** SHA-256 (hex) of the full receipt (stages, assets, environment, input): same receipt, same bytes. */
  readonly receipt: string
  /** JSON text, byte for byte what the processor gave. */
  readonly result: string
  readonly version: number
}

/** A document that was given up. */
export interface DeadLetter extends Failure {
  readonly id: string
  readonly attempts: number
  readonly version: number
  readonly input: JobInput
}

/** How far the work is. `total` = `done` + `failed` + `dead` + `waiting`. */
export interface Status {
  /** Documents, each counted once however often it was submitted. */
  readonly total: number
  readonly done: number
  /** Failed and to be tried again. */
  readonly failed: number
  /** Given up: the dead letters. */
  readonly dead: number
  /** Not yet worked at, or being worked at. */
  readonly waiting: number
  /** Documents that were settled in the last minute, a second; 0 where none were. By the engine's clock. */
  readonly rate: number
}

export const emptyStatus: Status = { total: 0, done: 0, failed: 0, dead: 0, waiting: 0, rate: 0 }
