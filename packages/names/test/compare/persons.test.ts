import { compareNames, prepareName } from "@polyonym/names/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Comparison } from "../../src/compare/comparison.ts"

type Side = string | readonly [text: string, language: string]
const name = (side: Side) => typeof side === "string" ? prepareName(side) : prepareName(side[0], { language: side[1] })
const compare = (a: Side, b: Side, cognates?: "accept" | "refuse"): Comparison => compareNames(name(a), name(b), cognates === undefined ? {} : { cognates })
const codes = (comparison: Comparison): ReadonlyArray<string> => comparison.evidence.map(({ code }) => code)

describe("two persons' names", () => {
  it("have a pair for each word, with its reason and how probable it is, as they were given", () => {
    const there = compare("Тарас Бойчук", "Taras Boychuk")
    expect(there.pairs.map(({ a, b, reason }) => [a, b, reason])).toEqual([["Тарас", "Taras", "spelling"], ["Бойчук", "Boychuk", "spelling"]])
    const back = compare("Taras Boychuk", "Тарас Бойчук")
    expect(back.pairs.map(({ a, b, reason }) => [a, b, reason])).toEqual([["Taras", "Тарас", "spelling"], ["Boychuk", "Бойчук", "spelling"]])
    for (const { weight } of there.pairs) {
      expect(weight).toBeGreaterThan(0.9)
      expect(weight).toBeLessThan(1)
    }
    expect(there.evidence).toEqual(there.pairs.map(({ a, b, reason, weight }) => ({ code: reason, params: { a, b, likeness: weight } })))
  })
  it("have probabilities of four digits", () => {
    for (const { probability, pairs } of [compare("Тарас Бойчук", "Taras Boychuk"), compare("Tom Harcourt", "Tim Harcourt")]) {
      for (const number of [probability, ...pairs.map(({ weight }) => weight)]) expect(number).toBe(Math.round(number * 1e4) / 1e4)
    }
  })
  it("written alike are one, a bare surname much less surely than a whole name, and nothing is certain", () => {
    const whole = compare("Jonathan Harcourt", "Jonathan Harcourt")
    expect(whole).toMatchObject({ verdict: "same", contradictions: [], omissions: [] })
    expect(whole.probability).toBeGreaterThanOrEqual(0.95)
    expect(whole.probability).toBeLessThanOrEqual(0.995)
    const [half, bare] = [compare("Jonathan Harcourt", "Harcourt"), compare("Harcourt", "Harcourt")]
    expect(half).toMatchObject({ verdict: "same", omissions: ["given"], contradictions: [] })
    expect(bare.verdict).toBe("same")
    expect(half.probability).toBeLessThan(0.75)
    expect(bare.probability).toBeLessThan(0.79)
    expect(half.probability).toBeLessThan(bare.probability)
    expect(compare("John Smith", "John Smith").probability).toBeGreaterThanOrEqual(0.95)
  })
  it("of which all words are equal or cognates are one, however frequent they are", () => {
    expect(compare("John Smith", "Johann Smith").probability).toBeGreaterThanOrEqual(0.9)
    expect(compare("Ivan Smith", "John Smith").probability).toBeGreaterThanOrEqual(0.9)
    expect(compare("Smith", "John Smith").verdict).toBe("same")
    expect(compare(["Іван Мельник", "uk"], ["Иван Мельник", "ru"])).toMatchObject({ verdict: "same" })
  })
  it("that are written alike and contradict are open: Mr and Mrs", () => {
    expect(compare("Mr Jonathan Harcourt", "Mrs Jonathan Harcourt")).toMatchObject({ verdict: "unknown", probability: 0.5, contradictions: ["gender"] })
    expect(codes(compare("Mr Jonathan Harcourt", "Mrs Jonathan Harcourt"))).toEqual(["equal", "equal", "contradiction"])
    expect(compare("Mr Jonathan Harcourt", "Jonathan Harcourt").contradictions).toEqual([])
    expect(compare("Mr Jonathan Harcourt", "Mr Jonathan Harcourt").contradictions).toEqual([])
  })
  it("contradict by another given name, family name, patronymic, gender or initial", () => {
    expect(compare("Іван Бойчук", "Тарас Бойчук")).toMatchObject({ verdict: "different", contradictions: ["given"], omissions: [] })
    expect(compare("Taras Boychuk", "Taras Harcourt")).toMatchObject({ verdict: "different", contradictions: ["family"] })
    expect(compare("Іван Петрович Бойчук", "Иван Павлович Бойчук")).toMatchObject({ verdict: "different", contradictions: ["patronymic"] })
    expect(compare("T. Boychuk", "Maria Boychuk")).toMatchObject({ verdict: "different", contradictions: ["initial"] })
    expect(compare("T. Boychuk", "M. Boychuk")).toMatchObject({ contradictions: ["initial"] })
    expect(compare("Barbara Mills", "Zoltan Kovacs").contradictions).toEqual(["given", "word", "family"])
    expect(compare("Paul Harcourt", "Paula Harcourt")).toMatchObject({ verdict: "different", contradictions: ["given"] })
    expect(compare("Олег Вишневський", "Оксана Вишневська").contradictions).toEqual(expect.arrayContaining(["given", "gender"]))
  })
  it("say each contradiction and each omission in the evidence, behind the pairs", () => {
    const comparison = compare("Jonathan Harcourt", "Harcourt")
    expect(comparison.evidence.at(-1)).toEqual({ code: "omission", params: { role: "given" } })
    expect(compare("Іван Бойчук", "Тарас Бойчук").evidence.at(-1)).toEqual({ code: "contradiction", params: { role: "given" } })
    expect(compare("Anna Maria Costa", "Costa").omissions).toEqual(["given"])
    expect(compare("Costa", "Anna Maria Costa").omissions).toEqual(["given"])
    expect(compare("Anna Maria Costa", "Petra Costa").omissions).toEqual([])
    expect(compare(["Тарас Петрович Бойчук", "uk"], ["Тарас Бойчук", "uk"]).omissions).toEqual(["patronymic"])
  })
  it("with other fathers are another's, whose son is nobody else", () => {
    expect(compare(["Тарас Петрович Бойчук", "uk"], ["Тарас Іванович Бойчук", "uk"]).probability).toBeLessThan(0.1)
    expect(compare(["Тарас Петрович Бойчук", "uk"], ["Тарас Бойчук", "uk"])).toMatchObject({ verdict: "same" })
    expect(compare(["Тарас Петрович Бойчук", "uk"], ["Тарас Бойчук", "uk"]).probability).toBeGreaterThanOrEqual(0.9)
  })
  it("of initials alone tell nothing, but say what fits", () => {
    expect(compare("T. B.", "T. B.")).toMatchObject({ verdict: "unknown", probability: 0.5, pairs: [{ a: "T", b: "T", reason: "initial" }, { a: "B", b: "B", reason: "initial" }] })
    expect(compare("T. B.", "Taras Boychuk")).toMatchObject({ verdict: "unknown", probability: 0.5 })
    expect(compare("Taras Boychuk", "T. B.")).toMatchObject({ verdict: "unknown", probability: 0.5 })
    expect(compare("T. B.", "M. C.")).toMatchObject({ verdict: "unknown", probability: 0.5, contradictions: ["given", "word", "family"] })
  })
  it("that are less than one name by an initial are not taken for the same", () => {
    expect(compare("T. Boychuk", "Maria Boychuk").probability).toBeLessThanOrEqual(0.54)
    expect(compare("T. Boychuk", "Taras Boychuk").verdict).toBe("same")
    expect(compare("Тарас П. Бойчук", "Taras I. Boychuk").verdict).not.toBe("same")
  })
  it("that have one word in common beside others are not taken for the same", () => {
    for (const [a, b] of [["Kim Jong Un", "金正日"], ["محمد بن سلمان", "Khalid bin Salman"], ["Barbara Costa", "Zoltan Costa"]]) expect(compare(a!, b!).probability, a).toBeLessThanOrEqual(0.54)
  })
  it("without a word in common are hardly one", () => expect(compare("Barbara Mills", "Zoltan Kovacs").probability).toBeLessThanOrEqual(0.2))
  it("cannot be told without letters, or where no table reads their script", () => {
    for (const [a, b] of [["", "Boychuk"], ["Boychuk", ""], ["", ""], ["☃", "Boychuk"]]) expect(compare(a!, b!)).toEqual({ probability: 0.5, verdict: "unknown", evidence: [{ code: "no-letters", params: {} }], pairs: [], contradictions: [], omissions: [] })
    for (const [a, b] of [["𐤀𐤀", "Boychuk"], ["Boychuk", "𐤀𐤀"]]) {
      expect(compare(a!, b!)).toMatchObject({ probability: 0.5, verdict: "unknown", pairs: [] })
      expect(codes(compare(a!, b!))).toEqual(["script-not-read"])
      expect(compare(a!, b!).evidence[0]!.params).toEqual({ script: "Zzzz" })
    }
  })
  it("of which one has one word more are held back less than two bare ones, in either order", () => {
    for (const [a, b] of [["アンゲラメルケル", "Angela Merkel"], ["Angela Merkel", "アンゲラメルケル"]]) {
      expect(compare(a!, b!).probability).toBeLessThanOrEqual(0.75)
      expect(compare(a!, b!).probability).toBeGreaterThan(0.7)
    }
    expect(compare("Harcourt", "Harcourt").probability).toBeGreaterThan(0.75)
    expect(compare("Jonathan Harcourt", "Jonathan Harcourt").probability).toBeGreaterThan(0.79)
  })
  it("are one where one is the family name of the other, however frequent it is", () => {
    for (const [a, b] of [["Ali", "John Ali"], ["John Ali", "Ali"], ["Wu", "Juan Carlos Alberto Wu"], ["Lee", "John Lee"]]) expect(compare(a!, b!), a).toMatchObject({ verdict: "same", omissions: ["given"] })
    expect(compare("Kim", "Jong Un Kim").verdict).toBe("unknown")
    expect(compare("Jonathan", "Jonathan Harcourt").probability).toBeLessThan(compare("Harcourt", "Jonathan Harcourt").probability)
  })
  it("that are one are not contradicted by a word that is a little unlike", () => {
    expect(compare("Taras Schmidt", "Taras Szmyt")).toMatchObject({ verdict: "same", contradictions: [] })
    expect(compare("Jonathan Harcourt", "Jonathan Harmourd")).toMatchObject({ verdict: "unknown", contradictions: ["family"] })
    expect(compare("Jonathan Harcourt", "Jomathan Harmourd").contradictions).toEqual(["family"])
    expect(compare("Jomathan Harmourd", "Jonathan Harcourt").contradictions).toEqual(["family"])
  })
  it("whose words are equal, but a father's name in the place of a given name, are open", () => {
    expect(compare("Guðrún Jónsdóttir", "Jónsdóttir Guðrún")).toMatchObject({ verdict: "unknown", probability: 0.5 })
    expect(compare("Guðrún Jónsdóttir", "Guðrún Jónsdóttir")).toMatchObject({ verdict: "same" })
    expect(compare("Мухаммад Алі", "Алі Мухаммад").verdict).toBe("same")
  })
  it("one word of which contradicts in another role contradict by a word", () => {
    expect(compare(["Тарас Петрович Бойчук", "uk"], ["Петро Бойчук", "uk"])).toMatchObject({ verdict: "different", contradictions: ["word"], omissions: ["given"] })
  })
  it("may be open", () => {
    for (const [a, b] of [["Mayr", "Meyer"], ["Maier", "Mayr"], ["Kowalski", "Covalschi"]]) expect(compare(a!, b!), a).toMatchObject({ verdict: "unknown", contradictions: [] })
    expect(compare("Olga Boychuk", "Olga Boychuk").contradictions).toEqual([])
  })
  it("of cognates in both places are one", () => {
    expect(compare("Ivan Johnson", "John Johnson").probability).toBeGreaterThanOrEqual(0.9)
    expect(compare("Ivan", "John").probability).toBeGreaterThanOrEqual(0.6 * 0.79 - 1e-4)
    expect(compare("Mr Ivan Smith", "Mrs John Smith").probability).toBeLessThan(0.9)
  })
  it("say that a word mixes scripts, whichever name it is in", () => {
    for (const [a, b] of [["Volodymyr Zеlensky", "Volodymyr Zelensky"], ["Volodymyr Zelensky", "Volodymyr Zеlensky"]]) expect(compare(a!, b!).evidence.at(-1)).toEqual({ code: "mixed-script", params: {} })
    expect(codes(compare("Volodymyr Zelensky", "Volodymyr Zelensky"))).not.toContain("mixed-script")
  })
})

