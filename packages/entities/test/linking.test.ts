import { compilePack, openPack, type PackRecord } from "@polyonym/lexicon/pure"
import { describe, expect, it } from "vitest"
import { tagText } from "../src/pure.ts"

const place = (id: string, name: string, country: string, prior: number): PackRecord => ({ id, type: "LOC", names: [{ text: name, language: "en" }], country, prior })
const packs = [openPack(compilePack([
  place("a:brenholm", "Brenholm", "AA", 0.6), place("b:brenholm", "Brenholm", "BB", 0.5),
  place("a:sandvar", "Sandvar", "AA", 0.6), place("a:tolk", "Tolk", "AA", 0.6), place("b:merrin", "Merrin", "BB", 0.6), place("b:osk", "Oskvale", "BB", 0.6),
  { id: "p1", type: "PER", names: [{ text: "Ines Marlow", language: "en" }], roles: ["minister of fisheries"], prior: 0.5 },
  { id: "p2", type: "PER", names: [{ text: "Ines Marlow", language: "en" }], roles: ["opera singer"], prior: 0.45 }
]))]
const linked = (text: string, name: string) => tagText(text, { language: "en", packs }).find((mention) => mention.text === name)

describe("linking", () => {
  it("goes by the prior where nothing else speaks, and keeps the other with its score", () => {
    const mention = linked("They met in Brenholm on the coast.", "Brenholm")
    expect(mention?.id).toBe("a:brenholm")
    expect(mention?.alternatives?.map(({ id, name }) => [id, name])).toEqual([["b:brenholm", "Brenholm"]])
    expect(mention!.alternatives![0]!.score).toBeGreaterThan(0.2)
    expect(mention!.alternatives![0]!.score).toBeLessThan(0.5)
  })
  it("goes by the countries of the other names", () => {
    expect(linked("From Merrin the road goes by Oskvale to Brenholm.", "Brenholm")?.id).toBe("b:brenholm")
    expect(linked("From Sandvar the road goes by Tolk to Brenholm.", "Brenholm")?.id).toBe("a:brenholm")
  })
  it("has no alternatives where there is but one", () => {
    expect(linked("They met in Sandvar.", "Sandvar")).not.toHaveProperty("alternatives")
  })
  it("links all mentions of a chain alike", () => {
    const mentions = tagText("In Brenholm it rained. From Merrin to Oskvale it was dry, but not in Brenholm.", { language: "en", packs }).filter(({ text }) => text === "Brenholm")
    expect(mentions.map(({ id }) => id)).toEqual(["b:brenholm", "b:brenholm"])
  })
  it("keeps namesakes among persons as alternatives", () => {
    const mention = linked("The opera singer Ines Marlow was late.", "Ines Marlow")
    expect([mention?.id, ...(mention?.alternatives ?? []).map(({ id }) => id)].sort()).toEqual(["p1", "p2"])
  })
})

describe("linking of Chinese names", () => {
  const known = [openPack(compilePack([
    { id: "q1", type: "PER", names: [{ text: "Angela Merkel", language: "en" }, { text: "默克尔", language: "zh" }], prior: 0.9 }
  ]))]
  const ids = (text: string): ReadonlyArray<string | undefined> => tagText(text, { language: "zh", packs: known }).filter(({ type }) => type === "PER").map(({ id }) => id)
  it("compares a full name in characters with the one in Latin letters", () => {
    expect(ids("安格拉·默克尔说她不来。")).toEqual(["q1"])
    expect(ids("马克西姆·默克尔说他不来。")).toEqual([undefined])
  })
})
