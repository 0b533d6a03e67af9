import { confusable, skeleton } from "@polyonym/script"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sizeOf } from "../../../tests/setup/mode.ts"

/** Lines of confusables.txt 15.0.0: the source and what it is mapped to. */
const lines: ReadonlyArray<readonly [source: string, target: string]> = [
  ["0430", "0061"], ["0435", "0065"], ["043E", "006F"], ["0440", "0070"], ["0441", "0063"], ["0443", "0079"], ["0445", "0078"], ["0456", "0069"], ["0458", "006A"], ["0455", "0073"], ["0501", "0064"],
  ["051B", "0071"], ["051D", "0077"], ["0410", "0041"], ["0412", "0042"], ["041D", "0048"], ["0406", "006C"], ["03BF", "006F"], ["03B1", "0061"], ["03BD", "0076"], ["0391", "0041"],
  ["0031", "006C"], ["0049", "006C"], ["007C", "006C"], ["0030", "004F"], ["006D", "0072 006E"], ["0025", "00BA 002F 2080"], ["0022", "0027 0027"], ["0060", "0027"], ["2019", "0027"],
  ["FF21", "0041"], ["FF41", "0061"], ["0661", "006C"], ["06F5", "006F"], ["0665", "006F"], ["1D400", "0041"], ["1D51E", "0061"], ["1D7D8", "004F"], ["1D7CE", "004F"], ["2FD5", "9FA0"], ["4E00", "30FC"],
  ["05D5", "006C"], ["13DA", "0053"], ["0570", "0068"], ["1AB4", "06DB"], ["05AD", "0596"], ["20DB", "06DB"], ["01C0", "006C"], ["00A0", "0020"]
]
const read = (hex: string): string => String.fromCodePoint(...hex.split(" ").map((code) => parseInt(code, 16)))

describe("skeleton", () => {
  it.each(lines)("of U+%s is U+%s", (source, target) => {
    expect(skeleton(read(source))).toBe(read(target))
    expect(confusable(read(source), read(target))).toBe(true)
  })
  it.each([
    ["раураl", "paypal"], ["pаypal", "paypal"], ["ѕсоре", "scope"], ["modern", "modem"], ["ｇｏｏｇｌｅ", "google"], ["𝐊𝐲𝐢𝐯", "Kyiv"], ["Iinkedin", "linkedin"], ["O0O", "000"], ["goo\u200bgle", "google"], ["a\u00adb", "ab"],
    ["é", "e\u0301"], ["", ""], ["", "\u200d"], ["١", "l"], ["Ελλάδα", "Ελλάδα"]
  ])("takes %j for %j", (one, other) => {
    expect(confusable(one, other)).toBe(true)
  })
  it.each([["Київ", "Kyiv"], ["а", "b"], ["к", "k"], ["a", "A"], ["", "a"]])("does not take %j for %j", (one, other) => {
    expect(confusable(one, other)).toBe(false)
  })
  it("is its own skeleton, for every character", () => {
    for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
      const once = skeleton(String.fromCodePoint(codePoint))
      if (skeleton(once) !== once) expect(codePoint).toBe("not its own skeleton")
    }
  })
  it("is its own skeleton, does not depend on the normal form, and keeps to pieces", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string({ unit: fc.constantFrom(..."аеої́̆m1lI0ﻵﺁ㈝ǆҋۀ%\u200d\u0345\ud800") }))
    fc.assert(fc.property(text, (written) => {
      const once = skeleton(written)
      expect(skeleton(once)).toBe(once)
      expect(skeleton(written.normalize("NFC"))).toBe(once)
      expect(skeleton(`${written} ${written}`)).toBe(`${once} ${once}`)
    }), { numRuns: 2000 })
  })
  it("takes a long text", () => {
    const letters = sizeOf(5_000_000)
    expect(skeleton("а".repeat(letters))).toBe("a".repeat(letters))
    expect(skeleton("\u200d".repeat(letters))).toBe("")
  })
})
