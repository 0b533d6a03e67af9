import { declineName, type GrammaticalCase } from "@polyonym/names/pure"
import { describe, expect, it } from "vitest"
import { sameCase } from "../../src/lint/caseForms.ts"

const cases: ReadonlyArray<GrammaticalCase> = ["nominative", "genitive", "dative", "accusative", "instrumental", "locative"]

describe("sameCase", () => {
  it.each<[string, string, string, string, string]>([
    ["uk", "Реджепом Ердоґаном", "Реджеп Ердоґан", "Реджеп Ердоган", "Реджепом Ердоганом"],
    ["ru", "Зеленскому", "Зеленский", "Залесский", "Залесскому"],
    ["pl", "Marlowskiego", "Marlowski", "Malewski", "Malewskiego"],
    ["uk", "Ткачукові", "Ткачук", "Левчук", "Левчукові"]
  ])("%s: %s", (language, form, lemma, other, expected) => {
    expect(sameCase({ form, lemma, language, kind: "person" }, other)).toEqual([expected])
  })

  it("gives nothing for a form that is none of the name's, and for a language without cases", () => {
    expect(sameCase({ form: "Ердоґаних", lemma: "Ердоґан", language: "uk", kind: "person" }, "Ердоган")).toEqual([])
    expect(sameCase({ form: "Marlow", lemma: "Marlow", language: "en", kind: "person" }, "Harlow")).toEqual([])
  })

  it("gives every form that the case may have, and never a nominative for another case", () => {
    for (const wanted of cases) {
      const form = declineName("Гордій Бондар", { language: "uk", case: wanted }).form
      const found = sameCase({ form, lemma: "Гордій Бондар", language: "uk", kind: "person" }, "Гордій Бондаренко")
      expect(found).toContain(declineName("Гордій Бондаренко", { language: "uk", case: wanted }).form)
      if (form !== "Гордій Бондар") expect(found).not.toContain("Гордій Бондаренко")
    }
  })
})
