import { describe, test, expect } from "vitest"
import { found, published, unmark } from "./marked.ts"
import { texts } from "./texts/index.ts"

/** One test for each marked text: exactly what is marked is found. */
function check(language: string, marked: ReadonlyArray<string>, publishedAt: string | undefined): void {
  test.each(marked)(`${language}: %s`, (one) => {
    const { text, expected } = unmark(one)
    expect(found(text, language, publishedAt)).toEqual(expected.map(({ written }) => written))
  })
}

describe.each(Object.keys(texts))("%s", (language) => {
  check(language, texts[language]!.dated, published)
  check(language, texts[language]!.undated, undefined)
})

describe("a language without word lists", () => {
  test("has dates in digits, percents and signs of currency", () => {
    expect(found("Em 18 de setembro de 2025 pagou 5,3% e €40 a 12 pessoas, 18.09.2025.", "pt", published)).toEqual(["5,3%: percent;5.3", "€40: money;40;EUR", "18.09.2025: 2025-09-18"])
  })
})

describe("regions", () => {
  const text = "They signed it on 05/06/2024 and paid $40."
  test.each([["en", "null", "USD"], ["en-US", "2024-05-06", "USD"], ["en-GB", "2024-06-05", "USD"], ["en-AU", "2024-06-05", "AUD"], ["en-CA", "2024-06-05", "CAD"]])("%s decides the order of dates and the dollar", (language, date, currency) => {
    expect(found(text, language, published)).toEqual([`05/06/2024: ${date}`, `$40: money;40;${currency}`])
  })
  test("in Mexico a point parts decimals", () => {
    expect(found("Pagaron 1.5 millones y $300.", "es-MX", published)).toEqual(["1.5 millones: count;1500000", "$300: money;300;MXN"])
  })
})
