import { describe, expect, it } from "vitest"
import { compilePack } from "../../src/compile.ts"
import { isCommonForm, languageTagOf, NotGeoJson, priorOfPopulation, priorOfSitelinks, readFtm, readGeoNames, readNaturalEarth, readRecords, wikidataClasses } from "../../src/sources/index.ts"
import { collect } from "./collect.ts"

describe("FollowTheMoney", () => {
  const entity = (id: string, schema: string, properties: object): string => JSON.stringify({ id, caption: "x", schema, properties, referents: ["made-2", id], datasets: ["made"] })
  it("names, weak aliases, roles, country, item and other ids", async () => {
    const { records } = await collect((tally) => readFtm([
      entity("made-1", "Person", { name: ["Ada Quill", "ადა ქვილი"], alias: ["Ada Q. Quill"], weakAlias: ["Quill"], nationality: ["suhh", "ua"], country: ["gb"], gender: ["female"], position: ["Minister", "Minister"], wikidataId: ["Q1000001"], birthDate: ["1970"] }),
      entity("Q1000002", "Company", { name: ["Oro Works LLC"], jurisdiction: ["pl"], abbreviation: ["OW"] })
    ], {}, tally))
    expect(records).toEqual([
      {
        id: "made-1", type: "PER", qid: "Q1000001", sameAs: ["made-2"], roles: ["Minister"], country: "UA", gender: "female",
        names: [{ text: "Ada Quill", language: "mul" }, { text: "ადა ქვილი", language: "ka" }, { text: "Ada Q. Quill", language: "mul", kind: "alias" }, { text: "Quill", language: "mul", kind: "word" }]
      },
      { id: "Q1000002", type: "ORG", qid: "Q1000002", sameAs: ["made-2"], country: "PL", names: [{ text: "Oro Works LLC", language: "mul" }, { text: "OW", language: "mul", kind: "acronym" }] }
    ])
    expect(() => compilePack(records)).not.toThrow()
  })
  it("what joins entities is left out, what is broken is told", async () => {
    const { tally } = await collect((tally) => readFtm([entity("o", "Ownership", {}), entity("n", "Person", { name: [7] }), "{\"schema\":\"Person\"}", "{\"id\":\"x\"}", "{\"id\":\"x\",\"schema\":\"Person\"}", "["], {}, tally))
    expect(tally.skipped).toEqual({ class: 1, "no-name": 1 })
    expect(tally.firstBroken.map(({ line, what, detail }) => [line, what, detail])).toEqual([[3, "no-id", "{\"schema\":\"Person\"}"], [4, "field", "schema"], [5, "field", "properties"], [6, "json", "["]])
  })
})

