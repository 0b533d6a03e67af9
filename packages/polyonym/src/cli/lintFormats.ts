import type { OffsetUnit } from "@polyonym/core/pure"
import type { LintMessage } from "../lint.ts"
import type { Messages } from "../messages.ts"
import type { lintFormats } from "./choices.ts"
import { annotated } from "./lintGithub.ts"
import { sarif } from "./lintSarif.ts"
import { onOneLine, padded, type Terminal, widest } from "./terminal.ts"

/** A document, and what was found in it. */
export interface Linted {
  readonly path: string
  /** As it is now. */
  readonly text: string
  /** How much of it was mended. */
  readonly applied: number
  readonly messages: ReadonlyArray<LintMessage>
}

/** What decides how findings are written. */
export interface LintLook {
  readonly messages: Messages
  readonly look: Terminal
  readonly unit: OffsetUnit
}

/** The findings of all documents as the bytes of a format. */
export type LintWriter = (all: ReadonlyArray<Linted>, look: LintLook) => string

const json: LintWriter = (all, { unit }) =>
  `${JSON.stringify(all.map(({ path, messages }) => ({ path, messages: messages.map((message) => ({ ...message, url: message.url ?? null })), offsetUnit: unit })), null, 2)}\n`

/** For a person: by file, a line for each finding with its place, what it is, and its rule. */
const text: LintWriter = (all, { messages, look }) => {
  if (all.length === 0) return ""
  const parts = all.map(({ path, applied, messages: found }) => {
    const mended = applied === 0 ? "" : `${messages.say("lint_fixed", { file: path, fixed: applied })}\n`
    if (found.length === 0) return mended
    const places = found.map(({ place: { start, end } }) => `${start.line}:${start.column}-${end.line}:${end.column}`)
    const kinds = found.map(({ fatal }) => messages.say(fatal === false ? "lint_warning" : "lint_info"))
    const [width, kindWidth] = [widest(places), widest(kinds)]
    const rows = found.map(({ reason, ruleId, url, note }, at) => {
      const read = url ?? note
      return `  ${padded(places[at]!, width)}  ${padded(kinds[at]!, kindWidth)}  ${onOneLine(reason)}  ${look.dim(`${ruleId}${read === undefined ? "" : ` · ${onOneLine(read)}`}`)}\n`
    })
    return `${mended}${look.bold(onOneLine(path))}\n${rows.join("")}`
  })
  const findings = all.flatMap((one) => one.messages)
  const total = findings.length === 0 ? messages.say("lint_clean") : messages.say("lint_counts", { findings: findings.length, fixable: findings.filter(({ fix }) => fix !== undefined).length })
  return `${parts.filter((part) => part !== "").map((part) => `${part}\n`).join("")}${total}\n`
}

export const lintWriters: Readonly<Record<typeof lintFormats[number], LintWriter>> = { text, json, github: annotated, sarif }
