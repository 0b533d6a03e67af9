import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { CodePointSet } from "../../src/rules/codePointSet.ts"
import { CodePointTable } from "../../src/rules/codePointTable.ts"
import { textOf } from "../../src/rules/codeUnits.ts"
import { inOrder } from "../../src/rules/combiningOrder.ts"
import { Edits, type Span } from "../../src/rules/edits.ts"
import { LowWater } from "../../src/rules/lowWater.ts"
import { RepeatMemo } from "../../src/rules/repeatMemo.ts"
import { Tape } from "../../src/rules/tape.ts"

const codePoints = [0, 0x41, 0xff, 0x100, 0x141, 0x3b1, 0x430, 0x4e00, 0xd800, 0xdfff, 0xffff, 0x10000, 0x10041, 0x1f600, 0x1f641, 0x10ffff]
const units = (text: string): Uint16Array => Uint16Array.from(text.split(""), (unit) => unit.charCodeAt(0))

describe("a set of code points", () => {
  test("answers as it was told, and asks once for each", () => {
    const asked: Array<number> = []
    const set = new CodePointSet((codePoint) => {
      asked.push(codePoint)
      return codePoint % 3 === 0
    }, [])
    for (let round = 0; round < 3; round++) for (const codePoint of [...codePoints, ...codePoints.toReversed()]) expect(set.has(codePoint), String(codePoint)).toBe(codePoint % 3 === 0)
    expect(asked.toSorted((a, b) => a - b)).toEqual(codePoints)
  })
  test("answers for every page of the plane", () => {
    const set = new CodePointSet((codePoint) => (codePoint >> 8) % 2 === 0, [])
    for (let round = 0; round < 2; round++) for (let page = 0; page < 256; page++) expect(set.has(page * 256 + 7)).toBe(page % 2 === 0)
  })
  test("has its strings, the longest first, empty ones left out", () => {
    const set = new CodePointSet(() => false, ["ab", "", "abcd", "b", "dab"])
    expect(set.strings).toEqual(["abcd", "dab", "ab", "b"])
    expect(set.longestString(units("xabcd"), 1, 5, false)).toBe(4)
    expect(set.longestString(units("xabcd"), 1, 4, false)).toBe(2)
    expect(set.longestString(units("xabcd"), 1, 2, false)).toBe(0)
    expect(set.longestString(units("xabcd"), 0, 5, false)).toBe(0)
    expect(set.longestString(units("xdab"), 4, 0, true)).toBe(3)
    expect(set.longestString(units("xdab"), 4, 2, true)).toBe(2)
    expect(set.longestString(units("xdab"), 4, 3, true)).toBe(1)
    expect(set.longestString(units("xdab"), 3, 0, true)).toBe(0)
    expect(new CodePointSet(() => true, []).longestString(units("ab"), 0, 2, false)).toBe(0)
  })
})

describe("a table of code points", () => {
  test("finds each number once, whatever the order", () => {
    const asked: Array<number> = []
    const table = new CodePointTable((codePoint) => {
      asked.push(codePoint)
      return codePoint + 1
    })
    for (let round = 0; round < 3; round++) for (const codePoint of [...codePoints, ...codePoints.toReversed()]) expect(table.get(codePoint)).toBe(codePoint + 1)
    expect(asked.toSorted((a, b) => a - b)).toEqual(codePoints)
    expect(table.ask(0x10041)).toBe(0x10042)
    expect(table.values[table.pageOf[0x41 >> 8]! + 0x41]).toBe(0x42)
  })
  test("holds nothing for what was not asked", () => {
    const table = new CodePointTable(() => 7)
    expect(table.values[table.pageOf[0x4e]! + 3]).toBe(0)
    table.get(0x4e03)
    expect(table.values[table.pageOf[0x4e]! + 3]).toBe(7)
    expect(table.values[table.pageOf[0x4e]! + 4]).toBe(0)
    expect(table.values[table.pageOf[0x4f]! + 3]).toBe(0)
  })
  test("may ask itself while it finds a number", () => {
    const table: CodePointTable = new CodePointTable((codePoint): number => codePoint < 0x100 ? 1 : codePoint === 0x1f600 ? table.get(0x20000) + 1 : codePoint > 0xffff ? 2 : table.get(codePoint - 0x100) + 1)
    expect([table.get(0x500), table.get(0x400), table.get(0x1f600), table.get(0x20000)]).toEqual([6, 5, 3, 2])
  })
})

describe("code units", () => {
  test.each([0, 1, 47, 48, 49, 4095, 4096, 4097, 9000])("are the string that they were, %i of them", (size) => {
    for (const piece of ["abc", "жщ", "a\ud800", "😀", "\ufeff"]) {
      const text = piece.repeat(size).slice(0, size)
      expect(textOf(units(text))).toBe(text)
    }
  })
})

