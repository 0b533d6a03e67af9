import { describe, expect, test } from "vitest"
import { compileRules } from "../../src/rules/index.ts"
import { sizeOf } from "../../../../tests/setup/mode.ts"

/** The least processor time of three conversions. */
function time(convert: (text: string) => unknown, text: string): number {
  let best = Infinity
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage()
    convert(text)
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

describe("time grows with the length of the text", () => {
  test.each([
    ["a repeat behind the key", "a } b* c > x; b } b* c > y;", "b"],
    ["a repeat of everything behind the key", "a } .* x > y;", "ab"],
    ["a repeat in the key", "a+ b > x;", "a"],
    ["a repeat before the key", "c b* { b > x;", "b"],
    ["a repeat of everything before the key", "x .* { a > y;", "ab"],
    ["a repeat of groups", "([ab])* { a } ([ab])* c > $1;", "ab"],
    ["a repeat of several characters", "a } 'ba'* c > x; b } 'ab'* c > y;", "ab"],
    ["a repeat that may take one or two", "$p = a b?; a } $p* c > x;", "aab"],
    ["repeats in runs of a filter", ":: [a]; ::Null; x .* { a } .* y > z; ::NFC; a } b* c > d;", "ab"],
    ["repeats and a cursor that stays", "a > | b; b } [ab]* c > x;", "a"],
    ["a cursor that goes back", "b a > | @ c; c } [abc]* d > x;", "ba"],
    ["insertions", "a {} b > xyz;", "ab"],
    ["marks out of order", "::NFD; a > b; ::NFC;", "\u0301\u0323"],
    ["marks of two scripts out of order", "::NFKC;", "\u0345\u0301\u0327"],
    ["capitals at the ends of words", "::Lower;", "Σ'"],
    ["words", "::BreakInternal;", "ไทย"],
  ])("%s", (_, rules, pattern) => {
    const { convert, withSpans } = compileRules(rules)
    const text = (size: number): string => pattern.repeat(Math.ceil(sizeOf(size) / pattern.length))
    for (const run of [convert, withSpans]) {
      run(text(2000))
      const short = time(run, text(4000))
      const long = time(run, text(32_000))
      expect(long).toBeLessThan(Math.max(short, 4) * 8 * 3)
    }
  })

  test("very many characters on one line", () => {
    const { convert } = compileRules("::NFC; $v = [aeiou]; $v { t > d; b > bb;")
    const words = sizeOf(2_500_000)
    expect(convert("atb ".repeat(words)).length).toBe(5 * words)
  })
})

describe("what has no end", () => {
  test("passes that double the text", { timeout: 60_000 }, () => {
    const rules = compileRules("(.) > $1 $1;\n::Null;\n".repeat(40))
    expect(() => rules.convert("abc")).toThrow(/the text grew beyond/)
  })

  test("references that double the input", () => {
    const groups = Array.from({ length: 40 }, (_, i) => `($${i + 1} $${i + 1})`).join("")
    expect(() => compileRules(`(a)${groups} > b;`)).toThrow(/too long/)
    expect(() => compileRules(`'${"a".repeat(300_000)}' > b;`)).toThrow(/too long/)
    expect(() => compileRules(`$long = '${"a".repeat(300_000)}'; $long > b;`)).toThrow(/too long/)
  })
})
