import { type EntityType, entityTypes, type PackName, type PackRecord, type PackRole } from "../record.ts"
import { languageFilter, languageTagOf } from "./nameLanguage.ts"
import { broken, createTally, type Lines, skip, type SourceTally } from "./tally.ts"
import { parsed } from "./wikidata.ts"
import { coordinatesFrom, isJson, type Json } from "./wikidataStatements.ts"

/** A field that holds something else than it must. */
class Wrong extends Error {}

function optional<A>(value: unknown, field: string, read: (value: unknown) => A | undefined): A | undefined {
  if (value === undefined || value === null) return undefined
  const found = read(value)
  if (found === undefined) throw new Wrong(field)
  return found
}

const string = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined)
const strings = (value: unknown): ReadonlyArray<string> | undefined => (Array.isArray(value) && value.every((one) => string(one) !== undefined) ? value as ReadonlyArray<string> : undefined)
const date = (value: unknown): string | undefined => (typeof value === "string" && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value) ? value : undefined)

function nameOf(value: unknown): PackName {
  if (!isJson(value)) throw new Wrong("names")
  const text = string(value["text"])
  const language = typeof value["language"] === "string" ? languageTagOf(value["language"]) : undefined
  if (text === undefined || text.trim() === "") throw new Wrong("names.text")
  if (language === undefined) throw new Wrong("names.language")
  const kind = optional(value["kind"], "names.kind", string)
  return { text, language, ...(kind === undefined ? {} : { kind }) }
}

function roleOf(value: unknown): string | PackRole {
  const title = string(value)
  if (title !== undefined) return title
  if (!isJson(value) || string(value["title"]) === undefined) throw new Wrong("roles")
  const fields = { language: optional(value["language"], "roles.language", string), of: optional(value["of"], "roles.of", string), from: optional(value["from"], "roles.from", date), to: optional(value["to"], "roles.to", date) }
  return { title: String(value["title"]), ...Object.fromEntries(Object.entries(fields).filter(([, one]) => one !== undefined)) }
}

/** The record of a JSON object; throws `Wrong` with the field that is wrong. */
function recordOf(value: Json): PackRecord {
  const id = typeof value["id"] === "number" ? String(value["id"]) : string(value["id"])
  if (id === undefined) throw new Wrong("id")
  const type = entityTypes.find((one): one is EntityType => one === value["type"])
  if (type === undefined) throw new Wrong("type")
  const names = optional(value["names"], "names", (list) => (Array.isArray(list) ? list.map(nameOf) : undefined)) ?? []
  const fields = {
    qid: optional(value["qid"], "qid", (one) => (typeof one === "string" && /^Q\d+$/.test(one) ? one : undefined)),
    sameAs: optional(value["sameAs"], "sameAs", strings),
    roles: optional(value["roles"], "roles", (list) => (Array.isArray(list) ? list.map(roleOf) : undefined)),
    country: optional(value["country"], "country", string),
    prior: optional(value["prior"], "prior", (one) => (typeof one === "number" && one >= 0 && one <= 1 ? one : undefined)),
    gender: optional(value["gender"], "gender", (one) => (one === "female" || one === "male" || one === "other" ? one : undefined)),
    coordinates: optional(value["coordinates"], "coordinates", (one) => (isJson(one) ? coordinatesFrom(one["latitude"], one["longitude"]) : undefined)),
    forbid: optional(value["forbid"], "forbid", strings),
    removed: optional(value["removed"], "removed", (one) => (typeof one === "boolean" ? one : undefined))
  }
  const given = Object.fromEntries(Object.entries(fields).filter(([, one]) => one !== undefined))
  if (names.length === 0 && Object.keys(given).length === 0) throw new Wrong("names")
  return { id, type, names, ...given }
}

/**
 * Reads records as they are, a line of JSON each: `{ id, type, names: [{ text, language, kind? }], qid?, sameAs?, roles?, country?, prior?, gender?, coordinates?, forbid?, removed? }`. A line whose
 * fields are not of that shape is counted as broken, with the field.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { createTally, readRecords } from "@polyonym/lexicon/sources"
 *
 * const lines = async function*() {
 *   yield '{"id":"ours-1","type":"PER","names":[{"text":"Ada Lovelace","language":"en"}]}'
 * }
 * const tally = createTally()
 * for await (const { id } of readRecords(lines(), {}, tally)) assert.equal(id, "ours-1")
 * assert.equal(tally.kept, 1)
 * ```
 */
export async function* readRecords(lines: Lines, { languages }: { readonly languages?: ReadonlyArray<string> | undefined } = {}, tally: SourceTally = createTally()): AsyncGenerator<PackRecord> {
  const isWanted = languageFilter(languages)
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() === "") continue
    tally.read++
    const value = parsed(line, number, tally)
    if (value === undefined) continue
    try {
      const record = recordOf(value)
      const names = record.names.filter(({ language }) => isWanted(language))
      if (names.length === 0 && record.names.length > 0) {
        skip(tally, "no-name")
        continue
      }
      tally.kept++
      yield { ...record, names }
    } catch (error) {
      if (!(error instanceof Wrong)) throw error
      broken(tally, number, "field", error.message)
    }
  }
}
