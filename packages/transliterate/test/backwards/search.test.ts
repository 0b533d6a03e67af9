import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { reverser, type Reverser } from "../../src/reverse/reverser.ts"
import { compactRule, type Rule, rulesOf, type System } from "../../src/system.ts"
import { tableTransliterator } from "../../src/tableDoor.ts"
import type { WordList } from "../../src/reverse/words.ts"
import { full } from "../../../../tests/setup/mode.ts"

const info = { id: "test", aliases: [], from: "xx", to: "Latn", standard: "a table of a test", reversible: false, lossy: true, source: "made up by a test" }

interface Both extends Reverser {
  readonly forward: (text: string) => string
}
function both(rules: string | ReadonlyArray<Rule>, dropsApostrophe = false, words?: WordList): Both {
  const system: System = { info, rules: typeof rules === "string" ? rulesOf(rules) : rules, dropsApostrophe }
  const forward = tableTransliterator(system).convert
  return { forward, ...reverser(system, { forward, words }) }
}

const alphabet = "абвг"
const sources = Array.from({ length: 4 }).reduce<ReadonlyArray<string>>((all) => ["", ...all.flatMap((word) => [...alphabet].map((letter) => word + letter))], [""]).concat([...alphabet].flatMap((a) => [...alphabet].flatMap((b) => [`${a}'${b}`, `${a}${b}'${a}`, `${b}${b}'${a}`])))
const wordsOf = (found: ReadonlyArray<{ readonly text: string }>): ReadonlyArray<string> => found.map(({ text }) => text)

