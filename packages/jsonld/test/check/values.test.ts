import { describe, expect, it } from "vitest"
import { scalarFault, textFault, thingFault } from "../../src/check/value.ts"
import { type Property, vocabulary } from "../../src/check/vocabulary.ts"

const known = vocabulary()
const taking = (...ranges: ReadonlyArray<string>): Property => ({ name: "made", domains: [], ranges, supersededBy: [] })
const named = (name: string): Property => known.property(name)!
const text = (value: string, property: Property) => textFault(value, property, known)
const scalar = (value: number | boolean, property: Property) => scalarFault(value, property, known)
const thing = (types: ReadonlyArray<string>, property: Property) => thingFault(types, property, known)
const fault = (code: string, expected: string, severity = "error") => ({ code, expected, severity })

describe("a number or a truth value", () => {
  it("is taken by a property that takes numbers, truth values or whatever there is", () => {
    expect(scalar(1, taking())).toBeUndefined()
    expect(scalar(true, taking())).toBeUndefined()
    for (const range of ["Number", "Float", "Integer"]) expect(scalar(3, taking(range, "Text"))).toBeUndefined()
    expect(scalar(false, taking("Boolean"))).toBeUndefined()
  })
  it("is a fault elsewhere, which says what is expected", () => {
    expect(scalar(1, taking("Text", "Person"))).toEqual(fault("wrong-range", "Text or Person"))
    expect(scalar(1, taking("Boolean"))).toEqual(fault("wrong-range", "Boolean"))
    expect(scalar(true, taking("Number", "Date"))).toEqual(fault("wrong-range", "Number or Date"))
  })
  it("is whole where only whole numbers are taken", () => {
    expect(scalar(1.5, taking("Integer"))).toEqual(fault("bad-number", "Integer"))
    expect(scalar(1.5, taking("Integer", "QuantitativeValue"))).toEqual(fault("bad-number", "Integer or QuantitativeValue"))
    expect(scalar(1.5, taking("Integer", "Number"))).toBeUndefined()
    expect(scalar(1.5, taking("Float"))).toBeUndefined()
    expect(scalar(2, taking("Integer"))).toBeUndefined()
  })
})

