import { prepareName } from "@polyonym/names/pure"
import { describe, expect, it } from "vitest"
import { compareOrganisations } from "../src/organisations/compareOrganisations.ts"
import { lexicon } from "../src/organisations/lexicon.ts"
import { bodies } from "../src/organisations/words/bodies.ts"
import { fields } from "../src/organisations/words/fields.ts"
import { nations } from "../src/organisations/words/nations.ts"
import { qualities } from "../src/organisations/words/qualities.ts"

const body = (text: string, language?: string) => prepareName(text, { kind: "organisation", language })
const odds = (a: string, aLanguage: string | undefined, b: string, bLanguage: string | undefined): number => compareOrganisations(body(a, aLanguage), body(b, bLanguage)).odds
const meant = (word: string, language: string): ReadonlyArray<string> => lexicon().meaningsOf(word, language).map((meaning) => meaning[0]!.id)

describe("one body", () => {
  it.each([
    ["Ministry of Fisheries", "en", "Министерства рыболовства", "ru"],
    ["Norwegian Ministry of Culture", "en", "Міністерство культури Норвегії", "uk"],
    ["Верховний Суд Естонії", "uk", "estonským Nejvyšším soudem", "cs"],
    ["Slovaška nacionalna knjižnica", "sl", "Словацкой национальной библиотеки", "ru"],
    ["Конституционния съд", "bg", "Trybunału Konstytucyjnego", "pl"],
    ["Umweltministerium", "de", "ministerstvo životního prostředí", "cs"],
    ["European Union", "en", "ЄС", "uk"],
    ["Europejska Agencja Kosmiczna", "pl", "Европейското космическо агенция", "bg"],
    ["Danish Hockey Federation", "en", "Датская федерация хоккея", "ru"],
    ["Minolta", "en", "Минолтой", "ru"],
    ["Ericssonem", "cs", "Эрикссон", "ru"],
    ["Baltic Shipping Ltd", "en", "Baltic Shipping", "en"],
    ["Bank of Finland", "en", "Suomijos bankas", "lt"],
    ["Latvian Academy of Sciences", "en", "Latvijas Zinātņu akadēmija", "lv"],
    ["Народна библиотека Србије", "sr", "National Library of Serbia", "en"]
  ])("%s (%s) and %s (%s)", (a, aLanguage, b, bLanguage) => expect(odds(a, aLanguage, b, bLanguage)).toBeGreaterThan(0))
})

describe("two bodies", () => {
  it.each([
    ["Ministry of Culture", "en", "Министерство энергетики", "ru"],
    ["Norwegian Ministry of Culture", "en", "Міністерство культури Данії", "uk"],
    ["European Commission", "en", "Европейския парламент", "bg"],
    ["Supreme Court", "en", "Конституционный суд", "ru"],
    ["Minolta", "en", "Эрикссон", "ru"],
    ["Ústřední banka", "cs", "Ústřední výbor", "cs"],
    ["Latvian Academy of Sciences", "en", "Академия искусств Латвии", "ru"],
    ["Airport Security Service", "en", "Служба внешней разведки", "ru"]
  ])("%s (%s) and %s (%s)", (a, aLanguage, b, bLanguage) => expect(odds(a, aLanguage, b, bLanguage)).toBeLessThan(0))
})

describe("words", () => {
  it.each([
    ["ministerstvem", "cs", ["ministr"]], ["англійської", "uk", ["england"]], ["bundesverfassungsgericht", "de", ["federal", "constitution", "court"]], ["нацбанком", "uk", ["national", "bank"]],
    ["sadami", "pl", ["court"]], ["евросоюзом", "ru", ["european", "union"]], ["greenpeace", "en", []]
  ] as const)("%s (%s) means %s", (word, language, ids) => expect(meant(word, language)).toEqual(ids))
  it.each(Object.entries({ bodies, qualities, fields }))("have stems in seventeen languages: %s", (_, text) => {
    for (const line of text.trim().split("\n")) expect(`${line.split(" ").length} ${line}`).toBe(`18 ${line}`)
    for (const line of text.trim().split("\n")) for (const [at, stems] of line.split(" ").entries()) if (at > 0 && stems !== "=") expect(stems).toMatch(at < 13 ? /^[a-z/!-]+$/ : /^[\p{Script=Cyrillic}/!-]+$/u)
  })
  it("are of more than 250 concepts", () => {
    expect([bodies, qualities, fields, nations].reduce((sum, text) => sum + text.trim().split("\n").length, 0)).toBeGreaterThan(250)
  })
})

describe("comparing", () => {
  it("is the same both ways", () => {
    const texts = [["Ministry of Justice of Latvia", "en"], ["Минюст", "ru"], ["Sąd Najwyższy", "pl"], ["ООН", "uk"], ["Ministerstvo spravedlnosti", "cs"], ["Alba Group", "en"]] as const
    for (const [a, x] of texts) for (const [b, y] of texts) expect(odds(a, x, b, y)).toBe(odds(b, y, a, x))
  })
  it("shows what was paired and what was left over", () => {
    const { pairs, leftA, leftB } = compareOrganisations(body("Latvian Ministry of Health", "en"), body("Министерство здравоохранения", "ru"))
    expect(pairs.map(({ a, b, reason }) => [a[0]!.text, b[0]!.text, reason])).toEqual([["Health", "здравоохранения", "meaning"], ["Ministry", "Министерство", "meaning"]])
    expect([leftA.map(({ text }) => text), leftB]).toEqual([["Latvian"], []])
  })
  it("does not mind the legal form or the order of words", () => {
    expect(odds("Lumen Optika GmbH", "de", "ТОВ «Оптика Люмен»", "uk")).toBeGreaterThan(0)
    expect(odds("Lumen Ltd", "en", "Lumen", "en")).toBe(odds("Lumen", "en", "Lumen", "en"))
  })
  it("leaves open what has no words, and stays bounded", () => {
    expect(odds("", undefined, "Bank", "en")).toBe(0)
    expect(odds("🙂", undefined, "🙂", undefined)).toBe(0)
    const long = "Bundes".repeat(20_000)
    expect(Number.isFinite(odds(long, "de", `${long} bank`, "de"))).toBe(true)
    expect(Number.isFinite(odds("ministry of ".repeat(10_000), "en", "союз и ".repeat(10_000), "ru"))).toBe(true)
  })
})
