import { numeral } from "../quantities/numerals.ts"
import type { Reader } from "../quantities/reader.ts"
import { edtfDay } from "./calendar.ts"
import type { Expression } from "./expression.ts"
import { recurs, relativeYear, skip, skipFlag, yearAt, type Found, type Rule } from "./found.ts"

/** Regions that write the month before the day. */
const monthFirst = new Set(["US", "PH", "FM", "MH", "PW", "GU", "PR"])

/** 2025-09-18, 18.09.2025, 18/09/2025. In bare English a day and month that could change places give null. */
export const numericDate: Rule = (reader, at) => {
  const token = reader.tokens[at]!
  if (token.kind !== "date") return undefined
  const [a, b, c] = token.lower.split(/[-/.]/u).map(Number) as [number, number, number]
  let end = at + 1
  const mark = reader.joined(end) ? reader.flag(end, "yearmark") : 0
  if (mark > 0) end = mark
  const found = (value: string | null, score: number): ReadonlyArray<Found> => [{ first: at, end, expression: { kind: "fixed", value }, score, rule: "numeric" }]
  if (token.lower.length >= 8 && a > 31) return found(edtfDay({ year: a, month: b, day: c }), 0.95)
  const year = c < 100 ? c + (c < 70 ? 2000 : 1900) : c
  if (token.lower.includes(".") && token.lower.length < 8 && (a > 31 || b > 12)) return undefined
  const region = /-([A-Z]{2})\b/u.exec(reader.tag)?.[1]
  const [dayFirst, american] = [edtfDay({ year, month: b, day: a }), edtfDay({ year, month: a, day: b })]
  if (token.language !== "en" || token.lower.includes(".")) return dayFirst === null ? undefined : found(dayFirst, 0.9)
  if (region !== undefined) return found(monthFirst.has(region) ? american : dayFirst, 0.85)
  if (dayFirst === null && american === null) return undefined
  return found(dayFirst === null || american === null || dayFirst === american ? dayFirst ?? american : null, 0.8)
}

/** The day of a month: 18, 18th, 18., 1er, "first", «першого». */
function dayNumber(reader: Reader, at: number): { readonly end: number; readonly day: number } | undefined {
  const token = reader.tokens[at]
  if (token === undefined) return undefined
  if (token.kind === "number") {
    if (!token.plain || token.value < 1 || token.value > 31 || token.end - token.start > 2) return undefined
    const read = numeral(reader, at)
    if (read?.kind === "ordinal") return { end: read.end, day: token.value }
    const next = reader.tokens[at + 1]
    if (next?.gap === 0 && next.kind === "word" && reader.flag(at + 1, "first") > 0) return { end: at + 2, day: token.value }
    if (token.language === "de" && reader.sign(at + 1, ".") && reader.glued(at + 1)) return { end: at + 2, day: token.value }
    return { end: at + 1, day: token.value }
  }
  const ordinal = numeral(reader, at)
  return ordinal !== undefined && ordinal.kind === "ordinal" && ordinal.value <= 31 ? { end: ordinal.end, day: ordinal.value } : undefined
}

/** A month, with its other name in Arabic: أيلول/سبتمبر, كانون الثاني (يناير). */
function monthAt(reader: Reader, at: number, short: boolean): { readonly end: number; readonly month: number } | undefined {
  const wide = reader.field(at, "month")
  const found = wide ?? (short ? reader.field(at, "shortmonth") : undefined)
  if (found === undefined) return undefined
  if (wide === undefined && reader.tokens[at]!.language === "en" && !reader.tokens[at]!.capital) return undefined
  let { end } = found
  if (wide === undefined && reader.sign(end, ".") && reader.glued(end)) end++
  const opened = reader.sign(end, "(")
  if (opened || reader.sign(end, "/")) {
    const again = reader.field(end + 1, "month")
    if (again?.value === found.value && (!opened || reader.sign(again.end, ")"))) end = again.end + (opened ? 1 : 0)
  }
  const mark = reader.joined(end) ? reader.flag(end, "monthmark") : 0
  return { end: mark > 0 ? mark : end, month: found.value }
}

