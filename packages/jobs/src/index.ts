/** Batches of documents over a durable queue: the service, and what its engines, processors, sources and sinks are made of. */
export type { BatchQueue, Engine, Known, OfferOptions, Records, Settled, TakeOptions } from "./engine.ts"
export { JobInvalid, JobsUnavailable, SinkFailed, SourceFailed } from "./errors.ts"
export { Jobs, type JobsShape, type Submitted, type SubmitOptions, type Worked, type WorkOptions } from "./jobs.ts"
export { makeJobs } from "./makeJobs.ts"
export type { Batch, DeadLetter, Entry, Failure, JobInput, Json, Outcome, Priority, Result, Spent, Status } from "./model.ts"
export type { Processor } from "./processor.ts"
export type { Sink } from "./sink.ts"
export type { Source } from "./source.ts"
