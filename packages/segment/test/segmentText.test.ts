import { Document, Pipeline } from "@polyonym/core"
import { Article, Languages } from "@polyonym/facts"
import { segment, Segments } from "@polyonym/segment"
import { segmentText } from "@polyonym/segment/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sizeOf } from "../../../tests/setup/mode.ts"

describe("laws", () => {
  const mixed = fc.array(fc.constantFrom("A", "b", " ", ".", "!", "\n", "\r\n", "\u2028", "…", "ж", "'", "\"", "1", "2.", ",", ":", "\ud800", "😀", "\u{1d400}", "字", "ก", "»", "“", "(", "[3]", "•", "。", "」", "।", "．", "․", "﹒", "ꀀ", "א", "\u0301", "\u200d", "Dr", "z. B."), { maxLength: 40 }).map((parts) => parts.join(""))
  const texts = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), mixed)
  const languages = fc.constantFrom("und", "en", "uk", "ru", "de", "fr", "es", "pl", "tr", "ar", "zh", "ja", "th", "el", "hr", "x-none")
  it("spans are in order, do not overlap, hold no space at their ends and no half of a pair, and every word is in one sentence", () => {
    fc.assert(fc.property(texts, languages, (text, language) => {
      const { sentences, words } = segmentText(text, { language })
      for (const spans of [sentences, words]) {
        let last = 0
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          for (const at of [start, end]) expect(at > 0 && text.codePointAt(at - 1)! > 0xffff).toBe(false)
          last = end
        }
      }
      for (const word of words) expect(sentences.filter(({ start, end }) => start < word.end && word.start < end)).toHaveLength(1)
    }), { numRuns: 3000 })
  })
  it("every letter is in a word, and every sign in a sentence", () => {
    fc.assert(fc.property(mixed, (text) => {
      const { sentences, words } = segmentText(text)
      const inside = (spans: ReadonlyArray<{ readonly start: number; readonly end: number }>, at: number): boolean => spans.some(({ start, end }) => start <= at && at < end)
      for (let at = 0; at < text.length; at++) {
        if (/\S/u.test(text[at]!)) expect(inside(sentences, at)).toBe(true)
        if (/[\p{L}\p{N}]/u.test(text[at]!)) expect(inside(words, at)).toBe(true)
      }
    }), { numRuns: 1000 })
  })
  it.each(["a", ". ", "A. ", "a'", "1,", "字", "\n", "z. B. ", "a:b", "\ud800", "„", "1. ", ".\" ", "[1] ", "• ", "字a", "a\n"])("a long text of %j is done in time", (unit) => {
    const text = unit.repeat(Math.ceil(sizeOf(1e6) / unit.length))
    expect(segmentText(text, { language: "en" }).sentences.length).toBeLessThanOrEqual(text.length)
  }, 60_000)
  it("so is a letter with very many marks", () => {
    for (const letter of ["a", "ก", "字", "½"]) expect(segmentText(`${letter}${"\u0301".repeat(sizeOf(1e6))}`, { language: "th" }).words.at(-1)?.end).toBe(sizeOf(1e6) + 1)
  }, 60_000)
})

const inLines = (): { readonly lines: ReadonlyArray<string>; readonly text: string; readonly at: number } => {
  const lines = ["It rained in Hale St. all day.", "Вони живуть на вул. Зеленій з 2 тис. інших."]
  return { lines, text: lines.join("\n\n"), at: lines[0]!.length + 2 }
}

describe("the stage", () => {
  const span = (start: number, end: number, language: string, script: string) => ({ start, end, language, script, confidence: 1 })
  it("takes the abbreviations of the language that most of a line is in, and says what of Intl it used", () => {
    const { lines, text, at } = inLines()
    const document = Document.add(Document.make(text), Languages, { language: "en", script: "Latn", confidence: 1, reliable: true, alternatives: [], spans: [span(0, at, "en", "Latn"), span(at, text.length, "uk", "Cyrl")] })
    const out = Pipeline.given(Languages).to(segment()).sync(document)
    expect(Document.get(out, Segments).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(lines)
    expect(segment().environment).toEqual({ "Intl.Segmenter": `icu ${process.versions.icu}` })
  })
  it("splits by the language of the span", () => {
    const text = "He said 東京都は and left."
    const at = text.indexOf("東")
    const end = text.indexOf(" and")
    const document = Document.add(Document.make(text), Languages, {
      language: "en", script: "Latn", confidence: 1, reliable: true, alternatives: [],
      spans: [span(0, at, "en", "Latn"), span(at, end, "ja", "Jpan"), span(end, text.length, "en", "Latn")]
    })
    const found = Document.get(Pipeline.given(Languages).to(segment()).sync(document), Segments).words.map((word) => text.slice(word.start, word.end))
    expect(found.slice(0, 2)).toEqual(["He", "said"])
    expect(found.slice(-2)).toEqual(["and", "left"])
    expect(found.slice(2, -2).join("")).toBe("東京都は")
  })
  it("lets no sentence go out of a block of the article", () => {
    const text = "A headline it rained."
    const block = { kind: "body" as const, sourceStart: 0, sourceEnd: 0 }
    const document = Document.add(Document.make(text), Article, { title: "A headline", byline: [], blocks: [{ ...block, kind: "title", text: "A headline", start: 0, end: 10 }, { ...block, text: "it rained.", start: 11, end: 21 }], removed: [] })
    const out = Pipeline.given(Article).to(segment()).sync(document)
    expect(Document.get(out, Segments).sentences).toEqual([{ start: 0, end: 10 }, { start: 11, end: 21 }])
  })
})
