import { CorpusIdentities, type Decision, toCsv, toI18next, toJsonLines } from "@polyonym/identity/pure"
import { describe, expect, it } from "vitest"
import { newsroom, shuffled } from "./made.ts"

const bytes = (corpus: CorpusIdentities): string => [...toJsonLines(corpus.identities()), ...toCsv(corpus.identities()), JSON.stringify(toI18next(corpus.identities())), JSON.stringify(corpus.doubtful())].join("")

describe("the order of documents", () => {
  const reference = new CorpusIdentities()
  for (const document of newsroom) reference.add(document)
  const [minister, striker] = reference.find("Jonas Petraitis").map(({ identity }) => identity.id)
  const decisions: ReadonlyArray<Decision> = [
    { kind: "same", a: minister!, b: striker!, by: "ed", at: "2024-07-01" },
    { kind: "rename", a: minister!, name: "J. Petraitis", by: "ed", at: "2024-07-02" }
  ]
  const seeds = Array.from({ length: 10 }, (_, seed) => seed + 1)
  const cases = seeds.flatMap((seed) => [1, 3, 12].map((batch) => [seed, batch] as const))

  it.each(cases)("%i, in batches of %i, changes no byte", (seed, batch) => {
    const corpus = new CorpusIdentities()
    shuffled(newsroom, seed).forEach((document, index) => {
      corpus.put(document)
      if (index % batch === batch - 1) corpus.settle()
    })
    expect(bytes(corpus)).toBe(bytes(reference))
  })

  it.each(seeds)("%i changes nothing of what people decided", (seed) => {
    const decided = new CorpusIdentities()
    for (const document of newsroom) decided.add(document)
    const full = decisions.map((decision) => decided.decide(decision).decision)
    const again = new CorpusIdentities()
    const mixed = shuffled([...newsroom, ...full], seed)
    for (const one of mixed) {
      if ("kind" in one) again.decide(one)
      else again.add(one)
    }
    expect(bytes(again)).toBe(bytes(decided))
    expect(again.show(minister!)?.name).toBe("J. Petraitis")
    expect(again.resolve(minister!)).toBe(again.resolve(striker!))
  })

  it("changes nothing when documents go again", () => {
    const corpus = new CorpusIdentities()
    for (const document of newsroom) corpus.add(document)
    for (const { id } of shuffled(newsroom, 4).slice(0, 6)) corpus.remove(id)
    const left = new CorpusIdentities()
    const ids = new Set(shuffled(newsroom, 4).slice(0, 6).map(({ id }) => id))
    for (const document of newsroom) if (!ids.has(document.id)) left.add(document)
    expect(bytes(corpus)).toBe(bytes(left))
  })
})
