import { Document, type Fact } from "@polyonym/core"
import { copied, frozenCopy } from "../copied.ts"
import { withCopies } from "../carrying.ts"
import { difference, differing, shown } from "../difference.ts"
import { carriedBytes } from "../encoding.ts"
import { naming, type Sample } from "../sample.ts"
import { type Opened, type Outcome, outcomeOf, type Subject } from "../subject.ts"

const advice = "copy what you sort or fill: toSorted, map, { ...value }"

/** Neither the document that went in nor what an earlier one gave is changed, and nothing breaks because it cannot be. */
export const mutation = async (subject: Subject): Promise<void> => {
  const samples = await subject.prepared("mutation")
  await subject.opened("mutation", async (opened) => {
    const kept: Array<{ readonly sample: Sample; readonly given: unknown; readonly copy: unknown }> = []
    const unchanged = (): void => {
      for (const { sample, given, copy } of kept) {
        const found = difference(copy, given)
        if (found === undefined) continue
        throw subject.broken("mutation", naming(sample), `what the stage gave was changed later: ${differing(found, "when given", "after another document")}`, "make new objects for each document")
      }
    }
    for (const sample of samples) {
      const free = await watched(subject, opened, sample, withCopies(sample.document, subject.reads))
      if (free.kind === "given") kept.push({ sample, given: free.given, copy: copied(free.given) })
      const frozen = withCopies(sample.document, subject.reads, frozenCopy)
      Object.freeze(frozen.meta)
      const outcome = await watched(subject, opened, sample, frozen)
      if (outcome.kind === "died" && free.kind !== "died") {
        throw subject.broken("mutation", naming(sample), `on a document whose facts are frozen it threw ${shown(outcome.thrown)}`, advice)
      }
    }
    unchanged()
  })
}

/** What a stage does with a document, which must then be what it was before. */
const watched = async (subject: Subject, opened: Opened, sample: Sample, document: Document.Document): Promise<Outcome> => {
  const find = (fact: Fact.Any): unknown => Document.find(document, fact)
  const before = subject.reads.map((fact) => copied(find(fact)))
  const bytes = carriedBytes(find, subject.reads, document)
  const outcome = await outcomeOf(opened, document)
  for (const [i, fact] of subject.reads.entries()) {
    const found = difference(before[i], find(fact))
    if (found !== undefined) throw subject.broken("mutation", naming(sample), `the stage changed the fact "${fact.key}" of the document: ${differing(found, "before", "after")}`, advice)
  }
  if (carriedBytes(find, subject.reads, document) !== bytes) {
    throw subject.broken("mutation", naming(sample), "the stage changed the document: its text, meta, map or facts are not what they were", advice)
  }
  return outcome
}
