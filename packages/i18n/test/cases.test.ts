import { createInstance } from "i18next"
import { describe, expect, it } from "vitest"
import { toI18nextResources } from "../src/pure.ts"
import { caseRows } from "./caseRows.ts"

/** Rows that come out wrong: they are told here, so that the table is whole. */
const knownWrong = new Set([
  "uk Леся Українка vocative", "ru Чарльз Дарвин instrumental",
  ...["genitive", "dative", "accusative", "instrumental", "locative", "vocative"].map((context) => `uk Еміль Золя ${context}`),
  ...["genitive", "dative", "instrumental", "locative"].map((context) => `ru Елец ${context}`)
])

describe("names in cases", () => {
  it("are right, but for those that are known to be wrong", () => {
    expect(caseRows.length).toBeGreaterThan(450)
    const wrong = caseRows.filter(({ form, right }) => !right.includes(form)).map(({ language, name, context, form, right }) => ({ row: `${language} ${name} ${context}`, form, right }))
    expect(wrong.filter(({ row }) => !knownWrong.has(row))).toEqual([])
    expect(wrong.length).toBeLessThanOrEqual(knownWrong.size)
  })

  it("of places and bodies are never wrong: the nominative stands where the case is not known", () => {
    const others = caseRows.filter(({ type, form, right, name }) => type !== "PER" && !right.includes(form) && form !== name)
    expect(others).toEqual([])
  })

  it.each([
    ["uk", "LOC", "Есватіні"], ["uk", "LOC", "Боснія і Герцеговина"], ["uk", "ORG", "Дженерал моторс"], ["uk", "ORG", "Федеральне бюро розслідувань"], ["uk", "ORG", "Сіско"], ["uk", "LOC", "Джуно"], ["ru", "ORG", "Пежо"], ["uk", "ORG", "НАТО"], ["uk", "ORG", "OpenAI"],
    ["ru", "ORG", "МИД Китая"], ["ru", "ORG", "Настоящее время"], ["ru", "ORG", "Роснефть"], ["pl", "LOC", "Wyspy Owcze"], ["pl", "LOC", "Port-au-Prince"], ["pl", "LOC", "Saint Thomas"],
    ["pl", "ORG", "Zgromadzenie Ogólne ONZ"], ["pl", "ORG", "AfD"], ["pl", "ORG", "Deutsche Welle"], ["cs", "LOC", "Dar es Salaam"], ["cs", "LOC", "Conakry"]
  ])("%s %s %s keeps its nominative", (language, type, text) => {
    const { names } = toI18nextResources([{ id: "Q1", type, names: [{ text, language }] }], { locales: [language] })[language]!
    expect(names).toEqual({ Q1: text })
  })

  it("are what i18next finds by context", async () => {
    const entities = [...new Set(caseRows.map(({ name }) => name))].map((name, at) => {
      const { language, type, gender } = caseRows.find((row) => row.name === name)!
      return { id: `nil-${at.toString(16).padStart(12, "0")}`, type, gender: gender === "f" ? "female" as const : gender === "m" ? "male" as const : undefined, names: [{ text: name, language }] }
    })
    const i18n = createInstance({ lng: "uk", resources: toI18nextResources(entities, { locales: ["uk", "ru", "pl", "cs"] }) })
    await i18n.init()
    const ids = new Map(entities.map(({ id, names }) => [names[0]!.text, id]))
    for (const { language, name, context, form } of caseRows) expect(i18n.t(`names:${ids.get(name)!}`, { lng: language, context })).toBe(form)
  })
})
