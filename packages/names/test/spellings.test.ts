import { describe, expect, it } from "vitest"
import { hasEntries, measureSpellings, readEntries } from "../bench/spellings/measure.ts"

const data = process.env["POLYONYM_DATA"]

describe.skipIf(!hasEntries(data))("the spellings of the facts data", () => {
  it.each(["kmu-2010", "own-preference"])("by %s: 95 % of the wrong ones are flagged where the native name is known, and no right one that the system makes", (style) => {
    const [native, , held] = measureSpellings(readEntries(data!), style).readings
    expect(native!.flagged / native!.wrong).toBeGreaterThan(0.95)
    expect(native!.wronglyFlagged).toEqual([])
    expect(held!.flagged / held!.wrong).toBeGreaterThan(0.9)
    expect(held!.wronglyFlagged).toEqual([])
  }, 120_000)
})
