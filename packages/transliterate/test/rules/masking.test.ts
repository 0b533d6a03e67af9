import { describe, expect, test } from "vitest"
import { compileRules } from "../../src/rules/index.ts"

const isMasked = (first: string, second: string): boolean => {
  try {
    compileRules(`$v = [xy]; $w = [xy]; $r = (pq)+;\n${first} > 1;\n${second} > 2;`)
    return false
  } catch (error) {
    expect(String(error)).toMatch(/line 3: this rule never applies: that of line 2 matches wherever it does/)
    return true
  }
}

describe("a rule above another", () => {
  test.each([
    ["a", "a"], ["a", "ab"], ["a", "a } b"], ["a } b", "ab"], ["a } b", "a } b c"], ["a } b", "a } bc"], ["x { a", "x { a"], ["x { a", "y x { a"], ["a", "x { a"], ["a", "x y { a b } c"], ["x { a } b", "y x { ab } c"], ["ab", "x { ab"], ["😀", "😀a"],
    ["$v", "$v"], ["$v", "$v a"], ["$v", "a { $v"], ["$r", "$r a"], ["a $v", "a $v b"], ["$v { a", "b $v { a"],
    ["^ a", "^ a"], ["a", "^ a"], ["a", "a $"], ["a", "^ a $"], ["a $", "a $"], ["^ a", "^ a $"], ["a $", "^ a $"], ["^ a", "ab"], ["a $", "x { a"]
  ])("%s masks %s", (first, second) => expect(isMasked(first, second)).toBe(true))
  test.each([
    ["a", "b"], ["ab", "a"], ["ab", "ac"], ["ab", "a } b"], ["x { a", "a"], ["x { a", "y { a"], ["y x { a", "x { a"], ["a } b", "a"], ["a } b c", "ab"], ["x { a", "xa"], ["xa", "x { a"], ["b", "a { c } b"], ["b", "ab"], ["x a", "x { a"], ["x { a b", "x { a } b"],
    ["$v", "$w"], ["[xy]", "[xy] a"], ["$v a", "$w a b"], ["$r", "$v a"], ["(a)", "(a)"], ["a+", "a+ b"],
    ["^ a", "a"], ["a $", "a"], ["^ a $", "a"], ["^ a $", "^ a"], ["^ a $", "a $"], ["^ a", "a $"], ["a $", "^ a"]
  ])("%s does not mask %s", (first, second) => expect(isMasked(first, second)).toBe(false))
  test("may be anywhere above", () => {
    expect(() => compileRules("b > 1;\na > 2;\nc > 3;\nabc > 4;")).toThrow("line 4: this rule never applies: that of line 2")
    expect(() => compileRules("ab > 1;\nabc > 2;\na > 3;")).toThrow("line 2: this rule never applies: that of line 1")
    expect(() => compileRules("ab > 1;\nac > 2;\na > 3;\nb > 4;\nx { a > 5;")).toThrow("line 5: this rule never applies: that of line 3")
    expect(() => compileRules("ab > 1; ac > 2; a > 3; b > 4;")).not.toThrow()
  })
})
