import { describe, expect, test } from "vitest"
import { CodePointSet } from "../../src/rules/codePointSet.ts"
import { compileRules, RuleError } from "../../src/rules/index.ts"
import type { Item, Rule } from "../../src/rules/pattern.ts"
import { rulePass } from "../../src/rules/rulePass.ts"
import { parseRules } from "../../src/rules/ruleParser.ts"
import { Tape } from "../../src/rules/tape.ts"

/** A set that counts how often it is asked. */
class CountingSet extends CodePointSet {
  questions = 0
  override has(codePoint: number): boolean {
    this.questions++
    return super.has(codePoint)
  }
}

/** How often a pass of rules asks its sets, and what it writes. */
function askedBy(source: string, text: string): { readonly asked: number; readonly text: string } {
  const sets = new Map<CodePointSet, CountingSet>()
  const counted = (items: ReadonlyArray<Item>): ReadonlyArray<Item> => items.map((item): Item => {
    if (item.kind !== "set") return "items" in item ? { ...item, items: counted(item.items) } : item
    const known = sets.get(item.set) ?? new CountingSet((codePoint) => item.set.has(codePoint), item.set.strings)
    sets.set(item.set, known)
    return { kind: "set", set: known }
  })
  const rules = parseRules(source, "forward", () => (one) => one).steps.flatMap((step): ReadonlyArray<Rule> => step.kind === "rules" ? step.rules : [])
  const tape = new Tape(text)
  rulePass(rules.map((rule) => ({ ...rule, ante: counted(rule.ante), key: counted(rule.key), post: counted(rule.post) }))).run(tape)
  return { asked: [...sets.values()].reduce((sum, { questions }) => sum + questions, 0), text: tape.toString() }
}

describe("a long repeat", () => {
  test.each([
    ["behind the key", "b } [b]* c > x;", "b", "c"], ["behind the key, with other signs", "b } [ab]* c > x; b } [b]* d > y;", "b", "d"], ["before the key", "c [b]* { b > x; d [b]* { b > y;", "b", ""], ["of two signs behind the key", "b } ([b] [a])* c > x; a } ([ab][ab])* d > z;", "ba", ""], ["of everything", "b } [^c]* c > x;", "b", "c"]
  ])("%s is not gone through again at each place", (_, rules, piece, end) => {
    const [short, long] = [500, 4000].map((size) => askedBy(rules, `${piece.repeat(size)}${end}`))
    expect(long!.asked).toBeLessThan(short!.asked * 8 * 1.6 + 2000)
    expect(long!.asked).toBeLessThan(4000 * 120)
  })
  test("is gone through again where the text has changed", () => {
    expect(compileRules("a } b* c > x; b > | d; d } b* c > y;").convert(`a${"b".repeat(100)}c`)).toBe(`x${"y".repeat(100)}c`)
    expect(compileRules("a } [bd]* c > x; b > y;").convert("ab".repeat(80) + "c")).toBe(`${"ay".repeat(79)}xyc`)
    expect(compileRules("c [b]* { b > x; b > b;").convert(`c${"b".repeat(100)}`)).toBe(`cx${"b".repeat(99)}`)
    expect(compileRules("b } [b]* c > x;").convert("b".repeat(100) + "c")).toBe(`${"x".repeat(100)}c`)
    expect(compileRules("b } [b]* c > x;").convert("b".repeat(100) + "d")).toBe(`${"b".repeat(100)}d`)
  })
  test.each([1, 2, 31, 32, 33, 34, 64, 65, 200])("of %i signs is one", (size) => {
    const run = "b".repeat(size)
    for (const [rules, text, expected] of [
      ["[b]+ > x;", `a${run}c`, "axc"], ["a { [b]+ > x;", `a${run}c`, "axc"], ["a [b]+ { c > x;", `a${run}c`, `a${run}x`], ["a [b]* { c > x;", "ac", "ax"], ["[b]? c > x;", `${run}c`, `${run.slice(1)}x`], ["b+ > x;", `${run}`, "x"], ["(bb)+ > x;", run, `${size > 1 ? "x" : ""}${size % 2 === 1 ? "b" : ""}`],
      ["c } [b]+ $ > x;", `c${run}`, `x${run}`], ["^ [b]+ { c > x;", `${run}c`, `${run}x`], ["[b😀]+ > x;", `${run}😀${run}`, "x"], ["a [b😀]+ { c > x;", `a${run}😀${run}c`, `a${run}😀${run}x`], ["[{bb}b]+ c > x;", `${run}c`, "x"], ["[b$]+ > x;", run, "x"], ["a } [b$]* > y;", `a${run}`, `y${run}`], ["[b$]* { c > y;", `${run}c`, `${run}y`]
    ] as const) expect(compileRules(rules).convert(text), rules).toBe(expected)
  })
  test("stops at half a pair", () => {
    for (const size of [3, 40]) {
      const run = "b".repeat(size)
      expect(compileRules("[b]+ > x;").convert(`${run}\ud800${run}`)).toBe("x\ud800x")
      expect(compileRules("[b\\ud800]+ > x;").convert(`${run}\ud800${run}`)).toBe("x")
      expect(compileRules("a [b\\udc00]+ { c > x;").convert(`a${run}\udc00${run}c`)).toBe(`a${run}\udc00${run}x`)
    }
  })
})

