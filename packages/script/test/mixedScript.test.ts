import { mixedScriptWords, scriptExtensionsOf, scriptVerdict, wholeScriptConfusable } from "@polyonym/script"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sizeOf } from "../../../tests/setup/mode.ts"
import { processorTime, within } from "../../../tests/setup/processorTime.ts"

describe("scriptExtensionsOf", () => {
  it.each([
    ["a", "Latn"], ["ї", "Cyrl"], ["7", "Zyyy"], ["\u0301", "Zinh"], ["ー", "Hira Kana"], ["漢", "Hani"], ["𠮷", "Hani"], ["𐎀", "Ugar"], ["𞤀", "Adlm"], ["।", "Beng Deva Dogr Gong Gonm Gran Gujr Guru Knda Mahj Mlym Nand Orya Sind Sinh Sylo Takr Taml Telu Tirh"],
    ["\ud800", "Zzzz"], ["\u{10ffff}", "Zzzz"], ["\u{e0100}", "Zinh"], ["😀", "Zyyy"], ["\u0378", "Zzzz"]
  ])("%s: %s", (character, scripts) => {
    expect(scriptExtensionsOf(character.codePointAt(0)!).join(" ")).toBe(scripts)
  })
  it("agrees with the engine on what has not changed since", () => {
    const tests = [["Latn", "Latin"], ["Cyrl", "Cyrillic"], ["Grek", "Greek"], ["Hebr", "Hebrew"], ["Hang", "Hangul"]].map(([code, name]) => [code!, new RegExp(`^\\p{Script=${name}}$`, "u")] as const)
    for (let codePoint = 0; codePoint < 0x1200; codePoint++) {
      const scripts = scriptExtensionsOf(codePoint)
      if (scripts.length > 1 || ["Zyyy", "Zinh", "Zzzz"].includes(scripts[0]!)) continue
      for (const [code, test] of tests) if (test.test(String.fromCodePoint(codePoint))) expect(scripts).toEqual([code])
    }
  })
})

describe("scriptVerdict", () => {
  it.each([
    ["", "", true, "ascii"], ["Kyiv 2025!", "Latn", true, "ascii"], ["Київ — 2025", "Cyrl", true, "single-script"], ["café", "Latn", true, "single-script"], ["5 €", "", true, "single-script"],
    ["東京タワーの上", "Hani Kana Hira", true, "single-script"], ["大韓民國 한국", "Hani Hang", true, "single-script"], ["漢ㄅ", "Hani Bopo", true, "single-script"], ["ー", "Hira Kana", true, "single-script"],
    ["NHK放送", "Latn Hani", false, "highly-restrictive"], ["Sonyのテレビ", "Latn Hira Kana", false, "highly-restrictive"], ["LG전자", "Latn Hang", false, "highly-restrictive"], ["한ひ", "Hang Hira", false, "minimally-restrictive"],
    ["BBC हिन्दी", "Latn Deva", false, "moderately-restrictive"], ["IDF צה״ל", "Latn Hebr", false, "moderately-restrictive"], ["pаypal", "Latn Cyrl", false, "minimally-restrictive"], ["Δt", "Grek Latn", false, "minimally-restrictive"],
    ["हिन्दी עברית", "Deva Hebr", false, "minimally-restrictive"], ["ᏣᎳᎩ", "Cher", true, "unrestricted"], ["𐎀", "Ugar", true, "unrestricted"], ["a\u0378", "Latn Zzzz", false, "unrestricted"], ["देव।", "Deva", true, "single-script"]
  ])("%j: %s", (text, scripts, single, restriction) => {
    expect(scriptVerdict(text)).toEqual({ scripts: scripts === "" ? [] : scripts.split(" "), single, restriction })
  })
  it("does not depend on repetition, and grows freer with what is added", () => {
    const levels = ["ascii", "single-script", "highly-restrictive", "moderately-restrictive", "minimally-restrictive", "unrestricted"]
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (one, other) => {
      expect(scriptVerdict(one + one)).toEqual(scriptVerdict(one))
      expect(levels.indexOf(scriptVerdict(one + other).restriction)).toBeGreaterThanOrEqual(levels.indexOf(scriptVerdict(one).restriction))
    }), { numRuns: 2000 })
  })
})

const words = (text: string): Array<string> => mixedScriptWords(text).map(({ start, end, likely }) => `${text.slice(start, end)}>${likely ?? ""}`)

