import { compareNames, type NameKind, prepareName } from "@polyonym/names/pure"
import { describe, expect, it } from "vitest"
import type { Comparison } from "../../src/compare/comparison.ts"

const comparing = (kindA: NameKind, kindB: NameKind = kindA) => (a: string, b: string): Comparison => compareNames(prepareName(a, { kind: kindA }), prepareName(b, { kind: kindB }))
const places = comparing("place")
const bodies = comparing("organisation")
const nothing = { probability: 0.5, verdict: "unknown", evidence: [{ code: "no-letters", params: {} }], pairs: [], contradictions: [], omissions: [] }
/** Four digits, as all numbers that are given out. */
const isRounded = (number: number): boolean => number === Math.round(number * 1e4) / 1e4

describe("two places", () => {
  it("of one name are one, in any script, and by the worst of their words", () => {
    for (const [a, b] of [["Полтава", "Poltava"], ["Poltava", "Poltava"], ["Кам'янець-Подільський", "Kamianets-Podilskyi"]]) {
      const { verdict, probability, contradictions, omissions } = places(a!, b!)
      expect({ verdict, contradictions, omissions }).toEqual({ verdict: "same", contradictions: [], omissions: [] })
      expect(probability).toBeGreaterThan(0.9)
      expect(probability).toBeLessThanOrEqual(0.995)
      expect(isRounded(probability)).toBe(true)
    }
    expect(places("Кам'янець-Подільський", "Kamianets-Podilskyi").pairs.map(({ a, b, reason }) => [a, b, reason])).toEqual([["Кам'янець", "Kamianets", "spelling"], ["Подільський", "Podilskyi", "spelling"]])
    const halved = places("New Harbour", "New Harmour")
    expect(halved.probability).toBeLessThan(places("New Harbour", "New Harbour").probability)
    expect(halved.pairs[0]!.weight).toBeGreaterThan(halved.pairs[1]!.weight)
    expect(halved.pairs.every(({ weight }) => isRounded(weight))).toBe(true)
  })
  it("of which one has a word too many are others", () => {
    const there = places("Korea", "South Korea")
    expect(there).toMatchObject({ verdict: "different", omissions: ["word"], contradictions: [] })
    expect(there.evidence).toEqual([{ code: "equal", params: { a: "Korea", b: "Korea", likeness: there.pairs[0]!.weight } }, { code: "omission", params: { role: "word" } }])
    expect(places("South Korea", "Korea")).toMatchObject({ verdict: "different", probability: there.probability, omissions: ["word"] })
    expect(there.probability).toBeLessThan(0.5)
  })
  it("of which each has another word are others still more", () => {
    const there = places("South Korea", "North Korea")
    expect(there).toMatchObject({ verdict: "different", omissions: [], contradictions: ["word"] })
    expect(there.evidence.at(-1)).toEqual({ code: "contradiction", params: { role: "word" } })
    expect(there.probability).toBeLessThan(places("Korea", "South Korea").probability)
    expect(places("Paris", "Lyon").probability).toBeLessThan(0.01)
    expect(places("Paris", "Lyon").pairs).toEqual([])
  })
  it("with numbers are one by the same number only", () => {
    expect(places("District 9", "District 9")).toMatchObject({ verdict: "same", pairs: [{ a: "District" }, { a: "9", b: "9", weight: 0.9997 }] })
    expect(places("District 9", "District 10").verdict).toBe("different")
    expect(places("9", "9").verdict).toBe("same")
    expect(places("9", "10").verdict).toBe("different")
  })
  it("may be open, in between", () => {
    expect(places("Meir", "Meyer")).toMatchObject({ verdict: "unknown", contradictions: [], omissions: [] })
    expect(places("9 Meir", "9 Meir").pairs.map(({ a, weight }) => [a, weight > 0.9])).toEqual([["9", true], ["Meir", true]])
    expect(places("San Francisco", "Sanfrancisco").pairs.map(({ a, b }) => [a, b])).toEqual([["San Francisco", "Sanfrancisco"]])
    const between = ["Harbourg Harburg", "Wien Wiener", "Marton Martun", "Lindau Lindow", "Bolton Boltun", "Kelmar Kolmar"].map((line) => places(line.split(" ")[0]!, line.split(" ")[1]!))
    for (const { probability, verdict } of between) expect(verdict).toBe(probability >= 0.6 ? "same" : probability < 0.5 ? "different" : "unknown")
  })
  it("cannot be told without letters, or in a script that no table reads", () => {
    for (const [a, b] of [["", "Paris"], ["Paris", ""], ["", ""], ["☃", "Paris"]]) expect(places(a!, b!)).toEqual(nothing)
    for (const [a, b] of [["𐤀𐤀", "Paris"], ["Paris", "𐤀𐤀"]]) expect(places(a!, b!)).toEqual({ ...nothing, evidence: [{ code: "script-not-read", params: { script: "Zzzz" } }] })
  })
  it("say that a word mixes scripts", () => {
    for (const [a, b] of [["Pоltava", "Poltava"], ["Poltava", "Pоltava"]]) expect(places(a!, b!)).toMatchObject({ verdict: "same", evidence: [{ code: "equal" }, { code: "mixed-script", params: {} }] })
    expect(places("Poltava", "Poltava").evidence.length).toBe(1)
  })
  it("are compared as things of two kinds are", () => {
    const mixed = comparing("person", "place")
    expect(mixed("Washington", "Washington").verdict).toBe("same")
    expect(comparing("organisation", "place")("Korea Bank", "Korea")).toMatchObject({ verdict: "different", omissions: ["word"] })
    expect(comparing("place", "person")("Paris", "Lyon").verdict).toBe("different")
    expect(comparing("person", "organisation")("Smith Jones", "Smith Jones").verdict).toBe("same")
    expect(comparing("person", "place")("Ivan Smith", "Smith")).toEqual(places("Ivan Smith", "Smith"))
    expect(comparing("place", "organisation")("Northern Bank", "Northern Bank").pairs.map(({ reason }) => reason)).toEqual(["equal", "equal"])
    expect(bodies("Northern Bank", "Northern Bank").pairs.map(({ reason }) => reason)).toEqual(["meaning", "meaning"])
  })
})

