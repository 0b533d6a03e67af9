import type { Reader } from "../quantities/reader.ts"
import { dayMonth, hijri, month, monthDay, numericDate } from "./calendarGrammar.ts"
import { edtfDay, type Day } from "./calendar.ts"
import { clockAt, type Clock } from "./clock.ts"
import { isDay, resolve, type Direction, type Expression } from "./expression.ts"
import { skipFlag, type Found, type Rule } from "./found.ts"
import { hanDate, hanDecade } from "./hanGrammar.ts"
import { ago, deictic, unitDate, unitPart, weekday, weekend } from "./relativeGrammar.ts"
import { directionAt } from "./tense.ts"
import { century, decade, season, spelledDecade, year } from "./yearGrammar.ts"

/** A date of a text: tokens `first` to `end`, and its EDTF, null where it cannot be known. */
export interface DateFound extends Found {
  readonly value: string | null
  /** Which way the words about it point, where that was asked. */
  readonly direction?: Direction
}

const ofDigits: ReadonlyArray<Rule> = [numericDate, dayMonth, hijri, ago, decade, century, year]
const ofWords: ReadonlyArray<Rule> = [dayMonth, monthDay, month, weekday, deictic, unitDate, unitPart, weekend, ago, season, century, spelledDecade]
const ofHan: ReadonlyArray<Rule> = [hanDate, hanDecade, weekday, deictic, unitDate, unitPart, ago, century, year, season, numericDate]
const germanOrdinal = /t(?:e|en|er|es|em)$/u
const roman = /^[ivxхі]+(?:e|er|ème)?$/u

/** The longest expressions that begin at a token. */
function at(reader: Reader, index: number): ReadonlyArray<Found> | undefined {
  const token = reader.tokens[index]!
  if (token.kind === "sign" || token.kind === "code" || token.kind === "suffix" || token.kind === "clock") return undefined
  if (!reader.listed(index)) return numericDate(reader, index)
  let rules = token.language === "zh" ? ofHan : token.kind === "word" ? ofWords : ofDigits
  if (token.kind === "word" && token.language !== "zh" && reader.matches(index).length === 0) {
    if (token.language === "de" && germanOrdinal.test(token.lower)) rules = [dayMonth, century]
    else if (token.capital && roman.test(token.lower)) rules = [century]
    else return undefined
  }
  let best: ReadonlyArray<Found> | undefined
  for (const rule of rules) {
    const found = rule(reader, index)
    if (found !== undefined && found.length > 0 && (best === undefined || found.at(-1)!.end > best.at(-1)!.end)) best = found
  }
  return best
}

/** All expressions, in order, without overlap. */
function expressions(reader: Reader): Array<Found> {
  const found: Array<Found> = []
  for (let index = 0; index < reader.tokens.length;) {
    const here = at(reader, index)
    const last = found.at(-1)
    if (here === undefined || last !== undefined && here[0]!.first < last.end) {
      index++
      continue
    }
    for (const one of here) found.push(one.expression.kind === "weekday" ? numbered(reader, one) : one)
    index = found.at(-1)!.end
  }
  return found
}

/** "jeudi 18", "el martes 3": a weekday and the day of the month. */
function numbered(reader: Reader, found: Found): Found {
  const token = reader.tokens[found.end]
  if (found.expression.kind !== "weekday" || token === undefined || token.gap === 2 || token.kind !== "number" || !token.plain || token.value < 1 || token.value > 31 || !/^(?:fr|es)$/u.test(token.language)) return found
  if (dayMonth(reader, found.end) !== undefined) return found
  const next = reader.tokens[found.end + 1]
  if (next !== undefined && next.gap < 2 && next.kind !== "sign" && reader.flag(found.end + 1, "inprep") === 0) return found
  return { ...found, end: found.end + 1, expression: { kind: "dayOfMonth", day: token.value, weekday: found.expression.weekday } }
}

const strength = ({ kind }: Expression): number => kind === "day" ? 3 : kind === "dayOfMonth" ? 2 : kind === "offset" ? 1 : kind === "fixed" ? 3 : 0

/** Words that name the same day are one date: «четвер, 18 вересня», "mañana viernes", 9月18日（周四）. */
function merged(reader: Reader, found: ReadonlyArray<Found>): Array<Found> {
  const out: Array<Found> = []
  for (const next of found) {
    const last = out.at(-1)
    const numeric = next.rule === "numeric"
    if (last === undefined || !(isDay(last.expression) && (isDay(next.expression) || numeric)) || last.expression.kind === next.expression.kind) {
      out.push(next)
      continue
    }
    let from = last.end
    const opened = reader.sign(from, "(") || reader.sign(from, "（")
    if (opened || reader.sign(from, ",") || reader.sign(from, "،")) from++
    if (!opened) {
      const comma = from > last.end
      from = skipFlag(reader, from, "the")
      if (comma && from + 1 === next.first && /^(?:у|в|во|w|we|on|am|el|le)$/u.test(reader.tokens[from]!.lower)) from++
    }
    const closed = opened && (reader.sign(next.end, ")") || reader.sign(next.end, "）"))
    if (from !== next.first || opened !== closed || reader.tokens[next.first]!.gap === 2) {
      out.push(next)
      continue
    }
    const main = strength(next.expression) >= strength(last.expression) ? next : last
    out[out.length - 1] = { ...main, first: last.first, end: closed ? next.end + 1 : next.end, score: Math.max(last.score, next.score) }
  }
  return out
}

