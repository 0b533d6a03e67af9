import type { Messages } from "../messages.ts"
import { OutputLost } from "./host.ts"

/** What is wrong with an input or a call, in the reader's language. `exit` is the exit code of CLI rules: 2 wrong usage, 3 an input failed, 4 a limit. */
export class Problem extends Error {
  readonly _tag: string
  readonly exit: 2 | 3 | 4
  constructor(tag: string, message: string, exit: 2 | 3 | 4 = 3) {
    super(message)
    this._tag = tag
    this.exit = exit
  }
}

/** A problem from anything that was thrown on a document; `file` says where. */
export function problemOf(thrown: unknown, file: string, messages: Messages): Problem {
  if (thrown instanceof Problem) return thrown
  if (thrown instanceof OutputLost) {
    const { code, file: output } = thrown
    return new Problem("OutputLost", output === undefined ? messages.say("error_standardOutput", { detail: code }) : messages.say("error_outputLost", { file: output, detail: code }))
  }
  const cause = (thrown as { readonly cause?: unknown }).cause
  const inner = thrown instanceof Error && (thrown as { readonly _tag?: unknown })._tag === "StageFailed" && cause instanceof Error ? cause : thrown
  const tag = (inner as { readonly _tag?: unknown })._tag
  if (tag === "LimitExceeded") {
    const { limit, allowed, found } = inner as unknown as { limit: string; allowed: number; found: number }
    return new Problem("LimitExceeded", messages.say("error_limit", { file, limit, allowed, found }), 4)
  }
  // What was asked for on the line does not exist.
  if (inner instanceof Error && (tag === "UnknownStyle" || tag === "UnknownSystem" || tag === "NotReversible")) return new Problem(tag, inner.message, 2)
  const detail = inner instanceof Error ? inner.message : String(inner)
  return new Problem(typeof tag === "string" ? tag : "Unexpected", file === "" ? detail : messages.say("error_stage", { file, detail }))
}
