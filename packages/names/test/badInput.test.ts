import { buildNameIndex, compareNames, groupNames, lemmatiseName, type Name, nameForms, type NameKind, nameKey, nameKeys, nameVariants, openNameIndex, prepareName } from "@polyonym/names/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { full } from "../../../tests/setup/mode.ts"

const roles = new Set(["given", "patronymic", "family", "particle", "initial", "title", "suffix", "nickname", "form", "word"])
const kinds: ReadonlyArray<NameKind> = ["person", "organisation", "place"]

/** Nothing in these can be the name of anyone. */
const nameless: Readonly<Record<string, string>> = {
  "nothing": "", "blanks": " \t\r\n\u00a0\u3000", "an emoji": "😀", "emoji joined": "👩‍👩‍👧‍👦 🏳️‍🌈 🇺🇦",
  "punctuation": "…—–-,.;:!?()[]{}«»„“\"'’/\\|@#%&*_~", "a megabyte of full stops": ".".repeat(1_000_000), "a megabyte of hyphens": "-".repeat(1_000_000), "a megabyte of quotes": "«(\"".repeat(333_333),
  "a lone high surrogate": "\ud83d", "a lone low surrogate": "\ude00", "surrogates the wrong way round": "\ude00\ud83d", "marks alone": "\u0301".repeat(100_000), "joiners alone": "\u200d\u200c\u200d", "marks of direction alone": "\u200f\u200e\u202e\u202c\u2066\u2069",
  "control characters": "\0\x01\x02\x1b[", "private use": "\ue000\ue001"
}

/** Not a person's name, but a body or a place may be called so. */
const digits: Readonly<Record<string, string>> = { "digits": "0123456789", "a telephone number": "+380 (44) 123-45-67", "Arabic digits": "٠١٢٣" }

const paragraph = "On Tuesday evening the board of the theatre met in the old town hall, and after some hours of talk about the roof, the debts and the new season, it was told that Iryna Melnyk would not come back. ".repeat(12)

/** There may be a name in these. */
const odd: Readonly<Record<string, string>> = {
  "a paragraph": paragraph, "ten thousand words": "Taras ".repeat(10_000), "ten thousand initials": "T. ".repeat(10_000), "ten thousand particles": "von ".repeat(10_000), "ten thousand commas": "Taras, ".repeat(10_000),
  "a megabyte of one Latin letter": "a".repeat(1_000_000), "a megabyte of one Cyrillic letter": "ж".repeat(1_000_000), "a megabyte of Han": "金".repeat(1_000_000), "a megabyte of Hangul": "김".repeat(1_000_000), "a megabyte of Arabic": "م".repeat(1_000_000),
  "a megabyte of apostrophes between letters": "d'".repeat(500_000), "a megabyte of hyphens between letters": "a-".repeat(500_000), "a word as long as is read": "b".repeat(400), "case endings upon endings": "ович".repeat(90), "vowels alone": "aeiouy".repeat(60), "a look-alike every other letter": "aа".repeat(200),
  "a flood of marks": `Ta${"\u0301".repeat(100_000)}ras Boychuk`, "marks on every letter": [..."Taras Boychuk"].map((letter) => letter + "\u0300\u0301\u0302\u0303\u0304".repeat(4)).join(""), "lone surrogates about": "\ud800Taras\udc00 Boy\udbffchuk",
  "joiners within": "Ta\u200dras Boy\u200cchuk", "marks of direction": "\u202eTaras\u202c \u200fBoychuk\u200e", "a byte order mark": "\ufeffTaras Boychuk", "soft hyphens": "Ta\u00adras Boy\u00adchuk", "a NUL within": "Taras\0Boychuk", "many lines": "Taras\n\n\nBoychuk\r\n",
  "a spoof": "Volodymyr Zеlensky", "every script at once": "Taras Бойчук 金 김 محمد שלום Νίκος შოთა हरि ไทย", "digits and letters": "T4r4s 80ychuk", "a flood of open brackets": `${"(".repeat(1000)}Taras`, "mathematical letters": "𝓣𝓪𝓻𝓪𝓼 𝓑𝓸𝔂", "full-width letters": "Ｔａｒａｓ"
}
const all = { ...nameless, ...digits, ...odd }
const nobodies = Object.entries({ ...nameless, ...digits })
const texts = Object.entries(all)

/** Processor time in milliseconds, far more than is needed: what grows with the square of a megabyte takes hours. Judged only where everything is run. */
const mostMilliseconds = 5000

