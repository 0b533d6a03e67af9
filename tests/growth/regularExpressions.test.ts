import { describe, expect, it } from "vitest"
import { full } from "../setup/mode.ts"
import { bounded, boundedWhenMade } from "./bounded.ts"
import { collected, constructions } from "./constructed.ts"
import { attacksOn, literals, piecesOf, steepIn } from "./regularExpressions.ts"

const nameOf = ({ source, flags }: { readonly source: string; readonly flags: string }): string => `/${source}/${flags}`

describe("regular expressions", () => {
  it.skipIf(!full)("take time in line with the text, in all sources", () => {
    const steep = literals().flatMap((one) => steepIn(one) ?? []).filter((one) => !(nameOf(one) in bounded))
    expect(steep).toEqual([])
  }, 1_800_000)

  it.skipIf(!full)("that are made at run time do so too, from each place that makes some", async () => {
    const made = await collected()
    const places = new Set(made.flatMap((one) => one.places))
    expect(constructions().filter((place) => !places.has(place))).toEqual([])
    expect(made.flatMap((one) => steepIn(one) ?? []).filter((one) => !(nameOf(one) in boundedWhenMade))).toEqual([])
  }, 1_800_000)

  it("are found in the sources", { timeout: 120_000 }, () => {
    const found = literals()
    expect(found.length).toBeGreaterThan(1000)
    const names = new Set(found.map(nameOf))
    expect(Object.keys(bounded).filter((name) => !names.has(name))).toEqual([])
  })
  it.skipIf(!full).each([
    ["blanks before an end that is not there", "\\s+$", ""], ["blanks before a sign", "\\s*,", ""], ["two repeats that share signs", "^a+[a-z]*b$", "i"], ["a repeat of repeats", "^(?:a+)+$", ""],
    ["two ways to read a syllable", "^(?:(?:ny|n|t)?[aeiou]|n(?![aeiou])|y)+$", ""], ["an opening mark that is never closed", "\\([^)]*\\)", "g"], ["a beginning that may be anywhere", "by .*\\n", ""]
  ])("are known to be steep: %s", (_, source, flags) => {
    expect(steepIn({ source, flags })).toBeDefined()
  }, 60_000)
  it.skipIf(!full).each([["a repeat", "\\s+", "g"], ["a bounded repeat", "\\([^)]{0,40}\\)", "g"], ["a repeat from its beginning only", "(?<!\\s)\\s+$", ""], ["words", "\\b(?:and|or)\\b", "gi"]])("are known to be level: %s", (_, source, flags) => {
    expect(steepIn({ source, flags })).toBeUndefined()
  }, 60_000)
  it("are attacked with their own signs", () => {
    const literal = { source: "<!--(?:foo|\\d)", flags: "" }
    expect(piecesOf(literal)).toEqual(["1", "<", "f", "<!--", "foo"])
    expect([...attacksOn(literal)].every((attack) => attack(100).length >= 100)).toBe(true)
  })
})
