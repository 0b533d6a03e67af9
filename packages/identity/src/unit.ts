/** What grouping moves as one: all sightings of one link, of one name that is no person's, or a single sighting of a person. */
import { nodeKeyOf } from "./nameNode.ts"
import { bySign, type IdentityType, isNil, type SightedDocument, type Sighting } from "./sighting.ts"
import { ByKey, Tally } from "./sparse.ts"
import { sha256 } from "@polyonym/core/pure"

/** A sighting with what is read off it. */
export interface Entry {
  /** Its own id: `nil-` and sixteen hexadecimal digits, by which a group that has no link may be called. */
  readonly id: string
  readonly document: string
  readonly publishedAt: string | undefined
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
  readonly entries: ByKey<Entry>
  /** Keys of names, and how many entries have each. */
  readonly nodes: Tally
  readonly features: Tally
  /** The first of its entries. */
  first: Entry
  /** The component that it was last grouped in; 0 where it never was. */
  component: number
}

const undated = "9999"
/** Orders sightings by date, document and id. */
export const byOrder = (a: Entry, b: Entry): number => bySign(a.publishedAt ?? undated, b.publishedAt ?? undated) || bySign(a.document, b.document) || bySign(a.sighting.id, b.sighting.id)

const digits = 16
const mostAround = 48

/** The id of what a document says of an entity. Joined, so that it does not hold on to the whole hash. */
export const sightingId = (document: string, id: string): string => ["nil-", sha256(`${document}\n${id}`).slice(0, digits)].join("")

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
      unit: !isNil(sighting.id) ? `link ${sighting.id}` : sighting.type === "PER" ? ["one", id].join(" ") : `name ${nodes[0]!}`,
      features: sighting.type !== "PER" ? [] : [...new Set([...around.filter((feature) => feature !== own), ...sighting.roles.map(({ text }) => roleFeature(text))])].sort(bySign)
    }
  })
}

/** What its first sighting says it is. */
export const typeOf = ({ first }: Unit): IdentityType => first.sighting.type

export const makeUnit = (entry: Entry): Unit => ({
  key: entry.unit, link: isNil(entry.sighting.id) ? undefined : entry.sighting.id,
  entries: new ByKey(), nodes: new Tally(), features: new Tally(), first: entry, component: 0
})

export function putEntry(unit: Unit, entry: Entry): void {
  unit.entries.set(entry.id, entry)
  unit.nodes.add(entry.nodes)
  unit.features.add(entry.features)
  if (byOrder(entry, unit.first) < 0) unit.first = entry
}

/** Whether anything is left. */
export function takeEntry(unit: Unit, entry: Entry): boolean {
  unit.entries.delete(entry.id)
  unit.nodes.remove(entry.nodes)
  unit.features.remove(entry.features)
  if (unit.first === entry) for (const other of unit.entries.values()) if (unit.first === entry || byOrder(other, unit.first) < 0) unit.first = other
  return unit.entries.size > 0
}
