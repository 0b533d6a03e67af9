import type { Reader } from "../quantities/reader.ts"
import type { Expression } from "./expression.ts"

/** A date expression of a text: tokens `first` to `end`, end-exclusive. */
export interface Found {
  readonly first: number
  readonly end: number
  readonly expression: Expression
  /** Confidence from 0 to 1. */
  readonly score: number
  /** The rule that found it. */
  readonly rule: string
  /** A time of the day, `hh:mm:ss`. */
  readonly clock?: string
}

/** A rule of the grammar: the date expressions that begin at a token, next to each other. */
export type Rule = (reader: Reader, at: number) => ReadonlyArray<Found> | undefined

/** The position behind a comma, if one is there. */
export const skip = (reader: Reader, at: number, ...signs: ReadonlyArray<string>): number => signs.some((one) => reader.sign(at, one)) ? at + 1 : at

/** The position behind a word with a flag, if one is there. */
export const skipFlag = (reader: Reader, at: number, flag: string): number => reader.joined(at) ? reader.flag(at, flag) || at : at

/** "every", "кожної": what follows recurs, and is no date. An ordinal or number may stand between. */
export function recurs(reader: Reader, at: number): boolean {
  if (reader.before(at, "every") >= 0) return true
  return at > 0 && (reader.field(at - 1, "ord") !== undefined || reader.field(at - 1, "num") !== undefined || reader.flag(at - 1, "the") > 0) && reader.before(at - 1, "every") >= 0
}

/** A year that is counted from that of publication, NaN for "the same year": "last year", "минулого року", "l'an dernier". */
export function relativeYear(reader: Reader, at: number): { readonly end: number; readonly by: number } | undefined {
  const { tokens } = reader
  if (tokens[at] === undefined) return undefined
  const same = reader.flag(at, "sameyear")
  if (same > 0) return { end: same, by: Number.NaN }
  const named = reader.field(at, "year")
  if (named !== undefined) return { end: named.end, by: named.value }
  const rel = reader.field(at, "rel")
  if (rel !== undefined && reader.joined(rel.end)) {
    const unit = reader.field(rel.end, "unit")
    if (unit?.value === "year") return { end: unit.end, by: rel.value }
  }
  const unit = reader.field(at, "unit")
  if (unit?.value !== "year" || !reader.joined(unit.end)) return undefined
  const after = reader.field(unit.end, "rel")
  return after === undefined ? undefined : { end: after.end, by: after.value }
}

/** A year in digits, with the word for "year" behind it: 2025, 2025 року, del año 2025. */
export function yearAt(reader: Reader, at: number): { readonly end: number; readonly year: number } | undefined {
  const token = reader.tokens[at]
  if (token === undefined || token.kind !== "number" || !token.plain || token.end - token.start !== 4 || token.value < 1000 || token.value > 2999) return undefined
  let end = at + 1
  if (reader.sign(end, "-") && reader.glued(end) && reader.glued(end + 1) && reader.flag(end + 1, "ordsuffix") > 0) end = end + 2
  const mark = reader.joined(end) ? reader.flag(end, "yearmark") : 0
  if (mark > 0) end = mark
  else if (token.language === "zh" && reader.tokens[end]?.lower === "年" && reader.joined(end)) end++
  return { end, year: token.value }
}
