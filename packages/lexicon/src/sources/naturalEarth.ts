import type { PackRecord } from "../record.ts"
import { languageFilter, languageTagOf } from "./nameLanguage.ts"
import { NameList } from "./nameList.ts"
import { priorOfPopulation } from "./prior.ts"
import { broken, createTally, skip, type SourceTally } from "./tally.ts"
import { coordinatesFrom, isJson, type Json } from "./wikidataStatements.ts"

/** What is taken of Natural Earth. */
export interface NaturalEarthOptions {
  /** Only names in these languages (BCP 47), and those for every language. */
  readonly languages?: ReadonlyArray<string> | undefined
  /** Only features with so many inhabitants, of those that say how many they have. */
  readonly minPopulation?: number | undefined
}

/** That what was given is no GeoJSON: no FeatureCollection with features (RFC 7946, section 3.3). */
export class NotGeoJson extends Error {
  readonly _tag = "NotGeoJson"
  constructor() {
    super("no FeatureCollection of GeoJSON")
    this.name = "NotGeoJson"
  }
}

/** The properties of a feature by their names in small letters: some layers have NAME_EN, some name_en. */
function propertiesOf(feature: unknown): ReadonlyMap<string, unknown> | undefined {
  if (!isJson(feature) || !isJson(feature["properties"])) return undefined
  return new Map(Object.entries(feature["properties"]).map(([name, value]) => [name.toLowerCase(), value]))
}

/** How well known a place is by its population, and by the scale at which a map begins to show it (0 to 10). */
function priorOf(people: number | undefined, rank: number | undefined): number {
  const byRank = rank === undefined || rank < 0 ? 0.2 : Math.max(0.2, 0.7 - 0.05 * rank)
  return Math.round(Math.max(byRank, people === undefined || people <= 0 ? 0 : priorOfPopulation(people)) * 10_000) / 10_000
}

/** The point of a feature: by its properties, or by its geometry if that is one. */
function pointOf(feature: Json, properties: ReadonlyMap<string, unknown>): PackRecord["coordinates"] {
  const own = coordinatesFrom(properties.get("latitude"), properties.get("longitude")) ?? coordinatesFrom(properties.get("label_y"), properties.get("label_x"))
  if (own !== undefined) return own
  const { geometry } = feature
  if (!isJson(geometry) || geometry["type"] !== "Point" || !Array.isArray(geometry["coordinates"])) return undefined
  const [longitude, latitude] = geometry["coordinates"] as ReadonlyArray<unknown>
  return coordinatesFrom(latitude, longitude)
}

/**
 * Reads a layer of Natural Earth in GeoJSON, parsed: countries, provinces, populated places, rivers and what else has names. `NAME`, `NAMEASCII`, `NAME_LONG` and `FORMAL_EN` are names,
 * `NAME_EN`, `name_de` and so on names in those languages; `WIKIDATAID` gives the item and the id, `ISO_A2` the country, `POP_MAX` and `SCALERANK` the prior. Of several features of one
 * id, such as the parts of a river, the first counts. Features are counted where other readers count lines. What is no FeatureCollection is thrown as `NotGeoJson`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { readNaturalEarth } from "@polyonym/lexicon/sources"
 *
 * const feature = { type: "Feature", properties: { NAME: "Oro", NAME_UK: "Оро", ISO_A2: "UA", POP_MAX: 9999, WIKIDATAID: "Q900000002" }, geometry: { type: "Point", coordinates: [30.25, 50.5] } }
 * const [record] = readNaturalEarth({ type: "FeatureCollection", features: [feature] })
 * assert.equal(record?.id, "Q900000002")
 * assert.deepEqual(record.coordinates, { latitude: 50.5, longitude: 30.25 })
 * ```
 */
export function* readNaturalEarth(geojson: unknown, { languages, minPopulation = 0 }: NaturalEarthOptions = {}, tally: SourceTally = createTally()): Generator<PackRecord> {
  if (!isJson(geojson) || !Array.isArray(geojson["features"])) throw new NotGeoJson()
  const isWanted = languageFilter(languages)
  const seen = new Set<string>()
  let number = 0
  for (const feature of geojson["features"] as ReadonlyArray<unknown>) {
    number++
    tally.read++
    const properties = propertiesOf(feature)
    if (properties === undefined) {
      broken(tally, number, "object", "properties")
      continue
    }
    const record = recordOf(feature as Json, properties)
    if (record === undefined) continue
    if (seen.has(record.id)) {
      skip(tally, "repeated")
      continue
    }
    seen.add(record.id)
    tally.kept++
    yield record
  }

  function recordOf(feature: Json, properties: ReadonlyMap<string, unknown>): PackRecord | undefined {
    const text = (name: string): string | undefined => {
      const value = properties.get(name)
      return typeof value === "string" && value.trim() !== "" && value !== "-99" ? value.trim() : undefined
    }
    const count = (...fields: ReadonlyArray<string>): number | undefined => fields.map((field) => properties.get(field)).find((value) => typeof value === "number")
    const people = count("pop_max", "pop_est")
    if (people !== undefined && people < minPopulation) return skip(tally, "little-known")
    const names = new NameList("LOC")
    const add = (field: string, language: string, kind?: string): void => {
      const name = text(field)
      if (name !== undefined && isWanted(language)) names.add(name, language, kind)
    }
    add("name", "mul")
    for (const field of ["nameascii", "name_long"]) add(field, "mul", "alias")
    add("formal_en", "en", "alias")
    for (const field of properties.keys()) {
      const [, code] = /^name_([a-z]{2}|zht)$/.exec(field) ?? []
      const language = code === undefined ? undefined : languageTagOf(code)
      if (language !== undefined) add(field, language, "label")
    }
    if (names.list.length === 0) return skip(tally, "no-name")
    const qid = [text("wikidataid"), text("wikidata_id")].find((item) => item !== undefined && /^Q\d+$/.test(item))
    const code = [text("iso_a2"), text("iso_a2_eh"), text("wb_a2")].find((one) => one !== undefined && /^[A-Z]{2}$/.test(one))
    const own = properties.get("ne_id")
    const id = qid ?? (typeof own === "number" || typeof own === "string" ? `natural-earth:${own}` : `natural-earth:${text("iso_3166_2") ?? `${code ?? ""}:${names.list[0]!.text}`}`)
    const coordinates = pointOf(feature, properties)
    return {
      id, type: "LOC", names: names.list, prior: priorOf(people, count("scalerank", "labelrank")),
      ...(qid === undefined ? {} : { qid }), ...(code === undefined ? {} : { country: code }), ...(coordinates === undefined ? {} : { coordinates })
    }
  }
}
