import { transliterator } from "@polyonym/transliterate/pure"
import { describe, expect, it } from "vitest"

describe("capitals", () => {
  const smart = transliterator({ from: "uk", system: "kmu-2010" }).convert
  const keep = transliterator({ from: "uk", system: "kmu-2010", case: "keep" }).convert
  it.each([
    ["a word in capitals stays one", "ЩАСТЯ, БОРЩ, ВУЖ", "SHCHASTIA, BORSHCH, VUZH"],
    ["a capital before small letters is one capital", "Щастя, Жук, Юнга", "Shchastia, Zhuk, Yunha"],
    ["an initial is one capital", "Щ. Ю. Жук, Ю.Я. Жук, ЖУК Ю. Я., Ш", "Shch. Yu. Zhuk, Yu.Ya. Zhuk, ZHUK Yu. Ya., Sh"],
    ["an abbreviation is in capitals", "ЖЕК, ХТЗ, ПТУ-Ш, Ш-ПОДІБНИЙ", "ZHEK, KHTZ, PTU-SH, SH-PODIBNYI"],
    ["the case of the neighbour decides inside a mixed word", "ПАРКЖитло, вЖИТОк, жиЖ", "PARKZhytlo, vZHYTOk, zhyZh"],
    ["accents and apostrophes do not part a word", "Щ\u0301УР, В'ЮН, М'Я, А\u0301Б-Щ, Щ-А\u0301Б", "SHCH\u0301UR, VIUN, MIA, A\u0301B-SHCH, SHCH-A\u0301B"],
    ["no word decides for another", "Я ЗНАЮ", "Ya ZNAIU"]
  ])("%s", (_, text, expected) => {
    expect(smart(text)).toBe(expected)
  })
  it("`keep` goes letter by letter", () => {
    expect(keep("ЩАСТЯ, Щастя, ЗГУБА, щ")).toBe("ShchASTIa, Shchastia, ZGhUBA, shch")
  })
  it("both give the same letters", () => {
    const text = "ЩАСТЯ Ю. Жук, ЗГУБА, В'ЮН"
    expect(smart(text).toLowerCase()).toBe(keep(text).toLowerCase())
  })
})
