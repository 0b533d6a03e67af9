import { findExpressions, findQuotations, loadTagger, tagText } from "@polyonym/entities/pure"
import { decodeSeen, isDecision, readDecision, sightingsOf, toCsv, toFtm, toI18next, toJsonLines, writeDecision } from "@polyonym/identity/pure"
import { compilePack, createCompiler, createMatcher, defaultPack, mergePacks, openPack } from "@polyonym/lexicon"
import * as sources from "@polyonym/lexicon/sources"
import * as names from "@polyonym/names/pure"
import { corpusOf, mentionsIn, namesIn, seenIn } from "../made.ts"
import { pieces } from "../pieces.ts"
import { prepared, type Subject, subjectsOf } from "../subject.ts"

const style = "own-preference"
const packOf = (text: string): Uint8Array => compilePack(namesIn(text).map((name, at) => ({ id: `t-${at}`, type: "PER" as const, names: [{ text: name, language: "en" }] })))
const matcher = createMatcher([defaultPack()])
const searched = names.openNameIndex(names.buildNameIndex([{ id: "a", name: "Anna Borg" }, { id: "b", name: "Стефан Лисенко", language: "uk" }]).toBytes())
const all = async (records: AsyncIterable<unknown>): Promise<number> => {
  let count = 0
  for await (const _ of records) count++
  return count
}
const lines = (text: string): ReadonlyArray<string> => [text, ...pieces(text, 100)]
const decision = (text: string): string => JSON.stringify({ kind: "rename", a: "nil-1", name: text, by: text, at: "2026-01-01T00:00:00Z" })
const style_ = (text: string): unknown => ({ id: "house", title: text, languages: ["en"], entities: pieces(text, 24).map((piece, at) => ({ id: `Q${at + 1}`, forms: [{ language: "en", text: piece }] })) })

