import * as Schema from "effect/Schema"

/** Traces and metrics cannot be sent, or the port of the health server cannot be had: `problem` says what, `advice` what to do. */
export class TelemetryUnavailable extends Schema.TaggedError<TelemetryUnavailable>()("TelemetryUnavailable", { problem: Schema.String, advice: Schema.String }) {
  override get message(): string {
    return `${this.problem}; ${this.advice}`
  }
}
