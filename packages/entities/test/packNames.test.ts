import { compilePack, openPack, type PackRecord } from "@polyonym/lexicon/pure"
import { describe, expect, test } from "vitest"
import type { Mention } from "@polyonym/facts/pure"
import { tagText } from "../src/pure.ts"

const records: ReadonlyArray<PackRecord> = [
  {
    id: "Q1", qid: "Q1", type: "PER", prior: 0.9, country: "XA", roles: ["President of Arvonia"],
    names: [{ text: "Viktor Tamsin", language: "en", kind: "full" }, { text: "Tamsin", language: "en", kind: "surname" }]
  },
  { id: "Q2", qid: "Q2", type: "PER", prior: 0.3, roles: ["goalkeeper"], names: [{ text: "Anton Ferrow", language: "en", kind: "full" }, { text: "Ferrow", language: "en", kind: "surname" }] },
  { id: "x:office", type: "ORG", prior: 0.6, country: "XB", names: [{ text: "Harbour Office", language: "en" }] },
  { id: "x:arvonia", type: "LOC", prior: 0.9, country: "XA", names: [{ text: "Arvonia", language: "en" }] },
  { id: "x:belmark", type: "LOC", prior: 0.9, country: "XB", names: [{ text: "Belmark", language: "en" }] },
  { id: "x:arvonian", type: "DEMONYM", prior: 0.9, country: "XA", names: [{ text: "Arvonian", language: "en" }] },
  { id: "x:belmarker", type: "DEMONYM", prior: 0.9, country: "XB", names: [{ text: "Belmarkish", language: "en" }] }
]
const packs = [openPack(compilePack(records))]
const tag = (text: string): Array<Mention> => tagText(text, { language: "en", packs })
const persons = (text: string): Array<Mention> => tag(text).filter(({ type }) => type === "PER")

describe("links to a pack", () => {
  test("a full name is linked, and its bare surname with it", () => {
    expect(persons("Viktor Tamsin arrived. Later Tamsin left.").map(({ id }) => id)).toEqual(["Q1", "Q1"])
  })

  test("a namesake with another given name is not", () => {
    expect(persons("The footballer Sergio Tamsin scored twice. Tamsin was cheered.").map(({ id, text }) => [text, id])).toEqual([["Sergio Tamsin", undefined], ["Tamsin", undefined]])
  })

  test("a bare surname is linked when it is known to all or its role fits, not otherwise", () => {
    expect(persons("On Friday Tamsin spoke.").map(({ id }) => id)).toEqual(["Q1"])
    expect(persons("On Friday goalkeeper Ferrow spoke.").map(({ id }) => id)).toEqual(["Q2"])
    expect(persons("We saw Ferrow there.").map(({ id }) => id)).toEqual([undefined])
  })
})

test("initials that begin none of its names keep a pack's person out", () => {
  const pack = openPack(compilePack([{ id: "Q3", qid: "Q3", type: "PER", prior: 0.9, names: [{ text: "Тарас Гнатенко", language: "uk", kind: "full" }, { text: "Гнатенко", language: "uk", kind: "surname" }] }]))
  const ids = (text: string) => tagText(text, { language: "uk", packs: [pack] }).filter(({ type }) => type === "PER").map(({ id }) => id)
  expect(ids("Інженер О. В. Гнатенко мовчав. Потім Гнатенко поїхав.")).toEqual([undefined, undefined])
  expect(ids("Інженер Т. В. Гнатенко мовчав. Потім Гнатенко поїхав.")).toEqual(["Q3", "Q3"])
})

describe("bodies of states", () => {
  const text = "The Arvonian Harvest Ministry agreed. Arvonia’s Harvest Ministry was first, the Belmarkish Harvest Ministry second."
  const bodies = tag(text).filter(({ type }) => type === "ORG")

  test("a people inside the name, a possessive country outside", () => {
    expect(bodies.map((one) => one.text)).toEqual(["Arvonian Harvest Ministry", "Harvest Ministry", "Belmarkish Harvest Ministry"])
    expect(tag(text).filter(({ type }) => type === "LOC").map((one) => one.text)).toEqual(["Arvonia"])
  })

  test("one chain for one country's body, another for another's", () => {
    expect(bodies[0]?.chain).toBe(bodies[1]?.chain)
    expect(bodies[2]?.chain).not.toBe(bodies[0]?.chain)
  })

  test("another country's possessive undoes a link", () => {
    const linked = (text: string): Array<string | undefined> => tag(text).filter(({ type }) => type === "ORG").map(({ id }) => id)
    expect(linked("We asked Belmark’s Harbour Office.")).toEqual(["x:office"])
    expect(linked("We asked Arvonia’s Harbour Office.")).toEqual([undefined])
  })

  test("no demonym inside the name of a body", () => {
    expect(tag(text).filter(({ type }) => type === "DEMONYM")).toEqual([])
    expect(tag("An Arvonian baker").map(({ type }) => type)).toEqual(["DEMONYM"])
  })

  test("the name of a language is no demonym", () => {
    expect(tag("She answered in Arvonian. The Arvonian text is short.")).toEqual([])
  })
})
