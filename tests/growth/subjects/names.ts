import * as names from "@polyonym/names/pure"
import { mentionsIn, namesIn } from "../made.ts"
import { ofLast } from "../last.ts"
import { pieces } from "../pieces.ts"
import { prepared, type Subject, subjectsOf } from "../subject.ts"

const style = "own-preference"
/** A style of as many forms as a style may have, made of the text. */
const house = (text: string) => ({
  id: "house", title: "House", languages: ["en"],
  forms: pieces(text, 24).slice(0, 10_000).map((piece, at) => ({ id: `Q${at + 1}`, language: "en", text: `${piece.replace(/[\p{Cc}\p{Cs}]/gu, "x")} N${at}` }))
})
const rows = (text: string) => namesIn(text).map((name, at) => ({ id: `t-${at}`, name }))
const indexed = ofLast((text) => names.buildNameIndex(rows(text)).toBytes())
/** A name is worked on for itself; there are ten thousand in so much text. */
const most = 262_144
const searched = names.openNameIndex(names.buildNameIndex([{ id: "a", name: "Anna Borg" }, { id: "b", name: "Стефан Лисенко", language: "uk" }]).toBytes())

/** Subjects of names. */
export const nameSubjects: ReadonlyArray<Subject> = [
  ...subjectsOf("@polyonym/names/pure", {
    compareNames: (text) => names.compareNames(names.prepareName(text), names.prepareName(`${text} b`)),
    declineName: (text) => names.declineName(text, { language: "uk", case: "genitive" }),
    "declineName: an organisation": (text) => names.declineName(text, { language: "ru", case: "genitive", kind: "organisation" }),
    defineStyle: (text) => names.defineStyle(house(text)),
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
    parseStyle: (text) => names.parseStyle(house(text)),
    "parseStyle: whatever": (text) => names.parseStyle({ id: text, [text]: text }),
    preferredForm: (text) => names.preferredForm(text, { style, language: "uk", case: "genitive" }),
    preferredName: (text) => names.preferredName(text, { style, language: "uk" }),
    prepareName: (text) => names.prepareName(text),
    "prepareName: an organisation": (text) => names.prepareName(text, { kind: "organisation" }),
    tokenFrequency: (text) => names.tokenFrequency(text)
  }),
  prepared("@polyonym/names/pure", "applyFixes", (text) => [text, pieces(text, 24).map((piece, at) => ({ start: at * 24, end: at * 24 + piece.length, actual: piece, expected: ["x"], ruleId: "preferred-name", fix: "x" }))] as const,
    ([text, findings]) => names.applyFixes(text, findings as never)),
  { ...prepared("@polyonym/names/pure", "buildNameIndex", rows, (all) => names.buildNameIndex(all)), most },
  { ...prepared("@polyonym/names/pure", "openNameIndex", indexed, (bytes) => names.openNameIndex(bytes)), most },
  prepared("@polyonym/names/pure", "openNameIndex: a search", (text) => text, (text) => searched.search(text)),
  prepared("@polyonym/names/pure", "identitiesOf", (text) => mentionsIn(text), (mentions) => names.identitiesOf(mentions)),
  prepared("@polyonym/names/pure", "lintNames", (text) => ({ text, language: "en", languages: [], mentions: mentionsIn(text), identities: [], skip: [] }), (reading) => names.lintNames(reading, { style })),
  prepared("@polyonym/names/pure", "spellingIndex", (text) => namesIn(text).map((name, at) => ({ id: `t-${at}`, type: "PER", names: [{ text: name, language: "uk" }] })), (entities) => names.spellingIndex(entities as never).find("Anna Borg", "person"))
]
