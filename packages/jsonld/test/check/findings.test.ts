import { describe, expect, it } from "vitest"
import { checkJsonLd } from "../../src/pure.ts"

const found = (fields: Readonly<Record<string, unknown>>, base?: string) => checkJsonLd({ "@context": "https://schema.org", ...fields }, { base })
const error = (code: string, pointer: string, params: Readonly<Record<string, string>>) => ({ code, severity: "error", pointer, params })
const warning = (code: string, pointer: string, params: Readonly<Record<string, string>>) => ({ code, severity: "warning", pointer, params })

describe("a finding says what, where, and what its message needs", () => {
  it("of documents that are none", () => {
    expect(checkJsonLd("a text")).toEqual([error("not-an-object", "", { value: "a text" })])
    expect(checkJsonLd([[], 5, null])).toEqual([error("not-an-object", "/0", { value: "a list" }), error("not-an-object", "/1", { value: "5" }), error("not-an-object", "/2", { value: "null" })])
    expect(checkJsonLd({ "@type": "Thing" })).toEqual([warning("no-context", "", {})])
    expect(checkJsonLd([])).toEqual([])
  })
  it("of keywords", () => {
    expect(found({ "@id": 5, "@type": [{}, "Thing"], "@url": "x" })).toEqual([
      error("bad-keyword", "/@type/0", { property: "@type", value: "an object" }), error("bad-keyword", "/@id", { property: "@id", value: "5" }), error("bad-keyword", "/@url", { property: "@url" })
    ])
    expect(found({ "@type": "Thing", "@reverse": "x", "@language": "English!" })).toEqual([
      error("bad-keyword", "/@reverse", { property: "@reverse", value: "x" }), error("bad-language", "/@language", { property: "@language", value: "English!", expected: "BCP 47 tag" })
    ])
    expect(found({ "@type": "Thing", "@language": null, "@index": "1", "@direction": "rtl" })).toEqual([])
    expect(found({ "@type": "Thing", "@language": ["en"] })).toEqual([error("bad-language", "/@language", { property: "@language", value: "a list", expected: "BCP 47 tag" })])
    expect(found({ "@type": "Thing", "@language": 5 })).toEqual([error("bad-language", "/@language", { property: "@language", value: "5", expected: "BCP 47 tag" })])
  })
  it("of terms", () => {
    expect(found({ "@type": "Persn" })).toEqual([error("unknown-type", "/@type", { type: "Persn", suggestion: "Person" })])
    expect(found({ "@type": "Qqqqqqqqq", xxxxxxxxxx: 1 })).toEqual([error("unknown-type", "/@type", { type: "Qqqqqqqqq" }), error("unknown-property", "/xxxxxxxxxx", { property: "xxxxxxxxxx" })])
    expect(Object.keys(found({ "@type": "Qqqqqqqqq" })[0]!.params)).toEqual(["type"])
    expect(found({ "@type": "ex:Person" })).toEqual([error("unknown-type", "/@type", { type: "ex:Person" })])
    expect(found({ "@type": "dc:Agent", name: 5 })).toEqual([error("wrong-range", "/name", { property: "name", value: "5", expected: "Text" })])
    expect(found({ "@type": "Person", [`x${"y".repeat(100)}`]: 1 })[0]?.params).toEqual({ property: `x${"y".repeat(79)}` })
    expect(found({ "@type": "Taxi" })).toEqual([warning("superseded", "/@type", { type: "Taxi", suggestion: "TaxiService" })])
    expect(found({ "@type": "Place", map: "https://example.org/map" })).toEqual([warning("superseded", "/map", { property: "map", suggestion: "hasMap" })])
  })
  it("of terms under a context that is not known: likely slips, as warnings", () => {
    const document = { "@context": ["https://schema.org", "https://example.org/context"], "@type": ["Persn", "Qqqqqqqqq"], jobTitel: "x", xxxxxxxxxx: 1 }
    expect(checkJsonLd(document)).toEqual([warning("unknown-type", "/@type/0", { type: "Persn", suggestion: "Person" }), warning("unknown-property", "/jobTitel", { property: "jobTitel", suggestion: "jobTitle" })])
  })
  it("of domains", () => {
    expect(found({ "@type": ["NewsArticle", "ImageObject"], birthDate: "1990", headline: "x", author: "y", image: "https://example.org/1.jpg", datePublished: "2024" }))
      .toEqual([error("wrong-domain", "/birthDate", { property: "birthDate", type: "NewsArticle and ImageObject", expected: "Person" })])
    expect(found({ "@type": "Recipe", closes: "08:00", deathPlace: "Kyiv", opens: "07:00" }).map(({ params }) => params["expected"])).toEqual(["OpeningHoursSpecification", "Person", "OpeningHoursSpecification"])
    expect(found({ "@type": "Person", reviewRating: { "@type": "Rating" } })[0]?.params["expected"]).toBe("Review")
    expect(found({ "@type": "Person", startDate: "1977" })[0]?.params["expected"]).toContain(" or Event or ")
    for (const type of [["Person", "NewsArticle"], ["Patient"], ["dc:Agent"], ["NewsArticle", "dc:Agent"], []]) {
      expect(found({ "@type": type, birthDate: "1990" }).filter(({ code }) => code === "wrong-domain"), String(type)).toEqual([])
    }
    expect(found({ birthDate: "1990", wordCount: 5 })).toEqual([])
    expect(found({ "@type": "OrganizationRole", birthDate: "1990" })).toEqual([])
    expect(found({ "@type": "Person", interactionCount: "5" }).filter(({ code }) => code === "wrong-domain")).toEqual([])
    expect(found({ "@type": ["OrganizationRole", "Recipe"], birthDate: "1990" })).toEqual([])
  })
  it("of ranges", () => {
    expect(found({ "@type": "Person", birthDate: "never" })).toEqual([error("bad-date", "/birthDate", { property: "birthDate", value: "never", expected: "Date" })])
    expect(found({ "@type": "Person", birthDate: "x".repeat(100) })[0]?.params["value"]).toBe("x".repeat(80))
    expect(found({ "@type": "Book", numberOfPages: 1.5, isAccessibleForFree: 1 })).toEqual([
      error("bad-number", "/numberOfPages", { property: "numberOfPages", value: "1.5", expected: "Integer" }), error("wrong-range", "/isAccessibleForFree", { property: "isAccessibleForFree", value: "1", expected: "Boolean" })
    ])
    expect(found({ "@type": "Book", author: { "@type": ["Recipe", "Place"] }, isbn: { name: "x" }, numberOfPages: null })).toEqual([
      error("wrong-range", "/author", { property: "author", value: "Recipe and Place", expected: "Organization or Person" }), error("wrong-range", "/isbn", { property: "isbn", value: "an object", expected: "Text" })
    ])
    expect(found({ "@type": "Book", author: { "@type": "Thing" } })).toEqual([warning("wrong-range", "/author", { property: "author", value: "Thing", expected: "Organization or Person" })])
    expect(found({ "@type": "Book", author: { "@type": "dc:Agent" }, isbn: { type: "dc:Agent" } })).toEqual([])
    expect(found({ "@type": "Book", author: { name: "x" }, isbn: { "@type": "dc:Agent" } })).toEqual([])
    expect(found({ "@type": "Person", knowsLanguage: "all of them" })).toEqual([warning("bad-language", "/knowsLanguage", { property: "knowsLanguage", value: "all of them", expected: "BCP 47 tag" })])
  })
  it("of addresses", () => {
    expect(found({ "@type": "Person", "@id": "javascript:x", url: "me.html", sameAs: "no address" })).toEqual([
      error("unsafe-iri", "/@id", { value: "javascript:x" }), error("relative-iri", "/url", { property: "url", value: "me.html", expected: "URL" }), error("bad-iri", "/sameAs", { property: "sameAs", value: "no address", expected: "URL" })
    ])
    expect(found({ "@type": "Person", "@id": "two words", url: "me.html", sameAs: "javascript:x" }, "https://example.org/").map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(["bad-iri /@id", "unsafe-iri /sameAs"])
    expect(found({ "@type": "Person", "@id": "_:b0" })).toEqual([])
    expect(found({ "@type": "Person", "@id": "x_:b 0" })).toEqual([error("bad-iri", "/@id", { value: "x_:b 0" })])
  })
})

describe("values", () => {
  it("are read in lists, sets, graphs and what is included", () => {
    expect(found({ "@graph": [{ "@type": "Persn" }], "@included": { "@type": "Persn" }, "@nest": { birthDate: "never" } }).map(({ pointer }) => pointer)).toEqual(["/@graph/0/@type", "/@included/@type", "/@nest/birthDate"])
    expect(found({ "@type": "Person", name: { "@list": ["x", 5] }, email: { "@set": [5] }, award: [[5]] }).map(({ pointer }) => pointer)).toEqual(["/name/@list/1", "/email/@set/0", "/award/0/0"])
    expect(found({ "@list": [{ "@type": "Persn" }], "@set": [{ "@type": "Persn" }] }).map(({ pointer }) => pointer)).toEqual(["/@list/0/@type", "/@set/0/@type"])
    expect(found({ "@type": "Thing", "dc:relation": [{ "@type": "Persn", name: 5 }, 7] }).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(["unknown-type /dc:relation/0/@type", "wrong-range /dc:relation/0/name"])
    expect(found({ "@type": "Thing", xxxxxxxxxx: { "@type": "Persn" } }).map(({ code }) => code)).toEqual(["unknown-property", "unknown-type"])
  })
  it("may be objects with a type or a language", () => {
    expect(found({ "@type": "Person", name: { "@value": "x", "@language": "uk", "@index": "1", "@direction": "ltr" }, birthDate: { "@value": "never", "@type": "Text" } })).toEqual([])
    expect(found({ "@type": "Person", name: { "@value": "x", colour: "red" } })).toEqual([error("bad-keyword", "/name/colour", { property: "colour" })])
    expect(found({ "@type": "Person", birthDate: { "@value": "never" } })).toEqual([error("bad-date", "/birthDate/@value", { property: "birthDate", value: "never", expected: "Date" })])
    expect(found({ "@type": "Person", birthDate: { "@value": "never", "@type": "Date" } })).toEqual([error("bad-date", "/birthDate/@value", { value: "never", expected: "Date" })])
    expect(found({ "@type": "Person", birthDate: { "@value": "1990", "@type": "Dat" } })).toEqual([error("unknown-type", "/birthDate/@type", { type: "Dat", suggestion: "Date" })])
    expect(found({ "@type": "Person", birthDate: { "@value": "never", "@type": "xsd:date" }, name: { "@value": "x", "@language": "English!" } })).toEqual([
      error("bad-language", "/name/@language", { property: "@language", value: "English!", expected: "BCP 47 tag" })
    ])
    expect(found({ "@type": "Person", name: { "@value": 5, "@type": "Date" }, "dc:date": { "@value": 5 } })).toEqual([])
  })
  it("of what is turned round are read as subjects of the property", () => {
    expect(found({ "@type": "Person", "@reverse": { author: [{ "@type": "Book" }, { "@type": "Country" }, "x"], authorr: { "@type": "Persn" }, "@url": 1, "dc:creator": { "@type": "Persn" }, "dc:relation": { "@type": "Person" }, about: { "@type": "dc:Agent" } } })).toEqual([
      error("wrong-domain", "/@reverse/author/1", { property: "author", type: "Country", expected: "CreativeWork or Rating" }),
      error("unknown-property", "/@reverse/authorr", { property: "authorr", suggestion: "author" }), error("unknown-type", "/@reverse/authorr/@type", { type: "Persn", suggestion: "Person" }),
      error("bad-keyword", "/@reverse/@url", { property: "@url" }), error("unknown-type", "/@reverse/dc:creator/@type", { type: "Persn", suggestion: "Person" })
    ])
  })
  it("of what an action asks for are not judged, but the property must be one", () => {
    expect(found({ "@type": "SearchAction", "query-input": { "@type": "PropertyValueSpecification" }, "query-output": 5, "queri-input": "x" })).toEqual([error("unknown-property", "/queri-input", { property: "queri", suggestion: "query" })])
    expect(found({ "@type": "CreativeWork", "inLanguage-input": "required" })).toEqual([])
    expect(found({ "@type": "Thing", "name-input-x": "x", "name-inputs": 1 }).map(({ params }) => params["property"])).toEqual(["name-input-x", "name-inputs"])
  })
})

describe("depth", () => {
  const nested = (levels: number): unknown => {
    let value: unknown = { "@type": "Thing" }
    for (let at = 0; at < levels; at++) value = { "@type": "Thing", subjectOf: value }
    return value
  }
  it("of 512 is read, more is told once", () => {
    const deepOnes = (levels: number) => found({ "@type": "Thing", subjectOf: nested(levels) }).filter(({ code }) => code === "too-deep")
    expect(deepOnes(511)).toEqual([])
    expect(deepOnes(512)).toEqual([error("too-deep", "/subjectOf".repeat(513), { expected: "512" })])
  })
  it("counts lists too", () => {
    let value: unknown = "x"
    for (let at = 0; at < 513; at++) value = [value]
    expect(found({ "@type": "Thing", name: value })).toEqual([])
    expect(found({ "@type": "Thing", name: [value] })).toEqual([error("too-deep", `/name${"/0".repeat(513)}`, { expected: "512" })])
  })
  it("counts what is turned round, and lists within lists", () => {
    let turned: unknown = { "@type": "Book" }
    let listed: unknown = ["x"]
    for (let at = 0; at < 600; at++) {
      turned = { "@type": "Book", "@reverse": { about: turned } }
      listed = [{ "@list": listed }]
    }
    expect(found(turned as Readonly<Record<string, unknown>>).filter(({ code }) => code === "too-deep").length).toBe(1)
    expect(found({ "@type": "Thing", name: listed }).filter(({ code }) => code === "too-deep").length).toBe(1)
  })
  it("of what holds itself is told where it comes again; what is there twice is read twice", () => {
    const round: Record<string, unknown> = { "@type": "Thing", name: "x" }
    round["subjectOf"] = round
    expect(found({ "@type": "Thing", about: 1, subjectOf: round }).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(["wrong-domain /about", "wrong-range /about", "too-deep /subjectOf/subjectOf", "wrong-range /subjectOf"])
    const twice = { "@type": "Persn" }
    expect(found({ "@graph": [twice, twice] }).map(({ pointer }) => pointer)).toEqual(["/@graph/0/@type", "/@graph/1/@type"])
  })
})

describe("an article", () => {
  const whole = { "@type": "NewsArticle", headline: "x", author: "y", image: "https://example.org/1.jpg", datePublished: "2026-05-04" }
  it("lacks what search engines ask for: each is told", () => {
    expect(found({ "@type": ["Thing", "NewsArticle"], headline: "x" })).toEqual(["datePublished", "author", "image"].map((property) => warning("missing-property", "", { type: "NewsArticle", property })))
    expect(found(whole)).toEqual([])
    expect(found({ "@type": "Book", headline: "x" })).toEqual([])
    expect(found({ "@graph": [{ "@type": "Article", name: "x" }] })[0]).toEqual(warning("missing-property", "/@graph/0", { type: "Article", property: "headline" }))
  })
  it("that is only referred to lacks nothing", () => expect(checkJsonLd({ "@context": "https://schema.org", "@type": "Article", "@id": "https://example.org/1" })).toEqual([]))
  it("was not changed before it was published", () => {
    expect(found({ ...whole, dateModified: "2026-05-03" })).toEqual([warning("bad-date", "/dateModified", { property: "dateModified", value: "2026-05-03", expected: "not before 2026-05-04" })])
    for (const dateModified of ["2026-05-04", "2026-05-05", "2026-05-04T00:00:00Z"]) expect(found({ ...whole, dateModified }), dateModified).toEqual([])
    expect(found({ ...whole, datePublished: "2026-05-04T10:00", dateModified: "2026-05-04T09:00" })).toEqual([])
    expect(found({ ...whole, datePublished: "2026", dateModified: "2025-01-01" })).toEqual([])
    expect(found({ ...whole, datePublished: "2026-05-04", dateModified: "2025" })).toEqual([])
    expect(found({ ...whole, datePublished: ["2026-05-04"], dateModified: "2025-01-01" })).toEqual([])
    expect(found({ ...whole, dateModified: ["2025-01-01"] })).toEqual([])
  })
})
