import { CorpusIdentities, decodeSeen } from "@polyonym/identity/pure"
import { type ArticleDocument, article, monitorRecord, seenInRecord } from "polyonym"
import { identityFacts } from "polyonym/jobs"
import { Document } from "@polyonym/core"
import { describe, expect, it } from "vitest"
import { polyonym } from "./inProcess.ts"
import { object } from "./folder.ts"

const texts = [
  "Президент Володимир Зеленський зустрівся з Галиною Пестренко в Одесі. «Ми чекали досить довго», — сказала Пестренко. Володимиру Зеленському подякували.",
  "Halyna Pestrenko, the harbour master, met President Volodymyr Zelensky in Odesa. “We waited long enough,” Pestrenko said. “It was cold,” she said. The Harbour Company in Kyiv said nothing."
] as const
const documentOf = async (text: string, at: number): Promise<ArticleDocument> => (await article(text, { id: `d${at}`, publishedAt: `2026-03-0${at + 1}`, url: `https://paper.example/${at}` })).document

describe("the record of a monitor", () => {
  it("has who is in a document, how they are written, where, and who speaks", async () => {
    const record = monitorRecord(await documentOf(texts[1], 1))
    expect(record).toMatchObject({ url: "https://paper.example/1", publishedAt: "2026-03-02", language: "en", style: "own-preference" })
    const person = record.identities.find(({ name }) => name === "Halyna Pestrenko")!
    expect(person).toMatchObject({ type: "PER", count: 2, spellings: [{ text: "Halyna Pestrenko", count: 1 }, { text: "Pestrenko", count: 1 }] })
    expect(record.places.map(({ type, name }) => [type, name])).toEqual(expect.arrayContaining([["LOC", "Odesa"]]))
    expect(record.identities.every(({ type }) => type !== "LOC")).toBe(true)
    expect(record.speakers).toContainEqual({ id: person.id, quotes: expect.any(Number) })
    expect(JSON.stringify(record)).not.toContain("long enough")
  })
  it("keeps nominatives, so that a store of identities finds the same as in the whole documents", async () => {
    const documents = await Promise.all(texts.map(documentOf))
    const [whole, compact] = [new CorpusIdentities(), new CorpusIdentities()]
    for (const document of documents) {
      whole.add(decodeSeen(Document.toJson(document)))
      compact.add(seenInRecord(document.id, JSON.parse(JSON.stringify(monitorRecord(document)))))
    }
    const seen = (corpus: CorpusIdentities) => corpus.list().map(({ id, type, documents: of, names }) => ({ id, type, of: of.map((one) => one.id), names: names.map(({ text, count }) => `${text} ${count}`).sort() }))
    expect(seen(compact)).toEqual(seen(whole))
    expect(whole.find("Пестренко")[0]?.identity.documents).toHaveLength(2)
  })
  it("is what run monitor writes", async () => {
    const { code, out } = await polyonym(["run", "monitor"], { input: texts[1] })
    expect(code).toBe(0)
    expect(object(out)).toMatchObject({ language: "en", identities: expect.any(Array), places: expect.any(Array), speakers: expect.any(Array) })
    const line = object((await polyonym(["run", "monitor", "--jsonl"], { input: JSON.stringify({ id: "a", text: texts[1] }) })).out)
    expect(Object.keys(line)).toEqual(["id", "receipt", "monitor"])
    expect(line["monitor"]).toEqual(object(out))
  })
  it("says of another format that no identities are in it", () => {
    expect(() => identityFacts({ id: "a", result: "{\"id\":\"a\",\"jsonld\":{}}" })).toThrow(TypeError)
  })
})
