import assert from "node:assert/strict"
import { standardInput } from "@polyonym/jobs/sources"
import { createTally, readFtm, readGeoNames, readNaturalEarth, readRecords, readTable, readWikidata, surveyWikidata } from "@polyonym/lexicon/sources"
import { Effect, Stream } from "effect"
import { batchOf } from "../../../packages/jobs/src/jetstream/batchMessage.ts"
import { headOf } from "../../../packages/jobs/src/jetstream/recordMessage.ts"
import { states } from "../../../packages/jobs/src/recordOrder.ts"
import { Versions } from "../../../packages/jobs/src/sinks/newest.ts"
import { indexOf, lineOf } from "../../../packages/jobs/src/sinks/resultLines.ts"
import { jsonTarget, target, type Target } from "./target.ts"

const encoder = new TextEncoder()
const drained = async (records: AsyncIterable<unknown>): Promise<void> => {
  for await (const _ of records);
}
const json = (...values: ReadonlyArray<unknown>): string => values.map((value) => JSON.stringify(value)).join("\n")
/** Bytes in pieces, so that characters and lines are cut in two. */
async function* inPieces(text: string): AsyncGenerator<Uint8Array> {
  const bytes = encoder.encode(text)
  for (let at = 0; at < bytes.length; at += 13) yield bytes.subarray(at, at + 13)
}

const records = json({ id: "a", type: "PER", names: [{ text: "Anna Borg", language: "en" }], roles: ["mayor"], country: "UA" }, { id: "b", type: "LOC", names: [{ text: "Riverside", language: "en", kind: "alias" }], qid: "Q1", prior: 0.5, coordinates: { latitude: 1, longitude: 2 } })
const ftm = json({ id: "f", schema: "Person", properties: { name: ["Anna Borg"], country: ["ua"], position: ["mayor"], wikidataId: ["Q1"] }, referents: [] })
const item = { type: "item", id: "Q1", labels: { en: { language: "en", value: "Anna" } }, aliases: { en: [{ language: "en", value: "A" }] }, sitelinks: { enwiki: { site: "enwiki", title: "Anna" } }, claims: { P31: [{ rank: "normal", mainsnak: { snaktype: "value", property: "P31", datavalue: { type: "wikibase-entityid", value: { id: "Q5" } } } }], P625: [{ rank: "preferred", mainsnak: { snaktype: "value", property: "P625", datavalue: { type: "globecoordinate", value: { latitude: 1, longitude: 2 } } } }] } }
const map = { type: "FeatureCollection", features: [{ type: "Feature", properties: { NAME: "Oro", NAME_UK: "Оро", WIKIDATAID: "Q9", POP_MAX: 9, ISO_A2: "XX" }, geometry: { type: "Point", coordinates: [1, 2] } }] }
const head = { id: "d", version: 2, receipt: "ab" }

/** Readers of lines: what packs are made of, what queues and sinks of jobs hold. */
export const lineTargets: ReadonlyArray<Target> = [
  target("documents in lines of JSON", [`${json({ id: "a", text: "Low water" }, { text: "No id" }, { id: 7, html: "<p>" })}\n\n`], async (text) => {
    const bad: Array<number | undefined> = []
    const inputs = await Effect.runPromise(Stream.runCollect(standardInput({ input: inPieces(text), longest: 400, onBad: ({ line }) => Effect.sync(() => void bad.push(line)) })))
    assert.ok(inputs.every(({ id }) => typeof id === "string" && id !== ""))
    const lines = text.replace(/^\ufeff/, "").split("\n").filter((line) => line.trim() !== "").length
    assert.ok(inputs.length + bad.length <= lines + 1)
  }, { reads: "json", pieces: ["{}", "\r\n", "\ufeff", "{\"id\":", "[", "null\n"] }),
  target("a file of results", [lineOf(head, "{\"a\":1}") + lineOf({ ...head, id: "e\u0000", version: 1 }, "\"x\"")], async (text) => {
    const { end, versions } = await indexOf(inPieces(text), "results.jsonl", new Versions())
    assert.ok(end >= 0 && end <= encoder.encode(text).length + 1 && versions.size >= 0)
  }, { pieces: ["\",\"version\":", "\n", "}\n", "\\\"", "\u0000", ",\"result\":"] }),
  target("a batch of a queue", [JSON.stringify({ id: "b", entries: [{ id: "d", hash: "ab", version: 1, attempts: 0, input: { id: "d", text: "x" } }] })], (text) => {
    const batch = batchOf(encoder.encode(text))
    assert.ok(batch === undefined || (typeof batch.id === "string" && Array.isArray(batch.entries)))
  }, { reads: "json" }),
  target("a record of a queue", [JSON.stringify({ id: "d", hash: "ab", version: 1, state: "done", attempts: 0, receipt: "cd", parts: 2, digest: "ef" })], (text) => {
    const head = headOf(text)
    assert.ok(head === undefined || (typeof head.id === "string" && states.includes(head.state)))
  }, { reads: "json" }),
  target("records of a pack", [records], (text) => drained(readRecords(text.split("\n"), {}, createTally()))),
  target("entities that follow the money", [ftm], (text) => drained(readFtm(text.split("\n")))),
  target("a dump of Wikidata", [JSON.stringify(item)], async (text) => {
    await drained(readWikidata(["[", `${text},`, text, "]"]))
    await surveyWikidata([text])
  }, { reads: "json" }),
  target("places of GeoNames", [["1", "Oro", "Oro", "Оро,Horo", "50.5", "30.25", "P", "PPL", "UA", "", "", "", "", "", "9999", "", "", "", ""].join("\t")], (text) => drained(readGeoNames(text.split("\n"))), { pieces: ["\t", "-181", "1e999", ","] }),
  jsonTarget("map data", [map], (value) => void [...readNaturalEarth(value)]),
  target("a table", ["name,type,language\n\"Anna Borg\",person,en\n\"a\"\"b\",org,\nRiverside;LOC;uk\n"], (text) => drained(readTable(text.split("\n"))), { pieces: ["\"", "\"\"", ";", ",,", "\t", "\r", "type", "qid"] })
]
