import { type ModelData, russian, ukrainian } from "@polyonym/letter-models"
import { transliterator } from "@polyonym/transliterate/pure"
import { describe, expect, it } from "vitest"

const models: ReadonlyArray<readonly [string, ModelData, string]> = [
  ["uk", ukrainian, "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"], ["ru", russian, "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"]
]

describe.each(models)("%s", (from, { systems, letters, tree }, alphabet) => {
  const own = new Map(letters.split(", ").map((entry) => entry.split(" ") as [string, string]))
  it("has every letter of the alphabet, as its first system writes it within a word", () => {
    const { convert } = transliterator({ from, system: systems[0]! })
    for (const letter of alphabet) expect(`${letter} ${own.get(letter)}`).toBe(`${letter} ${convert(`о${letter}о`).slice(1, -1)}`)
  })
  it("asks for no letter that the language does not have", () => {
    const asked = new Set(tree.match(/\p{Script=Cyrillic}/gu))
    expect([...asked].filter((letter) => !alphabet.includes(letter))).toEqual([])
    expect(asked.size).toBeGreaterThan(30)
  })
  it("gives candidates in the order that the language has them", () => {
    const back = transliterator({ from, system: systems[0]!, direction: "reverse" })
    const [first, second] = back.candidates(transliterator({ from, system: systems[0]! }).convert(from === "uk" ? "сьогодні" : "сегодняшний"), 2)
    expect(first!.text).toBe(from === "uk" ? "сьогодні" : "сегодняшний")
    expect(first!.score).toBeGreaterThan(second?.score ?? 0)
  })
})
