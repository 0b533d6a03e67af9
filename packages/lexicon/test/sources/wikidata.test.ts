import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { describe, expect, it } from "vitest"
import { compilePack } from "../../src/compile.ts"
import { priorOfSitelinks, readWikidata, surveyWikidata, type WikidataOptions } from "../../src/sources/index.ts"
import { collect } from "./collect.ts"

interface Claim {
  readonly rank?: string
  readonly qualifiers?: object
}
const claim = (property: string, datavalue: object, { rank = "normal", qualifiers }: Claim = {}): object =>
  ({ mainsnak: { snaktype: "value", property, hash: "0", datavalue, datatype: "x" }, type: "statement", id: "x", rank, ...(qualifiers === undefined ? {} : { qualifiers }) })
const toItem = (property: string, id: string, claimed?: Claim): object => claim(property, { value: { "entity-type": "item", "numeric-id": Number(id.slice(1)), id }, type: "wikibase-entityid" }, claimed)
const toText = (property: string, text: string, language: string): object => claim(property, { value: { text, language }, type: "monolingualtext" })
const at = (property: string, time: string, precision: number): object => ({ [property]: [{ snaktype: "value", property, datavalue: { value: { time, precision }, type: "time" } }] })
const labels = (texts: Readonly<Record<string, string>>): object => Object.fromEntries(Object.entries(texts).map(([language, value]) => [language, { language, value }]))
const aliases = (texts: Readonly<Record<string, ReadonlyArray<string>>>): object => Object.fromEntries(Object.entries(texts).map(([language, values]) => [language, values.map((value) => ({ language, value }))]))
const links = (...sites: ReadonlyArray<string>): object => Object.fromEntries(sites.map((site) => [site, { site, title: "x", badges: [] }]))
const item = (id: string, fields: object): object => ({ type: "item", id, labels: labels({ en: `Item ${id}` }), aliases: {}, sitelinks: {}, ...fields })
const dump = (...items: ReadonlyArray<object | string>): ReadonlyArray<string> => ["[", ...items.map((one) => `${typeof one === "string" ? one : JSON.stringify(one)},`), "]"]
const read = (lines: ReadonlyArray<string>, options: WikidataOptions = {}) => collect((tally) => readWikidata(lines, options, tally))

