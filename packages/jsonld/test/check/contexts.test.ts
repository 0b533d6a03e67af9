import { describe, expect, it } from "vitest"
import { checkJsonLd } from "../../src/pure.ts"
import { enter, noContext, schemaContext, termOf } from "../../src/check/context.ts"
import { vocabulary } from "../../src/check/vocabulary.ts"

const contextOf = (...locals: ReadonlyArray<unknown>) => enter(noContext, locals, () => { throw new Error("cannot be read") })
const term = (key: string, ...locals: ReadonlyArray<unknown>) => termOf(key, contextOf(...locals), vocabulary())
const found = (document: unknown): ReadonlyArray<string> => checkJsonLd(document).map(({ code, pointer, severity }) => `${severity} ${code} ${pointer}`)

describe("a context", () => {
  it.each(["https://schema.org", "http://schema.org/", "HTTPS://SCHEMA.ORG", "https://www.schema.org/", "https://schema.org/docs/jsonldcontext.json"])("%s is schema.org's", (address) => {
    expect(term("name", address)).toEqual({ kind: "schema", name: "name" })
    expect(contextOf(address)).toEqual(schemaContext)
  })
  it.each(["https://example.org/schema.org", "ftp://schema.org/", "https://schemaXorg/", "see https://schema.org/", "https://notschema.org/"])("%s is another's", (address) => {
    expect(contextOf(address)).toEqual({ vocab: undefined, remote: true, terms: new Map() })
    expect(term("name", address)).toEqual({ kind: "foreign" })
  })
  it("adds to the ones before it, and null forgets them", () => {
    expect(term("size", "https://schema.org", { size: "https://example.org/size" })).toEqual({ kind: "foreign" })
    expect(term("name", "https://schema.org", { size: "https://example.org/size" })).toEqual({ kind: "schema", name: "name" })
    expect(contextOf("https://schema.org", { size: "https://example.org/size" }, null)).toEqual({ vocab: undefined, remote: false, terms: new Map() })
    expect(term("name", "https://schema.org", null)).toEqual({ kind: "unknown", name: "name" })
    expect(contextOf("https://schema.org", "https://example.org/context")).toEqual({ ...schemaContext, remote: true })
  })
  it("sets the vocabulary of bare terms", () => {
    expect(term("name", { "@vocab": "http://schema.org/" })).toEqual({ kind: "schema", name: "name" })
    expect(term("name", { "@vocab": "https://example.org/" })).toEqual({ kind: "foreign" })
    expect(term("name", "https://schema.org", { "@vocab": null })).toEqual({ kind: "unknown", name: "name" })
    expect(term("name", "https://schema.org", { "@base": "https://example.org/", "@language": "en" })).toEqual({ kind: "schema", name: "name" })
  })
  it("that is no context is told, where it is", () => {
    const told: Array<unknown> = []
    expect(enter(schemaContext, [5, true, ["https://schema.org"]], (what) => told.push(what))).toEqual(schemaContext)
    expect(told).toEqual([5, true, ["https://schema.org"]])
    expect(checkJsonLd({ "@context": 5, "@type": "Thing" })).toContainEqual({ code: "bad-keyword", severity: "error", pointer: "/@context", params: { property: "@context", value: "5" } })
  })
})

