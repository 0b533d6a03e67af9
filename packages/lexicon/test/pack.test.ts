import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sha256 } from "@polyonym/core/pure"
import { compilePack, createCompiler, createMatcher, openPack, PackInvalid, type PackRecord } from "@polyonym/lexicon/pure"
import { mended, mutate } from "../bench/lexicon/mutations.ts"

const records: ReadonlyArray<PackRecord> = [
  { id: "Q1", type: "LOC", names: [{ text: "Lake Oro", language: "en" }, { text: "озеро Оро", language: "uk" }], country: "ZZ", prior: 0.25 },
  { id: "Q2", type: "PER", names: [{ text: "Ada Nowak", language: "pl", kind: "full" }, { text: "Nowak", language: "pl", kind: "surname" }], qid: "Q2", roles: ["judge", "poet"], gender: "female" },
  { id: "made:3", type: "ORG", names: [{ text: "ZQX", language: "mul", kind: "abbreviation" }, { text: "湖泊局", language: "zh" }] }
]
const options = { name: "test", version: "7", licence: "CC0-1.0", attribution: "nobody" }
const bytes = compilePack(records, options)

/** Uses everything of a pack; only `PackInvalid` may come of it. */
function use(altered: Uint8Array): boolean {
  try {
    const pack = openPack(altered)
    for (const entity of pack.entities) pack.entity(`${entity.id}${entity.names.length}`)
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
    expect(pack.info).toEqual({
      format: 2, name: "test", version: "7", licence: "CC0-1.0", attribution: "nobody", sha256: pack.asset.sha256,
      sources: [], languages: ["en", "mul", "pl", "uk", "zh"], counts: { entities: 3, names: 6, forms: 6 }
    })
    expect(pack.asset).toEqual({ id: "test", version: "7", sha256: sha256(bytes.subarray(48)) })
    for (const record of records) {
      const offices = (record.roles ?? []).map((title) => ({ title }))
      expect(pack.entity(record.id)).toEqual({ qid: undefined, sameAs: [], country: undefined, roles: [], offices, prior: 0.5, gender: undefined, coordinates: undefined, ...record })
    }
    expect(pack.entity("Q4")).toBeUndefined()
    expect(pack.entities.map(({ id }) => id)).toEqual(["Q1", "Q2", "made:3"])
  })

  it("gives back everything that an entity can have, and its label", () => {
    const record: PackRecord = {
      id: "x:9", type: "PER", names: [{ text: "Ли́на Оро", language: "uk", kind: "label" }, { text: "L\u{10400} \ud800", language: "mul" }], qid: "Q9", sameAs: ["viaf:9", "x:8"], country: "UA", prior: 0.1234, gender: "other",
      coordinates: { latitude: -33.86785, longitude: 151.20732 },
      roles: [{ title: "суддя", language: "uk", of: "x:court", from: "2020-02", to: "2024" }, { title: "poet", from: "-0043-12-07" }]
    }
    const label = { ...options, sources: [{ name: "list", sha256: "00", licence: "CC0-1.0", url: "https://example.org" }, { name: "other" }], built: "2026-05-01" }
    const pack = openPack(compilePack([record], label))
    expect(pack.entity("x:9")).toEqual({ ...record, roles: ["суддя", "poet"], offices: record.roles })
    expect(pack.info).toMatchObject({ sources: label.sources, built: "2026-05-01", counts: { entities: 1, names: 2, forms: 2 } })
    for (const id of ["Q9", "viaf:9", "x:8"]) expect(pack.entity(id)?.id).toBe("x:9")
  })

  it("of many entities, forms and letters finds each form and what it is made of", () => {
    const letters = Array.from({ length: 700 }, (_, at) => String.fromCodePoint(0x4e00 + at))
    const many = letters.map((letter, at): PackRecord => ({ id: `n:${at}`, type: "LOC", sameAs: [`s:${at % 50}x${at}`], names: [{ text: `Name ${letter}${letters[(at * 7) % 700]!}`, language: "en" }, { text: `Word${at}`, language: "de" }], roles: [`role ${at % 30}`] }))
    const expand = ({ text }: { readonly text: string }): ReadonlyArray<string> => (text.startsWith("Word") && Number(text.slice(4)) % 10 === 0 ? Array.from({ length: 45 }, (_, at) => `${text}ending${at}`) : [])
    const pack = openPack(compilePack(many, { expand }))
    expect(pack.info.counts).toEqual({ entities: 700, names: 1400, forms: 1400 + 70 * 45 })
    const matcher = createMatcher([pack])
    for (const record of many) {
      expect(pack.entity(record.id)).toMatchObject({ names: record.names, sameAs: record.sameAs, roles: record.roles })
      expect(pack.entity(record.sameAs![0]!)?.id).toBe(record.id)
      const [name, word] = record.names.map(({ text }) => text)
      const matches = matcher.find(`${name}, ${word}, ${word}ending44.`, { language: "de" })
      const wanted = expand({ text: word! }).length > 0 ? [name, word, word] : [name, word]
      expect(matches.map(({ form }) => form.lemma)).toEqual(wanted)
      expect(new Set(matches.map(({ candidates }) => candidates[0]!.id))).toEqual(new Set([record.id]))
    }
  })

  it("is opened where it lies in other bytes, at any place", () => {
    for (let offset = 0; offset < 5; offset++) {
      const around = new Uint8Array(bytes.length + 9)
      around.set(bytes, offset)
      const pack = openPack(around.subarray(offset, offset + bytes.length))
      expect(pack.entities).toEqual(openPack(bytes).entities)
      expect(createMatcher([pack]).find("on Lake Oro", { language: "en" })[0]?.text).toBe("Lake Oro")
    }
  })

  it("is made alike of records given one by one", () => {
    const compiler = createCompiler(options)
    for (const record of records.toReversed()) compiler.add(record)
    expect(compiler.size).toBe(3)
    expect(compiler.done()).toEqual(bytes)
    compiler.add({ id: "Q0", type: "LOC", names: [{ text: "Oro", language: "en" }] })
    expect(openPack(compiler.done()).size).toBe(4)
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
        if (!use(mended(altered))) refused++
      }
    }
    expect(refused).toBeGreaterThan(bytes.length / 8)
    for (let length = 48; length < bytes.length - 3; length++) expect(use(mended(bytes.slice(0, length)))).toBe(false)
  })

  it("of arbitrary bytes under a right hash throws nothing but PackInvalid", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => use(mended(Uint8Array.of(...bytes.subarray(0, 48), ...noise))) || true), { numRuns: 300 })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 49), fc.nat(255)), { maxLength: 6 }), (changes) => {
        const altered = bytes.slice()
        for (const [at, value] of changes) altered[48 + at] = value
        use(mended(altered))
      }),
      { numRuns: 500 }
    )
  })

  it("damaged in many ways at once throws nothing but PackInvalid, beside a sound one and merged with it too", { timeout: 60_000 }, () => {
    const { opened, refused } = mutate(1500, 17)
    expect(opened).toBeGreaterThan(20)
    expect(refused).toBeGreaterThan(500)
  })

  it("of an older or newer format version says so", () => {
    for (const version of [1, 3]) {
      const altered = bytes.slice()
      altered[8] = version
      expect(() => openPack(altered)).toThrow(`format version ${version}`)
    }
  })

  it("is opened without its hash if that is asked for", () => {
    const altered = bytes.slice()
    altered[20]! ^= 1
    expect(() => openPack(altered)).toThrow(expect.objectContaining({ where: "content" }))
    expect(openPack(altered, { verify: false }).entities).toEqual(openPack(bytes).entities)
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
    ["another type", [{ id: "a", type: "GHOST", names: name }]],
    ["an empty forbidden form", [{ id: "a", type: "LOC", names: name, forbid: [""] }]],
    ["coordinates off the Earth", [{ id: "a", type: "LOC", names: name, coordinates: { latitude: 91, longitude: 0 } }]],
    ["a date that is none", [{ id: "a", type: "PER", names: name, roles: [{ title: "judge", from: "last year" }] }]],
    ["another gender", [{ id: "a", type: "PER", names: name, gender: "x" }]],
    ["a name that is too long", [{ id: "a", type: "PER", names: [{ text: "o".repeat(5000), language: "en" }] }]],
    ["an id that is no text", [{ id: 3, type: "PER", names: name }]]
  ])("refuses %s", (_, given) => {
    expect(() => compilePack(given as ReadonlyArray<PackRecord>)).toThrow(PackInvalid)
  })

  it("marks forms that lead to several entities and those that are common words, and keeps them", () => {
    const pack = openPack(compilePack([
      { id: "a", type: "LOC", names: [{ text: "Georgia", language: "en" }, { text: "Oder", language: "de" }] }, { id: "b", type: "LOC", names: [{ text: "Georgia", language: "en" }] }
    ], { isCommon: (form, language) => form === "Oder" && language === "de" }))
    const forms = createMatcher([pack]).find("Georgia; die Oder", { language: "de" }).map(({ form }) => form.marks)
    expect(forms).toEqual([["ambiguous"], ["common"]])
  })

  it("forbids forms for all entities, and for one", () => {
    const texts = (bytes: Uint8Array): ReadonlyArray<string> => createMatcher([openPack(bytes)]).find("Oro, Velu’s, Oro Velu").map(({ text, candidates }) => `${text} ${candidates.map(({ id }) => id).join()}`)
    const both: ReadonlyArray<PackRecord> = [{ id: "a", type: "LOC", names: [{ text: "Oro", language: "en" }, { text: "Velu", language: "en" }] }, { id: "b", type: "LOC", names: [{ text: "Oro", language: "en" }] }]
    expect(texts(compilePack(both))).toEqual(["Oro a,b", "Velu a", "Oro a,b", "Velu a"])
    expect(texts(compilePack(both, { forbid: ["Oro"] }))).toEqual(["Velu a", "Velu a"])
    expect(texts(compilePack([{ ...both[0]!, forbid: ["Oro"] }, both[1]!]))).toEqual(["Oro b", "Velu a", "Oro b", "Velu a"])
    expect(texts(compilePack([{ ...both[0]!, removed: true }, both[1]!]))).toEqual(["Oro b", "Oro b"])
  })

  it("takes a bad record without a trace", () => {
    const compiler = createCompiler(options)
    for (const record of records) compiler.add(record)
    expect(() => compiler.add({ id: "bad", type: "LOC", names: [], prior: 2 })).toThrow(PackInvalid)
    expect(compiler.done()).toEqual(bytes)
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
