/**
 * Makes `data/default.js`, the default pack: `node --conditions=@polyonym/source packages/lexicon/scripts/buildDefaultPack.ts`
 */
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { sha256 } from "@polyonym/core/pure"
import { expandName } from "@polyonym/names/pure"
import { toBase64 } from "../src/base64.ts"
import { compilePack, openPack } from "../src/pure.ts"
import type { PackName, PackRecord } from "../src/pure.ts"
import { cities, cldrFile, locales, territories } from "./cldrRecords.ts"
import { demonymForms, demonymRecords, irregularForms, worldRecords } from "./worldList.ts"

const require = createRequire(import.meta.url)

/** Joins records of one id, and places of the list to the city of CLDR that has one of their English names. */
function join(records: ReadonlyArray<PackRecord>, cityIds: ReadonlyMap<string, string>): ReadonlyArray<PackRecord> {
  const byId = new Map<string, PackRecord>()
  for (const record of records) {
    const cityId = record.type === "LOC" && record.qid === undefined ? record.names.flatMap(({ text, language }) => (language === "en" ? (cityIds.get(text) ?? []) : []))[0] : undefined
    const id = record.id.startsWith("world:") ? (cityId ?? record.id) : record.id
    const known = byId.get(id)
    if (known === undefined) byId.set(id, { ...record, id })
    else if (known.type !== record.type) throw new Error(`${id} is ${known.type} and ${record.type}`)
    else {
      const qid = known.qid ?? record.qid
      const country = known.country ?? record.country
      const roles = [...new Set([...(known.roles ?? []), ...(record.roles ?? [])])]
      const prior = Math.max(known.prior ?? 0, record.prior ?? 0)
      byId.set(id, { id, type: known.type, names: [...known.names, ...record.names], prior, roles, ...(qid === undefined ? {} : { qid }), ...(country === undefined ? {} : { country }) })
    }
  }
  return [...byId.values()].map((record) => ({ ...record, names: distinct(record.names).filter(({ text, language }) => !commonWords.has(`${language} ${text}`)) }))
}

/** Names without repetition: of one text and language the first, with a kind if any of them has one. */
function distinct(names: ReadonlyArray<PackName>): ReadonlyArray<PackName> {
  const known = new Map<string, PackName>()
  for (const name of names) {
    const key = `${name.language} ${name.text}`
    if (known.get(key)?.kind === undefined) known.set(key, { ...known.get(key), ...name })
  }
  return [...known.values()]
}

/** Languages whose case forms are in the pack: with those of all it would be larger than it may be. */
const inflected = new Set(["uk", "ru", "pl"])
/** Forms that are far more often a common word. */
const commonWords = new Set(["uk Досі", "uk Дії", "uk Діє", "uk Сум", "ru Сум", "ru Самое", "fr Réunion", "es Reunión", "it Riunione", "es Antigua"])

/** The inflected forms of a name. */
function formsOf(name: PackName, record: PackRecord): Iterable<string> {
  const { text, language, kind } = name
  if (record.type === "DEMONYM") return demonymForms.get(`${language} ${text}`) ?? []
  if (inflected.has(language)) return expandName(name, record)
  if (kind === "abbreviation" || text.split(/[\s-]+/).every((word) => word === word.toUpperCase())) return []
  if ((language === "de" || language === "sv") && /\p{Ll}$/u.test(text) && !/[sßxz]$/u.test(text)) return language === "de" && record.type === "ORG" && !text.includes(" ") ? [`${text}s`, `${text}es`] : [`${text}s`]
  return []
}

const expand = (name: PackName, record: PackRecord): ReadonlyArray<string> =>
  [...formsOf(name, record), ...(irregularForms.get(`${name.language} ${name.text.replaceAll("’", "'")}`) ?? [])].filter((form) => !commonWords.has(`${name.language} ${form}`))

const countries = territories()
const countryNames = new Set(countries.flatMap(({ names }) => names.filter(({ language }) => language === "en").map(({ text }) => text)))
const towns = cities(countryNames)
const cityIds = new Map(towns.flatMap(({ id, names }) => names.filter(({ language }) => language === "en").map(({ text }) => [text, id] as const)))
const records = join([...countries, ...towns, ...worldRecords, ...demonymRecords], cityIds)

const version = "2026.1"
const bytes = compilePack(records, {
  name: "@polyonym/lexicon/default", version, expand,
  licence: "Unicode-3.0 AND CC0-1.0",
  attribution: "Contains data of the Unicode Common Locale Data Repository, © Unicode, Inc., under the Unicode License V3; the list of world affairs and demonyms is CC0 1.0."
})
const packageVersion = (name: string): string => (JSON.parse(readFileSync(require.resolve(`${name}/package.json`), "utf8")) as { readonly version: string }).version
const inputs = [
  ["cldr-localenames-full", locales.map((locale) => `main/${locale}/territories.json`)],
  ["cldr-dates-full", locales.map((locale) => `main/${locale}/timeZoneNames.json`)]
] as const
const lists = ["heads", "officials", "figures", "organisations", "media", "countries", "places", "placesAbroad", "productsAndEvents", "demonyms", "demonymsFurther", "arabicDemonyms", "irregularForms"]
const header = [
  "/**",
  " * The default knowledge pack, in base64. Made by packages/lexicon/scripts/buildDefaultPack.ts; not edited by hand.",
  " * Inputs:",
  ...inputs.map(([name, files]) => ` * - npm ${name} ${packageVersion(name)} (${files[0]} and so on, ${files.length} locales), SHA-256 of the files in a row ${sha256(files.map((file) => cldrFile(name, file)).join(""))}: Unicode License V3`,),
  ` * - data/worldAffairs/{${lists.join(",")}}.js, SHA-256 in a row ${sha256(lists.map((list) => readFileSync(new URL(`../data/worldAffairs/${list}.js`, import.meta.url), "utf8")).join(""))}: CC0 1.0`,
  " * - inflected forms of @polyonym/names (MIT).",
  " * Licence: Unicode License V3 (© Unicode, Inc., https://www.unicode.org/license.txt) for what is CLDR's, CC0 1.0 for the rest.",
  " */"
].join("\n")
const text = toBase64(bytes)
writeFileSync(new URL("../data/default.js", import.meta.url), `${header}\nexport const base64 = "${text}"\n`)

const pack = openPack(bytes)
const count = (type: string): number => records.filter((record) => record.type === type).length
console.log(`${records.length} entities (${["PER", "ORG", "LOC", "EVENT", "PRODUCT", "DEMONYM"].map((type) => `${type} ${count(type)}`).join(", ")}), ${pack.tables.nameForm.length} names, ${pack.tables.forms.size} forms, ${bytes.length} bytes, ${text.length} characters, ${pack.info.sha256}`)
