import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { exponential, logistic, unknown } from "../../src/compare/comparison.ts"
import { areApart, consonantDistance, consonants, frameLetters, headLikeness } from "../../src/compare/consonants.ts"
import { jaroWinkler } from "../../src/compare/jaroWinkler.ts"

const places = " PKSCJTLNMW"
const signs = (letters: string): string => Array.from(consonants(letters).signs, (place) => places[place]).join("")
const distance = (a: string, b: string, most?: number): number => consonantDistance(consonants(a), consonants(b), most)
const likeness = (a: string, b: string): number => headLikeness(consonants(a), consonants(b))

describe("jaroWinkler", () => {
  it.each([
    ["martha", "marhta", 0.9611], ["dixon", "dicksonx", 0.8133], ["dwayne", "duane", 0.84], ["jellyfish", "smellyfish", 0.8963], ["abcdefgh", "abcdefgx", 0.95], ["crate", "trace", 0.7333], ["ab", "ba", 0], ["abc", "xyz", 0], ["", "a", 0]
  ])("%s and %s are %f alike", (a, b, expected) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(expected, 4)
    expect(jaroWinkler(b, a)).toBeCloseTo(expected, 4)
  })
  it("tells nothing of nothing, and all of the same", () => expect([jaroWinkler("", ""), jaroWinkler("a", "a")]).toEqual([0.5, 1]))
  it("counts no more than four letters of a shared start, and no letter far from its place", () => {
    expect(jaroWinkler("abcdexyz", "abcdeuvw") - jaroWinkler("abcdxyze", "abcduvwe")).toBeCloseTo(0, 10)
    expect(jaroWinkler("aaaaaaaab", "baaaaaaaa")).toBeLessThan(jaroWinkler("aaaaaaaab", "aaaabaaaa"))
  })
  it("reads the first 128 letters", () => {
    const long = "abcdefgh".repeat(16)
    expect(jaroWinkler(`${long}xyz`, `${long}uvwuvw`)).toBe(1)
    expect(jaroWinkler(`${long.slice(1)}xyz`, `${long.slice(1)}uvwuvw`)).toBeLessThan(1)
  })
  it("is from 0 to 1 and the same both ways", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 12 })
    fc.assert(fc.property(word, word, (a, b) => {
      const there = jaroWinkler(a, b)
      expect(there).toBeGreaterThanOrEqual(0)
      expect(there).toBeLessThanOrEqual(1)
      expect(there === 1).toBe(a === b && a !== "")
      expect(jaroWinkler(b, a)).toBeCloseTo(there, 10)
    }), { numRuns: 200 })
  })
})

describe("the consonants of a word", () => {
  it.each([
    ["tschaika schach szary czapka tchaika shaika zhaba džaba tsar tzara", "SK SC SL SPK SK SK SP SP SL SL"],
    ["chor philip thomas gheorghe beck lang xavier", "CL PLP TMS KLK PK LN KSPL"],
    ["baba papa fifa vivat gogol kukla quick cacao soso zoza jaja dada tatar lola rira mimi nono", "P P P PT KL KL K C S S J T TL L L M N"],
    ["ʷaʷa", "W"], ["yahya", ""], ["", ""], ["anna emma otto", "N M T"], ["shshsh", "S"]
  ])("%s", (words, expected) => {
    expect(words.split(" ").map(signs).join(" ")).toBe(expected)
  })
  it("are read in words of any length, and not without end", () => {
    expect(signs("matako".repeat(3))).toBe("MTK".repeat(3))
    expect(signs("matako".repeat(30))).toBe("MTK".repeat(8))
  })
  it("have at their head the first of them, or the letter of a vowel's sound", () => {
    expect(consonants("boris").head).toBe(consonants("petr").head)
    expect(consonants("schulz").head).toBe(places.indexOf("S"))
    for (const word of ["anna", "ewa", "igor", "olga", "uwe", "wim", "hans", "yuri", "jan"]) expect(consonants(word).head).toBe(word.charCodeAt(0))
    expect(consonants("").head).toBe(0)
  })
})

