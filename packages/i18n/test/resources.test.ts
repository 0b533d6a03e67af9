import type { Identity } from "@polyonym/facts/pure"
import { styles, UnknownStyle } from "@polyonym/names/pure"
import fc from "fast-check"
import { createInstance } from "i18next"
import { describe, expect, it } from "vitest"
import { resourceKey, toI18nextResources } from "../src/pure.ts"
import { idOfKey } from "../src/resourceKey.ts"

const identity = (id: string, type: Identity["type"], preferred: Readonly<Record<string, string>>): Identity => ({ id, type, preferred, spellings: [], mentions: [], roles: [], why: [] })

describe("toI18nextResources", () => {
  it("takes the names that an identity has, with the gender that its name tells", () => {
    const { uk, de } = toI18nextResources([identity("nil-0f3a5b7c9d1e", "PER", { uk: "Ганна Стрілець", de: "Hanna Strilez" })], { locales: ["uk", "de"], cases: ["dative"] })
    expect(uk).toEqual({ names: { "nil-0f3a5b7c9d1e": "Ганна Стрілець", "nil-0f3a5b7c9d1e_dative": "Ганні Стрілець", "nil-0f3a5b7c9d1e_gender": "female" } })
    expect(de!["names"]!["nil-0f3a5b7c9d1e"]).toBe("Hanna Strilez")
  })

  it("does not decline what is in other letters than the locale's", () => {
    const { ru } = toI18nextResources([identity("Q1", "PER", { ru: "Oksana Melnyk" })], { locales: ["ru"] })
    expect(Object.keys(ru!["names"]!)).toEqual(["Q1", "Q1_gender"])
  })

  it("lays a style over an identity's names only where one is asked for", () => {
    const president = identity("Q3874799", "PER", { en: "Volodymyr Zelenskyj" })
    expect(toI18nextResources([president], { locales: ["en"] })["en"]!["names"]!["Q3874799"]).toBe("Volodymyr Zelenskyj")
    expect(toI18nextResources([president], { locales: ["en"], style: "bbc" })["en"]!["names"]!["Q3874799"]).toBe("Volodymyr Zelensky")
    expect(styles).toContain("bbc")
    expect(() => toI18nextResources([president], { locales: ["en"], style: "no-such" })).toThrow(UnknownStyle)
  })

  it("prefers labels to acronyms and aliases, and a bare surname only where there is nothing else", () => {
    const names = [{ text: "Hryn", language: "en", kind: "surname" }, { text: "O. Hryn", language: "en", kind: "alias" }, { text: "Ostap Hryn", language: "en" }]
    expect(toI18nextResources([{ id: "Q1", type: "PER", names }], { locales: ["en"] })["en"]).toEqual({ names: { Q1: "Ostap Hryn", Q1_gender: "male" } })
    expect(toI18nextResources([{ id: "Q1", type: "PER", names: names.slice(0, 1) }], { locales: ["en"] })["en"]!["names"]!["Q1"]).toBe("Hryn")
  })

  it("falls from a region to its language, and keeps scripts apart", () => {
    const names = [{ text: "Відень", language: "uk" }, { text: "Wien", language: "de" }, { text: "维也纳", language: "zh" }, { text: "維也納", language: "zh-Hant" }, { text: "Беч", language: "sr" }]
    const out = toI18nextResources([{ id: "Q1", type: "ORG", names }], { locales: ["de-AT", "zh-TW", "zh-Hans-SG", "sr-Latn", "uk_UA"], cases: [] })
    expect(Object.values(out).map(({ names: own }) => own!["Q1"])).toEqual(["Wien", "維也納", "维也纳", undefined, "Відень"])
  })

  it("gives a person or a place without a Latin name a romanised one", () => {
    const out = toI18nextResources([{ id: "world:x", type: "PER", names: [{ text: "Юрій Щур", language: "uk" }] }], { locales: ["en", "tr", "ar"], style: "kmu-2010" })
    const key = resourceKey("world:x")
    expect([out["en"]!["names"]![key], out["tr"]!["names"]![key], out["ar"]!["names"]![key]]).toEqual(["Yurii Shchur", "Yurii Shchur", undefined])
  })

  it("decides nothing for a person of another gender", () => {
    const { uk } = toI18nextResources([{ id: "Q1", type: "PER", gender: "other", names: [{ text: "Саша Коваль", language: "uk" }] }], { locales: ["uk"] })
    expect(uk).toEqual({ names: { Q1: "Саша Коваль", Q1_gender: "other" } })
  })

  it("a key holds nothing that i18next takes for a separator, and gives its id back", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (id) => {
      const key = resourceKey(id)
      expect(key).not.toMatch(/[.:_{}$]/)
      expect(idOfKey(key)).toBe(id)
    }))
  })

  it("lets no id or name do harm", async () => {
    const ids = ["__proto__", "constructor", "prototype", "a.b:c_genitive", "~3a~", "Q1.name"]
    const entities = ids.map((id) => ({ id, type: "LOC", names: [{ text: `Name of ${id}`, language: "en" }] }))
    const hostile = [{ id: "Q5", type: "PER", names: [{ text: "$t(names:Q1)", language: "en" }] }, { id: "Q6", type: "PER", names: [{ text: "{{secret}}", language: "en" }] }]
    const resources = toI18nextResources([...entities, ...hostile], { locales: ["en"] })
    expect(Object.getPrototypeOf(resources["en"]!["names"])).toBe(Object.prototype)
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined()
    const i18n = createInstance({ lng: "en", resources, interpolation: { escapeValue: false } })
    await i18n.init()
    for (const id of ids) {
      expect(idOfKey(resourceKey(id))).toBe(id)
      if (id !== "constructor" && id !== "prototype") expect(i18n.t(`names:${resourceKey(id)}`)).toBe(`Name of ${id}`)
    }
    expect(i18n.t("names:Q5")).toBe("Q5")
    expect(i18n.t("names:Q6")).toBe("Q6")
  })
})
