import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { RangeEncoder } from "../scripts/model/rangeEncoder.ts"
import { evenOdds, RangeDecoder } from "../src/rangeDecoder.ts"

/** Numbers of so many bits: by odds that are learned, or even. */
const number = fc.integer({ min: 1, max: 24 }).chain((bits) => fc.record({ bits: fc.constant(bits), value: fc.integer({ min: 0, max: 2 ** bits - 1 }), even: bits > 7 ? fc.constant(true) : fc.boolean() }))

describe("the range coder", () => {
  it("reads what it wrote, whatever it is", () => {
    fc.assert(fc.property(fc.array(number, { maxLength: 400 }), (numbers) => {
      const encoder = new RangeEncoder()
      const written = evenOdds(256)
      for (const { bits, value, even } of numbers) {
        if (even) encoder.even(bits, value)
        else encoder.tree(written, bits << 4 & 0x80, bits, value)
      }
      const decoder = new RangeDecoder(encoder.finish())
      const read = evenOdds(256)
      expect(numbers.map(({ bits, even }) => even ? decoder.even(bits) : decoder.tree(read, bits << 4 & 0x80, bits))).toEqual(numbers.map(({ value }) => value))
    }))
  })
  it("takes few bytes for what is always the same", () => {
    const encoder = new RangeEncoder()
    const odds = evenOdds(128)
    for (let i = 0; i < 10_000; i++) encoder.tree(odds, 0, 7, 5)
    const bytes = encoder.finish()
    expect(bytes.length).toBeLessThan(700)
    const decoder = new RangeDecoder(bytes)
    const read = evenOdds(128)
    expect(Array.from({ length: 10_000 }, () => decoder.tree(read, 0, 7)).every((value) => value === 5)).toBe(true)
  })
  it("reads no further than there are bytes", () => {
    const decoder = new RangeDecoder(new Uint8Array())
    expect(decoder.even(24)).toBe(0)
    expect(decoder.tree(evenOdds(128), 0, 7)).toBe(0)
  })
})
