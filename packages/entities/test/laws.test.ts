import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { tagText } from "../src/pure.ts"
import { full } from "../../../tests/setup/mode.ts"

const languages = ["en", "uk", "ru", "de", "fr", "es", "pl", "ar", "cs", "sr", "lt", "und", "x-bad--"]
const words = fc.constantFrom(
  "President", "Anna", "Smith", "said", "the", "Ministry", "of", "Defence", "(", ")", ",", ".", "«", "»", "’s", "Mr", "J.", "von", "der", "президент", "Ольга", "Коваль", "Міністерство", "оборони",
  "сказала", "EU-Abgeordnete", "d’Arles", "\n", "\n\n", "34", "Київ", "in", "习近平", "\ud83d", "e\u0301", "-", "/"
)
const texts = fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: "binary", maxLength: 120 }), fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")), fc.array(words, { maxLength: 60 }).map((list) => list.join("")))

describe("laws of mentions", () => {
  test("text is the slice, mentions are in order, names do not overlap, names have chains", () => {
    fc.assert(fc.property(texts, fc.constantFrom(...languages), (text, language) => {
      const mentions = tagText(text, { language, packs: [] })
      let end = 0
      let start = 0
      for (const one of mentions) {
        expect(text.slice(one.start, one.end)).toBe(one.text)
        expect(one.text.trim()).toBe(one.text)
        expect(one.end).toBeGreaterThan(one.start)
        expect(one.start).toBeGreaterThanOrEqual(start)
        expect(one.confidence).toBeGreaterThan(0)
        expect(one.confidence).toBeLessThanOrEqual(1)
        start = one.start
        if (one.type === "PER" || one.type === "ORG" || one.type === "LOC") {
          expect(one.start).toBeGreaterThanOrEqual(end)
          expect(one.chain).toMatch(/^c\d+$/)
          end = one.end
        }
        if (one.type === "ROLE") expect(mentions.some(({ chain }) => chain === one.of)).toBe(true)
      }
    }), { numRuns: 300 })
  })

  test("the same text gives the same mentions", () => {
    fc.assert(fc.property(texts, fc.constantFrom(...languages), (text, language) => {
      expect(tagText(text, { language, packs: [] })).toEqual(tagText(text, { language, packs: [] }))
    }), { numRuns: 100 })
  })

  test("chains are numbered by first mention", () => {
    const seen: Array<string> = []
    for (const { chain } of tagText("Anna Borg met Karl Lindt. Borg left. Then Sara Holm came.", { language: "en", packs: [] })) if (chain !== undefined && !seen.includes(chain)) seen.push(chain)
    expect(seen).toEqual(["c1", "c2", "c3"])
  })

  test("each span is read by its own language", () => {
    const text = "He wrote: Про це розповіла вчителька Дарія Лісова."
    const spans = [{ start: 0, end: 10, language: "en", script: "Latn", confidence: 1 }, { start: 10, end: text.length, language: "uk", script: "Cyrl", confidence: 1 }]
    const person = tagText(text, { language: "en", spans, packs: [] }).find(({ type }) => type === "PER")
    expect(person).toMatchObject({ text: "Дарія Лісова", language: "uk", role: "вчителька" })
  })
})

describe.skipIf(!full)("growth", () => {
  const units = ["A ", "Aa ", "a", "Aa Bb said ", "President ", "( X ) ", "«Аа» ", "Аа Бб, ", "Ministry of ", "Mr Aa Bb. ", "’s", "\n", "J. "]
  // A busy machine can spoil any one measurement; time that grows with the square fails every one.
  const growing: ReadonlyArray<readonly [language: string, unit: string]> = [...units.map((unit) => ["en", unit] as const), ["cs", "Aa Bb, "], ["cs", "S Aaem Bbem "], ["uk", "Аа Бб, "]]
  test.each(growing)("time grows with length in %s: %j", { retry: 5 }, (language, unit) => {
    const of = (size: number): number => {
      const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
      const start = process.cpuUsage().user
      tagText(text, { language, packs: [], segments: { sentences: [{ start: 0, end: text.length }], words: [] } })
      return (process.cpuUsage().user - start) / 1000
    }
    of(10_000)
    const small = Math.min(of(30_000), of(30_000), of(30_000))
    const large = Math.min(of(120_000), of(120_000), of(120_000))
    expect(large).toBeLessThan(Math.max(8 * small, small + 200))
  })
})
