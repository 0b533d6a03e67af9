import { existsSync } from "node:fs"
import { join } from "node:path"
import fc, { assert as named, readConfigureGlobal } from "fast-check"
import { describe, expect, it } from "vitest"
import { longFiles } from "./longFiles.ts"
import { full, runsOf, seed, seedOf } from "./mode.ts"

const runsWith = (assert: typeof named, numRuns: number): number => {
  let runs = 0
  assert(fc.property(fc.integer(), () => { runs++ }), { numRuns })
  return runs
}

describe("the properties of all tests", () => {
  it("have one seed, so that the same values come every time", () => {
    expect(readConfigureGlobal()?.seed).toBe(seed)
    const drawn = (): ReadonlyArray<ReadonlyArray<number>> => {
      const values: Array<ReadonlyArray<number>> = []
      fc.assert(fc.property(fc.array(fc.integer()), (one) => { values.push(one) }), { numRuns: 20 })
      return values
    }
    expect(drawn()).toEqual(drawn())
    expect(fc.sample(fc.nat(), 5)).toEqual(fc.sample(fc.nat(), 5))
  })
  it("have all their runs only where everything is run", () => {
    expect(runsWith(fc.assert, 1050)).toBe(full ? 1050 : 150)
    expect(runsWith(named, 1050)).toBe(full ? 1050 : 150)
    expect([runsOf(20, false), runsOf(50, false), runsOf(2000, false), runsOf(2000, true)]).toEqual([20, 50, 245, 2000])
  })
})

describe("seedOf", () => {
  it("is always the same where none is asked for", () => expect(seedOf(undefined, Math.random)).toBe(seedOf("", Math.random)))
  it("takes the number that is asked for", () => expect([seedOf("42", Math.random), seedOf("-7", Math.random)]).toEqual([42, -7]))
  it("takes a new one for random", () => expect([seedOf("random", () => 0.25), seedOf("random", () => 0.5)]).toEqual([0x2000_0000, 0x4000_0000]))
  it.each(["randon", "1.5", "0x"])("refuses %s", (asked) => expect(() => seedOf(asked, Math.random)).toThrow(TypeError))
})

describe("long files", () => {
  it("are files that there are", () => {
    const root = join(import.meta.dirname, "../..")
    expect(longFiles.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })
})
