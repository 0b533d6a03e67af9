import { Document, LimitExceeded, Pipeline, Stage, type StageFailed } from "@polyonym/core"
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

it("a document with every fact goes through JSON and back", () => {
  const document = Object.entries(facts).reduce<Document.Document>((all, [key, fact]) =>
    Document.add(all, fact as typeof Segments, values[key as "segments"]), Document.make("A title", { id: "1", language: "en" }))
  const json = JSON.stringify(Document.toJson(document))
  const back = Document.fromJson(JSON.parse(json), ...Object.values(facts))
  if (back instanceof Error) throw back
  expect(JSON.stringify(Document.toJson(back))).toBe(json)
  for (const [key, fact] of Object.entries(facts)) expect(Document.get(back, fact as typeof Segments)).toEqual(JSON.parse(JSON.stringify(values[key as "segments"])))
})

it("mentions and depth count against the limits of the pipeline", () => {
  const causeOf = (stage: Stage.Stage<never, never>): unknown => {
    try {
      return Pipeline.empty.to(stage).sync(Document.make("x"))
    } catch (failure) {
      return (failure as StageFailed).cause
    }
  }
  const [mention] = values.mentions.mentions
  const many = Stage.pure("many", { gives: [Mentions] }, () => ({ mentions: { mentions: Array.from({ length: 100_001 }, () => mention) } }))
  expect(causeOf(many as never)).toEqual(new LimitExceeded({ limit: "mentions", allowed: 100_000, found: 100_001 }))
  let jsonld: { readonly [key: string]: never } = {}
  for (let i = 0; i < 600; i++) jsonld = { about: jsonld as never }
  const deep = Stage.pure("deep", { gives: [LinkedData] }, () => ({ linkedData: { profile: "article", jsonld } }))
  expect(causeOf(deep as never)).toEqual(new LimitExceeded({ limit: "nesting", allowed: 512, found: 601 }))
})
