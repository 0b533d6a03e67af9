import { preferredForm, UnknownStyle } from "@polyonym/names/pure"
import { describe, expect, it } from "vitest"

describe("preferredForm", () => {
  it("declines the form that a style prefers", () => {
    expect(preferredForm("Q3874799", { style: "kmu-2010", language: "uk", case: "instrumental" })).toMatchObject({ preferred: "Володимиром Зеленським", reason: { code: "native-name" } })
    expect(preferredForm("Q7747", { style: "own-preference", language: "ru", case: "dative" }).preferred).toBe("Владимиру Путину")
    expect(preferredForm("Q1899", { style: "own-preference", language: "uk", case: "genitive", kind: "place" }).preferred).toBe("Києва")
  })

  it("declines a name in the script of the language as it stands", () => {
    expect(preferredForm("Олена Стрілець", { style: "kmu-2010", language: "uk", case: "dative", gender: "f" }).preferred).toBe("Олені Стрілець")
    expect(preferredForm("Анна Ахматова", { style: "bbc", language: "ru", case: "genitive" }).preferred).toBe("Анны Ахматовой")
    expect(preferredForm("Jan Kowalski", { style: "bbc", language: "pl", case: "genitive" }).preferred).toBe("Jana Kowalskiego")
    expect(preferredForm("Jonas Kazlauskas", { style: "bbc", language: "lt", case: "dative" }).preferred).toBe("Jonui Kazlauskui")
  })

  it("leaves what has no cases, and items that it does not know", () => {
    expect(preferredForm("Q3874799", { style: "moscow-times", language: "en", case: "genitive" }).preferred).toBe("Volodymyr Zelensky")
    expect(preferredForm("Q1", { style: "bbc", language: "uk", case: "genitive" })).toEqual({ preferred: "Q1", reason: { code: "as-given", params: {} } })
  })

  it("throws for a style that does not exist", () => {
    expect(() => preferredForm("Олена Стрілець", { style: "house-of-cards", language: "uk", case: "dative" })).toThrow(UnknownStyle)
  })
})
