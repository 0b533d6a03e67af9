import { shown } from "../difference.ts"
import { naming } from "../sample.ts"
import { isLimit, outcomeOf, type Subject } from "../subject.ts"

const tagOf = (error: unknown): unknown => error !== null && typeof error === "object" && "_tag" in error ? error._tag : undefined

/** What goes wrong is returned (or failed with), as an error that the stage declares and that says what is wrong; nothing is thrown. */
export const errors = async (subject: Subject): Promise<void> => {
  const samples = await subject.prepared("errors")
  const { stage } = subject
  await subject.opened("errors", async (opened) => {
    for (const sample of samples) {
      const outcome = await outcomeOf(opened, subject.fresh(sample))
      if (outcome.kind === "given") continue
      const broken = (problem: string, advice: string): Error => subject.broken("errors", naming(sample), problem, advice)
      if (outcome.kind === "died") {
        throw broken(`it threw ${shown(outcome.thrown)}`, stage.mode === "async" ? "fail with a tagged error: Effect.try, Effect.tryPromise" : "catch it, and return an instance of an error of `errors`")
      }
      const { error } = outcome
      if (isLimit(error)) continue
      const tag = tagOf(error)
      if (typeof tag !== "string" || tag === "") throw broken(`it failed with ${shown(error)}, which has no _tag`, "make a class of the error with Schema.TaggedError")
      if (stage.mode !== "async" && !stage.errors.some((declared) => error instanceof declared)) {
        throw broken(`it returned a ${tag}, which it does not declare: ${shown(error)}`, "name its class in `errors`")
      }
      const message = error !== null && typeof error === "object" && "message" in error ? error.message : undefined
      if (typeof message !== "string" || message.trim() === "") throw broken(`its ${tag} has no message`, "say what was wrong: a field `message`, or a getter made of the fields")
    }
  })
}
