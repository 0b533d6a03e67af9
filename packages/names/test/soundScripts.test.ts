import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { segmentedOdds, soundAlignment, soundOdds, soundToken } from "../src/sound/index.ts"

const odds = (a: string, b: string): number => soundOdds(soundToken(a), soundToken(b))

/** A name in many scripts; every spelling should be nearer to every other than to those of another name. */
const spellings: ReadonlyArray<ReadonlyArray<string>> = [
  ["Beethoven", "Бетховен", "بيتهوفن", "בטהובן", "ベートーヴェン", "베토벤", "贝多芬"],
  ["Mandela", "Мандела", "مانديلا", "מנדלה", "マンデラ", "만델라", "曼德拉"],
  ["Einstein", "Эйнштейн", "أينشتاين", "איינשטיין", "アインシュタイン", "아인슈타인", "爱因斯坦"]
]

describe("over scripts", () => {
  it("every spelling of a name is nearer to its own than to another name's", () => {
    for (const own of spellings) for (const other of spellings) for (const a of own) {
      if (own === other) continue
      const mean = (list: ReadonlyArray<string>): number => list.reduce((sum, b) => sum + odds(a, b), 0) / list.length
      expect(mean(own), a).toBeGreaterThan(mean(other) + 4)
    }
  }, 90_000)
  it.each([["i", "и", "Кирило", "Kyrylo"], ["kaf", "keheh", "كريم", "کریم"]])("letters of languages that share a script: %s, %s", (_, __, a, b) => {
    expect(odds(a, b)).toBeGreaterThan(0)
  })
  it.each([["Наталія", "Nataliia"], ["Љубица", "Ljubica"], ["پرویز", "Parviz"], ["گلزار", "Gulzar"], ["Ýazguly", "Yazguly"], ["Þórður", "Thordur"], ["Strauß", "Strauss"], ["Łukasz", "Lukasz"], ["さくら", "Sakura"], ["ひろし", "ヒロシ"]])("%s and %s", (a, b) => {
    expect(odds(a, b)).toBeGreaterThan(0)
  })
  it("writes one name in old and new characters alike", () => {
    for (const [a, b] of [["櫻井", "桜井"], ["廣瀨", "广濑"], ["佐々木", "佐佐木"], ["刘", "劉"]] as const) expect(soundToken(a).key === soundToken(b).key || odds(a, b) > 0, a).toBe(true)
  })
  it("does not take gendered or other endings for spelling", () => {
    expect(odds("Novotny", "Novotna")).toBeLessThan(odds("Novotny", "Novotný"))
    expect(odds("Kowalska", "Kowalski")).toBeLessThan(0)
  })
})

describe("any text", () => {
  const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 20 }), fc.string({ unit: "binary", maxLength: 20 }), fc.constantFrom("Müller", "Щербак", "王", "김", "ヴ", "שלום", "محمد", "Ελένη", "ราชา"))
  it("gives a number, the same both ways, at the floor or above", () => {
    fc.assert(fc.property(text, text, (a, b) => {
      const value = odds(a, b)
      expect(Number.isFinite(value)).toBe(true)
      expect(value).toBeGreaterThanOrEqual(-8)
      expect(odds(b, a)).toBe(value)
    }), { numRuns: 300 })
  })
  it("aligns whatever it compares", () => {
    fc.assert(fc.property(text, text, (a, b) => {
      const [left, right] = [soundToken(a), soundToken(b)]
      if (left.letters.length === 0 || right.letters.length === 0) return
      const steps = soundAlignment(left, right)
      expect(steps.map((step) => step.b).join("").startsWith("^")).toBe(true)
      expect(steps.every(({ cost }) => Number.isFinite(cost))).toBe(true)
    }), { numRuns: 200 })
  })
  it("cuts whatever it is given", () => {
    fc.assert(fc.property(text, fc.array(text, { maxLength: 8 }), (whole, tokens) => {
      expect(Number.isFinite(segmentedOdds(soundToken(whole), tokens.map((token) => soundToken(token))).odds)).toBe(true)
    }), { numRuns: 60 })
  })
})
