import type { Languages } from "@polyonym/facts/pure"
import { applyFixes, type Finding } from "@polyonym/names/pure"
import { lintText } from "@polyonym/unified/pure"
import type { Messages } from "polyonym/messages"
import type { AnalysisResult, StyleFinding } from "../protocol.ts"
import type { Opened } from "./pipeline.ts"

function sentenceOf({ ruleId, params }: Finding, messages: Messages): string {
  const open = ruleId === "style-form" && params["expected"] === ""
  return messages.say(open ? "finding_style-form-open" : `finding_${ruleId}`, params)
}

function plain(finding: Finding, messages: Messages): StyleFinding {
  const { start, end, ruleId, level, actual, expected, fix, source } = finding
  return {
    start, end, rule: ruleId, level, sentence: sentenceOf(finding, messages), actual, expected,
    ...(fix === undefined ? {} : { fix }), ...(source === undefined ? {} : { source: { title: source.title, ...(source.url === undefined ? {} : { url: source.url }) } })
  }
}

/** What a text is judged by. */
export interface Judged {
  readonly text: string
  readonly style: string
  readonly publishedAt: string | undefined
  readonly languages: Languages
  readonly opened: Opened
  readonly messages: Messages
}

/** What the house style finds in the names of the text, and the text with every fix in it. */
export function findingsOf({ text, style, publishedAt, languages: { language }, opened: { packs, tagger }, messages }: Judged): Pick<AnalysisResult, "findings" | "fixed"> {
  const findings = lintText(text, { style, language, publishedAt, packs, model: tagger })
  const { text: fixed, applied } = applyFixes(text, findings)
  return { findings: findings.map((one) => plain(one, messages)), fixed: { text: fixed, applied: applied.length } }
}
