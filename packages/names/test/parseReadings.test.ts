import { type Name, prepareName, tokenFrequency } from "@polyonym/names/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { processorTime, within } from "../../../tests/setup/processorTime.ts"

const roles = (parts: Name["parts"]): string => parts.map((part) => `${part.text}:${part.role}`).join(" ")

describe("readings", () => {
  it("keep the order that is declared, and have no other then", () => {
    for (const [text, order, expected] of [
      ["Wei Li", "given-first", "Wei:given Li:family"], ["Wei Li", "family-first", "Wei:family Li:given"],
      ["Тарас Гайдук", "family-first", "Тарас:family Гайдук:given"], ["Kim Min-su", "given-first", "Kim:given Min:family su:family"]
    ] as const) {
      const name = prepareName(text, { order })
      expect(roles(name.parts)).toBe(expected)
      expect(name.alternatives).toEqual([])
      expect(name.score).toBe(1)
    }
  })
  it("are ranked where the order is open", () => {
    const name = prepareName("Wei Li")
    expect(name.alternatives.length).toBeGreaterThan(0)
    expect(name.score).toBeGreaterThanOrEqual(name.alternatives[0]!.score)
    expect(name.score + name.alternatives.reduce((sum, reading) => sum + reading.score, 0)).toBeCloseTo(1, 1)
    expect(roles(name.alternatives[0]!.parts)).not.toBe(roles(name.parts))
  })
  it("are several for a Japanese name without a space", () => {
    const name = prepareName("東山海人", { language: "ja" })
    expect(roles(name.parts)).toBe("東山:family 海人:given")
    expect(name.alternatives.map((reading) => roles(reading.parts))).toContain("東:family 山海人:given")
    expect(name.flags).toEqual(["unspaced"])
  })
  it("have the doubtful compound surname either way", () => {
    expect(prepareName("선우진").alternatives.map((reading) => roles(reading.parts))).toContain("선우:family 진:given")
  })
  it("are one where comma, capitals or patronymic tell", () => {
    for (const text of ["Harlan, Louise", "HARLAN Louise", "Harlan"]) expect(prepareName(text).alternatives).toEqual([])
  })
})

describe("gender", () => {
  it.each([
    ["Mrs Harlan", "f"], ["Sir Harlan", "m"], ["Frau Doktor Weiss", "f"], ["Aygün Vaqif qızı", "f"], ["Rustam o'g'li", "m"], ["Hildur Jónsdóttir", "f"], ["Стоянка Петрова Колева", "f"],
    ["Siti binti Osman", "f"], ["Muhammad ibn Rashid al-Kindi", "m"], ["Nguyễn Thị Hoa", "f"], ["Kovács Jánosné", undefined], ["Eleni Papadopoulou", "f"], ["Рената Козлова", "f"], ["Renata Kozlova", "f"], ["Sam Harlan", undefined],
    ["Ольга Степановна Рудь", "f"], ["Harlan", undefined], ["Q. Casanova", undefined]
  ] as const)("%s: %s", (text, gender) => expect(prepareName(text).gender).toBe(gender))
  it("is told by -né in Hungarian", () => expect(prepareName("Kovács Jánosné", { language: "hu" }).gender).toBe("f"))
})

describe("flags", () => {
  it("tell a spoof of look-alike letters, and the word is put right", () => {
    const name = prepareName("Zеlenko") // the second letter is Cyrillic
    expect(name.flags).toEqual(["mixedScript"])
    expect(name.parts[0]).toMatchObject({ plain: "zelenko", script: "Latn", text: "Zеlenko" })
    expect(prepareName("Зеленко").flags).toEqual([])
    expect(prepareName("Zelenko").flags).toEqual([])
  })
  it("tell that not all was read", () => {
    for (const text of ["Anna ".repeat(10_000), "Ж".repeat(5000), "a b ".repeat(13), "😀 Anna ".repeat(200), `${"x".repeat(399)}😀 Anna`]) {
      const name = prepareName(text)
      expect(name.flags).toContain("truncated")
      expect(name.parts.length).toBeLessThanOrEqual(26)
      expect(name.text).toBe(text)
    }
    expect(prepareName("Anna Weiss").flags).toEqual([])
  })
})

describe("any text", () => {
  it("has no parts where nothing is a name", () => {
    for (const text of ["", " ", "12345", "😀😀", "\ud800", "\udc00 \ud800", "— … !", "()", "''", "\"\"", ",", ", ,"]) {
      expect(prepareName(text)).toMatchObject({ parts: [], alternatives: [], script: "Zyyy", text })
    }
    expect(prepareName("3", { kind: "place" }).parts.length).toBe(1)
  })
  it("keeps offsets, ascending and apart, in all readings", () => {
    const unit = fc.oneof(fc.string({ unit: "binary", maxLength: 12 }), fc.constantFrom(
      "Dr. ", "van der ", "Abd al-", "ibn ", "Kim ", "Jong-un", "金正恩", "安倍晋三", "김정은", ", ", "\"Bob\" ", "(née ", ") ", "J. ", "Jr.", "А.С.", "Петрович ", "d'", "’t ", "ТОВ ", "株式会社", "y ", "María ", "del Carmen ", "oğlu ", "HARLAN ", "នាយ", "นายสม ", "さん", "\ud800", "😀"
    ))
    const language = fc.constantFrom(undefined, "en", "uk", "zh", "ja", "ko", "hu", "es", "is", "mn", "am", "vi", "my", "x", "")
    fc.assert(fc.property(fc.array(unit, { maxLength: 8 }), language, fc.constantFrom("person", "organisation", "place"), fc.constantFrom(undefined, "given-first", "family-first"), (units, language, kind, order) => {
      const text = units.join("")
      const name = prepareName(text, { language, kind, order })
      for (const { parts, score } of [name, ...name.alternatives]) {
        let last = 0
        for (const part of parts) {
          expect(text.slice(part.start, part.end)).toBe(part.text)
          expect(part.text).not.toBe("")
          expect(part.start).toBeGreaterThanOrEqual(last)
          last = part.end
        }
        expect(score).toBeGreaterThan(0)
        expect(score).toBeLessThanOrEqual(1)
      }
      expect(prepareName(text, { language, kind, order })).toEqual(name)
    }), { numRuns: 1500 })
  })
  it("is read in time that does not grow with what follows", () => {
    for (const text of ["a".repeat(1_000_000), "'".repeat(1_000_000), "(".repeat(1_000_000), "A (".repeat(300_000), "A \"".repeat(333_333), "A «".repeat(300_000), "A 'b".repeat(250_000), "A.".repeat(500_000), "van ".repeat(250_000), "ovich".repeat(200_000), "ア・".repeat(500_000), "aeiou".repeat(200_000), "\"".repeat(1_000_000), "\ud800".repeat(1_000_000)]) {
      for (const kind of ["person", "organisation", "place"] as const) {
        const start = processorTime()
        prepareName(text, { kind })
        within(start, 250)
      }
    }
  })
})

describe("tokenFrequency", () => {
  it("is higher for commoner words, of any script, and nothing for words that are not known", () => {
    expect(tokenFrequency("Robert")).toBeGreaterThan(tokenFrequency("Leopold"))
    expect(tokenFrequency("Владимир")).toBeGreaterThan(100)
    expect(tokenFrequency("Zzyzxwq")).toBe(0)
    expect(tokenFrequency("")).toBe(0)
    expect(tokenFrequency("JOSÉ")).toBe(tokenFrequency("Jose"))
  })
})
