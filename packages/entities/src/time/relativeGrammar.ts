import { numeral } from "../quantities/numerals.ts"
import type { Reader } from "../quantities/reader.ts"
import type { Grain } from "./expression.ts"
import { introduced } from "./calendarGrammar.ts"
import { recurs, skipFlag, type Found, type Rule } from "./found.ts"
import { tenseAt } from "./tense.ts"

const grains = new Set(["day", "week", "weekend", "month", "quarter", "year", "decade", "century"])
const capitals = new Set(["en", "de"])

/** Tuesday, next Friday, "mardi prochain", «вівторок минулого тижня», 上周四. */
export const weekday: Rule = (reader, at) => {
  const { tokens } = reader
  const before = reader.field(at, "rel")
  const from = before === undefined ? at : before.end
  const week = tokens[at]!.language === "zh" ? { 上: -1, 本: 0, 这: 0, 這: 0, 下: 1 }[tokens[at]!.lower] : undefined
  const start = week === undefined ? from : at + 1
  if (start > at && !reader.joined(start)) return undefined
  const found = reader.field(start, "weekday")
  if (found === undefined || recurs(reader, at) || tokens[start]!.language === "de" && reader.flag(start, "weekdays") > 0) return undefined
  if (capitals.has(tokens[start]!.language) && !tokens[start]!.capital) return undefined
  if (week !== undefined) return [{ first: at, end: found.end, expression: { kind: "weekday", weekday: found.value, week }, score: 0.95, rule: "weekday" }]
  const marked = skipFlag(reader, found.end, "daymark")
  let [end, rel, ofWeek] = [marked, before?.value, undefined as number | undefined]
  const after = reader.joined(end) && tokens[end]!.language !== "en" && rel === undefined ? reader.field(end, "rel") : undefined
  const unit = reader.joined(end) ? relativeWeek(reader, skipFlag(reader, end, "of")) : undefined
  if (unit !== undefined) [end, ofWeek] = [unit.end, unit.by]
  else if (after !== undefined && reader.field(after.end, "unit") === undefined && after.value !== 0) [end, rel] = [after.end, after.value]
  else if (after !== undefined && tokens[end]!.language === "ar") [end, rel] = [after.end, after.value]
  const weak = reader.flag(start, "weakweekday") > 0
  if (weak && rel === undefined && ofWeek === undefined && marked === found.end && reader.flag(found.end, "daypart") === 0 && !introduced(reader, at) && reader.before(at, "dayword") < 0 && !(tokens[at]!.language === "ar" && /^[،,.؛:]?$/u.test(tokens[end]?.lower ?? ""))) return undefined
  if (weak && tokens[at]!.language === "tr" && !tokens[start]!.capital && marked === found.end && rel === undefined && reader.flag(found.end, "daypart") === 0) return undefined
  return [{ first: at, end, expression: { kind: "weekday", weekday: found.value, ...(rel === undefined ? {} : { rel }), ...(ofWeek === undefined ? {} : { week: ofWeek }) }, score: weak ? 0.75 : 0.92, rule: "weekday" }]
}

function relativeWeek(reader: Reader, at: number): { readonly end: number; readonly by: number } | undefined {
  const found = relativeUnit(reader, at)
  return found?.grain === "week" ? found : undefined
}

/** "The same day", "the day after": a day of the story and not today. */
const sameDay = /^(?:نفسه|ذاته|عينه|التالي|السابق|المذكور|الموالي)$/u

