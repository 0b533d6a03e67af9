import { nameKeys, nameVariants } from "@polyonym/names/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { processorTime, within } from "../../../tests/setup/processorTime.ts"

const texts = (name: string, language: string | undefined, to?: string | ReadonlyArray<string>) => nameVariants(name, { language, to, limit: 500 }).map(({ text }) => text)

describe("the press of other languages", () => {
  it.each([
    ["Тарас Шевченко", "uk", { en: "Taras Shevchenko", de: "Taras Schewtschenko", fr: "Taras Chevtchenko", pl: "Taras Szewczenko", cs: "Taras Ševčenko", nl: "Taras Sjevtsjenko" }],
    ["Юрій Щербань", "uk", { en: "Yuriy Shcherban", de: "Jurij Schtscherban", pl: "Jurij Szczerbań", cs: "Jurij Ščerban" }],
    ["Олена Вишневська", "uk", { en: "Olena Vyshnevska", de: "Olena Wyschnewska", fr: "Olena Vychnevska", pl: "Ołena Wysznewska" }],
    ["Леся Жук", "uk", { en: "Lesya Zhuk", de: "Lesja Schuk", fr: "Lessia Jouk", cs: "Lesja Žuk" }],
    ["Антон Чехов", "ru", { en: "Anton Chekhov", de: "Anton Tschechow", fr: "Anton Tchekhov", pl: "Anton Czechow", cs: "Anton Čechov", es: "Anton Chejov" }],
    ["Борис Пушкин", "ru", { de: "Boris Puschkin", fr: "Boris Pouchkine", nl: "Boris Poesjkin" }],
    ["Сергей Медведев", "ru", { de: "Sergej Medwedew", pl: "Siergiej Miedwiediew" }],
    ["Пётр Чайковский", "ru", { en: "Pyotr Chaykovsky", de: "Pjotr Tschajkowski", pl: "Piotr Czajkowski" }]
  ] as const)("%s", (name, language, expected) => {
    for (const [to, text] of Object.entries(expected)) expect(texts(name, language, to), to).toContain(text)
  })
})

describe("other variants", () => {
  it("has the official systems, each with its id", () => {
    const variants = nameVariants("Згурський Юрій", { language: "uk", to: "Latn", limit: 500 })
    expect(variants.find(({ text }) => text === "Zghurskyi Yurii")).toMatchObject({ script: "Latn", system: "kmu-2010" })
    expect(variants.some(({ system, language }) => system === "iso-9-1995-uk" && language === "uk-Latn")).toBe(true)
  })
  it("writes given names as other languages have them", () => {
    expect(texts("Микола Бондар", "uk", "ru")).toContain("Николай Бондар")
    expect(texts("Микола Бондар", "uk", "en")).toContain("Nikolay Bondar")
    expect(texts("Михаил Щербаков", "ru", "uk")).toContain("Михайло Щербаков")
    expect(texts("Алексей Щербаков", "ru", "uk")[0]).toBe("Олексій Щербаков")
  })
  it.each([
    ["Yurii Shcherban", "en", "uk", "Юрій Щербань"],
    ["Wolodymyr Klymtschuk", "de", "uk", "Володимир Климчук"],
    ["Mykola Vyshnevskyi", "en", "uk", "Микола Вишневський"],
    ["Boris Chernov", "en", "ru", "Борис Чернов"],
    ["Dmitri Volkonsky", "en", "ru", "Дмитрий Волконский"]
  ])("reads back %s", (name, language, to, expected) => {
    expect(texts(name, language, to)).toContain(expected)
  })
  it("leaves out, shortens and turns", () => {
    const all = texts("Олена Петрівна Ткаченко", "uk", "en")
    expect(all).toEqual(expect.arrayContaining(["Olena Petrivna Tkachenko", "Olena Tkachenko", "O. Tkachenko", "Tkachenko, Olena Petrivna"]))
    expect(texts("Ткаченко, Олена Петрівна", "uk", "en")).toContain("Olena Tkachenko")
    expect(texts("Jean-Pierre Lefèvre", "fr", "Latn")).toEqual(expect.arrayContaining(["Jean-Pierre Lefevre", "Lefèvre, Jean-Pierre"]))
    expect(texts("Jürgen Weiß", "de", "Latn")).toEqual(expect.arrayContaining(["Juergen Weiss", "Jurgen Weiss"]))
    expect(texts("김민수", "ko", "Latn")).toEqual(expect.arrayContaining(["Gim Minsu", "Minsu Gim"]))
  })
  it("knows the language by the letters", () => {
    expect(texts("Їжакевич Ґалина", undefined, "Latn")).toContain("Yizhakevych Galyna")
    expect(texts("Рыбаков Пётр", undefined, "de")).toContain("Rybakow Pjotr")
  })
  it("keeps to what is asked for", () => {
    for (const { script } of nameVariants("Юрій Щербань", { language: "uk", to: ["Cyrl"] })) expect(script).toBe("Cyrl")
    for (const { language } of nameVariants("Юрій Щербань", { language: "uk", to: ["de", "pl"] })) expect(["de", "pl"]).toContain(language)
    expect(nameVariants("Юрій Щербань", { language: "uk", limit: 3 })).toHaveLength(3)
    expect(nameVariants("Юрій Щербань", { language: "uk", to: "tlh" })).toEqual([])
  })
  it("gives none for what is no name", () => {
    for (const text of ["", "  ", "42 !", "😀", "\ud800"]) expect(nameVariants(text)).toEqual([])
  })
  it("names bodies and places whole", () => {
    expect(nameVariants("Запоріжжя", { language: "uk", kind: "place", to: "en" })[0]?.text).toBe("Zaporizhzhia")
    expect(nameVariants("Майстерня світла", { language: "uk", kind: "organisation", to: "de" }).map(({ text }) => text)).toEqual(["Majsternja switla"])
  })
  it("is unique, ranked, never the name itself, and bounded", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[А-Яа-яіїєґ' -]{1,40}$/)), (name) => {
      const all = nameVariants(name, { limit: 500 })
      expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
      expect(all.map(({ text }) => text)).not.toContain(name.normalize("NFC").trim())
      for (const [at, { score }] of all.entries()) expect(score).toBeLessThanOrEqual(all[at - 1]?.score ?? 1)
    }), { numRuns: 60 })
    const start = processorTime()
    for (const text of ["щ".repeat(50_000), "sch".repeat(50_000), "Іван ".repeat(10_000), "-".repeat(50_000)]) {
      nameVariants(text)
      nameKeys(text)
    }
    within(start, 4000)
  })
})
