import { segmentText } from "@polyonym/segment/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const words = (text: string, language = "und"): ReadonlyArray<string> => segmentText(text, { language }).words.map(({ start, end }) => text.slice(start, end))

describe("words", () => {
  it.each([
    ["en", "O’Brien's e-mail cost 1,000.50, didn't it?", ["O’Brien's", "e", "mail", "cost", "1,000.50", "didn't", "it"]],
    ["uk", "Обʼєкт п'ятої ґенези — «Їжак» об`єднав м’який", ["Обʼєкт", "п'ятої", "ґенези", "Їжак", "об`єднав", "м’який"]],
    ["en", "a `code` b", ["a", "code", "b"]],
    ["ar", "قال الرئيس ٣٫٥", ["قال", "الرئيس", "٣٫٥"]],
    ["fa", "او می‌خواهد برود", ["او", "می‌خواهد", "برود"]],
    ["he", "צה״ל ומנכ\"ל באו", ["צה״ל", "ומנכ\"ל", "באו"]],
    ["fi", "EU:n alue: iso, klo 10:30 __", ["EU:n", "alue", "iso", "klo", "10", "30"]],
    ["ca", "col·legi", ["col·legi"]],
    ["en", "snake_case _x U.S. 3.x m² ½ ①", ["snake_case", "_x", "U.S", "3", "x", "m", "²", "½", "①"]],
    ["en", "see https://example.com/a-b?c=1 or dana.hill@example.org", ["see", "https", "example.com", "a", "b", "c", "1", "or", "dana.hill", "example.org"]],
    ["hi", "यह घर है।", ["यह", "घर", "है"]],
    ["ko", "한국어 Kim은", ["한국어", "Kim은"]],
    ["en", "\u{1d400}\u{1d401} \u{10400}x", ["\u{1d400}\u{1d401}", "\u{10400}x"]]
  ])("%s %s", (language, text, expected) => {
    expect(words(text, language)).toEqual(expected)
  })
  it("have no byte order mark behind them, and so lie in their sentence", () => {
    for (const text of ["ferry\ufeff", "你\ufeff", "A ferry\ufeff.", "ferry\ufeff\n你\ufeff\ufeff 好"]) {
      const { sentences, words } = segmentText(text, { language: "en" })
      expect(words.filter(({ start, end }) => text.slice(start, end).includes("\ufeff") || !sentences.some((one) => one.start <= start && end <= one.end))).toEqual([])
    }
    expect(words("fer\ufeffry", "en")).toEqual(["fer\ufeffry"])
  })
  it("of a script without spaces come from a dictionary and lose no letter", () => {
    const text = "東京都は日本の首都です"
    expect(words(text, "ja").length).toBeGreaterThan(3)
    expect(words(text, "ja").join("")).toBe(text)
  })
  it("of a dictionary hold the marks of iteration", () => {
    expect(words("佐々木さんと人々", "ja")).toEqual(["佐々木", "さん", "と", "人々"])
  })
  it("of a dictionary are those of each run alone, and of one letter too", () => {
    const runs = ["東京都", "は", "日本", "の首都です", "月", "人々の", "アメリカ"]
    for (const between of [" ", "、", "2024", " a ", "。「", "x".repeat(70), "_"]) {
      const found = words(`${runs.join(between)}${between}`, "ja").filter((word) => !/[\w]/u.test(word))
      expect(found).toEqual(runs.flatMap((run) => words(run, "ja")))
    }
  })
  it("of a dictionary go by the language of their run", () => {
    const text = "東京 กรุงเทพ 東京 กรุงเทพ"
    const spans = [{ start: 0, end: 3, language: "ja", script: "Jpan", confidence: 1 }, { start: 3, end: 11, language: "th", script: "Thai", confidence: 1 }]
    expect(segmentText(text, { language: "zh", spans }).words.map(({ start, end }) => text.slice(start, end))).toEqual(["東京", "กรุงเทพ", "東京", "กรุงเทพ"])
  })
  it("of a dictionary stand beside others, wherever a long text is cut for the platform", () => {
    const line = "2024年東京でOpen会議を行う。"
    const one = words(line, "ja")
    expect(one).toEqual(expect.arrayContaining(["2024", "年", "東京", "Open", "会議"]))
    expect(words(line.repeat(1000), "ja")).toEqual(Array.from({ length: 1000 }, () => one).flat())
  })
  it.each(["th", "lo", "km", "my"])("of a long run without any mark lose no letter: %s", (language) => {
    const text = { th: "ภาษาไทย", lo: "ພາສາລາວ", km: "ភាសាខ្មែរ", my: "မြန်မာစာ" }[language]!.repeat(2000)
    expect(words(text, language).join("")).toBe(text)
  })
})

// Where the platform's ICU knows the version of Unicode that the tables are of, both must find the same: but for Hangul beside other letters, the grave accent, and
// scripts that a dictionary splits.
describe.runIf(process.versions["unicode"] === "17.0")("beside the platform, whose words are those of UAX #29", () => {
  const pieces = ["a", "Z", "é", "1", "_", ".", ",", "'", "’", ":", ";", "\"", "·", "-", "א", "ב", "״", "\u0301", "\u200d", "\u200c", "\u00ad", "😀", "👍🏽", "🇺🇦", " ", "\n", "й", "ё", "٣", "٫", "ك", "ا", "न", "्", "ि", "ß", "\u{1d400}", "\u{10330}", "€", "½", "\u02bc", "_", "ა", "՛", "ա"]
  const platform = new Intl.Segmenter("en", { granularity: "word" })
  it("finds the same words", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      const text = parts.join("")
      const theirs = [...platform.segment(text)].filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment)).map(({ segment }) => segment)
      expect(words(text)).toEqual(theirs)
    }), { numRuns: 10_000 })
  })
})
