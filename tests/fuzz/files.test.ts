import { openTagger } from "@polyonym/entities/pure"
import { checkOverruling, extractArticle, extractMarkdown, readFeed } from "@polyonym/extract/pure"
import { siteRules } from "@polyonym/extract"
import { CorpusIdentities, decodeSeen, readDecision, toCsv, toFtm, toI18next, toJsonLines } from "@polyonym/identity/pure"
import { checkJsonLd, mergeJsonLd, stringify } from "@polyonym/jsonld/pure"
import { compilePack, createMatcher, mergePacks, openPack } from "@polyonym/lexicon"
import { createTally, NotGeoJson, readFtm, readNaturalEarth, readRecords, readTable, readWikidata } from "@polyonym/lexicon/sources"
import { buildNameIndex, judgeForm, openNameIndex, parseStyle } from "@polyonym/names/pure"
import { compileRules } from "@polyonym/transliterate/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { read as readConfiguration } from "../../packages/polyonym/src/cli/configurationFile.ts"
import { messagesIn } from "../../packages/polyonym/src/messages.ts"
import { anyJson, anyText, mutated, mutatedBytes, mutatedJson } from "./arbitraries.ts"
import { fitted } from "./fitted.ts"
import { tried } from "./typed.ts"

const property = <T>(arbitrary: fc.Arbitrary<T>, run: (value: T) => unknown, numRuns = 300): Promise<void> =>
  fc.assert(fc.asyncProperty(arbitrary, async (value) => void await tried(() => run(value))), { numRuns })
const drained = async (records: AsyncIterable<unknown>): Promise<void> => {
  for await (const _ of records);
}

const records = [
  { id: "a", type: "PER" as const, names: [{ text: "Anna Borg", language: "en" }, { text: "Анна Борг", language: "uk" }], roles: ["mayor"], country: "UA" },
  { id: "b", type: "LOC" as const, names: [{ text: "Riverside", language: "en" }], qid: "Q1", coordinates: { latitude: 1, longitude: 2 } }
]
const pack = compilePack(records)
const index = buildNameIndex([{ id: "a", name: "Anna Borg" }, { id: "b", name: "Стефан Лисенко", language: "uk" }]).toBytes()

describe("bytes that were changed on the way are refused with a typed error, or read", () => {
  it("packs, with and without their checksum", () => property(mutatedBytes(pack), async (bytes) => {
    for (const verify of [true, false]) {
      await tried(() => {
        const opened = openPack(bytes, { verify })
        createMatcher([opened]).find("Anna Borg met Анна Борг in Riverside")
        return [...opened.entities]
      })
    }
    await tried(() => mergePacks([openPack(pack), openPack(bytes, { verify: false })]))
  }))
  it("indexes of names", () => property(fc.tuple(mutatedBytes(index), fc.boolean()), ([bytes, isFitted]) => openNameIndex(isFitted ? fitted(bytes) : bytes).search("Anna Borg")))
  it("models of a tagger", () => property(fc.oneof(fc.uint8Array({ maxLength: 300 }), mutatedBytes(pack)), (bytes) => openTagger(bytes)))
})

const style = {
  id: "house", title: "House style", extends: "ap", languages: ["en"], systems: { uk: "kmu-2010" }, sources: { book: { title: "Our book", read: "2026-01-01" } },
  forms: [{ id: "Q1", language: "en", text: "Kyiv", not: ["Kiev"], source: "book" }], rewrites: [{ ending: "oy", by: "oi" }]
}
const rule = { hosts: ["example.org"], keep: ".story", drop: ["div.ad > p", { pattern: "^By [a-z]+$" }], body: "article" }
const linked = {
  "@context": "https://schema.org", "@graph": [
    { "@type": "NewsArticle", "@id": "#a", headline: "A line", author: [{ "@type": "Person", name: "Anna Borg" }], datePublished: "2024-02-29", mentions: { "@id": "#b" } },
    { "@type": "Place", "@id": "#b", name: "Riverside", geo: { "@type": "GeoCoordinates", latitude: 1, longitude: "2" } }
  ]
}
const ours = { "@context": "https://schema.org", "@type": "NewsArticle", headline: "A line", mentions: [{ "@type": "Person", name: "Anna Borg" }] }
const seen = { id: "d", document: { id: "x", meta: { publishedAt: "2024-02-29" }, facts: { identities: { style: "own-preference", identities: [{ id: "nil-1", type: "PER", preferred: { en: "Anna Borg" }, spellings: [{ text: "Anna Borg", language: "en", script: "Latn", count: 1 }], mentions: [0], roles: ["mayor"], why: [] }] }, mentions: { mentions: [{ start: 0, end: 9, text: "Anna Borg", type: "PER", confidence: 1, language: "en", why: [], chain: "c1" }] } } } }

