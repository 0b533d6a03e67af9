/** What grouping moves as one: all sightings of one link, of one name that is no person's, or a single sighting of a person. */
import { sha256 } from "@polyonym/core/pure"
import { nodeKeyOf } from "./nameNode.ts"
import { bySign, type IdentityType, isNil, type SightedDocument, type Sighting } from "./sighting.ts"

/** A sighting with what is read off it. */
export interface Entry {
  /** Its own id: `nil-` and sixteen hexadecimal digits, by which a group that has no link may be called. */
  readonly id: string
  readonly document: string
  readonly publishedAt: string | undefined
  /** Orders sightings: by date, document and id. */
  readonly order: string
  readonly sighting: Sighting
  readonly unit: string
  /** Keys of its names, the fullest first. */
  readonly nodes: ReadonlyArray<string>
  /** What else the document is about, and the roles: `PER Q1`, `role …`. */
  readonly features: ReadonlyArray<string>
}

export interface Unit {
  readonly key: string
  /** A Wikidata item or a pack's own id. */
  readonly link: string | undefined
  readonly entries: Map<string, Entry>
  /** Keys of names, and how many entries have each. */
  readonly nodes: Map<string, number>
  readonly features: Map<string, number>
  /** The first of its entries. */
  first: Entry
}

const digits = 16
const mostAround = 48

/** The id of what a document says of an entity. */
export const sightingId = (document: string, id: string): string => `nil-${sha256(`${document}\n${id}`).slice(0, digits)}`

export const roleFeature = (text: string): string => `role ${text.normalize("NFC").toLowerCase()}`

const isContext = ({ type }: Sighting): boolean => type === "PER" || type === "ORG" || type === "LOC"

/** What a document says, as entries; `around` is read by persons alone. */
export function entriesOf(document: SightedDocument): ReadonlyArray<Entry> {
  const around = document.sightings.filter(isContext).map(({ type, id }) => `${type} ${id}`).slice(0, mostAround)
  return document.sightings.map((sighting): Entry => {
    const nodes = [...new Set(sighting.forms.map((form) => nodeKeyOf(sighting.type, form)))]
    const own = `${sighting.type} ${sighting.id}`
    const id = sightingId(document.id, sighting.id)
    return {
      id, document: document.id, publishedAt: document.publishedAt, sighting, nodes,
      order: `${document.publishedAt ?? "9999"}\n${document.id}\n${sighting.id}`,
      unit: !isNil(sighting.id) ? `link ${sighting.id}` : sighting.type === "PER" ? `one ${id}` : `name ${nodes[0]!}`,
      features: sighting.type !== "PER" ? [] : [...new Set([...around.filter((feature) => feature !== own), ...sighting.roles.map(({ text }) => roleFeature(text))])].sort(bySign)
    }
  })
}

/** What its first sighting says it is. */
export const typeOf = ({ first }: Unit): IdentityType => first.sighting.type

const count = (map: Map<string, number>, keys: Iterable<string>, by: 1 | -1): void => {
  for (const key of keys) {
    const next = (map.get(key) ?? 0) + by
    if (next > 0) map.set(key, next)
    else map.delete(key)
  }
}

export const makeUnit = (entry: Entry): Unit => ({
  key: entry.unit, link: isNil(entry.sighting.id) ? undefined : entry.sighting.id,
  entries: new Map(), nodes: new Map(), features: new Map(), first: entry
})

export function putEntry(unit: Unit, entry: Entry): void {
  unit.entries.set(entry.id, entry)
  count(unit.nodes, entry.nodes, 1)
  count(unit.features, entry.features, 1)
  if (entry.order < unit.first.order) unit.first = entry
}

/** Whether anything is left. */
export function takeEntry(unit: Unit, entry: Entry): boolean {
  unit.entries.delete(entry.id)
  count(unit.nodes, entry.nodes, -1)
  count(unit.features, entry.features, -1)
  if (unit.first === entry) for (const other of unit.entries.values()) if (unit.first === entry || other.order < unit.first.order) unit.first = other
  return unit.entries.size > 0
}