/** What may follow a month: a year, or one counted from that of publication. */
function yearBehind(reader: Reader, at: number): { readonly end: number; readonly year?: number; readonly relYear?: number } {
  if (!reader.joined(at)) return { end: at }
  let from = skip(reader, at, ",")
  const comma = from > at
  from = skipFlag(reader, from, "of")
  const before = skipFlag(reader, from, "yearbefore")
  const same = reader.flag(at, "sameyear")
  if (same > 0) return { end: same, relYear: Number.NaN }
  const found = yearAt(reader, before) ?? yearAt(reader, from)
  if (found !== undefined && reader.joined(from) && !(comma && reader.tokens[at - 1]!.language !== "en" && reader.tokens[at - 1]!.language !== "ar")) return { end: found.end, year: found.year }
  const rel = comma ? undefined : relativeYear(reader, skipFlag(reader, from, "the")) ?? relativeYear(reader, from)
  return rel === undefined || !reader.joined(from) ? { end: at } : { end: rel.end, relYear: rel.by }
}

const day = (month: number, number: number, { year, relYear }: { readonly year?: number; readonly relYear?: number }): Expression =>
  ({ kind: "day", month, day: number, ...(year === undefined ? {} : { year }), ...(relYear === undefined ? {} : { relYear }) })

/** What joins two days: a dash or "to" make an interval, "and" leaves two dates. */
function joint(reader: Reader, at: number): { readonly end: number; readonly interval: boolean } | undefined {
  if (reader.sign(at, "–") || reader.sign(at, "-") || reader.sign(at, "/") || reader.sign(at, "—")) return { end: at + 1, interval: true }
  if (!reader.joined(at)) return undefined
  const to = reader.flag(at, "rangeto")
  if (to > 0 && !(reader.flag(at, "and") > 0)) return { end: skipFlag(reader, to, "the"), interval: true }
  const and = reader.flag(at, "and")
  return and > 0 ? { end: skipFlag(reader, and, "the"), interval: false } : undefined
}

/** 18 September 2025, le 1er mai, 3–5 вересня, "the first of May", 14./15. September. */
export const dayMonth: Rule = (reader, at) => {
  const first = dayNumber(reader, at)
  if (first === undefined || !reader.joined(first.end)) return undefined
  const previous = reader.tokens[at - 1]
  if (previous !== undefined && reader.glued(at) && (previous.lower === "." || previous.lower === "$" || previous.lower === "€")) return undefined
  const link = joint(reader, first.end)
  const second = link === undefined || !reader.joined(link.end) ? undefined : dayNumber(reader, link.end)
  const last = second ?? first
  if (!reader.joined(last.end)) return undefined
  const month = monthAt(reader, skipFlag(reader, last.end, "of"), true) ?? monthAt(reader, last.end, true)
  if (month === undefined || reader.tokens[at]!.kind === "word" && reader.tokens[month.end - 1]!.language === "en" && reader.flag(last.end, "of") === 0) return undefined
  const year = yearBehind(reader, month.end)
  if (second === undefined) return [{ first: at, end: year.end, expression: day(month.month, first.day, year), score: 0.95, rule: "day" }]
  return pair(at, first, link!, second, year.end, day(month.month, second.day, year), (number) => day(month.month, number, year))
}

function pair(at: number, first: { end: number; day: number }, link: { end: number; interval: boolean }, second: { end: number; day: number }, end: number, to: Expression, make: (number: number) => Expression): ReadonlyArray<Found> | undefined {
  if (second.day <= first.day) return undefined
  if (link.interval) return [{ first: at, end, expression: { kind: "days", from: { kind: "dayOfMonth", day: first.day }, to }, score: 0.9, rule: "interval" }]
  return [{ first: at, end: first.end, expression: make(first.day), score: 0.85, rule: "day" }, { first: link.end, end, expression: to, score: 0.9, rule: "day" }]
}

/** A day of the Islamic calendar: recognised, never converted, since the sighting of the moon decides it. */
export const hijri: Rule = (reader, at) => {
  const first = dayNumber(reader, at)
  if (first === undefined || first.day > 30 || !reader.joined(first.end)) return undefined
  const name = reader.flag(skipFlag(reader, first.end, "of"), "hijri") || reader.flag(first.end, "hijri")
  if (name === 0) return undefined
  const year = reader.tokens[name]
  const dated = year !== undefined && year.gap < 2 && year.kind === "number" && year.value > 1300 && year.value < 1600
  const mark = dated && reader.joined(name + 1) ? reader.flag(name + 1, "hijriyear") : 0
  return [{ first: at, end: mark || (dated ? name + 1 : name), expression: { kind: "fixed", value: null }, score: 0.8, rule: "hijri" }]
}

