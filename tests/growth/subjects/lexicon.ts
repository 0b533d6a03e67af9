import { compilePack, createCompiler, createMatcher, defaultPack, mergePacks, openPack } from "@polyonym/lexicon"
import * as sources from "@polyonym/lexicon/sources"
import { namesIn } from "../made.ts"
import { ofLast } from "../last.ts"
import { pieces } from "../pieces.ts"
import { prepared, type Subject, subjectsOf } from "../subject.ts"

const packOf = (text: string): Uint8Array => compilePack(namesIn(text).map((name, at) => ({ id: `t-${at}`, type: "PER" as const, names: [{ text: name, language: "en" }] })))
const packs = ofLast((text) => [packOf(text.slice(0, text.length >> 1)), packOf(`${text.slice(text.length >> 1)}b`)] as const)
const matcher = createMatcher([defaultPack()])
const all = async (records: AsyncIterable<unknown>): Promise<number> => {
  let count = 0
  for await (const _ of records) count++
  return count
}
const lines = (text: string): ReadonlyArray<string> => [text, ...pieces(text, 100)]

/** Subjects of lexicon. */
export const lexiconSubjects: ReadonlyArray<Subject> = [
  ...subjectsOf("@polyonym/lexicon", {
    createMatcher: (text) => matcher.find(text),
    compilePack: packOf,
    createCompiler: (text) => createCompiler({ label: text } as never)
  }),
  prepared("@polyonym/lexicon", "openPack", (text) => packs(text)[0], (bytes) => openPack(bytes)),
  prepared("@polyonym/lexicon", "openPack: bytes that are no pack", (text) => new TextEncoder().encode(text), (bytes) => openPack(bytes)),
  prepared("@polyonym/lexicon", "mergePacks", (text) => packs(text).map((bytes) => openPack(bytes)), (both) => mergePacks(both)),
  ...subjectsOf("@polyonym/lexicon/sources", {
    entityTypeOf: (text) => sources.entityTypeOf(text),
    isCommonForm: (text) => sources.isCommonForm(text, "en"),
    languageTagOf: (text) => sources.languageTagOf(text),
    readFtm: (text) => all(sources.readFtm([...lines(text), JSON.stringify({ id: "f", schema: "Person", properties: { name: [text, ...pieces(text, 24)] }, referents: [] })])),
    readGeoNames: (text) => all(sources.readGeoNames([...lines(text), ["1", text, text, pieces(text, 24).join(","), "50.5", "30.25", "P", "PPL", "UA", "", "", "", "", "", "9999", "", "", "", ""].join("\t")])),
    readNaturalEarth: (text) => [...sources.readNaturalEarth({ type: "FeatureCollection", features: pieces(text, 24).map((NAME) => ({ type: "Feature", properties: { NAME, WIKIDATAID: "Q1" }, geometry: null })) })],
    readRecords: (text) => all(sources.readRecords([...lines(text), JSON.stringify({ id: "r", type: "PER", names: pieces(text, 24).map((name) => ({ text: name, language: "en" })) })])),
    readTable: (text) => all(sources.readTable([`${text},ORG`, ...pieces(text, 24).map((piece) => `${piece},PER`)])),
    "readTable: a quoted field": (text) => all(sources.readTable([`"${text}`, ...pieces(text, 24)])),
    readWikidata: (text) => all(sources.readWikidata(["[", ...lines(text), JSON.stringify({ type: "item", id: "Q1", labels: { en: { language: "en", value: text } }, aliases: { en: pieces(text, 24).map((value) => ({ language: "en", value })) }, claims: { P31: [{ rank: "normal", mainsnak: { snaktype: "value", property: "P31", datavalue: { type: "wikibase-entityid", value: { id: "Q5" } } } }] } }), "]"])),
    surveyWikidata: (text) => sources.surveyWikidata(lines(text))
  })
]
