const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;" }

/** A text as it may stand in HTML, in an attribute too. */
export const safe = (text: string): string => text.toWellFormed().replace(/[&<>"']/g, (one) => entities[one]!)

const counts = new Intl.NumberFormat("en")
export const count = (value: number): string => counts.format(value)
/** `1 article`, `2 articles`. */
export const many = (value: number, one: string, others = `${one}s`): string => `${count(value)} ${value === 1 ? one : others}`

const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "code" })
export const languageName = (language: string): string => language === "und" ? "unknown" : languageNames.of(language) ?? language

const dates = new Intl.DateTimeFormat("en", { day: "numeric", month: "long", timeZone: "UTC" })
const ranges = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" })
/** From one day to another (ISO 8601), with the year. */
export const timeName = (first: string, last: string): string => ranges.formatRange(new Date(first), new Date(last))
/** A day (ISO 8601) in words. */
export const dayName = (day: string): string => dates.format(new Date(day))
