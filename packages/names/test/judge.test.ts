import { defineStyle, judgeForm, type JudgeOptions, spellingIndex } from "@polyonym/names/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const pack = [
  { id: "mayor", type: "PER", country: "UA", names: [{ text: "Serhiy Hrytsenko", language: "en" }, { text: "Sergei Gritsenko", language: "en" }, { text: "Сергій Гриценко", language: "uk" }, { text: "Сергей Гриценко", language: "ru" }] },
  { id: "town", type: "LOC", country: "UA", names: [{ text: "Zghurivka", language: "en" }, { text: "Згурівка", language: "uk" }, { text: "Згуровка", language: "ru" }] },
  { id: "singer", type: "PER", country: "BR", names: [{ text: "José Araújo", language: "en" }, { text: "Zé Araújo", language: "en" }] }
]
const names: JudgeOptions["names"] = (id) => pack.find((one) => one.id === id)?.names
const country: JudgeOptions["country"] = (id) => pack.find((one) => one.id === id)?.country
const judged = (text: string, style: string, id: string, kind: JudgeOptions["kind"] = "person") => judgeForm(text, { style, language: "en", id, names, country, kind })
const zelenskyy = { language: "en", id: "Q3874799" }

describe("judgeForm, of an entity that a style names", () => {
  it.each([
    ["Volodymyr Zelensky", "ap", "Volodymyr Zelenskyy"], ["Zelensky", "ap", "Zelenskyy"], ["V. Zelenskiy", "ap", "V. Zelenskyy"], ["Vladimir Zelensky", "ap", "Volodymyr Zelenskyy"], ["Vladimir", "ap", "Volodymyr"],
    ["Volodymyr Oleksandrovych Zelensky", "ap", "Volodymyr Oleksandrovych Zelenskyy"], ["Zelenskyy’s", "bbc", "Zelensky"], ["Zelenskyj", "bbc", "Zelensky"]
  ])("%s by %s should be %s", (text, style, preferred) => {
    expect(judgeForm(text, { style, ...zelenskyy })).toMatchObject({ verdict: "departs", preferred, basis: "form", verified: true, fixable: true })
  })

  it.each(["Volodymyr Zelenskyy", "Zelenskyy", "Volodymyr", "V. Zelenskyy", "Zelenskyy's", "VOLODYMYR ZELENSKYY"])("%s stands", (text) => {
    expect(judgeForm(text, { style: "ap", ...zelenskyy })).toMatchObject({ verdict: "preferred", fixable: false })
  })

  it("accepts what the style accepts, and leaves other names of the same man alone", () => {
    expect(judgeForm("Zelenskyy", { style: "kmu-2010", ...zelenskyy }).verdict).toBe("accepted")
    expect(judgeForm("Kvartal", { style: "ap", ...zelenskyy }).verdict).toBe("unknown")
    expect(judgeForm("Володимир", { style: "ap", ...zelenskyy }).verdict).toBe("unknown")
  })

  it("asks the style for the day", () => {
    const on = (asOf: string) => judgeForm("Kiev", { style: "guardian", language: "en", id: "Q1899", kind: "place", asOf })
    expect(on("2019-02-12").verdict).toBe("preferred")
    expect(on("2019-02-13")).toMatchObject({ verdict: "departs", preferred: "Kyiv", since: "2019-02-13", source: { read: "2026-11-26" } })
  })

  it("knows an entity by the spellings that the style lists", () => {
    expect(judgeForm("Kiev", { style: "bbc", language: "en", kind: "place" })).toMatchObject({ verdict: "departs", preferred: "Kyiv", fixable: true })
    const ours = defineStyle({ id: "ours", extends: "bbc", forms: [{ text: "Dora Sommer", short: "Sommer", not: ["Dora Summer"] }] })
    expect(["Dora Summer", "Summer", "Dora Sommer"].map((text) => judgeForm(text, { style: ours, language: "en" }).preferred)).toEqual(["Dora Sommer", undefined, undefined])
    expect(judgeForm("Dora Sommer", { style: ours, language: "en" }).verdict).toBe("preferred")
  })

  it("judges a text in other letters by forms in its language only", () => {
    const ours = defineStyle({ id: "ours", extends: "bbc", forms: [{ id: "Q1899", language: "ru", text: "Кыйив", accepted: ["Киев"], not: ["Кыив"] }] })
    const of = (text: string, language = "ru") => judgeForm(text, { style: ours, language, id: "Q1899", kind: "place" })
    expect([of("Кыив"), of("Киев"), of("Кыйив"), of("Київ", "uk")].map(({ verdict, preferred }) => preferred ?? verdict)).toEqual(["Кыйив", "accepted", "preferred", "unknown"])
  })

  it("fixes nothing by a rule that was not read", () => {
    expect(judgeForm("Alexey Navalny", { style: "bbc", language: "en", native: "Алексей Навальный", from: "ru" })).toMatchObject({ verdict: "departs", preferred: "Alexei Navalny", verified: false, fixable: false })
  })

  it("says nothing of a text in another language", () => {
    expect(judgeForm("Wolodymyr Selenskyj", { style: "bbc", language: "de", id: "Q3874799" }).verdict).toBe("unknown")
    expect(judgeForm("Selenskyjs", { style: "german-press", language: "de", id: "Q3874799" }).verdict).toBe("preferred")
    expect(judgeForm("Zelenskyy", { style: "german-press", language: "de", id: "Q3874799" })).toMatchObject({ verdict: "departs", preferred: "Selenskyj" })
  })
})

