import type { LanguageSpan, Mention, Span } from "@polyonym/facts/pure"
import { findQuantities } from "../quantities/quantities.ts"
import { Reader } from "../quantities/reader.ts"
import { readDay } from "./calendar.ts"
import { findDates } from "./dates.ts"
import { lists } from "./words/index.ts"

/** What is known of a text before its dates and quantities are found. */
export interface ExpressionOptions {
  /** BCP 47. A region decides what a dollar is and which of day and month comes first. */
  readonly language: string
  readonly spans?: ReadonlyArray<LanguageSpan>
  readonly sentences: ReadonlyArray<Span>
  /** ISO 8601. Without it relative dates have the value null. */
  readonly publishedAt?: string | undefined
  /** Names that were found, in order: what lies in one is part of it, and a number behind a person may be an age. */
  readonly names?: ReadonlyArray<Span & { readonly type: string }>
}

/**
 * The dates, quantities and sums of money of a text, as mentions in order that do not overlap each other.
 *
 * A DATE has `value` (EDTF, ISO 8601-2:2019, or null), a QUANTITY and MONEY `kind`, `value`, and where they are known `unit` and `bound`. A date
 * beats a quantity. Takes time linear in the length of the text; never throws.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { findExpressions } from "@polyonym/entities/pure"
 *
 * const text = "У четвер, 18 вересня, музей отримав понад 2,5 млн грн."
 * const found = findExpressions(text, { language: "uk", sentences: [{ start: 0, end: text.length }], publishedAt: "2025-09-19" })
 * assert.deepEqual(found.map((one) => [one.text, one.value]), [["четвер, 18 вересня", "2025-09-18"], ["2,5 млн грн", 2_500_000]])
 * assert.deepEqual([found[1]?.unit, found[1]?.bound], ["UAH", ">"])
 * ```
 */
export function findExpressions(text: string, { language, spans = [], sentences, publishedAt, names = [] }: ExpressionOptions): Array<Mention> {
  const reader = new Reader(text, sentences, spans, language, lists)
  const { tokens } = reader
  const dates = findDates(reader, readDay(publishedAt))
  const taken = new Uint8Array(tokens.length)
  for (const { first, end } of dates) taken.fill(1, first, end)
  const persons = new Set(names.filter(({ type }) => type === "PER").map(({ end }) => end))
  const found: Array<Mention> = []
  const add = (first: number, end: number, rest: Pick<Mention, "type" | "confidence" | "why"> & Partial<Mention>): void => {
    const [start, stop] = [tokens[first]!.start, tokens[end - 1]!.end]
    found.push({ start, end: stop, text: text.slice(start, stop), language: tagAt(start, spans, language), ...rest })
  }
  for (const { first, end, value, score, rule, direction } of dates) {
    add(first, end, { type: "DATE", value, confidence: rounded(score), why: [{ code: "date", params: { rule, ...(direction === undefined ? {} : { direction }), ...(value === null || publishedAt === undefined ? {} : { from: publishedAt.slice(0, 10) }) } }] })
  }
  for (const { first, end, kind, value, unit, bound, score, rule } of findQuantities(reader, taken, { persons })) {
    add(first, end, { type: kind === "money" ? "MONEY" : "QUANTITY", kind, value, ...(unit === undefined ? {} : { unit }), ...(bound === undefined ? {} : { bound }), confidence: rounded(score), why: [{ code: "quantity", params: { rule } }] })
  }
  found.sort((a, b) => a.start - b.start)
  return outside(found, names)
}

const rounded = (score: number): number => Math.round(score * 1e4) / 1e4

/** The tag of the text at a place. Spans are few and in order. */
function tagAt(start: number, spans: ReadonlyArray<LanguageSpan>, language: string): string {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const span = spans[low]
  return span !== undefined && span.start <= start ? span.language : language
}

/** Expressions that no name overlaps. */
function outside(found: ReadonlyArray<Mention>, names: ReadonlyArray<Span>): Array<Mention> {
  let at = 0
  return found.filter(({ start, end }) => {
    while (at < names.length && names[at]!.end <= start) at++
    return at >= names.length || names[at]!.start >= end
  })
}
