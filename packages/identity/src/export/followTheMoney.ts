/** Identities in the FollowTheMoney model. */
import { sha256 } from "@polyonym/core/pure"
import type { KnownIdentity } from "../identity.ts"
import { bySign } from "../sighting.ts"

/** An entity of the FollowTheMoney model: all values are lists of texts. */
export interface FtmIdentity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, ReadonlyArray<string>>>
}

const schemata: Readonly<Partial<Record<KnownIdentity["type"], string>>> = { PER: "Person", ORG: "Organization", EVENT: "Event" }
const wikidata = /^Q[1-9]\d{0,18}$/
const told = (values: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(values.map((value) => value.toWellFormed().normalize("NFC")).filter((value) => value !== ""))]

/**
 * Persons, bodies and events as `Person`, `Organization` and `Event`; ids as `toFollowTheMoney` of `@polyonym/jsonld` writes them. The model has no place and no product, so these are left out.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { toFtm } from "@polyonym/identity/pure"
 *
 * const known = { id: "Q3", type: "PER" as const, name: "Ostap Hryn", names: [{ text: "Hryn", language: "en", script: "Latn", count: 2 }], documents: [], roles: ["mayor"], evidence: [] }
 * assert.deepEqual([...toFtm([known])], [{ id: "Q3", schema: "Person", properties: { name: ["Ostap Hryn"], alias: ["Hryn"], position: ["mayor"], wikidataId: ["Q3"] } }])
 * ```
 */
export function* toFtm(identities: Iterable<KnownIdentity>): Generator<FtmIdentity> {
  for (const { id, type, name, names, roles } of identities) {
    const schema = schemata[type]
    if (schema === undefined) continue
    const isItem = wikidata.test(id)
    const properties = {
      name: told([name]), alias: told(names.map(({ text }) => text).filter((text) => text !== name)).toSorted(bySign),
      ...(type === "PER" ? { position: told(roles) } : {}), wikidataId: isItem ? [id] : []
    }
    yield { id: isItem ? id : `polyonym-${sha256(id).slice(0, 32)}`, schema, properties: Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0)) }
  }
}
