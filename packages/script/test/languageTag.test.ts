import { addLikelySubtags, fallbacks, formatLanguageTag, matchLanguage, parseLanguageTag, removeLikelySubtags } from "@polyonym/script"
import fc from "fast-check"
import { describe, expect, it, vi } from "vitest"
import { full, runsOf } from "../../../tests/setup/mode.ts"

describe("parseLanguageTag", () => {
  it.each([
    ["uk", "uk"], ["UK-ua", "uk-UA"], ["  sr_latn_RS ", "sr-Latn-RS"], ["iw", "he"], ["sh", "sr-Latn"], ["mo", "ro"], ["tl", "fil"], ["zh-cmn-Hans", "zh-Hans"], ["zh-yue", "yue"],
    ["art-lojban", "jbo"], ["es-419", "es-419"], ["sl-rozaj-biske-1994", "sl-1994-biske-rozaj"], ["en-b-ccc-a-bbb-x-a", "en-a-bbb-b-ccc-x-a"], ["X-Foo-1", "x-foo-1"],
    ["de-DE-u-co-phonebk", "de-DE-u-co-phonebk"], ["ca-valencia", "ca-valencia"], ["und-Cyrl", "und-Cyrl"]
  ])("%s is %s", (written, tag) => {
    expect(parseLanguageTag(written)?.tag).toBe(tag)
  })
  it.each([["sh", "sr-Latn"], ["sh-Cyrl-RS", "sr-Cyrl-RS"], ["prs", "fa-AF"], ["prs-Arab-IR-x-a", "fa-Arab-IR-x-a"], ["arb-EG", "ar-EG"], ["uk-UA", "uk-UA"]])("%s is %s where the engine leaves it as it is", (written, tag) => {
    const engine = vi.spyOn(Intl, "getCanonicalLocales").mockReturnValue([written])
    try {
      expect(parseLanguageTag(written)?.tag).toBe(tag)
    } finally {
      engine.mockRestore()
    }
  })
  it("takes a tag apart", () => {
    expect(parseLanguageTag("zh-hant-hk-pinyin-t-en-u-ca-roc-x-one-two")).toEqual({
      tag: "zh-Hant-HK-pinyin-t-en-u-ca-roc-x-one-two", language: "zh", script: "Hant", region: "HK", variants: ["pinyin"], extensions: { t: "en", u: "ca-roc" }, privateUse: "one-two"
    })
    expect(parseLanguageTag("x-a-b")).toEqual({ tag: "x-a-b", language: "", variants: [], extensions: {}, privateUse: "a-b" })
  })
  it.each([
    "", " ", "-", "uk-", "-uk", "uk--UA", "e", "abcd", "abcdefghi", "uk-UA-UA", "en-Latn-Cyrl", "en-u", "en-a-bbb-a-ccc", "de-1996-1996", "sl-rozaj-rozaj", "x", "x-", "x-123456789", "en-x",
    "i-klingon", "no-bok", "zh-min-nan", "українська", "uk-UА", "uk\u0000", "u k", "*", "ſr", "en-US.UTF-8", "C.UTF-8", "a-bbb", "en-" + "a".repeat(1_000_000), "en" + "-abcde".repeat(100), " ".repeat(1_000_000), "\ud800"
  ])("%j is no tag", (text) => {
    expect(parseLanguageTag(text)).toBeUndefined()
    expect(addLikelySubtags(text)).toBeUndefined()
    expect(removeLikelySubtags(text)).toBeUndefined()
    expect(fallbacks(text)).toEqual([])
    expect(matchLanguage(text, ["en", text], { threshold: 1000 })).toBeUndefined()
  })

  const letters = (minLength: number, maxLength: number) => fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzABCXYZ"), minLength, maxLength })
  const alphanumerics = (minLength: number, maxLength: number) => fc.string({ unit: fc.constantFrom(..."abcdexyzAZ0189"), minLength, maxLength })
  const parts = fc.record({
    language: fc.oneof(letters(2, 3), letters(5, 8), fc.constantFrom("uk", "zh", "sr", "iw", "sh", "")),
    script: fc.oneof(letters(4, 4), fc.constantFrom("Latn", "Cyrl")),
    region: fc.oneof(letters(2, 2), fc.integer({ min: 100, max: 999 }).map(String)),
    variants: fc.array(fc.oneof(alphanumerics(5, 8), alphanumerics(3, 3).map((rest) => `1${rest}`)), { maxLength: 3 }),
    extensions: fc.dictionary(fc.constantFrom("a", "b", "7"), fc.array(alphanumerics(2, 8), { minLength: 1, maxLength: 3 }).map((values) => values.join("-")), { maxKeys: 3 }),
    privateUse: fc.array(alphanumerics(1, 8), { minLength: 1, maxLength: 3 }).map((values) => values.join("-"))
  }, { requiredKeys: ["language"] })

  it("reads what it writes", () => {
    let seen = 0
    fc.assert(fc.property(parts, (chosen) => {
      const tag = formatLanguageTag(chosen)
      if (tag === undefined) return
      seen++
      const parsed = parseLanguageTag(tag)!
      expect(parsed.tag).toBe(tag)
      expect(formatLanguageTag(parsed)).toBe(tag)
      expect(parseLanguageTag(formatLanguageTag(parsed)!)).toEqual(parsed)
      expect(parseLanguageTag(tag.toUpperCase().replaceAll("-", "_"))).toEqual(parsed)
    }), { numRuns: 2000 })
    expect(seen).toBeGreaterThan(runsOf(2000, full) / 2)
  })
  it("never throws", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.oneof(alphanumerics(1, 9), fc.constantFrom("x", "u", "t", "uk", "Latn")), { maxLength: 8 }).map((subtags) => subtags.join("-")))
    fc.assert(fc.property(text, (written) => {
      const parsed = parseLanguageTag(written)
      if (parsed !== undefined) expect(parseLanguageTag(parsed.tag)).toEqual(parsed)
      const likely = addLikelySubtags(written)
      expect(likely === undefined).toBe(parsed === undefined)
      if (likely !== undefined) expect(addLikelySubtags(likely)).toBe(likely)
      expect(fallbacks(written)[0]).toBe(parsed?.tag)
      expect(matchLanguage(written, [written])?.distance).toBe(parsed === undefined ? undefined : 0)
    }), { numRuns: 2000 })
  })
})

