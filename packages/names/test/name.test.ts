import { prepareName } from "@polyonym/names/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const roles = (text: string, options?: Parameters<typeof prepareName>[1]): string => prepareName(text, options).parts.map((part) => `${part.text}:${part.role}`).join(" ")

describe("prepareName", () => {
  it.each([
    ["Olena Tkachenko", "Olena:given Tkachenko:family"],
    ["Tkachenko, Olena", "Tkachenko:family Olena:given"],
    ["О. П. Ткаченко", "О:initial П:initial Ткаченко:family"],
    ["J. R. Harcourt", "J:initial R:initial Harcourt:family"],
    ["Ludwig van der Velde", "Ludwig:given van:particle der:particle Velde:family"],
    ["Людвіг фон дер Вельде", "Людвіг:given фон:particle дер:particle Вельде:family"],
    ["Іван Остапович Гонта", "Іван:given Остапович:patronymic Гонта:family"],
    ["Гонта Іван Остапович", "Гонта:family Іван:given Остапович:patronymic"],
    ["Марія Степанівна Рудь", "Марія:given Степанівна:patronymic Рудь:family"],
    ["Петро Степанович", "Петро:given Степанович:patronymic"],
    ["Дмитрий Рокоссович", "Дмитрий:given Рокоссович:family"],
    ["Dr. Maria Weiss", "Dr:title Maria:given Weiss:family"],
    ["John Harcourt Jr.", "John:given Harcourt:family Jr:suffix"],
    ["HARCOURT John", "HARCOURT:family John:given"],
    ["Faisal al-Harbi", "Faisal:given al:particle Harbi:family"]
  ])("%s", (text, expected) => expect(roles(text)).toBe(expected))

  it("takes the order that it is told", () => {
    expect(roles("Harcourt John", { order: "family-first" })).toBe("Harcourt:family John:given")
  })
  it("tells the gender from patronymic, given name or surname", () => {
    expect(prepareName("Саша Петрівна Рудь").gender).toBe("f")
    expect(prepareName("Дмитро Рудь").gender).toBe("m")
    expect(prepareName("Заньковецька").gender).toBe("f")
    expect(prepareName("Рудь").gender).toBeUndefined()
  })
  it("sees through letters of another script", () => {
    expect(prepareName("Hаrcourt").parts[0]).toMatchObject({ script: "Latn", folded: "harcourt" })
  })
  it("keeps offsets in any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      let last = 0
      for (const part of prepareName(text).parts) {
        expect(text.slice(part.start, part.end)).toBe(part.text)
        expect(part.start).toBeGreaterThanOrEqual(last)
        last = part.end
      }
    }), { numRuns: 400 })
  })
  it("has no parts where there are no letters", () => {
    expect(prepareName("").parts).toEqual([])
    expect(prepareName("— … !").script).toBe("Zyyy")
  })
})
