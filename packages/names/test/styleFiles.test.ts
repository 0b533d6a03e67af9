import { defineStyle, loadStyle, parseStyle, preferredName, StyleInvalid, type StyleInput } from "@polyonym/names/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const fault = (value: unknown, options?: Parameters<typeof parseStyle>[1]): StyleInvalid => {
  try {
    parseStyle(value, options)
  } catch (error) {
    if (error instanceof StyleInvalid) return error
    throw error
  }
  throw new Error("no fault was found")
}

describe("a style of one's own", () => {
  it("extends another in a few lines", () => {
    const style = parseStyle({ id: "gazette", extends: "kmu-2010", laterMention: "surname", forms: [{ native: "Сергій Гайдай", text: "Serhiy Hayday", short: "Hayday" }] })
    expect(style).toMatchObject({ title: "gazette", extends: ["kmu-2010"], laterMention: { value: "surname", verified: true } })
    expect(style.systems["uk"]).toEqual(loadStyle("kmu-2010").systems["uk"])
    expect(style.forms.at(-1)).toMatchObject({ text: "Serhiy Hayday", language: "en", reason: "house-usage", verified: true, source: { title: "gazette" } })
    expect(preferredName("Ганна Шевчук", { style, language: "uk" }).preferred).toBe("Hanna Shevchuk")
  })

  it("lays its forms over those of the other, also where they have no day", () => {
    const style = defineStyle({ id: "gazette", extends: "ap", forms: [{ id: "Q1899", text: "Kiev" }] })
    expect(["2018", "2024", undefined].map((asOf) => preferredName("Q1899", { style, language: "en", asOf }).preferred)).toEqual(["Kiev", "Kiev", "Kiev"])
  })

  it("extends one of one's own that extends another", () => {
    const base: StyleInput = { id: "group", extends: "bbc", languages: ["en", "de"] }
    const style = parseStyle({ id: "gazette", extends: "group" }, { styles: [base] })
    expect([style.extends, style.languages]).toEqual([["group", "bbc"], ["en", "de"]])
  })

  it("has a hash of all that it says", () => {
    const of = (text: string): string => defineStyle({ id: "gazette", extends: "bbc", forms: [{ id: "Q1899", text }] }).hash
    expect(of("Kiev")).toMatch(/^[0-9a-f]{64}$/)
    expect(of("Kiev")).toBe(of("Kiev"))
    expect(of("Kiev")).not.toBe(of("Kyiv"))
  })

  it("romanises by the press of a language, and rewrites", () => {
    const style = defineStyle({ id: "gazette", systems: { uk: "press:de", ru: { system: "icao-9303" } }, rewrites: [{ anywhere: "sch", by: "sh", from: "uk" }, { ending: "ov", by: "off", from: "ru" }] })
    expect(preferredName("Юрій Шевчук", { style, language: "uk" }).preferred).toBe("Jurij Schewtshuk")
    expect(preferredName("Иван Белов", { style, language: "ru" }).preferred).toBe("Ivan Beloff")
  })

  it("arranges particles and the order of names", () => {
    const names = (id: string) => ({ one: [{ text: "Otto Von Der Heide", language: "en" }], two: [{ text: "Zhao Meilin", language: "en" }] })[id]
    const style = defineStyle({ id: "gazette", particles: "lower", nameOrder: "given-first", diacritics: "strip" })
    expect(["one", "two"].map((id) => preferredName(id, { style, language: "en", names }).preferred)).toEqual(["Otto von der Heide", "Meilin Zhao"])
  })
})

