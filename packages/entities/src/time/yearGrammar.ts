import { numeral } from "../quantities/numerals.ts"
import type { Reader } from "../quantities/reader.ts"
import { introduced } from "./calendarGrammar.ts"
import { recurs, relativeYear, skip, skipFlag, yearAt, type Found, type Rule } from "./found.ts"

const pad = (year: number): string => String(year).padStart(4, "0")
const fixed = (first: number, end: number, value: string | null, score: number, rule: string): ReadonlyArray<Found> => [{ first, end, expression: { kind: "fixed", value }, score, rule }]

/** What stands before a season that is one of a year, rather than any. */
const timely = /^(?:in|by|until|till|since|before|after|early|late|mid|the|-)$/u

/** summer 2024, "last winter", «навесні», "im Herbst". */
export const season: Rule = (reader, at) => {
  const before = reader.field(at, "rel")
  const from = before === undefined ? at : before.end
  if (from > at && !reader.joined(from)) return undefined
  const found = reader.field(from, "season")
  if (found === undefined || recurs(reader, at)) return undefined
  const language = reader.tokens[at]!.language
  const weak = reader.flag(from, "weakseason") > 0
  const of = skipFlag(reader, found.end, "of")
  const year = yearAt(reader, skipFlag(reader, of, "yearbefore")) ?? yearAt(reader, of)
  const relYear = year === undefined ? relativeYear(reader, of) ?? relativeYear(reader, skipFlag(reader, of, "the")) : undefined
  const season = found.value
  const made = (end: number, rest: { readonly year?: number; readonly relYear?: number; readonly rel?: number }, score: number): ReadonlyArray<Found> => [{ first: at, end, expression: { kind: "season", season, ...rest }, score, rule: "season" }]
  if (before !== undefined && before.value === 0 && (year ?? relYear) !== undefined) return undefined
  if (year !== undefined && reader.joined(of)) return made(year.end, { year: year.year }, 0.92)
  if (relYear !== undefined && reader.joined(of)) return made(relYear.end, { relYear: relYear.by }, 0.9)
  if (before !== undefined) return made(found.end, { rel: before.value }, 0.9)
  const after = language !== "en" && reader.joined(found.end) ? reader.field(found.end, "rel") : undefined
  if (after !== undefined && after.value !== 0) return made(after.end, { rel: after.value }, 0.88)
  const adverb = /^(?:на|вос|узим|взим|улітку|влітку)/u.test(reader.tokens[at]!.lower) && language === "uk" || (language === "ru" || language === "pl") && /(?:ой|ей|ью|ом|em|ą)$/u.test(reader.tokens[at]!.lower)
  if (language === "en") return timely.test(reader.tokens[at - 1]?.lower ?? "") && introduced(reader, at) && (reader.joined(found.end) ? reader.field(found.end, "unit") : undefined) === undefined && (!weak || reader.tokens[at - 1]!.lower === "the" && reader.before(at - 1, "inprep") >= 0) ? made(found.end, {}, 0.75) : undefined
  if (language === "fr" && reader.tokens[at]!.lower === "été") return /^(?:l'|d'|en|cet)$/u.test(reader.tokens[at - 1]?.lower ?? "") ? made(found.end, {}, 0.7) : undefined
  return adverb || !weak && introduced(reader, at) ? made(found.end, {}, 0.75) : undefined
}

/** Languages whose counted nouns stand right behind a bare number, where a year has its own word. */
const needsMark = new Set(["uk", "ru", "pl"])
const dashes = new Set(["–", "-", "—", "/"])

