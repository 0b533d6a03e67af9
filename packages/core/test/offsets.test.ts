import { offsetsFrom, offsetsIn, SourceMap, widenToGraphemes } from "@polyonym/core/pure"
import { describe, expect, it } from "vitest"

const all = (text: string, of: (offset: number) => number): ReadonlyArray<number> => Array.from({ length: text.length + 1 }, (_, at) => of(at))

describe("offsets of one text in another unit", () => {
  const text = "aя€😀z"
  it("count each character by its width", () => {
    expect(all(text, offsetsIn(text, "utf16"))).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(all(text, offsetsIn(text, "codepoint"))).toEqual([0, 1, 2, 3, 3, 4, 5])
    expect(all(text, offsetsIn(text, "utf8"))).toEqual([0, 1, 3, 6, 6, 10, 11])
    const edges = "\u007f\u0080\u07ff\u0800\uffff"
    expect(all(edges, offsetsIn(edges, "utf8"))).toEqual([0, 1, 3, 5, 8, 11])
  })
  it("lead back; inside a character to its start", () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 99].map(offsetsFrom(text, "utf8"))).toEqual([0, 1, 1, 2, 2, 2, 3, 3, 3, 5, 6, 6])
    expect([0, 1, 2, 3, 4, 5, 9].map(offsetsFrom(text, "codepoint"))).toEqual([0, 1, 2, 3, 5, 6, 6])
    expect([0, 3, 4, 6].map(offsetsFrom(text, "utf16"))).toEqual([0, 3, 4, 6])
  })
  it("of lone and turned surrogates count each for itself", () => {
    const broken = "\ud83d\ud83d\ude00\ude00\ud83dx"
    expect(all(broken, offsetsIn(broken, "codepoint"))).toEqual([0, 1, 1, 2, 3, 4, 5])
    expect(all(broken, offsetsIn(broken, "utf8"))).toEqual([0, 3, 3, 7, 10, 13, 14])
    expect([0, 3, 7, 10, 13, 14].map(offsetsFrom(broken, "utf8"))).toEqual([0, 1, 3, 4, 5, 6])
  })
  it("are kept within the text", () => expect([offsetsIn("aя", "utf8")(-5), offsetsIn("aя", "utf8")(99), offsetsIn("", "utf8")(3), offsetsFrom("", "utf8")(0)]).toEqual([0, 3, 0, 0]))
  it.each([62, 63, 64, 126, 127, 190])("hold over a length of %i code units, wherever a character stands", (length) => {
    for (const at of [0, 1, 62, 63, 64, 126, 127, length - 1]) {
      if (at >= length) continue
      const long = `${"я".repeat(at)}😀${"x".repeat(length - at)}`
      const whole = Array.from({ length: long.length + 1 }, (_, offset) => (offset === at + 1 ? at : offset))
      const bytes = whole.map((offset) => Buffer.byteLength(long.slice(0, offset), "utf8"))
      expect(all(long, offsetsIn(long, "utf8"))).toEqual(bytes)
      expect(bytes.map(offsetsFrom(long, "utf8"))).toEqual(whole)
      expect(all(long, offsetsIn(long, "codepoint")).map(offsetsFrom(long, "codepoint"))).toEqual(whole)
    }
  })
})

