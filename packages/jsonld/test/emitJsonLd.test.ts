import { Document, Pipeline } from "@polyonym/core"
import { Article, Identities, Languages, Mentions } from "@polyonym/facts"
import { emitJsonLd, LinkedData } from "@polyonym/jsonld"
import { toJsonLd } from "@polyonym/jsonld/pure"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { block, identity, mention, spelling } from "./made.ts"

const article = { title: "Пором", byline: ["Ганна Лис"], blocks: [block("title", "Пором"), block("byline", "Ганна Лис", 7)], removed: [] }
const languages = { language: "uk", script: "Cyrl", confidence: 1, reliable: true, alternatives: [], spans: [] }
const identities = { style: "own-preference", identities: [identity({ spellings: [spelling("Ганна Лис")], mentions: [0] })] }
const mentions = { mentions: [mention("Ганна Лис", 7)] }
const text = "Пором\n\nГанна Лис"
const said = { url: "https://example.org/porom", publishedAt: "2026-05-04" }
const known = Document.add(Document.add(Document.add(Document.make(text, said), Article, article), Languages, languages), Identities, identities)

describe("the stage", () => {
  it("gives what the plain function gives, from the facts and from what the caller said", () => {
    const result = Pipeline.given(Article, Languages, Identities).to(emitJsonLd()).sync(known)
    expect(Document.get(result, LinkedData)).toEqual({ profile: "article", jsonld: toJsonLd({ article, languages, identities, ...said, text }) })
  })
  it("joins the author when mentions are known", () => {
    const result = Pipeline.given(Article, Languages, Identities, Mentions).to(emitJsonLd({ profile: "article" })).sync(Document.add(known, Mentions, mentions))
    const { jsonld } = Document.get(result, LinkedData)
    expect(jsonld).toEqual(toJsonLd({ article, languages, identities, mentions, ...said, text }))
    expect(jsonld["author"]).toEqual({ "@type": "Person", "@id": "urn:polyonym:nil-0123456789ab", name: "Ганна Лис" })
  })
  it("takes the document's text for the body of an article without blocks", () => {
    const plain = Document.add(known, Article, { byline: [], blocks: [], removed: [] })
    const result = Pipeline.given(Article, Languages, Identities).to(emitJsonLd()).sync(plain)
    expect(Document.get(result, LinkedData).jsonld["articleBody"]).toBe(text)
  })
  it("gives a fact that its schema takes", () => {
    const result = Pipeline.given(Article, Languages, Identities).to(emitJsonLd()).sync(known)
    const fact = Document.get(result, LinkedData)
    expect(Schema.decodeUnknownSync(LinkedData.schema)(JSON.parse(JSON.stringify(fact)))).toEqual(fact)
  })
  it("names its profile in the receipt", () => {
    expect(emitJsonLd()).toMatchObject({ name: "emit-jsonld", mode: "sync", config: { profile: "article" }, wants: [Mentions] })
  })
})
