import { compilePack, createMatcher, openPack, type PackRecord } from "@polyonym/lexicon/pure"
import { expandName } from "@polyonym/names/pure"
import { describe, expect, it } from "vitest"

/** A city, a person and a body in every language whose names are inflected, in the nominative. */
const names: Readonly<Record<string, readonly [city: string, person: string, body: string]>> = {
  uk: ["Варшава", "Ян Матейко", "Міністерство культури"], ru: ["Варшава", "Иван Репин", "Министерство культуры"], be: ["Варшава", "Янка Купала", "Міністэрства культуры"],
  pl: ["Warszawa", "Jan Nowak", "Ministerstwo Kultury"], cs: ["Varšava", "Karel Dvořák", "Ministerstvo kultury"], sk: ["Varšava", "Peter Novák", "Ministerstvo kultúry"],
  sl: ["Varšava", "Janez Novak", "Ministrstvo za kulturo"], hr: ["Varšava", "Ivan Horvat", "Ministarstvo kulture"], bs: ["Varšava", "Emir Hadžić", "Ministarstvo kulture"],
  sr: ["Варшава", "Иван Петровић", "Министарство културе"], bg: ["Варшава", "Иван Петров", "Министерски съвет"], mk: ["Варшава", "Иван Петров", "Министерство за култура"],
  lt: ["Varšuva", "Jonas Kazlauskas", "Kultūros ministerija"], lv: ["Varšava", "Jānis Bērziņš", "Kultūras ministrija"]
}
const of = (at: 0 | 1 | 2): PackRecord["names"] => Object.entries(names).map(([language, row]) => ({ text: row[at], language }))
const records: ReadonlyArray<PackRecord> = [
  { id: "city", type: "LOC", names: [...of(0), { text: "Warsaw", language: "en" }] }, { id: "person", type: "PER", names: of(1) },
  { id: "body", type: "ORG", names: [...of(2), { text: "МК", language: "uk", kind: "abbreviation" }] }
]
const matcher = createMatcher([openPack(compilePack(records, { expand: expandName }))])

describe("expandName", () => {
  it.each([
    ["uk", "у Варшаві з Яном Матейком про Міністерства культури", "Варшава, Ян Матейко, Міністерство культури"],
    ["ru", "в Варшаве с Иваном Репиным о Министерстве культуры", "Варшава, Иван Репин, Министерство культуры"],
    ["be", "у Варшаве з Янкам Купалам у Міністэрстве культуры", "Варшава, Янка Купала, Міністэрства культуры"],
    ["pl", "w Warszawie z Janem Nowakiem o Ministerstwie Kultury", "Warszawa, Jan Nowak, Ministerstwo Kultury"],
    ["cs", "ve Varšavě s Karlem Dvořákem o Ministerstvu kultury", "Varšava, Karel Dvořák, Ministerstvo kultury"],
    ["sk", "vo Varšave s Petrom Novákom o Ministerstve kultúry", "Varšava, Peter Novák, Ministerstvo kultúry"],
    ["sl", "v Varšavi z Janezom Novakom o Ministrstvu za kulturo", "Varšava, Janez Novak, Ministrstvo za kulturo"],
    ["hr", "u Varšavi s Ivanom Horvatom o Ministarstvu kulture", "Varšava, Ivan Horvat, Ministarstvo kulture"],
    ["bs", "u Varšavi s Emirom Hadžićem o Ministarstvu kulture", "Varšava, Emir Hadžić, Ministarstvo kulture"],
    ["sr", "у Варшави с Иваном Петровићем о Министарству културе", "Варшава, Иван Петровић, Министарство културе"],
    ["bg", "от Варшава, каза Министерският съвет", "Варшава, Министерски съвет"],
    ["mk", "во Варшава, рече Министерството за култура", "Варшава, Министерство за култура"],
    ["lt", "Varšuvoje su Jonu Kazlausku apie Kultūros ministeriją", "Varšuva, Jonas Kazlauskas, Kultūros ministerija"],
    ["lv", "Varšavā ar Jāni Bērziņu par Kultūras ministriju", "Varšava, Jānis Bērziņš, Kultūras ministrija"]
  ])("finds the names of a pack in the cases of %s", (language, text, lemmas) => {
    expect(matcher.find(text, { language }).map(({ form }) => form.lemma)).toEqual(lemmas.split(", "))
  })

  it("takes the kind of name from the type of the record", () => {
    expect(expandName({ text: "Гончар", language: "uk" }, { type: "PER" })).toContain("Гончарі")
    expect(expandName({ text: "Литва", language: "uk" }, { type: "LOC" })).toContain("Литві")
    expect(expandName({ text: "польський", language: "uk" }, { type: "DEMONYM" })).toContain("польських")
  })

  it("gives nothing for abbreviations, capitals, long names, other languages and other types", () => {
    for (const [text, language, kind, type] of [
      ["МК", "uk", "abbreviation", "ORG"], ["ООН", "uk", "full", "ORG"], ["Товариство дослідників історії давніх і нових міст", "uk", "full", "ORG"], ["Warsaw", "en", "full", "LOC"], ["Варшава", "uk", "full", "constructor"]
    ] as const) expect(expandName({ text, language, kind }, { type }), text).toEqual([])
  })
})
