import { describe, expect, test } from "vitest"
import { beginsWithString, mayBegin, mayFollow, mayPrecede } from "../../src/rules/beginnings.ts"
import { FirstTable, noRule } from "../../src/rules/firstTable.ts"
import { compilePass, op } from "../../src/rules/passProgram.ts"
import type { Item, Rule } from "../../src/rules/pattern.ts"
import { parseRules } from "../../src/rules/ruleParser.ts"

const rulesOf = (source: string): ReadonlyArray<Rule> => parseRules(source, "forward", () => (text) => text).steps.flatMap((step) => step.kind === "rules" ? [step.rules] : []).at(-1)!
const itemsOf = (key: string): ReadonlyArray<Item> => rulesOf(`$two = (ab); ${key} > ;`)[0]!.key
const code = (character: string): number => character.codePointAt(0)!

describe("whether a text may match, by how it begins", () => {
  const begins = (key: string): string => [..."abcd😀\ud83d"].filter((one) => mayBegin(itemsOf(key), code(one))).join("")
  test("is seen by the first item, and by those behind what may be nothing", () => {
    expect(["a", "ab", "[ab]", "[^a]", "[{ab}c]", "[{😀a}]", "(a b)", "([bc])d", "a? b", "a* b", "a+ b", "a? b? c", "(a?) b", "$two", "$two? c", "a? [cd]", "(a b)? d", "([ab])* c"].map(begins)).toEqual([
      "a", "a", "ab", "bcd😀\ud83d", "ac", "😀\ud83d", "a", "bc", "ab", "ab", "a", "abc", "ab", "a", "ac", "acd", "ad", "abc"
    ])
    expect(begins("a* b*")).toBe("abcd😀\ud83d")
    expect(begins("(a) $1")).toBe("a")
    expect(begins("[{ab}{bc}d]")).toBe("abd")
  })
  test("or by where it may end", () => {
    const [item] = itemsOf("[a$]")
    expect([mayBegin([item!], code("b")), mayBegin([item!], code("b"), 0, true), mayBegin([item!], code("a"), 0, true), mayBegin(itemsOf("[a]"), code("b"), 0, true)]).toEqual([false, true, true, false])
    expect([mayBegin(itemsOf("([a$])"), code("b"), 0, true), mayBegin(itemsOf("[a$]*b"), code("c"), 0, true), mayBegin(itemsOf("[a$]?b"), code("c"))]).toEqual([true, true, false])
    expect(mayBegin(itemsOf("ab"), code("b"), 1)).toBe(true)
    expect(mayBegin(itemsOf("ab"), code("c"), 1)).toBe(false)
    expect(mayBegin(itemsOf("ab"), code("c"), 2)).toBe(true)
  })
  test("is seen by the second character too", () => {
    const follows = (key: string, first: string): string => [..."abcd"].filter((one) => mayFollow(itemsOf(key), code(first), code(one))).join("")
    expect([follows("ab", "a"), follows("a", "a"), follows("a[bc]", "a"), follows("[ab]c", "a"), follows("(a)(b)", "a"), follows("((a)b)c", "a"), follows("a b? c", "a"), follows("[a]b*d", "a"), follows("a[b$]", "a")]).toEqual(["b", "abcd", "bc", "c", "b", "b", "bc", "bd", "abcd"])
    expect([follows("[{ab}c]d", "a"), follows("[{ab}c]d", "c"), follows("[{😀b}c]d", "😀"), follows("[a$]d", "a"), follows("a+ d", "a"), follows("($two)d", "a")]).toEqual(["abcd", "d", "abcd", "abcd", "abcd", "abcd"])
    expect(mayFollow(itemsOf("[{😀b}c]d"), 0xd83d, code("c"))).toBe(true)
    expect(mayFollow([], code("a"), code("b"))).toBe(true)
  })
  test("and by the character before, where something is asked of that", () => {
    const precedes = (key: string): string => [..."abc😀"].filter((one) => mayPrecede(itemsOf(key), code(one))).join("")
    expect([precedes("a"), precedes("ab"), precedes("[ab]"), precedes("a[bc]"), precedes("(a)"), precedes("(ab)"), precedes("a(b[ac])"), precedes("[{ab}c]"), precedes("a?"), precedes("a+"), precedes("[^a]")]).toEqual(["a", "b", "ab", "bc", "a", "b", "ac", "abc😀", "abc😀", "abc😀", "bc😀"])
    const half = (codePoint: number): Item => ({ kind: "character", codePoint })
    expect([0xd7ff, 0xd800, 0xdbff, 0xdfff, 0xe000].map((one) => mayPrecede([half(one)], code("a")))).toEqual([false, true, true, true, false])
    expect(mayPrecede([], code("a"))).toBe(true)
  })
  test("is told by strings of a first set", () => {
    expect([beginsWithString(itemsOf("[{ab}c]")), beginsWithString(itemsOf("[ab]")), beginsWithString(itemsOf("a[{ab}]")), beginsWithString(itemsOf("([{ab}])c")), beginsWithString([])]).toEqual([true, false, false, true, false])
  })
})

