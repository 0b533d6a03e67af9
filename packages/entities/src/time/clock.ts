import { hanNumber } from "../quantities/hanNumerals.ts"
import type { Reader } from "../quantities/reader.ts"

/** A time of the day: tokens `first` to `end`, as `hh:mm:ss`. */
export interface Clock {
  readonly first: number
  readonly end: number
  readonly time: string
  readonly score: number
}

const two = (value: number): string => String(value).padStart(2, "0")
function timeOf(hour: number, minute: number, half: "am" | "pm" | undefined): string | undefined {
  if (!Number.isInteger(hour) || !Number.isInteger(minute) || hour < 0 || hour > 24 || minute < 0 || minute > 59 || half !== undefined && hour > 12 && hour < 13) return undefined
  const full = half === "pm" && hour < 12 ? hour + 12 : half === "am" && hour === 12 ? 0 : hour
  return full === 24 ? undefined : `${two(full)}:${two(minute)}:00`
}

/** Where a.m. or p.m. ends, and which it is. */
function halfAt(reader: Reader, at: number): { readonly end: number; readonly half: "am" | "pm" } | undefined {
  if (!reader.joined(at)) return undefined
  const pm = reader.flag(at, "pm")
  if (pm > 0) return { end: pm, half: "pm" }
  const am = reader.flag(at, "am")
  return am > 0 ? { end: am, half: "am" } : undefined
}

/** The time that begins at a token: 18:00, 6 p.m., 18.30 Uhr, 18 h 30, 下午6点30分, «о 18-й годині». */
export function clockAt(reader: Reader, at: number): Clock | undefined {
  const { tokens } = reader
  const token = tokens[at]!
  const done = (end: number, time: string | undefined, score: number): Clock | undefined => time === undefined ? undefined : { first: at, end, time, score }
  if (token.language === "zh") return hanClock(reader, at)
  if (token.kind === "clock") {
    const [hour, minute] = token.lower.split(":").map(Number) as [number, number]
    const half = halfAt(reader, at + 1)
    const word = reader.joined(at + 1) ? reader.flag(at + 1, "oclock") : 0
    return done(half?.end ?? (word || at + 1), timeOf(hour, minute, half?.half), 0.85)
  }
  if (token.kind !== "number" || token.value >= 25 || token.end - token.start > 5 || tokens[at - 1]?.lower === "$") return undefined
  const [hour, minutes] = token.lower.split(".") as [string, string | undefined]
  const exact = token.plain || minutes !== undefined && minutes.length === 2 && token.lower.includes(".")
  if (!exact) return undefined
  const minute = minutes === undefined ? 0 : Number(minutes)
  const half = halfAt(reader, at + 1)
  if (half !== undefined && (token.language === "en" || token.language === "es" || token.language === "ar")) return Number(hour) <= 12 ? done(half.end, timeOf(Number(hour), minute, half.half), 0.9) : undefined
  const prepared = reader.before(at, "clockprep") >= 0
  const asked = reader.before(at, "clockbefore") >= 0
  let from = at + 1
  if (reader.sign(from, "-") && reader.glued(from) && reader.flag(from + 1, "ordsuffix") > 0) from += 2
  const word = reader.joined(from) ? reader.flag(from, "oclock") : 0
  if (word > 0 && (token.language === "de" || token.language === "en")) {
    const more = tokens[word]
    const tail = token.language === "de" && more !== undefined && more.gap === 1 && more.kind === "number" && more.plain && more.value < 60 && more.end - more.start === 2
    return done(tail ? word + 1 : word, timeOf(Number(hour), tail ? more.value : minute, undefined), 0.9)
  }
  if (word > 0 && token.language === "fr") {
    const more = tokens[word]
    const tail = more !== undefined && more.gap < 2 && more.kind === "number" && more.plain && more.value < 60 && more.end - more.start === 2 && tokens[from]!.lower === "h"
    return tail || prepared ? done(tail ? word + 1 : word, timeOf(Number(hour), tail ? more.value : minute, undefined), tail ? 0.9 : 0.75) : undefined
  }
  if (word > 0 && prepared && ((token.language === "uk" || token.language === "ru") && previous(reader, at, /^(?:о|об|в|к|до|с)$/u) || token.language === "es" && previous(reader, at, /^las$/u))) return done(word, timeOf(Number(hour), minute, undefined), 0.75)
  if (asked && (token.language === "tr" || token.language === "ar")) {
    const after = token.language === "ar" ? halfAt(reader, at + 1) : undefined
    return done(after?.end ?? at + 1, timeOf(Number(hour), minute, after?.half), 0.85)
  }
  const part = token.plain && (token.language === "uk" || token.language === "ru") && Number(hour) <= 12 && reader.joined(from) ? /^(?:(ранку|утра|ночі|ночи)|(вечора|вечера|дня))$/u.exec(tokens[from]!.lower) : null
  if (part !== null && prepared) return done(from + 1, timeOf(Number(hour), 0, part[1] === undefined ? "pm" : "am"), 0.8)
  if (minutes !== undefined && /^(?:uk|ru|pl)$/u.test(token.language) && previous(reader, at, /^(?:о|об|в|o|godz|godzinie|\.)$/u) && minutes.length === 2 && minute < 60) return done(at + 1, timeOf(Number(hour), minute, undefined), 0.7)
  return token.language === "pl" && token.plain && (previous(reader, at, /^(?:godzinie|godz)$/u) || previous(reader, at, /^\.$/u) && tokens[at - 2]?.lower === "godz") ? done(at + 1, timeOf(Number(hour), 0, undefined), 0.8) : undefined
}

const previous = (reader: Reader, at: number, words: RegExp): boolean => reader.joined(at) && words.test(reader.tokens[at - 1]?.lower ?? "")

function hanClock(reader: Reader, at: number): Clock | undefined {
  const { tokens } = reader
  let half: "am" | "pm" | undefined
  let from = at
  const part = reader.flag(at, "pm") || reader.flag(at, "am")
  if (part > 0) {
    half = reader.flag(at, "pm") > 0 ? "pm" : "am"
    from = part
  }
  const token = tokens[from]
  if (token === undefined || from > at && !reader.joined(from)) return undefined
  if (token.kind === "clock") {
    const [hour, minute] = token.lower.split(":").map(Number) as [number, number]
    const time = timeOf(hour, minute, half)
    return time === undefined ? undefined : { first: at, end: from + 1, time, score: 0.9 }
  }
  const hour = hanNumber(tokens, from)
  const word = hour === undefined || hour.value > 24 ? 0 : reader.flag(hour.end, "oclock")
  if (hour === undefined || word === 0 || half === undefined && tokens[word - 1]!.lower !== "时" && tokens[word - 1]!.lower !== "時" && !hour.digits) return undefined
  const minute = tokens[word] === undefined || !reader.joined(word) ? undefined : hanNumber(tokens, word)
  const tail = minute !== undefined && tokens[minute.end]?.lower === "分" && minute.value < 60 ? minute : undefined
  const thirty = tokens[word]?.lower === "半"
  const time = timeOf(hour.value, tail?.value ?? (thirty ? 30 : 0), half)
  return time === undefined ? undefined : { first: at, end: tail === undefined ? thirty ? word + 1 : word : tail.end + 1, time, score: half === undefined ? 0.7 : 0.9 }
}