function timed<T>(work: () => T): T {
  const start = process.cpuUsage().user / 1000
  const value = work()
  if (full) expect(process.cpuUsage().user / 1000 - start).toBeLessThan(mostMilliseconds)
  return value
}

function isSound({ text, parts, alternatives, score, flags }: Name): void {
  for (const reading of [{ parts, score }, ...alternatives]) {
    expect(reading.score).toBeGreaterThanOrEqual(0)
    expect(reading.score).toBeLessThanOrEqual(1)
    for (const part of reading.parts) {
      expect(roles.has(part.role)).toBe(true)
      expect(text.slice(part.start, part.end)).toBe(part.text)
    }
  }
  if (text.length > 400) expect(flags).toContain("truncated")
}

describe("prepareName", () => {
  it.each(texts)("%s", (_, text) => {
    for (const kind of kinds) for (const language of [undefined, "uk", "zh", "not a tag"]) isSound(timed(() => prepareName(text, { kind, language })))
  })
  it.each(Object.entries(nameless))("finds no part in %s", (_, text) => {
    for (const kind of kinds) expect(prepareName(text, { kind }).folded).toEqual([])
  })
  it.each(["Volodymyr Zеlensky", "Zеlensky", "Тaрас Бойчук", "Оlena", "Аmazоn"])("flags the spoof %s", (text) => {
    for (const kind of kinds) expect(prepareName(text, { kind }).flags).toContain("mixedScript")
  })
  it.each(["Taras Бойчук", "Taras Boychuk", "Тарас Бойчук", "John Smith Іванович", "東京タワー"])("does not flag %s", (text) => {
    expect(prepareName(text).flags).not.toContain("mixedScript")
  })
  it("reads through joiners, marks of direction, a byte order mark and soft hyphens", () => {
    for (const name of ["joiners within", "marks of direction", "a byte order mark", "soft hyphens"]) expect(prepareName(all[name]!).parts.map(({ plain }) => plain)).toEqual(["taras", "boychuk"])
  })
})

describe("compareNames", () => {
  const others = ["Taras Boychuk", "Тарас Бойчук", "金正恩", "", "12", paragraph]
  it.each(texts)("%s", (_, text) => {
    for (const kind of kinds) {
      const name = prepareName(text, { kind })
      for (const other of [text, ...others]) {
        const { probability, verdict } = timed(() => compareNames(name, prepareName(other, { kind })))
        expect(["same", "different", "unknown"]).toContain(verdict)
        expect(probability).toBeGreaterThanOrEqual(0)
        expect(probability).toBeLessThan(1)
      }
    }
  })
  const isUnknown = (text: string, kind: NameKind): void => {
    for (const other of ["Taras Boychuk", text, "😀"]) expect(compareNames(prepareName(text, { kind }), prepareName(other, { kind }))).toMatchObject({ verdict: "unknown", probability: 0.5 })
  }
  it.each(nobodies)("cannot tell of a person by %s", (_, text) => isUnknown(text, "person"))
  it.each(Object.entries(nameless))("cannot tell of a place by %s", (_, text) => isUnknown(text, "place"))
  it.each(Object.entries(nameless))("cannot tell of a body by %s", (_, text) => isUnknown(text, "organisation"))
  const tellsOfSpoof = (kind: NameKind): void => {
    const [spoof, plain] = [prepareName("Volodymyr Zеlensky", { kind }), prepareName("Volodymyr Zelensky", { kind })]
    for (const { evidence } of [compareNames(spoof, plain), compareNames(plain, spoof), compareNames(spoof, spoof)]) expect(evidence.map(({ code }) => code)).toContain("mixed-script")
    expect(compareNames(plain, plain).evidence.map(({ code }) => code)).not.toContain("mixed-script")
  }
  it("tells of a spoof in its evidence, whichever side it is on", () => tellsOfSpoof("person"))
  it("tells of a spoof of a body's name", () => tellsOfSpoof("organisation"))
  it("tells of a spoof of a place's name", () => tellsOfSpoof("place"))
  it("compares kinds that do not go together", () => {
    for (const a of kinds) for (const b of kinds) expect(compareNames(prepareName("Taras Boychuk", { kind: a }), prepareName("Boychuk", { kind: b })).probability).toBeLessThan(1)
  })
})

