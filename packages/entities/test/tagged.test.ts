import { describe, expect, it } from "vitest"
import { loadTagger, type Tagger, tagText } from "../src/pure.ts"

/** A tagger that says what the test tells it. */
const saying = (names: ReadonlyArray<readonly [text: string, type: "PER" | "ORG" | "LOC", confidence: number]>): Tagger => ({
  language: "xx", licence: "CC0-1.0", asset: { id: "made", version: "1", sha256: "" },
  tag: (text) => names.map(([name, type, confidence]) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, type, confidence }))
})
const found = (text: string, language: string, model?: Tagger): ReadonlyArray<string> =>
  tagText(text, { language, model }).filter(({ type }) => type === "PER" || type === "ORG" || type === "LOC").map(({ type, text: name }) => `${type} ${name}`)

describe("names of a statistical tagger", () => {
  const text = "Jučer je Zvonimir Kralj posjetio Oblutak u blizini Zagreba."
  it("are added where packs and grammars say nothing", () => {
    expect(found(text, "hr", saying([["Oblutak", "LOC", 0.8]]))).toContain("LOC Oblutak")
  })
  it("are left out where the tagger is unsure, and in the middle of a word", () => {
    expect(found(text, "hr", saying([["Oblutak", "LOC", 0.2]]))).not.toContain("LOC Oblutak")
    expect(found(text, "hr", saying([["lutak", "LOC", 0.9]]))).not.toContain("LOC lutak")
  })
  it("overrule grammars in other languages, but no full name of a pack", () => {
    const said = saying([["Zvonimir Kralj posjetio", "ORG", 0.6], ["Zagreba", "ORG", 0.99]])
    expect(found(text, "hr", said)).toContain("ORG Zvonimir Kralj posjetio")
    expect(found(text, "hr", said)).toContain("LOC Zagreba")
  })
  it("overrule a full grammar only where they are very sure", () => {
    const english = "The singer Ines Marlow left Zentaria on Monday."
    expect(found(english, "en")).toContain("PER Ines Marlow")
    expect(found(english, "en", saying([["Ines Marlow", "ORG", 0.6]]))).toContain("PER Ines Marlow")
    expect(found(english, "en", saying([["Ines Marlow", "ORG", 0.95]]))).toContain("ORG Ines Marlow")
  })
  it("are evidence where both agree", () => {
    const mention = tagText("The singer Ines Marlow left.", { language: "en", model: saying([["Ines Marlow", "PER", 0.95]]) }).find(({ type }) => type === "PER")
    expect(mention?.why.map(({ code }) => code)).toContain("tagger")
    expect(mention?.role).toBe("singer")
  })
  it("come with chains", async () => {
    const model = await loadTagger("hr")
    const mentions = tagText("Zvonimir Kralj stigao je u Oblutak. Kralj je rekao da će ostati u Oblutku.", { language: "hr", model }).filter(({ type }) => type === "PER")
    expect(mentions.length).toBeGreaterThan(0)
    expect(mentions.every(({ chain }) => chain !== undefined)).toBe(true)
  })
})
