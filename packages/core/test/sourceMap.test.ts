import { offsetsFrom, offsetsIn, SourceMap, widenToGraphemes } from "@polyonym/core/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const piece = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.constantFrom("👩‍👩‍👧", "🇺🇦", "é", "й", "नि", "한", "שלום", "مرحبا", "\u200f", "\r\n", "😀", "a&amp;b", "\ud83d", "\u0301")
)
/** A text, and what random insertions, deletions and replacements make of it. */
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

/** Further edits, as shares of a text: where, how much goes, what comes. */
const changes = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), gone: fc.nat({ max: 4 }), come: piece }), { maxLength: 4 })
const apply = (text: string, list: ReadonlyArray<{ readonly at: number; readonly gone: number; readonly come: string }>) => {
  let out = ""
  let done = 0
  const edits: Array<[number, number, number, number]> = []
  for (const { at, gone, come } of [...list].sort((a, b) => a.at - b.at)) {
    const start = Math.floor(at * text.length)
    if (start <= done && edits.length > 0) continue
    out += text.slice(done, start)
    const end = Math.min(text.length, start + gone)
    edits.push([start, end, out.length, out.length + come.length])
    out += come
    done = end
  }
  return { text: out + text.slice(done), map: SourceMap.fromEdits(edits) }
}
const within = (text: string, a: number, b: number): [number, number] => {
  const start = Math.min(a, b) % (text.length + 1)
  return [start, Math.max(start, Math.max(a, b) % (text.length + 1))]
}
const cut = (text: string, at: number): boolean => at > 0 && /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) && /[\ud800-\udbff]$/.test(text.slice(at - 1, at))

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
  it("composes over random edits: step by step, as one, and in any grouping", () => {
    fc.assert(fc.property(edited, changes, changes, fc.nat(), fc.nat(), ({ before, after, map }, more, evenMore, a, b) => {
      const second = apply(after, more)
      const third = apply(second.text, evenMore)
      const [start, end] = within(third.text, a, b)
      const whole = SourceMap.compose(SourceMap.compose(map, second.map), third.map)
      const grouped = SourceMap.compose(map, SourceMap.compose(second.map, third.map))
      const there = SourceMap.toSource(whole, start, end)
      expect(SourceMap.toSource(grouped, start, end)).toEqual(there)
      const one = SourceMap.toSource(third.map, start, end)
      const two = SourceMap.toSource(second.map, one.start, one.end)
      const three = SourceMap.toSource(map, two.start, two.end)
      expect(there).toEqual({ ...three, exact: one.exact && two.exact && three.exact })
      if (there.exact) expect(before.slice(there.start, there.end)).toBe(third.text.slice(start, end))
      expect(SourceMap.compose(SourceMap.identity, whole)).toEqual(whole)
      expect(SourceMap.compose(whole, SourceMap.identity)).toEqual(whole)
    }), { numRuns: 2000 })
  })
  it("inverts: there and back is where it was, and twice is the same map", () => {
    fc.assert(fc.property(edited, changes, fc.nat(), fc.nat(), ({ before, after, map }, more, a, b) => {
      const second = apply(after, more)
      const whole = SourceMap.compose(map, second.map)
      const inverse = SourceMap.invert(whole)
      expect(SourceMap.invert(inverse)).toEqual(whole)
      const [start, end] = within(before, a, b)
      const there = SourceMap.fromSource(whole, start, end)
      if (there !== undefined) expect(SourceMap.toSource(inverse, start, end)).toEqual(there)
      const [from, to] = within(second.text, a, b)
      const back = SourceMap.toSource(whole, from, to)
      if (from === to) return
      // Going back and forth again never loses any of a range, however it was widened.
      const again = SourceMap.fromSource(whole, back.start, back.end)
      if (back.exact) expect(again).toEqual({ start: from, end: to, exact: true })
    }), { numRuns: 2000 })
  })
  it("keeps order: a range inside another is carried inside it", () => {
    fc.assert(fc.property(edited, fc.nat(), fc.nat(), fc.nat(), fc.nat(), ({ after, map }, a, b, c, d) => {
      const [start, end] = within(after, a, b)
      const [innerStart, innerEnd] = within(after.slice(start, end), c, d)
      if (innerStart === innerEnd) return
      const outer = SourceMap.toSource(map, start, end)
      const inner = SourceMap.toSource(map, start + innerStart, start + innerEnd)
      expect(inner.start).toBeGreaterThanOrEqual(outer.start)
      expect(inner.end).toBeLessThanOrEqual(outer.end)
    }), { numRuns: 2000 })
  })
  it("carries in code points and bytes as the platform counts them", () => {
    fc.assert(fc.property(edited, fc.nat(), fc.nat(), ({ before, after, map }, a, b) => {
      const [start, end] = within(after, a, b).map((at) => cut(after, at) ? at - 1 : at) as [number, number]
      const there = SourceMap.toSource(map, start, end)
      if (cut(before, there.start) || cut(before, there.end)) return
      for (const unit of ["codepoint", "utf8"] as const) {
        const length = (text: string) => unit === "utf8" ? Buffer.byteLength(text, "utf8") : Array.from(text).length
        // Two lone halves that come to lie together are one character then.
        const [textAt, sourceAt] = [(at: number) => length(after.slice(0, at)), (at: number) => length(before.slice(0, at))]
        expect(SourceMap.inUnit(map, { source: before, text: after, unit }).toSource(textAt(start), textAt(end)))
          .toEqual({ start: sourceAt(there.start), end: sourceAt(there.end), exact: there.exact })
      }
    }), { numRuns: 2000 })
  })
  it("is compact: sixteen bytes an edit, and quick to search", () => {
    const count = 100_000
    const map = SourceMap.fromEdits(Array.from({ length: count }, (_, i) => [i * 10, i * 10 + 5, i * 6, i * 6 + 1] as const))
    expect(map.edits.byteLength).toBe(16 * count)
    expect(SourceMap.toSource(map, 6 * 99_999 + 2, 6 * 99_999 + 4)).toEqual({ start: 10 * 99_999 + 6, end: 10 * 99_999 + 8, exact: true })
  })
  it("bears ten thousand rewrites in a row", () => {
    const insert = SourceMap.fromEdits([[0, 0, 0, 1]])
    const many = Array.from({ length: 10_000 }, () => insert).reduce(SourceMap.compose)
    expect(SourceMap.toSource(many, 10_000, 10_002)).toEqual({ start: 0, end: 2, exact: true })
    expect(SourceMap.fromSource(many, 0, 2)).toEqual({ start: 10_000, end: 10_002, exact: true })
    expect(SourceMap.toSource(SourceMap.invert(many), 0, 2)).toEqual({ start: 10_000, end: 10_002, exact: true })
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

describe("widenToGraphemes", () => {
  it("cuts no user-perceived character, and widens no more than it must", () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 8 }).map((parts) => parts.join("")), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = within(text, a, b)
      const clusters = [...new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text)]
      const borders = [...clusters.map(({ index }) => index), text.length]
      const wide = widenToGraphemes(text, start, end)
      expect(wide).toEqual({
        start: Math.max(...borders.filter((at) => at <= start)),
        end: Math.min(...borders.filter((at) => at >= end)),
        exact: borders.includes(start) && borders.includes(end)
      })
    }), { numRuns: 2000 })
  })
  it("takes long clusters whole, and long texts in its stride", () => {
    const zalgo = `x${"\u0301".repeat(1000)}`
    expect(widenToGraphemes(`a ${zalgo} b`, 500, 501)).toEqual({ start: 2, end: 1003, exact: false })
    const han = "漢字".repeat(200_000)
    for (let i = 0; i < 1000; i++) expect(widenToGraphemes(han, i * 300, i * 300 + 2).exact).toBe(true)
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
  it("and offsetsFrom leads back", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "grapheme", maxLength: 200 }), fc.string({ unit: "binary", maxLength: 200 })), fc.nat(), (text, n) => {
      let at = n % (text.length + 1)
      if (cut(text, at)) at--
      for (const unit of ["utf16", "codepoint", "utf8"] as const) expect(offsetsFrom(text, unit)(offsetsIn(text, unit)(at))).toBe(at)
    }), { numRuns: 2000 })
  })
  it("counts a lone surrogate as the replacement character", () => {
    expect(offsetsIn("a\ud800b", "utf8")(3)).toBe(5)
    expect(offsetsIn("a\ud800b", "codepoint")(3)).toBe(3)
  })
})