/** 2025, «2040 року», 2023–2024, "im Jahr 1987", "du 19e siècle" is not here. */
export const year: Rule = (reader, at) => {
  const { tokens } = reader
  const token = tokens[at]!
  if (token.kind !== "number" || !token.plain) return undefined
  const old = token.end - token.start < 4 && token.value > 0 && reader.joined(at + 1) ? reader.flag(at + 1, "bc") : 0
  if (old > 0) return fixed(at, old, `-${pad(token.value - 1)}`, 0.9, "year")
  const found = yearAt(reader, at)
  if (found === undefined || Number.isNaN(token.value)) return undefined
  const previous = tokens[at - 1]
  if (previous !== undefined && token.gap === 0 && previous.kind !== "sign" && !(token.language === "zh") && previous.kind !== "word") return undefined
  if (previous !== undefined && token.gap === 0 && /^[.$€£¥#+/:=&_~*]$/u.test(previous.lower)) return undefined
  if (reader.before(at, "label") >= 0 && reader.before(at, "inprep") < 0) return undefined
  if (found.end > at + 1 && reader.sign(at + 1, "-") && reader.flag(found.end - 1, "yearmark") === 0 && (found.year < 1800 || found.year > 2100 || reader.tokens[found.end]?.kind === "word" && !preposition(reader, found.end) && reader.joined(found.end))) return undefined
  const range = rangeOf(reader, at, found.end)
  if (range !== undefined) return range
  const ancient = reader.joined(at + 1) ? reader.flag(at + 1, "bc") : 0
  if (ancient > 0) return fixed(at, ancient, `-${pad(found.year - 1)}`, 0.9, "year")
  const named = found.end > at + 1 || reader.before(at, "yearbefore") >= 0
  if (named) return fixed(at, found.end, pad(found.year), 0.95, "year")
  if (found.year < 1400 || found.year > 2100 || measured(reader, found.end)) return undefined
  const next = tokens[found.end]
  if (next !== undefined && next.gap === 0 && (next.kind === "word" && next.language !== "zh" || next.lower === "%" || /^[-–]$/u.test(next.lower) && tokens[found.end + 1]?.gap === 0)) return undefined
  const closed = next === undefined || next.gap === 2 || next.kind === "sign" && next.lower !== "%" && next.lower !== "$" || next.kind === "suffix" || preposition(reader, found.end)
  const bracketed = previous?.lower === "(" && (next?.lower === ")" || next?.lower === ",")
  const recent = found.year >= 1900 && found.year <= 2099
  if (bracketed) return fixed(at, found.end, pad(found.year), 0.85, "year")
  if (previous !== undefined && previous.gap < 2 && token.gap === 0 && /^[-–]$/u.test(previous.lower)) return undefined
  const preposed = introduced(reader, at)
  const counting = next !== undefined && next.gap === 1 && next.kind === "word" && !preposition(reader, found.end)
  if (needsMark.has(token.language)) return recent && closed && preposed ? fixed(at, found.end, pad(found.year), 0.75, "year") : undefined
  const temporal = preposed && /^(?:in|since|until|from|by|during|before|after|im|seit|bis|en|depuis|desde|hasta|w|od|do)$/u.test(previous!.lower)
  if (preposed && (recent || closed || temporal && next!.gap === 1 && !next!.lower.endsWith("s") && !next!.capital)) return counting && found.year % 100 === 0 && token.language !== "en" ? undefined : fixed(at, found.end, pad(found.year), recent ? 0.85 : 0.7, "year")
  if (!recent) return undefined
  if (token.language === "en" ? !(counting && found.year % 100 === 0) : token.language === "zh" ? false : closed || !counting) return fixed(at, found.end, pad(found.year), 0.65, "year")
  return undefined
}

const preposition = (reader: Reader, at: number): boolean => reader.flag(at, "inprep") > 0 || reader.flag(at, "of") > 0 || reader.flag(at, "and") > 0

/** Whether a unit, a currency or a percent sign makes a count of it. */
function measured(reader: Reader, at: number): boolean {
  if (!reader.joined(at)) return false
  return reader.field(at, "unit") !== undefined || reader.field(at, "currency") !== undefined || reader.field(at, "measure") !== undefined || reader.field(at, "scale") !== undefined || reader.flag(at, "percent") > 0 || reader.flag(at, "count") > 0
}

/** 2023–2024, 2023/24, with a word for "years" behind it. */
function rangeOf(reader: Reader, at: number, end: number): ReadonlyArray<Found> | undefined {
  const { tokens } = reader
  const sign = tokens[at + 1]
  const to = tokens[at + 2]
  if (end !== at + 1 || sign === undefined || to === undefined || sign.gap === 2 || to.gap === 2 || !dashes.has(sign.lower) || to.kind !== "number" || !to.plain) return undefined
  const short = to.end - to.start === 2 && (sign.lower === "/" || sign.lower !== "—" && to.gap === sign.gap)
  if (!short && to.end - to.start !== 4) return undefined
  const [from, until] = [tokens[at]!.value, short ? Math.floor(tokens[at]!.value / 100) * 100 + to.value : to.value]
  if (until <= from || until - from > 1000 || short && until - from > 30 || from < 1000 || tokens[at + 3]?.gap === 0 && dashes.has(tokens[at + 3]!.lower)) return undefined
  const mark = reader.joined(at + 3) ? reader.flag(at + 3, "yearmark") : 0
  if (mark === 0 && (until > 2100 || measured(reader, at + 3))) return undefined
  return fixed(at, mark > 0 ? mark : at + 3, `${pad(from)}/${pad(until)}`, 0.9, "interval")
}

/** 1990s, 90-х років, "1990er Jahre", "années 1990", "lata 90.", 90年代. */
export const decade: Rule = (reader, at) => {
  const { tokens } = reader
  const token = tokens[at]!
  if (token.kind !== "number" || !token.plain || token.value % 10 !== 0) return undefined
  const digits = token.end - token.start
  if (digits !== 4 && digits !== 2 || digits === 4 && (token.value < 1000 || token.value > 2099)) return undefined
  const decade = digits === 4 ? `${pad(token.value).slice(0, 3)}X` : token.value >= 20 ? `19${token.value / 10}X` : `20${token.value / 10}X`
  const first = at > 0 && token.gap === 0 && /^['’‘]$/u.test(tokens[at - 1]!.lower) ? at - 1 : at
  const { language } = token
  const done = (end: number): ReadonlyArray<Found> => {
    const [of] = digits === 2 && reader.joined(end) ? century(reader, skipFlag(reader, end, "of")) ?? [] : []
    const named = of?.expression.kind === "fixed" ? of.expression.value : undefined
    return of === undefined || typeof named !== "string" ? fixed(first, end, decade, 0.9, "decade") : fixed(first, of.end, `${named.slice(0, 2)}${token.value / 10}X`, 0.9, "decade")
  }
  const next = tokens[at + 1]
  if (next?.kind === "suffix" && (language === "tr" || language === "en")) return reader.flag(at + 1, "decademark") > 0 || /^.(?:l[ae]r|l[ıi]|s$)/u.test(next.lower) ? done(language === "en" ? at + 2 : yearsBehind(reader, at + 2) || at + 1) : undefined
  if (next?.gap === 0 && next.kind === "word" && reader.flag(at + 1, "decademark") > 0 && (language === "en" || language === "de")) {
    const dash = skip(reader, at + 2, "-")
    return done(language === "de" ? yearsBehind(reader, dash) || at + 2 : at + 2)
  }
  if (next?.gap === 0 && next.lower === "-" && tokens[at + 2]?.gap === 0 && reader.flag(at + 2, "decademark") > 0 && (language === "uk" || language === "ru")) return done(yearsBehind(reader, at + 3) || at + 3)
  const named = digits === 4 ? reader.before(at, "decadeof") : -1
  if (named >= 0) return fixed(named, at + 1, decade, 0.9, "decade")
  const before = reader.before(at, "yearbefore")
  const plural = before >= 0 && /^(?:années|años|lata|lat|latach|années)$/u.test(tokens[at - 1]!.lower)
  return plural && !(digits === 2 && (language === "fr" || language === "pl" || language === "es") && reader.field(at + 1, "unit") !== undefined) ? done(language === "pl" && reader.sign(at + 1, ".") ? at + 2 : at + 1).map((one) => ({ ...one, first: before })) : undefined
}

function yearsBehind(reader: Reader, at: number): number {
  if (!reader.joined(at)) return 0
  const unit = reader.field(at, "unit")
  return unit?.value === "year" ? unit.end : reader.flag(at, "yearmark")
}

/** "the nineties", «дев'яностих років», Neunzigerjahre. */
export const spelledDecade: Rule = (reader, at) => {
  const found = reader.field(at, "decade")
  if (found === undefined || reader.tokens[at]!.language === "en" && reader.flag(at - 1 < 0 ? 0 : at - 1, "the") === 0) return undefined
  return reader.field(found.end, "unit") !== undefined && reader.joined(found.end) ? undefined : fixed(at, found.end, `19${found.value / 10}X`, 0.85, "decade")
}

const roman = /^(?=[ivx])x{0,2}(?:ix|iv|v?i{0,3})$/u
const digit: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }
function romanValue(word: string): number {
  let sum = 0
  for (let at = 0; at < word.length; at++) sum += digit[word[at]!]! < (digit[word[at + 1] ?? ""] ?? 0) ? -digit[word[at]!]! : digit[word[at]!]!
  return sum
}
/** Cyrillic letters that look like Roman digits. */
const latin = (word: string): string => word.replaceAll("х", "x").replaceAll("і", "i")

/** 19th century, XXI століття, siglo XIX, 20世纪. */
export const century: Rule = (reader, at) => {
  const { tokens } = reader
  const number = (from: number): { readonly end: number; readonly value: number } | undefined => {
    const token = tokens[from]
    if (token === undefined) return undefined
    if (token.kind === "word" && token.capital && roman.test(latin(token.lower)) && token.lower !== "") {
      const value = romanValue(latin(token.lower))
      return value > 0 ? { end: from + 1, value } : undefined
    }
    const glued = /^(x{0,2}(?:ix|iv|v?i{0,3}))(?:e|er|ème)$/u.exec(token.lower)?.[1]
    if (token.kind === "word" && token.capital && glued !== undefined && glued !== "") return { end: from + 1, value: romanValue(glued) }
    const read = numeral(reader, from)
    return read !== undefined && (read.kind === "ordinal" || token.language === "zh" && read.kind === "cardinal") ? read : undefined
  }
  const done = (first: number, end: number, value: number): ReadonlyArray<Found> | undefined => value >= 1 && value <= 22 ? fixed(first, end, `${String(value - 1).padStart(2, "0")}XX`, 0.9, "century") : undefined
  const unit = reader.field(at, "unit")
  if (unit?.value === "century" && reader.joined(unit.end) && /^(?:es|ar)$/u.test(tokens[at]!.language)) {
    const behind = number(unit.end)
    return behind === undefined ? undefined : done(at, behind.end, behind.value)
  }
  const before = number(at)
  if (before === undefined || !reader.joined(before.end)) return undefined
  const word = reader.field(reader.sign(before.end, "-") ? before.end + 1 : before.end, "unit")
  return word?.value === "century" ? done(at, word.end, before.value) : undefined
}
