import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { skipBlanks } from "../../src/rules/escapes.ts"
import { readEscape } from "../../src/rules/escapes.ts"
import { compileRules } from "../../src/rules/index.ts"
import { readPragma } from "../../src/rules/pragma.ts"
import { propertyTest } from "../../src/rules/properties.ts"
import { errorAt, RuleError } from "../../src/rules/ruleError.ts"
import { inverseOf, nameOf, readId, readIdLine } from "../../src/rules/transformId.ts"
import { readSet } from "../../src/rules/unicodeSet.ts"
import { VariableRange } from "../../src/rules/variableRange.ts"

const raw = String.raw
const sets = (source: string, among: string): string => [...among].filter((character) => readSet(source, 0, undefined).set.has(character.codePointAt(0)!)).join("")

describe("escapes", () => {
  test.each([
    [raw`\u0041`, 0x41, 6], [raw`\u{41}`, 0x41, 6], [raw`\x{ 1F600 }`, 0x1f600, 11], [raw`\x41`, 0x41, 4], [raw`\x4`, 4, 3], [raw`\U0001F600`, 0x1f600, 10], [raw`\101`, 0x41, 4], [raw`\7`, 7, 2], [raw`\12345`, 0o123, 4],
    [raw`\n`, 10, 2], [raw`\t`, 9, 2], [raw`\r`, 13, 2], [raw`\f`, 12, 2], [raw`\v`, 11, 2], [raw`\a`, 7, 2], [raw`\b`, 8, 2], [raw`\e`, 27, 2], [raw`\cA`, 1, 3], [raw`\c[`, 27, 3], [raw`\c`, 0x63, 2],
    [raw`\\`, 0x5c, 2], [raw`\:`, 0x3a, 2], ["\\😀", 0x1f600, 3], [raw`\uD83D\uDE00`, 0x1f600, 12], [raw`\ud83d\udE00x`, 0x1f600, 12], [raw`\uD83D\u0041`, 0xd83d, 6], [raw`\uD83Dx`, 0xd83d, 6], [raw`\uDE00\uDE00`, 0xde00, 6], [raw`\u{D83D}\uDE00`, 0x1f600, 14], [raw`\N`, 0x4e, 2]
  ])("%s", (escape, codePoint, end) => {
    expect(readEscape(escape, 0)).toEqual({ codePoint, end })
    expect(readEscape(`ab${escape}`, 2)).toEqual({ codePoint, end: end + 2 })
  })
  test.each([[raw`\u{110000}`, "beyond U+10FFFF"], [raw`\U00110000`, "beyond U+10FFFF"], [raw`\u12`, "lacks its hexadecimal digits"], [raw`\x`, "lacks its hexadecimal digits"], [raw`\U1`, "lacks its hexadecimal digits"], [raw`\N{DIGIT ONE}`, "character names"], ["\\", "a backslash ends the rules"]])("%s is none", (escape, reason) => {
    expect(() => readEscape(escape, 0)).toThrow(RuleError)
    expect(() => readEscape(escape, 0)).toThrow(reason)
  })
  test("are preceded by blanks of all kinds", () => {
    expect(skipBlanks("a \t\n\r\f\v\u0085\u200e\u200f\u2028\u2029b", 1)).toBe(12)
    expect([skipBlanks("a", 0), skipBlanks("a", 1), skipBlanks(" ", 0), skipBlanks("\u00a0", 0)]).toEqual([0, 1, 1, 0])
  })
})

describe("errors", () => {
  test("tell the line and the column", () => {
    expect([errorAt("abc", 2, "x"), errorAt("a\nbc\nd", 3, "x"), errorAt("a\nbc\nd", 5, "x"), errorAt("\n\n", 2, "x")].map(({ line, column }) => [line, column])).toEqual([[1, 3], [2, 2], [3, 1], [3, 1]])
    expect(new RuleError("it is so", 3)).toMatchObject({ message: "line 3: it is so", line: 3, column: undefined, reason: "it is so", name: "RuleError", _tag: "RuleError" })
    expect(new RuleError("it is so", 3, 4).message).toBe("line 3, column 4: it is so")
  })
})