/** today, вчора, "mañana", with what tells it from "the morning". */
export const deictic: Rule = (reader, at) => {
  const found = reader.field(at, "day")
  if (found === undefined || recurs(reader, at)) return undefined
  const token = reader.tokens[at]!
  const previous = reader.tokens[at - 1]?.lower ?? ""
  if (token.language === "es" && token.lower === "mañana" && found.end === at + 1 && /^(?:la|una|cada|esta|media|misma|de)$/u.test(previous)) return undefined
  if (token.language === "de" && token.lower === "morgen" && (token.capital || reader.field(at - 1, "weekday") !== undefined || reader.field(at - 1, "day") !== undefined)) return undefined
  if (token.language === "ar" && token.lower === "اليوم" && (/^(?:هذا|ذلك|في|نفس|من|هذه)$/u.test(previous) || reader.field(found.end, "ord") !== undefined)) return undefined
  if (token.language === "ar" && reader.joined(found.end) && sameDay.test(reader.tokens[found.end]!.lower)) return undefined
  if (token.language === "zh" && found.end === at + 1 && reader.tokens[found.end]?.kind === "word" && reader.flag(found.end, "daypart") === 0 && reader.glued(found.end) && reader.flag(at, "weakday") > 0) return undefined
  return [{ first: at, end: found.end, expression: { kind: "offset", grain: "day", by: found.value }, score: 0.93, rule: "deictic" }]
}

/** A unit with last, this or next beside it, and what stands for it in one word. */
export function relativeUnit(reader: Reader, at: number): { readonly end: number; readonly grain: Grain; readonly by: number } | undefined {
  const { tokens } = reader
  if (tokens[at] === undefined) return undefined
  const year = reader.field(at, "year")
  if (year !== undefined) return { end: year.end, grain: "year", by: year.value }
  const month = reader.field(at, "moon")
  if (month !== undefined) return { end: month.end, grain: "month", by: month.value }
  const weekend = reader.field(at, "weekend")
  if (weekend !== undefined) return { end: weekend.end, grain: "weekend", by: weekend.value }
  const week = reader.field(at, "week")
  if (week !== undefined) return { end: week.end, grain: "week", by: week.value }
  const rel = reader.field(at, "rel")
  if (rel !== undefined && reader.joined(rel.end)) {
    const unit = reader.field(rel.end, "unit")
    if (unit === undefined || !grains.has(unit.value) || unit.value === "day" || reader.flag(rel.end, "dual") > 0 || plural.test(tokens[unit.end - 1]!.lower)) return undefined
    if (tokens[at]!.language === "en" && rel.value !== 0 && tokens[at - 1]?.lower === "the" && reader.joined(at)) return undefined
    const after = tokens[at]!.language === "ar" && reader.joined(unit.end) ? reader.field(unit.end, "rel") : undefined
    return { end: after?.end ?? unit.end, grain: unit.value as Grain, by: after?.value ?? rel.value }
  }
  const unit = reader.field(at, "unit")
  if (unit === undefined || !grains.has(unit.value) || unit.value === "day" || !reader.joined(unit.end) || !unitFirst.has(tokens[at]!.language) || reader.flag(at, "dual") > 0 || plural.test(tokens[unit.end - 1]!.lower)) return undefined
  const after = reader.field(unit.end, "rel")
  if (after === undefined || after.value === 0 && tokens[at]!.language !== "ar") return undefined
  return { end: after.end, grain: unit.value as Grain, by: after.value }
}

/** Units in the plural: "recent years" are no date. */
const plural = /^(?:years|months|weeks|weekends|quarters|decades|centuries|jahren?|monaten?|wochen|quartalen?|jahrzehnten?|jahrhunderten?|années|ans|semaines|años|meses|semanas|роки|років|роках|місяці|місяців|місяцях|тижні|тижнів|тижнях|годы|годов|годах|лет|месяцы|месяцев|месяцах|недель|неделях|lata|lat|latach|miesiące|miesięcy|tygodnie|tygodni|السنوات|سنوات|الاعوام|اعوام|الاشهر|اشهر|شهور|اسابيع|ايام|дні|днів|дни|дней|dni|الاسابيع)$/u

/** Languages that may put "last" behind the unit. */
const unitFirst = new Set(["fr", "es", "ar"])

/** last week, "l'an dernier", «наступного місяця», 去年. */
export const unitDate: Rule = (reader, at) => {
  const found = relativeUnit(reader, at)
  if (found === undefined || recurs(reader, at) || reader.field(at - 1, "num") !== undefined && at > 0 && reader.joined(at)) return undefined
  return [{ first: at, end: found.end, expression: { kind: "offset", grain: found.grain, by: found.by }, score: 0.92, rule: "unit" }]
}

