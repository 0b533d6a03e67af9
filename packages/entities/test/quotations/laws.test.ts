import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { findQuotations, tagText } from "../../src/pure.ts"
import { sizeOf } from "../../../../tests/setup/mode.ts"

const languages = ["en", "uk", "ru", "de", "fr", "es", "pl", "tr", "ar", "zh", "und", "x-bad--"]
const parts = fc.constantFrom(
  "“", "”", "«", "»", "„", "\"", "'", "‘", "’", "「", "」", "— ", " — ", "said", "сказав", "dit-il", "说", "قال", "dedi", ", ", ". ", ": ", "\n", "\n\n", " ", "Anna Smith", "Ольга Коваль", "she", "вона",
  "the minister", "according to", "за словами", "so-called", "No", "way", "Ні", "\ud83d", "e\u0301", "习近平", "5"
)
const texts = fc.oneof(fc.string({ unit: "binary", maxLength: 120 }), fc.array(parts, { maxLength: 60 }).map((list) => list.join("")), fc.array(parts, { maxLength: 60 }).map((list) => list.join(" ")))

describe("laws of quotations", () => {
  test("text is the slice; they are in order and nest; a speaker is a chain of the text, and only of speech", () => {
    fc.assert(fc.property(texts, fc.constantFrom(...languages), (text, language) => {
      const names = tagText(text, { language, packs: [] }).filter(({ type }) => type !== "QUOTE")
      const chains = new Set(names.map(({ chain }) => chain))
      const open: Array<number> = []
      let start = 0
      for (const one of findQuotations(text, names, { language })) {
        expect(text.slice(one.start, one.end)).toBe(one.text)
        expect(one.text).toBe(one.text.trim())
        expect(one.end - one.start).toBeGreaterThan(0)
        expect(one.start).toBeGreaterThanOrEqual(start)
        start = one.start
        while (open.length > 0 && open.at(-1)! <= one.start) open.pop()
        for (const end of open) expect(one.end).toBeLessThanOrEqual(end)
        open.push(one.end)
        expect(one.confidence).toBeGreaterThan(0)
        expect(one.confidence).toBeLessThanOrEqual(1)
        expect(one.why.length).toBeGreaterThan(0)
        if (one.speaker !== null) expect([one.speech, chains.has(one.speaker)]).toEqual([true, true])
      }
    }), { numRuns: 400 })
  })

  test("the tagger gives the same quotations as the function, given its names", () => {
    fc.assert(fc.property(texts, fc.constantFrom(...languages), (text, language) => {
      const all = tagText(text, { language, packs: [] })
      expect(all.filter(({ type }) => type === "QUOTE")).toEqual(findQuotations(text, all.filter(({ type }) => type !== "QUOTE"), { language }))
    }), { numRuns: 100 })
  })

  test.each<readonly [string, string, number]>([
    ["many quotations", "“Go on,” said he. ".repeat(sizeOf(100_000)), sizeOf(100_000)],
    ["marks that only open", "“ «„".repeat(sizeOf(50_000)), 0],
    ["marks that only close", "» ”".repeat(sizeOf(50_000)), 0],
    ["open paragraphs", "“We waited all night.\n".repeat(sizeOf(20_000)), sizeOf(20_000) - 1],
    ["dashes", "— — ".repeat(sizeOf(50_000)), 0],
    ["one long quotation with dashes", `«${"ну, — сказал он. ".repeat(sizeOf(20_000))}»`, 1]
  ])("%s", (_, text, count) => {
    const sentences = [{ start: 0, end: text.length }]
    expect(findQuotations(text, [], { language: "ru", segments: { sentences, words: [] } })).toHaveLength(count)
  })
})
