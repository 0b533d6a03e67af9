import { describe, expect, test } from "vitest"
import { compileRules, RuleError, type RuleOptions } from "../../src/rules/index.ts"

function errorOf(run: () => unknown): RuleError {
  try {
    run()
  } catch (cause) {
    if (cause instanceof RuleError) return cause
    throw cause
  }
  throw new Error("nothing was thrown")
}

describe("malformed rules", () => {
  test.each([
    ["a b", 1, 1, "lacks its arrow"],
    ["a > b;\n\n  c > d > e;", 3, 9, "a second '>'"],
    ["a > b;\n$v > c;", 2, 1, "'$v' is not defined"],
    ["$v = ^a;", 1, 1, "a definition must not have anchors"],
    ["$v = a; $v = b;", 1, 9, "not yet defined"],
    ["(a > b;", 1, 1, "'(' is not closed"],
    ["[ab > c;", 1, 1, "a set is not closed"],
    ["[z-a] > c;", 1, 4, "a range ends before it begins"],
    ["[a&[b]] > c;", 1, 3, "'&' cannot stand here"],
    ["[a-[b]] > c;", 1, 4, "none before it"],
    ["[[a]-b] > c;", 1, 6, "a character behind it"],
    ["[$v] > c;", 1, 2, "'$v' is not defined here"],
    ["a > 'b;", 1, 5, "a quotation is not closed"],
    ["a > \\", 1, 5, "a backslash ends the rules"],
    [String.raw`\u12 > b;`, 1, 1, "lacks its hexadecimal digits"],
    [String.raw`\N{DIGIT ONE} > b;`, 1, 1, "character names"],
    ["a > [bc];", 1, 1, "the output has a set"],
    ["(a) > (b);", 1, 1, "both sides have groups"],
    ["(a) > $2;", 1, 7, "no group 2"],
    ["($1) > b;", 1, 2, "no group 1"],
    ["(+) > b;", 1, 2, "nothing to repeat"],
    ["a) > b;", 1, 2, "lacks its '('"],
    ["(a { b) > c;", 1, 4, "cannot stand inside a group"],
    ["(a) > &Upper(.);", 1, 14, "cannot stand inside a function"],
    ["a ^ > b;", 1, 3, "'^' must stand first"],
    ["a $ b > c;", 1, 5, "behind the '$'"],
    ["a { b { c > d;", 1, 7, "a second '{'"],
    ["a } b { c > d;", 1, 1, "'}' stands before '{'"],
    ["a > {b};", 1, 1, "the output has a context"],
    ["a | b > c;", 1, 1, "the input has a cursor"],
    ["a > @ b;", 1, 4, "'@' lacks its cursor"],
    ["::NFD", 1, 6, "lacks the ';'"],
    ["::NFD ([a]);", 1, 7, "the inverse transform is not closed"],
    ["a, > b;", 1, 2, "',' has no meaning here"],
    ["a > &b;", 1, 5, "'&' lacks a function"],
    [":: ;", 1, 4, "lacks the name of a transform"],
    ["::NFD (NFC;", 1, 7, "is not closed"],
    ["a > b; :: [a];", 1, 8, "its first statement"],
    [":: [a]; :: [b];", 1, 9, "a second filter"],
    ["[:Sparkly:] > b;", 1, 1, "'Sparkly' is not supported"],
    ["[:WB=Numeric:] > b;", 1, 1, "'WB=Numeric' is not supported"],
    ["::Any-Hex;", 1, 1, "'Any-Hex' is not supported"],
    ["a > &Any-Name(b);", 1, 5, "'Any-Name' is not supported"],
    ["use variable range 0x70 0x60;", 1, 1, "the range must go up"],
    ["use maximum backup;", 1, 1, "'use …' is not one of"],
    ["use variable range 0x70 0x71; [a] b* c+ > d;", 1, 39, "is used up"],
    ["use variable range 0x70 0x72; a > s; a > q;", 1, 42, "U+71 is of the range"],
    ["a > \uf123;", 1, 5, "U+F123 is of the range"],
    ["a > ^ b;", 1, 1, "the output has an anchor"],
    ["a > b $;", 1, 1, "the output has an anchor"],
    ["a > b {c};", 1, 1, "the output has a context"],
    ["a > b } c;", 1, 1, "the output has a context"],
    ["a > b @;", 1, 4, "'@' lacks its cursor"],
    ["a > b @ c;", 1, 4, "'@' lacks its cursor"],
    ["a > | b @;", 1, 9, "'@' must stand at an end"],
    ["a > | @ b @;", 1, 11, "'@' must stand at an end"],
    ["a > b @ | @;", 1, 11, "'@' must stand at an end"],
    ["&Any-Upper(a) > b;", 1, 1, "the input calls a function"],
    ["(&Any-Upper(a)) > b;", 1, 1, "the input calls a function"],
    ["a > b+;", 1, 1, "the output has a set or a repeat"],
    ["a > ([b]);", 1, 1, "the output has a set"],
    ["$v = $w;", 1, 1, "'$w' is not defined"],
    ["$v x = a;", 1, 1, "one new variable before '='"],
    ["a = b;", 1, 1, "one new variable before '='"],
    ["a > $v;", 1, 1, "'$v' is not defined"],
    ["$v $w > b;", 1, 4, "'$w' is not defined"],
    ["$v = a $;", 1, 1, "a definition must not have anchors"],
    ["^ $v = a;", 1, 1, "a definition must not have anchors"],
    ["a > b; (c) > $1 d; e > f; :: [a];", 1, 27, "its first statement"],
    ["((a) $1) > b;", 1, 6, "no group 1"],
    ["(a)($2) > b;", 1, 5, "no group 2"],
    ["a > b\nc > d;", 2, 3, "a second '>'"],
    ["{a} | > b;", 1, 1, "the input has a cursor"],
    ["a | b | c > d;", 1, 7, "a second '|'"],
    ["a } b } c > d;", 1, 7, "a second '}'"],
    ["^ ^ a > b;", 1, 3, "'^' must stand first"],
    ["a > (b;", 1, 5, "'(' is not closed"],
    ["a ! > b;", 1, 3, "'!' has no meaning"],
    ["a > &;", 1, 5, "'&' lacks a function"],
    ["a > &Any-Upper b;", 1, 5, "'&' lacks a function"],
    ["a > b;\nab > c;", 2, undefined, "never applies: that of line 1"],
    ["a > b;\na > c;", 2, undefined, "never applies"],
    ["a } b > c;\nab > d;", 2, undefined, "never applies"],
    ["$v = [xy]; $v > c;\nb $v { $v d > d;", 2, undefined, "never applies"],
    ["a > b;\n^ a > c;", 2, undefined, "never applies"],
  ] as const)("%s", (rules, line, column, reason) => {
    const error = errorOf(() => compileRules(rules))
    expect(error).toMatchObject({ _tag: "RuleError", name: "RuleError", line, column })
    expect(error.reason).toContain(reason)
    expect(error.message).toBe(`line ${line}${column === undefined ? "" : `, column ${column}`}: ${error.reason}`)
  })

  test.each([
    ["sets that are alike by chance", "[ab] > c; [ab] d > e;"],
    ["a longer context before", "x a { b > c; a { b } d > e; b > f;"],
    ["an anchor first", "^ a > b; a > c;"],
    ["rules of two passes", "a > b; ::Null; a b > c;"],
    ["a shorter key with the same text", "a b } c > d; a } b c > e;"],
  ])("rules that apply all the same: %s", (_, rules) => {
    expect(() => compileRules(rules)).not.toThrow()
  })

  test("a filter of the other direction stands last", () => {
    const reversed = (rules: string) => compileRules(rules, { direction: "reverse" }).convert("b")
    expect(reversed("a <> b; :: ([b]);")).toBe("a")
    expect(errorOf(() => reversed(":: ([b]); a <> b;"))).toMatchObject({ line: 1, column: 1, reason: expect.stringContaining("must be its last statement") })
    expect(errorOf(() => reversed("a <> b; :: ([b]); c <> d;")).reason).toContain("last statement")
    expect(errorOf(() => reversed("a <> b; :: ([a]); :: ([b]);")).reason).toContain("a second filter")
    expect(reversed(":: [a]; a <> b;")).toBe("a")
  })

  test("an error in loaded rules names them", () => {
    const load: RuleOptions["load"] = () => ({ text: "\na b;", direction: "forward" })
    const error = errorOf(() => compileRules("::Latin-Test;", { load }))
    expect(error.line).toBe(2)
    expect(error.reason).toContain("in 'Latin-Test': a rule lacks its arrow")
  })

  test("rules that load themselves", () => {
    const load: RuleOptions["load"] = () => ({ text: "::Latin-Test;", direction: "forward" })
    expect(errorOf(() => compileRules("::Latin-Test;", { load })).reason).toContain("'Latin-Test' calls itself")
  })
})

describe("rules without end", () => {
  test("a cursor that never moves on", () => {
    const rules = compileRules("b > c;\na > | a;\nc > d;")
    expect(rules.convert("bc")).toBe("cd")
    const error = errorOf(() => rules.convert("ca"))
    expect(error).toMatchObject({ _tag: "RuleError", reason: expect.stringContaining("not through after 32 steps") })
  })

  test("a text that grows with every step", () => {
    const error = errorOf(() => compileRules("x > y;\n(a+) > | $1 $1;").convert("a".repeat(40)))
    expect(error).toMatchObject({ _tag: "RuleError", line: 2, reason: expect.stringContaining("the text grew beyond") })
  })
})
