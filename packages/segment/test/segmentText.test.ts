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
    ["zh", ["今天下雨。", "我们在家。"]],
    ["ja", ["「もう帰ろう。」と彼は言った。", "雨だ！", "本当？"]],
    ["en", ["He lives in the U.S.", "She does not.", "See p. 5 and No. 7 of the act."]],
    ["en", ["It was I.", "He left Plan B.", "Then J.R.R. Low came with Lt. Gen. Mark Odu."]],
    ["en", ["The shop closed at 6 p.m.", "They went to Hale Bros. Inc. Today is Monday."], ["The shop closed at 6 p.m.", "They went to Hale Bros. Inc.", "Today is Monday."]],
    ["uk", ["Вони переїхали у 1998 р.", "Потім збудували дім на вул. Зеленій за 2 млн. грн.", "Це було давно."]],
    ["uk", ["Там були рибалки, теслі та ін.", "Інші не прийшли."]],
    ["ru", ["Купили хлеб, соль, чай и т. д.", "Потом уехали, т. е. сбежали, в г. Омск."]],
    ["de", ["Am 3. Oktober kam der 1. Zug.", "Ludwig XIV. schlief.", "Er wurde 45.", "Das war alles."]],
    ["fr", ["M. J.-P. Martin est là.", "Est-ce vrai ?", "Oui !"]],
    ["it", ["È l'amico dell'on. Bruni.", "Oggi dorme."]],
    ["es", ["¿Por qué?", "EE. UU. dijo que no."]],
    ["el", ["Τι είναι αυτό;", "Ο κ. Δήμου ήρθε."]],
    ["hy", ["Սա տուն է։", "Նա եկավ։"]],
    ["hi", ["यह घर है।", "वह आया।"]],
    ["ar", ["قال د. سالم نعم.", "هل هذا صحيح؟", "لا."]]
  ])("%s %j", (language, given, expected = given) => {
    expect(sentences(given.join(language === "zh" || language === "ja" ? "" : " "), language)).toEqual(expected)
  })
  it("a number that counts the points of a list ends nothing", () => {
    expect(sentences("1. First we swim.\n2. Then we eat.", "en")).toEqual(["1. First we swim.", "2. Then we eat."])
  })
  it("never go over a line break", () => {
    expect(sentences("A headline\n\nThe first words\nof a list", "en")).toEqual(["A headline", "The first words", "of a list"])
  })
})

describe("words", () => {
  it.each([
    ["en", "O’Brien's e-mail cost 1,000.50, didn't it?", ["O’Brien's", "e", "mail", "cost", "1,000.50", "didn't", "it"]],
    ["uk", "Обʼєкт п'ятої ґенези — «Їжак»", ["Обʼєкт", "п'ятої", "ґенези", "Їжак"]],
    ["ar", "قال الرئيس", ["قال", "الرئيس"]],
    ["fa", "او می‌خواهد برود", ["او", "می‌خواهد", "برود"]],
    ["he", "צה״ל ומנכ\"ל באו", ["צה״ל", "ומנכ\"ל", "באו"]],
    ["fi", "EU:n alue: iso, klo 10:30 __", ["EU:n", "alue", "iso", "klo", "10", "30"]],
    ["ca", "col·legi", ["col·legi"]]
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
  it.each(["a", ". ", "A. ", "a'", "1,", "字", "\n", "z. B. ", "a:b", "\ud800", "„"])("a megabyte of %j is done in time", (unit) => {
    const text = unit.repeat(Math.ceil(1e6 / unit.length))
    expect(segmentText(text, { language: "en" }).sentences.length).toBeLessThanOrEqual(text.length)
  }, 10_000)
})

it("the stage takes the abbreviations of the language that most of a line is in, and says what of Intl it used", () => {
  const lines = ["It rained in Hale St. all day.", "Вони живуть на вул. Зеленій з 2 тис. інших."]
  const text = lines.join("\n\n")
  const at = lines[0]!.length + 2
  const document = Document.add(Document.make(text), Languages, {
    language: "en", script: "Latn", confidence: 1, reliable: true, alternatives: [],
    spans: [{ start: 0, end: at, language: "en", script: "Latn", confidence: 1 }, { start: at, end: text.length, language: "uk", script: "Cyrl", confidence: 1 }]
  })
  const out = Pipeline.given(Languages).to(segment()).sync(document)
  expect(Document.get(out, Segments).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(lines)
  expect(segment().environment).toEqual({ "Intl.Segmenter": `icu ${process.versions.icu}` })
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
