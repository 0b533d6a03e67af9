import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { backwards, paths } from "../../src/reverse/search.ts"
import { spelt } from "../../src/reverse/source.ts"
import type { LetterModel } from "../../src/reverse/model.ts"
import { compactRule, type Rule, rulesOf, type System } from "../../src/system.ts"
import { tableTransliterator } from "../../src/tableDoor.ts"
import { full } from "../../../../tests/setup/mode.ts"

const info = { id: "test", aliases: [], from: "xx", to: "Latn", standard: "a table of a test", reversible: false, lossy: true, source: "made up by a test" }
const system = (rules: string | ReadonlyArray<Rule>, dropsApostrophe = false): System => ({ info, rules: typeof rules === "string" ? rulesOf(rules) : rules, dropsApostrophe })
const sourcesOf = (table: System, word: string, model?: LetterModel, wanted?: string): ReadonlyArray<string> => paths(backwards(table, model), word, 500, wanted).map(spelt)

describe("ways through a word", () => {
  const to = fc.constantFrom("a", "b", "ab", "ba", "s", "h", "sh", "aʹ")
  const context = (edge: string) => fc.option(fc.constantFrom("а", "аб", edge, `${edge}в`, "*", "бв"), { nil: undefined, freq: 1 })
  const extra = fc.record({ letters: fc.constantFrom("а", "б", "ав", "бб", "вг", "абв"), after: context("^"), before: context("$"), to: fc.array(to, { minLength: 3, maxLength: 3 }) }).map((one): Rule => ({
    letters: one.letters, to: one.to.slice(0, one.letters.length), ...(one.after === undefined ? {} : { after: one.after }), ...(one.before === undefined ? {} : { before: one.before })
  }))
  // A rule of one letter that what stands before alone decides is taken to apply: the way is tried where it matters.
  const decided = extra.filter(({ letters, after, before }) => letters.length > 1 || (after === undefined && before !== undefined))
  const table = fc.tuple(fc.array(decided, { maxLength: 4 }), fc.array(to, { minLength: 4, maxLength: 4 }), fc.boolean()).map(([more, each, silent]): System =>
    system([...more, ...[..."абвг"].map((letters, i) => ({ letters, to: [silent && i === 3 ? "" : each[i]!] }))]))
  it("each give the word, without being tried, and the way that it came is among them", () => {
    fc.assert(fc.property(fc.array(fc.tuple(table, fc.array(fc.constantFrom(..."абвг"), { minLength: 1, maxLength: 6 }).map((letters) => letters.join(""))), { minLength: 10, maxLength: 10 }), (all) => {
      for (const [one, source] of all) {
        const { convert } = tableTransliterator(one)
        const word = convert(source)
        if (word === "") continue
        const found = sourcesOf(one, word)
        const shown = `${one.rules.map(compactRule).join(", ")} ${source} ${word}`
        for (const other of found) expect(convert(other), `${shown} ${other}`).toBe(word)
        const wanted = sourcesOf(one, word, undefined, source)
        expect(wanted.every((other) => other === source), shown).toBe(true)
        if (found.includes(source)) expect(wanted, shown).toContain(source)
      }
    }), { numRuns: full ? 200 : 40 })
  })
  it("are the best first, as many as are asked for", () => {
    const ready = backwards(system("а a, б b, ш sh, с s, х h"), undefined)
    const all = paths(ready, "shash", 500)
    const scores = all.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(scores[0]).toBeLessThanOrEqual(0)
    expect(paths(ready, "shash", 2).map(spelt)).toEqual(all.slice(0, 2).map(spelt))
    expect(spelt(all[0]!)).toBe("шаш")
    expect(all.reduce((sum, { score }) => sum + Math.exp(score), 0)).toBeLessThanOrEqual(1 + 1e-9)
    for (const path of all) {
      let end = 5
      for (let step: typeof path | undefined = path; step !== undefined && step.letters !== ""; step = step.previous) {
        expect(step.end).toBe(end)
        end = step.start
      }
      expect(end).toBe(0)
    }
  })
  it("keep to contexts over many letters", () => {
    const long = system("(^)а A, а b, б c, в c, бвбвбвбвбв x")
    const { convert } = tableTransliterator(long)
    for (const source of ["абвбвбвбвба", "аабвбвбвбвбва", "аббббббббббббббббббббба"]) {
      const word = convert(source)
      const found = sourcesOf(long, word)
      for (const other of found) expect(convert(other)).toBe(word)
    }
    expect(sourcesOf(system("(^)а x, а y, б b"), "xby")).toContain("аба")
    expect(sourcesOf(system("а($) x, а y, б b"), "yx")).toContain("аа")
    expect(sourcesOf(system("а($) x, а y, б b"), "xy").filter((one) => /^[аб]+$/.test(one))).toEqual([])
  })
  it("leave what no rule gives, a letter that rules give elsewhere only in need", () => {
    const one = system("а a, б b, аб c")
    expect(sourcesOf(one, "a1b")).toContain("а1б")
    expect(sourcesOf(one, "qa")[0]).toBe("qа")
    expect(sourcesOf(one, "ab")).not.toContain("аб")
    expect(sourcesOf(system("а a, й a\u0306"), "a\u0306")).toEqual(expect.arrayContaining(["й"]))
    expect(sourcesOf(system("а a, й a\u0306"), "a\u0306")[0]).toBe("й")
    expect(sourcesOf(system("а a"), "a\u0301")[0]).toBe("а\u0301")
    expect(sourcesOf(system("ь ʹ, а a"), "ʹa")[0]).toBe("ьа")
    expect(sourcesOf(system("аб ab, а c"), "ac").every((text) => !text.startsWith("а"))).toBe(true)
  })
  it("are followed one or two of a word that is none", () => {
    const ready = backwards(system("а a, б b, ш sh, с s, х h"), undefined)
    expect(paths(ready, "sh".repeat(256), 50).length).toBe(50)
    expect(paths(ready, "sh".repeat(257), 50).length).toBeLessThanOrEqual(2)
    expect(spelt(paths(ready, "sh".repeat(300), 50)[0]!)).toBe("ш".repeat(300))
  })
})