describe("statements that begin with use", () => {
  test("name a range, or nothing", () => {
    expect(readPragma("use variable range 0xE000 0xEFFF; a", 0)).toEqual({ range: [0xe000, 0xefff], end: 33 })
    expect(readPragma("a; USE  Variable\nRange 010 255 ;", 3)).toEqual({ range: [8, 255], end: 32 })
    expect(readPragma("use variable range 7 7;", 0)).toMatchObject({ range: [7, 7] })
    for (const other of ["use maximum backup 16;", "use nfd rules;", "use nfc rules ;", "use  maximum  backup  0x10 ;"]) expect(readPragma(other, 0)).toEqual({ range: undefined, end: other.length })
    for (const none of ["used > b;", "a > b;", "", "uses"]) expect(readPragma(none, 0)).toBeUndefined()
    expect(readPragma("x use nfd rules;", 0)).toBeUndefined()
  })
  test("are refused where they say anything else", () => {
    for (const [rules, reason] of [["use variable range 9 8;", "must go up"], ["use variable range 0 0x10000;", "must go up"], ["use nfe rules;", "is not one of"], ["use maximum backup;", "is not one of"], ["use variable range 1 2", "is not one of"], ["use x > b;", "is not one of"]]) {
      expect(() => readPragma(rules!, 0), rules).toThrow(reason)
    }
  })
})

describe("the range that stands for variables", () => {
  const outcome = (run: () => void): string => {
    try {
      run()
      return "fits"
    } catch (error) {
      return (error as RuleError).reason
    }
  }
  test("keeps its characters from the rules", () => {
    const range = new VariableRange()
    expect([0xefff, 0xf000, 0xf8ff, 0xf900].map((codePoint) => outcome(() => range.check("a", 0, codePoint)).slice(0, 6))).toEqual(["fits", "U+F000", "U+F8FF", "fits"])
    range.set(0x70, 0x72, true)
    expect([0x6f, 0x70, 0x72, 0x73, 0xf000].map((codePoint) => outcome(() => range.check("a", 0, codePoint)).slice(0, 4))).toEqual(["fits", "U+70", "U+72", "fits", "fits"])
    range.reset(true)
    expect(outcome(() => range.check("a", 0, 0xf000))).toContain("U+F000 is of the range")
  })
  test("is used up", () => {
    const range = new VariableRange()
    range.set(0x70, 0x71, true)
    expect([1, 2, 3].map(() => outcome(() => range.claim("a", 0)).slice(0, 9))).toEqual(["fits", "fits", "the range"])
    range.set(0x70, 0x71, true)
    range.borrow("a", 0)
    expect(outcome(() => range.claim("a", 0))).toBe("fits")
    expect([outcome(() => range.claim("a", 0)), outcome(() => range.borrow("a", 0))].every((reason) => reason.includes("is used up"))).toBe(true)
    range.giveBack()
    expect(outcome(() => range.claim("a", 0))).toBe("fits")
  })
  test("keeps the places of an earlier pass", () => {
    const range = new VariableRange()
    range.set(0x70, 0x71, true)
    range.claim("a", 0)
    range.claim("a", 0)
    range.set(0x60, 0x6f, false)
    expect(outcome(() => range.claim("a", 0))).toContain("is used up")
    expect([outcome(() => range.check("a", 0, 0x60)), outcome(() => range.check("a", 0, 0x72))].map((reason) => reason.slice(0, 4))).toEqual(["U+60", "fits"])
  })
})

