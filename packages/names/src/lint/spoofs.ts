import { mixedScriptWords } from "@polyonym/script"
import type { Finding } from "./finding.ts"
import type { Zone } from "./zones.ts"

const rule = { title: "general knowledge: letters of two scripts that look alike (UTS #39)" }

/** Words with letters of two scripts that look alike. In quotations they are told too, and left as they are. */
export function spoofs(text: string, zone: (start: number, end: number) => Zone): Array<Finding> {
  return mixedScriptWords(text).flatMap(({ start, end, scripts, likely }): Array<Finding> => {
    const where = zone(start, end)
    if (where === "skipped") return []
    const actual = text.slice(start, end)
    return [{
      ruleId: "mixed-script", start, end, actual, expected: likely === undefined ? [] : [likely], level: "warning", params: { actual, scripts: scripts.join(" ") }, source: rule,
      ...(likely === undefined || where !== "own" ? {} : { fix: likely })
    }]
  })
}
