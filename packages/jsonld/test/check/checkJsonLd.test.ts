import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { checkJsonLd } from "../../src/pure.ts"

const inContext = (fields: Readonly<Record<string, unknown>>) => ({ "@context": "https://schema.org", ...fields })
const errors = (document: unknown): ReadonlyArray<string> => checkJsonLd(document).filter(({ severity }) => severity === "error").map(({ code, pointer }) => `${code} ${pointer}`)
const warnings = (document: unknown): ReadonlyArray<string> => checkJsonLd(document).filter(({ severity }) => severity === "warning").map(({ code, pointer }) => `${code} ${pointer}`)

describe("terms", () => {
  it("lets a sound document pass", () => {
    expect(checkJsonLd(inContext({
      "@type": "NewsArticle", "@id": "https://example.org/1", headline: "Ferry late", datePublished: "2026-05-04T10:00:00+0200", inLanguage: "en",
      author: [{ "@type": "Person", name: "Ann Lee" }, "Bo Riis"], image: "https://example.org/1.jpg", isAccessibleForFree: true, wordCount: 12,
      mentions: { "@type": "City", name: { "@value": "Київ", "@language": "uk" } }
    }))).toEqual([])
  })
  it.each([
    ["a slip in a property", { "@type": "Person", jobTitel: "x" }, "unknown-property /jobTitel"],
    ["another case", { "@type": "Person", JobTitle: "x" }, "unknown-property /JobTitle"],
    ["a slip in a type", { "@type": ["Thing", "Persn"] }, "unknown-type /@type/1"],
    ["a keyword that there is not", { "@type": "Thing", "@url": "https://example.org" }, "bad-keyword /@url"],
    ["a type that is no text", { "@type": 5 }, "bad-keyword /@type"],
    ["a prefix that nothing declares", { "@type": "Thing", "ex:size": 1 }, "unknown-property /ex:size"],
    ["a key with signs of a pointer", { "@type": "Thing", "a/b~c": 1 }, "unknown-property /a~1b~0c"]
  ])("finds %s", (_, fields, found) => {
    expect(errors(inContext(fields))).toEqual([found])
  })
  it("suggests what may be meant", () => {
    expect(checkJsonLd(inContext({ "@type": "NewsArtcle" }))[0]?.params).toEqual({ type: "NewsArtcle", suggestion: "NewsArticle" })
    expect(checkJsonLd(inContext({ "@type": "Thing", qqqqqqqq: 1 }))[0]?.params).toEqual({ property: "qqqqqqqq" })
  })
  it("does not judge other vocabularies that the document declares", () => {
    expect(errors({ "@context": ["https://schema.org", { ex: "https://example.org/ns#", size: "ex:size" }], "@type": "Thing", size: 1, "ex:colour": "red", "https://example.org/x": 2 })).toEqual([])
    expect(errors({ "@context": { "@vocab": "https://example.org/ns#", s: "http://schema.org/" }, "@type": "s:Person", colour: "red", "s:jobTitel": "x" })).toEqual(["unknown-property /s:jobTitel"])
  })
  it("takes a term of a context that it does not know for that context's, and tells a likely slip as a warning", () => {
    const document = { "@context": ["https://schema.org", "https://example.org/context"], "@type": "Thing", credentialSubject: 1, descripton: "x" }
    expect(errors(document)).toEqual([])
    expect(warnings(document)).toEqual(["unknown-property /descripton"])
  })
  it("reads the long forms of a term", () => {
    expect(errors(inContext({ "@type": "https://schema.org/Person", "schema:jobTitle": "x", "http://schema.org/birthDate": "never" }))).toEqual(["bad-date /http:~1~1schema.org~1birthDate"])
  })
  it("says which terms are superseded", () => {
    expect(warnings(inContext({ "@type": "Place", map: "https://example.org/map" }))).toEqual(["superseded /map"])
  })
  it("says that nothing names the vocabulary", () => {
    expect(warnings({ "@type": "Thing" })).toEqual(["no-context "])
  })
})

describe("domains and ranges", () => {
  it.each([
    ["a property of another type", { "@type": "NewsArticle", birthDate: "1990-01-01" }, ["wrong-domain /birthDate"]],
    ["a number for a text", { "@type": "Person", name: 5 }, ["wrong-range /name"]],
    ["a truth value for a date", { "@type": "Person", birthDate: true }, ["wrong-range /birthDate"]],
    ["a thing of another kind", { "@type": "NewsArticle", author: { "@type": "Recipe", name: "x" } }, ["wrong-range /author"]],
    ["a thing for a text", { "@type": "Person", telephone: { "@type": "ContactPoint" } }, ["wrong-range /telephone"]],
    ["a reference for a text", { "@type": "Person", telephone: { "@id": "https://example.org/1" } }, ["wrong-range /telephone"]],
    ["a value within a list", { "@type": "Person", name: ["a", 5] }, ["wrong-range /name/1"]],
    ["a value object", { "@type": "Person", name: { "@value": 5 } }, ["wrong-range /name/@value"]],
    ["what is turned round", { "@type": "Person", "@reverse": { author: { "@type": "Country" } } }, ["wrong-domain /@reverse/author"]]
  ])("finds %s", (_, fields, found) => {
    expect(errors(inContext(fields))).toEqual(found)
  })
  it("takes subtypes, names for things, roles, annotated actions and members of enumerations", () => {
    expect(errors(inContext({
      "@type": "Organization", founder: "Ann Lee", location: { "@type": "City" },
      member: { "@type": "OrganizationRole", member: { "@type": "Person" }, startDate: "1977" }
    }))).toEqual([])
    expect(errors(inContext({ "@type": "WebSite", url: "https://example.org/", potentialAction: { "@type": "SearchAction", target: "https://example.org/?q={q}", "query-input": "required name=q" } }))).toEqual([])
    expect(errors(inContext({ "@type": "Offer", availability: "InStock", itemCondition: "https://schema.org/NewCondition", price: "5.50", priceCurrency: "EUR" }))).toEqual([])
  })
  it("tells as a warning that a thing's type is too wide to say", () => {
    expect(warnings(inContext({ "@type": "Book", author: { "@type": "Thing", name: "x" } }))).toEqual(["wrong-range /author"])
  })
})

