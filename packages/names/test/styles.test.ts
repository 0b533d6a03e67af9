import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { defineStyle, loadStyle, preferredName, styles, UnknownStyle } from "@polyonym/names/pure"
import { describe, expect, it } from "vitest"

const preferred = (name: string, style: string, language = "en", asOf?: string): string => preferredName(name, { style, language, asOf }).preferred
const zelenskyy = "Q3874799"
const kyiv = "Q1899"

describe("the styles that come with the package", () => {
  it("are ten, in their order", () => {
    expect(styles).toEqual(["own-preference", "kmu-2010", "bgn-pcgn", "icao", "moscow-times", "bbc", "ap", "guardian", "german-press", "french-press"])
    expect(() => loadStyle("house-of-cards")).toThrow(UnknownStyle)
  })

  it.each([
    ["own-preference", "en", "Volodymyr Zelenskyy"], ["kmu-2010", "en", "Volodymyr Zelenskyi"], ["bgn-pcgn", "en", "Volodymyr Zelenskyi"], ["icao", "en", "Volodymyr Zelenskyi"], ["moscow-times", "en", "Volodymyr Zelensky"],
    ["bbc", "en", "Volodymyr Zelensky"], ["ap", "en", "Volodymyr Zelenskyy"], ["guardian", "en", "Volodymyr Zelenskiy"], ["german-press", "de", "Wolodymyr Selenskyj"], ["french-press", "fr", "Volodymyr Zelensky"]
  ])("%s writes in %s %s", (style, language, form) => {
    expect(preferred(zelenskyy, style, language)).toBe(form)
  })

  it.each([
    ["own-preference", "en", ["Kyiv", "Kharkiv", "Lviv", "Odesa", "Chornobyl", "Vladimir Putin"]], ["kmu-2010", "en", ["Kyiv", "Kharkiv", "Lviv", "Odesa", "Chornobyl", "Vladimir Putin"]],
    ["bbc", "en", ["Kyiv", "Kharkiv", "Lviv", "Odesa", "Chernobyl", "Vladimir Putin"]], ["ap", "en", ["Kyiv", "Kharkiv", "Lviv", "Odesa", "Chernobyl", "Vladimir Putin"]],
    ["guardian", "en", ["Kyiv", "Kharkiv", "Lviv", "Odesa", "Chornobyl", "Vladimir Putin"]], ["german-press", "de", ["Kiew", "Charkiw", "Lwiw", "Odessa", "Tschernobyl", "Wladimir Putin"]],
    ["french-press", "fr", ["Kiev", "Kharkiv", "Lviv", "Odessa", "Tchernobyl", "Vladimir Poutine"]]
  ])("%s has its forms of places and persons", (style, language, forms) => {
    expect([kyiv, "Q42308", "Q36036", "Q1874", "Q129677", "Q7747"].map((id) => preferred(id, style, language))).toEqual(forms)
  })

  it.each([
    ["Андрій Мельник", "uk", "german-press", "Andrij Melnyk"], ["Юлія Щербань", "uk", "german-press", "Julija Schtscherban"], ["Сергей Горький", "ru", "german-press", "Sergei Gorki"], ["Андрей Белый", "ru", "german-press", "Andrei Bely"],
    ["Сергей Гагарин", "ru", "french-press", "Sergueï Gagarine"], ["Юрій Шевчук", "uk", "french-press", "Iouriï Chevtchouk"], ["Георгий Седов", "ru", "french-press", "Gueorgui Sedov"],
    ["Зиновий Рябов", "ru", "icao", "Zinovii Riabov"], ["Згурівка", "uk", "bgn-pcgn", "Zghurivka"], ["Юрій Гайдай", "uk", "kmu-2010", "Yurii Haidai"], ["Дмитрий Островский", "ru", "bbc", "Dmitry Ostrovsky"]
  ])("%s (%s) by %s is %s", (name, language, style, form) => {
    expect(preferredName(name, { style, language }).preferred).toBe(form)
  })

  it("are compiled from the files as they are", () => {
    for (const id of styles) {
      const sha256 = createHash("sha256").update(readFileSync(new URL(`../styles/${id}.yaml`, import.meta.url))).digest("hex")
      const compiled = readFileSync(new URL(`../src/style/builtIn/${id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}.ts`, import.meta.url), "utf8")
      expect(compiled, `${id}: run scripts/buildStyles.ts`).toContain(sha256)
    }
  })

  it("name for each rule where it was read, or say general knowledge", () => {
    for (const id of styles) {
      const style = loadStyle(id)
      const rules = [...Object.values(style.systems), ...style.rewrites, ...style.forms, style.particles, style.diacritics, style.nameOrder, style.firstMention, style.laterMention]
      for (const { source, verified } of rules) {
        expect(verified).toBe(source.read !== undefined)
        expect(verified || source.title === "general knowledge" || source.note !== undefined, `${id}: ${source.title}`).toBe(true)
        if (verified) expect([source.title.length > 10, source.url?.startsWith("http")]).toEqual([true, true])
      }
    }
  })
})

