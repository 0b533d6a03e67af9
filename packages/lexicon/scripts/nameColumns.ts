import type { PackRecord } from "../src/record.ts"
import { allLocales, cldrVersion, languageOf, localesOf, scriptOf } from "./cldr.ts"
import { cities, territories } from "./cldrRecords.ts"
import { currencyRecords, languageRecords, tender } from "./cldrTerms.ts"
import { cldrItems, territoryNames } from "./defaultRecords.ts"
import { coreLanguages, groupOf, languages } from "./languageGroups.ts"

/** Languages with data of their own in CLDR, and those of ISO 639-1: of the others CLDR has names in few languages, and little is written. */
const named = new Set([...languages, ...allLocales.map(languageOf).filter((language) => language.length === 2)])

const locales = localesOf(new Set(languages))
const currencies = currencyRecords(locales)
const byId = (one: PackRecord, other: PackRecord): number => (one.id < other.id ? -1 : 1)
const records = {
  territories: [...territories(locales, cldrItems)].sort(byId),
  cities: [...cities(locales, cldrItems, territoryNames)].sort(byId),
  languages: languageRecords(locales).filter(({ id }) => named.has(id.slice("language:".length))).sort(byId),
  currencies: currencies.records.filter(({ id }) => tender.has(id.slice("currency:".length))).sort(byId)
}
type Column = keyof typeof records

/** A cell: the names of a record in a language. Of currencies the core languages have the forms beside numbers too. */
function cellOf(record: PackRecord, language: string): string {
  return record.names.filter((name) => name.language === language).map(({ text, kind }) => {
    if (/[|~^\n\\]/.test(text)) throw new Error(`“${text}” cannot be in a cell`)
    const forms = record.type === "CURRENCY" && coreLanguages.has(language) ? (currencies.forms.get(`${language} ${text}`) ?? []) : []
    return [(kind === "acronym" ? "^" : "") + text, ...forms].join("~")
  }).join("|")
}

const columnOf = (column: Column, language: string): string => records[column].map((record) => cellOf(record, language)).join("\n").replace(/\n+$/, "")
const comment = (what: string, licence: string): string =>
  `/**\n * ${what} Made by packages/lexicon/scripts/buildDefaultPack.ts from CLDR ${cldrVersion("cldr-localenames-full")}; not edited by hand.\n${licence}\n */\n`

/** The text of the file of what the columns stand for. */
export function keysFile(version: string, licence: string): string {
  const place = ({ id, country = "", prior = 0 }: PackRecord): string => `${id} ${country} ${Math.round(prior * 100)}`
  const keys = {
    version, territories: records.territories.map(place).join("\n"), cities: records.cities.map(place).join("\n"),
    languages: records.languages.map(({ id }) => id.slice("language:".length)).join("\n"), currencies: records.currencies.map(({ id }) => id.slice("currency:".length)).join("\n")
  }
  const groups = Object.fromEntries([...languages].sort().map((language) => [language, groupOf(language)]))
  return `${comment("What the columns of names of the default pack stand for, and which file has which language.", licence)}export const keys = ${JSON.stringify(keys)}\nexport const groupOf = ${JSON.stringify(groups)}\n`
}

/** The texts of the files of names, by group. */
export function groupFiles(licence: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const ordered = [...languages].sort((one, other) => (scriptOf(one) === scriptOf(other) ? (one < other ? -1 : 1) : scriptOf(one) < scriptOf(other) ? -1 : 1))
  for (const group of [...new Set(ordered.map(groupOf))].sort()) {
    const columns: ReadonlyArray<Column> = group === "terms" ? ["languages", "currencies"] : ["territories", "cities", "languages", "currencies"]
    const members = ordered.filter((language) => groupOf(language) === group)
    // one kind after the other, so that like stands near like
    const tables = columns.map((column) => `const ${column} = {\n${members.map((language) => `"${language}":\`${columnOf(column, language).replace(/[`$]/g, "\\$&")}\``).join(",\n")}\n}`)
    const joined = `export const names = Object.fromEntries(Object.keys(languages).map((language) => [language, { ${columns.map((column) => `${column}: ${column}[language]`).join(", ")} }]))`
    files.set(group, `${comment("Names in some languages for the default pack.", licence)}${tables.join("\n")}\n${joined}\n`)
  }
  return files
}
