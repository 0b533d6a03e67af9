import { type Finding, type Place, pointerOf } from "./finding.ts"
import type { Vocabulary } from "./vocabulary.ts"

/** What search engines ask an article for (general knowledge). */
const wanted = ["headline", "datePublished", "author", "image"] as const
const day = /^\d{4}-\d\d-\d\d/

/** Advice for an article: what is missing, and dates that contradict each other. */
export function articleFindings(node: Readonly<Record<string, unknown>>, types: ReadonlyArray<string>, place: Place, vocabulary: Vocabulary): ReadonlyArray<Finding> {
  const type = types.find((one) => vocabulary.isA(one, "Article"))
  if (type === undefined) return []
  const findings: Array<Finding> = wanted.filter((property) => !Object.hasOwn(node, property) && Object.keys(node).some((key) => key !== "@id" && key !== "@type" && key !== "@context"))
    .map((property) => ({ code: "missing-property", severity: "warning", pointer: pointerOf(place), params: { type, property } }))
  const { datePublished: published, dateModified: modified } = node
  if (typeof published === "string" && typeof modified === "string" && day.test(published) && day.test(modified) && modified < published.slice(0, 10)) {
    findings.push({ code: "bad-date", severity: "warning", pointer: pointerOf({ outer: place, key: "dateModified" }), params: { property: "dateModified", value: modified, expected: `not before ${published}` } })
  }
  return findings
}