describe("asOf", () => {
  it.each([["ap", "2019-08-14"], ["bbc", "2019-10-14"], ["guardian", "2019-02-13"]])("%s writes Kyiv from %s on", (style, day) => {
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
    expect([before, day, `${day}T00:00:00Z`, undefined].map((asOf) => preferred(kyiv, style, "en", asOf))).toEqual(["Kiev", "Kyiv", "Kyiv", "Kyiv"])
  })

  it("reads a part of a date as its first day", () => {
    expect(["2019", "2019-08", "2019-09", "2020"].map((asOf) => preferred(kyiv, "ap", "en", asOf))).toEqual(["Kiev", "Kiev", "Kyiv", "Kyiv"])
    const house = defineStyle({ id: "house", extends: "kmu-2010", forms: [{ id: kyiv, text: "Kieff", until: 1992 }, { id: kyiv, text: "Kiev", since: 1992, until: "2000-06" }] })
    const on = (asOf?: string): string => preferredName(kyiv, { style: house, language: "en", asOf }).preferred
    expect([on("1991-12-31"), on("1992-01-01"), on("2000-05-31"), on("2000-06-01"), on()]).toEqual(["Kieff", "Kiev", "Kiev", "Kyiv", "Kyiv"])
  })

  it("tells from when a form holds", () => {
    expect(preferredName(kyiv, { style: "bbc", language: "en" })).toMatchObject({ since: "2019-10-14", reason: { code: "style-form", params: { reason: "style-guide", verified: true } } })
    expect(preferredName(kyiv, { style: "bbc", language: "en", asOf: "2010" })).toMatchObject({ preferred: "Kiev", until: "2019-10-14" })
  })
})

describe("names of a pack", () => {
  const names = (id: string) => id === "one" ? [{ text: "Sergiy Hrytsenko", language: "en" }, { text: "Сергій Гриценко", language: "uk" }] : id === "board" ? [{ text: "Water Board", language: "en" }, { text: "Водна рада", language: "uk" }] : undefined
  const of = (id: string, style: string, kind?: "organisation") => preferredName(id, { style, language: "en", names, country: () => "UA", ...(kind === undefined ? {} : { kind }) }).preferred

  it("stand as they are in a language of their own letters", () => {
    expect(["uk", "ru"].map((language) => preferredName("one", { style: "kmu-2010", language, names }).preferred)).toEqual(["Сергій Гриценко", "one"])
  })
  it("lead to a form that lists the main one", () => {
    const gaddafi = () => [{ text: "Muammar Gaddafi", language: "en" }, { text: "Муаммар Каддафи", language: "ru" }]
    expect(["ap", "bbc"].map((style) => preferredName("colonel", { style, language: "en", names: gaddafi }).preferred)).toEqual(["Moammar Gadhafi", "Muammar Gaddafi"])
  })
  it("are whole names where a person is meant", () => {
    const some = () => [{ text: "Ostap Hryn", language: "en" }, { text: "Hryn", language: "de" }, { text: "Остап Гринь", language: "uk" }]
    expect(preferredName("one", { style: "german-press", language: "de", names: some, country: () => "UA" }).preferred).toBe("Ostap Hryn")
  })
  it("are romanised by a systematic style, and stand as they are in others", () => {
    expect([of("one", "kmu-2010"), of("one", "own-preference"), of("one", "bbc")]).toEqual(["Serhii Hrytsenko", "Sergiy Hrytsenko", "Sergiy Hrytsenko"])
  })
  it("are not romanised where the pack has a translation, or no country", () => {
    expect(of("board", "kmu-2010", "organisation")).toBe("Water Board")
    expect(preferredName("board", { style: "kmu-2010", language: "en", names, country: () => "UA", kind: "place" }).preferred).toBe("Water Board")
    expect(preferredName("one", { style: "kmu-2010", language: "en", names }).preferred).toBe("Sergiy Hrytsenko")
  })
})
