import { difference, differing, shown } from "../difference.ts"
import { roundTrip } from "../encoding.ts"
import { naming } from "../sample.ts"
import { outcomeOf, type Subject } from "../subject.ts"

/** A stage gives every fact that it declares and nothing else, and each goes to JSON by its schema and comes back the same. */
export const gives = async (subject: Subject): Promise<void> => {
  const samples = await subject.prepared("gives")
  const { stage } = subject
  await subject.opened("gives", async (opened) => {
    for (const sample of samples) {
      const outcome = await outcomeOf(opened, subject.fresh(sample))
      if (outcome.kind !== "given") continue
      const { given } = outcome
      const broken = (problem: string, advice: string): Error => subject.broken("gives", naming(sample), problem, advice)
      for (const fact of stage.gives) {
        const value = given[fact.key]
        if (value === undefined) throw broken(`it did not give "${fact.key}", which it declares`, "return one property for each fact of `gives`, on every document")
        const there = roundTrip(fact, value)
        if ("problem" in there) throw broken(`"${fact.key}" is not what its schema says: ${there.problem}`, "return what the schema describes, or describe what is returned")
        const found = difference(value, there.back)
        if (found !== undefined) throw broken(`"${fact.key}" does not come back from JSON as it was: ${differing(found, "before", "after")}`, "hold only what the schema encodes; JSON has no NaN, Map or class of its own")
      }
      const more = Object.keys(given).find((key) => stage.gives.every((fact) => fact.key !== key) && !(key === "change" && stage.does === "rewrites"))
      if (more !== undefined) throw broken(`it gave "${more}": ${shown(given[more])}, which it does not declare`, "declare the fact in `gives`, or leave the property out")
      if (stage.does === "rewrites" && given["change"] === undefined) throw broken("it rewrites, and gave no `change`", "return `change: { text, map }`")
    }
  })
}
