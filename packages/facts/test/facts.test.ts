import { Document } from "@polyonym/core"
import { Article, Identities, Languages, LinkedData, Mentions, Romanisation, Segments } from "@polyonym/facts"
import * as Schema from "effect/Schema"
import { expect, it } from "vitest"

const evidence = [{ code: "same-link", params: { id: "Q1", count: 2, sure: true } }]
const values = {
  article: {
    title: "A title",
    byline: ["Ann Lee"],
    publishedAt: undefined,
    credit: undefined,
    language: "en",
    blocks: [{ kind: "title", text: "A title", start: 0, end: 7, sourceStart: 4, sourceEnd: 11 }],
    removed: [{ reason: "share", text: "Tweet", sourceStart: 20, sourceEnd: 25 }]
  },
  languages: {
    language: "en", script: "Latn", confidence: 0.9, reliable: true, alternatives: [{ language: "de", confidence: 0.1 }],
    spans: [{ start: 0, end: 7, language: "en", script: "Latn", confidence: 0.9 }]
  },
  segments: { sentences: [{ start: 0, end: 7 }], words: [{ start: 0, end: 1 }] },
  mentions: { mentions: [{ start: 0, end: 7, text: "A title", type: "PER", confidence: 0.5, chain: "c1", language: "en", why: evidence }] },
  identities: {
    style: "own-preference",
    identities: [{ id: "Q1", type: "PER", preferred: { en: "A" }, spellings: [{ text: "A", language: "en", script: "Latn", count: 1 }], mentions: [0], roles: [], why: evidence }]
  },
  romanisation: { system: "none", text: "A title", spans: [[0, 7, 0, 7]] },
  linkedData: { profile: "article", jsonld: { "@type": "NewsArticle", mentions: [{ name: "A" }, null, true, 1] } }
} as const
const facts = { article: Article, languages: Languages, segments: Segments, mentions: Mentions, identities: Identities, romanisation: Romanisation, linkedData: LinkedData }

it.each(Object.entries(facts))("%s: key and schema fit each other, and a value goes through JSON and back", (key, fact) => {
  expect(fact.key).toBe(key)
  const value = values[key as keyof typeof values]
  const codec = fact.schema as Schema.Codec<unknown, unknown>
  const json = JSON.parse(JSON.stringify(Schema.encodeUnknownSync(codec)(value))) as Record<string, unknown>
  const back = Schema.decodeUnknownSync(codec)(json)
  expect(back).toEqual(value)
  expect(() => Schema.decodeUnknownSync(codec)({ nonsense: 1 })).toThrow()
})

it("a document shows all that is known about it as JSON", () => {
  const document = Document.add(Document.add(Document.make("A title", { id: "1" }), Segments, values.segments), Languages, values.languages)
  expect(Document.toJson(document)).toMatchObject({ id: "1", offsetUnit: "utf16", text: "A title", edits: [], facts: { languages: values.languages, segments: values.segments } })
})
