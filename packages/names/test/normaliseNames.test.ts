import { Document, Pipeline } from "@polyonym/core"
import { Identities, Mentions, normaliseNames } from "@polyonym/names"
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
