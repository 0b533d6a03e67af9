import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { checkJsonLd, mergeJsonLd, toJsonLd } from "@polyonym/jsonld/pure"
import { sample } from "./sample.ts"

const context = { "@context": "https://schema.org" }
const ours = { ...context, "@type": "NewsArticle", "@id": "urn:polyonym:article-1", headline: "Ferry late", datePublished: "2026-05-04", mentions: [{ "@type": "Place", "@id": "http://www.wikidata.org/entity/Q1899", name: "Kyiv" }, { "@type": "Person", "@id": "urn:polyonym:nil-1", name: "Ann Lee" }] } as const

describe("what a page says of itself", () => {
  it("stands, and what we know is added", () => {
    const { jsonld, added, disagreements } = mergeJsonLd({ ...context, "@type": "ReportageNewsArticle", headline: "Late", mentions: { "@type": "City", sameAs: "https://www.wikidata.org/wiki/Q1899" }, datePublished: "2026-05-04T10:00Z" }, ours)
    expect(jsonld).toEqual({ ...context, "@type": "ReportageNewsArticle", headline: "Late", datePublished: "2026-05-04T10:00Z", "@id": "urn:polyonym:article-1", mentions: [{ "@type": "City", sameAs: "https://www.wikidata.org/wiki/Q1899" }, ours.mentions[1]] })
    expect(added).toEqual(["mentions"])
    expect(disagreements).toEqual([{ property: "headline", theirs: "Late", ours: "Ferry late" }])
  })
  it("is found in a list and in a graph", () => {
    const breadcrumb = { "@type": "BreadcrumbList", name: "x" }
    expect(mergeJsonLd([{ ...context, ...breadcrumb }, { ...context, "@type": "NewsArticle" }], ours).jsonld).toMatchObject({ "@graph": [breadcrumb, { "@type": "NewsArticle", headline: "Ferry late" }] })
    expect(mergeJsonLd({ ...context, "@graph": [breadcrumb, { "@type": ["Thing", "BlogPosting"] }] }, ours).jsonld).toMatchObject({ "@graph": [breadcrumb, { headline: "Ferry late" }] })
  })
  it("is ours where it says nothing of an article", () => {
    for (const nothing of [undefined, null, 5, "x", [], {}, { ...context, "@type": "WebSite" }]) expect(mergeJsonLd(nothing, ours).jsonld).toEqual(ours)
  })
  it("is copied, without what could harm", () => {
    const hostile = JSON.parse('{"@type":"NewsArticle","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as object
    const { jsonld } = mergeJsonLd(hostile, ours)
    expect(Object.hasOwn(jsonld, "__proto__")).toBe(false)
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined()
    const round: Record<string, unknown> = { "@type": "NewsArticle" }
    round["about"] = [round, round]
    expect(mergeJsonLd(round, ours).jsonld["headline"]).toBe("Ferry late")
  })
  it("never makes a merge fail, and merging again adds nothing", () => {
    fc.assert(fc.property(fc.jsonValue(), fc.nat(40), (value, seed) => {
      const made = toJsonLd(sample(seed))
      const once = mergeJsonLd({ ...context, "@type": "Article", x: value }, made)
      expect(mergeJsonLd(once.jsonld, made).added).toEqual([])
    }), { numRuns: 100 })
  })
  it("with ours has no finding of ours", () => {
    for (let seed = 0; seed < 20; seed++) expect(checkJsonLd(mergeJsonLd({ ...context, "@type": "NewsArticle", headline: "x" }, toJsonLd(sample(seed))).jsonld).filter(({ severity }) => severity === "error")).toEqual([])
  })
})
