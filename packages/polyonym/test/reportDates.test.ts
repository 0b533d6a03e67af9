import { describe, expect, it } from "vitest"
import { partsOf, placeIn, ticksIn } from "../src/report/dates.ts"
import { stretchOf } from "../src/report/edtf.ts"

const day = 86_400_000
const date = (time: number): string => new Date(time).toISOString().slice(0, 10)

describe("a value of EDTF", () => {
  it.each([
    ["1987", "1987-01-01", "1988-01-01"], ["2026-04", "2026-04-01", "2026-05-01"], ["2026-12", "2026-12-01", "2027-01-01"], ["2026-04-14", "2026-04-14", "2026-04-15"], ["2026-04-14T10:30", "2026-04-14", "2026-04-15"],
    ["199X", "1990-01-01", "2000-01-01"], ["19XX", "1900-01-01", "2000-01-01"], ["2026-XX", "2026-01-01", "2027-01-01"], ["2026-04-XX", "2026-04-01", "2026-05-01"], ["1771~", "1771-01-01", "1772-01-01"],
    ["2026-21", "2026-03-01", "2026-06-01"], ["2026-24", "2026-12-01", "2027-03-01"], ["0044", "0044-01-01", "0045-01-01"], ["1914/1918", "1914-01-01", "1919-01-01"], ["2026-04-14/2026-04-16", "2026-04-14", "2026-04-17"],
    ["[1994,1996]", "1994-01-01", "1997-01-01"]
  ])("%s is from %s up to %s", (value, from, to) => {
    const stretch = stretchOf(value)!
    expect([date(stretch.from), date(stretch.to), stretch.open]).toEqual([from, to, false])
  })
  it("may be open at an end", () => {
    expect(stretchOf("1994/..")).toMatchObject({ open: true })
    expect(stretchOf("../1994")).toMatchObject({ open: true })
    expect(date(stretchOf("-0043")!.from)).toBe(date(new Date(0).setUTCFullYear(-43, 0, 1)))
  })
  it.each(["", "soon", "94", "2026-13", "2026-00", "2026-04-32", "Y17E8", "../..", "/", "1/2/3", "1996/1994", "[soon,1994]", "2026-04-14T<b>", "9".repeat(500), "javascript:alert(1)"])("%j is none", (value) => {
    expect(stretchOf(value)).toBeUndefined()
  })
})

describe("a line of time", () => {
  const stretches = ["1771", "1996", "1997", "2025-06", "2026-04-14"].map((value) => stretchOf(value)!)
  const parts = partsOf(stretches)
  it("leaves out long gaps, and keeps the order of what it places", () => {
    expect(parts.length).toBe(3)
    expect(parts.at(-1)!.start + parts.at(-1)!.width).toBeCloseTo(100)
    const places = stretches.flatMap(({ from, to }) => [placeIn(parts, from), placeIn(parts, to)])
    places.slice(1).forEach((place, i) => expect(place).toBeGreaterThanOrEqual(places[i]!))
    expect(partsOf(stretches.slice(0, 1))).toHaveLength(1)
    expect(partsOf(stretches.slice(1, 3))).toHaveLength(1)
  })
  it("has whole days, months or years as ticks, no more than there is room for", () => {
    const at = (from: string, to: string, most: number) => {
      const { unit, at } = ticksIn(Date.parse(from), Date.parse(to), most)
      return [unit, ...at.map(date)]
    }
    expect(at("2026-04-12", "2026-04-16", 5)).toEqual(["day", "2026-04-12", "2026-04-13", "2026-04-14", "2026-04-15", "2026-04-16"])
    expect(at("2026-01-15", "2026-05-20", 5)).toEqual(["month", "2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"])
    expect(at("1750-06-01", "2020-06-01", 6)).toEqual(["year", "1800-01-01", "1850-01-01", "1900-01-01", "1950-01-01", "2000-01-01"])
    for (let span = day; span < 9000 * 365 * day; span *= 1.7) expect(ticksIn(0, span, 6).at.length).toBeLessThanOrEqual(7)
  })
})
