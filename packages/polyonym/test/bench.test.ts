import { describe, expect, it } from "vitest"
import { compared } from "../src/cli/bench/comparison.ts"
import { object } from "./folder.ts"
import { polyonym } from "./inProcess.ts"

interface Row {
  readonly what: string
  readonly cases: number
  readonly ours: { readonly milliseconds: number; readonly right: number }
  readonly peers: ReadonlyArray<{ readonly name: string; readonly milliseconds: number; readonly ratio: number; readonly right: number }>
  readonly missing: ReadonlyArray<string>
  readonly broken: ReadonlyArray<string>
}

describe("bench", () => {
  it("puts our times beside those of the peers that are installed, and names the others", async () => {
    const { code, out, err } = await polyonym(["bench", "--time", "1", "--json"])
    expect({ code, err }).toEqual({ code: 0, err: "" })
    const { comparisons } = object(out) as unknown as { comparisons: ReadonlyArray<Row> }
    expect(comparisons.map(({ what }) => what)).toEqual(["detection", "transliteration", "extraction", "names", "sentences"])
    expect(comparisons[0]?.peers.map(({ name }) => name)).toContain("franc")
    for (const { cases, ours, peers, missing, broken } of comparisons) {
      expect(broken).toEqual([])
      expect(peers.length + missing.length).toBeGreaterThan(0)
      for (const { milliseconds, right } of [ours, ...peers]) {
        expect(milliseconds).toBeGreaterThan(0)
        expect(right).toBeLessThanOrEqual(cases)
      }
      expect(ours.right).toBeGreaterThanOrEqual(cases * 0.75)
      for (const { ratio } of peers) expect(Number.isFinite(ratio)).toBe(true)
    }
  })
  it("is a table for a person", async () => {
    const { out } = await polyonym(["bench", "--time", "1"])
    expect(out).toMatch(/^Language of a sentence\n {2}polyonym +[\d.]+ ms +\d+ of 16 right\n/)
    expect(out).toContain("under 1 we are faster")
    expect((await polyonym(["bench", "--time", "0"])).code).toBe(2)
  })
  it("counts pairs by the clock that it is given, and what is right", async () => {
    let clock = 0
    const now = (): number => clock
    const engine = (cost: number) => (text: string): string => {
      clock += cost
      return text.toUpperCase()
    }
    const subject = { what: "names" as const, cases: [["a", "A"], ["b", "X"]] as const, ours: async () => engine(2), peers: [{ name: "theirs", packages: [], engine: () => engine(8) }, { packages: ["no-such-package-of-ours"], engine: () => engine(1) }, { name: "fails", packages: [], engine: () => { throw new Error("no") } }] }
    expect(await compared(subject, 100, now)).toEqual({
      what: "names", cases: 2, ours: { name: "polyonym", milliseconds: 4, right: 1 }, peers: [{ name: "theirs", milliseconds: 16, right: 1, ratio: 0.25 }], missing: ["no-such-package-of-ours"], broken: ["fails"]
    })
  })
})
