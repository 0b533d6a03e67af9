import fc from "fast-check"
import { asIndividual, asMacro, detect, iso6393, languageOf, languagesOf, languageTag } from "@polyonym/detect/pure"
import { withLanguages } from "../src/tags.ts"
import { describe, expect, it } from "vitest"

const guess = (language: string, confidence: number, ...alternatives: ReadonlyArray<readonly [string, number]>) =>
  ({ language, script: "Latn", confidence, reliable: true, alternatives: alternatives.map(([language, confidence]) => ({ language, confidence })) })

describe("languageOf", () => {
  it.each([
    ["uk", "uk"], ["ukr", "uk"], ["uk-UA", "uk"], ["UK_ua", "uk"], ["pt-BR", "pt"], ["sr-Latn-RS", "sr"], ["zh-Hant-TW", "zh"], ["en-GB-oxendict", "en"], [" de ", "de"],
    ["ger", "de"], ["cze", "cs"], ["per", "fa"], ["gre", "el"],
    ["iw", "he"], ["in", "id"], ["ji", "yi"], ["jw", "jv"], ["mo", "ro"],
    ["no", "nb"], ["nor", "nb"], ["nno", "nn"], ["fil", "tl"], ["tgl", "tl"], ["tl", "tl"], ["sh", "sr"], ["hbs", "sr"], ["cnr", "sr"], ["twi", "tw"],
    ["cmn", "zh"], ["zh-cmn-Hans", "zh"], ["zh-yue", "yue"], ["yue", "yue"], ["arb", "ar"], ["ar-EG", "ar"], ["pes", "fa"], ["prs", "fa"], ["zsm", "ms"], ["zlm", "ms"], ["ind", "id"],
    ["ekk", "et"], ["lvs", "lv"], ["swh", "sw"], ["uzn", "uz"], ["azj", "az"], ["azb", "azb"], ["khk", "mn"], ["pbu", "ps"], ["kmr", "ku"], ["ckb", "ckb"], ["als", "sq"], ["plt", "mg"], ["ydd", "yi"],
    ["und", "und"], ["zxx", "zxx"]
  ])("%s is %s", (tag, language) => {
    expect(languageOf(tag)).toBe(language)
  })
  it.each(["", "x", "english", "українська", "en GB", "12", "-", "e\u0000n"])("%j is none", (tag) => {
    expect(languageOf(tag)).toBeUndefined()
    expect(languagesOf(tag)).toEqual([])
  })
  it("never throws, and its answers are their own", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{2,3}$/)), (tag) => {
      const language = languageOf(tag)
      if (language !== undefined) expect(languageOf(language)).toBe(language)
    }))
  })
  it("is quick with a tag of a megabyte", () => {
    expect(languageOf(`en${"-a".repeat(500_000)}`)).toBeUndefined()
  })
})

it("options allow all that a macrolanguage stands for, and expect its first", () => {
  expect(withLanguages({ only: ["no", "sh", "uk-UA", "rubbish!"], expected: ["no", "en-GB", "en-US", "rubbish!"] })).toEqual({ only: ["nb", "nn", "sr", "hr", "bs", "uk"], expected: ["nb", "en"] })
  expect(withLanguages({ only: ["rubbish!"] })).toEqual({ only: [] })
  expect(withLanguages()).toEqual({})
})

describe("iso6393", () => {
  it.each([["uk", "ukr"], ["sr-Latn", "srp"], ["ro", "ron"], ["nb", "nob"], ["no", "nor"], ["zh", "zho"], ["cmn", "cmn"], ["arb", "arb"], ["ger", "deu"], ["iw", "heb"], ["sh", "hbs"], ["tl", "tgl"],
    ["tw", "twi"], ["ckb", "ckb"], ["fa", "fas"], ["sw", "swa"], ["und", "und"]])("of %s is %s", (tag, code) => {
    expect(iso6393(tag)).toBe(code)
  })
  it("is undefined for what is no tag", () => {
    expect(iso6393("українська")).toBeUndefined()
  })
  it("leads back to the tag", () => {
    for (const tag of ["uk", "en", "sr", "ro", "nb", "zh", "ar", "fa", "ms", "id", "et", "lv", "sw", "uz", "az", "mn", "ps", "ku", "ckb", "sq", "tl", "he", "yi", "mg"]) expect(languageOf(iso6393(tag)!)).toBe(tag)
  })
})

describe("languageTag", () => {
  it.each([["sr", "Latn", "sr-Latn"], ["sr", "Cyrl", "sr"], ["uk", "Cyrl", "uk"], ["uz", "Cyrl", "uz-Cyrl"], ["ku", "Arab", "ku-Arab"], ["zh", "Hant", "zh-Hant"], ["zh", "Hans", "zh"], ["zh", "Hani", "zh"],
    ["ja", "Jpan", "ja"], ["ko", "Hang", "ko"], ["und", "Latn", "und"], ["zxx", "Zyyy", "zxx"], ["sr-Latn", "Latn", "sr-Latn"]])("of %s in %s is %s", (language, script, tag) => {
    expect(languageTag({ language, script })).toBe(tag)
  })
})

describe("macrolanguages", () => {
  it("add up what falls together", () => {
    expect(asMacro(guess("nb", 0.5, ["nn", 0.3], ["da", 0.1]))).toEqual(guess("no", 0.8, ["da", 0.1]))
    expect(asMacro(guess("sl", 0.4, ["hr", 0.3], ["sr-Latn", 0.2]))).toEqual(guess("sh", 0.5, ["sl", 0.4]))
    for (const [language, macro] of [["id", "ms"], ["yue", "zh"], ["ckb", "ku"], ["azb", "az"], ["uk", "uk"], ["zh-Hant", "zh-Hant"], ["und", "und"]]) expect(asMacro(guess(language!, 0.9)).language).toBe(macro)
  })
  it("give the individual language that they mostly mean", () => {
    for (const [language, individual] of [["zh", "cmn"], ["zh-Hant", "cmn-Hant"], ["ar", "arb"], ["fa", "pes"], ["ms", "zsm"], ["et", "ekk"], ["lv", "lvs"], ["sw", "swh"], ["uz", "uzn"], ["az", "azj"], ["mn", "khk"], ["ps", "pbu"], ["ku", "kmr"],
      ["sq", "als"], ["nn", "nn"], ["hr", "hr"], ["uk", "uk"]]) expect(asIndividual(guess(language!, 0.9)).language).toBe(individual)
  })
  it("undo each other for what is answered", () => {
    for (const text of ["فيضان النهر أغرق الحقول كلها في الليل.", "Prāmis neaties pirms pusdienlaika, jo vējš ir mainījies.", "Parvlaev ei välju enne lõunat, sest tuul on pöördunud."]) {
      const found = detect(text)
      expect(asMacro(asIndividual(found))).toEqual(found)
    }
  })
})
