import { expandName } from "@polyonym/names/pure"
import type { PackName, PackRecord } from "../src/record.ts"
import { localesOf } from "./cldr.ts"
import { cities, territories } from "./cldrRecords.ts"
import { coreLanguages } from "./languageGroups.ts"
import { formsOfDemonym, readWorldList, recordOf } from "./worldList.ts"

const list = readWorldList()
if (list.problems.length > 0) throw new Error(list.problems.map(({ where, what }) => `${where}: ${what}`).join("\n"))

/** Languages whose case forms are in the pack: with those of all it would be larger than it may be. */
const inflected = new Set(["uk", "ru", "pl"])
/** Forms that are far more often a common word. */
const commonWords = new Set(["uk Досі", "uk Дії", "uk Діє", "uk Сум", "ru Сум", "ru Самое", "fr Réunion", "es Reunión", "it Riunione", "es Antigua"])

/** What tells more of a name comes before what tells less. */
const rank = (name: PackName): number => (name.kind === undefined ? 1 : name.kind === "alias" ? 0 : 2)

/** Names without repetition: of one text and language, with or without the dots of ё, the one whose kind tells most, spelt with the dots. */
function distinct(names: ReadonlyArray<PackName>): ReadonlyArray<PackName> {
  const known = new Map<string, PackName>()
  for (const name of names) {
    const key = `${name.language} ${name.text.replaceAll("ё", "е")}`
    const before = known.get(key)
    const text = before?.text.includes("ё") ? before.text : name.text
    known.set(key, before === undefined ? name : { ...(rank(before) < rank(name) ? name : before), text })
  }
  return [...known.values()]
}

/** Joins records of one id. */
function join(records: ReadonlyArray<PackRecord>): ReadonlyArray<PackRecord> {
  const byId = new Map<string, PackRecord>()
  for (const record of records) {
    const known = byId.get(record.id)
    if (known === undefined) byId.set(record.id, record)
    else if (known.type !== record.type) throw new Error(`${record.id} is ${known.type} and ${record.type}`)
    else byId.set(record.id, { ...record, ...known, names: [...known.names, ...record.names], prior: Math.max(known.prior ?? 0, record.prior ?? 0) })
  }
  return [...byId.values()].map((record) => ({ ...record, names: distinct(record.names).filter(({ text, language }) => !commonWords.has(`${language} ${text}`)) }))
}

const locales = localesOf(coreLanguages)
const countries = territories(locales, list.cldrItems)
const countryNames = new Set(countries.flatMap(({ names }) => names.filter(({ language }) => language === "en").map(({ text }) => text)))
const demonymWords = new Map(list.entities.filter(({ type }) => type === "DEMONYM").map(({ id, names }) => [id, names]))

/** Wikidata items of what CLDR has, by territory code or time zone. */
export const cldrItems = list.cldrItems

/** The English names of territories: an exemplar city of such a name is left out. */
export const territoryNames: ReadonlySet<string> = countryNames

/** The records of the core pack. */
export const coreRecords: ReadonlyArray<PackRecord> = join([...countries, ...cities(locales, list.cldrItems, countryNames), ...list.entities.map(recordOf)])

/** Of what is little in the news the case forms are left to the rules of the reader: a person's surname keeps them, from some prior on. */
function isInflected({ kind }: PackName, { type, prior = 0 }: PackRecord): boolean {
  if (type === "LOC") return true
  return prior >= 0.65 || (prior >= 0.6 && (type !== "PER" || kind === "surname"))
}

function formsOf(name: PackName, record: PackRecord): Iterable<string> {
  const { text, language, kind } = name
  if (record.type === "DEMONYM") return formsOfDemonym(name, demonymWords.get(record.id) ?? [])
  if (inflected.has(language)) return isInflected(name, record) ? expandName(name, record) : []
  if (kind === "acronym" || text.split(/[\s-]+/).every((word) => word === word.toUpperCase())) return []
  if ((language === "de" || language === "sv") && /\p{Ll}$/u.test(text) && !/[sßxz]$/u.test(text)) return language === "de" && record.type === "ORG" && !text.includes(" ") ? [`${text}s`, `${text}es`] : [`${text}s`]
  return []
}

/** The inflected forms of a name of the core pack. */
export const expandCore = (name: PackName, record: PackRecord): ReadonlyArray<string> =>
  [...formsOf(name, record), ...(list.forms.get(`${name.language} ${name.text.replaceAll("’", "'")}`) ?? [])].filter((form) => !commonWords.has(`${name.language} ${form}`))