describe("a range carried over edits", () => {
  // "ab<i>cd</i>ef" was read as "abcd--ef": a tag dropped, another replaced.
  const map = SourceMap.fromEdits([[2, 5, 2, 2], [7, 11, 4, 6]])
  it("goes to the source: widened to an edit that it touches inside, past one that it borders on", () => {
    const to = (start: number, end: number) => Object.values(SourceMap.toSource(map, start, end))
    expect(to(0, 2)).toEqual([0, 2, true])
    expect(to(1, 3)).toEqual([1, 6, false])
    expect(to(2, 4)).toEqual([5, 7, true])
    expect(to(2, 5)).toEqual([5, 11, false])
    expect(to(4, 6)).toEqual([7, 11, false])
    expect(to(5, 6)).toEqual([7, 11, false])
    expect(to(5, 7)).toEqual([7, 12, false])
    expect(to(6, 8)).toEqual([11, 13, true])
    expect(to(3, 7)).toEqual([6, 12, false])
    expect(to(0, 8)).toEqual([0, 13, false])
  })
  it("goes to the source from an empty place: the edit around it, or the place itself", () => {
    const to = (at: number) => Object.values(SourceMap.toSource(map, at, at))
    expect([0, 1, 2, 3, 4, 5, 6, 8].map(to)).toEqual([[0, 0, true], [1, 1, true], [5, 5, true], [6, 6, true], [7, 7, true], [7, 11, false], [11, 11, true], [13, 13, true]])
  })
  it("comes from the source, or is nowhere", () => {
    const from = (start: number, end: number) => SourceMap.fromSource(map, start, end)
    expect(from(0, 2)).toEqual({ start: 0, end: 2, exact: true })
    expect(from(2, 5)).toBeUndefined()
    expect(from(3, 4)).toBeUndefined()
    expect(from(3, 6)).toEqual({ start: 2, end: 3, exact: false })
    expect(from(1, 3)).toEqual({ start: 1, end: 2, exact: false })
    expect(from(5, 7)).toEqual({ start: 2, end: 4, exact: true })
    expect(from(8, 9)).toEqual({ start: 4, end: 6, exact: false })
    expect(from(11, 13)).toEqual({ start: 6, end: 8, exact: true })
    expect(from(3, 3)).toEqual({ start: 2, end: 2, exact: false })
    expect(from(13, 13)).toEqual({ start: 8, end: 8, exact: true })
  })
  it("says over several rewrites whether any of them lies inside", () => {
    const twice = SourceMap.compose(map, SourceMap.fromEdits([[6, 8, 6, 7]]))
    expect(SourceMap.toSource(twice, 0, 2)).toEqual({ start: 0, end: 2, exact: true })
    expect(SourceMap.toSource(twice, 6, 7)).toEqual({ start: 11, end: 13, exact: false })
    expect(SourceMap.toSource(twice, 4, 6)).toEqual({ start: 7, end: 11, exact: false })
    expect(SourceMap.fromSource(twice, 11, 13)).toEqual({ start: 6, end: 7, exact: false })
    expect(SourceMap.fromSource(twice, 8, 9)).toEqual({ start: 4, end: 6, exact: false })
  })
})

