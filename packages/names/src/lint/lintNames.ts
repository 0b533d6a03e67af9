import type { Span } from "@polyonym/facts/pure"
import { loadStyle } from "../style/styles.ts"
import { type Finding, lintRules, type Reading } from "./finding.ts"
import { inSentences } from "./lineKinds.ts"
import type { LintOptions } from "./lintOptions.ts"
import { mentionOrder } from "./mentionOrder.ts"
import { namesakes } from "./namesakes.ts"
import { inconsistentSpellings } from "./spellings.ts"
import { speltNames } from "./speltNames.ts"
import { spoofs } from "./spoofs.ts"
import { strays } from "./strays.ts"
import { judging, styleForm } from "./styleForms.ts"
import { subjectsOf } from "./subjects.ts"
import { merged, touches, zonesOf } from "./zones.ts"

/**
 * What a house style finds in the names of a text: forms that are not its own, spellings that differ within the text, first and later mentions, words with letters of
 * two scripts, and names that may be two entities. Findings are in the order of the text; those that have a `fix` do not overlap.
 *
 * Each mention is judged by the language of its range. Quotations, titles of works between quotation marks, addresses and handles are found in the text; nothing in
 * them is judged but mixed scripts, and nothing is rewritten. A form of an inflected language is replaced by the same case, or has no fix. A rule for which no source
 * was read is an `info` without a fix. Throws `UnknownStyle`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { identitiesOf, lintNames } from "@polyonym/names/pure"
 *
 * const text = "Ostap Boyko said yes. “Boiko,” he said, “is a name.” Boyko left, and Boiko stayed."
 * const mention = (name: string, start: number) => ({ text: name, start, end: start + name.length, type: "PER" as const, confidence: 0.9, chain: "c1", language: "en", why: [] })
 * const mentions = [mention("Ostap Boyko", 0), mention("Boiko", 23), mention("Boyko", 53), mention("Boiko", 69)]
 * const { identities } = identitiesOf(mentions)
 * const findings = lintNames({ text, language: "en", languages: [], mentions, identities, skip: [] }, { style: "own-preference" })
 * assert.deepEqual(findings.map(({ ruleId, start, fix }) => [ruleId, start, fix]), [["inconsistent-spelling", 69, "Boyko"]])
 * ```
 */
export function lintNames(reading: Reading, options: LintOptions): ReadonlyArray<Finding> {
  const style = loadStyle(options.style)
  const zone = zonesOf(reading)
  const language = reading.language.split("-", 1)[0]!.toLowerCase()
  const mixed = spoofs(reading.text, zone)
  const spoofed = merged(mixed)
  const isSpoofed = ({ start, end }: Span): boolean => touches(spoofed, start, end)
  const subjects = subjectsOf(reading, zone)
  const judge = judging(style, options, subjects)
  const departing = new Map(subjects.flatMap((subject) => {
    const finding = isSpoofed(subject.mention) ? undefined : styleForm(subject, judge(subject), style, language)
    return finding === undefined ? [] : [[subject.mention, finding] as const]
  }))
  const spelled = inconsistentSpellings(subjects, judge, ({ mention }) => departing.has(mention) || isSpoofed(mention))
  const told = merged([...departing.values(), ...spelled, ...mixed])
  const misspelt = merged(spelled)
  const ordered = mentionOrder(subjects, { text: reading.text, style, judge, inSentence: inSentences(reading.text) })
    .filter((finding) => !isSpoofed(finding) && (finding.fix !== undefined || !touches(misspelt, finding.start, finding.end)))
  return inOrder([...mixed, ...ordered, ...departing.values(), ...spelled, ...strays(reading, subjects, zone), ...speltNames(reading, zone, style, options).filter(({ start, end }) => !touches(told, start, end)), ...namesakes(subjects).filter((finding) => !isSpoofed(finding))])
}

/** In the order of the text; of fixes that overlap, the first given stays. */
function inOrder(findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> {
  const rank = (finding: Finding): number => lintRules.indexOf(finding.ruleId)
  const fixed = findings.flatMap((finding, at) => finding.fix === undefined ? [] : [{ finding, at }]).sort((a, b) => a.finding.start - b.finding.start || a.at - b.at)
  const kept = new Set<Finding>()
  let end = 0
  for (const { finding } of fixed) {
    if (finding.start < end) continue
    kept.add(finding)
    end = finding.end
  }
  return findings
    .map((finding) => finding.fix === undefined || kept.has(finding) ? finding : { ...finding, fix: undefined })
    .map(({ fix, ...finding }): Finding => fix === undefined ? finding : { ...finding, fix })
    .sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b))
}
