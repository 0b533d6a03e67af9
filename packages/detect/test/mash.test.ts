import { detect } from "@polyonym/detect/pure"
import { describe, expect, it } from "vitest"
import { mash } from "../scripts/model/mash.ts"
import { addPairs } from "../src/ngrams.ts"
import { levelOf, unpackPairs } from "../src/letterPairs.ts"

/** Whole alphabets, and what lies side by side on keyboards. */
const alphabets: ReadonlyArray<readonly [string, string]> = [
  ["English letters", "abcdefghijklmnopqrstuvwxyz"],
  ["Polish letters", "abcdefghijklmnoprstuwyząćęłńóśźż"],
  ["the middle row", "asdfghjkl"],
  ["Russian letters", "абвгдежзийклмнопрстуфхцчшщъыьэюя"],
  ["Ukrainian letters", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"],
  ["the middle row in Russian", "фывапролджэ"],
  ["Arabic letters", "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ"],
  ["Devanagari letters", "कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसहािीुूेैोौं"]
]

describe("letters at random", () => {
  it.each(alphabets)("%s: hardly ever reliable", (_, letters) => {
    const strings = mash([letters], 600)
    const reliable = strings.filter((text) => detect(text).reliable)
    expect(reliable.length / strings.length).toBeLessThan(0.05)
  })
  it("are the same in each run, one to three words of 4 to 12", () => {
    const strings = mash(["abc"], 50)
    expect(strings).toEqual(mash(["abc"], 50))
    for (const text of strings) expect(text).toMatch(/^[abc]{4,12}(?: [abc]{4,12}){0,2}$/)
  })
})

describe("pairs of letters", () => {
  // Rows: the first letter " ", "a", "b"; columns: the second.
  const pairs = unpackPairs({ letters: " ab", levels: "012345670" })
  it("are told by both letters, in order", () => {
    const level = (pair: string): number => levelOf(pairs, pair.charCodeAt(0), pair.charCodeAt(1))
    expect([" a", "a ", "ab", "ba", "bb"].map(level)).toEqual([1, 3, 5, 7, 0])
  })
  it("with a letter that is not told apart are the least usual", () => {
    expect(levelOf(pairs, 0x61, 0x63)).toBe(0)
    expect(levelOf(pairs, 0xfeff, 0x61)).toBe(0)
  })
  it("are added with the bounds of the word", () => {
    const sum = { likeness: 0, pairs: 0 }
    addPairs("xabx", 1, 3, pairs, sum)
    expect(sum).toEqual({ likeness: 1 + 5 + 6, pairs: 3 })
  })
})