describe("two bodies", () => {
  it("are one by what their words mean, with a pair for each", () => {
    const there = bodies("Ministry of Defence", "Міністерство оборони")
    expect(there).toMatchObject({ verdict: "same", contradictions: [], omissions: [] })
    expect(there.pairs.map(({ a, b, reason }) => `${a}=${b} ${reason}`).sort()).toEqual(["Defence=оборони meaning", "Ministry=Міністерство meaning"])
    expect(there.evidence).toEqual(there.pairs.map(({ a, b, reason, weight }) => ({ code: reason, params: { a, b, likeness: weight } })))
    expect([there.probability, ...there.pairs.map(({ weight }) => weight)].every(isRounded)).toBe(true)
    expect(there.probability).toBeLessThanOrEqual(0.99)
  })
  it("are others by a word that each has", () => {
    for (const [a, b] of [["Ministry of Defence", "Ministry of Finance"], ["Northern Bank", "Southern Bank"], ["Lavender Bakery", "Oak Shipping"]]) {
      const there = bodies(a!, b!)
      expect(there).toMatchObject({ verdict: "different", contradictions: ["word"], omissions: [] })
      expect(there.evidence.at(-1)).toEqual({ code: "contradiction", params: { role: "word" } })
      expect(there.probability).toBeLessThan(0.45)
    }
  })
  it("may lack a word", () => {
    for (const [a, b] of [["Lavender Bakery Kyiv", "Lavender Bakery"], ["Lavender Bakery", "Lavender Bakery Kyiv"]]) {
      expect(bodies(a!, b!)).toMatchObject({ verdict: "same", contradictions: [], omissions: ["word"] })
      expect(bodies(a!, b!).evidence.at(-1)).toEqual({ code: "omission", params: { role: "word" } })
    }
    expect(bodies("Lavender Bakery", "Lavender Bakery").omissions).toEqual([])
  })
  it("of other numbers are others, whatever their words are", () => {
    expect(bodies("School 57", "School 12")).toMatchObject({ verdict: "different", contradictions: ["word", "number"] })
    expect(bodies("School 57", "School 12").evidence.filter(({ code }) => code === "contradiction").map(({ params }) => params["role"])).toEqual(["word", "number"])
    for (const [a, b] of [["School 57", "School 57"], ["School 057", "School 57"], ["School 57 of 1990", "School 57"], ["School ５７", "School 57"], ["School", "School 57"], ["School 57", "School"]]) expect(bodies(a!, b!).contradictions, a).not.toContain("number")
    expect(bodies("School 0", "School 10").contradictions).toContain("number")
    expect(bodies("School 5700", "School 57").contradictions).toContain("number")
    expect(bodies("School 57", "School 12").probability).toBeLessThan(bodies("School 57", "School 57").probability)
    expect(bodies("Lavender Bakery of the Northern Harbour 57", "Lavender Bakery of the Northern Harbour 12")).toMatchObject({ verdict: "different" })
  })
  it("may be open, and have numbers of any length in any digits", () => {
    expect(bodies("Horvath Bakery", "Novak Bakery")).toMatchObject({ verdict: "unknown", contradictions: ["word"] })
    expect(bodies("School ５７", "School 12").contradictions).toContain("number")
    expect(bodies("School 0057", "School 57").contradictions).not.toContain("number")
    expect(bodies("School 570", "School 57").contradictions).toContain("number")
    expect(bodies(`${"Northern ".repeat(60)}57`, `${"Northern ".repeat(60)}12`).contradictions).not.toContain("number")
    expect(bodies("Saint Mary Hospital", "Saintmary Hospital").pairs.some(({ a }) => a === "Saint Mary")).toBe(bodies("Saint Mary Hospital", "Saintmary Hospital").pairs.some(({ b }) => b === "Saintmary"))
  })
  it("cannot be told without letters", () => {
    for (const [a, b] of [["", "Bank"], ["Bank", ""], ["", ""], ["☃", "Bank"]]) expect(bodies(a!, b!)).toEqual(nothing)
  })
  it("say that a word mixes scripts", () => {
    for (const [a, b] of [["Nоrthern Bank", "Northern Bank"], ["Northern Bank", "Nоrthern Bank"]]) expect(bodies(a!, b!).evidence.at(-1)).toEqual({ code: "mixed-script", params: {} })
    expect(bodies("Northern Bank", "Northern Bank").evidence.map(({ code }) => code)).not.toContain("mixed-script")
  })
})