describe("mixedScriptWords", () => {
  it.each([
    ["pаypal", "pаypal>paypal"], ["Зеленсkий", "Зеленсkий>Зеленский"], ["Kиїв", "Kиїв>Київ"], ["(Iван)", "Iван>Іван"], ["Пyтин", "Пyтин>Путин"], ["Xарків", "Xарків>Харків"], ["МоskvaД", "МоskvaД>"],
    ["ХIХ ст.", "ХIХ>XIX"], ["XІV", "XІV>XIV"], ["HATOвський", "HATOвський>НАТОвський"], ["O'Коннор", "O'Коннор>О'Коннор"], ["«Oлена»", "Oлена>Олена"], ["ρaypal", "ρaypal>paypal"], ["Αthens", "Αthens>Athens"], ["gοοgle", "gοοgle>google"],
    ["Zеленський", "Zеленський>"], ["Зелeнqкий", "Зелeнqкий>"], ["pay\u05e1al", "pay\u05e1al>payoal"], ["Вашингтоn", "Вашингтоn>"], ["ДСНC,", "ДСНC>ДСНС"], ["CШA", "CШA>США"], ["iї", "iї>ії"], ["ITшник", "ITшник>ІТшник"], ["cо", "cо>со"], ["а\u0301b", "а\u0301b>áb"],
    ["Pосія і Pосія", "Pосія>Росія Pосія>Росія"], ["𝐊иїв Kиїв", "Kиїв>Київ"]
  ])("%s: %s", (text, wanted) => {
    expect(words(text).join(" ")).toBe(wanted)
  })
  it.each([
    "", "COVID-19", "3-й", "T-34", "Т-34", "ІТ-компанія", "IT-компанія", "iPhone'ом", "Mac’а", "SMSка", "VIPом", "COVIDом", "ПриватBank", "3Dшник", "東京タワー", "大韓民國은", "卡拉OK", "A股", "Sonyの", "LG전자", "CDแผ่น",
    "PMमोदी", "וGoogle", "الNATO", "5G", "H₂O", "Δt", "ΔΨm", "μm", "TNFα", "IFNγ", "NFκB", "hν", "βблокатор", "Київ Kyiv", "Київ/Kyiv", "Київ,Kyiv", "п'ять", "O'Connor", "10х20", "№5", "Ångström", "ﬁn", "ʻOkina", "ꞌabc", "naïve", "l'Україна", "d’Україна"
  ])("leaves %j", (text) => {
    expect(words(text)).toEqual([])
  })
  it("gives the scripts as they appear", () => {
    expect(mixedScriptWords("у Mоscow")).toEqual([{ start: 2, end: 8, scripts: ["Latn", "Cyrl"], likely: "Moscow" }])
  })
  it("ascends, keeps to the text, and gives words in one script as likely", () => {
    const text = fc.string({ unit: fc.oneof(fc.constantFrom(..."аеосркмтіїЇНВabcopkmtiIVX' ’-1αοΔ漢カ한נ\u0301\u00ad"), fc.constantFrom("𐐀", "𝐀", "\ud800")) })
    fc.assert(fc.property(text, (written) => {
      let last = 0
      for (const { start, end, scripts, likely } of mixedScriptWords(written)) {
        expect(start >= last && end > start && end <= written.length).toBe(true)
        expect(scripts.length).toBeGreaterThan(1)
        expect(scriptVerdict(written.slice(start, end)).single).toBe(false)
        if (likely !== undefined) {
          expect(scriptVerdict(likely).single).toBe(true)
          expect(mixedScriptWords(likely)).toEqual([])
        }
        last = end
      }
    }), { numRuns: 2000 })
  })
  it.each([["one row", "aа"], ["words", "pаy "], ["apostrophes", "O'а "], ["quotes", "’"], ["letters", "ї"]])("takes %s in linear time", (_, unit) => {
    const before = processorTime()
    mixedScriptWords(unit.repeat(sizeOf(1_000_000) / unit.length))
    within(before, 10_000)
  })
})

describe("wholeScriptConfusable", () => {
  it.each(["ѕсоре", "сор", "ухо", "Сасі", "ї", "Ї", "ορνο", "οο7", "ѕсоре-1"])("%s could be Latin", (word) => {
    expect(wholeScriptConfusable(word)).toBe(true)
  })
  it.each(["scope", "Київ", "pаypal", "", "123", "漢", "хй", "кот", "мама", "Αθήνα"])("%j could not", (word) => {
    expect(wholeScriptConfusable(word)).toBe(false)
  })
  it("takes another script to compare with", () => {
    expect(wholeScriptConfusable("Mac", "Cyrl")).toBe(true)
    expect(wholeScriptConfusable("Kyiv", "Cyrl")).toBe(false)
    expect(wholeScriptConfusable("oo", "Hebr")).toBe(true)
    expect(wholeScriptConfusable("IO", "Grek")).toBe(true)
  })
})