describe("GeoNames", () => {
  const place = (id: string, name: string, code: string, population: number, further = "", latitude = "50.5"): string => [id, name, name, further, latitude, "30.25", ...code.split("."), "UA", "", "", "", "", "", String(population), "", "", "Europe/Kyiv", "2026-01-01"].join("\t")
  const alternate = (id: string, language: string, text: string, flags = ["", "", "", ""]): string => ["1", id, language, text, ...flags, "", ""].join("\t")
  it("one file: names for every language, codes of airports left out", async () => {
    const { records, tally } = await collect((tally) => readGeoNames([place("7", "Oro", "P.PPL", 9999, "ORO,UKXX,Ora,Оро"), place("8", "Oro Lake", "H.LK", 0), place("9", "Tiny", "P.PPL", 3)], { minPopulation: 100 }, tally))
    expect(records).toEqual([{ id: "geonames:7", type: "LOC", country: "UA", prior: 0.5, coordinates: { latitude: 50.5, longitude: 30.25 }, names: [{ text: "Oro", language: "mul" }, { text: "Ora", language: "mul", kind: "alias" }, { text: "Оро", language: "mul", kind: "alias" }] }])
    expect(tally).toMatchObject({ read: 3, kept: 1, skipped: { class: 1, "little-known": 1 } })
  })
  it("alternate names give languages and items", async () => {
    const lines = [
      place("7", "Oro", "P.PPLC", 10), alternate("7", "uk", "Оро", ["1", "", "", ""]), alternate("7", "wkdt", "Q1000001"), alternate("7", "link", "https://example.org"), alternate("7", "de", "Orograd", ["", "", "", "1"]),
      alternate("7", "sr-Latn", "Oro Grad"), alternate("7", "abbr", "ORG"), alternate("99", "en", "Elsewhere"), alternate("7", "fr_1793", "Or")
    ]
    const { records, tally } = await collect((tally) => readGeoNames(lines, { alternateNames: true }, tally))
    expect(records).toMatchObject([{ qid: "Q1000001", prior: 0.6 }])
    expect(records[0]?.names).toEqual([{ text: "Oro", language: "mul" }, { text: "Оро", language: "uk", kind: "label" }, { text: "Oro Grad", language: "sr-Latn", kind: "alias" }, { text: "ORG", language: "mul", kind: "acronym" }])
    expect(tally).toMatchObject({ read: 9, kept: 1, broken: 0, skipped: { "unknown-id": 1 } })
  })
  it("classes that are named replace the usual ones; broken lines are told", async () => {
    const lines = ["x\ty", place("", "Oro", "P.PPL", 1), place("7", "Oro", "P.PPL", 1, "", "north"), place("8", "Oro Peak", "T.MT", 0), place("9", "Oro", "P.PPL", 1), alternate("9", "uk", "Оро")]
    const { records, tally } = await collect((tally) => readGeoNames(lines, { classes: new Map([["T", "PRODUCT"], ["T.MT", "LOC"]]) }, tally))
    expect(records.map(({ id, type }) => [id, type])).toEqual([["geonames:8", "LOC"]])
    expect(tally.firstBroken.map(({ line, what }) => [line, what])).toEqual([[1, "columns"], [2, "no-id"], [3, "field"], [6, "columns"]])
  })
})

describe("Natural Earth", () => {
  const feature = (properties: object, geometry: unknown = null): object => ({ type: "Feature", properties, geometry })
  it("countries and places, in capitals or small letters", async () => {
    const { records, tally } = await collect((tally) => readNaturalEarth({
      type: "FeatureCollection",
      features: [
        feature({ NAME: "Orovia", NAME_LONG: "Republic of Orovia", NAME_UK: "Оровія", NAME_ZHT: "奧羅維亞", ISO_A2: "-99", ISO_A2_EH: "UA", WIKIDATAID: "Q1000001", POP_EST: 999_999, LABELRANK: 3, LABEL_X: 30.25, LABEL_Y: 50.5 }),
        feature({ name: "Oro", name_en: "Oro", scalerank: 2, ne_id: 77, pop_max: 10 }, { type: "Point", coordinates: [30.25, 50.5] }),
        feature({ name: "Oro", ne_id: 77 }), feature({ name: null }), { type: "Feature" }, 7, feature({ name: "Small", pop_max: 5 })
      ]
    }, { minPopulation: 6 }, tally))
    expect(records).toEqual([
      { id: "Q1000001", qid: "Q1000001", type: "LOC", country: "UA", prior: 0.7, coordinates: { latitude: 50.5, longitude: 30.25 }, names: [{ text: "Orovia", language: "mul" }, { text: "Republic of Orovia", language: "mul", kind: "alias" }, { text: "Оровія", language: "uk", kind: "label" }, { text: "奧羅維亞", language: "zh-Hant", kind: "label" }] },
      { id: "natural-earth:77", type: "LOC", prior: 0.6, coordinates: { latitude: 50.5, longitude: 30.25 }, names: [{ text: "Oro", language: "mul" }, { text: "Oro", language: "en", kind: "label" }] }
    ])
    expect(tally).toMatchObject({ read: 7, kept: 2, broken: 2, skipped: { repeated: 1, "no-name": 1, "little-known": 1 } })
  })
  it("what is no GeoJSON is a typed error", () => {
    for (const value of [null, 7, {}, [], { features: {} }]) expect(() => [...readNaturalEarth(value)]).toThrow(NotGeoJson)
  })
})