describe("a caller who takes cognates for other names", () => {
  it("has them contradict, and the name is another", () => {
    const refused = compare("Михайло Бойчук", "Mikhail Boychuk", "refuse")
    expect(refused).toMatchObject({ verdict: "different", contradictions: ["given"] })
    expect(refused.probability).toBeLessThanOrEqual(0.2)
    expect(refused.evidence.at(-1)).toEqual({ code: "contradiction", params: { role: "given" } })
    expect(refused.pairs).toEqual(compare("Михайло Бойчук", "Mikhail Boychuk").pairs)
    expect(compare("Robert Smith", "Bob Smith", "refuse").verdict).toBe("different")
  })
  it("says a contradiction once", () => {
    const twice = compare("Robert John Smith", "Bob Zoltan Smith", "refuse")
    expect(twice.contradictions.filter((role) => role === "given").length).toBe(1)
    expect(twice.evidence.filter(({ code, params }) => code === "contradiction" && params["role"] === "given").length).toBe(1)
  })
  it("has all else as it is", () => {
    expect(compare("Taras Boychuk", "Тарас Бойчук", "refuse")).toEqual(compare("Taras Boychuk", "Тарас Бойчук"))
    expect(compare("Михайло Бойчук", "Mikhail Boychuk", "accept")).toEqual(compare("Михайло Бойчук", "Mikhail Boychuk"))
  })
})

