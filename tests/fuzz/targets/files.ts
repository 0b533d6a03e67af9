import assert from "node:assert/strict"
import { Document } from "@polyonym/core"
import { checkOverruling, extractArticle } from "@polyonym/extract/pure"
import { siteRules } from "@polyonym/extract"
import { Article, Identities, Languages, Mentions } from "@polyonym/facts"
import { toI18nextResources } from "@polyonym/i18n/pure"
import { CorpusIdentities, decodeSeen, readDecision, toCsv, toFtm, toI18next, toJsonLines, writeDecision } from "@polyonym/identity/pure"
import { checkJsonLd, mergeJsonLd, stringify, toScript } from "@polyonym/jsonld/pure"
import { toNQuads } from "@polyonym/jsonld/rdf"
import { compilePack, createMatcher, mergePacks, openPack } from "@polyonym/lexicon"
import { judgeForm, parseStyle, preferredName } from "@polyonym/names/pure"
import { stageRegistry } from "polyonym"
import { parseDocument } from "yaml"
import { read as readConfiguration } from "../../../packages/polyonym/src/cli/configurationFile.ts"
import { messagesIn } from "../../../packages/polyonym/src/messages.ts"
import { expectRanges } from "../typed.ts"
import { byteTarget, jsonTarget, target, type Target } from "./target.ts"

const messages = messagesIn("en")
const pack = compilePack([
  { id: "a", type: "PER", names: [{ text: "Anna Borg", language: "en" }, { text: "Анна Борг", language: "uk" }], roles: ["mayor"], country: "UA" },
  { id: "b", type: "LOC", names: [{ text: "Riverside", language: "en" }], qid: "Q1", coordinates: { latitude: 1, longitude: 2 } }
])
const style = {
  id: "house", title: "House style", extends: "ap", languages: ["en"], systems: { uk: "kmu-2010", ru: { system: "bgn-pcgn-1947", source: "book" } }, sources: { book: { title: "Our book", url: "https://a.example/", read: "2026-01-01" } },
  forms: [{ id: "Q1", native: "Київ", language: "en", text: "Kyiv", not: ["Kiev"], since: 2019, source: "book" }], rewrites: [{ ending: "oy", by: "oi", from: "ru" }], firstMention: "full", honorifics: { en: { m: "Mr.", f: "Ms." } }
}
const styled = (value: unknown): void => {
  const own = parseStyle(value)
  judgeForm("Kiev", { style: own, language: "en" })
  preferredName("Володимир", { style: own, language: "uk" })
}
const linked = {
  "@context": "https://schema.org", "@graph": [
    { "@type": "NewsArticle", "@id": "#a", headline: "A line", author: [{ "@type": "Person", name: "Anna Borg" }], datePublished: "2024-02-29", mentions: { "@id": "#b" }, image: { "@type": "ImageObject", url: "a.png" } },
    { "@type": "Place", "@id": "#b", name: "Riverside", geo: { "@type": "GeoCoordinates", latitude: 1, longitude: "2" } }
  ]
}
const ours = { "@context": "https://schema.org", "@type": "NewsArticle", headline: "A line", mentions: [{ "@type": "Person", name: "Anna Borg" }] }
const identity = { id: "nil-1", type: "PER", preferred: { en: "Anna Borg" }, spellings: [{ text: "Anna Borg", language: "en", script: "Latn", count: 1 }], mentions: [0], roles: ["mayor"], why: [{ code: "same-name", params: { a: "b" } }] }
const mention = { start: 0, end: 9, text: "Anna Borg", type: "PER", confidence: 1, language: "en", why: [], chain: "c1" }
const seen = { id: "d", document: { id: "x", meta: { publishedAt: "2024-02-29" }, facts: { identities: { style: "own-preference", identities: [identity, { ...identity, id: "nil-2", preferred: {} }] }, mentions: { mentions: [mention] } } } }
const document: unknown = JSON.parse(JSON.stringify(Document.toJson(Document.make("Anna Borg left.", { id: "d", publishedAt: "2024-02-29" } as never))))
const pipeline = { stages: ["detectLanguage", { stage: "transliterate", config: { systems: { uk: "kmu-2010" } } }, { stage: "extractArticle", config: { rules: [{ hosts: ["a.example"], keep: ".x" }] } }, { stage: "normaliseNames", config: { style: "ap", locales: ["en"] } }] }

const clean = (): void => assert.deepEqual(Object.keys(Object.prototype), [])

