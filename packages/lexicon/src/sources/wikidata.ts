import type { EntityType, Gender, PackRecord, PackRole } from "../record.ts"
import { countryOfItem } from "./countryItems.ts"
import { NameList } from "./nameList.ts"
import { languageFilter, languageTagOf } from "./nameLanguage.ts"
import { priorOfSitelinks } from "./prior.ts"
import { broken, createTally, type Lines, skip, type SourceTally } from "./tally.ts"
import { wikidataClasses } from "./wikidataClasses.ts"
import { coordinatesOf, isJson, itemsOf, type Json, stringOf, tenuresOf, textsOf } from "./wikidataStatements.ts"

/** What is taken of a dump of Wikidata. */
export interface WikidataOptions {
  /** Classes (values of P31) with the type of their items, beside `wikidataClasses`; these go first. */
  readonly classes?: ReadonlyMap<string, EntityType> | undefined
  /** Only names in these languages (BCP 47), and those for every language (`mul`). All if not given. */
  readonly languages?: ReadonlyArray<string> | undefined
  /** Only items that so many Wikipedias have. */
  readonly minSitelinks?: number | undefined
  /** The titles of offices by their item, as `surveyWikidata` gives them. An office without one has its item for its title. */
  readonly titles?: ReadonlyMap<string, string> | undefined
}

const genders: ReadonlyMap<string, Gender> = new Map([["Q6581097", "male"], ["Q2449503", "male"], ["Q6581072", "female"], ["Q1052281", "female"]])
const notWikipedias = new Set(["commonswiki", "specieswiki", "metawiki", "wikidatawiki", "mediawikiwiki", "sourceswiki", "outreachwiki", "wikimaniawiki", "incubatorwiki", "foundationwiki"])

/** One line of a dump as JSON text: without the comma that ends it; nothing for the brackets around the whole. */
export function dumpLine(line: string): string | undefined {
  const text = line.trim()
  if (text === "" || text === "[" || text === "]") return undefined
  return text.endsWith(",") ? text.slice(0, -1) : text
}

/** How many Wikipedias have an item. */
function sitelinksOf(entity: Json): number {
  const links = entity["sitelinks"]
  return isJson(links) ? Object.keys(links).filter((site) => site.endsWith("wiki") && !notWikipedias.has(site)).length : 0
}

function officesOf(entity: Json, titles: ReadonlyMap<string, string> | undefined): ReadonlyArray<PackRole> {
  return tenuresOf(entity, "P39").map(({ item, from, to }) => ({ title: titles?.get(item) ?? item, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }))
}

/** Labels with those of the first languages first, for the first name of an entity is its main one. */
function labelsOf(entity: Json, first: ReadonlyArray<string>): ReadonlyArray<unknown> {
  const { labels } = entity
  if (!isJson(labels)) return []
  const ahead = first.filter((code) => Object.hasOwn(labels, code))
  return [...ahead, ...Object.keys(labels).filter((code) => !ahead.includes(code))].map((code) => labels[code])
}

/** Labels, aliases and the names that statements give. */
function namesOf(entity: Json, type: EntityType, first: ReadonlyArray<string>, isWanted: (language: string) => boolean): NameList {
  const names = new NameList(type)
  const add = (text: unknown, code: unknown, kind: string | undefined): void => {
    const language = typeof code === "string" ? languageTagOf(code) : undefined
    if (typeof text === "string" && language !== undefined && isWanted(language)) names.add(text, language, kind)
  }
  for (const label of labelsOf(entity, first)) if (isJson(label)) add(label["value"], label["language"], "label")
  for (const [property, kind] of [["P1448", "alias"], ["P1705", "alias"], ["P1559", "alias"], ["P1813", "short"]] as const) {
    for (const { text, language } of textsOf(entity, property)) add(text, language, kind)
  }
  const { aliases } = entity
  if (!isJson(aliases)) return names
  for (const list of Object.values(aliases)) if (Array.isArray(list)) for (const alias of list) if (isJson(alias)) add(alias["value"], alias["language"], "alias")
  return names
}

/** What the people of a place and its adjective are called (P1549): an entity of its own. */
function demonymOf(entity: Json, place: PackRecord, isWanted: (language: string) => boolean): PackRecord | undefined {
  const names = new NameList("DEMONYM")
  for (const { text, language: code } of textsOf(entity, "P1549")) {
    const language = languageTagOf(code)
    if (language !== undefined && isWanted(language)) names.add(text, language)
  }
  if (names.list.length === 0) return undefined
  const own = countryOfItem(place.id)
  return { id: `demonym:${own ?? place.id}`, type: "DEMONYM", names: names.list, ...(place.country === undefined ? {} : { country: place.country }), ...(place.prior === undefined ? {} : { prior: place.prior }) }
}

