import type { Document, Fact, Stage } from "@polyonym/core"
import { canonicalJson } from "@polyonym/core/pure"
import * as Schema from "effect/Schema"
import { shown } from "./difference.ts"
import type { Outcome } from "./subject.ts"

const encode = (fact: Fact.Any, value: unknown): unknown => Schema.encodeUnknownSync(fact.schema)(value)

/** The facts that a stage gave as canonical JSON, each by its schema; one that its schema refuses as well as it can be written. */
export const bytesOf = (gives: Fact.Facts, outcome: Outcome): string => {
  if (outcome.kind !== "given") return shown(outcome.kind === "failed" ? outcome.error : outcome.thrown)
  const facts = gives.map((fact): readonly [string, unknown] => {
    const value = outcome.given[fact.key]
    try {
      return [fact.key, encode(fact, value)]
    } catch {
      return [fact.key, shown(value)]
    }
  })
  const change = outcome.given["change"] as Stage.TextChange | undefined
  return canonicalJson({ facts: Object.fromEntries(facts), ...(change === undefined ? {} : { text: change.text, edits: [...change.map.edits] }) })
}

/** The facts that a document carries, as canonical JSON: what must not change when a stage reads it. */
export const carriedBytes = (find: (fact: Fact.Any) => unknown, facts: Fact.Facts, document: Document.Document): string =>
  canonicalJson([document.text, document.source, document.meta, [...document.map.edits], ...facts.map((fact) => [fact.key, find(fact) === undefined ? null : encode(fact, find(fact))])])

/** What is wrong with a value under its fact's schema; `undefined` if it goes to JSON and comes back the same. */
export const roundTrip = (fact: Fact.Any, value: unknown): { readonly problem: string } | { readonly back: unknown } => {
  try {
    const json = canonicalJson(encode(fact, value))
    return { back: Schema.decodeUnknownSync(fact.schema)(JSON.parse(json)) as unknown }
  } catch (refused) {
    return { problem: shown(refused) }
  }
}
