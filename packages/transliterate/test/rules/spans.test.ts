import { describe, expect, test } from "vitest"
import { compileRules } from "../../src/rules/index.ts"
import { Tape } from "../../src/rules/tape.ts"

describe("spans", () => {
  test.each([
    ["one edit for each replacement", "a > xy; b > ;", "cabc", "cxyc", [[1, 2, 1, 3], [2, 3, 3, 3]]],
    ["an insertion", "a {} b > x;", "ab", "axb", [[1, 1, 1, 2]]],
    ["a replacement by the same text is none", "a > a; b > c;", "ab", "ac", [[1, 2, 1, 2]]],
    ["an output that is read again is one edit", "a > | b c; b > d;", "a", "dc", [[0, 1, 0, 2]]],
    ["edits of several passes are joined where they overlap", "ab > c; ::Null; cd > e;", "abd ab", "e c", [[0, 3, 0, 1], [4, 6, 2, 3]]],
    ["what was taken apart and put together again is no edit", "::NFD; a > b; ::NFC;", "éaé", "ébé", [[1, 2, 1, 2]]],
    ["pairs count two", "😀 > x;", "a😀b", "axb", [[1, 3, 1, 2]]],
    ["letters one by one", "::Upper;", "aßb", "ASSB", [[0, 1, 0, 1], [1, 2, 1, 3], [2, 3, 3, 4]]],
  ])("%s", (_, rules, text, output, spans) => {
    expect(compileRules(rules).withSpans(text)).toEqual({ text: output, spans })
  })

  test("whatever is replaced, the text between the spans is that of the source", () => {
    let seed = 1
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
      return (seed >> 8) % below
    }
    for (let round = 0; round < 2000; round++) {
      const source = "abcdefghij".slice(0, 1 + random(10))
      const tape = new Tape(source, true)
      let plain = source
      for (let change = random(8); change >= 0; change--) {
        const start = random(plain.length + 1)
        const end = Math.min(plain.length, start + random(4))
        const text = "XYZWV".slice(0, random(5))
        tape.retreat(start)
        tape.advance(tape.right + start - tape.left)
        tape.put(tape.right + end - start, text)
        plain = plain.slice(0, start) + text + plain.slice(end)
      }
      expect(tape.toString()).toBe(plain)
      let rebuilt = ""
      let at = 0
      for (const [inStart, inEnd, outStart, outEnd] of tape.edits?.spans(source, plain) ?? []) {
        expect(inStart).toBeGreaterThanOrEqual(at)
        rebuilt += source.slice(at, inStart)
        expect(rebuilt.length).toBe(outStart)
        rebuilt += plain.slice(outStart, outEnd)
        at = inEnd
      }
      expect(rebuilt + source.slice(at)).toBe(plain)
    }
  })
})