/** "at the weekend", "am Wochenende": the last word or words, without the preposition. */
export const weekend: Rule = (reader, at) => {
  const end = reader.flag(at, "weekend")
  if (end === 0 || recurs(reader, at)) return undefined
  const first = reader.flag(at + 1, "the") > 0 && at + 2 < end ? at + 2 : at + 1
  return [{ first, end, expression: { kind: "weekend" }, score: 0.75, rule: "weekend" }]
}

/** "end of the year", «кінця року», Jahresende, 年底: only where what follows is no date of its own. */
export const unitPart: Rule = (reader, at) => {
  const { tokens } = reader
  const whole = reader.flag(at, "endphrase")
  if (whole > 0) {
    const text = reader.text.slice(tokens[at]!.start, tokens[whole - 1]!.end).toLowerCase()
    const grain: Grain = text.startsWith("月") ? "month" : "year"
    return [{ first: at, end: whole, expression: { kind: "part", grain, part: /beginn|başı/u.test(text) ? "start" : "end" }, score: 0.85, rule: "part" }]
  }
  const start = reader.flag(at, "startend")
  if (start === 0 || !reader.joined(start)) return undefined
  const unit = reader.field(start, "unit")
  if (unit === undefined || unit.value !== "year" && unit.value !== "month" && unit.value !== "week" || relativeUnit(reader, start) !== undefined || reader.field(unit.end, "rel") !== undefined) return undefined
  if (tokens[unit.end]?.kind === "number" && reader.joined(unit.end)) return undefined
  const word = tokens[at]!.lower === "the" ? tokens[at + 1]!.lower : tokens[at]!.lower
  const part = /^(?:end|кін|кон|koń|kon|наприк|fin|kon|ende|نهاي|أواخر|اواخر|اخر)/u.test(word) ? "end" : /^(?:mi|сер|poł|منت)/u.test(word) ? "middle" : "start"
  return [{ first: tokens[at]!.lower === "the" ? at + 1 : at, end: unit.end, expression: { kind: "part", grain: unit.value, part }, score: 0.8, rule: "part" }]
}

/** A counted unit: "two weeks", "a year", «кілька днів», عامين; a vague count is NaN. */
function counted(reader: Reader, at: number, bare: boolean): { readonly end: number; readonly grain: string; readonly count: number } | undefined {
  const { tokens } = reader
  if (tokens[at] === undefined) return undefined
  const vague = reader.flag(at, "vaguenum")
  if (vague > 0 && reader.joined(vague)) {
    const unit = reader.field(vague, "unit")
    if (unit !== undefined) return { end: unit.end, grain: unit.value, count: Number.NaN }
  }
  const article = reader.flag(at, "article")
  if (article > 0 && reader.joined(article)) {
    const unit = reader.field(article, "unit")
    if (unit !== undefined) return { end: unit.end, grain: unit.value, count: 1 }
  }
  const number = numeral(reader, at)
  if (number !== undefined && number.kind !== "ordinal" && reader.joined(number.end)) {
    const more = reader.flag(number.end, "more")
    const unit = reader.field(more || number.end, "unit")
    if (unit !== undefined && unit.value === "year" && number.plain && number.value >= 1000 || unit?.value === "decade" && number.value >= 10) return undefined
    if (unit !== undefined) return { end: unit.end, grain: unit.value, count: more > 0 ? Number.NaN : number.value }
  }
  if (!bare && reader.flag(at, "dual") === 0) return undefined
  const unit = reader.field(at, "unit")
  return unit === undefined ? undefined : { end: unit.end, grain: unit.value, count: reader.flag(at, "dual") > 0 ? 2 : plural.test(tokens[unit.end - 1]!.lower) ? Number.NaN : 1 }
}