describe("the table of first characters", () => {
  const tableOf = (source: string) => new FirstTable(compilePass(rulesOf(source)))
  const listOf = (first: FirstTable, character: string): ReadonlyArray<number> => first.lists[first.table.get(code(character))]!
  test("has the rules that may begin with a character, in order", () => {
    const first = tableOf("ab > x; [ac]b > y; a > z; b+ > w; 😀a > v; .b c > u;")
    expect([listOf(first, "a"), listOf(first, "b"), listOf(first, "c"), listOf(first, "d"), listOf(first, "😀")]).toEqual([[0, 1, 2, 5], [3, 5], [1, 5], [5], [4, 5]])
    expect(first.table.get(0x0a)).toBe(noRule)
    expect(first.table.get(code("a"))).toBe(first.table.get(code("a")))
  })
  test("has shorter lists by what stands before and behind", () => {
    const first = tableOf("x { a > 1; y { a b > 2; a c > 3; [{xy}] { a d > 4;")
    const number = first.table.get(code("a"))
    const after = (table: { get: (codePoint: number) => number } | undefined, character: string): ReadonlyArray<number> => first.lists[table!.get(code(character))]!
    expect([after(first.befores[number], "x"), after(first.befores[number], "y"), after(first.befores[number], "z")]).toEqual([[0, 2, 3], [1, 2, 3], [2, 3]])
    expect([after(first.seconds[number], "b"), after(first.seconds[number], "c"), after(first.seconds[number], "e")]).toEqual([[0, 1], [0, 2], [0]])
    const behindX = first.befores[number]!.get(code("x"))
    expect(first.befores[behindX]).toBeUndefined()
    expect(after(first.seconds[behindX], "c")).toEqual([0, 2])
    expect(first.seconds[first.seconds[number]!.get(code("b"))]).toBeUndefined()
    const plain = tableOf("a } b > 1; [ab] > 2;")
    expect(plain.befores[plain.table.get(code("a"))]).toBeUndefined()
    const single = tableOf("x { a > 1;")
    expect(single.seconds[single.table.get(code("a"))]).toBeUndefined()
    expect(single.lists[single.befores[single.table.get(code("a"))]!.get(code("y"))]).toEqual([])
  })
  test("has one number for one list", () => {
    const first = tableOf("[ab] c > 1; [ab] d > 2;")
    expect(first.table.get(code("a"))).toBe(first.table.get(code("b")))
    const strings = tableOf("[{ab}{cd}] x > 1; [{ab}{cd}] y > 2;")
    expect(strings.table.get(code("a"))).not.toBe(strings.table.get(code("c")))
  })
  test("writes outright what always matches", () => {
    const value = (source: string, character = "a"): number => tableOf(source).table.get(code(character))
    expect([value("a > b;"), value("[ab] > c;", "b"), value("[ab] > c;")]).toEqual([~code("b"), ~code("c"), ~code("c")])
    expect([value("a > bc;"), value("a > ;")].every((one) => one < ~0xffff)).toBe(true)
    expect(["a > | b;", "a > | @ b;", "ab > c;", "x { a > b;", "a } x > b;", "^ a > b;", "a $ > b;", "(a) > $1;", "ab > c; a > d;", "a > &Any-Upper(b);"].map((source) => value(source)).every((one) => one > 1)).toBe(true)
    expect(value("😀 > b;", "😀")).toBeGreaterThan(1)
    expect(value("a > b; a } c > d;".replace("; a }", "; c a }"))).toBe(~code("b"))
  })
})