/** Readers of files that users write: styles, rules, packs, linked data, configurations, decisions, documents and pipelines as data. */
export const fileTargets: ReadonlyArray<Target> = [
  jsonTarget("house style", [style], styled),
  target("house style in YAML", ["id: house\ntitle: House style\nlanguages: [en]\nforms:\n  - id: Q1\n    language: en\n    text: &k Kyiv\n    not: [Kiev, *k]\n", JSON.stringify(style)], (text) => {
    const read = parseDocument(text, { logLevel: "error" })
    if (read.errors.length + read.warnings.length > 0) return
    let value: unknown
    try {
      value = read.toJS({ maxAliasCount: 100 })
    } catch {
      // What the command makes a `StyleInvalid` of: an alias of nothing, or too many of them.
      return
    }
    styled(value)
  }, { pieces: ["- ", "  ", ": ", "&a ", "*a", "<<: *k\n", "? ", "!!map ", "|\n  ", "languages: ", "sources: {}\n"] }),
  jsonTarget("rules of sites", [[{ hosts: ["example.org"], keep: ".story", drop: ["div.ad > p", "[id^=a] b:not(.c)"], body: "article, div" }], [{ hosts: ["www.example.org", "b.example"], title: { text: "Share" }, byline: { pattern: "^By [a-z]+$", ignoreCase: true }, drop: [".x", { text: "Share" }] }]], (value) => {
    const rules = siteRules(value)
    checkOverruling({ rules })
    extractArticle("<div class=story><p>A line of text.</p><div class=ad><p>x</div></div>", { mediaType: "text/html", url: "https://example.org/a", rules })
  }),
  jsonTarget("pattern and selector of a rule", [["div.ad > p", "^By [a-z]+$"], ["[id^=a] b:not(.c), *", "(a|b)*c{2,3}\\d[^x-z]?|\\bBy\\s"]], (value) => {
    if (!Array.isArray(value)) return
    const [selector, pattern] = value as ReadonlyArray<string>
    const rules = siteRules([{ hosts: ["example.org"], drop: [selector, { pattern }] }])
    extractArticle("<div class=story><p>By anna</p><div class=ad><p>x</div></div>", { mediaType: "text/html", url: "https://example.org/a", rules })
  }),
  target("configuration", [JSON.stringify({ style: "bbc", packs: ["a.pack"], locale: "uk", defaultPack: false, queue: "sqlite:a.db", pipeline })], (text) => readConfiguration(text, "/nowhere/polyonym.config.json", messages), { reads: "json" }),
  jsonTarget("pipeline", [pipeline], (value) => void stageRegistry().pipeline(value as never)),
  jsonTarget("document", [document, seen.document], (value) => {
    const read = Document.fromJson(value, Article, Languages, Mentions, Identities)
    if (!(read instanceof Error)) JSON.stringify(Document.toJson(read))
  }),
  byteTarget("knowledge pack", [pack], (bytes) => {
    const opened = openPack(bytes, { verify: false })
    expectRanges("Anna Borg met Анна Борг in Riverside", createMatcher([opened]).find("Anna Borg met Анна Борг in Riverside"))
    void [...opened.entities]
    mergePacks([openPack(pack), opened])
  }),
  jsonTarget("linked data", [linked, ours], (value) => {
    checkJsonLd(value)
    const { jsonld } = mergeJsonLd(value, ours)
    const written = stringify(jsonld)
    assert.ok(written.isWellFormed())
    JSON.parse(written)
    assert.ok(!/<\/script|<!--/i.test(toScript(jsonld).replace(/<\/script>\s*$/, "")))
    clean()
  }),
  jsonTarget("linked data as N-Quads", [ours, linked], (value) => {
    const { jsonld } = mergeJsonLd(value, ours)
    assert.ok(toNQuads(jsonld).isWellFormed())
  }),
  target("decision", [JSON.stringify({ kind: "same", a: "Q1", b: "nil-1", by: "desk", at: "2024-01-01T00:00:00Z", meant: { a: { name: "x", language: "en", type: "PER", documents: ["d"] } } }), JSON.stringify({ kind: "rename", a: "Q1", name: "Anna" })], (line) => {
    const decision = readDecision(line)
    if (decision === undefined) return
    assert.equal(writeDecision(readDecision(writeDecision(decision))!), writeDecision(decision))
    const corpus = new CorpusIdentities()
    corpus.add(decodeSeen(seen))
    corpus.decide(decision)
    corpus.list()
  }, { reads: "json" }),
  jsonTarget("documents of a corpus", [seen], (value) => {
    const corpus = new CorpusIdentities()
    corpus.add(decodeSeen(value))
    const known = corpus.list()
    for (const line of [...toCsv(known), ...toJsonLines(known)]) assert.ok(line.isWellFormed())
    JSON.stringify([[...toFtm(known)], toI18next(known)])
    clean()
  }),
  jsonTarget("names for i18next", [seen.document.facts.identities], (value) => {
    const { identities } = decodeSeen({ id: "d", facts: { identities: value } })
    JSON.stringify(toI18nextResources(identities.identities as never, { locales: ["en", "uk"], style: "ap" } as never))
    clean()
  })
]