describe("nameVariants, nameKeys, nameKey", () => {
  it.each(texts)("%s", (_, text) => {
    for (const kind of kinds) {
      for (const language of [undefined, "uk", "not a tag"]) {
        const variants = timed(() => nameVariants(text, { kind, language }))
        expect(variants.length).toBeLessThanOrEqual(20)
        for (const variant of variants) expect(variant).toEqual({ text: expect.any(String) as string, language: expect.any(String) as string, script: expect.any(String) as string, system: expect.any(String) as string, score: expect.any(Number) as number })
      }
      for (const key of timed(() => nameKeys(text, { kind }))) expect(key).not.toBe("")
      expect(typeof timed(() => nameKey(text, { kind }))).toBe("string")
    }
  })
  it.each(nobodies)("have nothing for %s", (_, text) => {
    expect(nameVariants(text)).toEqual([])
    expect(nameKeys(text)).toEqual([])
    expect(nameKey(text)).toBe("")
  })
})

describe("an index of names", () => {
  const rows = [...texts.map(([id, name]) => ({ id, name })), { id: "taras", name: "Taras Boychuk" }]
  const index = timed(() => buildNameIndex(rows))
  it("takes in names of every kind of trouble, and gives its bytes back", () => {
    expect(index.size).toBe(rows.length)
    const bytes = timed(() => index.toBytes())
    expect(timed(() => openNameIndex(bytes)).size).toBe(rows.length)
    expect(index.search("Тарас Бойчук", { language: "uk", limit: 20 }).map(({ id }) => id)).toContain("taras")
  })
  it.each(texts)("is asked for %s", (_, text) => {
    for (const kind of kinds) {
      for (const { name, probability } of timed(() => index.search(text, { kind }))) {
        expect(probability).toBeGreaterThanOrEqual(0)
        if (name === text) expect(probability).toBeLessThanOrEqual(1)
        else expect(probability).toBeLessThan(1)
      }
    }
  })
  it.each(nobodies)("finds nothing for %s", (_, text) => {
    expect(index.search(text)).toEqual([])
  })
  it("bears limits that are none", () => {
    for (const limit of [0, -1, Number.NaN, Infinity, 1.5]) expect(index.search("Taras Boychuk", { limit }).length).toBeLessThanOrEqual(100)
  })
})

describe("lemmatiseName, nameForms", () => {
  it.each(texts)("%s", (_, text) => {
    for (const kind of kinds) {
      for (const language of ["uk", "ru", "pl", "en", "not a tag"]) {
        for (const { lemma, confidence } of timed(() => lemmatiseName(text, { language, kind }))) {
          expect(typeof lemma).toBe("string")
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
        for (const form of timed(() => nameForms(text, { language, kind }))) expect(typeof form).toBe("string")
      }
    }
  })
})

describe("groupNames", () => {
  it("puts each of them in one group, and what is no name with nothing else", () => {
    const rows = texts.map(([, text]) => ({ text, language: "uk" }))
    const groups = timed(() => groupNames([...rows, ...rows]))
    expect(groups.flat().sort((a, b) => a - b)).toEqual([...rows, ...rows].map((_, at) => at))
    const names = nobodies.map(([, text]) => text)
    for (const group of groupNames(names.map((text) => ({ text })))) expect(new Set(group.map((at) => names[at])).size).toBe(1)
  })
  it("bears two thousand times the same name", () => {
    expect(timed(() => groupNames(Array.from({ length: 2000 }, () => ({ text: "Taras Boychuk", language: "en" }))))).toHaveLength(1)
  })
})

describe("any text whatever", () => {
  const index = buildNameIndex([{ id: "taras", name: "Taras Boychuk" }, { id: "iryna", name: "Ірина Мельник", language: "uk" }])
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.string({ unit: fc.constantFrom(..."TБ金김محמי'’-. ,\u0301\u200d\u200f\ud83d\ude00(«ović"), maxLength: 40 }))
  it("goes through every door", () => {
    fc.assert(fc.property(text, text, fc.constantFrom(...kinds), fc.constantFrom(undefined, "uk", "ru", "en", "zh"), (a, b, kind, language) => {
      const [left, right] = [prepareName(a, { kind, language }), prepareName(b, { kind, language })]
      isSound(left)
      expect(compareNames(left, right).probability).toBeLessThan(1)
      expect(index.search(a, { kind, language }).every(({ name, probability }) => probability < 1 || name === a)).toBe(true)
      expect(new Set(nameKeys(a, { kind, language })).has("")).toBe(false)
      nameVariants(a, { kind, language })
      lemmatiseName(a, { kind, language: language ?? "uk" })
      nameForms(a, { kind, language: language ?? "uk" })
      expect(groupNames([{ text: a, language }, { text: b, language }]).flat().sort()).toEqual([0, 1])
    }), { numRuns: 150 })
  })
})
