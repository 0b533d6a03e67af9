import type { Identity, LanguageSpan, Mention, Span } from "@polyonym/facts/pure"
import type { StyleSource } from "../style/style.ts"

/**
 * What a finding is about.
 *
 * - `style-form`: the house style writes the name otherwise.
 * - `inconsistent-spelling`: one document spells a name in several ways.
 * - `first-mention`: a person's first mention is not as the style wants it (the full name).
 * - `later-mention`: nor is a later one (the surname, with or without an honorific).
 * - `mixed-script`: a word has letters of two scripts that look alike.
 * - `namesake`: one name may stand for two entities.
 */
export type LintRuleId = "style-form" | "inconsistent-spelling" | "first-mention" | "later-mention" | "mixed-script" | "namesake"

/**
 * The rules, in the order in which they are told.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { lintRules } from "@polyonym/names/pure"
 *
 * assert.ok(lintRules.includes("mixed-script"))
 * ```
 */
export const lintRules: ReadonlyArray<LintRuleId> = ["style-form", "inconsistent-spelling", "first-mention", "later-mention", "mixed-script", "namesake"]

/** What the linter says of a range of a text: UTF-16 code units, end-exclusive. */
export interface Finding extends Span {
  readonly ruleId: LintRuleId
  /** What stands there. */
  readonly actual: string
  /** What may stand there instead, the best first; may be empty. */
  readonly expected: ReadonlyArray<string>
  /** What may be put in its place unseen; absent where a person must decide. */
  readonly fix?: string
  /** `info`: a suggestion, or by a rule for which no source was read. */
  readonly level: "warning" | "info"
  /** What the sentence about it is made with. */
  readonly params: Readonly<Record<string, string | number | boolean>>
  /** Where the rule was read. */
  readonly source?: StyleSource
  /** The entity: a Wikidata item, a pack's id, or `nil-` and a hash. */
  readonly id?: string
}

/** A text with what is known of it. */
export interface Reading {
  readonly text: string
  /** BCP 47: the language of the text as a whole. */
  readonly language: string
  /** The languages of its ranges. */
  readonly languages: ReadonlyArray<LanguageSpan>
  readonly mentions: ReadonlyArray<Mention>
  readonly identities: ReadonlyArray<Identity>
  /** Ranges in which nothing is judged: code, the words of others, titles, addresses. Quotations, addresses and handles in `text` are found besides. */
  readonly skip: ReadonlyArray<Span>
  /** Ranges that are judged and never rewritten: the words of a link. */
  readonly keep?: ReadonlyArray<Span> | undefined
}
