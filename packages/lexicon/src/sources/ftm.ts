import type { EntityType, Gender, PackRecord } from "../record.ts"
import { languageFilter, languageOfScript } from "./nameLanguage.ts"
import { NameList } from "./nameList.ts"
import { broken, createTally, type Lines, skip, type SourceTally } from "./tally.ts"
import { parsed } from "./wikidata.ts"
import { isJson, type Json } from "./wikidataStatements.ts"

/** What is taken of entities of FollowTheMoney. */
export interface FtmOptions {
  /** Schemata with the type of their entities, beside those that are known; these go first. */
  readonly classes?: ReadonlyMap<string, EntityType> | undefined
  /** Only names in these languages (BCP 47), and those whose script does not tell theirs. */
  readonly languages?: ReadonlyArray<string> | undefined
}

/** Schemata of things that have names of their own; what joins things (Ownership, Occupancy) and Address has none. */
const schemata: ReadonlyMap<string, EntityType> = new Map([
  ["Person", "PER"], ["Organization", "ORG"], ["Company", "ORG"], ["PublicBody", "ORG"], ["LegalEntity", "ORG"], ["Vessel", "PRODUCT"], ["Airplane", "PRODUCT"], ["Event", "EVENT"]
])

const valuesOf = (properties: Json, name: string): ReadonlyArray<string> => {
  const list = properties[name]
  return Array.isArray(list) ? list.filter((value): value is string => typeof value === "string") : []
}

/** The first code of two letters; codes of what is no country of today (`suhh`) are none. */
const countryIn = (properties: Json, names: ReadonlyArray<string>): string | undefined => names.flatMap((name) => valuesOf(properties, name)).find((code) => /^[a-z]{2}$/i.test(code) && !/^(?:eu|zz)$/i.test(code))?.toUpperCase()

function genderIn(properties: Json): Gender | undefined {
  const [written] = valuesOf(properties, "gender")
  return written === "female" || written === "male" || written === "other" ? written : undefined
}

/**
 * Reads entities of FollowTheMoney as OpenSanctions publishes them (`entities.ftm.json`), a line of JSON each: `{ id, schema, properties, referents }`. The properties say no language:
 * that of a name is told by its script, or it is for every language. An alias that is too weak to match by itself (`weakAlias`) is of kind `word`: it counts half, and is not looked for
 * where a sentence begins. `wikidataId` gives the item, `referents` and other `Q…` ids what the entity is the same as, `position` the roles.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { readFtm } from "@polyonym/lexicon/sources"
 *
 * const entity = { id: "made-1", schema: "Person", properties: { name: ["Ada Quill"], weakAlias: ["Quill"], country: ["gb"] }, referents: [] }
 * for await (const record of readFtm([JSON.stringify(entity)])) {
 *   assert.deepEqual(record.names, [{ text: "Ada Quill", language: "mul" }, { text: "Quill", language: "mul", kind: "word" }])
 *   assert.equal(record.country, "GB")
 * }
 * ```
 */
export async function* readFtm(lines: Lines, { classes, languages }: FtmOptions = {}, tally: SourceTally = createTally()): AsyncGenerator<PackRecord> {
  const isWanted = languageFilter(languages)
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() === "") continue
    tally.read++
    const entity = parsed(line, number, tally)
    if (entity === undefined) continue
    const { id, schema, properties } = entity
    if (typeof id !== "string" || id === "") broken(tally, number, "no-id", line)
    else if (typeof schema !== "string" || !isJson(properties)) broken(tally, number, "field", typeof schema === "string" ? "properties" : "schema")
    else {
      const record = recordOf(id, schema, properties, entity["referents"])
      if (record === undefined) continue
      tally.kept++
      yield record
    }
  }

  function recordOf(id: string, schema: string, properties: Json, referents: unknown): PackRecord | undefined {
    const type = classes?.get(schema) ?? schemata.get(schema)
    if (type === undefined) return skip(tally, "class")
    const names = new NameList(type)
    for (const [property, kind] of [["name", undefined], ["alias", "alias"], ["abbreviation", "acronym"], ["weakAlias", "word"]] as const) {
      for (const text of valuesOf(properties, property)) {
        const language = languageOfScript(text)
        if (isWanted(language)) names.add(text, language, kind)
      }
    }
    if (names.list.length === 0) return skip(tally, "no-name")
    const qid = valuesOf(properties, "wikidataId").find((item) => /^Q\d+$/.test(item)) ?? (/^Q\d+$/.test(id) ? id : undefined)
    const same = Array.isArray(referents) ? [...new Set(referents.filter((one): one is string => typeof one === "string" && one !== "" && one !== id))] : []
    const roles = [...new Set(valuesOf(properties, "position"))].filter((role) => role.trim() !== "")
    const country = countryIn(properties, type === "PER" ? ["nationality", "citizenship", "country"] : ["jurisdiction", "mainCountry", "country", "flag"])
    const gender = genderIn(properties)
    return {
      id, type, names: names.list, ...(qid === undefined ? {} : { qid }), ...(same.length === 0 ? {} : { sameAs: same }), ...(roles.length === 0 ? {} : { roles }),
      ...(country === undefined ? {} : { country }), ...(gender === undefined ? {} : { gender })
    }
  }
}
