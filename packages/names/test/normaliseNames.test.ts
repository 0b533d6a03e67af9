import { Document, Pipeline } from "@polyonym/core"
import { Identities, Mentions, normaliseNames } from "@polyonym/names"
import { defineStyle, type Style } from "@polyonym/names/pure"
import { expect, it } from "vitest"

it("gives identities in a pipeline, the same by sync twice", () => {
  const text = "Остап Гринь. Остапом Гринем."
  const mention = (exact: string) => ({ text: exact, start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, type: "PER" as const, confidence: 0.8, language: "uk", why: [] })
  const document = Document.add(Document.make(text), Mentions, { mentions: [mention("Остап Гринь"), mention("Остапом Гринем")] })
  const pipeline = Pipeline.given(Mentions).to(normaliseNames({ style: "kmu-2010" }))
  const first = Document.get(pipeline.sync(document), Identities)
  expect(first).toMatchObject({ style: "kmu-2010", identities: [{ preferred: { en: "Ostap Hryn", uk: "Остап Гринь" }, mentions: [0, 1] }] })
  expect(Document.get(pipeline.sync(document), Identities)).toEqual(first)
})

it("has a receipt that depends on what a style says", () => {
  const document = Document.add(Document.make("Ostap Hryn."), Mentions, { mentions: [] })
  const of = (style: string | Style) => Pipeline.given(Mentions).to(normaliseNames({ style })).sync(document).receipt.stages.at(-1)!.config
  const ours = (text: string) => defineStyle({ id: "ours", extends: "bbc", forms: [{ id: "Q1899", text }] })
  expect(of(ours("Kiev"))).toBe(of(ours("Kiev")))
  expect(new Set([of(ours("Kiev")), of(ours("Kyiv")), of("bbc"), of("ap")]).size).toBe(4)
})

it("takes the forms that held when a document was published, by a style of one's own", () => {
  const mentions = [{ text: "Kiev", start: 0, end: 4, type: "LOC" as const, confidence: 0.9, language: "en", id: "Q1899", why: [] }]
  const style = defineStyle({ id: "ours", extends: "bbc" })
  const on = (publishedAt: string) => {
    const document = Document.add(Document.make("Kiev.", { publishedAt }), Mentions, { mentions })
    return Document.get(Pipeline.given(Mentions).to(normaliseNames({ style })).sync(document), Identities)
  }
  expect(on("2019-10-13T23:00:00Z")).toMatchObject({ style: "ours", identities: [{ preferred: { en: "Kiev" } }] })
  expect(on("2019-10-14T08:00:00Z").identities[0]!.preferred["en"]).toBe("Kyiv")
})
