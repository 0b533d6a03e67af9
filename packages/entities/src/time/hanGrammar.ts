import { hanNumber } from "../quantities/hanNumerals.ts"
import type { Reader } from "../quantities/reader.ts"
import type { Expression } from "./expression.ts"
import type { Found, Rule } from "./found.ts"

/** A number before a character: 9月, 十八日, 二〇二五年. */
function numberBefore(reader: Reader, at: number, marks: ReadonlyArray<string>): { readonly end: number; readonly value: number } | undefined {
  if (reader.tokens[at] === undefined) return undefined
  const number = hanNumber(reader.tokens, at)
  if (number === undefined || number.vague) return undefined
  const mark = reader.tokens[number.end]
  return mark !== undefined && mark.gap < 2 && marks.includes(mark.lower) ? { end: number.end + 1, value: number.value } : undefined
}

const parts = new Set(["初", "底", "末", "中"])

/** 80年代, 20世纪80年代, 上世纪九十年代. */
export const hanDecade: Rule = (reader, at) => {
  const { tokens } = reader
  if (tokens[at]!.language !== "zh") return undefined
  const century = numberBefore(reader, at, ["世"])
  const last = /^[上本]$/u.test(tokens[at]!.lower) && tokens[at + 1]?.lower === "世" ? at + 2 : 0
  const from = century === undefined ? last > 0 && /^[纪紀]$/u.test(tokens[last]?.lower ?? "") ? last + 1 : at : century.end + 1
  const decade = numberBefore(reader, from, ["年"])
  if (decade === undefined || tokens[decade.end]?.lower !== "代" || decade.value % 10 !== 0 || decade.value < 10 || decade.value > 2099 || decade.value > 90 && decade.value < 1000) return undefined
  const start = decade.value >= 1000 ? decade.value : (century === undefined ? from > at && tokens[at]!.lower === "本" ? 2000 : 1900 : (century.value - 1) * 100) + decade.value
  return made(at, decade.end + 1, { kind: "fixed", value: `${String(start).padStart(4, "0").slice(0, 3)}X` }, "decade")
}

/** 2025年9月18日, 9月18日, 去年9月, 18日, 本月18日, 2025年. */
export const hanDate: Rule = (reader, at) => {
  const { tokens } = reader
  if (tokens[at]!.language !== "zh") return undefined
  const before = tokens[at - 1]
  if (before?.lower === "第" || before?.lower === "农" || reader.before(at, "lunar") >= 0) return undefined
  const year = numberBefore(reader, at, ["年"])
  const stated = year !== undefined && year.value >= 1000 && year.value <= 2999 ? year : undefined
  const rel = stated === undefined ? reader.field(at, "year") : undefined
  const moon = stated === undefined && rel === undefined ? reader.field(at, "moon") : undefined
  const afterYear = stated?.end ?? rel?.end ?? at
  const month = moon === undefined ? numberBefore(reader, afterYear, ["月"]) : undefined
  if (month !== undefined && month.value >= 1 && month.value <= 12 && Number.isInteger(month.value)) {
    const day = numberBefore(reader, month.end, ["日", "号", "號"])
    const rest = { ...(stated === undefined ? {} : { year: stated.value }), ...(rel === undefined ? {} : { relYear: rel.value }) }
    const joint = day !== undefined && /^[至到\-–—]$/u.test(tokens[day.end]?.lower ?? "") ? numberBefore(reader, day.end + 1, ["日", "号", "號"]) : undefined
    if (joint !== undefined && joint.value > day!.value && joint.value <= 31) return made(at, joint.end, { kind: "days", from: { kind: "dayOfMonth", day: day!.value }, to: { kind: "day", month: month.value, day: joint.value, ...rest } }, "interval")
    if (day !== undefined && day.value >= 1 && day.value <= 31) return made(at, day.end, { kind: "day", month: month.value, day: day.value, ...rest }, "day")
    return made(at, month.end, { kind: "month", month: month.value, ...rest }, "month")
  }
  const season = afterYear > at ? reader.field(afterYear, "season") : undefined
  if (season !== undefined && reader.joined(afterYear)) return made(at, season.end, { kind: "season", season: season.value, ...(stated === undefined ? { relYear: rel!.value } : { year: stated.value }) }, "season")
  if (stated !== undefined) return tokens[stated.end]?.lower === "代" ? undefined : made(at, stated.end, { kind: "fixed", value: String(stated.value).padStart(4, "0") }, "year")
  if (rel !== undefined) {
    if (parts.has(tokens[rel.end]?.lower ?? "") && tokens[rel.end]!.lower === "底") return made(at, rel.end, { kind: "offset", grain: "year", by: rel.value }, "unit")
    return undefined
  }
  const day = numberBefore(reader, moon?.end ?? at, ["日", "号", "號"])
  if (day === undefined || day.value < 1 || day.value > 31 || tokens[day.end - 1]!.lower === "日" && /^[元圆本]$/u.test(tokens[day.end]?.lower ?? "")) return undefined
  if (moon === undefined && (tokens[at]!.kind !== "number" || !tokens[at]!.plain || before?.lower === "," || tokens[day.end - 1]!.lower !== "日" && !/^[，。、\s(（]?$/u.test(tokens[day.end]?.lower ?? ""))) return undefined
  return made(at, day.end, { kind: "dayOfMonth", day: day.value, ...(moon === undefined ? {} : { offset: moon.value }) }, "day")
}

const made = (first: number, end: number, expression: Expression, rule: string): ReadonlyArray<Found> => [{ first, end, expression, score: 0.92, rule }]
