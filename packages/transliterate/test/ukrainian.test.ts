import { transliterator } from "@polyonym/transliterate/pure"
import { describe, expect, it } from "vitest"

// Facts: the table and the two notes of resolution 55 of 27 January 2010.
describe.each(["kmu-2010", "bgn-pcgn-2019"])("Ukrainian by %s", (system) => {
  const { convert } = transliterator({ from: "uk", system })
  it("writes every letter of the alphabet by the table", () => {
    expect([..."абвгґдежзиіклмнопрстуфхцчшщ"].map(convert).join(" ")).toBe("a b v h g d e zh z y i k l m n o p r s t u f kh ts ch sh shch")
  })
  it("writes є ї й ю я with y at the beginning of a word and with i elsewhere", () => {
    expect([..."єїйюя"].map(convert)).toEqual(["ye", "yi", "y", "yu", "ya"])
    expect([..."єїйюя"].map((letter) => convert(`а${letter}`))).toEqual(["aie", "ai", "ai", "aiu", "aia"])
    expect(convert("юна-юна «яр» (їжа) їхнє/їхнє")).toBe("yuna-yuna “yar” (yizha) yikhnie/yikhnie".replace("“", "«").replace("”", "»"))
  })
  it("writes зг as zgh, apart from ж, whatever its capitals", () => {
    expect(convert("зграя, жар, Згуба, ЗГУБА, мазга")).toBe("zghraia, zhar, Zghuba, ZGHUBA, mazgha")
  })
  it("drops the soft sign and every apostrophe of a word; what follows is not the beginning of a word", () => {
    expect(convert("сіль, СІЛЬ")).toBe("sil, SIL")
    for (const apostrophe of "'’ʼ`‘´") expect(convert(`б${apostrophe}ють, В${apostrophe}ЯЗЬ`)).toBe("biut, VIAZ")
  })
  it("leaves an apostrophe that is a quotation mark", () => {
    expect(convert("'юрба' ’яма’ ʼїдеʼ `є` п’’я")).toBe("'yurba' ’yama’ ʼyideʼ `ye` p’’ya")
    expect(convert("rock'n'roll, п' я, м'")).toBe("rock'n'roll, p' ya, m'")
  })
  it("goes on with a word over accents, soft hyphens and digits", () => {
    expect(convert("мо\u0301я, мо\u00adя, 90є")).toBe("mo\u0301ia, mo\u00adia, 90ie")
  })
  it("reads a decomposed letter as the letter it is", () => {
    const { text, spans } = transliterator({ from: "uk", system }).withSpans("и\u0306ду, гаи\u0306 І\u0308, і\u0308\u0301")
    expect(text).toBe("ydu, hai Yi, yi\u0301")
    expect(spans.slice(0, 3)).toEqual([[0, 2, 0, 1], [2, 3, 1, 2], [3, 4, 2, 3]])
  })
  it("leaves what is not Ukrainian", () => {
    expect(convert("ыъёэ 24/7 BBC 中 😀 Αθήνα")).toBe("ыъёэ 24/7 BBC 中 😀 Αθήνα")
  })
})
