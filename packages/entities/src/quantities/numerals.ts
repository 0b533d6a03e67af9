import { germanNumber } from "./germanNumerals.ts"
import { hanNumber } from "./hanNumerals.ts"
import type { Reader } from "./reader.ts"

/** A number in digits or words, from the token it was looked for at to `end`, exclusive. */
export interface Numeral {
  readonly end: number
  /** NaN where it is vague: "hundreds". */
  readonly value: number
  readonly kind: "cardinal" | "ordinal" | "fraction" | "vague"
  /** Whether it begins with a digit. */
  readonly digits: boolean
  /** Of a number in digits: no separator, no scale behind it. */
  readonly plain: boolean
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4
/** What a sum already has in its lowest place: 100 has room below 100. */
function room(value: number): number {
  if (value % 100 > 0 && value % 100 < 20 && value % 100 !== 10) return 1
  let place = 1
  while (value % (place * 10) === 0 && place < value) place *= 10
  return place
}

/** The numeral that begins at a token. Articles (ein, un, bir) are numerals of value 1, for the caller to judge. */
export function numeral(reader: Reader, at: number): Numeral | undefined {
  const there = reader.numerals[at]
  if (there !== undefined) return there ?? undefined
  const found = read(reader, at)
  if (at < reader.tokens.length) reader.numerals[at] = found ?? null
  return found
}

function read(reader: Reader, at: number): Numeral | undefined {
  const token = reader.tokens[at]
  if (token === undefined || token.kind === "sign") return undefined
  if (token.kind === "number") return token.language === "zh" || token.language === "ja" ? hanDigits(reader, at) : digits(reader, at)
  if (token.kind !== "word") return undefined
  if (token.language === "zh" || token.language === "ja") return han(reader, at)
  const vague = vagueNumber(reader, at)
  const spelled = vague ?? words(reader, at)
  const many = spelled !== undefined && token.language === "tr" && reader.joined(spelled.end) ? reader.flag(spelled.end, "vague") : 0
  return many > 0 ? { end: many, value: Number.NaN, kind: "vague", digits: false, plain: false } : spelled
}

function hanDigits(reader: Reader, at: number): Numeral | undefined {
  const found = hanNumber(reader.tokens, at)
  return found === undefined ? undefined : { end: found.end, value: found.value, kind: "cardinal", digits: true, plain: found.end === at + 1 && reader.tokens[at]!.plain }
}

function han(reader: Reader, at: number): Numeral | undefined {
  const part = reader.field(at, "part")
  if (part !== undefined) return { end: part.end, value: rounded(1 / part.value), kind: "fraction", digits: false, plain: false }
  if (reader.tokens[at]!.lower === "第") {
    const number = reader.tokens[at + 1] === undefined || !reader.glued(at + 1) ? undefined : hanNumber(reader.tokens, at + 1)
    return number === undefined ? undefined : { end: number.end, value: number.value, kind: "ordinal", digits: number.digits, plain: false }
  }
  const found = hanNumber(reader.tokens, at)
  if (found === undefined) return undefined
  if (reader.tokens[found.end]?.lower === "分" && reader.tokens[found.end + 1]?.lower === "之") {
    const above = reader.tokens[found.end + 2] === undefined ? undefined : hanNumber(reader.tokens, found.end + 2)
    if (above !== undefined) return { end: above.end, value: found.value === 100 ? above.value : rounded(above.value / found.value), kind: "fraction", digits: false, plain: found.value === 100 }
  }
  return { end: found.end, value: found.vague ? Number.NaN : found.value, kind: found.vague ? "vague" : "cardinal", digits: false, plain: false }
}

/** 1,5 Millionen, 79e, 21st, 3-й, 1/3. */
function digits(reader: Reader, at: number): Numeral | undefined {
  const { tokens } = reader
  const token = tokens[at]!
  if (Number.isNaN(token.value)) return undefined
  const ordinal = ordinalSuffix(reader, at)
  if (ordinal > 0) return { end: ordinal, value: token.value, kind: "ordinal", digits: true, plain: false }
  if (token.plain && reader.glued(at + 1) && reader.sign(at + 1, "/") && tokens[at + 2]?.kind === "number" && reader.glued(at + 2) && tokens[at + 2]!.value > token.value && !reader.sign(at + 3, "/")) {
    return { end: at + 3, value: rounded(token.value / tokens[at + 2]!.value), kind: "fraction", digits: true, plain: false }
  }
  let [end, value] = [at + 1, token.value]
  if (tokens[end]?.lower === "½" && tokens[end]!.gap < 2) [end, value] = [end + 1, value + 0.5]
  const half = reader.joined(end) ? reader.flag(end, "plusHalf") : 0
  if (half > 0) [end, value] = [half, value + 0.5]
  for (let scale = scaleAt(reader, end); scale !== undefined; scale = scaleAt(reader, end)) {
    value *= scale.value
    end = scale.end
    const more = reader.joined(end) ? reader.flag(end, "plusHalf") : 0
    if (more > 0) [end, value] = [more, value + 0.5 * scale.value]
  }
  return { end, value: Math.round(value * 1e6) / 1e6, kind: "cardinal", digits: true, plain: end === at + 1 && token.plain }
}

/** A scale behind a number. The point of "mln." that ends the sentence is not part of it. */
function scaleAt(reader: Reader, at: number): { readonly end: number; readonly value: number } | undefined {
  const found = reader.joined(at) ? reader.field(at, "scale") : undefined
  if (found === undefined || found.end !== at + 2 || reader.tokens[at + 1]!.lower !== ".") return found
  const next = reader.tokens[found.end]
  const short = /^(?:mln|mld|млн|млрд|трлн|bln)$/u.test(reader.tokens[at]!.lower)
  return short && (next === undefined || next.gap === 2 || next.capital || next.sentence !== reader.tokens[at]!.sentence) ? { end: at + 1, value: found.value } : found
}

const english = new Set(["st", "nd", "rd", "th"])
/** Languages that mark an ordinal in digits with a point. */
const pointed = new Set(["de", "pl", "tr", "cs"])

/** Where an ordinal in digits ends; 0 if it is none. */
function ordinalSuffix(reader: Reader, at: number): number {
  const token = reader.tokens[at]!
  const next = reader.tokens[at + 1]
  if (!token.plain || next === undefined) return 0
  if (next.gap === 0 && (token.language === "en" ? english.has(next.lower) : reader.flag(at + 1, "ordsuffix") > 0 && next.kind === "word" && token.language !== "ru" && token.language !== "uk")) return at + 2
  if (token.language === "tr" && next.kind === "suffix" && /^['’]?[ıiuü]?nc[ıiuü]/u.test(next.lower.slice(1))) return at + 2
  const after = reader.tokens[at + 2]
  if (next.lower === "-" && next.gap === 0 && after?.gap === 0 && reader.flag(at + 2, "ordsuffix") > 0) return at + 3
  if (pointed.has(token.language) && next.lower === "." && next.gap === 0 && after !== undefined && after.gap === 1 && after.kind === "word" && after.sentence === token.sentence && token.value > 0 && token.value < 1000 && (token.language !== "de" || after.capital)) return at + 2
  return 0
}

/** "hundreds", "десятки тысяч", "hundreds of thousands". */
function vagueNumber(reader: Reader, at: number): Numeral | undefined {
  let end = reader.flag(at, "vague")
  if (end === 0) return undefined
  while (end - at < 8) {
    const of = reader.joined(end) ? Math.max(reader.flag(end, "vagueof"), reader.flag(end, "of")) : 0
    const next = of > 0 ? of : end
    if (!reader.joined(next)) break
    const more = Math.max(reader.flag(next, "vague"), reader.field(next, "scale")?.end ?? 0)
    if (more === 0) break
    end = more
  }
  return { end, value: Number.NaN, kind: "vague", digits: false, plain: false }
}

/** A number in words, by adding smaller words behind larger ones and multiplying by scales. */
function words(reader: Reader, at: number): Numeral | undefined {
  const { tokens } = reader
  const { language } = tokens[at]!
  const whole = reader.field(at, "part")
  if (whole !== undefined && whole.end > at + 1 && whole.end > (reader.field(at, "num")?.end ?? 0)) return { end: whole.end, value: rounded(1 / whole.value), kind: "fraction", digits: false, plain: false }
  let [total, group, end, read, lastScale] = [0, 0, at, 0, Number.POSITIVE_INFINITY]
  const finish = (kind: Numeral["kind"], to: number, value: number): Numeral => ({ end: to, value: Math.round(value * 1e4) / 1e4, kind, digits: false, plain: false })
  for (let next = at; next < tokens.length && next - at < 24; next = end) {
    let from = next
    if (read > 0) {
      if (!reader.joined(next)) break
      const link = linkEnd(reader, next, language, group)
      if (link > 0) from = link
    }
    const german = language === "de" && tokens[from]?.kind === "word" ? germanNumber(tokens[from]!.lower) : undefined
    const ordinal = german?.ordinal === true ? { end: from + 1, value: german.value } : reader.field(from, "ord")
    const one = german?.ordinal === false ? { end: from + 1, value: german.value } : reader.field(from, "num")
    const scale = reader.field(from, "scale")
    if (scale !== undefined && (one === undefined || scale.end >= one.end)) {
      if (read > 0 && from !== next && scale.value > 100 && language !== "ar") break
      if (scale.value === 100) {
        if (group >= 100) break
        group = (group === 0 ? 1 : group) * 100
      } else if (scale.value > lastScale) {
        total = (total + group) * scale.value
        group = 0
        lastScale = scale.value
      } else {
        total += (group === 0 ? 1 : group) * scale.value
        group = 0
        lastScale = scale.value
      }
      end = scale.end
      read++
      const half = reader.joined(end) ? reader.flag(end, "plusHalf") : 0
      if (half > 0) {
        total += scale.value / 2
        end = half
      }
      continue
    }
    if (one !== undefined) {
      const below = group === 0 ? true : one.value < room(group) || language === "ar" && group % 100 > 0 && group % 100 < 10 && one.value >= 20 && one.value < 100 && from !== next
      if (!below || read > 0 && one.value >= lastScale || read > 0 && one.value === 0) break
      group += one.value
      end = one.end
      read++
      const half = reader.joined(end) ? reader.flag(end, "plusHalf") : 0
      if (half > 0) {
        group += 0.5
        end = half
      }
      continue
    }
    const part = read > 0 && group > 0 ? reader.field(next, "part") ?? (from === next ? undefined : reader.field(from, "part")) : undefined
    if (part !== undefined && group === 1 && (language === "fr" || language === "es")) return undefined
    if (part !== undefined && total === 0) return finish("fraction", part.end, group / part.value)
    if (ordinal !== undefined && (read === 0 || ordinal.value < room(total + group) && (group === 0 || group % 100 >= 20 || group >= 100))) {
      const fraction = read === 0 ? fractionAt(reader, at) : undefined
      const second = language === "pl" && ordinal.value >= 20 && ordinal.value % 10 === 0 && reader.joined(ordinal.end) ? reader.field(ordinal.end, "ord") : undefined
      if (second !== undefined && second.value < 10) return finish("ordinal", second.end, total + group + ordinal.value + second.value)
      return fraction ?? finish("ordinal", ordinal.end, total + group + ordinal.value)
    }
    break
  }
  if (read === 0) return fractionAt(reader, at)
  const slavic = group > 1 && group < 10 && total === 0 && reader.joined(end) && ordinalParts[language]?.test(tokens[end]!.lower) === true ? reader.field(end, "ord") : undefined
  if (slavic !== undefined && slavic.value > 2) return finish("fraction", slavic.end, group / slavic.value)
  const part = group > 0 && total === 0 && reader.joined(end) ? reader.field(end, "part") : undefined
  if (part !== undefined && part.value > 2) return finish("fraction", part.end, group / part.value)
  return finish("cardinal", end, total + group)
}

/** Endings of the ordinals that are denominators behind a number: dwie trzecie, две пятых. */
const ordinalParts: Readonly<Record<string, RegExp>> = { pl: /(?:ie|te|me|ych)$/u, ru: /(?:ых|ьих)$/u, uk: /их$/u }

/** Where a joint inside a number ends: the hyphen, "and", "y", "et", و. 0 if there is none. */
function linkEnd(reader: Reader, at: number, language: string, group: number): number {
  const token = reader.tokens[at]!
  if (token.lower === "-" && token.gap === 0 && reader.glued(at + 1) && (language === "en" || language === "fr")) return at + 1
  if (!reader.joined(at + 1)) return 0
  if (language === "en" && token.lower === "and" && group % 100 === 0) return at + 1
  if (language === "es" && token.lower === "y" && group % 100 >= 30 && group % 10 === 0) return at + 1
  if (language === "fr" && token.lower === "et" && group % 100 >= 20) return at + 1
  if (language === "ar" && token.lower === "و" && reader.glued(at + 1)) return at + 1
  return 0
}

const fractionLanguages = new Set(["en", "fr", "es", "de", "tr"])

/** "a third of", "половина", "نصف". In some languages the word alone is something else: it needs an article or "of". */
function fractionAt(reader: Reader, at: number): Numeral | undefined {
  const part = reader.field(at, "part")
  if (part === undefined) return undefined
  const { language } = reader.tokens[at]!
  const before = reader.tokens[at - 1]
  const { lower = "" } = reader.tokens[part.end] ?? {}
  const article = before !== undefined && /^(?:a|one|un|une|uno|una|ein|einem|eine|einen|le|la|el|the|das|die|der|bir)$/u.test(before.lower)
  const of = /^(?:of|the|de|del|des|d'|der|des|von|less|more|its|their|his|her)$/u.test(lower)
  const ordinal = reader.field(at, "ord") !== undefined
  if (fractionLanguages.has(language) && part.value > 2 && language !== "tr" && !(article && of)) return undefined
  if (ordinal && !(article && of) || language === "ar" && reader.field(part.end, "ord") !== undefined) return undefined
  if (language === "es" && part.value === 2 && !of && lower !== "millón") return undefined
  if (language === "en" && before?.lower === "a" && reader.tokens[at - 2]?.lower === "and") return undefined
  if (before !== undefined && (reader.field(at - 1, "ord") !== undefined || language === "de" && germanNumber(before.lower)?.ordinal === true)) return undefined
  return { end: part.end, value: rounded(1 / part.value), kind: "fraction", digits: false, plain: false }
}
