import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { findExpressions } from "../../src/time/expressions.ts"
import { full } from "../../../../tests/setup/mode.ts"

const languages = ["en", "en-US", "uk", "ru", "de", "fr", "es", "es-MX", "pl", "tr", "ar", "zh", "und", "cs", "x-bad--"]
const words = fc.constantFrom(
  "on", "Tuesday", "May", "18", "2025", "1.5", "million", "%", "$", "€", ",", ".", "-", "–", "/", ":", "(", ")", "ago", "in", "two", "weeks", "last", "year", "every", "90s", "’90s", "1990s", "6 p.m.", "18:30", "05/06/2024",
  "у", "четвер", "вересня", "років", "тому", "двадцять", "п'ять", "через", "XIX", "століття", "zweihundert", "Jahren", "vor", "quatre", "vingt", "il y a", "mañana", "złotych", "Eylül'de", "yüzde", "قبل", "عامين", "سبتمبر", "و20", "٤٠",
  "去年", "九", "月", "十", "万", "百分之", "第", "年", "代", "\n", "\ud83d", "e\u0301", "+380", "44", "№", "[28]", "www.a.com", "a@b.cd", "1/3", "3-2", "０", "−"
)
const texts = fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: "binary", maxLength: 120 }), fc.array(words, { maxLength: 50 }).map((list) => list.join(" ")), fc.array(words, { maxLength: 50 }).map((list) => list.join("")))
const edtf = /^(?:-?\d{4}|\d{3}X|\d{2}XX|-?\d{4}-(?:0[1-9]|1[0-2]|2[1-4])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d:\d\d)?)?)(?:\/\d{4}(?:-\d\d){0,2})?$/u

describe("laws of dates and quantities", () => {
  test("ranges are the text's, in order, apart; values are EDTF or null, or finite", () => {
    fc.assert(fc.property(texts, fc.constantFrom(...languages), fc.constantFrom(undefined, "2025-09-18", "2024-02-29T10:00:00Z", "0001-01-01", "nonsense", "2025-13-40"), (text, language, publishedAt) => {
      let end = 0
      for (const one of findExpressions(text, { language, sentences: [{ start: 0, end: text.length }], publishedAt })) {
        expect(text.slice(one.start, one.end)).toBe(one.text)
        expect(one.start).toBeGreaterThanOrEqual(end)
        expect(one.end).toBeGreaterThan(one.start)
        expect(one.confidence).toBeGreaterThan(0)
        expect(one.confidence).toBeLessThanOrEqual(1)
        if (one.type === "DATE" && one.value !== null) expect(one.value).toMatch(edtf)
        if (one.type !== "DATE" && one.value !== null) expect(Number.isFinite(one.value)).toBe(true)
        if (one.type === "MONEY") expect(one.kind).toBe("money")
        end = one.end
      }
    }), { numRuns: 1000 })
  })

  test("without a date of publication nothing is counted from one", () => {
    const relative = "today, yesterday, last week, on Friday, two years ago, in three days, next month, in May, on 3 March, this summer, end of the year, 6 p.m."
    const found = findExpressions(relative, { language: "en", sentences: [{ start: 0, end: relative.length }] }).filter(({ type }) => type === "DATE")
    expect(found.length).toBe(12)
    expect(found.map(({ value }) => value)).toEqual(Array.from({ length: 12 }, () => null))
  })

  test("a name keeps what lies in it", () => {
    const text = "The Apollo 11 crew met the Tuesday Club on Monday."
    const names = [{ start: 4, end: 13, type: "PRODUCT" }, { start: 27, end: 39, type: "ORG" }]
    expect(findExpressions(text, { language: "en", sentences: [{ start: 0, end: text.length }], names }).map((one) => one.text)).toEqual(["Monday"])
  })

  test("a number behind a person is an age", () => {
    const text = "Grace, 7, waved."
    const sentences = [{ start: 0, end: text.length }]
    expect(findExpressions(text, { language: "en", sentences, names: [{ start: 0, end: 5, type: "PER" }] })[0]).toMatchObject({ text: "7", kind: "age", unit: "year" })
    expect(findExpressions(text, { language: "en", sentences })[0]).toMatchObject({ text: "7", kind: "count" })
  })
})

describe.skipIf(!full)("growth", () => {
  const units = ["1 ", "1", "1-", "1.", "1/", "one ", "one-", "two hundred and ", "hundreds of ", "May ", "Monday, ", "last ", "in two weeks ", "18:30 ", "every ", "$", "a ", "(", "12.12.", "'90", "x@y.z ", "www.a"]
  test.each([...units.map((unit) => ["en", unit] as const), ["zh", "一百"] as const, ["zh", "十年"] as const, ["de", "hundert"] as const, ["ar", "و"] as const, ["fr", "d’"] as const, ["ru", "десятки тысяч "] as const])("time grows with length in %s: %j", { retry: 5 }, (language, unit) => {
    const time = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length))
      const start = process.cpuUsage().user
      findExpressions(text, { language, sentences: [{ start: 0, end: text.length }], publishedAt: "2025-09-18" })
      return (process.cpuUsage().user - start) / 1000
    }
    time(4000)
    const [short, long] = [Math.min(time(4000), time(4000)), Math.min(time(32_000), time(32_000))]
    expect(long).toBeLessThan(Math.max(250, short * 8 * 4))
  })
})
