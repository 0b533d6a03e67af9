/** A day of the proleptic Gregorian calendar. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days from 1970-01-01 (Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil; general knowledge). */
export function ordinalOf({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
}

/** The day that is so many days from 1970-01-01. */
export function dayOf(ordinal: number): Day {
  const shifted = ordinal + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 }
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (ordinal: number): number => ((ordinal + 3) % 7 + 7) % 7 + 1

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** How many days a month has; 29 for a February of no year. */
export function daysIn(month: number, year?: number): number {
  const leap = year === undefined || year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : lengths[month - 1]!
}

const two = (value: number): string => String(value).padStart(2, "0")

/** EDTF (ISO 8601-2, levels 0 and 1) of a year; undefined outside 0 to 9999. */
export const edtfYear = (year: number): string | null => year >= 0 && year <= 9999 && Number.isInteger(year) ? String(year).padStart(4, "0") : null
/** The same of a month. */
export const edtfMonth = (year: number, month: number): string | null => {
  const written = edtfYear(year)
  return written === null || !(month >= 1 && month <= 12) ? null : `${written}-${two(month)}`
}
/** The same of a day; null for one that the calendar has not. */
export const edtfDay = ({ year, month, day }: Day): string | null => {
  const written = edtfMonth(year, month)
  return written === null || day < 1 || day > daysIn(month, year) ? null : `${written}-${two(day)}`
}
/** An interval, closed on both sides. */
export const edtfInterval = (from: string | null, to: string | null): string | null => from === null || to === null ? null : `${from}/${to}`

/** The day that an ISO 8601 date or date-time begins with. */
export function readDay(iso: string | undefined): Day | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?![\d])/u.exec(iso ?? "")
  if (found === null) return undefined
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }
  return day.month < 1 || day.month > 12 || day.day < 1 || day.day > daysIn(day.month, day.year) ? undefined : day
}

/** Months from one month of the calendar, counted from year 0. */
export const monthAt = (index: number): { readonly year: number; readonly month: number } => ({ year: Math.floor(index / 12), month: (index % 12 + 12) % 12 + 1 })
