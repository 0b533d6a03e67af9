import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { quotedRanges } from "../../src/lint/quotedRanges.ts"

const quoted = (text: string): ReadonlyArray<string> => quotedRanges(text).map(({ start, end }) => text.slice(start, end))

describe("quotedRanges", () => {
  it.each<[string, ReadonlyArray<string>]>([
    ["He said “all of it” and left.", ["“all of it”"]],
    ["Er sagte „alles“ und »jetzt« und ging.", ["„alles“", "»jetzt«"]],
    ["Il dit « tout » et partit.", ["« tout »"]],
    ["Han sade ”allt” och gick; Hän sanoi »kaiken» ja lähti.", ["”allt”", "»kaiken»"]],
    ["Він сказав «усе „аж до“ кінця» й пішов.", ["«усе „аж до“ кінця»"]],
    ["他说“全部”，她说「都『是』的」，见《大河》。", ["“全部”", "「都『是』的」", "《大河》"]],
    ["他说\"全部\"然后走了。", ["\"全部\""]],
    ["She wrote \"all\" and 'some' of it.", ["\"all\"", "'some'"]],
    ["‘It isn’t the boys’ fault,’ she said.", ["‘It isn’t the boys’ fault,’"]],
    ["'the boys' house' he said", ["'the boys' house'"]]
  ])("finds %j", (text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  it("takes apostrophes, inches and cut words for what they are", () => {
    expect(quoted("The Joneses’ house isn’t O'Hara's; ’tis of the '90s, rock 'n' roll.")).toEqual([])
    expect(quoted("צה\"ל laid a 5\" pipe.")).toEqual([])
  })

  it("reaches to the end of the paragraph, and of a quotation of several paragraphs", () => {
    expect(quoted("She said: “not all of it\n\nThen she left.")).toEqual(["“not all of it\n"])
    const several = "“One came.\n\nTwo came.\n\nThree came,” she said. Four did not."
    expect(quoted(several)).toContain("“One came.\n\nTwo came.\n\nThree came,”")
    expect(quoted("came at last,” she said. Nobody waited.")).toEqual(["came at last,”"])
  })

  it("takes a line that opens with a dash for dialogue", () => {
    expect(quoted("— Міст відкрито, — сказала вона.\nВсі пішли.")).toEqual(["— Міст відкрито, — сказала вона."])
  })

  it("covers what stands between any marks, nested or not", () => {
    const pairs = [["“", "”"], ["„", "“"], ["«", "»"], ["‘", "’"], ["\"", "\""], ["「", "」"], ["『", "』"], ["‹", "›"], ["‚", "‘"], ["《", "》"]] as const
    const inner = fc.constantFrom("Marlow", "the river", "O’Brien’s boat", "low water")
    const nested = fc.tuple(fc.constantFrom(...pairs), fc.constantFrom(...pairs), inner, inner).map(([[a, b], [c, d], x, y]) => a === c || b === d || a === d || b === c ? `${a}${x}${b}` : `${a}${x} ${c}${y}${d}${b}`)
    fc.assert(fc.property(fc.array(nested, { minLength: 1, maxLength: 5 }), (parts) => {
      let text = "He wrote "
      const wanted: Array<readonly [number, number]> = []
      for (const part of parts) {
        wanted.push([text.length, text.length + part.length])
        text += `${part} and then `
      }
      const found = quotedRanges(text)
      for (const [start, end] of wanted) expect(found.some((one) => one.start <= start && end <= one.end)).toBe(true)
    }), { numRuns: 300 })
  })

  it("never throws, and stays in the text", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(..."“”„«»‘’'\"「」a B\n—"), { maxLength: 60 }), (signs) => {
      const text = signs.join("")
      for (const { start, end } of quotedRanges(text)) expect(0 <= start && start < end && end <= text.length).toBe(true)
    }))
  })
})