describe("a term", () => {
  it("is what its definition leads to, in some steps", () => {
    const local = { a: "b", b: "c", c: "schema:name", s: "https://schema.org/", own: { "@id": "https://example.org/own" }, list: { "@container": "@list" }, number: { "@id": 5 }, nothing: null, same: "same", at: "@type" }
    expect(term("a", "https://schema.org", local)).toEqual({ kind: "schema", name: "name" })
    expect(term("own", "https://schema.org", local)).toEqual({ kind: "foreign" })
    expect(term("list", "https://schema.org", local)).toEqual({ kind: "schema", name: "list" })
    expect(term("number", "https://schema.org", local)).toEqual({ kind: "schema", name: "number" })
    expect(term("nothing", "https://schema.org", local)).toEqual({ kind: "foreign" })
    expect(term("same", "https://schema.org", local)).toEqual({ kind: "schema", name: "same" })
    expect(term("at", "https://schema.org", local)).toEqual({ kind: "keyword", name: "@type" })
    expect(term("s:name", local)).toEqual({ kind: "schema", name: "name" })
  })
  it("ends where definitions go round", () => expect(term("a", "https://schema.org", { a: "b", b: "a" }).kind).toBe("schema"))
  it.each(["@context", "@id", "@type", "@value", "@language", "@graph", "@list", "@set", "@index", "@reverse", "@direction", "@included", "@nest", "@json", "@none", "@base", "@vocab", "@import", "@propagate", "@protected", "@version", "@container", "@prefix"])("%s is a keyword", (key) => {
    expect(term(key)).toEqual({ kind: "keyword", name: key })
  })
  it("with an at-sign that is none is unknown", () => expect(term("@url", "https://schema.org")).toEqual({ kind: "unknown", name: "@url" }))
  it("with a colon is an address, or has a prefix", () => {
    expect(term("https://schema.org/name")).toEqual({ kind: "schema", name: "name" })
    expect(term("http://schema.org/name")).toEqual({ kind: "schema", name: "name" })
    expect(term("schema:name", "https://schema.org")).toEqual({ kind: "schema", name: "name" })
    expect(term("schema:name")).toEqual({ kind: "foreign" })
    expect(term("dc:title")).toEqual({ kind: "foreign" })
    expect(term("dc:a:b")).toEqual({ kind: "foreign" })
    expect(term("urn:name")).toEqual({ kind: "foreign" })
    expect(term("https://example.org/name")).toEqual({ kind: "foreign" })
    expect(term("ex:name", { ex: "https://example.org/" })).toEqual({ kind: "foreign" })
    expect(term("ex:name")).toEqual({ kind: "unknown", name: "ex:name" })
    expect(term("ex:a//b")).toEqual({ kind: "unknown", name: "ex:a//b" })
    expect(term(":name", "https://schema.org")).toEqual({ kind: "schema", name: ":name" })
  })
  it("without a vocabulary has no meaning", () => expect([term("name"), term("name", "https://example.org/context")]).toEqual([{ kind: "unknown", name: "name" }, { kind: "foreign" }]))
  it("is a keyword where schema.org's context says so", () => {
    expect([term("type", "https://schema.org"), term("id", "https://schema.org")]).toEqual([{ kind: "keyword", name: "@type" }, { kind: "keyword", name: "@id" }])
    expect(term("type", { "@vocab": "https://example.org/" })).toEqual({ kind: "foreign" })
  })
})

describe("contexts in a document", () => {
  it("hold for the node that has them and what is below", () => {
    const inner = { "@context": { "@vocab": "https://example.org/ns#" }, "@type": "Own", colour: "red", part: { colour: "blue" } }
    expect(found({ "@context": "https://schema.org", "@type": "Thing", subjectOf: inner, colour: "red" })).toEqual(["error unknown-property /colour"])
  })
  it("are none where there is none, and then schema.org's are taken, with a warning", () => {
    expect(found({ "@type": "Person", jobTitle: "x", birthDate: "never" })).toEqual(["warning no-context ", "error bad-date /birthDate"])
    expect(found([{ "@type": "Person" }, { "@context": "https://schema.org", "@type": "Person" }])).toEqual(["warning no-context /0"])
    expect(found({ "@context": { ex: "https://example.org/" }, "@type": "ex:Own", "ex:a": 1, name: "x" })).toEqual(["error unknown-property /name"])
    expect(found({ "@context": null, name: "x" })).toEqual(["error unknown-property /name"])
    expect(found({ "@context": null, "@type": "Person", type: "Persn" })).toEqual(["error unknown-type /@type", "error unknown-property /type"])
    expect(found({ "@context": null, type: "Persn" })).toEqual(["error unknown-property /type"])
    expect(found({ "@context": null, "dc:date": { "@value": "never", "@type": "Date" } })).toEqual([])
  })
  it("let `type` and `id` stand for the keywords", () => {
    expect(found({ "@context": "https://schema.org", type: "Persn", id: "#me" })).toEqual(["error unknown-type /type", "error relative-iri /id"])
    expect(found({ "@context": "https://schema.org", type: "Person", birthDate: "never" })).toEqual(["error bad-date /birthDate"])
    expect(found({ "@context": { "@vocab": "https://example.org/" }, type: "Persn", id: "#me" })).toEqual([])
  })
})