describe("where the cursor goes", () => {
  test.each([
    ["xa } c > b @ |; c > d;", "xacxac", "bcbc"], ["xa } cc > b @ |; c > d;", "xacc", "bcd"], ["xa } cc > b @@ |; c > d;", "xacc", "bcc"], ["xa } 😀c > b @ |; c > d; 😀 > e;", "xa😀c", "b😀d"], ["xa } 😀c > b @@ |; c > d; 😀 > e;", "xa😀c", "b😀c"], ["xa } c > b @@@ |; c > d;", "xacc", "bcd"], [":: [xab]; xa } cc > b @@ |; c > d;", "xacc", "bcc"],
    ["cc { a > | @ b; c > d;", "cca", "cdb"], ["cc { a > | @@ b; c > d;", "cca", "ddb"], ["c😀 { a > | @@ b; c > d; 😀 > e;", "c😀a", "deb"], ["c😀 { a > | @ b; c > d; 😀 > e;", "c😀a", "deb"], ["cc { a > | @@@@ b; c > d;", "ccca", "dddb"], ["c { a > | @@ b; c > d;", "cca", "ddb"],
    ["a > b | cd e; c > x; d > y;", "a", "bxye"], ["a > | bc; b > x; c > y;", "aa", "xyxy"], ["a > bc |; b > x; c > y;", "aa", "bcbc"], ["a b > c | ; c > d;", "abab", "cc"]
  ])("%s", (rules, text, expected) => {
    const { convert, withSpans } = compileRules(rules)
    const [first, ...more] = [convert(text), convert(text), withSpans(text).text]
    expect(more).toEqual([first, first])
    if (!rules.includes("{ a >") && !rules.startsWith("::")) expect(first).toBe(expected)
    else expect(first!.length).toBe(expected.length)
  })
})

describe("texts without what rules begin with", () => {
  test.each([0, 1, 23, 24, 25, 26, 100])("keep %i units of it", (size) => {
    const rest = "z".repeat(size)
    for (const [rules, text, expected] of [
      ["a > b;", `${rest}a${rest}a${rest}`, `${rest}b${rest}b${rest}`], ["a > xyz;", `a${rest}a${rest}`, `xyz${rest}xyz${rest}`], ["ab > ;", `${rest}ab${rest}`, rest + rest], ["a } z > q;", `a${rest}a`, `${size > 0 ? "q" : "a"}${rest}a`], ["z { a > q;", `a${rest}a`, `a${rest}${size > 0 ? "q" : "a"}`], ["😀 > b;", `${rest}😀${rest}𝒜`, `${rest}b${rest}𝒜`], ["a > 😀;", `a\ud800${rest}a`, `😀\ud800${rest}😀`]
    ] as const) {
      expect(compileRules(rules).convert(text), rules).toBe(expected)
      const { text: output, spans } = compileRules(rules).withSpans(text)
      expect(output).toBe(expected)
      for (const [inStart, inEnd, outStart, outEnd] of spans) expect(text.slice(inStart, inEnd)).not.toBe(output.slice(outStart, outEnd))
    }
  })
  test("may become much longer", () => {
    for (const size of [10, 33, 500]) {
      expect(compileRules(`a > ${"xy".repeat(size)};`).convert("aba")).toBe(`${"xy".repeat(size)}b${"xy".repeat(size)}`)
      expect(compileRules(`a b > ${"xy".repeat(size)};`).convert("zabz")).toBe(`z${"xy".repeat(size)}z`)
      expect(compileRules(`a b > ${"xy".repeat(size)} | c; c > d;`).convert("zabz")).toBe(`z${"xy".repeat(size)}dz`)
      expect(compileRules(`a > ${"xy".repeat(size)};`).withSpans("aba").spans).toEqual([[0, 1, 0, 2 * size], [2, 3, 2 * size + 1, 4 * size + 1]])
    }
  })
})

describe("passes without end", () => {
  const reasonOf = (rules: string, text: string): string => {
    try {
      compileRules(rules).convert(text)
      return "it ended"
    } catch (error) {
      return error instanceof RuleError ? `${error.line}: ${error.reason}` : String(error)
    }
  }
  test("are stopped after sixteen steps for each unit", () => {
    expect(reasonOf("b > c;\na > | a;", "a")).toMatch(/^2: the pass was not through after 16 steps/)
    expect(reasonOf("a > | a;", "aaaa")).toContain("after 64 steps")
    expect(reasonOf("a > | b; b > | c; c > | d; d > e;", "aaaa")).toBe("it ended")
    expect(reasonOf(Array.from({ length: 15 }, (_, i) => `${String.fromCharCode(97 + i)} > | ${String.fromCharCode(98 + i)};`).join(" "), "a".repeat(10))).toBe("it ended")
  })
  test("are stopped when the text has grown too much", () => {
    expect(reasonOf("(a+) > | $1 $1;", "a".repeat(40))).toContain("the text grew beyond 75776 code units")
    expect(reasonOf(`a > ${"b".repeat(600)};`, "a".repeat(500))).toBe("it ended")
  })
})

