import { dominantScript, scriptOf, scriptRuns, scriptsOf } from "@polyonym/script"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("scriptOf", () => {
  it.each([
    ["a", "Latn"], ["ʼ", "Zyyy"], ["і", "Cyrl"], ["λ", "Grek"], ["ა", "Geor"], ["א", "Hebr"], ["ع", "Arab"], ["漢", "Hani"], ["𠮷", "Hani"],
    ["ひ", "Hira"], ["カ", "Kana"], ["한", "Hang"], ["́", "Zyyy"], ["😀", "Zyyy"], ["𐎀", "Zzzz"]
  ])("%s is %s", (character, script) => {
    expect(scriptOf(character.codePointAt(0)!)).toBe(script)
  })
})

describe("scriptRuns", () => {
  it("covers any text, lone surrogates too, in runs that differ from their neighbours", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
      const runs = scriptRuns(text)
      expect(runs.map((run) => text.slice(run.start, run.end)).join("")).toBe(text)
      for (let i = 1; i < runs.length; i++) expect(runs[i]!.script).not.toBe(runs[i - 1]!.script)
    }), { numRuns: 2000 })
  })
  it("gives nothing for an empty text", () => {
    expect(scriptRuns("")).toEqual([])
    expect(dominantScript("")).toBe("Zyyy")
  })
})

it("counts letters by script", () => {
  expect([...scriptsOf("Дзен (Zen) 100")]).toEqual([["Latn", 3], ["Cyrl", 4]])
})
