import * as Schema from "effect/Schema"
import type { Document } from "./slotted.ts"

/** A limit of the pipeline was exceeded. `limit` says which, `allowed` and `found` count in its unit (`characters`: UTF-16 code units). */
export class LimitExceeded extends Schema.TaggedError<LimitExceeded>()("LimitExceeded", {
  limit: Schema.String,
  allowed: Schema.Number,
  found: Schema.Number
}) {
  override get message(): string {
    return `${this.found} ${this.limit} where ${this.allowed} are allowed`
  }
}

/** What was passed in is not what it should be. `where` says which part of it, `problem` what is wrong and what to do. */
export class InvalidInput extends Schema.TaggedError<InvalidInput>()("InvalidInput", { where: Schema.String, problem: Schema.String }) {
  override get message(): string {
    return `${this.where}: ${this.problem}`
  }
}

/** A document lacks a fact that the pipeline was told it has (`Pipeline.given`). */
export class MissingFact extends Schema.TaggedError<MissingFact>()("MissingFact", { key: Schema.String }) {
  override get message(): string {
    return `the document lacks the fact "${this.key}": give it with Document.add`
  }
}

/** A stage broke the law: it threw, or returned neither its facts nor an error. */
export class Unexpected extends Schema.TaggedError<Unexpected>()("Unexpected", { message: Schema.String }) {}

/** Stages that do not fit each other, found when the pipeline was put together. Says what the compiler says of typed code. */
export class PipelineInvalid extends Schema.TaggedError<PipelineInvalid>()("PipelineInvalid", {
  stage: Schema.String,
  problem: Schema.String,
  facts: Schema.Array(Schema.String)
}) {
  override get message(): string {
    return `stage "${this.stage}": ${this.problem}: ${this.facts.join(", ")}`
  }
}

/** A worker thread died on a document, twice, or was stopped because that took longer than the time limit. */
export class WorkerFailed extends Schema.TaggedError<WorkerFailed>()("WorkerFailed", {
  reason: Schema.Literals(["crash", "time limit"]),
  detail: Schema.String
}) {
  override get message(): string {
    return this.reason === "crash" ? `the worker died on it, twice: ${this.detail}` : `the time limit was exceeded: ${this.detail}`
  }
}

/** What the runner itself may find wrong with a document. */
export type RunnerError = LimitExceeded | InvalidInput | MissingFact | Unexpected

/** One document failed at one stage. `partial` has what the stages before it gave. */
// oxlint-disable-next-line typescript/no-explicit-any -- a generic error class: the schema knows the cause as unknown, `E` narrows it
export class StageFailed<E = unknown> extends Schema.TaggedError<StageFailed<any>>()("StageFailed", {
  stage: Schema.String,
  documentId: Schema.String,
  cause: Schema.Unknown,
  partial: Schema.Unknown
}) {
  declare readonly cause: E | RunnerError
  declare readonly partial: Document
  override get message(): string {
    const cause: unknown = this.cause
    const where = this.documentId === "" ? "" : ` on document ${this.documentId}`
    return `stage "${this.stage}" failed${where}: ${cause instanceof Error ? cause.message : String(cause)}`
  }
}