/** Languages where a unit without a number is one: «рік тому», "przed rokiem", قبل عام. */
const bareUnits = new Set(["uk", "ru", "pl", "ar"])

function made(first: number, end: number, unit: { readonly grain: string; readonly count: number }, sign: number, score: number): ReadonlyArray<Found> {
  const steps = unit.grain === "fortnight" ? ["week", 2] as const : [unit.grain, 1] as const
  const whole = Number.isInteger(unit.count) ? unit.count : unit.grain === "year" && Number.isInteger(unit.count * 12) ? unit.count * 12 : Number.NaN
  const grain = Number.isInteger(unit.count) ? steps[0] : "month"
  const known = grains.has(grain) && Number.isInteger(whole) && sign !== 0
  return [{ first, end, expression: known ? { kind: "offset", grain: grain as Grain, by: sign * whole * steps[1] } : { kind: "fixed", value: null }, score, rule: sign < 0 ? "ago" : "ahead" }]
}

/** "two weeks ago", "il y a deux ans", "in two weeks", «через рік», 三天后. */
export const ago: Rule = (reader, at) => {
  const { tokens } = reader
  const { language } = tokens[at]!
  const bare = bareUnits.has(language)
  const past = reader.flag(at, "agobefore")
  if (past > 0 && reader.joined(past) && !(language === "es" && tokens[at - 1]?.lower === "desde")) {
    const unit = counted(reader, past, bare)
    if (unit !== undefined && !(reader.flag(past, "dual") === 0 && language === "ar" && unit.count === 1 && reader.field(unit.end, "rel") !== undefined)) return made(at, unit.end, unit, -1, 0.9)
  }
  const ahead = reader.flag(at, "ahead")
  if (ahead > 0 && reader.joined(ahead)) {
    const unit = counted(reader, ahead, bare)
    if (unit !== undefined && !duration(reader, at, unit.end, language)) {
      const tense = tenseAt(reader, at, unit.end)
      const past = tense === "past"
      const measuring = loose.has(tokens[at]!.lower) || language === "ar"
      if (!(measuring && (past || tense === "none" && !grains.has(unit.grain)))) return made(at, unit.end, unit, past ? 0 : 1, past ? 0.5 : 0.85)
    }
  }
  const unit = counted(reader, at, bare)
  if (unit === undefined || !reader.joined(unit.end)) return undefined
  const behind = reader.flag(unit.end, "ago")
  if (behind > 0 && !(language === "uk" && reader.tokens[behind]?.lower === "що")) return made(at, behind, unit, -1, 0.93)
  const later = reader.flag(unit.end, "ahead2") || reader.flag(unit.end, "aheadafter")
  return later > 0 ? made(at, later, unit, tenseAt(reader, at, later) === "past" ? 0 : 1, 0.7) : undefined
}

/** Prepositions that also measure how long something took. */
const loose = new Set(["in", "за", "en", "خلال", "في"])

/** "the first time in three years", "in two weeks of talks", «через рік після»: no date counted from publication. */
function duration(reader: Reader, at: number, end: number, language: string): boolean {
  const { tokens } = reader
  const after = tokens[end]?.lower ?? ""
  if (/^(?:of|since|that|after|after|після|опісля|после|nach|après|después|po|من|de|d'|nachdem|як|que)$/u.test(after) && reader.joined(end)) return true
  if (!loose.has(tokens[at]!.lower)) return false
  for (let back = at - 1; back >= 0 && at - back < 4; back--) if (/^(?:time|times|first|once|twice|раз|вперше|[a-z]{3,12}est)$/u.test(tokens[back]!.lower)) return true
  if (language === "es" || language === "ar" && tokens[at]!.lower !== "بعد") return tenseAt(reader, at, end) !== "future"
  if (language === "uk") return tenseAt(reader, at, end) === "past" || tenseAt(reader, at, end) === "none" && (at === 0 || tokens[at - 1]!.sentence !== tokens[at]!.sentence || tokens[at - 1]!.kind === "sign")
  return false
}
