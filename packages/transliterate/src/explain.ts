import type { Spans } from "./output.ts"
import { compactRule, type Rule } from "./system.ts"

/** A unit of a text that was changed, and why. Offsets in UTF-16 code units, end-exclusive. */
export interface Explained {
  readonly inStart: number
  readonly inEnd: number
  readonly outStart: number
  readonly outEnd: number
  readonly source: string
  readonly result: string
  /** The rule in compact form, `(^)ю yu`: before the letters what may stand before, behind them what may stand behind. Missing where no rule of a table made it. */
  readonly rule?: string
}

/** What each changed unit came from. */
export function explained(source: string, text: string, spans: Spans, ruleOf: (rule: number) => Rule | undefined): Array<Explained> {
  return spans.toArray().flatMap(([inStart, inEnd, outStart, outEnd], index) => {
    const number = spans.rules?.[index] ?? -1
    if (number === -1) return []
    const rule = ruleOf(number)
    return [{
      inStart, inEnd, outStart, outEnd, source: source.slice(inStart, inEnd), result: text.slice(outStart, outEnd),
      ...(rule === undefined ? {} : { rule: compactRule(rule) })
    }]
  })
}
