import type { ByteReader, ByteWriter } from "./bytes.ts"
import { type Coordinates, entityTypes, type EntityType, type Gender, genders, type PackRole } from "./record.ts"

/** What a pack says of an entity besides its id and names; what is undefined was not given. */
export interface EntityFields {
  readonly type: EntityType
  readonly prior: number | undefined
  readonly qid: string | undefined
  readonly country: string | undefined
  readonly gender: Gender | undefined
  readonly coordinates: Coordinates | undefined
  readonly offices: ReadonlyArray<PackRole>
  readonly sameAs: ReadonlyArray<string>
  readonly removed: boolean
}

/** How the strings of an entity are written or read: those that identify it, and others. */
export interface Strings<A> {
  readonly key: A
  readonly text: A
}

const flags = { prior: 16, ownQid: 32, country: 64, gender: 128, qid: 256, coordinates: 512, offices: 1024, sameAs: 2048, removed: 4096 } as const
const roleParts = ["language", "of", "from", "to"] as const
/** Of a prior, and of a degree. */
const priorScale = 10_000
const degree = 100_000

/** Writes the fields of the entity `id`. */
export function writeFields(out: ByteWriter, id: string, fields: EntityFields, strings: Strings<(text: string) => void>): void {
  const { type, prior, qid, country, gender, coordinates, offices, sameAs, removed } = fields
  const given = (on: boolean, flag: number): number => (on ? flag : 0)
  out.number(
    entityTypes.indexOf(type) | given(prior !== undefined, flags.prior) | given(qid === id, flags.ownQid) | given(country !== undefined, flags.country) | given(gender !== undefined, flags.gender) |
      given(qid !== undefined && qid !== id, flags.qid) | given(coordinates !== undefined, flags.coordinates) | given(offices.length > 0, flags.offices) | given(sameAs.length > 0, flags.sameAs) | given(removed, flags.removed)
  )
  if (prior !== undefined) out.number(Math.round(prior * priorScale))
  if (country !== undefined) strings.text(country)
  if (gender !== undefined) out.number(genders.indexOf(gender))
  if (qid !== undefined && qid !== id) strings.key(qid)
  if (coordinates !== undefined) {
    out.signed(Math.round(coordinates.latitude * degree))
    out.signed(Math.round(coordinates.longitude * degree))
  }
  if (offices.length > 0) {
    out.number(offices.length)
    for (const office of offices) {
      out.number(roleParts.reduce((mask, part, at) => mask | (office[part] === undefined ? 0 : 1 << at), 0))
      strings.text(office.title)
      for (const part of roleParts) if (office[part] !== undefined) strings.text(office[part])
    }
  }
  if (sameAs.length > 0) {
    out.number(sameAs.length)
    for (const key of sameAs) strings.key(key)
  }
}

/** Reads what `writeFields` wrote. */
export function readFields(input: ByteReader, id: string, { key, text }: Strings<() => string>): EntityFields {
  const head = input.below(8192)
  const type = entityTypes[head & 15] ?? input.fail("no such type")
  const has = (flag: number): boolean => (head & flag) !== 0
  const prior = has(flags.prior) ? input.below(priorScale + 1) / priorScale : undefined
  const country = has(flags.country) ? text() : undefined
  const gender = has(flags.gender) ? genders[input.below(genders.length)] : undefined
  const qid = has(flags.qid) ? key() : has(flags.ownQid) ? id : undefined
  const coordinates = has(flags.coordinates) ? { latitude: input.signed() / degree, longitude: input.signed() / degree } : undefined
  const office = (): PackRole => {
    const mask = input.below(16)
    const title = text()
    const parts = roleParts.flatMap((part, at) => ((mask & (1 << at)) === 0 ? [] : [[part, text()] as const]))
    return { title, ...Object.fromEntries(parts) }
  }
  const offices = has(flags.offices) ? Array.from({ length: input.count() }, office) : []
  const sameAs = has(flags.sameAs) ? Array.from({ length: input.count() }, key) : []
  return { type, prior, qid, country, gender, coordinates, offices, sameAs, removed: has(flags.removed) }
}
