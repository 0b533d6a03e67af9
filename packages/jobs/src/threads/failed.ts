import { StageFailed } from "@polyonym/core"
import type { WorkerFailed } from "@polyonym/core/parallel"
import type { Failure, JobInput, Outcome } from "../model.ts"

const tagOf = (cause: unknown): string => {
  const tag = (cause as { readonly _tag?: unknown } | null | undefined)?._tag
  return typeof tag === "string" ? tag : cause instanceof Error ? cause.name : "Unexpected"
}
const messageOf = (cause: unknown): string => cause instanceof Error ? cause.message : String(cause)

/** What came to nothing, as a failure. `stage` says where, unless the error itself does. */
export function failureOf(thrown: unknown, stage: string, again: (cause: unknown) => boolean): Failure {
  const at = thrown instanceof StageFailed ? thrown.stage : stage
  const cause: unknown = thrown instanceof StageFailed ? thrown.cause : thrown
  return { stage: at, tag: tagOf(cause), message: messageOf(cause), again: again(cause) }
}

/**
 * A thread that died may have died of what else went on there: another attempt is worth it. The time limit is far above what any document takes, so that who exceeds it does so
 * again, and each attempt keeps a thread from its work for as long.
 */
export const workerFailure = (failed: WorkerFailed): Failure => failureOf(failed, "worker", () => failed.reason === "crash")

const isFailure = (value: unknown): value is Failure => {
  const failure = value as Partial<Failure> | null | undefined
  return typeof failure?.stage === "string" && typeof failure.tag === "string" && typeof failure.message === "string" && typeof failure.again === "boolean"
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What a processor gave, if it is an outcome of that document; else the failure that it is none. */
export function checked(given: unknown, { id }: JobInput): Outcome {
  const outcome = given as { readonly id?: unknown; readonly receipt?: unknown; readonly result?: unknown; readonly failure?: unknown } | null | undefined
  const wrong = (problem: string): Outcome => ({ id, failure: { stage: "processor", tag: "InvalidOutcome", message: `the processor gave ${problem}`, again: false } })
  if (typeof outcome !== "object" || outcome === null) return wrong("no object")
  if (outcome.id !== id) return wrong(`the outcome of another document, ${JSON.stringify(outcome.id) ?? "without an id"}`)
  if (outcome.failure !== undefined) return isFailure(outcome.failure) ? given as Outcome : wrong("a failure without stage, tag, message or again")
  if (typeof outcome.receipt !== "string" || typeof outcome.result !== "string") return wrong("neither a failure nor a receipt and a result in JSON text")
  return isJson(outcome.result) ? given as Outcome : wrong("a result that is no JSON text")
}