/** Subjects of lexicon, names, entities and identity. */
export const nameSubjects: ReadonlyArray<Subject> = [
  ...subjectsOf("@polyonym/names/pure", {
    compareNames: (text) => names.compareNames(names.prepareName(text), names.prepareName(`${text} b`)),
    declineName: (text) => names.declineName(text, { language: "uk", case: "genitive" }),
    "declineName: an organisation": (text) => names.declineName(text, { language: "ru", case: "genitive", kind: "organisation" }),
    defineStyle: (text) => names.defineStyle(style_(text) as never),
    expandName: (text) => names.expandName({ text, language: "uk" }, { type: "PER" }),
    groupNames: (text) => names.groupNames([{ text, language: "en", type: "PER" }, { text: `${text} b`, language: "en", type: "PER" }]),
    judgeForm: (text) => names.judgeForm(text, { style, language: "en" }),
    lemmatiseName: (text) => names.lemmatiseName(text, { language: "uk", kind: "person" }),
    loadStyle: (text) => names.loadStyle(text),
    nameContexts: (text) => names.nameContexts(text, { language: "uk" }),
    nameForms: (text) => names.nameForms(text, { language: "pl", kind: "person" }),
    nameKey: (text) => names.nameKey(text),
    nameKeys: (text) => names.nameKeys(text),
    nameVariants: (text) => names.nameVariants(text),
    parseStyle: (text) => names.parseStyle(style_(text)),
    "parseStyle: whatever": (text) => names.parseStyle({ id: text, [text]: text }),
    preferredForm: (text) => names.preferredForm(text, { style, language: "uk", case: "genitive" }),
    preferredName: (text) => names.preferredName(text, { style, language: "uk" }),
    prepareName: (text) => names.prepareName(text),
    "prepareName: an organisation": (text) => names.prepareName(text, { kind: "organisation" }),
    tokenFrequency: (text) => names.tokenFrequency(text)
  }),
  prepared("@polyonym/names/pure", "applyFixes", (text) => [text, pieces(text, 24).map((piece, at) => ({ start: at * 24, end: at * 24 + piece.length, actual: piece, expected: ["x"], ruleId: "preferred-name", fix: "x" }))] as const,
    ([text, findings]) => names.applyFixes(text, findings as never)),
  prepared("@polyonym/names/pure", "buildNameIndex", (text) => namesIn(text).map((name, at) => ({ id: `t-${at}`, name })), (rows) => names.buildNameIndex(rows)),
  prepared("@polyonym/names/pure", "openNameIndex", (text) => names.buildNameIndex(namesIn(text).map((name, at) => ({ id: `t-${at}`, name }))).toBytes(), (bytes) => names.openNameIndex(bytes)),
  prepared("@polyonym/names/pure", "openNameIndex: a search", (text) => text, (text) => searched.search(text)),
  prepared("@polyonym/names/pure", "identitiesOf", (text) => mentionsIn(text), (mentions) => names.identitiesOf(mentions)),
  prepared("@polyonym/names/pure", "lintNames", (text) => ({ text, language: "en", languages: [], mentions: mentionsIn(text), identities: [], skip: [] }), (reading) => names.lintNames(reading, { style })),
  prepared("@polyonym/names/pure", "spellingIndex", (text) => namesIn(text).map((name, at) => ({ id: `t-${at}`, type: "PER", names: [{ text: name, language: "uk" }] })), (entities) => names.spellingIndex(entities as never).find("Anna Borg", "person")),
  ...subjectsOf("@polyonym/lexicon", {
    createMatcher: (text) => matcher.find(text),
    compilePack: packOf,
    createCompiler: (text) => createCompiler({ label: text } as never)
  }),
  prepared("@polyonym/lexicon", "openPack", packOf, (bytes) => openPack(bytes)),
  prepared("@polyonym/lexicon", "openPack: bytes that are no pack", (text) => new TextEncoder().encode(text), (bytes) => openPack(bytes)),
  prepared("@polyonym/lexicon", "mergePacks", (text) => [openPack(packOf(text)), openPack(packOf(`${text}b`))], (packs) => mergePacks(packs)),
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
  }),
  ...subjectsOf("@polyonym/entities/pure", {
    tagText: (text) => tagText(text),
    "tagText: English": (text) => tagText(text, { language: "en" }),
    findExpressions: (text) => findExpressions(text, { language: "en", sentences: [{ start: 0, end: text.length }] }),
    "findExpressions: Ukrainian": (text) => findExpressions(text, { language: "uk", sentences: [{ start: 0, end: text.length }] }),
    findQuotations: (text) => findQuotations(text, []),
    loadTagger: async (text) => tagText(text, { language: "en", tagger: await loadTagger("en") } as never)
  }),
  prepared("@polyonym/entities/pure", "findQuotations: among mentions", (text) => [text, mentionsIn(text)] as const, ([text, mentions]) => findQuotations(text, mentions)),
  ...subjectsOf("@polyonym/identity/pure", {
    isDecision: (text) => isDecision({ kind: "rename", a: text, name: text, by: text, at: text }),
    readDecision: (text) => readDecision(decision(text)),
    writeDecision: (text) => writeDecision(JSON.parse(decision(text)))
  }),
  prepared("@polyonym/identity/pure", "decodeSeen", (text) => JSON.parse(JSON.stringify({ id: "d1", facts: { identities: seenIn(text).identities, mentions: seenIn(text).mentions } })) as unknown, (seen) => decodeSeen(seen)),
  prepared("@polyonym/identity/pure", "sightingsOf", (text) => seenIn(text), (seen) => sightingsOf(seen)),
  prepared("@polyonym/identity/pure", "CorpusIdentities", (text) => text, (text) => corpusOf(text)),
  prepared("@polyonym/identity/pure", "CorpusIdentities: find", (text) => text, (text) => corpusOf("Anna Borg").find(text)),
  prepared("@polyonym/identity/pure", "toCsv", (text) => corpusOf(text).list(), (identities) => [...toCsv(identities)]),
  prepared("@polyonym/identity/pure", "toFtm", (text) => corpusOf(text).list(), (identities) => [...toFtm(identities)]),
  prepared("@polyonym/identity/pure", "toI18next", (text) => corpusOf(text).list(), (identities) => toI18next(identities)),
  prepared("@polyonym/identity/pure", "toJsonLines", (text) => corpusOf(text).list(), (identities) => [...toJsonLines(identities)])
]
