import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { rulesOf, type System, tableTransliterator } from "../../src/tableDoor.ts"
import { compactRule, type TableInfo } from "../../src/system.ts"
import { matcherOf } from "../../src/reverse/matcher.ts"
import { full } from "../../../../tests/setup/mode.ts"
import { readPlainly } from "./plainTable.ts"

const info: TableInfo = { id: "test", aliases: [], from: "ru", to: "Latn", standard: "a table of a test", reversible: false, lossy: true, source: "made up by a test" }

const letters = fc.constantFrom("а", "б", "в", "аб", "ба", "аба", "вв", "бв")
const context = (edge: "^" | "$") => fc.option(fc.uniqueArray(fc.constantFrom("а", "б", "г", edge, "'", "*"), { minLength: 1, maxLength: 3 }).map((parts) => parts.join("")), { nil: undefined, freq: 2 })
const to = fc.constantFrom("a", "b", "v", "sh", "y·", "", "x", "šč")
const rule = fc.record({ letters, after: context("^"), before: context("$"), to: fc.array(to, { minLength: 3, maxLength: 3 }) }).map((one) => ({
  letters: one.letters, to: one.to.slice(0, one.letters.length), ...(one.after === undefined ? {} : { after: one.after }), ...(one.before === undefined ? {} : { before: one.before })
}))
const system = fc.record({ rules: fc.array(rule, { minLength: 1, maxLength: 7 }), dropsApostrophe: fc.boolean() }).map((one): System => ({ info, ...one }))
const text = fc.array(fc.constantFrom("а", "б", "в", "а", "б", "г", "А", "Б", "В", "щ", "z", "7", " ", "-", ".", "'", "’", "＇", "\u0301", "\u00ad", "é", "😀"), { maxLength: 12 }).map((parts) => parts.join(""))

describe("a table of letters", () => {
  it("gives by each letter what the longest rule says that fits, and says which", () => {
    fc.assert(fc.property(fc.array(fc.tuple(system, text, text), { minLength: 12, maxLength: 12 }), (all) => {
      for (const [table, ...texts] of all) {
        const { convert, withSpans, explain } = tableTransliterator(table, { case: "keep" })
        for (const one of texts) {
          const read = readPlainly(table.rules, table.dropsApostrophe, one)
          const expected = read.map(({ start, end, to: given }) => given ?? one.slice(start, end)).join("")
          const shown = `${table.rules.map(compactRule).join(", ")} ${table.dropsApostrophe} ${JSON.stringify(one)}`
          expect(convert(one), shown).toBe(expected)
          expect(withSpans(one).text, shown).toBe(expected)
          expect(explain(one).map((unit) => [unit.inStart, unit.inEnd, unit.result, unit.rule]), shown).toEqual(
            read.filter((unit) => unit.to !== undefined).map((unit) => [unit.start, unit.end, unit.to, unit.rule === undefined ? undefined : compactRule(unit.rule)])
          )
        }
      }
    }), { numRuns: full ? 500 : 40 })
  })
  it("is read backwards by the same rules at the same places", () => {
    const whole = fc.array(fc.constantFrom("а", "б", "в", "а'б", "в'в", "б'а", "а\u0301"), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""))
    const word = fc.oneof(whole, fc.array(fc.constantFrom("а", "б", "в", "г", "z", "\u0301"), { minLength: 1, maxLength: 8 }).map((parts) => parts.join("")))
    const complete = system.map((table) => ({ ...table, rules: [...table.rules, ...rulesOf("а a, б b, в v")] }))
    fc.assert(fc.property(fc.array(fc.tuple(complete, word), { minLength: 12, maxLength: 12 }), (all) => {
      for (const [table, one] of all) {
        const { ruleAt, follows, reach } = matcherOf(table)
        for (const { start, rule: found } of readPlainly(table.rules, table.dropsApostrophe, one)) {
          const shown = `${table.rules.map(compactRule).join(", ")} ${table.dropsApostrophe} ${one} ${start}`
          if (found === undefined || (!table.dropsApostrophe && one.includes("'"))) continue
          expect(ruleAt(one, start), shown).toEqual(found)
          expect(follows(found, one.slice(0, start)), shown).toBe(true)
          expect(reach(found)).toBeGreaterThanOrEqual(found.letters.length)
        }
      }
    }), { numRuns: full ? 500 : 40 })
  })
})

describe("rulesOf", () => {
  it("reads what stands before, behind and in the place of letters, and compactRule writes it", () => {
    const list = "а a, зг z+gh, (^)є ye, й(ауыэ) y·, ь -, (^')е($) ye"
    expect(rulesOf(list)).toEqual([
      { letters: "а", to: ["a"] }, { letters: "зг", to: ["z", "gh"] }, { letters: "є", to: ["ye"], after: "^" }, { letters: "й", to: ["y·"], before: "ауыэ" }, { letters: "ь", to: [""] }, { letters: "е", to: ["ye"], after: "^'", before: "$" }
    ])
    expect(rulesOf(list).map(compactRule).join(", ")).toBe(list)
  })
})
