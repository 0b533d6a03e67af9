import { describe, expect, it } from "vitest"
import { copied, frozenCopy } from "../src/copied.ts"
import { difference, differing } from "../src/difference.ts"

class Point {
  readonly x: number
  constructor(x: number) {
    this.x = x
  }
}

describe("difference", () => {
  it.each([
    [1, 1], [Number.NaN, Number.NaN], [0, -0], [{ a: undefined }, {}], [[1, { b: "x" }], [1, { b: "x" }]], [new Map([["a", [1]]]), new Map([["a", [1]]])],
    [new Set(["a"]), new Set(["a"])], [Int32Array.of(1, 2), Int32Array.of(1, 2)], [new Date(0), new Date(0)], [new Point(1), new Point(1)], [Object.create(null), {}]
  ])("%o is %o", (first, second) => {
    expect(difference(first, second)).toBeUndefined()
  })
  it.each([
    [1, "1", ""], [[1], [1, 2], "[1]"], [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }, "a[0].b"], [new Map([["a", 1]]), new Map([["a", 2]]), "a"], [[1], { 0: 1 }, ""],
    [new Date(0), new Date(1), ""], [new Point(1), { x: 1 }, ""], [Int32Array.of(1), Int32Array.of(2), "[0]"], [null, {}, ""], [{ a: null }, {}, "a"]
  ])("%o is not %o, at %j", (first, second, path) => {
    expect(difference(first, second)?.path).toBe(path)
  })
  it("ends on values that hold themselves", () => {
    const ring = (): object => {
      const one: { self?: object } = {}
      one.self = one
      return one
    }
    expect(difference(ring(), ring())).toBeUndefined()
  })
  it("reads as words", () => {
    expect(differing(difference({ a: [1] }, { a: [2] })!, "before", "after")).toBe("a[0] is 1 before and 2 after")
  })
})

describe("copied", () => {
  it("shares nothing that can be changed", () => {
    const value = { list: [{ a: 1 }], map: new Map([["k", [1]]]), set: new Set([1]), edits: Int32Array.of(1, 2), point: new Point(1) }
    const copy = copied(value)
    expect(difference(value, copy)).toBeUndefined()
    copy.list[0]!.a = 2
    copy.map.get("k")!.push(2)
    copy.set.add(2)
    copy.edits[0] = 9
    expect(value).toEqual({ list: [{ a: 1 }], map: new Map([["k", [1]]]), set: new Set([1]), edits: Int32Array.of(1, 2), point: new Point(1) })
    expect(copy.point).toBe(value.point)
  })
  it("can be frozen all through, the original being left alone", () => {
    const value = { list: [{ a: 1 }] }
    const frozen = frozenCopy(value)
    expect([frozen, frozen.list, frozen.list[0]].every(Object.isFrozen)).toBe(true)
    expect(Object.isFrozen(value.list)).toBe(false)
  })
})