describe("the sources of a text", () => {
  const to = fc.constantFrom("a", "b", "ab", "ba", "s", "h", "sh", "aʹ", "é")
  const context = (edge: string) => fc.option(fc.constantFrom("а", "аб", edge, `${edge}в`, "*", "'"), { nil: undefined, freq: 1 })
  const extra = fc.record({ letters: fc.constantFrom("а", "б", "ав", "бб", "вг"), after: context("^"), before: context("$"), to: fc.array(to, { minLength: 2, maxLength: 2 }) }).map((one): Rule => ({
    letters: one.letters, to: one.to.slice(0, one.letters.length), ...(one.after === undefined ? {} : { after: one.after }), ...(one.before === undefined ? {} : { before: one.before })
  }))
  const table = fc.tuple(fc.array(extra, { maxLength: 3 }), fc.array(to, { minLength: 4, maxLength: 4 }), fc.boolean()).map(([more, each, silent]): ReadonlyArray<Rule> =>
    [...more, ...[...alphabet].map((letters, i) => ({ letters, to: [silent && i === 3 ? "" : each[i]!] }))])
  it("are all that give it, found without trying", () => {
    fc.assert(fc.property(fc.array(fc.tuple(table, fc.boolean(), fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 4 })), { minLength: 3, maxLength: 3 }), (all) => {
      for (const [rules, drops, letters] of all) {
        const { forward, candidates } = both(rules, drops)
        const text = forward(letters.join(""))
        if (text === "") continue
        const silent = (word: string): boolean => rules.some((rule) => rule.letters === word && rule.to.join("") === "")
        const odd = (word: string): boolean => silent(word[0]!) || [...word].some((letter, i) => silent(letter) && (silent(word[i + 1] ?? "") || word[i + 1] === "'" || word[i - 1] === "'"))
        const expected = sources.filter((word) => word !== "" && forward(word) === text && !odd(word))
        const found = wordsOf(candidates(text, 2000)).filter((word) => word.length <= 4 && [...word].every((letter) => alphabet.includes(letter) || letter === "'") && !odd(word))
        const missing = expected.filter((word) => !found.includes(word))
        expect(missing, `${rules.map(compactRule).join(", ")} ${drops} ${letters.join("")} ${text}`).toEqual([])
        for (const word of found) expect(forward(word)).toBe(text)
      }
    }), { numRuns: full ? 300 : 40 })
  })
  it("are likelier by long rules than by short ones, and by few silent letters than by many", () => {
    const { candidates } = both("а a, б b, ш sh, с s, х h, ь -, я ya, й y")
    expect(wordsOf(candidates("sha", 9)).slice(0, 4)).toEqual(["ша", "сха", "шаь", "шьа"])
    expect(wordsOf(candidates("sha", 9)).slice(4, 7).sort()).toEqual(["схаь", "схьа", "сьха"])
    expect(wordsOf(candidates("sha", 1))).toEqual(["ша"])
    expect(wordsOf(candidates("sha sh", 3)).toSorted()).toEqual(["сха ш", "ша сх", "ша ш"])
    expect(wordsOf(candidates("sha sh", 3))[0]).toBe("ша ш")
    expect(wordsOf(candidates("!", 3))).toEqual(["!"])
    expect(wordsOf(candidates("x", 3))).toEqual(["x", "xь"].slice(0, wordsOf(candidates("x", 3)).length))
    const scores = candidates("sha sha", 9).map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(scores.reduce((sum, score) => sum + score)).toBeLessThanOrEqual(1 + 1e-9)
    expect(candidates("sha sha").length).toBe(5)
  })
  it("keep characters that no rule gives", () => {
    const { convert, withSpans } = both("а a, б b")
    expect(convert("aqb ΩΩ 12 😀a")).toBe("аqб ΩΩ 12 😀а")
    expect(withSpans("aqb 😀").spans).toEqual([[0, 1, 0, 1], [1, 2, 1, 2], [2, 3, 2, 3], [3, 6, 3, 6]])
    expect(both("а a, б b, ц c").convert("😀a😀")).toBe("😀а😀")
    expect(convert("")).toBe("")
    expect(withSpans("")).toEqual({ text: "", spans: [] })
  })
  it("keep to what rules ask of the letters around", () => {
    const { convert, candidates } = both("(^)е ye, е e, й y, (а)і i, і yi, а a, м m")
    expect([convert("yem"), convert("mem"), convert("ai"), convert("myi")]).toEqual(["ем", "мем", "аі", "мі"])
    expect(wordsOf(candidates("ayi", 9)).filter((word) => /^\p{Script=Cyrillic}+$/u.test(word))).toEqual([])
  })
  it("put in an apostrophe that the system drops, between letters only", () => {
    const { convert, candidates, forward } = both("м m, (')я ia, я ja, а a", true)
    expect(forward("м'я")).toBe("mia")
    expect(convert("mia")).toBe("м'я")
    expect(wordsOf(candidates("mja", 9))).toContain("мя")
    for (const word of wordsOf(candidates("mama", 50))) {
      expect(word).not.toMatch(/^'|'$|''/)
      expect(forward(word)).toBe("mama")
    }
    expect(wordsOf(candidates("mama", 50))).toContain("ма'ма")
    expect(wordsOf(both("м m, а a").candidates("mama", 50))).not.toContain("ма'ма")
  })
  it("of a word without end are found with what is kept of them", () => {
    const { convert, forward, candidates } = both("а a, б b, ш sh, с s, х h")
    const long = "shab".repeat(200)
    expect(forward(convert(long))).toBe(long)
    expect(convert(long)).toBe("шаб".repeat(200))
    expect(candidates(long, 3).length).toBeGreaterThan(0)
    const wide = "sh".repeat(60)
    expect(forward(convert(wide))).toBe(wide)
    expect(candidates(wide, 100).length).toBe(100)
  })
})

