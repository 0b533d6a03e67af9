import type { Document, Stage } from "@polyonym/core"
import { anchoredIn, sourcePair } from "../anchored.ts"
import { shown } from "../difference.ts"
import { naming } from "../sample.ts"
import { outcomeOf, type Subject } from "../subject.ts"
import { mapProblem } from "./sourceMap.ts"

const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800

const rangeProblem = (text: string, start: number, end: number): string | undefined => {
  if (start < 0) return `begins before the text, at ${start}`
  if (end < start) return `ends at ${end}, before its start ${start}`
  if (end > text.length) return `ends at ${end}, behind the text of ${text.length} UTF-16 code units`
  const split = [start, end].find((at) => splitsPair(text, at))
  return split === undefined ? undefined : `cuts the character at ${split - 1} in two (${shown(text.slice(start, end))})`
}

/** What is wrong with the ranges that a stage gave for a document. */
const problemIn = (subject: Subject, document: Document.Document, given: Readonly<Record<string, unknown>>): string | undefined => {
  const change = subject.stage.does === "rewrites" ? given["change"] as Stage.TextChange | undefined : undefined
  const text = change?.text ?? document.text
  for (const { path, start, end, value } of anchoredIn(subject.stage.gives, given)) {
    const range = rangeProblem(text, start, end)
    if (range !== undefined) return `${path} ${range}`
    for (const key of ["text", "exact"]) {
      const says = value[key]
      const reads = text.slice(start, end)
      if (typeof says === "string" && says !== reads) return `${path}.${key} is ${shown(says)}, but ${start} to ${end} of the text reads ${shown(reads)}`
    }
  }
  for (const { path, start, end } of anchoredIn(subject.stage.gives, given, sourcePair)) {
    const range = rangeProblem(document.source, start, end)
    if (range !== undefined) return `in the source, ${path} ${range}`
  }
  return change === undefined ? undefined : mapProblem(document.text, change)
}

/** Every range lies in the text, between whole characters, and reads what it says; the map of a rewrite leads back. */
export const offsets = async (subject: Subject): Promise<void> => {
  const samples = await subject.prepared("offsets")
  await subject.opened("offsets", async (opened) => {
    for (const sample of samples) {
      const document = subject.fresh(sample)
      const outcome = await outcomeOf(opened, document)
      if (outcome.kind !== "given") continue
      const problem = problemIn(subject, document, outcome.given)
      if (problem !== undefined) {
        throw subject.broken("offsets", naming(sample), problem, "count UTF-16 code units of Document.text (of the new text in a rewrite), end-exclusive, and add up where the text was searched in parts")
      }
    }
  })
}