describe("names of transforms", () => {
  const idOf = (source: string) => {
    const found = readId(source, 0)
    return found === undefined ? undefined : [nameOf(found.id), found.end, found.id.filter !== undefined]
  }
  test("are read in all their forms", () => {
    expect(["NFD;", "Latin-Greek;", "Latin-Greek/UNGEGN;", "Latin - Greek / UNGEGN ;", "Latin/X;", "-Greek;", "/X-Greek", "[a] Latin-Greek;", "Latin [a] - Greek", "Latin-Greek [a]", "A B", "A-B-C", "A_1-B;"].map(idOf)).toEqual([
      ["Any-NFD", 3, false], ["Latin-Greek", 11, false], ["Latin-Greek/UNGEGN", 18, false], ["Latin-Greek/UNGEGN", 23, false], ["Any-Latin/X", 7, false], ["Any-Greek", 6, false], ["Any-Greek/X", 8, false],
      ["Latin-Greek", 15, true], ["Latin-Greek", 17, true], ["Latin-Greek", 15, true], ["Any-A", 2, false], ["A-B", 3, false], ["A_1-B", 5, false]
    ])
    for (const none of ["", ";", "(", "/X", "[a]", "1"]) expect(idOf(none)).toBeUndefined()
  })
  test("have inverses: the one that is known, or the two ends turned round", () => {
    const inverse = (name: string): string => nameOf(inverseOf(readId(name, 0)!.id))
    expect(["NFC", "nfd", "NFKC", "NFKD", "Lower", "Upper", "Title", "Null", "Remove", "FCC", "FCD", "Latin-Greek/BGN", "Any-Latin", "Latin-NFC", "NFC/X"].map(inverse)).toEqual(["Any-NFD", "Any-NFC", "Any-NFKD", "Any-NFKC", "Any-Upper", "Any-Lower", "Any-Lower", "Any-Null", "Any-Null", "Any-FCD", "Any-FCC", "Greek-Latin/BGN", "Latin-Any", "NFC-Latin", "Any-NFD"])
  })
  test("stand behind '::' for one direction or both", () => {
    const line = (source: string) => {
      const read = readIdLine(source, 0)
      return "filter" in read ? [read.direction, read.filter.has(0x61), read.end] : [read.forward && nameOf(read.forward), read.reverse && nameOf(read.reverse), read.end]
    }
    expect([" NFD ;", "A-B;", "A-B(C-D);", "A-B ( C-D ) ;", "A();", "A( );", "(B);", "();", "NFC (Upper);", "[a];", " [a] ;", "([a]);", "( [a] ) ;", "[a]", "([a])x"].map(line)).toEqual([
      ["Any-NFD", "Any-NFC", 6], ["A-B", "B-A", 4], ["A-B", "C-D", 9], ["A-B", "C-D", 13], ["Any-A", undefined, 4], ["Any-A", undefined, 5], [undefined, "Any-B", 4], [undefined, undefined, 3], ["Any-NFC", "Any-Upper", 12],
      ["forward", true, 4], ["forward", true, 6], ["reverse", true, 6], ["reverse", true, 9], [undefined, true, 3], [undefined, true, 5]
    ])
    for (const [source, reason] of [["A", "lacks the ';'"], ["A-B x", "lacks the ';'"], ["A (B;", "is not closed"], ["A ([a]);", "is not closed"], [";", "lacks the name"], ["", "lacks the name"], ["([a];", "not closed; write ')'"], ["(", "is not closed"]]) expect(() => readIdLine(source!, 0), source).toThrow(reason)
  })
})

