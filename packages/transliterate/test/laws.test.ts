import { systems, transliterator } from "@polyonym/transliterate/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sizeOf } from "../../../tests/setup/mode.ts"
import { processorTime, within } from "../../../tests/setup/processorTime.ts"

const all = systems().filter(({ id }) => !id.startsWith("cldr:") && id !== "any-ascii")
const letters = "абвгґдеєёжзиіїйјклљмнњопрстћуўфхцчџшщъыьэюяѓќѕѝѐ"
const piece = fc.constantFrom(...letters, ...letters.toUpperCase(), ..."'’ʼ`-. \n\t«»1aZё", "зг", "ЗГ", "тс", "шч", "ия", "\u0306", "\u0308", "\u0301", "\u00ad", "😀", "\ud800", "\udc00", "\ufeff", "\u00a0")
const text = fc.oneof({ weight: 4, arbitrary: fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")) }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) })
const made = fc.record({
  info: fc.constantFrom(...all),
  casing: fc.constantFrom("smart" as const, "keep" as const),
  unknown: fc.constantFrom("keep" as const, "drop" as const, "mark" as const)
}).map(({ info, casing, unknown }) => transliterator({ from: info.from, system: info.id, case: casing, unknown }))

describe("every system", () => {
  it("gives spans that tile both texts without gap or overlap, and the text of convert", () => {
    fc.assert(fc.property(made, text, ({ convert, withSpans }, source) => {
      const out = withSpans(source)
      expect(out.text).toBe(convert(source))
      const edges = [[0, 0], ...out.spans.map(([, inEnd, , outEnd]) => [inEnd, outEnd])]
      expect(out.spans.map(([inStart, , outStart]) => [inStart, outStart])).toEqual(edges.slice(0, -1))
      expect(edges.at(-1)).toEqual([source.length, out.text.length])
      expect(out.spans.every(([inStart, inEnd, outStart, outEnd]) => inStart < inEnd && outStart <= outEnd)).toBe(true)
    }), { numRuns: 1500 })
  })
  it("gives the same for pieces split at white space as for the whole", () => {
    fc.assert(fc.property(made, text, ({ convert }, source) => {
      expect(source.split(/(\s+)/).map(convert).join("")).toBe(convert(source))
    }), { numRuns: 1500 })
  })
  it("gives canonically the same for composed and decomposed text", () => {
    const composed = fc.array(fc.constantFrom(...letters, ...letters.toUpperCase(), ..." -.'"), { maxLength: 20 }).map((pieces) => pieces.join(""))
    fc.assert(fc.property(made, composed, ({ convert }, source) => {
      expect(convert(source.normalize("NFD")).normalize("NFC")).toBe(convert(source).normalize("NFC"))
    }), { numRuns: 1000 })
  })
  it("changes nothing in ASCII but the Greek question mark, and nothing in its own result", () => {
    fc.assert(fc.property(made, fc.string({ unit: "grapheme-ascii" }).map((it) => it.replaceAll(";", ",")), ({ convert }, source) => {
      expect(convert(source)).toBe(source)
    }))
    fc.assert(fc.property(made, text, ({ convert }, source) => {
      const once = convert(source.replaceAll(/[\p{M}\u00ad]/gu, ""))
      if (!/\p{Script=Cyrillic}/u.test(once)) expect(convert(once)).toBe(once)
    }), { numRuns: 500 })
  })
  it("leaves no Cyrillic letter of its language", () => {
    const alphabets = new Map([
      ["uk", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"], ["ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"], ["be", "абвгдеёжзійклмнопрстуўфхцчшыьэюя"],
      ["bg", "абвгдежзийклмнопрстуфхцчшщъьюя"], ["sr", "абвгдђежзијклљмнњопрстћуфхцчџш"], ["mk", "абвгдѓежзѕијклљмнњопрстќуфхцчџш"],
      ["kk", "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"], ["ky", "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя"], ["tg", "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя"]
    ])
    for (const { id, from } of all) {
      const alphabet = alphabets.get(from)
      if (alphabet === undefined) continue
      expect(transliterator({ from, system: id }).convert(alphabet + alphabet.toUpperCase())).not.toMatch(/\p{Script=Cyrillic}/u)
    }
  })
  it("is through with a long text of one pattern at once", { retry: 3, timeout: 90_000 }, () => {
    for (const pattern of ["й", "Щ", "'", "я'", "Щ\u0301", "\u0301", "Щ-", "ы", "т", "българи", "\ud800", "З"]) {
      const source = pattern.repeat(Math.ceil(sizeOf(1_000_000) / pattern.length))
      for (const { from, id } of all.filter(({ id }) => id === "kmu-2010" || id === "bgn-pcgn-1947" || id === "streamlined-2009")) {
        const start = processorTime()
        transliterator({ from, system: id }).convert(source)
        within(start, 2000)
      }
    }
    const marks = `Щ${"\u0301".repeat(sizeOf(1_000_000))}`
    expect(transliterator({ from: "uk", system: "kmu-2010" }).convert(marks.repeat(2)).length).toBe(2 * (sizeOf(1_000_000) + 4))
  })
})
