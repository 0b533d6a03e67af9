import { CorpusIdentities, type SeenDocument, toJsonLines } from "@polyonym/identity/pure"
import { describe, expect, it } from "vitest"
import { kyiv, lviv, made, type MadeMention, random, vilnius } from "./made.ts"

const bytes = (corpus: CorpusIdentities): string => [...toJsonLines(corpus.identities()), JSON.stringify(corpus.doubtful())].join("")

/** Namesakes, spellings, surnames alone, and enough documents for places and roles to grow common. */
const people: ReadonlyArray<MadeMention> = [
  { text: "Ostap Hrynko", role: "harbour master" }, { text: "Остап Гринько", language: "uk" }, { text: "Hrynko" }, { text: "O. Hrynko" }, { text: "Oksana Hrynko", role: "striker" },
  { text: "Jonas Petraitis", role: "Finance Minister" }, { text: "Jonas Petraitis", role: "striker" }, { text: "Petraitis" }, { text: "Jonas Petrajtis" }, { text: "Rasa Vaitkutė" }
]
const places = [kyiv, vilnius, lviv]

function newsOf(seed: number, count: number): ReadonlyArray<SeenDocument> {
  const next = random(seed)
  const pick = <T>(list: ReadonlyArray<T>): T => list[Math.floor(next() * list.length)]!
  return Array.from({ length: count }, (_, number) => made(`d${number}`, `${2020 + Math.floor(next() * 5)}-01-01`, [pick(people), pick(people), pick(places)]))
}

describe("documents that come, go and come again", () => {
  it.each([1, 2, 3, 4])("leave what a corpus of those that are there has (%i)", (seed) => {
    const news = newsOf(seed, 60)
    const next = random(100 + seed)
    const corpus = new CorpusIdentities()
    const there = new Map<string, SeenDocument>()
    for (let step = 1; step <= 150; step++) {
      const document = news[Math.floor(next() * news.length)]!
      if (there.delete(document.id)) corpus.remove(document.id)
      else {
        corpus.put(document)
        there.set(document.id, document)
      }
      if (next() < 0.5) corpus.settle()
      if (step % 30 > 0) continue
      const fresh = new CorpusIdentities()
      for (const one of there.values()) fresh.put(one)
      expect(bytes(corpus)).toBe(bytes(fresh))
    }
  })

  it("join the two that are left when their rival is gone", () => {
    const said = (id: string, text: string, role: string): SeenDocument => made(id, "2024-01-01", [{ text, role }])
    const [minister, striker, lone] = [said("a", "Jonas Petraitis", "Finance Minister"), said("b", "Jonas Petraitis", "striker"), made("c", "2024-01-02", [{ text: "Jonas Petraitis" }])]
    const corpus = new CorpusIdentities()
    for (const one of [minister, striker, lone]) corpus.add(one)
    corpus.remove("b")
    const fresh = new CorpusIdentities()
    for (const one of [minister, lone]) fresh.add(one)
    expect(bytes(corpus)).toBe(bytes(fresh))
  })
})