/** September 18, 2025; September 3–5. Only English puts the month first. */
export const monthDay: Rule = (reader, at) => {
  if (reader.tokens[at]!.language !== "en" || !reader.tokens[at]!.capital) return undefined
  const month = monthAt(reader, at, true)
  if (month === undefined || !reader.joined(month.end)) return undefined
  const first = dayNumber(reader, skipFlag(reader, month.end, "the"))
  if (first === undefined || reader.tokens[month.end]!.kind !== "number" && reader.flag(month.end, "the") === 0) return undefined
  const link = joint(reader, first.end)
  const second = link === undefined || !reader.joined(link.end) || reader.field(reader.tokens[link.end] === undefined ? at : link.end, "month") !== undefined ? undefined : dayNumber(reader, link.end)
  const usable = second !== undefined && reader.tokens[link!.end]!.kind === "number" && monthAt(reader, second.end, true) === undefined
  const last = usable ? second : first
  const year = reader.sign(last.end, ",") || yearAt(reader, last.end) !== undefined ? yearBehind(reader, last.end) : { end: last.end }
  if (!usable) return [{ first: at, end: year.end, expression: day(month.month, first.day, year), score: 0.95, rule: "day" }]
  const both = pair(month.end, first, link!, second, year.end, day(month.month, second.day, year), (number) => day(month.month, number, year))
  return both?.map((one, index) => index === 0 ? { ...one, first: at } : one) ?? [{ first: at, end: first.end, expression: day(month.month, first.day, {}), score: 0.9, rule: "day" }]
}

/** Languages whose months begin with a capital. */
const capitals = new Set(["en", "de", "tr"])

/** May 2022, «травня минулого року», "last September", and a month alone. */
export const month: Rule = (reader, at) => {
  const { tokens } = reader
  const before = reader.field(at, "rel")
  const from = before === undefined ? at : skipFlag(reader, monthWord(reader, before.end), "of")
  const found = monthAt(reader, from, true)
  if (found === undefined || before !== undefined && !reader.joined(from)) return undefined
  const token = tokens[from]!
  const year = yearBehind(reader, found.end)
  const wide = reader.field(from, "month") !== undefined
  const dated = year.year !== undefined || year.relYear !== undefined
  if (capitals.has(token.language) && !token.capital && !(token.language === "tr" && reader.flag(from, "weakmonth") === 0)) return undefined
  if (dated && before === undefined) return [{ first: at, end: year.end, expression: { kind: "month", month: found.month, ...(year.year === undefined ? {} : { year: year.year }), ...(year.relYear === undefined ? {} : { relYear: year.relYear }) }, score: 0.93, rule: "month" }]
  if (!wide) return undefined
  const after = before === undefined && reader.joined(found.end) && token.language !== "en" ? reader.field(found.end, "rel") : undefined
  const rel = before ?? (after !== undefined && reader.field(after.end, "unit") === undefined ? after : undefined)
  if (recurs(reader, at)) return undefined
  const weak = reader.flag(from, "weakmonth") > 0
  const following = reader.tokens[found.end - 1] !== token || reader.tokens[found.end]?.kind === "suffix"
  if (weak && rel === undefined && !introduced(reader, at) && !(token.language === "tr" && (following || at > 0 && tokens[at - 1]!.sentence === token.sentence))) return undefined
  if (token.capital && !capitals.has(token.language) && at > 0 && tokens[at - 1]!.gap < 2 && tokens[at - 1]!.sentence === token.sentence && weak) return undefined
  return [{ first: at, end: rel === after && after !== undefined ? after.end : found.end, expression: { kind: "month", month: found.month, ...(rel === undefined ? {} : { rel: rel.value }) }, score: weak ? 0.75 : 0.88, rule: "month" }]
}

/** "the past month of May": the word for "month" between. */
function monthWord(reader: Reader, at: number): number {
  const unit = reader.joined(at) ? reader.field(at, "unit") : undefined
  return unit?.value === "month" && reader.flag(unit.end, "of") > 0 ? unit.end : at
}

/** Whether a preposition or such stands before: in, since, mid-. */
export function introduced(reader: Reader, at: number): boolean {
  const dash = at > 1 && reader.tokens[at - 1]!.lower === "-" && reader.glued(at)
  const from = dash ? at - 1 : at
  return reader.before(from, "inprep") >= 0 || reader.before(from, "monthbefore") >= 0 || reader.before(from, "startend") >= 0
}
