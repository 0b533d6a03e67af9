import { segmentText } from "@polyonym/segment/pure"
import { findExpressions } from "../../src/time/expressions.ts"

/** A Thursday. */
export const published = "2025-09-18"

/** What a mark stands for: the range in the text without marks, and how `found` writes it. */
export interface Expected {
  readonly start: number
  readonly end: number
  readonly date: boolean
  readonly value: string
  readonly written: string
}

/** A text whose dates stand as `[text|EDTF]` and whose quantities stand as `{text|kind;value;unit;bound}`, without its marks. */
export function unmark(marked: string): { readonly text: string; readonly expected: ReadonlyArray<Expected> } {
  const expected: Array<Expected> = []
  let [text, at] = ["", 0]
  for (const match of marked.matchAll(/\[([^|\]]*)\|([^\]]*)\]|\{([^|}]*)\|([^}]*)\}/gu)) {
    text += marked.slice(at, match.index)
    const [, date, value, quantity, fields] = match
    const surface = date ?? quantity!
    expected.push({ start: text.length, end: text.length + surface.length, date: date !== undefined, value: value ?? fields!.split(";")[1]!, written: `${surface}: ${value ?? fields!}` })
    text += surface
    at = match.index + match[0].length
  }
  return { text: text + marked.slice(at), expected }
}

/** The dates and quantities of a text, written as in the marks; fields at the end that are missing are left out. */
export function found(text: string, language: string, publishedAt: string | undefined): ReadonlyArray<string> {
  return findExpressions(text, { language, sentences: segmentText(text, { language }).sentences, publishedAt }).map(({ type, text, value, kind, unit, bound }) =>
    type === "DATE" ? `${text}: ${String(value)}` : `${text}: ${[kind, String(value), unit ?? "", bound ?? ""].join(";").replace(/;+$/u, "")}`)
}
