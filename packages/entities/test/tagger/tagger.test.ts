import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { openTagger, TaggerModelInvalid } from "../../src/tagger/index.ts"
import { annotated, sentences, toyModel } from "./toyModel.ts"

const bytes = toyModel()
const tagger = openTagger(bytes)
const names = (text: string): Array<string> => tagger.tag(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)

describe("a learned model", () => {
  it("is the same bytes every time", () => {
    expect(toyModel()).toEqual(bytes)
  })
  it("finds what it was shown, with exact ranges", () => {
    for (const { text, entities } of sentences.map(annotated)) {
      expect(tagger.tag(text).map(({ start, end, type }) => ({ start, end, type }))).toEqual(entities)
    }
  })
  it("finds names that it was not shown by what stands around them", () => {
    expect(names("Yesterday Wanda Zimmer spoke in Ulmstead.")).toEqual(["PER Wanda Zimmer", "LOC Ulmstead"])
  })
  it("finds nothing where there are no names", () => {
    expect(names("the weather was fine and people went to the beach")).toEqual([])
    expect(names("")).toEqual([])
  })
  it("is surer of what it was shown than of what it was not", () => {
    const [shown] = tagger.tag("Yesterday Ana Kos spoke in Vessel.")
    const [strange] = tagger.tag("Perhaps Wxq went.")
    expect(shown?.confidence).toBeGreaterThan(0.8)
    expect(strange?.confidence ?? 0).toBeLessThan(shown!.confidence)
  })
})

describe("any text", () => {
  it("gives ranges in order, inside the text, with confidence from 0 to 1", () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom("Ana", "Kos", " ", ".", "\n", "'s", "U.S.", "NATO-a", "l'", "王", "\ud83d\ude00"), fc.string({ unit: "binary" })), { maxLength: 60 }), (parts) => {
      const text = parts.join("")
      let last = 0
      for (const { start, end, confidence } of tagger.tag(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
        last = end
      }
    }), { numRuns: 200 })
  })
  it("is read whatever its sentences are said to be", () => {
    const text = "Yesterday Ana Kos spoke in Vessel."
    expect(tagger.tag(text, { segments: { sentences: [], words: [] } })).toEqual([])
    expect(tagger.tag(text, { segments: { sentences: [{ start: 0, end: text.length }], words: [] } }).length).toBe(2)
  })
  it("may be one sentence of any length", () => {
    const found = tagger.tag("Yesterday Ana Kos spoke in Vessel and then ".repeat(2000))
    expect(found.length).toBeGreaterThan(3000)
  })
})

describe("bytes that are no model", () => {
  it.each([["none", new Uint8Array(0)], ["of another kind", new Uint8Array(100)], ["cut off", bytes.slice(0, -1)], ["of another version", bytes.map((one, at) => at === 3 ? one + 1 : one)]])("are refused: %s", (_, bad) => {
    expect(() => openTagger(bad)).toThrow(TaggerModelInvalid)
  })
  it("are refused wherever one byte is another", () => {
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const bad = bytes.slice()
      bad[at] = bad[at]! ^ by
      expect(() => openTagger(bad)).toThrow(TaggerModelInvalid)
    }), { numRuns: 100 })
  })
})
