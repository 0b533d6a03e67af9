import type { Document } from "@polyonym/core"
import { carryingOnly } from "../carrying.ts"
import { difference, differing, shown } from "../difference.ts"
import { naming } from "../sample.ts"
import { comparable, type Outcome, outcomeOf, type Subject } from "../subject.ts"

/** The facts that a stage needs are enough for it, and those that it needs or wants are all that it reads. */
export const needs = async (subject: Subject): Promise<void> => {
  const samples = await subject.prepared("needs")
  const { stage } = subject
  const keys = (facts: typeof stage.needs): string => facts.length === 0 ? "no facts" : facts.map(({ key }) => `"${key}"`).join(", ")
  await subject.opened("needs", async (opened) => {
    for (const sample of samples) {
      const whole = await outcomeOf(opened, subject.fresh(sample))
      if (whole.kind === "died") continue
      const on = (document: Document.Document): Promise<Outcome> => outcomeOf(opened, document)
      const least = await on(carryingOnly(sample.document, stage.needs))
      const declared = await on(carryingOnly(sample.document, subject.reads))
      for (const [outcome, carried] of [[least, stage.needs], [declared, subject.reads]] as const) {
        if (outcome.kind !== "died") continue
        const advice = carried === stage.needs && declared.kind !== "died"
          ? "look up with Document.find what the stage wants, and do without it"
          : "declare in `needs` what the stage reads with Document.get, in `wants` what it looks up with Document.find"
        throw subject.broken("needs", naming(sample), `on a document that carries ${keys(carried)} only, it threw ${shown(outcome.thrown)}`, advice)
      }
      const found = difference(comparable(declared), comparable(whole))
      // A stage that is never the same twice breaks the law of determinism instead.
      if (found !== undefined && difference(comparable(whole), comparable(await on(subject.fresh(sample)))) === undefined) {
        throw subject.broken(
          "needs", naming(sample), `${differing(found, `with ${keys(subject.reads)} only`, "with all that earlier stages give")}, so it reads a fact that it does not declare`,
          "declare in `wants` each fact that the stage looks up"
        )
      }
    }
  })
}
