import { describe, expect, it } from "vitest"
import { compareItems } from "../scripts/itemChecks.ts"
import { checkEntities, wrongLetters } from "../scripts/packChecks.ts"
import { readWorldFile } from "../scripts/worldFile.ts"
import { readWorldList, recordOf } from "../scripts/worldList.ts"

const block = (fields: string): string => `- id: world:made\n  type: ORG\n  prior: 0.5\n  names: { en: Made }\n  source: general knowledge\n  asOf: "2025"\n${fields}`
const problemsOf = (text: string): ReadonlyArray<string> => readWorldFile("made.yaml", text).problems.map(({ where, what }) => `${where}: ${what}`)

describe("the list of world affairs", () => {
  it("is well-formed, without doubles, unknown codes and letters that do not belong", () => {
    const list = readWorldList()
    expect(list.problems).toEqual([])
    expect(checkEntities(list.entities)).toEqual([])
  })
  it("is as large as it says", () => {
    const { entities } = readWorldList()
    expect(entities.filter(({ type }) => type !== "DEMONYM").length).toBeGreaterThan(2000)
    for (const language of ["en", "uk", "ru"]) expect(entities.filter(({ type, names }) => type !== "DEMONYM" && !names.some((name) => name.language === language || name.language === "mul")).length, language).toBeLessThan(30)
  })
})

describe("the reader of the list", () => {
  it("reads a block", () => {
    const { entities, problems } = readWorldFile("made.yaml", [
      "- id: world:ada-beck", "  type: PER", "  country: DE", "  gender: female", "  prior: 0.7", "  roles:", "    - { title: Minister, from: \"2019-03\", to: \"2021\" }", "  names:",
      "    en de: { label: Ada Beck, surname: Beck }", "    uk: [Ада Бек, Ада Марія Бек]", "  source: general knowledge", "  asOf: \"2025\""
    ].join("\n"))
    expect(problems).toEqual([])
    expect(recordOf(entities[0]!)).toEqual({
      id: "world:ada-beck", type: "PER", country: "DE", gender: "female", prior: 0.7, roles: [{ title: "Minister", from: "2019-03", to: "2021" }],
      names: [
        { text: "Ada Beck", language: "en" }, { text: "Ada Beck", language: "de" }, { text: "Beck", language: "en", kind: "surname" }, { text: "Beck", language: "de", kind: "surname" },
        { text: "Ада Бек", language: "uk" }, { text: "Ада Марія Бек", language: "uk", kind: "alias" }
      ]
    })
  })
  it("says file, line and field of what is wrong", () => {
    expect(problemsOf("a: b")).toEqual(["made.yaml:1: a file is a list of blocks"])
    expect(problemsOf(block("  colour: red"))).toEqual(["made.yaml:7 colour: unknown field"])
    expect(problemsOf(block("  gender: female"))).toEqual(["made.yaml:7 gender: only a person has one"])
    expect(problemsOf(block("  roles:\n    - { title: Chair, from: \"2020-05\", to: \"2019\" }"))).toEqual(["made.yaml:8 roles: it ends (2019) before it begins (2020-05)"])
    expect(problemsOf(block("  roles:\n    - { title: Chair, from: 2020 }"))).toEqual(["made.yaml:8 roles.from: a text is expected, without spaces around it (a date in quotes)"])
    expect(problemsOf(block("").replace("world:made", "Q1"))).toEqual(["made.yaml:1 checked: an item number says what it was compared with"])
    expect(problemsOf(block("").replace("en: Made", "english: Made"))).toEqual(["made.yaml:4 names: “english” is not a language tag"])
    expect(problemsOf(block("").replace("  prior: 0.5\n", ""))).toEqual(["made.yaml:1 prior: a number above 0, at most 1, is expected"])
  })
})

describe("the checks of the list", () => {
  it("finds doubles, unless they are marked", () => {
    const two = (mark: string): string => `${block("")}\n${block(mark).replace("world:made", "world:other")}`
    expect(checkEntities(readWorldFile("made.yaml", two("")).entities)).toEqual([{ where: "made.yaml:8 world:other names", what: "“en made” is a name of world:made too" }])
    expect(checkEntities(readWorldFile("made.yaml", two("  sharesNameWith: world:made")).entities)).toEqual([])
    expect(checkEntities(readWorldFile("made.yaml", `${block("")}\n${block("").replace("Made", "More")}`).entities)).toEqual([{ where: "made.yaml:8 world:made id", what: "it is in made.yaml:1 too" }])
  })
  it("finds letters that do not belong", () => {
    expect(wrongLetters({ text: "Зеленсkий", language: "uk" })).toContain("mixes")
    expect(wrongLetters({ text: "Київ", language: "en" })).toContain("not in the script of en")
    expect(wrongLetters({ text: "Мыколаив", language: "uk" })).toContain("no letter of uk")
    expect(wrongLetters({ text: "Київ", language: "ru" })).toContain("no letter of ru")
    expect(wrongLetters({ text: "Kyiv\u200b", language: "en" })).toContain("invisible")
    for (const [text, language] of [["Київ", "uk"], ["東京タワー", "ja"], ["NATO", "uk"], ["سازمان ملل", "fa"], ["ВМС США", "ru"]] as const) expect(wrongLetters({ text, language }), text).toBeUndefined()
  })
  it("compares items with tables of the right kind", () => {
    const tables = [{ name: "towns", types: new Set(["LOC"]), labels: new Map([["Q1", new Set(["ilo"])]]) }]
    const of = (type: "LOC" | "ORG", text: string): ReturnType<typeof compareItems> => compareItems([{ id: "Q1", type, names: [{ text, language: "en" }] }], tables, ({ id }) => id)
    expect(of("LOC", "Ilo").confirmed).toBe(1)
    expect(of("ORG", "ILO").problems).toEqual([{ where: "Q1", what: "the item is ilo in towns" }])
    expect(of("LOC", "Oslo").problems).toHaveLength(1)
  })
})
