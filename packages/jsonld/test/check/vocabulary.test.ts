import { describe, expect, it } from "vitest"
import { vocabulary } from "../../src/check/vocabulary.ts"

const { isA, isType, prefixes, property, propertyNames, release, supersededBy, typeNames } = vocabulary()

describe("the vocabulary of schema.org", () => {
  it("is read once", () => expect(vocabulary()).toBe(vocabulary()))
  it("has types, each a type of itself and of what is above it, to the top", () => {
    expect(["Thing", "NewsArticle", "Text", "ItemAvailability"].map(isType)).toEqual([true, true, true, true])
    expect(["headline", "newsarticle", "InStock", "toString", "", "-"].map(isType)).toEqual([false, false, false, false, false, false])
    expect(["NewsArticle", "Article", "CreativeWork", "Thing", "Person"].map((ancestor) => isA("NewsArticle", ancestor))).toEqual([true, true, true, true, false])
    expect([isA("Thing", "NewsArticle"), isA("LocalBusiness", "Place"), isA("LocalBusiness", "Organization"), isA("URL", "Text"), isA("Integer", "Number"), isA("Integer", "DataType")]).toEqual([false, true, true, true, true, true])
    expect([isA("NoSuchType", "NoSuchType"), isA("NoSuchType", "Thing"), isA("NoSuchType", "mutated")]).toEqual([true, false, false])
  })
  it("has properties with domains, ranges and what came after them", () => {
    expect(property("birthDate")).toEqual({ name: "birthDate", domains: ["Person"], ranges: ["Date"], supersededBy: [] })
    expect(property("map")).toEqual({ name: "map", domains: ["Place"], ranges: ["URL"], supersededBy: ["hasMap"] })
    expect(property("author")).toMatchObject({ domains: ["CreativeWork", "Rating"], ranges: ["Organization", "Person"] })
    expect([property("Person"), property(""), property("constructor")]).toEqual([undefined, undefined, undefined])
  })
  it("knows types that were superseded", () => {
    expect([supersededBy("Taxi"), supersededBy("Person"), supersededBy("NoSuchType")]).toEqual([["TaxiService"], [], []])
  })
  it("names all of it", () => {
    expect(release).toBe("30.0")
    expect(typeNames).toEqual([...new Set(typeNames)].sort())
    expect(propertyNames).toEqual([...new Set(propertyNames)].sort())
    expect(typeNames.every(isType)).toBe(true)
    expect(propertyNames.every((name) => property(name)?.name === name)).toBe(true)
    expect([typeNames.length, propertyNames.length]).toEqual([933, 1521])
    expect(["dc", "foaf", "skos", "xsd", "https", ""].map((prefix) => prefixes.has(prefix))).toEqual([true, true, true, true, false, false])
  })
  it("has ranges and domains of types alone", () => {
    for (const name of propertyNames) for (const type of [...property(name)!.domains, ...property(name)!.ranges]) expect(isType(type), `${name}: ${type}`).toBe(true)
  })
})
