import { Document, Pipeline } from "@polyonym/core"
import { Languages } from "@polyonym/facts"
import { segment, Segments } from "@polyonym/segment"
import { segmentText } from "@polyonym/segment/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const sentences = (text: string, language: string) => segmentText(text, { language }).sentences.map(({ start, end }) => text.slice(start, end))
const words = (text: string, language: string) => segmentText(text, { language }).words.map(({ start, end }) => text.slice(start, end))

describe("sentences", () => {
  it.each([
    ["en", ["Mr. Hale and Mrs. Y. K. Odu spoke.", "Nobody else did!", "“Why?” asked Gen. Low."]],
    ["en", ["The U.S. Senate met on Aug. 14.", "It ended at 6 p.m. on Friday."]],
    ["uk", ["У м. Львові живе понад 700 тис. людей.", "О. В. Гнатюк це знає.", "«Так», — сказав він."]],
    ["ru", ["В 2020 г. там жило 12 тыс. человек.", "И. П. Седов уехал.", "Вернётся ли?"]],
    ["de", ["Dr. Weiß wohnt z. B. in Köln.", "Er schweigt."]],
    ["pl", ["Prof. Nowak mieszka przy ul. Długiej.", "To blisko."]],
    ["zh", ["今天下雨。", "我们在家。"]]
  ])("%s %j", (language, expected) => {
    expect(sentences(expected.join(language === "zh" ? "" : " "), language)).toEqual(expected)
  })
  it("never go over a line break", () => {
    expect(sentences("A headline\n\nThe first words\nof a list", "en")).toEqual(["A headline", "The first words", "of a list"])
  })
})

describe("words", () => {
  it.each([
    ["en", "O’Brien's e-mail cost 1,000.50, didn't it?", ["O’Brien's", "e", "mail", "cost", "1,000.50", "didn't", "it"]],
    ["uk", "Обʼєкт п'ятої ґенези — «Їжак»", ["Обʼєкт", "п'ятої", "ґенези", "Їжак"]],
    ["ar", "قال الرئيس", ["قال", "الرئيس"]]
  ])("%s %s", (language, text, expected) => {
    expect(words(text, language)).toEqual(expected)
  })
  it("of a script without spaces come from a dictionary and lose no letter", () => {
    const text = "東京都は日本の首都です"
    expect(words(text, "ja").length).toBeGreaterThan(3)
    expect(words(text, "ja").join("")).toBe(text)
  })
})

describe("laws", () => {
  const texts = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.array(fc.constantFrom("A", " ", ".", "\n", "…", "ж", "'", "1", ",", "\ud800", "字", "»")).map((parts) => parts.join("")))
  it("spans are in order, do not overlap, hold no space at their ends, and every letter is in a word of one sentence", () => {
    fc.assert(fc.property(texts, (text) => {
      const { sentences, words } = segmentText(text, { language: "en" })
      for (const spans of [sentences, words]) {
        let last = 0
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          last = end
        }
      }
      for (const { start } of words) expect(sentences.some((span) => span.start <= start && start < span.end)).toBe(true)
    }), { numRuns: 2000 })
  })
  it.each(["a", ". ", "A. ", "a'", "1,", "字", "\n"])("a megabyte of %j takes no longer than prose", (unit) => {
    const text = unit.repeat(Math.ceil(1e6 / unit.length))
    expect(segmentText(text, { language: "en" }).sentences.length).toBeLessThanOrEqual(text.length)
  }, 10_000)
})

it("the stage splits by the language of the span", () => {
  const text = "He said 東京都は and left."
  const at = text.indexOf("東")
  const end = text.indexOf(" and")
  const span = (start: number, end: number, language: string, script: string) => ({ start, end, language, script, confidence: 1 })
  const document = Document.add(Document.make(text), Languages, {
    language: "en", script: "Latn", confidence: 1, reliable: true, alternatives: [],
    spans: [span(0, at, "en", "Latn"), span(at, end, "ja", "Jpan"), span(end, text.length, "en", "Latn")]
  })
  const found = Document.get(Pipeline.given(Languages).to(segment()).sync(document), Segments).words.map((word) => text.slice(word.start, word.end))
  expect(found.slice(0, 2)).toEqual(["He", "said"])
  expect(found.slice(-2)).toEqual(["and", "left"])
  expect(found.slice(2, -2).join("")).toBe("東京都は")
})
