import { describe, expect, test } from "vitest"
import { dayOf, daysIn, edtfDay, ordinalOf, readDay, weekdayOf } from "../../src/time/calendar.ts"
import { resolve } from "../../src/time/expression.ts"

describe("days", () => {
  test("there and back, and the weekday, agree with Date", () => {
    for (let ordinal = -200_000; ordinal < 200_000; ordinal += 97) {
      const date = new Date(ordinal * 86_400_000)
      const day = dayOf(ordinal)
      expect(day).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })
      expect(ordinalOf(day)).toBe(ordinal)
      expect(weekdayOf(ordinal)).toBe(date.getUTCDay() || 7)
    }
  })
  test("months have their lengths", () => {
    expect([daysIn(2, 2024), daysIn(2, 2025), daysIn(2, 1900), daysIn(2, 2000), daysIn(2), daysIn(4)]).toEqual([29, 28, 28, 29, 29, 30])
    expect(edtfDay({ year: 2025, month: 2, day: 29 })).toBeNull()
  })
  test("only whole dates are read", () => {
    expect(readDay("2025-09-18T10:00:00+02:00")).toEqual({ year: 2025, month: 9, day: 18 })
    expect([readDay("2025-09"), readDay("2025-02-30"), readDay(undefined), readDay("")]).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe("what is counted from the day of publication", () => {
  const anchor = { year: 2025, month: 1, day: 1 }
  test("weeks run from Monday to Sunday, over the turn of the year", () => {
    expect(resolve({ kind: "offset", grain: "week", by: 0 }, anchor, "none")).toBe("2024-12-30/2025-01-05")
    expect(resolve({ kind: "offset", grain: "month", by: -1 }, anchor, "none")).toBe("2024-12")
    expect(resolve({ kind: "offset", grain: "quarter", by: -1 }, anchor, "none")).toBe("2024-10/2024-12")
  })
  test("a weekday is past unless the words point ahead; the day itself is today", () => {
    expect(resolve({ kind: "weekday", weekday: 1 }, anchor, "none")).toBe("2024-12-30")
    expect(resolve({ kind: "weekday", weekday: 1 }, anchor, "future")).toBe("2025-01-06")
    expect(resolve({ kind: "weekday", weekday: 3 }, anchor, "future")).toBe("2025-01-01")
    expect(resolve({ kind: "weekday", weekday: 3, rel: 1 }, anchor, "none")).toBe("2025-01-08")
    expect(resolve({ kind: "weekday", weekday: 3, rel: -1 }, anchor, "none")).toBe("2024-12-25")
  })
  test("a day that no calendar has is null", () => {
    expect(resolve({ kind: "day", month: 2, day: 30, year: 2025 }, anchor, "none")).toBeNull()
    expect(resolve({ kind: "day", month: 2, day: 29 }, anchor, "past")).toBe("2024-02-29")
  })
  test("without one nothing is", () => {
    for (const grain of ["day", "week", "month", "year"] as const) expect(resolve({ kind: "offset", grain, by: 0 }, undefined, "past")).toBeNull()
  })
})
