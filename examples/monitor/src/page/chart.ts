import { count, dayName, many, safe } from "./html.ts"

/** Hundredths of a chart's width, to two places. */
const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 10_000) / 100}%`
const highest = (values: ReadonlyArray<number>): number => values.reduce((a, b) => Math.max(a, b), 0)

/** A round number that is no lower. */
function roundUp(value: number): number {
  const step = 10 ** Math.floor(Math.log10(Math.max(1, value)))
  return [1, 2, 4, 5, 10].map((factor) => factor * step).find((round) => round >= value)!
}

/** The days that an axis names: the first of each month, and the fifteenth. */
const namedDays = (days: ReadonlyArray<string>): ReadonlyArray<readonly [at: number, label: string]> =>
  days.flatMap((day, at) => day.endsWith("-01") || day.endsWith("-15") ? [[at, dayName(day)] as const] : [])

/** A line of days for the rows below it. */
export const axis = (days: ReadonlyArray<string>): string =>
  `<svg class="axis" aria-hidden="true">${namedDays(days).map(([at, label]) => `<line x1="${percent(at, days.length)}" x2="${percent(at, days.length)}" y1="2" y2="20"/><text x="${percent(at, days.length)}" dx="4" y="14">${safe(label)}</text>`).join("")}</svg>`

const height = 100

/** Bars by day in one path, as high as `most` allows. What it shows stands in its label. */
export function strip(byDay: ReadonlyArray<number>, days: ReadonlyArray<string>, most: number): string {
  const top = highest(byDay)
  const label = top === 0 ? "no article has a date" : `most on ${dayName(days[byDay.indexOf(top)]!)}: ${many(top, "article")}`
  const bars = byDay.map((value, at) => value === 0 ? "" : `M${at} ${height}V${height - Math.max(2, Math.round((value / most) * height))}h.8V${height}z`).join("")
  return `<svg class="strip" role="img" aria-label="${safe(label)}" viewBox="0 0 ${days.length} ${height}" preserveAspectRatio="none"><path d="${bars}"/></svg>`
}

const [tall, foot] = [180, 24]

/** All articles by day, with a scale; each bar tells its day. */
export function columns(byDay: ReadonlyArray<number>, days: ReadonlyArray<string>): string {
  const most = roundUp(highest(byDay))
  const y = (value: number): number => Math.round(tall - (value / most) * (tall - 12))
  const lines = [0, most / 2, most].map((value) => `<line class="grid" x1="0" x2="100%" y1="${y(value)}" y2="${y(value)}"/>${value === 0 ? "" : `<text class="scale" x="0" y="${y(value) - 3}">${count(value)}</text>`}`)
  const bars = byDay.map((value, at) => `<rect x="${percent(at + 0.1, days.length)}" width="${percent(0.8, days.length)}" y="${y(value)}" height="${tall - y(value)}"><title>${safe(dayName(days[at]!))}: ${count(value)}</title></rect>`)
  const labels = namedDays(days).map(([at, label]) => `<text x="${percent(at, days.length)}" y="${tall + 16}">${safe(label)}</text>`)
  const top = highest(byDay)
  return `<svg class="columns" role="img" aria-label="Articles by day, from ${safe(dayName(days[0]!))} to ${safe(dayName(days.at(-1)!))}; most on ${safe(dayName(days[byDay.indexOf(top)]!))}: ${count(top)}" height="${tall + foot}">${
    lines.join("")}${bars.join("")}${labels.join("")}</svg>`
}

/** One bar beside a number. */
export const bar = (value: number, most: number): string => `<svg class="bar" aria-hidden="true"><rect width="${percent(value, most)}" height="100%"/></svg>`
