import { dayOf, daysIn, edtfDay, edtfInterval, edtfMonth, edtfYear, monthAt, ordinalOf, weekdayOf, type Day } from "./calendar.ts"

/** Units that a date can be counted in. */
export type Grain = "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade" | "century"

/** What an expression says, before it is known when the text was published. A year of `rel` counts from that of publication. */
export type Expression =
  | { readonly kind: "day"; readonly month: number; readonly day: number; readonly year?: number | undefined; readonly relYear?: number | undefined }
  | { readonly kind: "dayOfMonth"; readonly day: number; readonly weekday?: number; readonly offset?: number }
  | { readonly kind: "days"; readonly from: Expression; readonly to: Expression }
  | { readonly kind: "month"; readonly month: number; readonly year?: number | undefined; readonly relYear?: number | undefined; readonly rel?: number | undefined }
  | { readonly kind: "weekday"; readonly weekday: number; readonly rel?: number | undefined; readonly week?: number | undefined }
  | { readonly kind: "offset"; readonly grain: Grain; readonly by: number }
  | { readonly kind: "part"; readonly grain: Grain; readonly part: "start" | "middle" | "end" }
  | { readonly kind: "season"; readonly season: number; readonly year?: number | undefined; readonly relYear?: number | undefined; readonly rel?: number | undefined }
  /** "at the weekend": the last one, or that of this week where the words point ahead. */
  | { readonly kind: "weekend" }
  | { readonly kind: "fixed"; readonly value: string | null }

/** Which way the words about an expression point. */
export type Direction = "past" | "future" | "none"

/** Whether an expression names one day. */
export const isDay = (one: Expression): boolean => one.kind === "day" || one.kind === "dayOfMonth" || one.kind === "weekday" || one.kind === "offset" && one.grain === "day"

/** EDTF of an expression, null where it cannot be known. `anchor` is the day of publication. */
export function resolve(expression: Expression, anchor: Day | undefined, direction: Direction): string | null {
  if (expression.kind === "fixed") return expression.value
  if (expression.kind === "days") return resolveDays(expression, anchor, direction)
  if (expression.kind === "day" && expression.year !== undefined) return edtfDay({ year: expression.year, month: expression.month, day: expression.day })
  if (expression.kind === "month" && expression.year !== undefined) return edtfMonth(expression.year, expression.month)
  if (expression.kind === "season" && expression.year !== undefined) return seasonOf(expression.year, expression.season)
  if (anchor === undefined) return null
  const today = ordinalOf(anchor)
  switch (expression.kind) {
    case "day": {
      const { month, day, relYear } = expression
      if (relYear !== undefined) return edtfDay({ year: anchor.year + relYear, month, day })
      return edtfDay({ year: yearOfDay(month, day, anchor, direction), month, day })
    }
    case "dayOfMonth": return dayOfMonth(expression, anchor, direction)
    case "month": return monthOf(expression, anchor, direction)
    case "weekday": return edtfDay(dayOf(weekdayNear(expression, today, direction)))
    case "offset": return offset(expression.grain, expression.by, anchor)
    case "weekend": return offset("weekend", direction === "future" || weekdayOf(today) > 5 ? 0 : -1, anchor)
    case "part": return partOf(expression.grain, expression.part, anchor)
    default: {
      const { season, rel, relYear } = expression
      return seasonOf(relYear === undefined ? seasonYear(season, anchor, rel, direction) : anchor.year + relYear, season)
    }
  }
}

const seasonOf = (year: number, season: number): string | null => {
  const written = edtfYear(year)
  return written === null ? null : `${written}-${season}`
}

function resolveDays({ from, to }: Extract<Expression, { kind: "days" }>, anchor: Day | undefined, direction: Direction): string | null {
  const last = resolve(to, anchor, direction)
  if (last === null || from.kind !== "dayOfMonth") return edtfInterval(resolve(from, anchor, direction), last)
  const month = last.slice(0, 7)
  return from.day < 1 || from.day > Number(last.slice(8, 10)) ? null : edtfInterval(`${month}-${String(from.day).padStart(2, "0")}`, last)
}

/** The year of a day and month: what the words point to, but the near rather than the distant by much. */
function yearOfDay(month: number, day: number, anchor: Day, direction: Direction): number {
  const today = ordinalOf(anchor)
  const at = (year: number): number => ordinalOf({ year, month, day: Math.min(day, daysIn(month, year)) })
  const past = at(anchor.year) <= today ? anchor.year : anchor.year - 1
  const ahead = at(anchor.year) >= today ? anchor.year : anchor.year + 1
  const [since, until] = [today - at(past), at(ahead) - today]
  if (direction === "past") return until <= 31 && since > 300 ? ahead : past
  if (direction === "future") return since <= 10 ? past : ahead
  return until <= 120 ? until < since ? ahead : past : past
}