describe("marks in order", () => {
  const mark = fc.constantFrom("\u0301", "\u0323", "\u0327", "\u0345", "\u0334", "\u05b0", "\u064b", "\u0308", "\u302a", "a", "é", "ǖ", "ﬁ", "\u0344", "한")
  test("are as the runtime puts them", () => {
    fc.assert(fc.property(fc.array(mark, { maxLength: 12 }).map((all) => all.join("")), (text) => {
      expect(inOrder(text, "NFD")).toBe(text.normalize("NFD"))
      expect(inOrder(text, "NFKD")).toBe(text.normalize("NFKD"))
    }), { numRuns: 200 })
    for (const marks of ["\u0301\u0323\u0345\u0334", "\u{1d165}", "x\u{1d16e}\u{1d165}\u0334", "\u0344\u0323\ud834", "\u0301"]) {
      for (let before = 0; before < 3; before++) {
        const long = `${"a".repeat(before)}${marks.repeat(70)}b\u0323`
        expect(inOrder(long, "NFD")).toBe(long.normalize("NFD"))
      }
    }
  })
})

describe("the lowest level", () => {
  test("since a note is told, or one that is lower", () => {
    fc.assert(fc.property(fc.array(fc.nat(40), { maxLength: 60 }), (levels) => {
      const water = new LowWater()
      levels.forEach((level) => water.note(level))
      expect(water.now).toBe(levels.length)
      for (let since = 0; since <= levels.length; since++) expect(water.lowest(since)).toBe(Math.min(Infinity, ...levels.slice(since)))
    }))
    const many = new LowWater()
    for (let level = 1; level <= 500; level++) many.note(level)
    for (let since = 0; since < 500; since++) {
      expect(many.lowest(since)).toBeLessThanOrEqual(since + 1)
      expect(many.lowest(since)).toBeGreaterThan(0)
    }
    expect(many.lowest(499)).toBeGreaterThan(400)
    expect(many.lowest(500)).toBe(Infinity)
  })
})

describe("a long repeat that came by a place", () => {
  test("is remembered by where its last round began, until the text further on changes", () => {
    const tape = new Tape("abcabcabc")
    const memo = new RepeatMemo()
    expect(memo.lastStart(tape, 8, 0, false)).toBe(8)
    memo.note(tape, [9, 7], 3, 2, false)
    expect([9, 7, 8].map((place) => memo.lastStart(tape, place, 0, false))).toEqual([3, 3, 8])
    expect(memo.lastStart(tape, 9, 2, false)).toBe(3)
    expect(memo.lastStart(tape, 9, 3, false)).toBe(9)
    expect(memo.lastStart(new Tape("abcabcabc"), 9, 0, false)).toBe(9)
    tape.changes!.ahead.note(8)
    expect([9, 7].map((place) => memo.lastStart(tape, place, 0, false))).toEqual([9, 3])
    tape.changes!.back.note(0)
    expect(memo.lastStart(tape, 7, 0, false)).toBe(3)
    tape.changes!.ahead.note(3)
    expect(memo.lastStart(tape, 7, 0, false)).toBe(7)
    memo.note(tape, [7], 4, 2, false)
    expect(memo.lastStart(tape, 7, 0, false)).toBe(4)
  })
  test("of one text is forgotten with the next", () => {
    const [one, other] = [new Tape("abc"), new Tape("abc")]
    const memo = new RepeatMemo()
    memo.note(one, [5], 3, 1, true)
    memo.note(other, [6], 4, 1, true)
    expect([memo.lastStart(other, 5, 0, true), memo.lastStart(other, 6, 0, true), memo.lastStart(one, 5, 0, true)]).toEqual([5, 4, 5])
  })
})

/** The same by a list of spans in the text as it is. */
class PlainEdits {
  private all: ReadonlyArray<Span> = []

  record(start: number, end: number, size: number): void {
    const growth = size - (end - start)
    const before = this.all.filter(([, , , outEnd]) => outEnd <= start)
    const behind = this.all.slice(before.length).filter(([, , outStart]) => outStart >= end)
    const over = this.all.slice(before.length, this.all.length - behind.length)
    const shift = before.length === 0 ? 0 : before.at(-1)![1] - before.at(-1)![3]
    const [first, last] = [over[0], over.at(-1)]
    const from = Math.min(start, first?.[2] ?? start)
    const to = Math.max(end, last?.[3] ?? end)
    const one: Span = first === undefined || last === undefined ? [start + shift, end + shift, start, start + size] : [first[0] - (first[2] - from), last[1] + (to - last[3]), from, to + growth]
    this.all = [...before, one, ...behind.map(([inStart, inEnd, outStart, outEnd]): Span => [inStart, inEnd, outStart + growth, outEnd + growth])]
  }

  spans(source: string, output: string): ReadonlyArray<Span> {
    return this.all.filter(([inStart, inEnd, outStart, outEnd]) => source.slice(inStart, inEnd) !== output.slice(outStart, outEnd))
  }
}

