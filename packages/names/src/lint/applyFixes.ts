import type { Finding } from "./finding.ts"

/** What came of putting fixes in. `applied`: the findings whose fixes were, in order. */
export interface Fixed {
  readonly text: string
  readonly applied: ReadonlyArray<Finding>
}

/**
 * Puts the fixes of findings into the text that they were found in. A finding without a fix changes nothing, and neither does one whose range no longer holds what it
 * says or that overlaps an earlier one.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { applyFixes } from "@polyonym/names/pure"
 *
 * const finding = { ruleId: "mixed-script", start: 4, end: 8, actual: "Кyiv", expected: ["Kyiv"], fix: "Kyiv", level: "warning", params: {} } as const
 * assert.equal(applyFixes("In: Кyiv.", [finding]).text, "In: Kyiv.")
 * ```
 */
export function applyFixes(text: string, findings: ReadonlyArray<Finding>): Fixed {
  const parts: Array<string> = []
  const applied: Array<Finding> = []
  let from = 0
  for (const finding of [...findings].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const { start, end, actual, fix } = finding
    if (fix === undefined || start < from || text.slice(start, end) !== actual) continue
    parts.push(text.slice(from, start), fix)
    applied.push(finding)
    from = end
  }
  parts.push(text.slice(from))
  return { text: parts.join(""), applied }
}