describe("records", () => {
  it("as they are, with every field", async () => {
    const record = {
      id: "my:1", type: "PER", names: [{ text: "Ada Quill", language: "en", kind: "label" }], qid: "Q1000001", sameAs: ["x:1"], roles: ["chair", { title: "minister", from: "2020-05", to: "2021" }], country: "UA", prior: 0.25, gender: "female",
      coordinates: { latitude: 1, longitude: 2 }, forbid: ["Ada"], removed: false
    }
    const { records } = await collect((tally) => readRecords([JSON.stringify(record), "", "{\"id\":7,\"type\":\"LOC\",\"names\":[],\"removed\":true}"], {}, tally))
    expect(records).toEqual([record, { id: "7", type: "LOC", names: [], removed: true }])
    expect(() => compilePack(records)).not.toThrow()
  })
  it.each([
    ["id", { id: "" }], ["type", { type: "WIZARD" }], ["names", { names: "x" }], ["names", { names: [] }], ["names.text", { names: [{ text: " ", language: "en" }] }], ["names.language", { names: [{ text: "x", language: "§" }] }],
    ["prior", { prior: 2 }], ["qid", { qid: "1" }], ["roles", { roles: [7] }], ["roles.from", { roles: [{ title: "x", from: "May" }] }], ["coordinates", { coordinates: { latitude: 100, longitude: 0 } }], ["sameAs", { sameAs: [""] }], ["gender", { gender: "f" }]
  ])("a wrong %s is told with its name", async (field, wrong) => {
    const { records, tally } = await collect((tally) => readRecords([JSON.stringify({ id: "1", type: "PER", names: [{ text: "Ada", language: "en" }], ...wrong })], {}, tally))
    expect(records).toEqual([])
    expect(tally.firstBroken).toEqual([{ line: 1, what: "field", detail: field }])
  })
})

describe("what readers share", () => {
  it("codes of languages as BCP 47", () => {
    const codes = ["zh-hans", "sr-el", "sr-ec", "be-tarask", "be-x-old", "no", "nb", "simple", "en-gb", "kk-cyrl", "zh-yue", "pt_BR", "und", "mul", "x", "українська", "a".repeat(300)]
    expect(codes.map(languageTagOf)).toEqual(["zh-Hans", "sr-Latn", "sr-Cyrl", "be-tarask", "be-tarask", "nb", "nb", "en", "en-GB", "kk-Cyrl", "yue", "pt-BR", "mul", "mul", undefined, undefined, undefined])
  })
  it("priors grow with what is counted, and stay from 0 to 1", () => {
    for (const prior of [priorOfSitelinks, priorOfPopulation]) {
      const values = [0, 1, 5, 10, 100, 1000, 1e6, 1e9].map(prior)
      expect(values.toSorted((a, b) => a - b)).toEqual(values)
      expect(values.every((value) => value > 0 && value < 1)).toBe(true)
    }
  })
  it("forms that are too common", () => {
    expect(["Will", "May", "X", "42", "Ada", "Will Quill", "Новий"].map((form) => isCommonForm(form, "en"))).toEqual([true, true, true, true, false, false, false])
    expect([isCommonForm("Край", "uk"), isCommonForm("Край", "ru"), isCommonForm("Will", "mul"), isCommonForm("Oro", "en", new Set(["oro"]))]).toEqual([true, false, true, true])
  })
  it("classes are items, of all types that items have", () => {
    expect([...wikidataClasses.keys()].filter((item) => !/^Q\d+$/.test(item))).toEqual([])
    expect(["Q5", "Q43229", "Q515", "Q198", "Q11424"].map((item) => wikidataClasses.get(item))).toEqual(["PER", "ORG", "LOC", "EVENT", "PRODUCT"])
  })
})
