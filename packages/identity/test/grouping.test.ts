import { CorpusIdentities } from "@polyonym/identity/pure"
import { describe, expect, it } from "vitest"
import { kyiv, lviv, made, newsroom, vilnius } from "./made.ts"

const corpusOf = (documents: Iterable<Parameters<CorpusIdentities["add"]>[0]>): CorpusIdentities => {
  const corpus = new CorpusIdentities()
  for (const document of documents) corpus.add(document)
  return corpus
}
const persons = (corpus: CorpusIdentities): ReadonlyArray<string> => corpus.list({ type: "PER" }).map(({ documents }) => documents.map(({ id }) => id).join(" ")).sort()

describe("identities of a corpus", () => {
  const corpus = corpusOf(newsroom)
  it("join one person over languages, cases and a surname alone", () => {
    expect(persons(corpus)).toContain("n01 n02 n03 n04")
    const [hrynko] = corpus.find("Гринько", { language: "uk" })
    expect(hrynko!.identity.names.map(({ text }) => text)).toContain("Hrynko")
    expect(hrynko!.identity.names.find(({ text }) => text === "Ostap Hrynko")).toMatchObject({ first: "2024-01-03", last: "2024-01-03", count: 1, script: "Latn" })
  })
  it("keep namesakes with other roles and places apart, and tell the doubtful one", () => {
    expect(persons(corpus)).toContain("n05 n06")
    expect(persons(corpus)).toContain("n07 n08")
    expect(persons(corpus)).toContain("n10")
    const pairs = corpus.doubtful().map(({ a, b }) => [a, b].map(({ documents }) => documents[0]!.id).sort().join(" "))
    expect(pairs).toContain("n05 n10")
    expect(pairs).toContain("n07 n10")
    expect(corpus.doubtful()[0]!.evidence.length).toBeGreaterThan(0)
  })
  it("keep apart whose given names contradict", () => {
    expect(persons(corpus)).toContain("n11")
    expect(persons(corpus)).toContain("n12")
  })
  it("are found by document, and with what stands beside them", () => {
    expect(corpus.inDocument("n09").map(({ name }) => name).sort()).toEqual(["Estuary Trust", "Kyiv", "Zoriana Kostyletska"])
    const id = corpus.find("Ostap Hrynko")[0]!.identity.id
    expect(corpus.together(id).map(({ name, documents }) => `${name} ${documents}`).sort()).toEqual(["Kyiv 4", "Zoriana Kostyletska 4"])
  })
})

describe("contradictions", () => {
  it("of patronymics, genders and links hold whatever is shared", () => {
    const around = [{ text: "Zoriana Kostyletska" }, kyiv]
    const fathers = corpusOf([
      made("a", "2024-01-01", [{ text: "Мельник Остап Іванович" }, ...around], "uk"),
      made("b", "2024-01-02", [{ text: "Мельник Остап Петрович" }, ...around], "uk")
    ])
    expect(persons(fathers)).toContain("a")
    const links = corpusOf([
      made("a", "2024-01-01", [{ text: "Ostap Melnyk", id: "Q900001" }, ...around]),
      made("b", "2024-01-02", [{ text: "Ostap Melnyk", id: "Q900002" }, ...around])
    ])
    expect(links.list({ type: "PER" }).map(({ id }) => id)).toContain("Q900002")
  })
})

describe("ids", () => {
  it("are links where there are any, and old ones lead to them", () => {
    const corpus = new CorpusIdentities()
    const { ids } = corpus.add(made("a", "2024-01-01", [{ text: "Ostap Hrynko" }, { text: "Zoriana Kostyletska" }, kyiv]))
    const nil = Object.values(ids).filter((id) => id.startsWith("nil-"))
    expect(nil).toHaveLength(2)
    const before = corpus.find("Hrynko", { type: "PER" })[0]!.identity.id
    const { events } = corpus.add(made("b", "2024-01-02", [{ text: "Остап Гринько", id: "Q900003" }, { text: "Зоряна Костилецька" }, kyiv], "uk"))
    expect(events).toContainEqual({ kind: "renamed", from: [before], to: ["Q900003"] })
    expect(corpus.resolve(before)).toBe("Q900003")
    expect(corpus.show(before)?.documents).toHaveLength(2)
  })
  it("are told as split where a document that joined them goes", () => {
    const corpus = new CorpusIdentities()
    corpus.add(made("a", "2024-01-01", [{ text: "Jonas Petraitis", role: "striker" }, { text: "Mantas Balčiūnas" }, lviv]))
    corpus.add(made("b", "2024-01-02", [{ text: "Jonas Petraitis", role: "Finance Minister" }, { text: "Rasa Vaitkutė" }, vilnius]))
    const [a, b] = corpus.list({ type: "PER" }).filter(({ name }) => name === "Jonas Petraitis")
    const joined = corpus.decide({ kind: "same", a: a!.id, b: b!.id })
    expect(joined.events.map(({ kind }) => kind)).toEqual(["merged"])
    const events = corpus.remove("a")
    expect(corpus.list({ type: "PER" }).filter(({ name }) => name === "Jonas Petraitis")).toHaveLength(1)
    expect(events.length).toBeGreaterThan(0)
  })
  it("stay when a document is taken in again", () => {
    const corpus = corpusOf(newsroom)
    const before = JSON.stringify(corpus.list())
    for (const document of newsroom.slice(0, 4)) expect(corpus.add(document).events).toEqual([])
    expect(JSON.stringify(corpus.list())).toBe(before)
  })
})
