import { describe, expect, it } from "vitest"
import { likenessOdds, ownLikeness, signsOf, unlike } from "../src/search/likeness.ts"
import { glance, glanceOf } from "../src/search/quick.ts"
import { addPair, pairingOdds, startPairing } from "../src/search/pairing.ts"

const odds = (a: string, b: string): number => {
  const [left, right] = [signsOf(a), signsOf(b)]
  return likenessOdds(left, ownLikeness(left), Uint8Array.from(right), 0, right.length)
}

describe("likenessOdds", () => {
  it.each([["tkachenko", "tkatschenko", "petrenko"], ["yukhymenko", "juchimenko", "kovalenko"], ["vagner", "wagner", "brandt"], ["shostak", "schostak", "sosnova"], ["filips", "phillips", "williams"]])("%s is likelier %s than %s", (name, near, far) => {
    expect(odds(name, near)).toBeGreaterThan(Math.max(0, odds(name, far)))
    expect(odds(name, near)).toBe(odds(near, name))
  })
  it("says more of longer words, and nothing below its floor", () => {
    expect(odds("bondarenko", "bondarenko")).toBeGreaterThan(odds("bond", "bond"))
    expect(odds("bondarenko", "smith")).toBe(unlike)
    expect(odds("", "")).toBe(0)
  })
  it("reads no more signs than are kept", () => {
    expect(signsOf("ba".repeat(1000)).length).toBeLessThanOrEqual(48)
  })
})

describe("glance", () => {
  const seen = (a: string, b: string): number => {
    const pool = Uint8Array.from(signsOf(b))
    return glance(glanceOf(signsOf(a)), pool, 0, pool.length)
  }
  it.each([["tkachenko", "tkatschenko", "petrenko"], ["vagner", "wagner", "brandt"], ["boychuk", "boichuk", "kravchuk"], ["mozart", "motsart", "mahler"]])("takes %s for %s rather than %s", (name, near, far) => {
    expect(seen(name, near)).toBeGreaterThan(seen(name, far))
  })
  it("says most of a name beside itself, and less for each sign that is missing", () => {
    expect(seen("bondarenko", "bondarenko")).toBeGreaterThan(seen("bondarenko", "bondarnko"))
    expect(seen("bondarenko", "bondarnko")).toBeGreaterThan(seen("bondarenko", "bodarnko"))
    expect(seen("", "bond")).toBeLessThan(0)
  })
  it("reads spellings longer than a number has bits", () => {
    expect(seen("ba".repeat(100), "ba".repeat(100))).toBeGreaterThan(seen("ba".repeat(100), "ti".repeat(100)))
  })
})

describe("pairingOdds", () => {
  it("takes each word once, and neighbours together where they are one word", () => {
    startPairing()
    for (const [a, b, nats] of [[1, 1, 5], [1, 2, 4], [2, 2, 3], [3, 1, 1]] as const) addPair(a, b, nats)
    expect(pairingOdds(3, 3, 0, 0)).toBe(8)
    startPairing()
    addPair(3, 1, 6)
    expect(pairingOdds(3, 1, 0, 0)).toBe(5.5)
  })
  it("counts what is left against the names, initials least", () => {
    startPairing()
    addPair(1, 1, 5)
    const whole = pairingOdds(1, 1, 0, 0)
    expect(pairingOdds(3, 1, 0, 0)).toBeLessThan(whole)
    expect(pairingOdds(3, 1, 2, 0)).toBeGreaterThan(pairingOdds(3, 1, 0, 0))
    expect(pairingOdds(3, 3, 0, 0)).toBeLessThan(pairingOdds(3, 1, 0, 0))
  })
})