describe("a fault in a style", () => {
  it.each([
    [{ id: "a", colour: "red" }, "unknown-field", "colour"], [{ id: "a", forms: [{ id: "Q1", text: "Kyiv" }, { id: "Q2", txt: "x" }] }, "unknown-field", "forms[1].txt"], [{ title: "A" }, "missing", "id"],
    [{ id: "a", forms: [{ text: "Kyiv" }] }, "missing", "forms[0]"], [{ id: "a", forms: [{ id: "Q1" }] }, "missing", "forms[0].text"], [{ id: "A b" }, "value", "id"], [{ id: "a", languages: "en" }, "type", "languages"],
    [{ id: "a", systems: { uk: "kmu-2011" } }, "value", "systems.uk"], [{ id: "a", systems: { el: "press:de" } }, "value", "systems.el"], [{ id: "a", particles: "shout" }, "value", "particles"],
    [{ id: "a", laterMention: { value: "first-name", source: "x" } }, "value", "laterMention.value"], [{ id: "a", forms: [{ id: "Q1", text: "x", source: "book" }] }, "value", "forms[0].source"],
    [{ id: "a", forms: [{ id: "Q1", text: "x", since: "spring" }] }, "value", "forms[0].since"], [{ id: "a", forms: [{ id: "Q1", text: "x", since: 2020, until: "2019-05" }] }, "value", "forms[0].until"],
    [{ id: "a", forms: [{ id: "Q1", text: "x\u0000y" }] }, "value", "forms[0].text"], [{ id: "a", forms: [{ id: "Q1", text: "x".repeat(401) }] }, "length", "forms[0].text"], [{ id: "a", rewrites: [{ by: "y" }] }, "missing", "rewrites[0]"],
    [{ id: "a", sources: { book: { title: "Book", url: "file:///etc/passwd" } } }, "value", "sources.book.url"], [{ id: "a", extends: "nowhere" }, "unknown-style", "extends"], [{ id: "bbc" }, "taken", "id"], [{ id: "a", extends: "a" }, "cycle", "extends"],
    ["bbc", "type", ""], [null, "type", ""], [[], "type", ""]
  ])("%j: %s at %s", (value, problem, at) => {
    expect(fault(value)).toMatchObject({ _tag: "StyleInvalid", problem, at })
  })

  it("tells the file and what could stand there", () => {
    const error = fault({ id: "a", systems: { uk: "kmu2010" } }, { file: "ours.yaml" })
    expect(error.message).toMatch(/^ours\.yaml: systems\.uk: it is none of the values that there are; there is kmu-2010,/)
    expect(fault({ id: "a", extends: "bcb" }).known).toContain("bbc")
  })

  it("is a chain that comes back to itself, or is long", () => {
    expect(fault({ id: "a", extends: "b" }, { styles: [{ id: "b", extends: "c" }, { id: "c", extends: "b" }] })).toMatchObject({ problem: "cycle", at: "extends" })
    const chain = Array.from({ length: 12 }, (_, at): StyleInput => ({ id: `s${at}`, extends: `s${at + 1}` }))
    expect(fault({ id: "a", extends: "s0" }, { styles: [...chain, { id: "s12" }] })).toMatchObject({ problem: "depth" })
  })

  it("never reaches a prototype", () => {
    for (const text of ["{\"id\":\"a\",\"__proto__\":{\"polluted\":1}}", "{\"id\":\"a\",\"constructor\":{\"prototype\":{\"polluted\":1}}}", "{\"id\":\"a\",\"sources\":{\"__proto__\":{\"title\":\"x\"}}}", "{\"id\":\"a\",\"systems\":{\"__proto__\":\"kmu-2010\"}}"]) {
      expect(fault(JSON.parse(text))).toBeInstanceOf(StyleInvalid)
    }
    const harmless = parseStyle(JSON.parse("{\"id\":\"a\",\"sources\":{\"constructor\":{\"title\":\"x\"}},\"forms\":[{\"id\":\"constructor\",\"text\":\"y\",\"source\":\"constructor\"}]}"))
    expect(harmless.forms[0]!.source).toEqual({ title: "x" })
    expect(preferredName("toString", { style: harmless, language: "en" }).preferred).toBe("toString")
    expect(preferredName("Київ", { style: harmless, language: "constructor" }).preferred).toBe("Київ")
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false)
    expect(fault({ id: "a", forms: [{ id: "Q1", text: "x", source: "constructor" }] })).toMatchObject({ problem: "value" })
  })

  it("throws nothing else, whatever is given", () => {
    fc.assert(fc.property(fc.anything({ maxDepth: 3 }), (value) => {
      expect(fault(value)).toBeInstanceOf(StyleInvalid)
    }), { numRuns: 300 })
    const field = fc.constantFrom("id", "title", "extends", "languages", "sources", "systems", "systematic", "rewrites", "particles", "diacritics", "nameOrder", "honorifics", "forms")
    fc.assert(fc.property(fc.dictionary(field, fc.anything({ maxDepth: 2 })), (value) => {
      expect(() => parseStyle({ ...value, id: {} })).toThrow(StyleInvalid)
    }), { numRuns: 300 })
  })
})
