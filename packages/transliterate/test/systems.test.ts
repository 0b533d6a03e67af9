import { defaultSystem, systems, transliterator, UnknownSystem } from "@polyonym/transliterate/pure"
import { describe, expect, it } from "vitest"

const own = systems().filter(({ id }) => !id.startsWith("cldr:") && id !== "any-ascii")

describe("systems", () => {
  it("are listed in order, each under its own id, with what they are", () => {
    const ids = systems().map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
    expect(ids).toEqual(expect.arrayContaining(["kmu-2010", "bgn-pcgn-2019", "bgn-pcgn-1947", "icao-9303"]))
    for (const info of own) {
      expect(info.to).toBe("Latn")
      expect(info.source.length).toBeGreaterThan(15)
      expect(info.reversible && info.lossy).toBe(false)
    }
  })
  it("are found by id and by every alias, in any case, from any tag of their language", () => {
    for (const { id, aliases, from } of own) {
      for (const name of [id, ...aliases]) {
        expect(transliterator({ from, system: name }).system.id).toBe(id)
        expect(transliterator({ from: `${from.toUpperCase()}-Cyrl`, system: name.toUpperCase() }).system.id).toBe(id)
      }
    }
  })
  it("have no name that stands for two of one language", () => {
    const names = own.flatMap(({ id, aliases, from }) => [id, ...aliases].map((name) => `${from} ${name}`))
    expect(new Set(names).size).toBe(names.length)
  })
  it("include the default of every language that they serve", () => {
    for (const from of new Set(own.map((info) => info.from))) expect(transliterator({ from, system: defaultSystem(from)! }).system.from.split("-")[0]).toBe(from.split("-")[0])
    expect([defaultSystem("uk-UA"), defaultSystem("ru"), defaultSystem("en"), defaultSystem("constructor"), defaultSystem("")]).toEqual(["kmu-2010", "bgn-pcgn-1947", undefined, undefined, undefined])
  })
})

describe("a system that does not exist", () => {
  const failure = (from: string, system: string): unknown => {
    try {
      return transliterator({ from, system })
    } catch (error) {
      return error
    }
  }
  it("is refused with those there are for the language, or all", () => {
    expect(failure("uk", "nope")).toBeInstanceOf(UnknownSystem)
    expect(failure("uk", "nope")).toMatchObject({ _tag: "UnknownSystem", system: "nope", from: "uk", message: expect.stringMatching(/^no system "nope" for language "uk".*for uk there is .*kmu-2010/) })
    expect(failure("uk", "kmu2010")).toMatchObject({ nearest: expect.arrayContaining(["kmu-2010"]), message: expect.stringContaining("did you mean kmu-2010") })
    expect(failure("ru", "kmu-2010")).toMatchObject({ message: expect.stringContaining("it is a system of uk") })
    expect(failure("tlh", "kmu-2010")).toMatchObject({ message: expect.stringContaining("languages with systems are ") })
    expect(failure("ru", "kmu-2010")).toBeInstanceOf(UnknownSystem)
    expect(failure("uk", "__proto__")).toBeInstanceOf(UnknownSystem)
  })
})

it("a letter without a rule is kept, dropped or marked; nothing else is", () => {
  const by = (unknown: "keep" | "drop" | "mark") => transliterator({ from: "uk", system: "kmu-2010", unknown }).convert("об'ёкт е\u0308 ы\u0301 ꙗ 𞀰 ҂5 é λ")
  expect(by("keep")).toBe("ob'ёkt е\u0308 ы\u0301 ꙗ 𞀰 ҂5 é λ")
  expect(by("drop")).toBe("ob'kt  \u0301   ҂5 é λ")
  expect(by("mark")).toBe("ob'\ufffdkt \ufffd \ufffd\u0301 \ufffd \ufffd ҂5 é λ")
})
