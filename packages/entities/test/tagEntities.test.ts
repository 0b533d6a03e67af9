import { Document, Pipeline } from "@polyonym/core"
import { Article, Languages, Segments } from "@polyonym/facts"
import { compilePack, Lexicon, openPack } from "@polyonym/lexicon"
import * as Effect from "effect/Effect"
import { expect, test } from "vitest"
import { Mentions, tagEntities } from "../src/index.ts"

const pack = openPack(compilePack([{ id: "x:orvelle", type: "LOC", prior: 0.9, names: [{ text: "Orvelle", language: "en" }] }]))
const text = "Wen Tarrowby\n\nThe mayor, Britta Sandholm, left Orvelle."
const languages = { language: "en", script: "Latn", confidence: 1, reliable: true, alternatives: [], spans: [] }
const segments = { sentences: [{ start: 0, end: 12 }, { start: 14, end: text.length }], words: [] }
const block = { text: "", sourceStart: 0, sourceEnd: 0 }
const article = {
  title: undefined, byline: ["Wen Tarrowby"], publishedAt: undefined, credit: undefined, language: undefined, removed: [],
  blocks: [{ ...block, kind: "byline" as const, start: 0, end: 12 }, { ...block, kind: "body" as const, start: 14, end: text.length }]
}
const open = Pipeline.given(Languages, Segments).to(tagEntities()).open
const withPack = <A, E>(effect: Effect.Effect<A, E, Lexicon>): A => Effect.runSync(Effect.provide(effect, Lexicon.layer([pack])))

test("the stage gives mentions by the lexicon's packs and names them in the receipt", () => {
  const document = Document.add(Document.add(Document.make(text), Languages, languages), Segments, segments)
  const out = withPack(Effect.scoped(Effect.map(open, (runner) => runner.sync(document))))
  const { mentions } = Document.get(out, Mentions)
  expect(mentions.filter(({ type }) => type === "LOC").map((one) => [one.text, one.id])).toEqual([["Orvelle", "x:orvelle"]])
  expect(mentions.find((one) => one.text === "Britta Sandholm")?.role).toBe("mayor")
  expect(Document.receipt(out).assets).toContainEqual(pack.asset)
})

test("a line that the article calls a byline names a person", () => {
  const document = Document.add(Document.add(Document.add(Document.make(text), Article, article), Languages, languages), Segments, segments)
  const out = withPack(Effect.scoped(Effect.map(open, (runner) => runner.sync(document))))
  const person = Document.get(out, Mentions).mentions[0]
  expect(person).toMatchObject({ text: "Wen Tarrowby", type: "PER" })
  expect(person?.why.map(({ code }) => code)).toContain("byline")
})
