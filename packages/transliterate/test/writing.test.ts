import { openTransliterator, systems, transliterator, type TransliteratorOptions } from "@polyonym/transliterate/pure"
import { describe, expect, it } from "vitest"

const by = (from: string, system: string, options: Omit<TransliteratorOptions, "from" | "system"> = {}) => transliterator({ from, system, ...options })

describe("how a text is written", () => {
  it("with the apostrophe that is wanted, where the system gives one", () => {
    expect(by("ru", "bgn-pcgn-1947").convert("Соль, Ель")).toBe("Sol’, Yel’")
    expect(by("ru", "bgn-pcgn-1947", { apostrophe: "'" }).convert("Соль, Ель")).toBe("Sol', Yel'")
    expect(by("ru", "bgn-pcgn-1947", { apostrophe: "ʼ" }).convert("Соль’")).toBe("Solʼ’")
  })
  it("with stress accents or without, however they are written, and never at a letter's expense", () => {
    const [keep, drop] = [by("ru", "bgn-pcgn-1947"), by("ru", "bgn-pcgn-1947", { stress: "drop" })]
    expect(keep.convert("за\u0301мок, замо\u0301к, й\u0300, ѝ, и\u0300")).toBe("za\u0301mok, zamo\u0301k, y\u0300, i\u0300, i\u0300")
    expect(drop.convert("за\u0301мок, замо\u0301к, й\u0300, ѝ, и\u0300, ёж")).toBe("zamok, zamok, y, i, i, yëzh")
    expect(drop.withSpans("а\u0301б").spans).toEqual([[0, 1, 0, 1], [1, 2, 1, 1], [2, 3, 1, 2]])
  })
  it("in ASCII where the system has no rule", () => {
    expect(by("uk", "kmu-2010", { unknown: "ascii" }).convert("Об’єкт «ы» — Ελλάς 😀?")).toBe("Obiekt <<y>> - Ellas :grinning:?")
    expect(by("ru", "iso-9-1995", { unknown: "ascii" }).convert("Щ «щ»")).toBe("Ŝ <<ŝ>>")
  })
  it("by any-ascii alone, by name and for any language", async () => {
    for (const from of ["ka", "und", "uk"]) expect(by(from, "any-ascii").convert("Юлия, თბილისი")).toBe("Yuliya, tbilisi")
    expect(by("ru", "ANY-ASCII").withSpans("щ!").spans).toEqual([[0, 1, 0, 4], [1, 2, 4, 5]])
    expect((await openTransliterator({ from: "el", system: "any-ascii" })).system).toMatchObject({ id: "any-ascii", lossy: true })
  })
})

describe("explain", () => {
  it("says which rule made each letter", () => {
    const explained = by("uk", "kmu-2010").explain("Юля, згин!")
    expect(explained.map(({ source, result, rule }) => [source, result, rule])).toEqual([
      ["Ю", "Yu", "(^)ю yu"], ["л", "l", "л l"], ["я", "ia", "я ia"], ["зг", "zgh", "зг z+gh"], ["и", "y", "и y"], ["н", "n", "н n"]
    ])
    expect(explained[3]).toMatchObject({ inStart: 5, inEnd: 7, outStart: 7, outEnd: 10 })
  })
  it("names no rule where none made it", () => {
    expect(by("uk", "kmu-2010").explain("м'я").map(({ source, rule }) => [source, rule])).toEqual([["м", "м m"], ["'", undefined], ["я", "я ia"]])
  })
})

describe("a name in BCP 47's extension T", () => {
  it("is accepted wherever an id is, and tells systems of a language apart", () => {
    expect(by("ru", "ru-Latn-t-ru-m0-bgn-1947").system.id).toBe("bgn-pcgn-1947")
    expect(by("uk", "uk-latn-t-uk-x0-kmu-2010").system.id).toBe("kmu-2010")
    const names = systems().filter(({ id }) => !id.startsWith("cldr:")).flatMap(({ id, from, aliases }) => [id, ...aliases].map((name) => `${from} ${name.toLowerCase()}`))
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })
  it("is well-formed", () => {
    for (const { id, aliases } of systems().filter(({ id }) => !id.startsWith("cldr:"))) {
      const tags = aliases.filter((alias) => alias.includes("-t-"))
      expect(tags.length, id).toBeGreaterThan(0)
      for (const tag of tags) expect(() => new Intl.Locale(tag), `${id}: ${tag}`).not.toThrow()
    }
  })
})
