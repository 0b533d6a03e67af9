import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { compileRules } from "../../src/rules/index.ts"
import type { Span } from "../../src/rules/edits.ts"

const characters = fc.constantFrom("a", "B", "ß", "İ", "ı", "é", "e\u0301", "\u0301", "\u0323", "\u0345", "Σ", "ς", "σ", "Α", "'", "’", ".", "1", " ", "ﬁ", "ŉ", "ǰ", "ǆ", "ǅ", "한", "ᄒ", "ᅡ", "ᆫ", "ｶ", "ﾞ", "𝒜", "𐐀", "𐐨", "\ud800", "\udc00", "ᾳ", "ა", "Ა", "\u00ad", "：", "Å", "Ω")
const text = fc.array(characters, { maxLength: 14 }).map((parts) => parts.join(""))

function rebuilt(source: string, output: string, spans: ReadonlyArray<Span>): string {
  let out = ""
  let at = 0
  for (const [inStart, inEnd, outStart, outEnd] of spans) {
    out += source.slice(at, inStart) + output.slice(outStart, outEnd)
    at = inEnd
  }
  return out + source.slice(at)
}

describe("built-in transforms", () => {
  test.each([
    ["::NFC;", (one: string) => one.normalize("NFC")], ["::NFD;", (one: string) => one.normalize("NFD")], ["::NFKC;", (one: string) => one.normalize("NFKC")], ["::NFKD;", (one: string) => one.normalize("NFKD")],
    ["::Upper;", (one: string) => one.toUpperCase()], ["::Lower;", (one: string) => one.toLowerCase()], ["::Any-NFC;", (one: string) => one.normalize("NFC")], ["::Null;", (one: string) => one], ["::Any-Remove;", () => ""]
  ])("%s is what the runtime gives", (rules, expected) => {
    const { convert, withSpans } = compileRules(rules)
    fc.assert(fc.property(fc.array(text, { minLength: 12, maxLength: 12 }), (all) => {
      for (const one of all) {
        expect(convert(one), JSON.stringify(one)).toBe(expected(one))
        const { text: output, spans } = withSpans(one)
        expect(output).toBe(expected(one))
        expect(rebuilt(one, output, spans), JSON.stringify(spans)).toBe(output)
      }
    }), { numRuns: 50 })
  })
  test("normalize clusters of very many marks", () => {
    for (const form of ["NFC", "NFD", "NFKC", "NFKD"]) {
      for (const size of [1, 31, 32, 33, 63, 64, 65, 200]) {
        const long = `xé${"\u0345\u0301\u0323".repeat(size)}ﬁb`
        expect(compileRules(`::${form};`).convert(long)).toBe(long.normalize(form))
      }
    }
  })
  test("write what changed as spans no longer than the clusters are", () => {
    expect(compileRules("::NFD;").withSpans("aéb\u0301c").spans).toEqual([[1, 2, 1, 3]])
    expect(compileRules("::NFC;").withSpans("ae\u0301bn\u0303c").spans).toEqual([[1, 3, 1, 2], [4, 6, 3, 4]])
    expect(compileRules("::Upper;").withSpans("aB𐐨ß").spans).toEqual([[0, 1, 0, 1], [2, 4, 2, 4], [4, 5, 4, 6]])
    expect(compileRules("::Title;").withSpans("ab AB").spans).toEqual([[0, 1, 0, 1], [4, 5, 4, 5]])
    expect(compileRules("::Lower;").withSpans("ab").spans).toEqual([])
  })
  test("write titles: a letter behind what is not cased nor ignored for case is a capital, all others small", () => {
    const titled = compileRules("::Title;").convert
    expect(["hello wORLD", "o'neil", "o-neil", "1st", "ß", "ﬁx", "ǆa", "Ǆa", "ǉ ǌ ǳ", "ŉa", "ᾳα", "ᾼΑ", "ა ბ", "𐐨𐐨", "a\u0301B", "ΑΣ ΣΑΣ", "ǰ", "ᾷ", "i\u0307X", "և"].map(titled)).toEqual(
      ["Hello World", "O'neil", "O-Neil", "1St", "Ss", "Fix", "ǅa", "ǅa", "ǈ ǋ ǲ", "ʼNa", "ᾼα", "ᾼα", "ა ბ", "𐐀𐐨", "A\u0301b", "Ας Σας", "J̌", "ᾼ͂", "I\u0307x", "Եւ"])
    expect(compileRules("::Title; b > c;").convert("ab")).toBe("Ac")
    expect(compileRules(":: [b]; ::Title;").convert("ab b")).toBe("ab B")
  })
  test("write the small sigma that the end of a word has, in runs of a filter too", () => {
    const lower = compileRules("::Lower;").convert
    for (const word of ["ΑΣ", "ΑΣ.", "ΑΣ'", "ΑΣ'Α", "Α.Σ", "Σ", "ΣΑ", "ΑΣ\u0301Α", "Α\u0301Σ", "'Σ", "ΑΣΣ", "𐐀Σ", "ΑΣ𐐀", "Α😀Σ", "ΑΣ😀", "ΑΣ1", "1Σ", "Α\u{e0001}Σ", "ΑΣ\u{e0001}Α", ""]) expect(lower(word), word).toBe(word.toLowerCase())
    expect(compileRules(":: [Σ]; ::Lower;").convert("ΑΣ ΑΣΑ Σ")).toBe("Ας ΑσΑ σ")
  })
})