describe("sets", () => {
  const member = fc.constantFrom<readonly [string, string]>(["a", "a"], ["b", "b"], ["f", "f"], ["b-d", "bcd"], ["a-e", "abcde"], [raw`\u0063`, "c"], ["{d}", "d"], [raw`\-`, "-"])
  const inner = fc.constantFrom<readonly [string, string]>(["[b-d]", "bcd"], ["[a c e]", "ace"], ["[^b]", "acdefgh-"], [raw`\p{gc=Lu}`, ""], ["[:L:]", "abcdefgh"], ["[]", ""], ["[[a-f]&[c-h]]", "cdef"], ["[[a-f]-[b]]", "acdef"], [raw`\P{L}`, "-"], ["[{ab}c]", "c"])
  const operation = fc.tuple(fc.constantFrom("", "-", "&"), inner)
  const all = "abcdefgh-"
  test("are what their members say, from left to right", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.boolean(), fc.array(member, { maxLength: 3 }), inner, fc.array(operation, { maxLength: 3 }), fc.array(member, { maxLength: 2 })), { minLength: 20, maxLength: 20 }), (lines) => {
      for (const [negative, first, start, operations, last] of lines) {
        const source = `[${negative ? "^" : ""}${first.map(([text]) => text).join(" ")} ${start[0]} ${operations.map(([sign, [text]]) => `${sign}${text}`).join(" ")} ${last.map(([text]) => text).join("")}]`
        let expected = new Set([...first.map(([, of]) => of).join(""), ...start[1]])
        for (const [sign, [, of]] of operations) {
          if (sign === "") expected = new Set([...expected, ...of])
          else expected = new Set([...expected].filter((one) => of.includes(one) === (sign === "&")))
        }
        for (const [, of] of last) for (const one of of) expected.add(one)
        expect(sets(source, all), source).toBe([...all].filter((one) => expected.has(one) !== negative).join(""))
      }
    }), { numRuns: 50 })
  })
  test("have strings, which operations add, take away and keep", () => {
    const strings = (source: string): ReadonlyArray<string> => readSet(source, 0, undefined).set.strings
    expect([strings("[{ab}{cde}]"), strings("[[{ab}{cd}]-[{ab}]]"), strings("[[{ab}{cd}]&[{ab}{ef}]]"), strings("[[{ab}][{ef}]]"), strings("[^{ab}]"), strings("[{}]"), strings("[{a b}]"), strings(raw`[{\u0061\}}]`), strings("[{😀}]"), strings("[{ab}{ab}]")]).toEqual([
      ["cde", "ab"], ["cd"], ["ab"], ["ab", "ef"], [], [], ["ab"], ["a}"], [], ["ab"]
    ])
    expect([sets("[{}a]", "ab"), sets("[{😀}]", "a😀"), sets("[😀-😂]", "😀😁😂😃"), sets("[a-]", "a-b"), sets("[-a]", "a-b"), sets("[a$]", "a$"), sets(raw`[\$]`, "a$"), sets("[ ^ a ]", "ab"), sets("[a-c e]", "abcde")]).toEqual(["a", "😀", "😀😁😂", "a-", "a-", "a", "$", "b", "abce"])
    expect(readSet("x[a]b", 1, undefined).end).toBe(4)
    expect(readSet("[a$]", 0, undefined).set.has(0xffff)).toBe(true)
    expect(readSet("[$]", 0, undefined).set.has(0xffff)).toBe(true)
    expect(readSet("[a$b]", 0, undefined).set.has(0x24)).toBe(true)
    expect(readSet("[a]", 0, undefined).set.has(0xffff)).toBe(false)
  })
  test("have variables that stand for sets and characters", () => {
    const variables = new Map([["v", [0x61, readSet("[xy]", 0, undefined).set]], ["none", []], ["one", [0x63]], ["three", [0x63, 0x64, 0x65]]])
    const among = (source: string): string => [..."abcdefxyz-"].filter((one) => readSet(source, 0, (name) => variables.get(name)).set.has(one.codePointAt(0)!)).join("")
    expect([among("[$v]"), among("[$v b]"), among("[b$v]"), among("[$none a]"), among("[a-$one]"), among("[[a-z]-[$v]]"), among("[$v-[x]]"), among("[$three-f]"), among("[$one]"), among("[a$]")]).toEqual(["axy", "abxy", "abxy", "a", "abc", "bcdefz", "ay", "cdef", "c", "a"])
  })
  test.each([
    ["[a", 1, "a set is not closed"], ["[a-", 1, "a set is not closed"], ["[[a]&]", 6, "'&' lacks a set"], ["[a&b]", 3, "'&' cannot stand here"], ["[&]", 2, "'&' cannot stand here"], ["[a^]", 3, "'^' cannot stand here"], ["[a--b]", 4, "'-' cannot stand here"], ["[[a]--[b]]", 6, "'-' cannot stand here"],
    ["[a-[b]]", 4, "has a set behind it"], ["[[a]-b]", 6, "has a character behind it"], ["[[a]&b]", 6, "has a character behind it"], ["[b-a]", 4, "a range ends before"], ["[a-a]", 4, "a range ends before"], ["[a-b-c]", 6, "has a character behind it but no character"], ["[{ab]", 2, "a string in a set is not closed"], ["[:L]", 1, "a property is not closed; write ':]'"],
    [raw`\p{L`, 1, "a property is not closed; write '}'"], ["[:x:]", 1, "the property 'x' is not supported"], ["[:^ x :]", 1, "the property '^ x' is not supported"]
  ])("%s is refused", (source, column, reason) => {
    let error: unknown
    try {
      readSet(source, 0, undefined)
    } catch (cause) {
      error = cause
    }
    expect(error).toBeInstanceOf(RuleError)
    expect(error).toMatchObject({ line: 1, column, reason: expect.stringContaining(reason) })
  })
  test("refuse a variable that is not known, and a dollar that is neither", () => {
    expect(() => readSet("[$v]", 0, () => undefined)).toThrow("the variable '$v' is not defined here")
    expect(() => readSet("[$ a]", 0, () => undefined)).toThrow("'$' in a set is a variable or, last of all, the end")
    expect(readSet("[a$ ]", 0, () => undefined).set.has(0xffff)).toBe(true)
  })
})