describe("formatLanguageTag", () => {
  it.each([
    [{}, "und"], [{ privateUse: "A" }, "und-x-a"], [{ language: "", privateUse: "A" }, "x-a"], [{ language: "", region: "UA" }, "und-UA"], [{ language: "iw", region: "il" }, "he-IL"],
    [{ language: "uk", extensions: { u: "ca-gregory" } }, "uk-u-ca-gregory"], [{ language: "u k" }, undefined], [{ language: "uk-UA" }, undefined], [{ language: "uk", region: "Latn" }, undefined],
    [{ language: "uk", extensions: { x: "ab" } }, undefined], [{ language: "uk", extensions: { u: "" } }, undefined], [{ language: "de", variants: ["1996", "1996"] }, undefined]
  ])("%j is %s", (parts, tag) => {
    expect(formatLanguageTag(parts)).toBe(tag)
  })
})

it.each([
  ["uk", "uk-Cyrl-UA", "uk"], ["zh-HK", "zh-Hant-HK", "zh-HK"], ["sr-Latn", "sr-Latn-RS", "sr-Latn"], ["x-foo", "x-foo", "x-foo"], ["zxx", "zxx", "zxx"], ["en-u-ca-gregory", "en-Latn-US-u-ca-gregory", "en-u-ca-gregory"]
])("%s is likely %s, and shortest %s", (tag, long, short) => {
  expect(addLikelySubtags(tag)).toBe(long)
  expect(removeLikelySubtags(long)).toBe(short)
})