/**
 * Reads a dump of Wikidata in JSON (`latest-all.json`), line by line: one item a line, `[` and `]` around all, a comma at a line's end. Items of known classes become records, with
 * labels, aliases, official, native and short names (P1448, P1705, P1559, P1813), gender (P21), country (P27 of persons, P17 of others, P297 of a country itself), offices (P39 with
 * P580 and P582), coordinates (P625) and a prior by sitelinks (`priorOfSitelinks`); demonyms (P1549) become records of their own. Deprecated statements do not count, preferred ones
 * go first. Subclasses (P279) are not followed: one pass cannot; `surveyWikidata` is the pass before that finds them. Nothing is kept of what was read.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { createTally, readWikidata } from "@polyonym/lexicon/sources"
 *
 * const item = { type: "item", id: "Q1", labels: { "sr-el": { language: "sr-el", value: "Reka Ora" } }, claims: { P31: [{ rank: "normal", mainsnak: {
 *   snaktype: "value", property: "P31", datavalue: { type: "wikibase-entityid", value: { id: "Q4022" } } } }] } }
 * const tally = createTally()
 * const records = []
 * for await (const record of readWikidata(["[", `${JSON.stringify(item)},`, "{broken", "]"], {}, tally)) records.push(record)
 * assert.deepEqual(records, [{ id: "Q1", qid: "Q1", type: "LOC", names: [{ text: "Reka Ora", language: "sr-Latn", kind: "label" }], prior: 0.15 }])
 * assert.deepEqual(tally.firstBroken.map(({ line, what }) => [line, what]), [[3, "json"]])
 * ```
 */
export async function* readWikidata(lines: Lines, { classes, languages, minSitelinks = 0, titles }: WikidataOptions = {}, tally: SourceTally = createTally()): AsyncGenerator<PackRecord> {
  const isWanted = languageFilter(languages)
  const first = [...new Set([...(languages ?? []).map((language) => language.toLowerCase()), "en", "mul"])]
  let number = 0
  for await (const line of lines) {
    number++
    const text = dumpLine(line)
    if (text === undefined) continue
    tally.read++
    const entity = parsed(text, number, tally)
    if (entity === undefined) continue
    const record = recordOf(entity)
    if (record === undefined) continue
    tally.kept++
    yield record
    if (record.type !== "LOC") continue
    const demonym = demonymOf(entity, record, isWanted)
    if (demonym !== undefined) yield demonym
  }

  function recordOf(entity: Json): PackRecord | undefined {
    const { id } = entity
    if (entity["redirect"] !== undefined) return skip(tally, "redirect")
    if (entity["type"] !== "item" || typeof id !== "string" || !/^Q\d{1,12}$/.test(id)) return skip(tally, "not-item")
    const type = itemsOf(entity, "P31").map((item) => classes?.get(item) ?? wikidataClasses.get(item)).find((known) => known !== undefined)
    if (type === undefined) return skip(tally, "class")
    const sitelinks = sitelinksOf(entity)
    if (sitelinks < minSitelinks) return skip(tally, "little-known")
    const { list } = namesOf(entity, type, first, isWanted)
    if (list.length === 0) return skip(tally, "no-name")
    const [sex] = type === "PER" ? itemsOf(entity, "P21") : []
    const code = stringOf(entity, "P297")
    const country = code !== undefined && /^[A-Z]{2}$/.test(code) ? code : itemsOf(entity, type === "PER" ? "P27" : "P17").map(countryOfItem).find((known) => known !== undefined)
    const roles = type === "PER" ? officesOf(entity, titles) : []
    const coordinates = coordinatesOf(entity, "P625")
    return {
      id, qid: id, type, names: list, prior: priorOfSitelinks(sitelinks),
      ...(roles.length === 0 ? {} : { roles }), ...(country === undefined ? {} : { country }), ...(sex === undefined ? {} : { gender: genders.get(sex) ?? "other" as const }),
      ...(coordinates === undefined ? {} : { coordinates })
    }
  }
}

/** The entity of a line; a line that is none is counted as broken. */
export function parsed(text: string, number: number, tally: SourceTally): Json | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return broken(tally, number, "json", text)
  }
  if (!isJson(value)) return broken(tally, number, "object", text)
  return value
}