describe("lexical forms", () => {
  it.each(["last Thursday", "2024-13-45", "2023-02-30", "31/12/2024", "May 2024", ""])("%j is no date", (date) => {
    expect(errors(inContext({ "@type": "CreativeWork", datePublished: date }))).toEqual(["bad-date /datePublished"])
  })
  it.each(["2024", "2024-05", "2024-05-04", "2024-05-04T18:30", "2024-05-04T18:30:00.5Z", "2024-05-04T18:30+0200", "2024-W10", "2024-060"])("%j is a date", (date) => {
    expect(errors(inContext({ "@type": "CreativeWork", datePublished: date }))).toEqual([])
  })
  it("reads durations, numbers, times and truth values", () => {
    expect(errors(inContext({ "@type": "Recipe", cookTime: "PT1H30M", prepTime: "an hour" }))).toEqual(["bad-duration /prepTime"])
    expect(errors(inContext({ "@type": "Article", wordCount: "many" }))).toEqual(["bad-number /wordCount"])
    expect(errors(inContext({ "@type": "Article", wordCount: 1.5 }))).toEqual(["bad-number /wordCount"])
    expect(errors(inContext({ "@type": "OpeningHoursSpecification", opens: "08:00", closes: "late" }))).toEqual(["bad-time /closes"])
    expect(errors(inContext({ "@type": "Article", isAccessibleForFree: "maybe" }))).toEqual(["wrong-range /isAccessibleForFree"])
  })
  it.each(["en_US", "English", "e", "de--AT", "und"])("%j is no language tag", (tag) => {
    expect(errors(inContext({ "@type": "Article", inLanguage: tag, name: { "@value": "x", "@language": tag } }))).toEqual(["bad-language /inLanguage", "bad-language /name/@language"])
  })
})

describe("addresses", () => {
  it.each(["javascript:alert(1)", " JavaScript:alert(1)", "java\nscript:alert(1)", "\u0001vbscript:x", "data:text/html,x"])("%j can run", (address) => {
    expect(errors(inContext({ "@type": "Person", "@id": address, url: address, image: address }))).toEqual(["unsafe-iri /@id", "unsafe-iri /url", "unsafe-iri /image"])
  })
  it("finds relative and broken ones, but with a base", () => {
    const document = inContext({ "@type": "Person", "@id": "#me", url: "me.html", image: "https://exa mple.org/" })
    expect(errors(document)).toEqual(["relative-iri /@id", "relative-iri /url"])
    expect(checkJsonLd(document, { base: "https://example.org/" })).toEqual([])
  })
  it("takes a name for a thing where an address would do too, and a text that begins with a scheme for a text", () => {
    expect(errors(inContext({ "@type": "Book", name: "JavaScript: The Good Parts", about: "JavaScript: a language", isPartOf: "Collected works" }))).toEqual([])
  })
})

describe("articles", () => {
  it("says what is missing, as a warning", () => {
    expect(warnings(inContext({ "@type": "NewsArticle", headline: "x" }))).toEqual(["missing-property ", "missing-property ", "missing-property "])
    expect(warnings(inContext({ "@type": "Person", subjectOf: { "@type": "NewsArticle", "@id": "https://example.org/1" } }))).toEqual([])
  })
  it("finds a change before the publication", () => {
    expect(warnings(inContext({ "@type": "NewsArticle", headline: "x", author: "y", image: "https://example.org/1.jpg", datePublished: "2026-05-04", dateModified: "2026-05-03" }))).toEqual(["bad-date /dateModified"])
  })
})

describe("whatever it is given", () => {
  it("never throws", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => Array.isArray(checkJsonLd(value))), { numRuns: 300 })
    const keys = fc.constantFrom("@context", "@type", "@id", "@graph", "@reverse", "@value", "@list", "name", "author", "__proto__", "constructor", "toString", "")
    const document = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 5 }, fc.constantFrom<unknown>("https://schema.org", "Person", null, 5, true, "x"), fc.array(tie("value"), { maxLength: 3 }), fc.dictionary(keys, tie("value"), { maxKeys: 5 }))
    })).value
    fc.assert(fc.property(document, (value) => Array.isArray(checkJsonLd(value))), { numRuns: 500 })
  })
  it("ends on deep and on circular documents", () => {
    let deep: unknown = "x"
    for (let at = 0; at < 5000; at++) deep = at % 2 === 0 ? [deep] : { about: deep }
    expect(errors(inContext({ "@type": "Article", about: deep })).some((one) => one.startsWith("too-deep"))).toBe(true)
    const round: Record<string, unknown> = inContext({ "@type": "Article" })
    round["about"] = [round, round]
    expect(errors(round).some((one) => one.startsWith("too-deep"))).toBe(true)
    expect(errors("text")).toEqual(["not-an-object "])
    expect(errors([inContext({ "@type": "Thing", x1: 1 }), 5])).toEqual(["unknown-property /0/x1", "not-an-object /1"])
  })
})
