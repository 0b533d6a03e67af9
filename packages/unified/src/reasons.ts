import type { lintText } from "./lint/lintText.ts"

/** What the linter says of a range of a text. */
export type Finding = ReturnType<typeof lintText>[number]

const listed = (forms: ReadonlyArray<string>): string => forms.map((form) => `\`${form}\``).join(" or ")

/**
 * A short English sentence about a finding, with code spans as VFile messages have them.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { reasonOf } from "@polyonym/unified/pure"
 *
 * assert.match(reasonOf({ ruleId: "style-form", start: 0, end: 9, actual: "Zelenskiy", expected: ["Zelensky"], level: "warning", params: { style: "bbc" } }), /Zelensky/)
 * ```
 */
export function reasonOf({ ruleId, actual, expected, params }: Finding): string {
  const found = `\`${actual}\``
  const wanted = expected.length === 0 ? "" : `, expected ${listed(expected.slice(0, 3))}`
  const style = typeof params["style"] === "string" && params["style"] !== "" ? ` (${params["style"]})` : ""
  switch (ruleId) {
    case "style-form":
      return `Unexpected form ${found} of a name${wanted}${style}`
    case "inconsistent-spelling":
      return `Unexpected spelling ${found}: elsewhere the name is written otherwise${wanted}`
    case "first-mention":
      return `Unexpected first mention ${found} without the full name${wanted}${style}`
    case "later-mention":
      return `Unexpected later mention ${found}${wanted}${style}`
    case "mixed-script":
      return `Unexpected letters of several scripts in ${found}${wanted}`
    case "namesake":
      return `${found} may stand for several entities${expected.length === 0 ? "" : `: ${listed(expected.slice(0, 3))}`}`
    default:
      return `Unexpected ${found}${wanted}`
  }
}
