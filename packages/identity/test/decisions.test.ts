import { CorpusIdentities, type Decision, isDecision, readDecision, toJsonLines, writeDecision } from "@polyonym/identity/pure"
import { describe, expect, it } from "vitest"
import { lviv, made, newsroom } from "./made.ts"

const corpusOf = (documents = newsroom): CorpusIdentities => {
  const corpus = new CorpusIdentities()
  for (const document of documents) corpus.add(document)
  return corpus
}
const idIn = (corpus: CorpusIdentities, document: string, name: string): string => corpus.inDocument(document).find((one) => one.names.some(({ text }) => text === name))!.id

describe("decisions", () => {
  it("join what scores would not, and the other way round", () => {
    const corpus = corpusOf()
    corpus.decide({ kind: "same", a: idIn(corpus, "n11", "Олена Ткаченко"), b: idIn(corpus, "n12", "Тарас Ткаченко"), by: "ed", at: "2024-07-01", why: "a pen name" })
    expect(corpus.inDocument("n11")[0] ?? corpus.inDocument("n11")[1]).toBeDefined()
    expect(idIn(corpus, "n11", "Олена Ткаченко")).toBe(idIn(corpus, "n12", "Тарас Ткаченко"))
    const hrynko = corpus.find("Ostap Hrynko")[0]!.identity
    const [first, second] = ["n01", "n02"].map((document) => hrynko.documents.find(({ id }) => id === document)!.sighting)
    const { events } = corpus.decide({ kind: "different", a: first!, b: second!, at: "2024-07-02" })
    expect(events.map(({ kind }) => kind)).toContain("split")
    expect(idIn(corpus, "n01", "Ostap Hrynko")).not.toBe(idIn(corpus, "n02", "Остап Гринько"))
  })

  it("find again what they were about when ids have changed", () => {
    const corpus = corpusOf()
    const line = writeDecision(corpus.decide({ kind: "same", a: idIn(corpus, "n05", "Jonas Petraitis"), b: idIn(corpus, "n10", "Jonas Petraitis") }).decision)
    const decision = readDecision(line)!
    const strange: Decision = { ...decision, a: "nil-0000000000000000" }
    const again = corpusOf()
    again.decide(strange)
    expect(again.waiting).toEqual([])
    expect(idIn(again, "n05", "Jonas Petraitis")).toBe(idIn(again, "n10", "Jonas Petraitis"))
  })

  it("that contradict each other are told, with all lines concerned; the newer ones hold", () => {
    const corpus = corpusOf()
    const [a, b, c] = [idIn(corpus, "n05", "Jonas Petraitis"), idIn(corpus, "n07", "Jonas Petraitis"), idIn(corpus, "n10", "Jonas Petraitis")]
    corpus.decide({ kind: "different", a: a!, b: b!, at: "2024-07-01" })
    corpus.decide({ kind: "same", a: a!, b: c!, at: "2024-07-02" })
    corpus.decide({ kind: "same", a: c!, b: b!, at: "2024-07-03" })
    expect(corpus.resolve(a!)).toBe(corpus.resolve(b!))
    expect(corpus.conflicts).toHaveLength(1)
    expect(corpus.conflicts[0]!.decisions.map(({ at }) => at)).toEqual(["2024-07-01", "2024-07-02", "2024-07-03"])
  })

  it("about what is not there wait until it comes", () => {
    const corpus = corpusOf(newsroom.slice(0, 6))
    corpus.decide({ kind: "same", a: idIn(corpus, "n05", "Jonas Petraitis"), b: "Q900009", at: "2024-07-01" })
    expect(corpus.waiting).toHaveLength(1)
    corpus.add(made("x", "2024-07-02", [{ text: "Jonas Petraitis", id: "Q900009" }, lviv]))
    expect(corpus.waiting).toHaveLength(0)
    expect(idIn(corpus, "n05", "Jonas Petraitis")).toBe("Q900009")
  })

  it("taken in together come to the same as one after the other, also where one is about what another made", () => {
    const [once, each] = [corpusOf(), corpusOf()]
    const [petraitis, other] = [idIn(once, "n05", "Jonas Petraitis"), idIn(once, "n10", "Jonas Petraitis")]
    const first = [{ kind: "same", a: petraitis, b: other, at: "2024-07-01" }, { kind: "rename", a: petraitis, name: "J. Petraitis", at: "2024-07-02" }] satisfies ReadonlyArray<Decision>
    const made = corpusOf()
    for (const decision of first) made.decide(decision)
    const second = [{ kind: "rename", a: made.resolve(petraitis)!, name: "Jonas P.", at: "2024-07-03" }, { kind: "same", a: "nil-0000000000000000", b: petraitis, at: "2024-07-04" }] satisfies ReadonlyArray<Decision>
    const together = once.decideAll([...first, ...second])
    const apart = [...first, ...second].map((decision) => each.decide(decision))
    expect(together.map(({ isNew }) => isNew)).toEqual([true, true, true, true])
    expect(once.decideAll(first).map(({ isNew }) => isNew)).toEqual([false, false])
    expect([...toJsonLines(once.identities())]).toEqual([...toJsonLines(each.identities())])
    expect(once.waiting.map(({ at }) => at)).toEqual(["2024-07-04"])
    expect(together.at(-1)!.events).toEqual(apart.flatMap(({ events }) => events))
    expect(once.decideAll([])).toEqual([])
  })

  it("are lines with their keys in order; what is none is refused", () => {
    expect(writeDecision({ kind: "same", b: "Q2", a: "Q1" })).toBe("{\"a\":\"Q1\",\"b\":\"Q2\",\"kind\":\"same\"}")
    for (const bad of ["", "{", "1", "null", "{}", "{\"kind\":\"same\",\"a\":\"Q1\"}", "{\"kind\":\"same\",\"a\":\"Q1\",\"b\":\"Q1\"}", "{\"kind\":\"rename\",\"a\":\"Q1\"}", "{\"kind\":\"same\",\"a\":\"Q1\",\"b\":\"Q2\",\"at\":5}", "{\"kind\":\"same\",\"a\":\"Q1\",\"b\":\"Q2\",\"meant\":{\"a\":7}}"]) {
      expect(readDecision(bad), bad).toBeUndefined()
    }
    expect(isDecision({ kind: "rename", a: "Q1", name: "N" })).toBe(true)
  })
})
