import { describe, expect, test } from "vitest"
import { cldrIds, cldrTransform, type ReadFile, TransformDataMissing, UnknownTransform } from "../src/cldr/index.ts"
import { read as readNothing } from "../src/data/none.ts"

describe("ids", () => {
  test("every pair of a transform and a direction, in order", () => {
    const ids = cldrIds().map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(400)
    expect(ids).toEqual([...new Set(ids)].sort())
    expect(ids).toEqual(expect.arrayContaining(["cldr:Russian-Latin/BGN", "cldr:Latin-Russian/BGN", "cldr:Greek-Latin", "cldr:Latin-Greek", "cldr:Thai-Latin"]))
    expect(ids.every((id) => /^cldr:[\w-]+(?:\/\w+)?$/.test(id))).toBe(true)
  })

  test("names of BCP 47 and others", () => {
    const found = cldrIds().find(({ id }) => id === "cldr:Russian-Latin/BGN")
    expect(found).toEqual({ id: "cldr:Russian-Latin/BGN", aliases: ["ru-ru_Latn/BGN", "ru-Latn-t-ru-m0-bgn", "Russian-Latin-BGN"], internal: false })
    expect(cldrIds().find(({ id }) => id === "cldr:Devanagari-InterIndic")?.internal).toBe(true)
  })

  test.each([
    "cldr:Russian-Latin/BGN", "cldr:russian-latin/bgn", "Russian-Latin/BGN", "ru-Latn-t-ru-m0-bgn", "RU-LATN-T-RU-M0-BGN", "ru-ru_Latn/BGN",
  ])("%s is one transform", (id) => {
    expect(cldrTransform(id)).toBe(cldrTransform("cldr:Russian-Latin/BGN"))
  })

  test("a name that there is not", () => {
    expect(() => cldrTransform("cldr:Greek-Latim")).toThrow(UnknownTransform)
    expect(() => cldrTransform("cldr:Greek-Latim")).toThrow(/did you mean .*Greek-Latin/)
  })

  test("every transform compiles", () => {
    for (const { id } of cldrIds()) expect(() => cldrTransform(id), id).not.toThrow()
  })
})

describe("texts", () => {
  test.each([
    ["Russian-Latin/BGN", "Щёлково, подъезд", "Shchëlkovo, podʺyezd"],
    ["Ukrainian-Latin/BGN", "Згурський", "Z·hursʹkyy"],
    ["Greek-Latin", "Αθήνα", "Athḗna"],
    ["Latin-Greek", "Athḗna", "Ἀθήνα"],
    ["Hiragana-Katakana", "まち", "マチ"],
    ["Katakana-Hiragana", "マチ", "まち"],
    ["Hangul-Latin", "서울", "seoul"],
    ["Latin-ASCII", "Łódź — “é”", "Lodz - \"e\""],
    ["Thai-Latin", "ภาษาไทย", "p̣hās̄ʹā thịy"],
    ["nl-Title", "ijsland", "IJsland"],
    ["Halfwidth-Fullwidth", "ab", "ａｂ"],
    ["Bopomofo-Latin", "ㄗˊ", "zí"],
  ])("%s: %s", (id, text, expected) => {
    expect(cldrTransform(id).convert(text).normalize("NFC")).toBe(expected.normalize("NFC"))
  })

  test("spans lead back to the text", () => {
    expect(cldrTransform("Russian-Latin/BGN").withSpans("да, щи")).toEqual({ text: "da, shchi", spans: [[0, 1, 0, 1], [1, 2, 1, 2], [4, 5, 4, 8], [5, 6, 8, 9]] })
  })
})

describe("Any", () => {
  test.each([
    ["Any-Latin", "Москва; Αθήνα; 東京 and まち", "Moskva? Athḗna? dōng jīng and machi"],
    ["any-latin", "ᏣᎳᎩ б", "ᏣᎳᎩ b"],
    ["Any-Latin", "", ""],
    ["Any-Latin", "1, 2", "1, 2"],
    ["Any-Cyrillic", "Moskva Москва", "Москва Москва"],
    ["Any-Katakana", "まち kana Москва", "マチ カナ Москва"],
    ["Any-Accents", "e`", "e`"],
  ])("%s: %s", (id, text, expected) => {
    expect(cldrTransform(id).convert(text)).toBe(expected)
  })

  test("a target that nothing leads to", () => {
    expect(() => cldrTransform("Any-Klingon")).toThrow(UnknownTransform)
  })
})

describe("files", () => {
  test("without files", () => {
    expect(() => cldrIds(readNothing)).toThrow(TransformDataMissing)
    expect(() => cldrTransform("Greek-Latin", readNothing)).toThrow(/'transforms.json' of cldr-transforms is not at hand outside of Node/)
  })

  test("files of one's own", () => {
    const files: Readonly<Record<string, string>> = {
      "transforms.json": JSON.stringify({ transforms: { available: ["A-B", "C-D"] } }),
      "transforms/A-B.json": JSON.stringify({ _visibility: "external", _source: "A", _target: "B", _direction: "both", _rulesFile: "A-B.txt" }),
      "transforms/A-B.txt": "a <> b; ::Upper(Upper);",
    }
    const read: ReadFile = (file) => files[file]
    expect(cldrIds(read)).toEqual([{ id: "cldr:A-B", aliases: [], internal: false }, { id: "cldr:B-A", aliases: [], internal: false }])
    expect(cldrTransform("a-b", read).convert("ac")).toBe("BC")
    expect(cldrTransform("B-A", read).convert("bc")).toBe("bC".toUpperCase())
    expect(() => cldrTransform("C-D", read)).toThrow(UnknownTransform)
    expect(() => cldrIds(() => undefined)).toThrow(TransformDataMissing)
  })

  test("rules that are wrong say where", () => {
    const read: ReadFile = (file) => ({
      "transforms.json": JSON.stringify({ transforms: { available: ["A-B"] } }),
      "transforms/A-B.json": JSON.stringify({ _visibility: "external", _source: "A", _target: "B", _direction: "forward", _rulesFile: "A-B.txt" }),
      "transforms/A-B.txt": "a > b;\nc",
    })[file]
    expect(() => cldrTransform("A-B", read)).toThrow(/line 2, column 1: in 'A-B'/i)
  })
})
