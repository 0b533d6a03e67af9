import { systems, transliterator, UnknownSystem } from "@polyonym/transliterate/pure"
import { describe, expect, it } from "vitest"

const by = (system: string, options: { case?: "smart" | "keep" } = {}) => transliterator({ from: "und", system, ...options })

describe("a transform of the CLDR", () => {
  it("is a system by its id or any of its names", () => {
    for (const name of ["cldr:Greek-Latin", "CLDR:greek-latin", "cldr:und-Latn-t-und-grek", "und-Latn-t-und-grek"]) expect(by(name).convert("Αθήνα")).toBe("Athḗna")
    expect(by("cldr:Latin-Greek").convert("Spárti")).toBe("Σπάρτι")
  })
  it("takes scripts one by one where the source is any", () => {
    expect(by("cldr:Any-Latin").convert("Москва και Αθήνα")).toBe("Moskva kai Athḗna")
  })
  it("gives spans that tile both texts", () => {
    const { text, spans } = by("cldr:Russian-Latin/BGN").withSpans("Ещё, ЩИ")
    expect(spans.map(([, , from, to]) => text.slice(from, to)).join("")).toBe(text)
    expect(spans.map(([from, to]) => "Ещё, ЩИ".slice(from, to)).join("")).toBe("Ещё, ЩИ")
    expect(spans.length).toBeGreaterThan(4)
  })
  it("follows the word with its capitals, unless the rules' own bytes are wanted", () => {
    const rules = "cldr:Bulgarian-Latin/BGN"
    const source = "ЩЪРК, Щърк, Ю. Щ"
    expect(by(rules).convert(source).startsWith("SHT")).toBe(true)
    expect(by(rules).withSpans(source).text).toBe(by(rules).convert(source))
    expect(by(rules, { case: "keep" }).convert(source).toLowerCase()).toBe(by(rules).convert(source).toLowerCase())
  })
  it("is listed with where it leads", () => {
    const listed = systems().filter(({ id }) => id.startsWith("cldr:"))
    expect(listed.length).toBeGreaterThan(350)
    expect(listed.find(({ id }) => id === "cldr:Russian-Latin/BGN")).toMatchObject({ from: "ru", to: "Latn", issuer: "Unicode Consortium" })
    expect(listed.filter(({ from }) => from === "und").length).toBeLessThan(60)
  })
  it("that does not exist is refused with the nearest", () => {
    expect(() => by("cldr:Greek-Latn/Nope")).toThrow(UnknownSystem)
    expect(() => by("cldr:Grek-Latinn")).toThrow(/did you mean cldr:Greek-Latin/)
  })
})