describe("rules that are loaded", () => {
  test("are asked for once, in any case of letters, with their own direction", () => {
    const asked: Array<string> = []
    const { convert } = compileRules("::Latin-Test; ::LATIN-TEST; (b) > &latin-test($1 a) $1;", { load: (id) => {
      asked.push(id)
      return { text: "a > b;", direction: "forward" }
    } })
    expect(convert("aca")).toBe("bbbcbbb")
    expect(asked.map((id) => id.toLowerCase())).toEqual(["latin-test"])
  })
  test("say where they are wrong, once", () => {
    const load = (id: string) => id === "A-B" ? { text: "\n::C-D;", direction: "forward" as const } : id === "C-D" ? { text: "\n\n a b;", direction: "forward" as const } : undefined
    let error: unknown
    try {
      compileRules("::A-B;", { load })
    } catch (cause) {
      error = cause
    }
    expect(error).toMatchObject({ line: 3, column: 2, reason: "in 'C-D': a rule lacks its arrow; write '→', '←', '↔' or, to define a variable, '='" })
    expect(() => compileRules("::A-B;", { load: () => { throw new TypeError("no") } })).toThrow(TypeError)
    expect(() => compileRules("::Any-NFC/X;")).toThrow("the transform 'Any-NFC/X' is not supported")
    expect(() => compileRules("::Latin-NFC;")).toThrow("the transform 'Latin-NFC' is not supported")
    expect(() => compileRules("a > b;\n::X;")).toThrow("line 2, column 1")
  })
  test("give the same for short texts and long ones, however often they are called", () => {
    const { convert } = compileRules("([a-z]+) > &Any-Upper($1);")
    for (const size of [1, 16, 17, 100]) for (let round = 0; round < 2; round++) expect(convert("ab ".repeat(size))).toBe("AB ".repeat(size))
    expect(convert(Array.from({ length: 1500 }, (_, i) => `w${i.toString(26).replaceAll(/\d/g, "q")}`).join(" "))).toBe(Array.from({ length: 1500 }, (_, i) => `W${i.toString(26).replaceAll(/\d/g, "q").toUpperCase()}`).join(" "))
  })
  test("may be empty, or a transform that is ready", () => {
    expect(compileRules("::Null;").convert("ab")).toBe("ab")
    expect(compileRules("(a) > &Null($1) x;").convert("a")).toBe("ax")
    expect(compileRules("::A-B;", { load: () => ({ text: "", direction: "forward" }) }).convert("ab")).toBe("ab")
  })
})

describe("variables and quotations", () => {
  test.each([
    ["$v = a b; $v+ > x;", "ababc", "xc"], ["$v = 'a b'; $v+ c > x;", "a ba bc", "x"], ["$v = (ab)+; c $v > x;", "cabab", "x"], ["$v = [ab]; $w = $v c; $w > x;", "acbc", "xx"], ["$v = a; $w = $v $v; $w > x;", "aaa", "xa"], ["'ab'? c > x;", "abc c", "x x"], ["''+ > x;", "''", "x"], ["a ''? b > x;", "ab a'b", "x x"], ["'it''s' > x;", "it's", "x"], ["'a''' > x;", "a'", "x"],
    ["$a1 = b; $a1 c > x;", "bc", "x"], ["$ä = b; $ä > x;", "b", "x"], ["$v = ; a $v > x;", "a", "x"]
  ])("%s", (rules, text, expected) => {
    expect(compileRules(rules).convert(text)).toBe(expected)
  })
  test("have signs for the cursor at the ends of the output only", () => {
    for (const rules of ["a > | @ @ b;", "a > b @ @ |;"]) expect(() => compileRules(`x ${rules}`)).not.toThrow()
    for (const rules of ["a > b | @ c;", "a > b @ c |;", "a > @ b |;", "a > | b @;", "a > b @ | @;", "a > | @ b @;", "a > @;"]) expect(() => compileRules(rules), rules).toThrow(RuleError)
  })
  test("stand for functions and groups", () => {
    expect(compileRules("(a) > ∆Any-Upper($1);").convert("a")).toBe("A")
    expect(compileRules("$v = [ab]; ($v) ($v) > $2 $1;").convert("ab")).toBe("ba")
    expect(compileRules("(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k) > $11 $10 $1;").convert("abcdefghijk")).toBe("kja")
    expect(compileRules("((a)b) > $2 $1;").convert("ab")).toBe("aab")
    expect(compileRules("\uFEFFa > b;; ;c > d;").convert("ac")).toBe("bd")
    expect(compileRules("# only this").convert("a")).toBe("a")
    expect(compileRules("a > b").convert("a")).toBe("b")
    expect(compileRules("a > b;", { direction: "reverse" }).convert("ab")).toBe("ab")
    expect(compileRules("a ↔ b; c → d; e ← f;", { direction: "reverse" }).convert("bdf")).toBe("ade")
    expect(compileRules("a ↔ b; c → d; e ← f;").convert("acf")).toBe("bdf")
  })
})