function monthOf({ month, relYear, rel }: Extract<Expression, { kind: "month" }>, anchor: Day, direction: Direction): string | null {
  if (relYear !== undefined) return edtfMonth(anchor.year + relYear, month)
  if (rel === 0) return edtfMonth(anchor.year, month)
  const since = (anchor.month - month + 12) % 12
  const until = (12 - since) % 12
  const ahead = rel === 1 || rel === undefined && until > 0 && (direction === "future" || direction === "past" ? direction === "future" || until <= 1 : until <= 5)
  const index = anchor.year * 12 + anchor.month - 1 + (ahead ? rel === 1 && until === 0 ? 12 : until : rel === -1 && since === 0 ? -12 : -since)
  const found = monthAt(index)
  return edtfMonth(found.year, found.month)
}

function weekdayNear({ weekday, rel, week }: Extract<Expression, { kind: "weekday" }>, today: number, direction: Direction): number {
  const now = weekdayOf(today)
  if (week !== undefined || rel === 0) return today - now + weekday + 7 * (week ?? 0)
  const ahead = (weekday - now + 7) % 7
  if (rel === 1) return today + (ahead === 0 ? 7 : ahead)
  if (rel === -1) return today - (ahead === 0 ? 7 : 7 - ahead)
  return ahead === 0 ? today : direction === "future" ? today + ahead : today - (7 - ahead)
}

function dayOfMonth({ day, weekday, offset: months }: Extract<Expression, { kind: "dayOfMonth" }>, anchor: Day, direction: Direction): string | null {
  const here = anchor.year * 12 + anchor.month - 1
  const steps = months !== undefined ? [months] : direction === "future" ? [0, 1] : [0, -1, 1]
  for (const step of steps) {
    const month = monthAt(here + step)
    if (day > daysIn(month.month, month.year)) continue
    const found = { ...month, day }
    const distance = ordinalOf(found) - ordinalOf(anchor)
    if (weekday !== undefined && weekdayOf(ordinalOf(found)) !== weekday) continue
    if (months === undefined && weekday === undefined && (direction === "future" ? distance < 0 : direction === "past" && distance > 0)) continue
    return edtfDay(found)
  }
  return null
}

/** A unit so many steps from the one of publication. */
function offset(grain: Grain, by: number, anchor: Day): string | null {
  const today = ordinalOf(anchor)
  const monday = today - weekdayOf(today) + 1
  switch (grain) {
    case "day": return edtfDay(dayOf(today + by))
    case "week": return edtfInterval(edtfDay(dayOf(monday + 7 * by)), edtfDay(dayOf(monday + 7 * by + 6)))
    case "weekend": return edtfInterval(edtfDay(dayOf(monday + 7 * by + 5)), edtfDay(dayOf(monday + 7 * by + 6)))
    case "month": {
      const month = monthAt(anchor.year * 12 + anchor.month - 1 + by)
      return edtfMonth(month.year, month.month)
    }
    case "quarter": {
      const first = monthAt((Math.floor((anchor.year * 12 + anchor.month - 1) / 3) + by) * 3)
      return edtfInterval(edtfMonth(first.year, first.month), edtfMonth(first.year, first.month + 2))
    }
    case "year": return edtfYear(anchor.year + by)
    case "decade": return edtfYear(anchor.year + 10 * by)?.slice(0, 3).concat("X") ?? null
    default: return edtfYear(anchor.year + 100 * by)?.slice(0, 2).concat("XX") ?? null
  }
}

function partOf(grain: Grain, part: "start" | "middle" | "end", anchor: Day): string | null {
  if (grain !== "year") return offset(grain, 0, anchor)
  return part === "middle" ? edtfInterval(edtfMonth(anchor.year, 6), edtfMonth(anchor.year, 7)) : edtfMonth(anchor.year, part === "start" ? 1 : 12)
}

/** The year of a season that is named alone; a winter is of the year that it begins in. */
function seasonYear(season: number, anchor: Day, rel: number | undefined, direction: Direction): number {
  const first = (season - 21) * 3 + 2
  const now = anchor.year * 12 + anchor.month - 1
  const begins = (year: number): number => year * 12 + first
  const running = [anchor.year - 1, anchor.year].find((year) => begins(year) <= now && now < begins(year) + 3)
  const past = [anchor.year, anchor.year - 1].find((year) => begins(year) + 3 <= now) ?? anchor.year - 2
  const ahead = begins(anchor.year) > now ? anchor.year : anchor.year + 1
  if (rel === -1) return past
  if (rel === 1) return ahead
  if (rel === 0) return running ?? anchor.year
  if (running !== undefined) return running
  if (direction !== "none") return direction === "past" ? past : ahead
  return begins(ahead) - now <= 5 ? ahead : past
}