describe("edits", () => {
  it.each([
    ["runs backwards in what went in", [[3, 2, 3, 3]]], ["runs backwards in what came out", [[3, 3, 3, 2]]], ["begins before the last one ended", [[0, 3, 0, 3], [2, 4, 2, 4]]],
    ["begins before the last one ended in what came out", [[0, 1, 0, 3], [3, 4, 2, 3]]], ["stands apart on one side only", [[0, 1, 0, 1], [4, 5, 3, 4]]], ["begins before the text", [[-1, 0, -1, 0]]]
  ] as ReadonlyArray<readonly [string, ReadonlyArray<readonly [number, number, number, number]>]>)("are refused where one %s, and the message says which", (_, edits) => {
    expect(() => SourceMap.fromEdits(edits)).toThrow(RangeError)
    expect(() => SourceMap.fromEdits(edits)).toThrow(`edit [${edits.at(-1)!.join(", ")}] does not follow [`)
  })
  it("say in the message what they do not follow", () => expect(() => SourceMap.fromEdits([[1, 2, 1, 4], [1, 2, 3, 4]])).toThrow("does not follow [.., 2, .., 4]"))
  it("that touch are two, and one that does nothing is none", () => {
    expect(SourceMap.editsOf(SourceMap.fromEdits([[1, 2, 1, 2], [2, 3, 2, 2]])).map((one) => [...one])).toEqual([[1, 2, 1, 2, 2, 3, 2, 2]])
    expect(SourceMap.editsOf(SourceMap.fromEdits([[1, 1, 1, 1]]))).toEqual([])
    expect(SourceMap.fromEdits([[1, 1, 1, 1]])).toEqual(SourceMap.identity)
    expect(SourceMap.fromEdits([[1, 1, 1, 2]]).edits.length).toBe(4)
    expect(SourceMap.fromEdits([[1, 2, 1, 1]]).edits.length).toBe(4)
  })
  it("are written down and read again, rewrite by rewrite", () => {
    const lists = [[0, 2, 0, 0, 4, 4, 2, 3], [1, 2, 1, 1]]
    const map = SourceMap.fromLists(lists)
    expect(SourceMap.editsOf(map).map((one) => [...one])).toEqual(lists)
    expect(SourceMap.editsOf(SourceMap.compose(map, SourceMap.compose(SourceMap.fromEdits([[0, 0, 0, 1]]), SourceMap.fromEdits([[3, 3, 3, 4]])))).length).toBe(4)
    expect(SourceMap.fromLists([])).toBe(SourceMap.identity)
    expect(() => SourceMap.fromLists([[1, 2, 1]])).toThrow("3 numbers are no quadruples")
  })
  it("put together with none stay the same map", () => {
    const one = SourceMap.fromEdits([[0, 1, 0, 0]])
    const two = SourceMap.compose(one, one)
    const empty = SourceMap.fromEdits([])
    expect([SourceMap.compose(empty, two), SourceMap.compose(two, empty)]).toEqual([two, two])
    expect(SourceMap.compose(SourceMap.compose(empty, one), SourceMap.compose(empty, one))).toEqual(two)
    expect(two).toEqual({ edits: one.edits, before: one })
    const hollow: SourceMap.SourceMap = { edits: new Int32Array(0), before: one }
    expect(SourceMap.toSource(SourceMap.compose(hollow, one), 0, 1)).toEqual({ start: 2, end: 3, exact: true })
    expect(SourceMap.toSource(SourceMap.compose(one, hollow), 0, 1)).toEqual({ start: 2, end: 3, exact: true })
    expect(SourceMap.editsOf(SourceMap.compose(one, { edits: one.edits, before: empty })).length).toBe(2)
  })
  it("turned round in several rewrites go the other way", () => {
    const map = SourceMap.compose(SourceMap.fromEdits([[1, 6, 1, 2]]), SourceMap.fromEdits([[0, 0, 0, 3]]))
    expect(SourceMap.editsOf(SourceMap.invert(map)).map((one) => [...one])).toEqual([[0, 3, 0, 0], [1, 2, 1, 6]])
    expect(SourceMap.invert(SourceMap.identity)).toEqual(SourceMap.identity)
  })
  it("counted in another unit lead both ways, or nowhere", () => {
    const map = SourceMap.fromEdits([[2, 7, 2, 3], [8, 10, 4, 4]])
    const { fromSource, toSource } = SourceMap.inUnit(map, { source: "😀&amp;Ж😀", text: "😀&Ж", unit: "codepoint" })
    expect([toSource(0, 1), toSource(1, 2), toSource(2, 3)]).toEqual([{ start: 0, end: 1, exact: true }, { start: 1, end: 6, exact: false }, { start: 6, end: 7, exact: true }])
    expect([fromSource(0, 1), fromSource(6, 7), fromSource(7, 8)]).toEqual([{ start: 0, end: 1, exact: true }, { start: 2, end: 3, exact: true }, undefined])
  })
})

describe("widenToGraphemes at the edges", () => {
  it("keeps a range within the text, and says where it was not", () => {
    expect(widenToGraphemes("abc", -3, 9)).toEqual({ start: 0, end: 3, exact: false })
    expect(widenToGraphemes("abc", 2, 1)).toEqual({ start: 2, end: 2, exact: false })
    expect(widenToGraphemes("abc", 1, 1)).toEqual({ start: 1, end: 1, exact: true })
    expect(widenToGraphemes("", 0, 0)).toEqual({ start: 0, end: 0, exact: true })
    expect(widenToGraphemes("e\u0301", 0, 1)).toEqual({ start: 0, end: 2, exact: false })
    expect(widenToGraphemes("e\u0301", 1, 2)).toEqual({ start: 0, end: 2, exact: false })
    expect(widenToGraphemes("e\u0301", 0, 2)).toEqual({ start: 0, end: 2, exact: true })
  })
  it("takes a line end of two signs as one character", () => {
    expect(widenToGraphemes("a\r\nb", 0, 2)).toEqual({ start: 0, end: 3, exact: false })
    expect(widenToGraphemes("a\r\nb", 2, 4)).toEqual({ start: 1, end: 4, exact: false })
    expect(widenToGraphemes("a\rb", 1, 2)).toEqual({ start: 1, end: 2, exact: true })
  })
  it.each([62, 63, 64, 65, 127, 128, 129, 191, 192, 4000])("takes a character of %i signs whole, from any place inside", (marks) => {
    const text = `xy e${"\u0301".repeat(marks)} z`
    for (const at of [4, 5, Math.floor(marks / 2) + 3, marks + 3]) expect(widenToGraphemes(text, at, at)).toEqual({ start: 3, end: marks + 4, exact: false })
    expect(widenToGraphemes(text, marks + 4, marks + 6).exact).toBe(true)
  })
})
