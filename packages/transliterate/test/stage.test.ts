import { Document, Pipeline } from "@polyonym/core"
import { Languages, Romanisation } from "@polyonym/facts"
import { transliterate, UnknownSystem } from "@polyonym/transliterate"
import { describe, expect, it } from "vitest"

const romanised = (document: Document.Document, systems?: Record<string, string>) =>
  Document.get(Pipeline.empty.to(transliterate(systems === undefined ? { to: "Latn" } : { to: "Latn", systems })).sync(document), Romanisation)

const span = (start: number, end: number, language: string, script: string) => ({ start, end, language, script, confidence: 1 })
const languages = (...spans: ReadonlyArray<ReturnType<typeof span>>) => ({ language: "en", script: "Latn", confidence: 1, reliable: true, alternatives: [], spans })

describe("the stage", () => {
  it("romanises each span by the system of its language, leaves the rest, and traces every letter", () => {
    const text = "She said «Щедро», he «Ещё»; Ꭰ."
    const document = Document.add(Document.make(text), Languages, languages(
      span(0, 9, "en", "Latn"), span(9, 16, "uk", "Cyrl"), span(16, 20, "en", "Latn"), span(20, 26, "ru", "Cyrl"), span(26, text.length, "chr", "Cher")
    ))
    const out = Document.get(Pipeline.given(Languages).to(transliterate({ to: "Latn" })).sync(document), Romanisation)
    expect(out.text).toBe("She said «Shchedro», he «Yeshchë»; Ꭰ.")
    expect(out.system).toBe("kmu-2010+bgn-pcgn-1947")
    expect(out.spans.find(([start]) => start === 10)).toEqual([10, 11, 10, 14])
    let [inside, outside] = [0, 0]
    for (const [inStart, inEnd, outStart, outEnd] of out.spans) {
      expect([inStart, outStart]).toEqual([inside, outside])
      ;[inside, outside] = [inEnd, outEnd]
    }
    expect([inside, outside]).toEqual([text.length, out.text.length])
  })
  it("does not rewrite the document", () => {
    const document = Pipeline.empty.to(transliterate({ to: "Latn" })).sync(Document.make("Межа", { language: "uk" }))
    expect(document.text).toBe("Межа")
    expect(Document.get(document, Romanisation).text).toBe("Mezha")
  })
  it("goes by the document's own language where none was detected, and leaves a text of no known language", () => {
    expect(romanised(Document.make("Їжак", { language: "uk-UA" }))).toMatchObject({ text: "Yizhak", system: "kmu-2010" })
    expect(romanised(Document.make("Їжак"))).toEqual({ text: "Їжак", system: "none", spans: [[0, 4, 0, 4]] })
    expect(romanised(Document.make("Rivne", { language: "uk" }))).toMatchObject({ text: "Rivne", system: "none" })
    expect(romanised(Document.make("", { language: "uk" }))).toEqual({ text: "", system: "none", spans: [] })
  })
  it("takes systems by id or alias, the tag before its language", () => {
    const systems = { ru: "icao-rus-Cyrl-Latn-9303", "bg-AQ": "bgna-2009" }
    expect(romanised(Document.make("Юг", { language: "ru" }), systems)).toMatchObject({ text: "Iug", system: "icao-9303" })
    expect(romanised(Document.make("линия", { language: "bg-AQ" }), systems).text).toBe("liniya")
    expect(romanised(Document.make("линия", { language: "bg" }), systems).text).toBe("linia")
  })
  it("refuses a system that does not exist when it is made, by a tagged error with those there are", () => {
    expect(() => transliterate({ to: "Latn", systems: { uk: "nope" } })).toThrow(UnknownSystem)
    expect(() => transliterate({ to: "Latn", systems: { uk: "nope" } })).toThrow("for uk there is kmu-2010")
    expect(new UnknownSystem({ system: "a", from: "b", nearest: [], message: "c" })).toMatchObject({ _tag: "UnknownSystem", message: "c" })
  })
})
