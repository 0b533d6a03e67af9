import type { Coordinates } from "../record.ts"

/** An object of JSON from outside: nothing in it is certain. */
export type Json = Readonly<Record<string, unknown>>

export const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value)

/** A statement: its own value, its qualifiers, and whether it is preferred to others. */
interface Statement {
  readonly value: unknown
  readonly qualifiers: Json
  readonly preferred: boolean
}

const snakValue = (snak: unknown): unknown => isJson(snak) && snak["snaktype"] === "value" && isJson(snak["datavalue"]) ? snak["datavalue"]["value"] : undefined

/** The statements of a property that have a value and are not deprecated, preferred ones first. */
function statementsOf(entity: Json, property: string): ReadonlyArray<Statement> {
  const claims = isJson(entity["claims"]) ? entity["claims"][property] : undefined
  if (!Array.isArray(claims)) return []
  const found = claims.flatMap((claim: unknown): ReadonlyArray<Statement> => {
    if (!isJson(claim) || claim["rank"] === "deprecated") return []
    const value = snakValue(claim["mainsnak"])
    return value === undefined ? [] : [{ value, qualifiers: isJson(claim["qualifiers"]) ? claim["qualifiers"] : {}, preferred: claim["rank"] === "preferred" }]
  })
  return [...found.filter(({ preferred }) => preferred), ...found.filter(({ preferred }) => !preferred)]
}

const itemOf = (value: unknown): string | undefined => {
  if (!isJson(value)) return undefined
  const { id, "numeric-id": number } = value
  return typeof id === "string" && /^Q\d+$/.test(id) ? id : typeof number === "number" ? `Q${number}` : undefined
}

/** A time of Wikidata's as an ISO 8601 date of its precision: a year, month or day. Nothing for less certain times and those before the year 1. */
export function dateOf(value: unknown): string | undefined {
  if (!isJson(value) || typeof value["time"] !== "string" || typeof value["precision"] !== "number" || value["precision"] < 9) return undefined
  const [, year, month, day] = /^\+(\d{4})-(\d\d)-(\d\d)T/.exec(value["time"]) ?? []
  if (year === undefined || month === undefined || year === "0000") return undefined
  if (value["precision"] === 9 || month === "00") return year
  return value["precision"] === 10 || day === "00" ? `${year}-${month}` : `${year}-${month}-${day}`
}

const qualifierDate = (qualifiers: Json, property: string): string | undefined => {
  const snaks = qualifiers[property]
  return Array.isArray(snaks) ? dateOf(snakValue(snaks[0])) : undefined
}

/** The items that a property leads to: those that still hold before those that have ended (P582), preferred ones first. */
export function itemsOf(entity: Json, property: string): ReadonlyArray<string> {
  const found = statementsOf(entity, property).flatMap(({ value, qualifiers, preferred }) => {
    const item = itemOf(value)
    return item === undefined ? [] : [{ item, ended: !preferred && qualifiers["P582"] !== undefined }]
  })
  return [...found.filter(({ ended }) => !ended), ...found.filter(({ ended }) => ended)].map(({ item }) => item)
}

/** An item that stands for some time (P580 to P582). */
export interface Tenure {
  readonly item: string
  readonly from: string | undefined
  readonly to: string | undefined
}

/** The items that a property leads to, with their times. */
export function tenuresOf(entity: Json, property: string): ReadonlyArray<Tenure> {
  return statementsOf(entity, property).flatMap(({ value, qualifiers }) => {
    const item = itemOf(value)
    return item === undefined ? [] : [{ item, from: qualifierDate(qualifiers, "P580"), to: qualifierDate(qualifiers, "P582") }]
  })
}

/** The texts in a language that a property gives. */
export function textsOf(entity: Json, property: string): ReadonlyArray<{ readonly text: string; readonly language: string }> {
  return statementsOf(entity, property).flatMap(({ value }) =>
    isJson(value) && typeof value["text"] === "string" && typeof value["language"] === "string" ? [{ text: value["text"], language: value["language"] }] : [])
}

/** The first string that a property gives. */
export function stringOf(entity: Json, property: string): string | undefined {
  return statementsOf(entity, property).map(({ value }) => value).find((value) => typeof value === "string")
}

/** Where on the Earth (Q2) an item is. */
export function coordinatesOf(entity: Json, property: string): Coordinates | undefined {
  for (const { value } of statementsOf(entity, property)) {
    if (!isJson(value) || (typeof value["globe"] === "string" && !value["globe"].endsWith("/Q2"))) continue
    const found = coordinatesFrom(value["latitude"], value["longitude"])
    if (found !== undefined) return found
  }
  return undefined
}

/** A latitude and a longitude in degrees, if they are such. */
export function coordinatesFrom(latitude: unknown, longitude: unknown): Coordinates | undefined {
  return typeof latitude === "number" && typeof longitude === "number" && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined
}
