import { offsetsIn, SourceMap } from "@polyonym/core/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

/** A text, and what random insertions, deletions and replacements make of it. */
const piece = fc.string({ unit: "grapheme", maxLength: 6 })
const edited = fc.array(fc.record({ kept: piece, from: piece, to: piece }), { maxLength: 12 }).map((parts) => {
  let before = ""
  let after = ""
  const edits: Array<[number, number, number, number]> = []
  for (const { kept, from, to } of parts) {
    before += kept
    after += kept
    // Between two edits of length nothing there must be some text, or they are one edit.
    if (kept !== "" && from !== to) edits.push([before.length, before.length + from.length, after.length, after.length + to.length])
    else if (from !== to) continue
    before += from
    after += to
  }
  return { before, after, map: SourceMap.fromEdits(edits) }
})

describe("SourceMap", () => {
  it("carries every range to one that holds it, and reads the same where no edit lies inside", () => {
    fc.assert(fc.property(edited, fc.nat(), fc.nat(), ({ before, after, map }, a, b) => {
      const start = Math.min(a, b) % (after.length + 1)
      const end = Math.max(start, Math.max(a, b) % (after.length + 1))
      const there = SourceMap.toSource(map, start, end)
      expect(there.start).toBeLessThanOrEqual(there.end)
      expect(there.end).toBeLessThanOrEqual(before.length)
      if (there.exact) expect(before.slice(there.start, there.end)).toBe(after.slice(start, end))
    }), { numRuns: 2000 })
  })
  it("goes there and back over ranges that no edit touches", () => {
    fc.assert(fc.property(edited, fc.nat(), fc.nat(), ({ after, map }, a, b) => {
      const start = Math.min(a, b) % (after.length + 1)
      const end = Math.max(start, Math.max(a, b) % (after.length + 1))
      if (start === end) return
      const there = SourceMap.toSource(map, start, end)
      if (there.exact) expect(SourceMap.fromSource(map, there.start, there.end)).toEqual({ start, end, exact: true })
    }), { numRuns: 2000 })
  })
  it("composes: two maps in a row carry as their composition does", () => {
    const first = SourceMap.fromEdits([[0, 3, 0, 0], [10, 10, 7, 9]])
    const second = SourceMap.fromEdits([[2, 4, 2, 3]])
    const third = SourceMap.fromEdits([[5, 6, 5, 5]])
    const both = SourceMap.compose(first, second)
    for (let i = 0; i < 8; i++) {
      const middle = SourceMap.toSource(second, i, i + 1)
      const { start, end } = SourceMap.toSource(first, middle.start, middle.end)
      expect(SourceMap.toSource(both, i, i + 1)).toMatchObject({ start, end })
    }
    const left = SourceMap.compose(both, third)
    const right = SourceMap.compose(first, SourceMap.compose(second, third))
    for (let i = 0; i < 7; i++) expect(SourceMap.toSource(left, i, i + 2)).toEqual(SourceMap.toSource(right, i, i + 2))
    expect(SourceMap.compose(SourceMap.identity, second)).toBe(second)
    expect(SourceMap.compose(first, SourceMap.identity)).toBe(first)
  })
  it("keeps an insertion at the border out of the range beside it", () => {
    const map = SourceMap.fromEdits([[3, 3, 3, 5]]) // "abcdef" -> "abc--def"
    expect(SourceMap.toSource(map, 0, 3)).toEqual({ start: 0, end: 3, exact: true })
    expect(SourceMap.toSource(map, 5, 8)).toEqual({ start: 3, end: 6, exact: true })
    expect(SourceMap.toSource(map, 2, 6)).toEqual({ start: 2, end: 4, exact: false })
  })
  it("says that a deleted range is nowhere", () => {
    expect(SourceMap.fromSource(SourceMap.fromEdits([[2, 5, 2, 2]]), 2, 5)).toBeUndefined()
  })
  it("refuses edits that do not fit each other", () => {
    expect(() => SourceMap.fromEdits([[4, 6, 4, 4], [5, 7, 5, 5]])).toThrow(RangeError)
    expect(() => SourceMap.fromEdits([[4, 6, 5, 7]])).toThrow(RangeError)
  })
})

describe("offsetsIn", () => {
  it("agrees with what the platform counts, in code points and bytes", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.nat(), (text, n) => {
      let at = n % (text.length + 1)
      if (/^[\udc00-\udfff]/.test(text.slice(at)) && /[\ud800-\udbff]$/.test(text.slice(0, at))) at--
      expect(offsetsIn(text, "codepoint")(at)).toBe(Array.from(text.slice(0, at)).length)
      expect(offsetsIn(text, "utf8")(at)).toBe(Buffer.byteLength(text.slice(0, at), "utf8"))
      expect(offsetsIn(text, "utf16")(at)).toBe(at)
    }), { numRuns: 2000 })
  })
  it("counts a lone surrogate as the replacement character", () => {
    expect(offsetsIn("a\ud800b", "utf8")(3)).toBe(5)
    expect(offsetsIn("a\ud800b", "codepoint")(3)).toBe(3)
  })
})