describe("any two persons' names", () => {
  const part = fc.constantFrom("Тарас", "Taras", "Бойчук", "Boychuk", "T.", "Б.", "Петрович", "Petrovych", "Robert", "Bob", "von", "Maria", "Марія", "習近平", "Kim", "김정은", "Jong", "Un", "ა", "Αλέξης", "Mr", "Dr.")
  const text = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(" "))
  it("have one answer, the same both ways, whose parts agree with each other", () => {
    fc.assert(fc.property(text, text, (a, b) => {
      const [there, back] = [compare(a, b), compare(b, a)]
      expect([back.probability, back.verdict]).toEqual([there.probability, there.verdict])
      expect(back.pairs.map((pair) => [pair.b, pair.a, pair.reason, pair.weight])).toEqual(there.pairs.map((pair) => [pair.a, pair.b, pair.reason, pair.weight]))
      expect(back.contradictions).toEqual(there.contradictions)
      expect(there.probability).toBeGreaterThanOrEqual(0)
      expect(there.probability).toBeLessThanOrEqual(0.995)
      if (there.verdict === "different") expect(there.probability).toBeLessThan(0.4)
      if (there.verdict === "same") expect(there.probability).toBeGreaterThanOrEqual(0.55 * 0.75)
      if (there.omissions.length > 0) expect(codes(there)).toContain("omission")
      expect(there.contradictions.every((role) => there.evidence.some(({ code, params }) => code === "contradiction" && params["role"] === role))).toBe(true)
    }), { numRuns: 100 })
  })
})