describe("a dump of Wikidata", () => {
  it("a person with names, gender, country, offices and a prior", async () => {
    const person = item("Q1000001", {
      labels: labels({ de: "Ada Feder", en: "Ada Quill", uk: "Ада Квілл", "sr-el": "Ada Kvil", simple: "Ada Quill" }),
      aliases: aliases({ en: ["A. Quill", "Ada Quill", "🖋"] }),
      claims: {
        P31: [toItem("P31", "Q5")], P21: [toItem("P21", "Q6581072")],
        P27: [toItem("P27", "Q145", { qualifiers: at("P582", "+1999-00-00T00:00:00Z", 9) }), toItem("P27", "Q212")],
        P39: [
          toItem("P39", "Q30185", { qualifiers: { ...at("P580", "+2019-05-20T00:00:00Z", 11), ...at("P582", "+2023-05-00T00:00:00Z", 10) } }),
          toItem("P39", "Q1000009", { rank: "preferred", qualifiers: at("P580", "+2023-00-00T00:00:00Z", 9) }), toItem("P39", "Q1000010", { rank: "deprecated" })
        ],
        P1559: [toText("P1559", "Ада Квілл-Морська", "uk")]
      },
      sitelinks: links("enwiki", "ukwiki", "commonswiki", "enwikiquote")
    })
    const { records } = await read(dump(person), { titles: new Map([["Q1000009", "head of the harbour"]]) })
    expect(records).toEqual([{
      id: "Q1000001", qid: "Q1000001", type: "PER", prior: priorOfSitelinks(2), gender: "female", country: "UA",
      names: [
        { text: "Ada Quill", language: "en", kind: "label" }, { text: "Ada Feder", language: "de", kind: "label" }, { text: "Ада Квілл", language: "uk", kind: "label" },
        { text: "Ada Kvil", language: "sr-Latn", kind: "label" }, { text: "Ада Квілл-Морська", language: "uk", kind: "alias" }, { text: "A. Quill", language: "en", kind: "alias" }
      ],
      roles: [{ title: "head of the harbour", from: "2023" }, { title: "Q30185", from: "2019-05-20", to: "2023-05" }]
    }])
  })
  it("a place with coordinates on Earth, its code, and its demonym as an entity of its own", async () => {
    const point = (globe: string, latitude: number): object => claim("P625", { value: { latitude, longitude: 30.5, globe: `http://www.wikidata.org/entity/${globe}` }, type: "globecoordinate" })
    const country = item("Q212", {
      claims: { P31: [toItem("P31", "Q3624078")], P297: [claim("P297", { value: "UA", type: "string" })], P625: [point("Q405", 1), point("Q2", 49)], P1549: [toText("P1549", "Ukrainian", "en"), toText("P1549", "українець", "uk")], P1813: [toText("P1813", "UKR", "en")] }
    })
    const { records } = await read(dump(country))
    expect(records[0]).toMatchObject({ type: "LOC", country: "UA", coordinates: { latitude: 49, longitude: 30.5 }, names: [{ text: "Item Q212" }, { text: "UKR", kind: "acronym" }] })
    expect(records[1]).toEqual({ id: "demonym:UA", type: "DEMONYM", country: "UA", prior: 0.15, names: [{ text: "Ukrainian", language: "en" }, { text: "українець", language: "uk" }] })
    expect(() => compilePack(records)).not.toThrow()
  })
  it("ranks: a deprecated class does not count, a preferred one goes first", async () => {
    const deprecated = item("Q1000002", { claims: { P31: [toItem("P31", "Q5", { rank: "deprecated" })] } })
    const preferred = item("Q1000003", { claims: { P31: [toItem("P31", "Q515"), toItem("P31", "Q4830453", { rank: "preferred" })] } })
    const { records, tally } = await read(dump(deprecated, preferred))
    expect(records.map(({ id, type }) => [id, type])).toEqual([["Q1000003", "ORG"]])
    expect(tally.skipped).toEqual({ class: 1 })
  })
  it("filters by class, languages and sitelinks, and says how many it left out and why", async () => {
    const city = item("Q1000004", { labels: labels({ en: "Oro", uk: "Оро", pl: "Orowo" }), claims: { P31: [toItem("P31", "Q515")] }, sitelinks: links("enwiki") })
    const own = item("Q1000005", { claims: { P31: [toItem("P31", "Q1000900")] }, sitelinks: links("enwiki", "plwiki") })
    const lines = dump(city, own, { type: "property", id: "P31" }, item("Q1000006", { labels: {}, claims: { P31: [toItem("P31", "Q5")] }, sitelinks: links("enwiki") }), item("Q1000007", { redirect: "Q1", claims: {} }))
    const { records, tally } = await read(lines, { classes: new Map([["Q1000900", "EVENT"]]), languages: ["uk", "en"], minSitelinks: 1 })
    expect(records.map(({ id, type, names }) => [id, type, names.map(({ text }) => text)])).toEqual([["Q1000004", "LOC", ["Оро", "Oro"]], ["Q1000005", "EVENT", ["Item Q1000005"]]])
    expect(tally).toMatchObject({ read: 5, kept: 2, broken: 0, skipped: { "not-item": 1, "no-name": 1, redirect: 1 } })
    expect((await read(lines, { minSitelinks: 2 })).tally.skipped["little-known"]).toBe(2)
  })
  it("broken lines are counted, the first twenty with their numbers, and none is fatal", async () => {
    const wrong = ["{\"type\":\"item\",\"id\":\"Q1\"", "[1]", "null", "17", "\"text\"", "{\"type\":\"item\",\"id\":\"Q2\",\"claims\":{\"P31\":[null,7,{\"mainsnak\":null},{\"mainsnak\":{\"snaktype\":\"somevalue\"}}]},\"labels\":[],\"aliases\":7}"]
    const { records, tally } = await read([...dump(...wrong), ...Array.from({ length: 30 }, () => "{"), JSON.stringify(item("Q1000008", { claims: { P31: [toItem("P31", "Q5")] } }))])
    expect(records).toHaveLength(1)
    expect(tally).toMatchObject({ read: 37, kept: 1, broken: 35, skipped: { class: 1 } })
    expect(tally.firstBroken).toHaveLength(20)
    expect(tally.firstBroken.slice(0, 3).map(({ line, what }) => [line, what])).toEqual([[2, "json"], [3, "object"], [4, "object"]])
  })
  it("odd shapes of known fields never throw", async () => {
    const shapes = [null, 7, "x", [], {}, [null], [[]], { value: null }, [{ mainsnak: { snaktype: "value", datavalue: { value: null } } }], [{ mainsnak: { snaktype: "value", datavalue: { value: { time: 7, id: 7, text: 7, latitude: "x" } } } }]]
    for (const shape of shapes) {
      const claims = { P31: [toItem("P31", "Q515")], P21: shape, P27: shape, P17: shape, P39: shape, P625: shape, P1549: shape, P1448: shape, P297: shape }
      const { records } = await read(dump(item("Q1", { claims, aliases: shape, sitelinks: shape }), item("Q2", { claims: shape, labels: shape })))
      expect(records).toHaveLength(1)
    }
  })
  it("the same lines in any order make the same pack", async () => {
    const items = Array.from({ length: 40 }, (_, at) => item(`Q${2_000_000 + at}`, { labels: labels({ en: `Oro ${"abcdefghij"[at % 10]}${at}`, uk: `Оро ${at}` }), claims: { P31: [toItem("P31", at % 2 === 0 ? "Q5" : "Q515")] } }))
    const pack = async (list: ReadonlyArray<object>) => compilePack((await read(dump(...list))).records)
    expect(await pack(items.toReversed())).toEqual(await pack(items))
  })
  it("what is not kept leaves nothing behind", async () => {
    setFlagsFromString("--expose-gc")
    const collectGarbage = runInNewContext("gc") as () => void
    const line = `${JSON.stringify(item("Q1000011", { claims: { P31: [toItem("P31", "Q13442814")] }, aliases: aliases({ en: Array.from({ length: 20 }, (_, at) => `A paper of a long title, ${at}`) }) }))},`
    function* lines(count: number): Generator<string> {
      for (let at = 0; at < count; at++) yield line.replace("Q1000011", `Q${3_000_000 + at}`)
    }
    const used = async (count: number): Promise<number> => {
      const reader = readWikidata(lines(count))
      for await (const record of reader) expect(record).toBeUndefined()
      collectGarbage()
      return process.memoryUsage().heapUsed
    }
    const before = await used(500)
    // 20,000 lines are more than 30 MB of text.
    expect((await used(20_000)) - before).toBeLessThan(5_000_000)
  })
})