describe("the rules of a pass as numbers", () => {
  test("have one number for each set, a memo for each repeat without end, and a call for each function", () => {
    const program = compilePass(rulesOf("$v = [ab]; $v $v* > x; $v+ [cd]? > y &Any-Upper(a) &Any-Upper(b);"))
    expect([program.sets.length, program.memoCount, program.calls.length, program.mostSegments, program.starts.length]).toEqual([2, 2, 2, 0, 2])
    expect(program.calls.map(({ from, to }) => to - from)).toEqual([1, 1])
    expect(compilePass(rulesOf("(a)(b) > $1; (c) > d;")).mostSegments).toBe(2)
    const empty = compilePass([])
    expect([empty.sets, empty.calls, empty.memoCount, empty.mostSegments, empty.code.length, empty.outputs.length]).toEqual([[], [], 0, 0, 0, 0])
  })
  test("have strings of sets apart, and repeats with their bounds", () => {
    const words = (source: string): ReadonlyArray<number> => [...compilePass(rulesOf(source)).code].slice(9)
    expect(words("ab > ;")).toEqual([0x61, 0x62])
    expect(words("😀 > ;")).toEqual([0xd83d, 0xde00])
    expect(words("[ab] > ;")).toEqual([~0])
    expect(words("[{ab}] > ;")).toEqual([op.strings, 0])
    expect(words("(a) > ;")).toEqual([op.segment, 1, 1, 0x61])
    expect(words("a+ > ;")).toEqual([op.repeat, 1, 0x7fffffff, 0, 1, 0x61])
    expect(words("a? > ;")).toEqual([op.repeat, 0, 1, -1, 1, 0x61])
    expect(words("x y { a > ;")).toEqual([0x79, 0x78, 0x61])
    expect(words("😀 (x y) { a > ;")).toEqual([op.segment, 1, 2, 0x79, 0x78, 0xde00, 0xd83d, 0x61])
    expect(words("(a) $1 > ;")).toEqual([op.segment, 1, 1, 0x61, op.segment, 1, 1, 0x61])
    expect(words("((a) b)+ $2 > ;").slice(-4)).toEqual([op.segment, 2, 1, 0x61])
  })
  test("say where the cursor goes and what is to be worked out", () => {
    const head = (source: string): ReadonlyArray<number> => [...compilePass(rulesOf(source)).code].slice(0, 9)
    expect(head("x { ab } yz > cde;")).toEqual([0, 1, 2, 2, 0, 3, 3, 0, 0])
    expect(head("^ ab > c;")).toEqual([1, 0, 2, 0, 0, 1, 1, 0, 0])
    expect(head("ab $ > c;")).toEqual([2, 0, 2, 0, 0, 1, 1, 0, 0])
    expect(head("(a) > $1;")).toEqual([4, 0, 4, 0, 0, 1, 1, 0, 1])
    expect(head("a > b | c;")).toEqual([8, 0, 1, 0, 0, 2, 1, 0, 0])
    expect(head("a > | @@ b;")).toEqual([8, 0, 1, 0, 0, 1, 0, -2, 0])
    expect(head("a > b @ |;")).toEqual([8, 0, 1, 0, 0, 1, 1, 1, 0])
  })
  test("may not be too long once references are put in", () => {
    const doubled = (count: number): string => `(a)${Array.from({ length: count }, (_, i) => `($${i + 1} $${i + 1})`).join("")} > b;`
    expect(() => compilePass(rulesOf(doubled(10)))).not.toThrow()
    expect(() => compilePass(rulesOf(`\n${doubled(20)}`))).toThrow("line 2: the input is too long once each '$1' is put in")
  })
})