describe("edits", () => {
  const change = fc.record({ at: fc.nat(14), size: fc.nat(3), text: fc.constantFrom("", "X", "YZ", "WVU", "a", "b") })
  test("are those of a plain list, joined where one touches what another wrote", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(12), fc.array(change, { maxLength: 9 })), { minLength: 10, maxLength: 10 }), (all) => {
      for (const [size, changes] of all) {
        const source = "abcdefghijkl".slice(0, size)
        const [edits, plain] = [new Edits(), new PlainEdits()]
        let text = source
        for (const one of changes) {
          const start = Math.min(one.at, text.length)
          const end = Math.min(start + one.size, text.length)
          if (text.slice(start, end) === one.text) continue
          edits.record(start, end, one.text.length, text.length)
          plain.record(start, end, one.text.length)
          text = text.slice(0, start) + one.text + text.slice(end)
        }
        expect(edits.spans(source, text), JSON.stringify(changes)).toEqual(plain.spans(source, text))
      }
    }), { numRuns: 50 })
  })
  test("may be very many, in any order", () => {
    const [edits, plain] = [new Edits(), new PlainEdits()]
    const source = "ab".repeat(100)
    for (const start of [...Array.from({ length: 40 }, (_, i) => i * 2), ...Array.from({ length: 40 }, (_, i) => 198 - i * 2)]) {
      edits.record(start, start + 1, 1, source.length)
      plain.record(start, start + 1, 1)
    }
    const output = source.replaceAll("a", "x")
    expect(edits.spans(source, output)).toEqual(plain.spans(source, output))
    expect(edits.spans(source, output).length).toBe(80)
  })
})

describe("a tape", () => {
  test("has the text, with its cursor anywhere", () => {
    for (const text of ["", "a", "a😀b", "x".repeat(100)]) {
      for (let at = 0; at <= text.length; at++) {
        const tape = new Tape(text, true, at)
        expect([tape.toString(), tape.length, tape.left, tape.passedOver]).toEqual([text, text.length, at, at])
        tape.retreat(0)
        tape.advance(tape.limit)
        expect([tape.left, tape.right]).toEqual([text.length, tape.units.length])
        tape.isChanged = true
        expect(tape.toString()).toBe(text)
      }
    }
  })
  test("tells the code points on either side of the cursor", () => {
    const tape = new Tape("a😀\ud800\ude00b\ud83d", false, 3)
    expect([tape.codePointBefore(3), tape.codePointBefore(2), tape.codePointBefore(1)]).toEqual([0x1f600, 0xd83d, 0x61])
    expect([0, 1, 2, 3].map((at) => tape.codePointAt(tape.right + at))).toEqual([0x10200, 0xde00, 0x62, 0xd83d])
    const low = new Tape("\ude00\udc00x", false, 3)
    expect([low.codePointBefore(1), low.codePointBefore(2)]).toEqual([0xde00, 0xdc00])
  })
  test("puts a text in the place of another, and notes it", () => {
    const tape = new Tape("abcdef", true, 2)
    tape.put(tape.right + 2, "XYZ")
    expect([tape.toString(), tape.length, tape.left, tape.isChanged]).toEqual(["abXYZef", 7, 5, true])
    expect(tape.edits!.spans("abcdef", "abXYZef")).toEqual([[2, 4, 2, 5]])
    const same = new Tape("abcdef", true, 2)
    same.put(same.right + 2, "cd")
    expect([same.left, same.isChanged, same.edits!.spans("abcdef", "abcdef")]).toEqual([4, false, []])
    const other = new Tape("abcdef", true, 2)
    other.put(other.right + 2, "ce")
    expect(other.toString()).toBe("abceef")
  })
  test("makes room for more, however much", () => {
    for (const size of [0, 1, 31, 32, 33, 200, 5000]) {
      const tape = new Tape("abc", false, 1)
      tape.limit = tape.right + 1
      tape.put(tape.right + 1, "x".repeat(size))
      expect(tape.toString()).toBe(`a${"x".repeat(size)}c`)
      expect([tape.right, tape.limit]).toEqual([tape.units.length - 1, tape.units.length - 1])
    }
  })
  test("moves short and long stretches over the cursor and back", () => {
    const text = "abcdefghijklmnopqrstuvwxyz0123456789"
    for (const size of [0, 1, 23, 24, 25, 36]) {
      const tape = new Tape(text)
      tape.advance(tape.right + size)
      expect([tape.left, tape.slice(0, size), tape.slice(tape.right, tape.units.length)]).toEqual([size, text.slice(0, size), text.slice(size)])
      tape.retreat(size)
      expect(tape.left).toBe(size)
      tape.retreat(size + 1)
      expect(tape.left).toBe(size)
      tape.retreat(0)
      expect([tape.left, tape.slice(tape.right, tape.units.length)]).toEqual([0, text])
    }
  })
})