describe("a filter", () => {
  test("keeps each of very many steps to its characters", () => {
    const letters = Array.from({ length: 40 }, (_, i) => String.fromCodePoint(0x430 + i))
    for (const count of [1, 2, 27, 28, 29, 40]) {
      const { convert, withSpans } = compileRules(`:: [а-ѯ];\n${letters.slice(0, count).map((letter, i) => `${letter} > ${String.fromCodePoint(0x4e00 + i)};`).join("\n::Null;\n")}`)
      for (const [i, letter] of letters.entries()) expect(convert(`x${letter}1${letter}`)).toBe(i < count ? `x${String.fromCodePoint(0x4e00 + i)}1${String.fromCodePoint(0x4e00 + i)}` : `x${letter}1${letter}`)
      expect(convert(letters.join(""))).toBe(letters.map((letter, i) => i < count ? String.fromCodePoint(0x4e00 + i) : letter).join(""))
      expect(withSpans("xѮа").spans).toEqual([[2, 3, 2, 3]])
    }
    expect(compileRules(":: [a-z];\na > b;\n::Null;\nb > c;\n::Null;\nc > d;").convert("a b c A")).toBe("d d d A")
  })
  test("lets steps see what stands around, and change nothing outside", () => {
    expect(compileRules(":: [a-c]; x { a > b; ::NFC; b } y > c;").convert("xay xa ay b y")).toBe("xcy xb ay b y")
    expect(compileRules(":: [^ ]; ::Title;").convert("ab cd")).toBe("Ab Cd")
    expect(compileRules(":: [😀]; 😀 > x;").convert("a😀😀b😀")).toBe("axxbx")
    expect(compileRules(":: [a]; ::Remove;").convert("banana")).toBe("bnn")
    expect(compileRules("::[x] NFD; ::[a] Remove; a > q; b > r;").convert("ab")).toBe("r")
  })
})

describe("::BreakInternal", () => {
  const broken = compileRules("::Any-BreakInternal;")
  test("puts blanks between words, and nowhere else", () => {
    expect(["สวัสดีชาวโลก", "ab cd", "", "a", "สวัสดี ชาวโลก", "a.b", "😀😀", "𝒜𝒷 c"].map(broken.convert)).toEqual(["สวัสดี ชาว โลก", "ab cd", "", "a", "สวัสดี ชาว โลก", "a.b", "😀😀", "𝒜𝒷 c"])
    expect(broken.withSpans("สวัสดีชาวโลก").spans).toEqual([[6, 6, 6, 7], [9, 9, 10, 11]])
  })
  test("takes pairs for letters, and looks as far as a blank", () => {
    expect([broken.convert("漢\u{20000}字"), broken.convert("\u{20000}ไทย"), broken.convert("ไทย\u{20000}"), broken.convert("\ud800ไทย"), broken.convert("ไทย\udc00ไทย")].map((one) => one.replaceAll(" ", "").length)).toEqual([4, 5, 5, 4, 7])
    expect(broken.convert("สวัสดี\u{20000}")).toBe("สวัสดี \u{20000}")
    expect(broken.convert("\u{20000}สวัสดี")).toBe("\u{20000} สวัสดี")
    expect(compileRules("::[ช] BreakInternal;").convert("xx สวัสดีชาวโลก")).toBe("xx สวัสดี ชาวโลก")
    expect(compileRules("::[โ] BreakInternal;").convert("สวัสดีชาวโลก xx")).toBe("สวัสดีชาว โลก xx")
    expect(compileRules("::[โ] BreakInternal;").convert("ชาว โลก")).toBe("ชาว โลก")
  })
  test("goes by whole words in runs of a filter", () => {
    expect(compileRules(":: [า-์ก-ฮ]; ::BreakInternal;").convert("สวัสดีชาวโลก!ชาวโลก")).toBe(compileRules("::BreakInternal;").convert("สวัสดีชาวโลก!ชาวโลก"))
    expect(compileRules("::[ชโ] BreakInternal;").convert("สวัสดีชาวโลก")).toBe("สวัสดี ชาว โลก")
    expect(compileRules("::[ว] BreakInternal;").convert("สวัสดีชาวโลก")).toBe("สวัสดีชาวโลก")
  })
})