describe("the case of a source", () => {
  const { convert, forward } = both("а a, б b, ш sh, щ shch, ь -, я ya, ъ ʺ, (^)е ye, е e, т͡с t͡s, абв x+y+z, шшшшш sh+sh+sh+sh+š, в v, ц c")
  it.each(["Шаба", "ШАБА", "шаба", "Ша Баб", "ЩЩ", "Я", "аЯ", "шАбА", "ЩА-ща", "Ея", "ЕЯ", "Абв", "АБВ", "абв", "АбВ", "шшшшш", "ШШШШШ", "Шшшшш", "цъа", "ЦЪА", "Цъа"])("%s", (text) => expect(convert(forward(text))).toBe(text))
  it("of what gives nothing, or has no case, is that of the letters around it", () => {
    const { convert: back } = both("а a, б b, ъ ʺ, ь ʹ")
    expect(["Aʺb", "AʺB", "ABʺ", "Abʺ", "aʺB", "ʺAB", "ʺA", "ʺAb", "Aʺ", "AʺʹB", "ABʺʹ", "aBʺ", "ʺ", "AʺBʹa"].map(back)).toEqual(["Аъб", "АЪБ", "АБЪ", "Абъ", "аъБ", "ЪАБ", "ЪА", "ъАб", "Аъ", "АЪЬБ", "АБЪЬ", "аБъ", "ъ", "АЪБьа"])
  })
})

describe("apostrophes and marks that a system writes", () => {
  it("are read however they are written", () => {
    const { convert } = both("ь ’, а a, б b")
    for (const one of ["’", "ʼ", "'"]) expect(convert(`a${one}b ab${one}`)).toBe("аьб абь")
    expect(wordsOf(both("ь ’, а a, б b").candidates("a'b"))).toEqual(["а'б"])
    const other = both("ь ’, ъ ʼ, а a, б b").convert
    expect([other("ab’"), other("abʼ")]).toEqual(["абь", "абъ"])
    const accents = both("е é, ж ž, а a").convert
    expect([accents("ža"), accents("z\u030ca"), accents("e\u0301"), accents("é")]).toEqual(["жа", "жа", "е", "е"])
    const decomposed = both("е e\u0301, э e, а a").convert
    expect([decomposed("é"), decomposed("e\u0301a"), decomposed("ea")]).toEqual(["е", "еа", "эа"])
  })
})

describe("known words", () => {
  const rules = "а a, б b, ш sh, с s, х h, ь -"
  it("go before others, the frequent first", () => {
    const { candidates, convert } = both(rules, false, [["сха", 1], ["ша", 5], ["сьха", 50]])
    expect(wordsOf(candidates("sha", 3))).toEqual(["сьха", "ша", "сха"].sort((a, b) => wordsOf(candidates("sha", 3)).indexOf(a) - wordsOf(candidates("sha", 3)).indexOf(b)))
    expect(candidates("sha", 9).reduce((sum, { score }) => sum + score, 0)).toBeLessThanOrEqual(1)
    const only = both(rules, false, ["сха"])
    expect(only.convert("sha SHA Sha")).toBe("сха СХА Сха")
    expect(wordsOf(only.candidates("sha", 2))).toEqual(["сха", "ша"])
    const [first, second] = only.candidates("sha", 2)
    expect(first!.score).toBeGreaterThan(100 * second!.score)
    expect(convert("bash")).toBe("баш")
  })
  it("are found even where nobody would look for them", () => {
    const { convert } = both(rules, false, ["сьхьасьхьа"])
    expect(convert("shasha")).toBe("сьхьасьхьа")
  })
  it("are a list with or without frequencies, or something to be asked", () => {
    expect(both(rules, false, [["сха", 3], "ша", ["ша", 4]]).convert("sha")).toBe("ша")
    expect(both(rules, false, new Set(["сха"])).convert("sha")).toBe("сха")
    const asked = both(rules, false, { has: (word) => word === "сха" || word === "ша", frequency: (word) => word === "сха" ? 900 : 1 })
    expect(asked.convert("sha Sha")).toBe("сха Сха")
    expect(both(rules, false, { has: () => false }).convert("sha")).toBe("ша")
    expect(both(rules, false, { has: (word) => word === "Сха" }).convert("Sha sha")).toBe("Сха ша")
    expect(both(rules, false, []).convert("sha")).toBe("ша")
  })
})