/** "September 29–October 2, 2026", "from 3 May 2024 to 5 June", "between May and June 1981": the year is that of both. */
function shared(reader: Reader, found: ReadonlyArray<Found>): ReadonlyArray<Found> {
  const out = [...found]
  for (let at = 1; at < out.length; at++) {
    const [a, b] = [out[at - 1]!, out[at]!]
    if (!ofYear(a.expression) || !ofYear(b.expression) || b.first - a.end < 1 || b.first - a.end > 2 || reader.tokens[b.first]!.gap === 2) continue
    const sign = /^[-–—]$/u.test(reader.tokens[a.end]!.lower)
    if (!sign && reader.flag(a.end, "rangeto") === 0 && reader.flag(a.end, "and") === 0 && reader.flag(a.end, "until") === 0) continue
    const [from, to] = [a.expression, b.expression]
    if (dated(from) === dated(to)) continue
    if (dated(to)) out[at - 1] = { ...a, expression: { ...from, year: to.year, relYear: to.relYear } }
    else if (from.month <= to.month) out[at] = { ...b, expression: { ...to, year: from.year, relYear: from.relYear } }
  }
  return out
}

const ofYear = (one: Expression): one is Extract<Expression, { kind: "day" | "month" }> => one.kind === "day" || one.kind === "month" && one.rel === undefined
const dated = (one: { readonly year?: number | undefined; readonly relYear?: number | undefined }): boolean => one.year !== undefined || one.relYear !== undefined

/** Whether the tokens between are only what joins a day and a time: commas, prepositions, parts of the day. */
function near(reader: Reader, from: number, to: number): boolean {
  if (to < from || to - from > 4) return false
  for (let index = from; index < to;) {
    if (reader.tokens[index]!.gap === 2) return false
    if (reader.flag(index, "and") > 0) return false
    const end = reader.sign(index, ",") || reader.sign(index, "،") ? index + 1 : reader.flag(index, "clockprep") || reader.flag(index, "clockbefore") || reader.flag(index, "daypart") || reader.flag(index, "inprep") || reader.flag(index, "the")
    if (end === 0) return false
    index = end
  }
  return reader.joined(to)
}

/** Times of the day, joined with the day beside them. */
function timed(reader: Reader, found: ReadonlyArray<Found>): Array<Found> {
  const out: Array<Found> = []
  const clocks: Array<Clock> = []
  let next = 0
  for (let index = 0; index < reader.tokens.length;) {
    while (next < found.length && found[next]!.end <= index) next++
    if (next < found.length && found[next]!.first <= index) {
      index = found[next]!.end
      continue
    }
    const { kind, language } = reader.tokens[index]!
    const clock = kind === "number" || kind === "clock" || language === "zh" && kind === "word" ? clockAt(reader, index) : undefined
    if (clock !== undefined) clocks.push(clock)
    index = clock?.end ?? index + 1
  }
  let at = 0
  for (const [position, date] of found.entries()) {
    while (at < clocks.length && clocks[at]!.end <= date.first && !(near(reader, clocks[at]!.end, date.first) && isDay(date.expression))) out.push(alone(clocks[at++]!))
    let joined = date
    if (at < clocks.length && clocks[at]!.end <= date.first) {
      const clock = clocks[at++]!
      joined = { ...date, first: clock.first, clock: clock.time }
    }
    const following = found[position + 1]
    const clock = clocks[at]
    if (clock !== undefined && joined.clock === undefined && (isDay(date.expression) || date.rule === "numeric") && clock.first >= date.end && (following === undefined || clock.end <= following.first) && near(reader, date.end, clock.first)) {
      joined = { ...date, end: clock.end, clock: clock.time }
      at++
    }
    out.push(joined)
  }
  for (; at < clocks.length; at++) out.push(alone(clocks[at]!))
  return out
}

const alone = ({ first, end, time, score }: Clock): Found => ({ first, end, expression: { kind: "fixed", value: null }, score: score - 0.15, rule: "clock", clock: time })

/** The dates of a text, in order. Relative ones are counted from `anchor`, the day of publication; without one they have no value. */
export function findDates(reader: Reader, anchor: Day | undefined): Array<DateFound> {
  const found = timed(reader, shared(reader, merged(reader, expressions(reader))))
  let known: { readonly sentence: number; readonly value: string } | undefined
  return found.map((one) => {
    const { sentence } = reader.tokens[one.first]!
    if (one.rule === "clock") {
      const day = known?.sentence === sentence ? known.value : anchor === undefined ? null : edtfDay(anchor)
      return { ...one, value: day === null ? null : `${day}T${one.clock!}` }
    }
    const direction = anchor !== undefined && asks(one.expression) ? directionAt(reader, one.first, one.end, one.expression.kind === "weekday") : undefined
    const value = resolve(one.expression, anchor, direction ?? "none")
    if (value?.length === 10) known = { sentence, value }
    return { ...one, value: value?.length === 10 && one.clock !== undefined ? `${value}T${one.clock}` : value, ...(direction === undefined ? {} : { direction }) }
  })
}

/** Whether the words about an expression decide what it means. */
const asks = (one: Expression): boolean => one.kind === "days" || one.kind === "weekend" || one.kind === "dayOfMonth" || (one.kind === "day" || one.kind === "month" || one.kind === "season") && one.year === undefined && one.relYear === undefined || one.kind === "weekday" && one.rel === undefined && one.week === undefined
