import { isAge, type Surroundings } from "./ages.ts"
import { blocked, boundOf, contrasted } from "./context.ts"
import type { QuantityFound } from "./found.ts"
import { currencyAt, currencyBehind, moneyScale } from "./money.ts"
import { numeral, type Numeral } from "./numerals.ts"
import type { Reader } from "./reader.ts"

const joints = /^[-–—]$/u
const percentSigns = new Set(["%", "٪", "％"])

/** The quantities of a text, in order; `taken` marks the tokens of dates. */
export function findQuantities(reader: Reader, taken: Uint8Array, around: Surroundings): Array<QuantityFound> {
  const { tokens } = reader
  const found: Array<QuantityFound> = []
  const free = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (taken[at] === 1) return false
    return true
  }
  for (let at = 0; at < tokens.length;) {
    const here = taken[at] === 1 ? undefined : before(reader, at) ?? (reader.listed(at) ? score(reader, at) : undefined) ?? plain(reader, at, taken, around, found)
    if (here === undefined || !free(here.first, here.end)) {
      at++
      continue
    }
    found.push(here)
    at = here.end
  }
  return found
}

/** Money and percents with the sign before the number: $5bn, EUR 40, %65, yüzde 40. */
function before(reader: Reader, at: number): QuantityFound | undefined {
  const { tokens } = reader
  const { lower, language } = tokens[at]!
  const percent = percentSigns.has(lower) && reader.glued(at + 1) && tokens[at - 1]?.kind !== "number" ? at + 1 : reader.flag(at, "percentbefore")
  if (percent > 0 && reader.joined(percent)) {
    const number = numeral(reader, percent)
    return number === undefined || number.kind !== "cardinal" ? undefined : make(reader, at, number.end, "percent", number.value, undefined, 0.92)
  }
  if (!/^[\p{Sc}\p{L}]/u.test(lower) || language === "zh" && tokens[at]!.kind === "word") return undefined
  const currency = currencyAt(reader, at)
  if (currency === undefined || !reader.joined(currency.end) || tokens[currency.end]!.kind !== "number") return undefined
  const coded = tokens[at]!.kind === "word"
  if (coded && !/^(?:[A-Z]{2,3}\$?|Rs\.?|US\$|TL)$/u.test(reader.text.slice(tokens[at]!.start, tokens[currency.end - 1]!.end))) return undefined
  const number = numeral(reader, currency.end)
  if (number === undefined || number.kind !== "cardinal") return undefined
  const scale = moneyScale(reader, number.end)
  const end = scale?.end ?? number.end
  return make(reader, at, end, "money", number.value * (scale?.by ?? 1), currency.code, 0.95)
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4

function make(reader: Reader, first: number, end: number, kind: QuantityFound["kind"], value: number, unit: string | undefined, score: number): QuantityFound {
  const bound = kind === "ordinal" ? undefined : boundOf(reader, first, end)
  return { first, end, kind, value: Number.isNaN(value) ? null : rounded(value), ...(unit === undefined ? {} : { unit }), ...(bound === undefined ? {} : { bound }), score, rule: kind }
}

/** 3-2, 217–213: two numbers and a dash, with nothing behind them that is counted. */
function score(reader: Reader, at: number): QuantityFound | undefined {
  const { tokens } = reader
  const [a, sign, b, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (sign === undefined || b === undefined || a.kind !== "number" || b.kind !== "number" || !a.plain || !b.plain || sign.gap !== 0 || b.gap !== 0 || !joints.test(sign.lower) && sign.lower !== ":" || a.value > 999 || b.value > 999) return undefined
  if (blocked(reader, at, { end: at + 3, value: a.value, kind: "cardinal", digits: true, plain: false }) || next !== undefined && next.gap === 0 && (next.lower === "-" || next.lower === ":" || next.kind === "word" && next.language !== "zh")) return undefined
  const colon = sign.lower === ":"
  const counted = next !== undefined && next.gap < 2 && (percentSigns.has(next.lower) || reader.flag(at + 3, "percent") > 0 || currencyAt(reader, at + 3) !== undefined || reader.field(at + 3, "unit") !== undefined || reader.field(at + 3, "measure") !== undefined || reader.field(at + 3, "scale") !== undefined || reader.flag(at + 3, "times") > 0)
  if (counted || !colon && a.value < b.value && next !== undefined && next.gap === 1 && next.kind === "word" && reader.matches(at + 3).length === 0) return undefined
  return { first: at, end: at + 3, kind: "other", value: null, unit: "score", score: 0.7, rule: "score" }
}

/** The number behind a dash that shares the unit of the one before it: 10–15%. */
function otherEnd(reader: Reader, { end }: Numeral): Numeral | undefined {
  const { tokens } = reader
  if (tokens[end] === undefined || !joints.test(tokens[end]!.lower) || tokens[end]!.gap !== 0 || tokens[end + 1]?.kind !== "number" || tokens[end + 1]!.gap !== 0) return undefined
  return numeral(reader, end + 1)
}

/** What a number is by what stands behind it. */
function plain(reader: Reader, at: number, taken: Uint8Array, around: Surroundings, found: ReadonlyArray<QuantityFound>, second = false): QuantityFound | undefined {
  const number = numeral(reader, at)
  if (number === undefined || blocked(reader, at, number)) return undefined
  if (!reader.listed(at)) return bare(reader, at, number)
  if (number.kind === "ordinal") return ordinal(reader, at, number)
  const money = currencyBehind(reader, number.end)
  const percent = percentEnd(reader, number)
  if (number.value === 1 && !number.digits && !number.plain && number.kind === "cardinal" && money === undefined && percent === 0 && !contrasted(reader, at, number.end, (index) => numeral(reader, index))) return undefined
  if (percent > 0) return percent === number.end && number.kind === "fraction" ? make(reader, at, number.end, "percent", number.value, undefined, 0.95) : make(reader, at, percent, "percent", number.value, undefined, 0.95)
  if (money !== undefined && !(number.kind === "fraction")) return make(reader, at, money.end, "money", number.value * money.by, money.code, 0.93)
  if (number.kind === "fraction" && reader.flag(at, "startend") === number.end && taken[number.end] === 1) return undefined
  if (number.kind === "fraction") return make(reader, at, number.end, "other", number.value, "fraction", 0.85)
  if (number.kind === "cardinal" && isAge(reader, at, number, around)) return make(reader, at, number.end, "age", number.value, "year", 0.88)
  const other = second ? undefined : otherEnd(reader, number)
  if (other !== undefined) {
    const shared = plain(reader, number.end + 1, taken, around, found, true)
    if (shared !== undefined && shared.kind !== "age") return make(reader, at, number.end, shared.kind, number.value, shared.unit, 0.75)
  }
  const unit = unitBehind(reader, number)
  if (unit === "percent") return make(reader, at, number.end, "percent", number.value, undefined, 0.85)
  if (unit !== undefined) return make(reader, at, number.end, "other", number.value, unit, 0.9)
  const shared = number.digits || number.kind === "cardinal" ? elliptic(reader, at, number, found) : undefined
  if (shared !== undefined) return make(reader, at, number.end, shared.kind, number.value, shared.unit, 0.7)
  if (number.digits && number.plain && titled(reader, at, number.end, taken)) return undefined
  return counts(reader, at, number) ? make(reader, at, number.end, number.value === 0 && !number.digits ? "other" : "count", number.value, undefined, number.digits ? 0.8 : 0.75) : undefined
}

/** In a language without word lists: percents and money by their signs. */
function bare(reader: Reader, at: number, number: Numeral): QuantityFound | undefined {
  if (!number.digits || number.kind !== "cardinal") return undefined
  const percent = percentEnd(reader, number)
  if (percent > 0) return make(reader, at, percent, "percent", number.value, undefined, 0.9)
  const money = currencyAt(reader, number.end)
  return money === undefined ? undefined : make(reader, at, money.end, "money", number.value * money.by, money.code, 0.9)
}

/** Where a percent ends; 0 if it is none. A percentage point is a unit. */
function percentEnd(reader: Reader, number: Numeral): number {
  if (number.kind === "fraction" && number.plain && !number.digits) return number.end
  const { end } = number
  if (!reader.joined(end) || number.kind === "vague") return 0
  if (percentSigns.has(reader.tokens[end]!.lower)) return end + 1
  return reader.flag(end, "points") > 0 ? 0 : reader.flag(end, "percent")
}

/** The unit behind a number, over a hyphen: five-day, 10 км, three times. */
function unitBehind(reader: Reader, { end, value }: Numeral): string | undefined {
  const { tokens } = reader
  const next = tokens[end]
  if (next === undefined || next.gap === 2) return undefined
  const dash = next.lower === "-" && next.gap === 0 && reader.glued(end + 1) ? end + 1 : end
  if (reader.flag(dash, "points") > 0) return "percentage point"
  if (reader.flag(dash, "times") > 0 && !(next.language === "en" && tokens[dash]!.lower === "time" && dash === end)) return "times"
  if (dash > end && reader.flag(dash, "tier") > 0) return "part"
  const unit = reader.field(dash, "unit")
  if (unit !== undefined && unit.value !== "night" && !(next.language === "zh" && tokens[dash]!.lower === "日")) return unit.value
  const measure = reader.field(dash, "measure")
  if (measure === undefined || tokens[dash]!.lower.length === 1 && dash === end && next.gap > 0 && reader.tokens[end + 1] !== undefined && next.language !== "zh" && !/^[mмт°]$/u.test(next.lower)) return undefined
  return Number.isNaN(value) && next.language === "en" ? undefined : measure.value
}

/** "from 45 days to 10": a bare number takes the kind and unit of the one that it is set against. */
function elliptic(reader: Reader, at: number, number: Numeral, found: ReadonlyArray<QuantityFound>): QuantityFound | undefined {
  const last = found.at(-1)
  const { tokens } = reader
  if (last === undefined || at - last.end > 4 || last.kind === "ordinal" || last.kind === "count" || tokens[last.first]!.sentence !== tokens[at]!.sentence) return undefined
  const next = tokens[number.end]
  if (next !== undefined && next.gap < 2 && next.kind !== "sign") return undefined
  return /^(?:to|auf|bis|à|a|do|до|на|إلى|al)$/u.test(tokens[at - 1]?.lower ?? "") ? last : undefined
}

function ordinal(reader: Reader, at: number, number: Numeral): QuantityFound | undefined {
  const { tokens } = reader
  const token = tokens[at]!
  const next = tokens[number.end]
  const previous = tokens[at - 1]?.lower ?? ""
  const dash = reader.sign(number.end, "-") && reader.glued(number.end) ? number.end + 1 : number.end
  if (reader.joined(dash) && reader.flag(dash, "notordinal") > 0 || reader.before(at, "noordbefore") >= 0 && token.language === "ar") return undefined
  if (token.gap === 0 && previous === "-" && !number.digits) return undefined
  if (token.language === "pl" && previous === "po" || token.language === "fr" && token.lower === "premier" && token.capital && tokens[at - 1]?.gap !== undefined && token.gap === 1) return undefined
  if (token.language === "en" && number.value === 1 && !number.digits && adverb(reader, number.end, previous)) return undefined
  if (token.language === "en" && !number.digits && next?.lower === "," && (at === 0 || tokens[at - 1]!.sentence !== token.sentence || token.gap === 2)) return undefined
  if (token.language === "en" && number.value === 2 && !number.digits && previous === "a" && (next === undefined || next.gap === 2 || next.kind === "sign" && next.lower !== "-")) return undefined
  if (token.language === "en" && number.value === 2 && !number.digits && /^(?:later|ago|of)$/u.test(next?.lower ?? "") && /^(?:a|one|every|per|each)$/u.test(previous)) return undefined
  if (token.language === "ar" && (token.lower === "ثانية" || reader.flag(at, "weakord") > 0 && (next === undefined || next.gap === 2 || next.kind === "sign"))) return undefined
  return make(reader, at, number.end, "ordinal", number.value, undefined, number.digits ? 0.9 : 0.85)
}

/** "first" as an adverb: "she spoke first", "first reported", "at first". */
function adverb(reader: Reader, end: number, previous: string): boolean {
  const next = reader.tokens[end]
  if (next === undefined || next.gap === 2 || next.kind === "sign" && next.lower !== "-" && next.lower !== "“" && !/^(?:the|a|his|her|their|its|this|our)$/u.test(previous)) return true
  if (/^(?:the|a|an|his|her|their|its|this|our|my|your|'s|very|for)$/u.test(previous)) return false
  return previous === "at" || next.lower.endsWith("ed") || reader.flag(end, "past") > 0 || /^(?:and|of|to|came|then|by|in|on)$/u.test(next.lower)
}

/** "Apple 1", "Boeing 737.": digits behind a capital word that count nothing behind them. */
function titled(reader: Reader, at: number, end: number, taken: Uint8Array): boolean {
  const { tokens } = reader
  const [first, name, token, next] = [tokens[at - 2], tokens[at - 1], tokens[at]!, tokens[end]]
  if (name === undefined || token.gap !== 1 || name.kind !== "word" || !name.capital || taken[at - 1] === 1 || token.language === "de") return false
  if (first === undefined || first.sentence !== token.sentence || name.gap === 2) return false
  return next === undefined || next.gap === 2 || next.capital || next.kind === "sign" && /^[.,;:)»”"]$/u.test(next.lower)
}

/** Chinese characters for numbers are parts of words: they count before a measure word alone. */
function counts(reader: Reader, at: number, number: Numeral): boolean {
  const { tokens } = reader
  const { language } = tokens[at]!
  const next = tokens[number.end]
  if (language === "zh") {
    if (number.digits) return true
    if (number.value === 0) return false
    return next !== undefined && next.gap === 0 && reader.flag(number.end, "classifier") > 0 && !(number.end === at + 1 && tokens[at - 1] !== undefined && /^[第唯统万同单专不每逐初等]$/u.test(tokens[at - 1]!.lower))
  }
  if (number.kind === "vague") return next !== undefined && next.gap < 2
  if (language === "fr" && tokens[at]!.lower === "neuf" && number.end === at + 1) return next?.kind === "word" && next.gap < 2 && /[sx]$/u.test(next.lower)
  if (language === "tr" && number.end === at + 1 && /^(?:altı|yüz|on|yedi|bin|kırk)$/u.test(tokens[at]!.lower)) return next?.kind === "word" && next.gap < 2 && next.lower !== "çizili"
  if (!number.digits && number.value === 0.5) return false
  return true
}
