import { CorpusIdentities, decodeSeen, NotSeen, toCsv, toFtm, toI18next, toJsonLines } from "@polyonym/identity/pure"
import { describe, expect, it } from "vitest"
import { newsroom } from "./made.ts"

const corpus = new CorpusIdentities()
for (const document of newsroom) corpus.add(document)
const identities = corpus.list()
const hrynko = corpus.find("Ostap Hrynko")[0]!.identity

describe("exports", () => {
  it("have a line of JSON for each identity, in order of ids", () => {
    const ids = [...toJsonLines(identities)].map((line) => (JSON.parse(line) as { id: string }).id)
    expect(ids).toEqual([...ids].sort())
    expect(ids).toHaveLength(identities.length)
  })
  it("have a row of CSV for each spelling, quoted where it must be", () => {
    const rows = [...toCsv([{ ...hrynko, name: "a \"b\", c" }])]
    expect(rows).toHaveLength(hrynko.names.length + 1)
    expect(rows[1]).toContain("PER,\"a \"\"b\"\", c\",")
    expect([...toCsv([{ ...hrynko, name: "a\ud800" }])][1]).toContain("PER,a\ufffd,")
  })
  it("have FollowTheMoney entities with ids of its alphabet", () => {
    const entities = [...toFtm(identities)]
    expect(new Set(entities.map(({ schema }) => schema))).toEqual(new Set(["Person", "Organization"]))
    expect(entities.every(({ id }) => /^(Q\d+|polyonym-[0-9a-f]{32})$/.test(id))).toBe(true)
    expect(entities.find(({ properties }) => properties["name"]?.includes(hrynko.name))?.properties["alias"]).toContain("Остап Гринько")
  })
  it("have i18next resources by language, keys in order", () => {
    const { en, uk } = toI18next(identities)
    expect(en!["names"]![hrynko.id]).toBe("Ostap Hrynko")
    expect(uk!["names"]![hrynko.id]).toMatch(/^Остап/)
    expect(Object.keys(en!["names"]!)).toEqual(Object.keys(en!["names"]!).sort())
  })
})

describe("documents as JSON", () => {
  const facts = { identities: { style: "own-preference", identities: newsroom[0]!.identities.identities }, mentions: newsroom[0]!.mentions }
  it("are read with or without what is around them", () => {
    expect(decodeSeen({ id: "x", meta: { publishedAt: "2024-01-03" }, facts })).toMatchObject({ id: "x", publishedAt: "2024-01-03" })
    expect(decodeSeen({ id: 3, receipt: {}, document: { id: "x", meta: {}, facts } }).id).toBe("3")
  })
  it.each([
    ["the document", null], ["id", { facts }], ["id", { id: "", facts }], ["facts", { id: "x" }], ["facts.identities", { id: "x", facts: {} }],
    ["facts.identities.identities", { id: "x", facts: { identities: {} } }],
    ["facts.identities.identities[0]", { id: "x", facts: { identities: { identities: [{ id: "Q1", type: "CAT" }] } } }],
    ["facts.identities.identities[0]", { id: "x", facts: { identities: { identities: [{ id: "Q1", type: "PER", spellings: [], mentions: [], roles: [], why: [] }] } } }],
    ["facts.mentions.mentions[0]", { id: "x", facts: { ...facts, mentions: { mentions: [7] } } }]
  ])("are refused where %s is wrong", (field, value) => {
    expect(() => decodeSeen(value)).toThrow(NotSeen)
    expect(() => decodeSeen(value)).toThrow(`${field} is missing`)
  })
})