describe("properties", () => {
  const has = (name: string, value: string | undefined, among: string): string => [...among].filter((one) => propertyTest(name, value)!(one.codePointAt(0)!)).join("")
  test.each([
    ["L", undefined, "aЖ1", "aЖ"], ["letter", undefined, "aЖ1", "aЖ"], ["Lu", undefined, "aЖ1", "Ж"], ["uppercase letter", undefined, "aЖ1", "Ж"], ["gc", "Nd", "aЖ1", "1"], ["General_Category", "decimal-number", "aЖ1", "1"], ["punct", undefined, "a.", "."], ["Cntrl", undefined, "a\n", "\n"],
    ["any", undefined, "a😀", "a😀"], ["ASCII", undefined, "\u007f\u0080", "\u007f"], ["Greek", undefined, "aα", "α"], ["sc", "grek", "aα", "α"], ["Script", "Old Italic", "a𐌀", "𐌀"], ["scx", "Deva", "a।अ", "।अ"], ["script extensions", "Devanagari", "a।अ", "।अ"], ["sc", "Deva", "a।अ", "अ"],
    ["alphabetic", undefined, "a1", "a"], ["Alpha", "yes", "a1", "a"], ["Alpha", "t", "a1", "a"], ["Alpha", "No", "a1", "1"], ["Alpha", "false", "a1", "1"], ["wspace", undefined, "a ", " "], ["White_Space", "Y", "a ", " "], ["Emoji", undefined, "a😀", "😀"], ["L", "no", "a1", "1"],
    ["blk", "Basic Latin", "\u007f\u0080a", "\u007fa"], ["Block", "greek", "\u036fͰϿ\u0400", "ͰϿ"], ["block", "Cyrillic", "\u03ffЀӿ\u0500", "Ѐӿ"], ["block", "Hebrew", "\u058f\u0590\u05ff\u0600", "\u0590\u05ff"], ["block", "Arabic", "\u05ff\u0600\u06ff\u0700", "\u0600\u06ff"], ["block", "Thaana", "\u077f\u0780\u07bf\u07c0", "\u0780\u07bf"],
    ["wb", "MidLetter", ":·.a\u2027\ufe13\uff1a\u0387", ":·\u2027\ufe13\uff1a\u0387"], ["WordBreak", "MidNumLet", ".‘’:\u2024\uff0e\uff07\ufe52", ".‘’\u2024\uff0e\uff07\ufe52"], ["wb", "Extend", "\u0301a\u200d\u{1f3fb}ा", "\u0301\u{1f3fb}ा"],
    ["wb", "ALetter", "aж字かカไລမកאʹ˂\ua708՚՞״\u070f一ー\u0301ाᚠ\u{1aff0}1_₁˗˞", "aжʹ˂\ua708՚՞\u070fᚠ˗˞"]
  ])("%s = %s", (name, value, among, expected) => {
    expect(has(name, value, among)).toBe(expected)
  })
  test("are unknown where they are none", () => {
    for (const [name, value] of [["x", undefined], ["gc", "x"], ["sc", "x"], ["scx", "x"], ["ccc", "300"], ["blk", "x"], ["wb", "x"], ["Alpha", "maybe"], ["Alpha", "yesno"], ["x", "yes"], ["a}b", undefined], ["", undefined], ["Script=Greek}|\\p{L", undefined]]) expect(propertyTest(name!, value), `${name} ${value}`).toBeUndefined()
  })
  test("tell combining classes by number and by name", () => {
    const marks = { 1: "\u0334", 7: "\u093c", 8: "\u3099", 9: "\u094d", 202: "\u0327", 214: "\u1dce", 216: "\u031b", 218: "\u302a", 220: "\u0323", 222: "\u059a", 224: "\u302e", 226: "\u{1d16d}", 228: "\u05ae", 230: "\u0300", 232: "\u0315", 233: "\u035c", 234: "\u035d", 240: "\u0345" }
    const names = ["Overlay", "Nukta", "Kana_Voicing", "Virama", "Attached_Below", "Attached_Above", "Attached_Above_Right", "Below_Left", "Below", "Below_Right", "Left", "Right", "Above_Left", "Above", "Above_Right", "Double_Below", "Double_Above", "Iota_Subscript"]
    const every = Object.values(marks).join("")
    Object.entries(marks).forEach(([number, mark], at) => {
      expect(has("ccc", number, `a${every}`), number).toBe(mark)
      expect(has("Canonical_Combining_Class", names[at]!, `a${every}`), names[at]).toBe(mark)
    })
    expect(has("ccc", "230", "\u0301\u0308\u0323")).toBe("\u0301\u0308")
    for (const none of ["0", "NR", "Not_Reordered"]) expect(has("ccc", none, `aé\u0301${every}`)).toBe("aé")
  })
  test("stand in rules with a sign for their opposite", () => {
    expect([sets("[:^Lu:]", "aA"), sets(raw`\P{Lu}`, "aA"), sets(raw`\P{^Lu}`, "aA"), sets("[:gc≠Lu:]", "aA"), sets("[: Lu :]", "aA")]).toEqual(["a", "a", "A", "A", "A"])
    expect(compileRules("[:P:] > p;").convert("a.")).toBe("ap")
  })
})
