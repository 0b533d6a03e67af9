import * as Schema from "effect/Schema"

/** The laws of stages by name. */
export type LawName =
  | "determinism" // the same document gives the same facts
  | "offsets" // ranges lie in the text, and a source map leads back
  | "mutation" // what goes in and what has come out stays as it is
  | "needs" // what is declared is all that is read
  | "gives" // what is declared is what is given
  | "errors" // errors are values that say what is wrong
  | "growth" // time grows with the length of the text
  | "cancellation" // an interruption ends soon, and closing closes
  | "span language" // what lies in a span goes by the language of the span

/**
 * A stage broke a law. `law` and `stage` by name; `document`: which one, and how its text begins; `problem`: what was found and where; `advice`: what to do.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { LawBroken } from "@polyonym/testkit"
 *
 * const broken = new LawBroken({ law: "offsets", stage: "words", document: "an emoji: \"👋 …\"", problem: "end 9 lies behind the text", advice: "count UTF-16 code units" })
 * assert.equal(broken._tag, "LawBroken")
 * assert.ok(broken.message.includes("end 9 lies behind the text"))
 * ```
 */
export class LawBroken extends Schema.TaggedError<LawBroken>()("LawBroken", {
  law: Schema.Literals(["determinism", "offsets", "mutation", "needs", "gives", "errors", "growth", "cancellation", "span language"]),
  stage: Schema.String,
  document: Schema.String,
  problem: Schema.String,
  advice: Schema.String
}) {
  override get message(): string {
    return `stage "${this.stage}" breaks the law "${this.law}" on ${this.document}\n  ${this.problem}\n  What to do: ${this.advice}`
  }
}
