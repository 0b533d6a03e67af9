import * as Schema from "effect/Schema"

/** The engine (a file, a server) cannot be reached or refuses: `engine` says which, `problem` what it said, `advice` what to do. */
export class JobsUnavailable extends Schema.TaggedError<JobsUnavailable>()("JobsUnavailable", { engine: Schema.String, problem: Schema.String, advice: Schema.String }) {
  override get message(): string {
    return `${this.engine}: ${this.problem}; ${this.advice}`
  }
}

/** A document cannot be queued as it stands: no id, or larger than the engine carries. */
export class JobInvalid extends Schema.TaggedError<JobInvalid>()("JobInvalid", { id: Schema.String, problem: Schema.String }) {
  override get message(): string {
    return this.id === "" ? this.problem : `document ${this.id}: ${this.problem}`
  }
}

/** A source could not be read to its end: `where` is a file with its line, a table, a feed's address. */
export class SourceFailed extends Schema.TaggedError<SourceFailed>()("SourceFailed", { where: Schema.String, problem: Schema.String }) {
  override get message(): string {
    return `${this.where}: ${this.problem}`
  }
}

/** A sink did not take the results. The batch goes back to the queue. */
export class SinkFailed extends Schema.TaggedError<SinkFailed>()("SinkFailed", { where: Schema.String, problem: Schema.String }) {
  override get message(): string {
    return `${this.where}: ${this.problem}`
  }
}
