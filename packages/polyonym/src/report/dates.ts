import type { Mention } from "@polyonym/facts/pure"
import { stretchOf, type Stretch } from "./edtf.ts"

/** A date that can be put on a line: its stretch of time and the mentions that say it, by their place among all. */
export interface DatedMention extends Stretch {
  readonly value: string
  readonly mentions: ReadonlyArray<number>
}

/** The dates of mentions by their time, each value once. */
export function datedIn(mentions: ReadonlyArray<Mention>): ReadonlyArray<DatedMention> {
  const places = new Map<string, Array<number>>()
  mentions.forEach(({ type, value }, index) => {
    if (type === "DATE" && typeof value === "string") places.set(value, [...places.get(value) ?? [], index])
  })
  return [...places].flatMap(([value, indices]) => {
    const stretch = stretchOf(value)
    return stretch === undefined ? [] : [{ ...stretch, value, mentions: indices }]
  }).sort((a, b) => a.from - b.from || a.to - b.to)
}

const day = 86_400_000
const days = [1, 2, 7, 14] as const
const months = [1, 2, 3, 6] as const
const years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000] as const

/** Whole days, months or years inside a stretch, at most `most` of them. */
export function ticksIn(from: number, to: number, most: number): { readonly unit: "day" | "month" | "year"; readonly at: ReadonlyArray<number> } {
  const span = to - from
  const [year, month] = [new Date(from).getUTCFullYear(), new Date(from).getUTCMonth()]
  const inside = (next: (i: number) => number): ReadonlyArray<number> => Array.from({ length: most + 2 }, (_, i) => next(i)).filter((at) => at >= from && at <= to)
  const byDay = days.find((one) => span / (one * day) <= most)
  if (byDay !== undefined) return { unit: "day", at: inside((i) => Math.ceil(from / day) * day + i * byDay * day) }
  const byMonth = months.find((one) => span / (one * 30.4 * day) <= most)
  if (byMonth !== undefined) return { unit: "month", at: inside((i) => Date.UTC(year, Math.ceil(month / byMonth) * byMonth + i * byMonth)) }
  const step = years.find((one) => span / (one * 365.25 * day) <= most) ?? 10_000
  return { unit: "year", at: inside((i) => new Date(0).setUTCFullYear((Math.ceil(year / step) + i) * step, 0, 1)) }
}

/** A part of a line of time that has no long gap in it: its own stretch, and where it lies in hundredths of the line. */
export interface Part {
  readonly from: number
  readonly to: number
  /** When its first date begins. */
  readonly first: number
  readonly start: number
  readonly width: number
}

const mostParts = 4
// A gap that takes up more than this of what it stands in is left out.
const long = 0.4
// Hundredths of the line between two parts.
const between = 5

/** The parts of a line of time: where the dates are far apart, the years between them are left out, so that those near each other can be told apart. */
export function partsOf(stretches: ReadonlyArray<Stretch>): ReadonlyArray<Part> {
  let groups: ReadonlyArray<{ readonly from: number; readonly to: number; readonly dates: number }> = merged(stretches)
  const gap = (i: number): number => groups[i + 1]!.from - groups[i]!.to
  const kept = new Set<number>()
  let rest = groups.at(-1)!.to - groups[0]!.from
  for (const i of groups.slice(0, -1).map((_, i) => i).sort((a, b) => gap(b) - gap(a)).slice(0, mostParts - 1)) {
    if (gap(i) < long * rest) break
    kept.add(i)
    rest -= gap(i)
  }
  groups = groups.reduce<ReadonlyArray<{ readonly from: number; readonly to: number; readonly dates: number }>>((all, group, i) => {
    const before = all.at(-1)
    return before === undefined || kept.has(i - 1) ? [...all, group] : [...all.slice(0, -1), { from: before.from, to: group.to, dates: before.dates + group.dates }]
  }, [])
  const room = 100 - between * (groups.length - 1)
  const weight = groups.reduce((sum, { dates }) => sum + 1 + dates, 0)
  let start = 0
  return groups.map(({ from, to, dates }) => {
    const width = room * (1 + dates) / weight
    const margin = Math.max((to - from) * 0.06, day / 2)
    const part = { from: from - margin, to: to + margin, first: from, start, width }
    start += width + between
    return part
  })
}

/** Stretches that touch, as one. */
function merged(stretches: ReadonlyArray<Stretch>): ReadonlyArray<{ readonly from: number; readonly to: number; readonly dates: number }> {
  const all: Array<{ from: number; to: number; dates: number }> = []
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1)
    if (last === undefined || from > last.to) all.push({ from, to, dates: 1 })
    else {
      last.to = Math.max(last.to, to)
      last.dates++
    }
  }
  return all
}

/** Where a time lies, in hundredths of the line. */
export function placeIn(parts: ReadonlyArray<Part>, time: number): number {
  const { from, to, start, width } = parts.findLast((part) => part.from <= time) ?? parts[0]!
  return start + width * Math.min(1, Math.max(0, (time - from) / (to - from)))
}