describe("fallbacks", () => {
  it.each([
    ["zh-Hant-HK", ["zh-Hant-HK", "zh-Hant", "zh"]], ["sr-Latn", ["sr-Latn"]], ["sr-Cyrl-RS", ["sr-Cyrl-RS", "sr-Cyrl", "sr"]], ["sr-ME", ["sr-ME"]], ["uz-AF", ["uz-AF"]], ["pa-Arab-PK", ["pa-Arab-PK", "pa-Arab"]],
    ["en-US-x-one-two", ["en-US-x-one-two", "en-US-x-one", "en-US", "en"]], ["de-CH-1996-u-co-phonebk", ["de-CH-1996-u-co-phonebk", "de-CH-1996-u-co", "de-CH-1996", "de-CH", "de"]], ["x-a-b", ["x-a-b"]], ["uk", ["uk"]], ["sh", ["sr-Latn"]]
  ])("of %s are %j", (tag, wanted) => {
    expect(fallbacks(tag)).toEqual(wanted)
  })
})

describe("matchLanguage", () => {
  it.each([
    ["sr", ["sr-Latn", "sr-Cyrl"], "sr-Cyrl", 1], ["sr", ["sr-Latn"], "sr-Latn", 41], ["sr", ["sr-Cyrl-RS", "sr"], "sr", 0], ["zh-TW", ["zh-Hans", "zh-Hant"], "zh-Hant", 1], ["zh-MO", ["zh-TW", "zh-HK"], "zh-HK", 5],
    ["zh", ["zh-Hant", "zh-CN"], "zh-CN", 1], ["pt-AO", ["pt-BR", "pt-PT"], "pt-PT", 5], ["pt-PT", ["pt-BR"], "pt-BR", 6], ["en-GB", ["en-US", "en-AU"], "en-AU", 5], ["en-AU", ["en-US", "en-NZ", "en-GB"], "en-GB", 4],
    ["es-MX", ["es-ES", "es-419"], "es-419", 5], ["fr", ["fr-CA", "fr-FR"], "fr-FR", 1], ["no", ["nn", "nb"], "nb", 2], ["nn", ["nb"], "nb", 21], ["sh", ["hr", "sr-Latn"], "sr-Latn", 0], ["sh", ["sr-Cyrl", "hr"], "hr", 9],
    ["sr-Latn", ["sr", "hr"], "hr", 9], ["hr", ["sr-Cyrl"], undefined, 0], ["uk", ["ru", "be", "en"], undefined, 0], ["arz", ["ar"], "ar", 11], ["ar", ["arz"], undefined, 0], ["yue", ["zh-Hant", "zh-Hans"], "zh-Hant", 15],
    ["und", ["en"], undefined, 0], ["de-1996", ["de"], "de", 1], ["x-foo", ["en", "x-FOO"], "x-FOO", 0], ["x-foo", ["en"], undefined, 0], ["uk_UA", ["uk"], "uk", 1], ["iw", ["he"], "he", 0], ["de", [], undefined, 0],
    ["de", ["??", "de-AT"], "de-AT", 5], ["es-US", ["es-MX", "es-ES"], "es-MX", 5], ["uz-Cyrl", ["uz", "uz-Cyrl-UZ"], "uz-Cyrl-UZ", 1], ["fil", ["tl"], "tl", 0]
  ] as ReadonlyArray<readonly [string, ReadonlyArray<string>, string | undefined, number]>)("%s in %j is %s", (wanted, available, tag, distance) => {
    expect(matchLanguage(wanted, available)).toEqual(tag === undefined ? undefined : { tag, wanted, distance })
  })
  it("takes the first of those as near", () => {
    expect(matchLanguage("de", ["de-AT", "de-CH"])?.tag).toBe("de-AT")
    expect(matchLanguage("de", ["de-CH", "de-AT"])?.tag).toBe("de-CH")
    expect(matchLanguage("und", ["uk", "en"], { threshold: 80 })).toEqual({ tag: "uk", wanted: "und", distance: 80 })
  })
  it("takes the order of those wanted for a preference", () => {
    expect(matchLanguage(["fr", "en"], ["en", "fr-CA"])).toEqual({ tag: "fr-CA", wanted: "fr", distance: 5 })
    expect(matchLanguage(["sr-Latn", "en"], ["sr-Cyrl", "en"])).toEqual({ tag: "en", wanted: "en", distance: 0 })
    expect(matchLanguage(["uk", "sr"], ["ru", "sr-Latn"])?.tag).toBe("sr-Latn")
    expect(matchLanguage([], ["en"])).toBeUndefined()
  })
})
