import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sha256 } from "@polyonym/core/pure"
import { compilePack, createMatcher, openPack, PackInvalid, type PackRecord } from "@polyonym/lexicon/pure"

const records: ReadonlyArray<PackRecord> = [
  { id: "Q1", type: "LOC", names: [{ text: "Lake Oro", language: "en" }, { text: "озеро Оро", language: "uk" }], country: "ZZ", prior: 0.25 },
  { id: "Q2", type: "PER", names: [{ text: "Ada Nowak", language: "pl", kind: "full" }, { text: "Nowak", language: "pl", kind: "surname" }], qid: "Q2", roles: ["judge", "poet"] },
  { id: "made:3", type: "ORG", names: [{ text: "ZQX", language: "mul", kind: "abbreviation" }, { text: "湖泊局", language: "zh" }] }
]
const options = { name: "test", version: "7", licence: "CC0-1.0", attribution: "nobody" }
const bytes = compilePack(records, options)

/** The bytes with their hash made right again, so that only the structure can give them away. */
function resealed(altered: Uint8Array): Uint8Array {
  const copy = altered.slice()
  if (copy.length < 48) return copy
  new DataView(copy.buffer).setUint32(12, copy.length - 48, true)
  copy.set(Uint8Array.from(sha256(copy.subarray(48)).match(/../g)!, (pair) => parseInt(pair, 16)), 16)
  return copy
}

/** Uses everything of a pack; only `PackInvalid` may come of it. */
function use(altered: Uint8Array): boolean {
  try {
    const pack = openPack(altered)
    for (const entity of pack.entities) if (pack.entity(entity.id) === undefined) throw new Error("an entity is not found by its id")
    createMatcher([pack]).find("Lake Oro, Ada Nowak, NOWAK'S ZQX 湖泊局 озеро Оро Lake Lake Lake Oro", { language: "pl" })
    return true
  } catch (error) {
    if (error instanceof PackInvalid && error._tag === "PackInvalid" && error.what !== "" && error.where !== "") return false
    throw error
  }
}

describe("a pack", () => {
  it("gives back what was put in", () => {
    const pack = openPack(bytes)
    expect(pack.size).toBe(3)
    expect(pack.info).toMatchObject({ format: 1, name: "test", version: "7", licence: "CC0-1.0", attribution: "nobody" })
    expect(pack.asset).toEqual({ id: "test", version: "7", sha256: sha256(bytes.subarray(48)) })
    for (const record of records) {
      expect(pack.entity(record.id)).toEqual({ qid: undefined, country: undefined, roles: [], prior: 0.5, ...record })
    }
    expect(pack.entity("Q4")).toBeUndefined()
    expect(pack.entities.map(({ id }) => id)).toEqual(["Q1", "Q2", "made:3"])
  })

  it("has the same bytes whatever the order of the records", () => {
    fc.assert(fc.property(fc.shuffledSubarray([...records], { minLength: 3 }), (shuffled) => {
      expect(compilePack(shuffled, options)).toEqual(bytes)
    }), { numRuns: 20 })
  })

  it("gives back any records", () => {
    const text = fc.string({ minLength: 1, unit: "grapheme" }).map((it) => it.normalize("NFC").replace(/\s+/g, " ").trim()).filter((it) => it !== "")
    const name = fc.record({ text, language: fc.constantFrom("en", "uk", "zh-Hant", "mul"), kind: fc.constantFrom("full", "surname") })
    const record = fc.record({ type: fc.constantFrom("PER" as const, "DEMONYM" as const), names: fc.uniqueArray(name, { minLength: 1, maxLength: 4, selector: (it) => it.text }), prior: fc.integer({ min: 0, max: 100 }).map((it) => it / 100) })
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1, maxLength: 5 }), record, { maxKeys: 20 }), (entries) => {
        const pack = openPack(compilePack(Object.entries(entries).map(([id, it]) => ({ id, ...it }))))
        for (const [id, it] of Object.entries(entries)) expect(pack.entity(id)).toMatchObject(it)
        expect(pack.size).toBe(Object.keys(entries).length)
      }),
      { numRuns: 60 }
    )
  })

  it("with any byte altered is refused", () => {
    for (let at = 0; at < bytes.length; at++) {
      const altered = bytes.slice()
      altered[at]! ^= 1 << at % 8
      expect(() => openPack(altered)).toThrow(PackInvalid)
    }
  })

  it("cut short or made longer is refused", () => {
    for (let length = 0; length < bytes.length; length++) expect(() => openPack(bytes.slice(0, length))).toThrow(PackInvalid)
    expect(() => openPack(Uint8Array.of(...bytes, 0))).toThrow(PackInvalid)
  })

  it("with altered content under a right hash throws nothing but PackInvalid, on opening or on use", () => {
    let refused = 0
    for (let at = 48; at < bytes.length; at++) {
      for (const value of [0, 1, 127, 128, 255, bytes[at]! ^ 2]) {
        const altered = bytes.slice()
        altered[at] = value
        if (!use(resealed(altered))) refused++
      }
    }
    expect(refused).toBeGreaterThan(bytes.length / 4)
    for (let length = 48; length < bytes.length; length++) expect(use(resealed(bytes.slice(0, length)))).toBe(false)
  })

  it("of arbitrary bytes under a right hash throws nothing but PackInvalid", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => use(resealed(Uint8Array.of(...bytes.subarray(0, 48), ...noise))) || true), { numRuns: 300 })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 49), fc.nat(255)), { maxLength: 6 }), (changes) => {
        const altered = bytes.slice()
        for (const [at, value] of changes) altered[48 + at] = value
        use(resealed(altered))
      }),
      { numRuns: 500 }
    )
  })

  it("of another format version says so", () => {
    const altered = bytes.slice()
    altered[8] = 2
    expect(() => openPack(altered)).toThrow("format version 2")
  })
})

describe("the compiler", () => {
  const name = [{ text: "Oro", language: "en" }]
  it.each([
    ["two records of one id", [{ id: "a", type: "LOC", names: name }, { id: "a", type: "ORG", names: name }]],
    ["no names", [{ id: "a", type: "LOC", names: [] }]],
    ["an empty name", [{ id: "a", type: "LOC", names: [{ text: " ", language: "en" }] }]],
    ["a name without language", [{ id: "a", type: "LOC", names: [{ text: "Oro", language: "" }] }]],
    ["a prior above 1", [{ id: "a", type: "LOC", names: name, prior: 1.5 }]],
    ["a prior that is no number", [{ id: "a", type: "LOC", names: name, prior: Number.NaN }]],
    ["no id", [{ id: "", type: "LOC", names: name }]],
    ["another type", [{ id: "a", type: "GHOST", names: name }]]
  ])("refuses %s", (_, given) => {
    expect(() => compilePack(given as ReadonlyArray<PackRecord>)).toThrow(PackInvalid)
  })

  it("keeps a name that cannot be matched, and does not match it", () => {
    const pack = openPack(compilePack([{ id: "a", type: "ORG", names: [{ text: "!!!", language: "mul" }, { text: "国", language: "zh" }] }]))
    expect(pack.entity("a")?.names.map(({ text }) => text)).toEqual(["!!!", "国"])
    expect(createMatcher([pack]).find("!!! 国 中国")).toEqual([])
  })

  it("makes a pack of nothing", () => {
    const pack = openPack(compilePack([]))
    expect(pack.entities).toEqual([])
    expect(createMatcher([pack]).find("Lake Oro")).toEqual([])
  })
})