describe("a text", () => {
  it("is taken where texts are, or nothing is said", () => {
    expect(text("anything", taking())).toBeUndefined()
    expect(text("javascript:x", taking())).toBeUndefined()
    expect(text("anything", taking("Text", "Number"))).toBeUndefined()
    expect(text("javascript:x", taking("Text"))).toBeUndefined()
    expect(text(".headline > b", named("cssSelector"))).toBeUndefined()
  })
  it("of a fixed form is of one of those that are expected", () => {
    expect(text("12", taking("Number"))).toBeUndefined()
    expect(text("twelve", taking("Number"))).toEqual(fault("bad-number", "Number"))
    expect(text("2024-05-04", taking("Time", "Date"))).toBeUndefined()
    expect(text("08:00", taking("Date", "Time"))).toBeUndefined()
    expect(text("soon", taking("Date", "Time"))).toEqual(fault("bad-date", "Date or Time"))
    expect(text("soon", taking("Time", "Date"))).toEqual(fault("bad-time", "Time or Date"))
    expect(text("an hour", taking("Duration"))).toEqual(fault("bad-duration", "Duration"))
    expect(text("PT1H", taking("Duration"))).toBeUndefined()
  })
  it("is the name of a thing where a thing is expected", () => {
    expect(text("Ann Lee", taking("Person"))).toBeUndefined()
    expect(text("Ann Lee", taking("Person", "Number"))).toBeUndefined()
    expect(text("https://example.org/", taking("Person"))).toBeUndefined()
  })
  it("is no name of an amount of time: that is a duration", () => {
    expect(text("two", taking("Number", "QuantitativeValue"))).toBeUndefined()
    expect(text("2", taking("Number", "QuantitativeValue"))).toBeUndefined()
    expect(text("an hour", taking("Duration", "QuantitativeValue"))).toEqual(fault("bad-duration", "Duration or QuantitativeValue"))
    expect(text("PT1H", taking("Duration", "QuantitativeValue"))).toBeUndefined()
    expect(text("two metres", taking("QuantitativeValue"))).toBeUndefined()
    expect(text("two metres", taking("Duration", "Person"))).toBeUndefined()
  })
  it("is an address where only an address is expected", () => {
    expect(text("https://example.org/", taking("URL"))).toBeUndefined()
    expect(text("me.html", taking("URL"))).toEqual(fault("relative-iri", "URL"))
    expect(text("no address", taking("URL"))).toEqual(fault("bad-iri", "URL"))
    expect(text("no address", taking("Number", "URL"))).toEqual(fault("bad-iri", "Number or URL"))
    expect(text("12", taking("Number", "URL"))).toBeUndefined()
  })
  it("is an address or a name where both are expected: one word with signs of an address is no name", () => {
    for (const name of ["Collected works", "Works", "Vol. 2", " Works ", "A: B", "Works/"].slice(0, 5)) expect(text(name, taking("CreativeWork", "URL")), name).toBeUndefined()
    for (const address of ["works.html", "/works", "#works", "?works", "works/1", "Works/", " works.html "]) expect(text(address, taking("CreativeWork", "URL"))?.code, address).toMatch(/^(?:relative|bad)-iri$/)
    expect(text("works.html", taking("CreativeWork", "URL"))).toEqual(fault("relative-iri", "CreativeWork or URL"))
  })
  it("may name a member of an enumeration that is expected", () => {
    expect(text("InStock", taking("ItemAvailability", "URL"))).toBeUndefined()
    expect(text("InStock", taking("ItemAvailability"))).toBeUndefined()
  })
  it("that can run is no address, and no name where an address may be", () => {
    expect(text("javascript:x", taking("URL"))).toEqual(fault("unsafe-iri", "URL"))
    expect(text("javascript:x", taking("CreativeWork", "URL"))).toEqual(fault("unsafe-iri", "CreativeWork or URL"))
    expect(text("javascript: x", taking("CreativeWork", "URL"))).toEqual(fault("unsafe-iri", "CreativeWork or URL"))
    expect(text("javascript:x", taking("Person"))).toEqual(fault("unsafe-iri", "Person"))
    expect(text("JavaScript: a language", taking("CreativeWork"))).toBeUndefined()
    expect(text("javascript:x JavaScript: y", taking("CreativeWork"))?.code).toBe("unsafe-iri")
    expect(text("javascript:x", taking("Text", "URL"))?.code).toBe("unsafe-iri")
    expect(text("javascript:x", taking("Number"))?.code).toBe("bad-number")
  })
  it("that names a language is a tag", () => {
    for (const name of ["inLanguage", "knowsLanguage", "availableLanguage"]) {
      expect(text("uk", named(name))).toBeUndefined()
      expect(text("https://example.org/uk", named(name))).toBeUndefined()
      expect(text("http://example.org/uk", named(name))).toBeUndefined()
      expect(text("see https://example.org/uk", named(name))).toEqual(fault("bad-language", "BCP 47 tag", name === "inLanguage" ? "error" : "warning"))
    }
    expect(text("English!", named("headline"))).toBeUndefined()
  })
  it("that an action is sent to may be a template", () => {
    expect(text("https://example.org/{path}?q={search_term}", named("target"))).toBeUndefined()
    expect(text("https://example.org/{two}{", named("target"))?.code).toBe("bad-iri")
    expect(text(`https://example.org/{${"x".repeat(200)}}`, named("target"))).toBeUndefined()
    expect(text(`https://example.org/{${"x".repeat(201)}}`, named("target"))?.code).toBe("bad-iri")
    expect(text("https://example.org/{}", named("target"))?.code).toBe("bad-iri")
    expect(text("https://{host}/", named("target"))).toBeUndefined()
    expect(text("https://example.org/{path}", named("url"))).toEqual(fault("bad-iri", "URL"))
    expect(text("{host}.html", named("target"))?.code).toBe("relative-iri")
  })
})

describe("a thing", () => {
  it("is taken where it, or what it is one of, is expected", () => {
    expect(thing(["Person"], taking())).toBeUndefined()
    expect(thing([], taking())).toBeUndefined()
    expect(thing(["Person"], taking("Organization", "Person"))).toBeUndefined()
    expect(thing(["City"], taking("Place"))).toBeUndefined()
    expect(thing(["Recipe", "Person"], taking("Person"))).toBeUndefined()
  })
  it("is a fault elsewhere; a warning where its type may be meant to be one that is expected", () => {
    expect(thing(["Recipe"], taking("Organization", "Person"))).toEqual(fault("wrong-range", "Organization or Person"))
    expect(thing(["Person"], taking("Text"))).toEqual(fault("wrong-range", "Text"))
    expect(thing(["Thing"], taking("Organization", "Person"))).toEqual(fault("wrong-range", "Organization or Person", "warning"))
    expect(thing(["Place"], taking("City", "Person"))).toEqual(fault("wrong-range", "City or Person", "warning"))
    expect(thing(["Recipe", "Thing"], taking("Person"))).toEqual(fault("wrong-range", "Person", "warning"))
    expect(thing(["DataType"], taking("Number"))).toEqual(fault("wrong-range", "Number"))
  })
  it("in a role is taken anywhere", () => {
    expect(thing(["OrganizationRole"], taking("Person"))).toBeUndefined()
    expect(thing(["Recipe", "Role"], taking("Person"))).toBeUndefined()
  })
  it("of which nothing is known is taken where any thing, an address or a duration is", () => {
    for (const range of ["Person", "URL", "Duration"]) expect(thing([], taking(range, "Number")), range).toBeUndefined()
    expect(thing([], taking("Text", "Number"))).toEqual(fault("wrong-range", "Text or Number"))
  })
})