describe("files of JSON in which anything may stand", () => {
  const values = (good: unknown) => fc.oneof({ weight: 3, arbitrary: mutatedJson(good) }, anyJson)
  it("house styles", () => property(values(style), (value) => judgeForm("Kiev", { style: parseStyle(value), language: "en" })))
  it("rules of sites", () => property(values([rule]), (value) => {
    const rules = siteRules(value)
    checkOverruling({ rules })
    return extractArticle("<div class=story><p>A line of text.</p></div>", { mediaType: "text/html", url: "https://example.org/a", rules })
  }))
  it("configurations", () => {
    const messages = messagesIn("en")
    return property(fc.oneof(values({ style: "bbc", packs: ["a.pack"], locale: "uk", defaultPack: false, pipeline: { stages: ["segment"] } }).map((value) => JSON.stringify(value)), mutated("{\"style\":\"bbc\",\"packs\":[\"a\"]}")), (text) =>
      readConfiguration(text, "/nowhere/polyonym.config.json", messages))
  })
  it("linked data: findings, and a union that is well formed and keeps no prototype", () => property(values(linked), (value) => {
    expect(Array.isArray(checkJsonLd(value))).toBe(true)
    const written = stringify(mergeJsonLd(value, ours).jsonld)
    expect(written.isWellFormed()).toBe(true)
    JSON.parse(written)
    expect(Object.keys(Object.prototype)).toEqual([])
  }))
  it("documents for a corpus", () => property(values(seen), (value) => {
    const corpus = new CorpusIdentities()
    corpus.add(decodeSeen(value))
    const known = corpus.list()
    for (const line of [...toCsv(known), ...toJsonLines(known)]) expect(line.isWellFormed()).toBe(true)
    JSON.stringify([[...toFtm(known)], toI18next(known)])
    expect(Object.keys(Object.prototype)).toEqual([])
  }))
  it("map data", () => property(values({ type: "FeatureCollection", features: [{ type: "Feature", properties: { NAME: "Oro", WIKIDATAID: "Q9", POP_MAX: 9 }, geometry: { type: "Point", coordinates: [1, 2] } }] }), (value) => {
    try {
      return [...readNaturalEarth(value)]
    } catch (error) {
      expect(error).toBeInstanceOf(NotGeoJson)
      return undefined
    }
  }))
})

describe("lines in which anything may stand", () => {
  const linesOf = (good: ReadonlyArray<unknown>) => {
    const whole = good.map((one) => JSON.stringify(one)).join("\n")
    return fc.oneof(mutated(whole).map((text) => text.split("\n")), fc.array(fc.oneof(anyJson.map((value) => JSON.stringify(value)), anyText(8)), { maxLength: 4 }))
  }
  const item = { type: "item", id: "Q1", labels: { en: { language: "en", value: "Anna" } }, claims: { P31: [{ rank: "normal", mainsnak: { snaktype: "value", property: "P31", datavalue: { type: "wikibase-entityid", value: { id: "Q5" } } } }] } }
  it("records", () => property(linesOf(records), (lines) => drained(readRecords(lines, {}, createTally()))))
  it("entities that follow the money", () => property(linesOf([{ id: "f", schema: "Person", properties: { name: ["Anna Borg"], country: ["ua"] }, referents: [] }]), (lines) => drained(readFtm(lines))))
  it("a dump of Wikidata", () => property(linesOf([item]), (lines) => drained(readWikidata(["[", ...lines, "]"]))))
  it("tables", () => property(mutated("name,type,language\n\"Anna Borg\",person,en\nRiverside;LOC;uk\n"), (text) => drained(readTable(text.split("\n")))))
  it("decisions", () => property(linesOf([{ kind: "same", a: "Q1", b: "nil-1", by: "desk", at: "2024-01-01T00:00:00Z" }]), (lines) => lines.map((line) => readDecision(line))))
})

describe("texts of a format of their own", () => {
  it("transform rules compile or are refused, and convert or are stopped", () =>
    property(fc.oneof(mutated("::NFD; $v = [aeiou]; $v { t > d; ab > | ba; ([xy]) z <> $1 w; ::NFC; [:Latin:] } [^e] > q; 'x y' → \\u0041;"), anyText(20)), (rules) => compileRules(rules).withSpans("abat xyz zt Київ")))
  it("front matter", () => property(fc.oneof(mutated("---\ntitle: \"A line\"\nauthor: [Anna, 'Bo']\ndate: 2024-02-29\nnested:\n  - a: 1\n---\n# Head\nText\n"), mutated("+++\ntitle = \"A line\"\ntags = ['a', \"b\"] # c\n+++\nText\n")), (text) => {
    const { blocks, text: out } = extractMarkdown(text, { frontMatter: "strict" })
    expect(blocks.map((block) => block.text).join("\n\n")).toBe(out)
  }))
  it("feeds", () => property(fc.oneof(
    mutated("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>F</title><item><title>A &amp; B</title><link>https://a.b/</link><pubDate>Thu, 29 Feb 2024 10:00:00 GMT</pubDate><description><![CDATA[<p>x</p>]]></description></item></channel></rss>"),
    mutated("<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title type=\"html\">A</title><updated>2024-02-29T00:00:00Z</updated><content type=\"xhtml\"><div>x</div></content></entry></feed>"), anyText(20)
  ), (text) => readFeed(text)))
})
