import { transliterator } from "@polyonym/transliterate/pure"
import { describe, expect, it } from "vitest"

const back = (from: string, system: string) => transliterator({ from, system, direction: "reverse" })

describe("what is known of a language", () => {
  it.each([
    ["uk", "kmu-2010", ["Шевченко", "Київ", "Кобзар", "зозуля", "Ярослав", "ЩАСТЯ", "Соловйов", "вітер", "зграя", "Їжак", "мрія"]], ["ru", "icao-9303", ["Пушкин", "берег", "Наталья", "Ярослав", "медведь", "юность"]], ["ru", "bgn-pcgn-1947", ["Пушкин", "юность", "объезд", "ЩУКА", "Ель"]]
  ] as const)("%s, %s: tells which of the sources is meant", (from, system, words) => {
    const { convert } = transliterator({ from, system })
    const { convert: backwards, candidates, withSpans } = back(from, system)
    for (const word of words) {
      const text = convert(word)
      expect([text, backwards(text)]).toEqual([text, word])
      expect(candidates(text, 3)[0]!.text).toBe(word)
      expect(withSpans(text).text).toBe(word)
    }
    expect(backwards(words.map((word) => convert(word)).join(", "))).toBe(words.join(", "))
  })
  it("is of no use where it is another's system, but for its letters", () => {
    const { convert } = transliterator({ from: "uk", system: "bgn-pcgn-2019" })
    for (const word of ["Шевченко", "зозуля", "Київ"]) expect(back("uk", "bgn-pcgn-2019").convert(convert(word))).toBe(word)
  })
  it("gives shares that fall and are one at most together", () => {
    for (const text of ["Zelenskyi", "Iaroslav", "Natalia", "x", "shch", "Shchur'"]) {
      const scores = back("uk", "kmu-2010").candidates(text, 8).map(({ score }) => score)
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
      expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThanOrEqual(1 + 1e-9)
      expect(scores[0]).toBeGreaterThan(0)
    }
    expect(back("uk", "kmu-2010").candidates("Zelenskyi", 1)[0]!.score).toBeGreaterThan(0.5)
  })
})