describe("the pass before", () => {
  it("follows subclasses to the nearest known class, and finds the titles of offices", async () => {
    const lines = dump(
      item("Q1000101", { claims: { P279: [toItem("P279", "Q1000102")] } }), item("Q1000102", { claims: { P279: [toItem("P279", "Q515")] } }),
      item("Q1000103", { claims: { P279: [toItem("P279", "Q1000101"), toItem("P279", "Q43229")] } }),
      // A circle of classes.
      item("Q1000104", { claims: { P279: [toItem("P279", "Q1000105")] } }), item("Q1000105", { claims: { P279: [toItem("P279", "Q1000104")] } }),
      item("Q1000106", { labels: labels({ en: "head of the harbour", uk: "голова порту" }), claims: { P31: [toItem("P31", "Q4164871")] } }), "{broken \"P279\"",
      item("Q1000107", { claims: { P31: [toItem("P31", "Q1000103")] } })
    )
    const survey = await surveyWikidata(lines, { languages: ["uk"] })
    expect(["Q1000101", "Q1000102", "Q1000103", "Q1000104"].map((id) => survey.classes.get(id))).toEqual(["LOC", "LOC", "ORG", undefined])
    expect(survey.titles.get("Q1000106")).toBe("голова порту")
    expect((await read(lines)).records).toEqual([])
    expect((await read(lines, survey)).records.map(({ id, type }) => [id, type])).toEqual([["Q1000107", "ORG"]])
  })
})