describe("what a model says", () => {
  const shares = (entries: Readonly<Record<string, number>>): ReadonlyMap<string, number> => new Map(Object.entries(entries).map(([letter, share]) => [letter, Math.log(share)]))
  it("decides between letters that are written alike, by what stands before and behind", () => {
    const table = system("і i, й i, а a")
    const asked: Array<readonly [string, string, boolean]> = []
    const model: LetterModel = { systems: ["test"], letters: new Map([["і", "i"], ["й", "i"], ["а", "a"]]), next: (before, ahead, title) => {
      asked.push([before, ahead, title])
      return before === "^" ? shares({ і: 0.6, й: 0.2, а: 0.2 }) : before.endsWith("а") ? shares({ й: 0.7, і: 0.1, $: 0.2 }) : shares({ а: 0.4, $: 0.6 })
    } }
    expect(sourcesOf(table, "iai", model)[0]).toBe("іай")
    expect(sourcesOf(table, "ai", model)[0]).toBe("ай")
    expect(sourcesOf(table, "Ai", model)[0]).toBe("Ай")
    expect(asked).toEqual(expect.arrayContaining([["^", "iai$", false], ["^і", "ai$", false], ["^іа", "i$", false], ["^", "ai$", true]]))
    const [best] = paths(backwards(table, model), "ai", 5)
    expect(Math.exp(best!.score)).toBeCloseTo(0.2 * 0.7 * 0.6, 5)
  })
  it("shares a letter between a rule of two letters and one of one", () => {
    const table = system("зг zgh, з zgh, г h, а a")
    const model = (share: number): LetterModel => ({ systems: ["test"], letters: new Map([["з", "z"], ["г", "gh"], ["а", "a"]]), next: (before) => before.endsWith("з") ? shares({ г: share, $: 1 - share }) : shares({ з: 0.3, а: 0.3, $: 0.4 }) })
    expect(sourcesOf(table, "zgh", model(0.9))[0]).toBe("зг")
    expect(sourcesOf(table, "zgh", model(0.05))[0]).toBe("з")
  })
})
