import { transliterator } from "@polyonym/transliterate/pure"
import { describe, expect, it } from "vitest"

// Facts: the notes of the BGN/PCGN agreement (rules 1, 2 and 3.1 to 3.6).
describe("Russian by BGN/PCGN 1947", () => {
  const { convert } = transliterator({ from: "ru", system: "bgn-pcgn-1947" })
  it("writes every letter of the alphabet by the table", () => {
    expect([..."абвгджзийклмнопрстуфхцчшщыэюя"].map(convert).join(" ")).toBe("a b v g d zh z i y k l m n o p r s t u f kh ts ch sh shch y e yu ya")
  })
  it("writes е as ye and ё as yë at the beginning of a word, after vowels, й, ъ and ь (1, 2)", () => {
    for (const before of ["", "-", "а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я", "й", "ъ", "ь"]) {
      expect(convert(`${before}е`)).toMatch(/ye$/)
      expect(convert(`${before}ё`)).toMatch(/yë$/)
    }
    for (const before of "бвгджзклмнпрстфхцчшщ") expect(convert(`${before}е ${before}ё`)).toMatch(/[^y]e .*[^y]ë$/)
    expect(convert("ель, Ёлка, съёмка, ружьё")).toBe("yel’, Yëlka, s”yëmka, ruzh’yë")
  })
  it("writes ъ as U+201D and ь as U+2019", () => {
    expect(convert("ъьЪЬ")).toBe("\u201d\u2019\u201d\u2019")
  })
  it("parts letters that could be read as one with U+00B7 (3)", () => {
    expect([..."ауыэ"].map((vowel) => convert(`й${vowel}`))).toEqual(["y·a", "y·u", "y·y", "y·e"])
    expect([..."ауыэ"].map((vowel) => convert(`ы${vowel}`))).toEqual(["y·a", "y·u", "y·y", "y·e"])
    expect([..."аеёиоуэюя"].map((vowel) => convert(`${vowel}ы`).slice(-2))).toEqual(Array.from({ length: 9 }, () => "·y"))
    expect([convert("эы"), convert("яыа")]).toEqual(["e·y", "ya·y·a"])
    expect([convert("тэ"), convert("шэ"), convert("аэ"), convert("ьэ"), convert("йэ")]).toEqual(["t·e", "sh·e", "ae", "’e", "y·e"])
    expect([convert("пляшутся"), convert("песчаный"), convert("ТСЖ"), convert("Шчи"), convert("тС шЧ")]).toEqual(["plyashut·sya", "peschanyy", "T·SZH", "Sh·chi", "t·S sh·Ch"])
    expect([convert("йо"), convert("ыо"), convert("цс"), convert("щ")]).toEqual(["yo", "yo", "tss", "shch"])
  })
  it("takes тс for one unit over two letters", () => {
    expect(transliterator({ from: "ru", system: "bgn-pcgn-1947" }).withSpans("отсек").spans).toEqual([[0, 1, 0, 1], [1, 3, 1, 4], [3, 4, 4, 5], [4, 5, 5, 6]])
  })
})

describe("Russian in travel documents", () => {
  it("has ts and ie by ICAO Doc 9303, tc and nothing by GOST R 52535.1", () => {
    const text = "Цыбин, Подъячий, Семёнов, Юльев, ХАЩИЙ"
    expect(transliterator({ from: "ru", system: "icao-9303" }).convert(text)).toBe("Tsybin, Podieiachii, Semenov, Iulev, KHASHCHII")
    expect(transliterator({ from: "ru", system: "gost-r-52535.1-2006" }).convert(text)).toBe("Tcybin, Podiachii, Semenov, Iulev, KHASHCHII")
  })
})