describe("consonantDistance", () => {
  it.each([
    ["marko", "marko", 0], ["maria", "mara", 0], ["lev", "lef", 0], ["max", "maks", 0], ["bek", "bec", 0], ["sesil", "cecil", 0], ["ʷanes", "banes", 0],
    ["chan", "jan", 0.2], ["jan", "san", 0.2], ["jan", "kan", 0.5], ["ivan", "ivam", 0.6], ["jan", "tan", 0.8], ["lisa", "lita", 0.7], ["lica", "lita", 0.8],
    ["kaja", "ka", 0.3], ["kaʷa", "ka", 0.3], ["karl", "ka", 0.7], ["kan", "ka", 0.7], ["kala", "kalat", 1], ["lana", "na", 1], ["kam", "ka", 1], ["bora", "gora", 1], ["", "papa", 1], ["", "", 0],
    ["petros", "pavlos", 1], ["kamtak", "kolmak", 2], ["anton", "pavel", 2.7]
  ])("of %s and %s is %f", (a, b, expected) => {
    expect(distance(a, b)).toBeCloseTo(expected, 10)
    expect(distance(b, a)).toBeCloseTo(expected, 10)
  })
  const word = fc.string({ unit: fc.constantFrom(..."abcdfgjklmnrstvʷ"), maxLength: 10 })
  it("is no more than the consonants of both, and keeps to the triangle over what is left out", () => {
    fc.assert(fc.property(word, word, (a, b) => {
      const [left, right] = [consonants(a), consonants(b)]
      expect(consonantDistance(left, left)).toBe(0)
      expect(consonantDistance(left, right)).toBeLessThanOrEqual(Math.max(left.signs.length, right.signs.length))
      expect(consonantDistance(left, right)).toBeLessThanOrEqual([...left.extra, ...right.extra].reduce((sum, cost) => sum + cost, 0) + 1e-9)
    }), { numRuns: 200 })
  })
  it("is the whole one below the most that is asked for, and no less than that otherwise", () => {
    fc.assert(fc.property(word, word, fc.constantFrom(0.5, 1, 2, 3), (a, b, most) => {
      const whole = distance(a, b)
      const found = distance(a, b, most)
      if (whole < most) expect(found).toBe(whole)
      else expect(found).toBeGreaterThanOrEqual(most)
    }), { numRuns: 200 })
    expect(distance("papapapa".replaceAll("p", "pt"), "mama", 1)).toBe(Infinity)
    expect(distance("k", "m", 1)).toBe(Infinity)
  })
})

describe("what is made of the distance", () => {
  it("says that words are apart by a least number of consonants and a share of the longer one", () => {
    const apart = (a: string, b: string, least: number, share: number): boolean => areApart(consonants(a), consonants(b), { least, share })
    expect([apart("kam", "pol", 2, 0.5), apart("kam", "kol", 2, 0.5), apart("kam", "kol", 1, 0.5), apart("kam", "kol", 1, 0.6)]).toEqual([true, false, true, false])
    expect([apart("kamtak", "kolmak", 2, 0.5), apart("kamtak", "kolmak", 2, 0.8), apart("kamtak", "kamtak", 1, 0.1)]).toEqual([true, false, false])
    expect([apart("k", "pot", 2, 0.5), apart("k", "p", 2, 0.1), apart("", "", 1, 0)]).toEqual([true, false, false])
  })
  it("says how alike two words begin", () => {
    expect([likeness("boris", "pavel"), likeness("anna", "alma"), likeness("anna", "ewa"), likeness("anna", "boris"), likeness("boris", "anna")]).toEqual([1, 1, 0.7, 0.3, 0.3])
    expect(likeness("boris", "dora")).toBeCloseTo(0.1, 10)
    expect(likeness("maria", "nora")).toBeCloseTo(0.46, 10)
    expect([likeness("carl", "karl"), likeness("chan", "san")]).toEqual([1, 1])
  })
  it("takes w for v or a vowel, and a stop before a hissing sound for one with it", () => {
    expect([frameLetters("wawel"), frameLetters("dzadzha"), frameLetters("tsatchatjadja"), frameLetters("data"), frameLetters("dca")]).toEqual(["ʷaʷel", "zazha", "sachajaja", "data", "dca"])
  })
})

describe("the odds as a probability", () => {
  it("by an exponential that is that of the runtime, nearly", () => {
    for (let x = -40; x <= 40; x += 0.37) expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 8)
  })
  it("is a half for none, turns round with the sign, and rises up to its bounds", () => {
    expect(logistic(0)).toBe(0.5)
    for (const x of [0.3, 1, 4, 12]) {
      expect(logistic(x) + logistic(-x)).toBeCloseTo(1, 12)
      expect(logistic(x)).toBeCloseTo(1 / (1 + Math.exp(-x)), 9)
    }
    expect(logistic(19)).toBeLessThan(logistic(20))
    expect([logistic(1e6), logistic(-1e6)]).toEqual([logistic(20), logistic(-20)])
  })
  it("is open where nothing can be told, and says why", () => {
    expect(unknown("no-letters", { a: "x" })).toEqual({ probability: 0.5, verdict: "unknown", evidence: [{ code: "no-letters", params: { a: "x" } }], pairs: [], contradictions: [], omissions: [] })
  })
})
