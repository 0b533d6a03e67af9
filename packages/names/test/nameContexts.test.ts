import { createInstance } from "i18next"
import { nameContexts } from "@polyonym/names/pure"
import { describe, expect, it } from "vitest"

describe("nameContexts", () => {
  it("gives the form of each case", () => {
    expect(nameContexts("Ольга Грінченко", { language: "uk", gender: "f" })).toEqual({
      nominative: "Ольга Грінченко", genitive: "Ольги Грінченко", dative: "Ользі Грінченко", accusative: "Ольгу Грінченко", instrumental: "Ольгою Грінченко", locative: "Ользі Грінченко", vocative: "Ольго Грінченко"
    })
    expect(nameContexts("Jānis Bērziņš", { language: "lv" })).toMatchObject({ genitive: "Jāņa Bērziņa", dative: "Jānim Bērziņam", locative: "Jānī Bērziņā" })
    expect(nameContexts("Trakai", { language: "lt", kind: "place" })).toMatchObject({ genitive: "Trakų", locative: "Trakuose" })
  })

  it("gives the name itself where names are not inflected", () => {
    expect(new Set(Object.values(nameContexts("Ada Hill", { language: "en" })))).toEqual(new Set(["Ada Hill"]))
  })

  it("serves i18next as contexts", async () => {
    const forms = nameContexts("Остап Стрілець", { language: "uk" })
    const i18n = createInstance()
    await i18n.init({
      lng: "uk",
      resources: { uk: { translation: { ...Object.fromEntries(Object.entries(forms).map(([context, form]) => [`author_${context}`, form])), letter: "Лист для $t(author, {\"context\": \"genitive\"})" } } }
    })
    expect(i18n.t("author", { context: "instrumental" })).toBe("Остапом Стрільцем")
    expect(i18n.t("letter")).toBe("Лист для Остапа Стрільця")
  })
})