describe("judgeForm, of an entity of a pack", () => {
  it("takes the native name and the system", () => {
    expect(judged("Sergei Gritsenko", "kmu-2010", "mayor")).toMatchObject({ verdict: "departs", preferred: "Serhii Hrytsenko", basis: "pack", fixable: true })
    expect(judged("Gritsenko", "kmu-2010", "mayor").preferred).toBe("Hrytsenko")
    expect(judged("Zgurovka", "kmu-2010", "town", "place")).toMatchObject({ preferred: "Zghurivka", fixable: true })
  })
  it("takes the pack's main name where the style is not systematic, and accepts the system's", () => {
    expect(["Serhiy Hrytsenko", "Serhii Hrytsenko", "Sergei Gritsenko"].map((text) => judged(text, "own-preference", "mayor").verdict)).toEqual(["preferred", "accepted", "departs"])
    expect(judged("Sergei Gritsenko", "own-preference", "mayor").fixable).toBe(false)
  })
  it("accepts every name of a pack whose language no system reads; strips marks where the style does", () => {
    expect(["José Araújo", "Zé Araújo"].map((text) => judged(text, "own-preference", "singer").verdict)).toEqual(["preferred", "accepted"])
    expect(judged("José Araújo", "ap", "singer")).toMatchObject({ verdict: "departs", preferred: "Jose Araujo", fixable: false })
  })
  it("finds the entity of a spelling that the pack does not know, and fixes nothing by it", () => {
    const spelt = spellingIndex(pack)
    expect([spelt.find("Zgurivka", "place"), spelt.find("Serhij Hryzenko", "person"), spelt.find("Gritsenko", "person"), spelt.find("Zghurivka", "place"), spelt.find("Zghurivske", "place")]).toEqual(["town", "mayor", undefined, undefined, undefined])
    expect(judgeForm("Zgurivka", { style: "kmu-2010", language: "en", kind: "place", names, country, spelt })).toMatchObject({ verdict: "departs", preferred: "Zghurivka", fixable: false, verified: false })
  })
})

describe("judgeForm, of a name that nobody holds", () => {
  const alone = (text: string, more: Partial<JudgeOptions> = {}) => judgeForm(text, { style: "kmu-2010", language: "en", ...more })
  it("takes the native name beside it", () => {
    expect(alone("Sergey Haidai", { native: "Сергій Гайдай", from: "uk" })).toMatchObject({ preferred: "Serhii Haidai", basis: "native", fixable: true })
    expect(alone("Sergey Haidai", { native: "Сергій Гайдай" })).toMatchObject({ preferred: "Serhii Haidai", fixable: false })
    expect(alone("Sergey Belov", { native: "Иван Петров" }).verdict).toBe("unknown")
  })
  it.each([["Anatoliy Shevchenko", "Anatolii Shevchenko"], ["Andrey Tkachenko", "Andrii Tkachenko"], ["Yuriy Kovalchuk", "Yurii Kovalchuk"]])("%s tells that it is Ukrainian, and should be %s", (text, preferred) => {
    expect(alone(text)).toMatchObject({ verdict: "departs", preferred, basis: "read-back", verified: false, fixable: false })
  })
  it.each(["Sergey Petrov", "Maya Angelou", "Yuri", "Anatolii Shevchenko", "Hanna Tkachenko", "Maria Weiss"])("%s is left alone", (text) => {
    expect(alone(text).verdict).toBe("unknown")
  })
  it("knows where no Ukrainian name can be written so", () => {
    const of = (text: string) => alone(text, { from: "uk", kind: "place" }).verdict
    expect(["Novaya", "Zgurovskiy", "Bilozirya", "Hlukhov"].map(of)).toEqual(["departs", "departs", "departs", "departs"])
    expect(["Nova", "Zghurivskyi", "Bilozirria", "Hlukhiv", "Pryazovia"].map(of)).toEqual(["unknown", "unknown", "unknown", "unknown", "unknown"])
  })
})

describe("judgeForm", () => {
  it("throws on no text, in no style", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 60 }), fc.stringMatching(/^[A-Za-z'’ .-]{0,60}$/)), fc.constantFrom("kmu-2010", "ap", "german-press", "icao"), fc.constantFrom(undefined, "Q3874799", "mayor"), (text, style, id) => {
      const { verdict, preferred } = judgeForm(text, { style, language: style === "german-press" ? "de" : "en", id, names, country })
      expect(preferred === undefined || verdict === "departs").toBe(true)
    }), { numRuns: 200 })
  })
  it("prefers what it says is preferred", () => {
    for (const style of ["kmu-2010", "ap", "bbc", "icao", "guardian"]) {
      for (const text of ["Zelenskiy", "Volodymyr Zelenskij", "Vladimir Zelensky"]) {
        const { verdict, preferred } = judgeForm(text, { style, ...zelenskyy })
        if (verdict === "departs") expect(judgeForm(preferred!, { style, ...zelenskyy }).verdict).toBe("preferred")
      }
    }
  })
})
