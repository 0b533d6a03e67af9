import { Document, Pipeline } from "@polyonym/core"
import { Languages, Romanisation } from "@polyonym/facts"
import { transliterate } from "@polyonym/transliterate"
import { systems, transliterator, UnknownSystem } from "@polyonym/transliterate/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const by = (from: string, system: string) => transliterator({ from, system }).convert

describe("KMU 55/2010", () => {
  // Spellings that the Ukrainian state uses on road signs and in passports.
  it.each([
    ["Згорани", "Zghorany"], ["Розгон", "Rozghon"], ["Єнакієве", "Yenakiieve"], ["Їжак, Київ", "Yizhak, Kyiv"], ["Йосипівка, Стрий", "Yosypivka, Stryi"],
    ["Юрій Крюк", "Yurii Kriuk"], ["Знам'янка", "Znamianka"], ["Знамʼянка", "Znamianka"], ["Гоща", "Hoshcha"], ["Ґалаґан", "Galagan"], ["Русь", "Rus"],
    ["ЩУКА", "SHCHUKA"], ["Щука", "Shchuka"], ["Ю. Щ. Яр", "Yu. Shch. Yar"], ["Я ЗНАЮ", "YA ZNAIU"], ["З'ЇЗД", "ZIZD"], ["Івано-Франківськ", "Ivano-Frankivsk"]
  ])("%s is %s", (text, expected) => {
    expect(by("uk", "kmu-2010")(text)).toBe(expected)
  })
  it("leaves an apostrophe that is a quotation mark, digits and other scripts alone", () => {
    expect(by("uk", "kmu-2010")("'Схід' 24/7 BBC 中")).toBe("'Skhid' 24/7 BBC 中")
  })
  it("reads a decomposed letter as its composed form", () => {
    const { text, spans } = transliterator({ from: "uk", system: "kmu-2010" }).withSpans("и\u0306і\u0308")
    expect(text).toBe("yi")
    expect(spans).toEqual([[0, 2, 0, 1], [2, 4, 1, 2]])
  })
})

describe("BGN/PCGN 1947", () => {
  it.each([
    ["Ельцин", "Yel’tsin"], ["Сергеев", "Sergeyev"], ["Королёв", "Korolëv"], ["Ёлкино", "Yëlkino"], ["Подъезд", "Pod”yezd"], ["Щёлково", "Shchëlkovo"],
    ["Йошкар", "Yoshkar"], ["Йассы", "Y·assy"], ["Братск", "Brat·sk"], ["Веснушчатый", "Vesnush·chatyy"], ["ЮЖНЫЙ", "YUZHNYY"], ["Юг", "Yug"]
  ])("%s is %s", (text, expected) => {
    expect(by("ru", "bgn-pcgn-1947")(text)).toBe(expected)
  })
})

describe("other systems", () => {
  it.each([
    ["ru", "icao-9303", "Юлия Подъячева", "Iuliia Podieiacheva"],
    ["bg", "streamlined-2009", "София, Щерев, Търново", "Sofia, Shterev, Tarnovo"],
    ["sr", "serbian-latin", "Његош, ЉУБАВ, Џон", "Njegoš, LJUBAV, Džon"],
    ["uk", "ua-ukr-Cyrl-Latn-2010", "Яр", "Yar"]
  ])("%s %s: %s is %s", (from, system, text, expected) => {
    expect(by(from, system)(text)).toBe(expected)
  })
  it("are listed with what they are", () => {
    expect(systems().map(({ id }) => id)).toContain("kmu-2010")
    for (const { id, from, to } of systems()) {
      expect(transliterator({ from, system: id }).system.id).toBe(id)
      expect(to).toBe("Latn")
    }
  })
  it("an unknown one is refused with a list of those there are", () => {
    expect(() => transliterator({ from: "uk", system: "nope" })).toThrow(UnknownSystem)
    expect(() => transliterator({ from: "uk", system: "nope" })).toThrow("kmu-2010")
    expect(() => transliterator({ from: "ja", system: "kmu-2010" })).toThrow("there is")
  })
})

it("smart and keep differ in capitals only; unknown letters are kept, dropped or marked", () => {
  expect(transliterator({ from: "uk", system: "kmu-2010", case: "keep" }).convert("ЩУКА")).toBe("ShchUKA")
  expect(by("uk", "kmu-2010")("объезд")).toBe("obъezd")
  expect(transliterator({ from: "uk", system: "kmu-2010", unknown: "drop" }).convert("объезд")).toBe("obezd")
  expect(transliterator({ from: "uk", system: "kmu-2010", unknown: "mark" }).convert("ъ")).toBe("\ufffd")
})

describe("laws", () => {
  const texts = fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.constantFrom(..."АаБЄєЇїЗзГгЩщЬьЮюЯя'ʼ \n.-AaЪъ".split(""), "\u0306", "\u0301", "😀", "\ud800")).map((parts) => parts.join("")))
  const all = systems()
  it("spans tile both texts and say what convert says", () => {
    fc.assert(fc.property(texts, fc.nat(all.length - 1), (text, n) => {
      const { convert, withSpans } = transliterator({ from: all[n]!.from, system: all[n]!.id })
      const out = withSpans(text)
      expect(out.text).toBe(convert(text))
      let [lastIn, lastOut] = [0, 0]
      for (const [inStart, inEnd, outStart, outEnd] of out.spans) {
        expect([inStart, outStart]).toEqual([lastIn, lastOut])
        expect(inEnd).toBeGreaterThan(inStart)
        ;[lastIn, lastOut] = [inEnd, outEnd]
      }
      expect([lastIn, lastOut]).toEqual([text.length, out.text.length])
    }), { numRuns: 2000 })
  })
  it("changes nothing in text that is Latin already", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme-ascii" }), fc.nat(all.length - 1), (text, n) => {
      expect(by(all[n]!.from, all[n]!.id)(text)).toBe(text)
    }))
  })
})

describe("the stage", () => {
  const text = "He said «Щось», then left."
  const span = (start: number, end: number, language: string, script: string) => ({ start, end, language, script, confidence: 1 })
  it("romanises each span by its own language and traces every letter", () => {
    const document = Document.add(Document.make(text), Languages, {
      language: "en", script: "Latn", confidence: 1, reliable: true, alternatives: [], spans: [span(0, 8, "en", "Latn"), span(8, 14, "uk", "Cyrl"), span(14, text.length, "en", "Latn")]
    })
    const { romanisation } = { romanisation: Document.get(Pipeline.given(Languages).to(transliterate({ to: "Latn" })).sync(document), Romanisation) }
    expect(romanisation.text).toBe("He said «Shchos», then left.")
    expect(romanisation.system).toBe("kmu-2010")
    expect(romanisation.spans.at(-1)![1]).toBe(text.length)
    expect(romanisation.spans.find(([start]) => start === 9)).toEqual([9, 10, 9, 13])
  })
  it("says none for text that is Latin, and refuses a system that does not exist", () => {
    expect(Document.get(Pipeline.empty.to(transliterate({ to: "Latn" })).sync(Document.make("Rivne", { language: "uk" })), Romanisation).system).toBe("none")
    expect(() => transliterate({ to: "Latn", systems: { uk: "nope" } })).toThrow(UnknownSystem)
  })
})
