import type { EntityType, PackRecord } from "../record.ts"
import { languageFilter, languageOfScript, languageTagOf } from "./nameLanguage.ts"
import { NameList } from "./nameList.ts"
import { priorOfPopulation } from "./prior.ts"
import { broken, createTally, type Lines, skip, type SourceTally } from "./tally.ts"
import { coordinatesFrom } from "./wikidataStatements.ts"

/** What is taken of GeoNames. */
export interface GeoNamesOptions {
  /** Feature classes (`T`) and codes (`T.MT`) with the type of their features. Without any: countries, divisions and towns (`A`, `P`). */
  readonly classes?: ReadonlyMap<string, EntityType> | undefined
  /** Only names in these languages (BCP 47), and those for every language. */
  readonly languages?: ReadonlyArray<string> | undefined
  /** Of towns (class `P`), only those with so many inhabitants. */
  readonly minPopulation?: number | undefined
  /** Whether lines of `alternateNamesV2.txt` follow: the records are given when all is read. */
  readonly alternateNames?: boolean | undefined
}

const usualClasses: ReadonlyMap<string, EntityType> = new Map([["A", "LOC"], ["P", "LOC"]])
/** States, and capitals: known beyond what their population says. */
const stateCodes = new Set(["PCLI", "PCL", "PCLS", "PCLF"])

/** The list of names in the first file has codes of airports among them (IATA, ICAO). */
const airportCode = /^[A-Z]{3,4}$/

/** A place that further names may be added to. */
interface Place {
  readonly record: Omit<PackRecord, "names">
  readonly names: NameList
  qid?: string
}

/**
 * Reads GeoNames: lines of `allCountries.txt` or an extract of it (19 columns with tabs between), and after them, if `alternateNames` is set, lines of `alternateNamesV2.txt` (10 columns), which
 * give names their languages and places their Wikidata items (`wkdt`). Historic and colloquial names, links and codes are left out. Without the second file, names are for every language, or
 * that of their script. What is not wanted leaves nothing behind; with alternate names the wanted places are held.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { readGeoNames } from "@polyonym/lexicon/sources"
 *
 * const line = ["900000001", "Oro", "Oro", "Ora,Оро", "50.5", "30.25", "P", "PPL", "UA", "", "", "", "", "", "9999", "", "", "", ""].join("\t")
 * for await (const record of readGeoNames([line])) {
 *   assert.deepEqual({ id: record.id, country: record.country, prior: record.prior }, { id: "geonames:900000001", country: "UA", prior: 0.5 })
 *   assert.deepEqual(record.names.map(({ text }) => text), ["Oro", "Ora", "Оро"])
 * }
 * ```
 */
export async function* readGeoNames(lines: Lines, { classes, languages, minPopulation = 0, alternateNames = false }: GeoNamesOptions = {}, tally: SourceTally = createTally()): AsyncGenerator<PackRecord> {
  const isWanted = languageFilter(languages)
  const places = new Map<string, Place>()
  let number = 0

  const placeOf = (columns: ReadonlyArray<string>): Place | undefined => {
    const [id, name = "", ascii = "", further = "", latitude, longitude, featureClass = "", featureCode = "", country = "", , , , , , population = "0"] = columns
    if (id === undefined || !/^\d{1,12}$/.test(id) || name === "") return broken(tally, number, id === "" ? "no-id" : "no-name", columns.slice(0, 2).join(" "))
    const coordinates = coordinatesFrom(Number(latitude), Number(longitude))
    if (coordinates === undefined || latitude === "") return broken(tally, number, "field", `latitude ${latitude}, longitude ${longitude}`)
    const type = classes === undefined ? usualClasses.get(featureClass) : classes.get(`${featureClass}.${featureCode}`) ?? classes.get(featureClass)
    if (type === undefined) return skip(tally, "class")
    const people = Number(population)
    if (featureClass === "P" && people < minPopulation) return skip(tally, "little-known")
    const names = new NameList(type)
    const add = (text: string, kind?: string): void => {
      const language = languageOfScript(text)
      if (isWanted(language)) names.add(text, language, kind)
    }
    add(name)
    if (!alternateNames) {
      add(ascii, "alias")
      for (const other of further.split(",")) if (!airportCode.test(other)) add(other, "alias")
    }
    const own = priorOfPopulation(people)
    const prior = stateCodes.has(featureCode) ? Math.max(0.75, own) : featureCode === "PPLC" ? Math.max(0.6, own) : own
    return { record: { id: `geonames:${id}`, type, prior, ...(/^[A-Z]{2}$/.test(country) ? { country } : {}), coordinates }, names }
  }

  const addAlternate = ([, id = "", code = "", text = "", isPreferred, isShort, isColloquial, isHistoric]: ReadonlyArray<string>): void => {
    const place = places.get(id)
    if (place === undefined) return skip(tally, "unknown-id")
    if (code === "wkdt") {
      if (/^Q\d+$/.test(text)) place.qid = text
      return
    }
    if (isColloquial === "1" || isHistoric === "1") return skip(tally, "no-name")
    // Codes of more letters than a language's: post, link, iata, abbr, and years of a language.
    const language = code === "" || code === "abbr" ? languageOfScript(text) : /^(?:post|link|iata|icao|faac|tcid|unlc|phon|piny)$|_\d/.test(code) ? undefined : languageTagOf(code)
    if (language === undefined) return skip(tally, "no-name")
    if (isWanted(language)) place.names.add(text, language, code === "abbr" ? "acronym" : isShort === "1" ? "short" : isPreferred === "1" ? "label" : "alias")
  }

  const finished = ({ record, names, qid }: Place): PackRecord | undefined => {
    if (names.list.length === 0) return skip(tally, "no-name")
    tally.kept++
    return { ...record, ...(qid === undefined ? {} : { qid }), names: names.list }
  }

  for await (const line of lines) {
    number++
    if (line.trim() === "" || line.startsWith("#")) continue
    tally.read++
    const columns = line.split("\t", 20)
    if (columns.length === 19) {
      const place = placeOf(columns)
      if (place === undefined) continue
      if (alternateNames) {
        places.set(columns[0]!, place)
        continue
      }
      const record = finished(place)
      if (record !== undefined) yield record
    } else if (alternateNames && columns.length >= 8 && columns.length <= 10) addAlternate(columns)
    else broken(tally, number, "columns", `${columns.length}`)
  }
  for (const [id, place] of places) {
    const record = finished(place)
    places.delete(id)
    if (record !== undefined) yield record
  }
}
