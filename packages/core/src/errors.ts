import * as Schema from "effect/Schema"
import type { Document } from "./slotted.ts"

/** A limit of the pipeline was exceeded. `limit` says which, in `allowed` and `found` of its unit (`characters`: UTF-16 code units). */
export class LimitExceeded extends Schema.TaggedError<LimitExceeded>()("LimitExceeded", {
  limit: Schema.String,
  allowed: Schema.Number,
  found: Schema.Number
}) {
  override get message(): string {
    return `${this.found} ${this.limit} where ${this.allowed} are allowed`
  }
}

/** A document lacks a fact that the pipeline was told it has (`Pipeline.given`). */
export class MissingFact extends Schema.TaggedError<MissingFact>()("MissingFact", { key: Schema.String }) {
  override get message(): string {
    return `the document lacks the fact "${this.key}": give it with Document.add`
  }
}

/** A stage threw, against the law that errors are returned. */
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

/** One document failed at one stage. `partial` has what the stages before it gave. */
// oxlint-disable-next-line typescript/no-explicit-any -- a generic error class: the schema knows the cause as unknown, `E` narrows it
export class StageFailed<E = unknown> extends Schema.TaggedError<StageFailed<any>>()("StageFailed", {
  stage: Schema.String,
  documentId: Schema.String,
  cause: Schema.Unknown,
  partial: Schema.Unknown
}) {
  declare readonly cause: E | LimitExceeded | MissingFact | Unexpected
  declare readonly partial: Document
  override get message(): string {
    const cause: unknown = this.cause
    return `stage "${this.stage}" failed on document ${this.documentId}: ${cause instanceof Error ? cause.message : String(cause)}`
  }
}
