/** Packs, names, identities over documents, resources. */
import { toI18nextResources } from "@polyonym/i18n/pure"
import { CorpusIdentities, toCsv, toFtm, toI18next, toJsonLines } from "@polyonym/identity/pure"
import { compilePack, createMatcher, defaultPack, loadDefaultPack, openPack, type PackRecord } from "@polyonym/lexicon/pure"
import { readTable } from "@polyonym/lexicon/sources"
import { buildNameIndex, compareNames, declineName, expandName, groupNames, inflectedLanguages, lemmatiseName, nameVariants, preferredName, prepareName, styles } from "@polyonym/names/pure"
import { group } from "../case.ts"
import { texts } from "../texts.ts"
import { bodies, names, odd, places } from "../words.ts"

const prepared = () => names.map(([text, language]) => prepareName(text, { language }))
const kinds = [["person", names.map(([text]) => text)], ["organisation", bodies], ["place", places]] as const
const records: ReadonlyArray<PackRecord> = [
  { id: "x1", type: "PER", names: [{ text: "Ольга Грінченко", language: "uk" }, { text: "Olha Hrinchenko", language: "en" }], roles: ["mayor"] },
  { id: "x2", type: "ORG", names: [{ text: "Ferry Union", language: "en" }, { text: "FU", language: "mul", kind: "abbreviation" }], country: "UA" }
]
const pack = () => compilePack(records, { name: "runtimes", version: "1", licence: "CC0-1.0", expand: expandName })
const read = async (lines: ReadonlyArray<string>): Promise<unknown> => {
  const found: Array<PackRecord> = []
  for await (const record of readTable(lines)) found.push(record)
  return found
}

const corpus = () => {
  const identities = new CorpusIdentities()
  names.forEach(([text, language], index) => {
    if (text.length > 3) identities.add({ id: `d${index}`, identities: { style: "own-preference", identities: [{ id: `nil-${index}`, type: "PER", preferred: {}, mentions: [], roles: [], why: [], spellings: [{ text, language, script: prepareName(text).script, count: 1 + index % 3 }] }] } })
  })
  return identities.list()
}

export const nameCases = [
  ...group("lexicon", {
    compiled: () => pack(),
    found: () => texts.map(([id, text]) => createMatcher([defaultPack(), openPack(pack())]).find(`${text} Ольгою Грінченко FU`, { language: id === "html" ? "en" : id })),
    languages: async () => (await loadDefaultPack(["ka", "hi", "th", "ja", "fa", "sr-Latn", "sw"])).map(({ info }) => info),
    table: () => read(["name,type,name_uk,country", "Chess Union,ORG,Шахова спілка,UA", "\"Quill, Ada\",person,,", "Nowhere,place,Ніде,XX"])
  }),
  ...group("names", {
    parsed: prepared,
    compared: () => prepared().map((a) => prepared().map((b) => compareNames(a, b))),
    kinds: () => kinds.map(([kind, all]) => all.map((a) => all.map((b) => compareNames(prepareName(a, { kind }), prepareName(b, { kind })).probability))),
    lemmas: () => inflectedLanguages.map((language) => names.map(([text]) => lemmatiseName(text, { language, kind: "person" }))),
    cases: () => inflectedLanguages.map((language) => names.map(([text]) => declineName(text, { language, case: "genitive" }))),
    variants: () => names.map(([text, language]) => nameVariants(text, { language, limit: 20 })),
    styles: () => styles.map((style) => ["uk", "en", "de", "pl", "zh", "ar"].map((language) => ["Q3874799", "Q1899", ...names.map(([text]) => text)].map((one) => preferredName(one, { style, language, asOf: "2026-03-03" })))),
    search: () => {
      const index = buildNameIndex(names.map(([name, language], id) => ({ id: String(id), name, language })))
      return [...names.map(([text]) => text), ...odd].map((query) => index.search(query, { limit: 5 }))
    },
    groups: () => groupNames(names.map(([text, language]) => ({ text, language })))
  }),
  ...group("identity", {
    list: corpus,
    exports: () => [[...toCsv(corpus())], [...toFtm(corpus())], toI18next(corpus()), [...toJsonLines(corpus())]]
  }),
  ...group("i18n", { resources: () => toI18nextResources(["Q1899", "Q212", "Q3874799"].flatMap((id) => defaultPack().entity(id) ?? []), { locales: ["uk", "en", "pl", "tr", "ar", "zh"], cases: ["genitive", "locative"] }) })
]
