import { createCache } from "./cache.ts"
import { entryKinds } from "./formPool.ts"
import type { Pack } from "./open.ts"
import type { Entity, PackName } from "./record.ts"
import type { StoredEntity } from "./tables.ts"

/** What several packs say together of one entity. */
export interface Resolved {
  readonly entity: Entity
  /** The written forms that shall not lead to it. */
  readonly forbid: ReadonlySet<string>
  /** Whether a pack removes it. */
  readonly removed: boolean
}

/** One pack's part of an entity. */
export interface Member {
  readonly pack: number
  readonly number: number
  readonly stored: StoredEntity
}

const none: ReadonlySet<string> = new Set()
/** More parts are not joined to one entity. */
const mostMembers = 64

/** The ids of an entity in a pack. */
export function keysOf({ id, fields: { qid, sameAs } }: StoredEntity): ReadonlyArray<string> {
  return [id, ...(qid === undefined ? [] : [qid]), ...sameAs]
}

/** The parts of the entity that `pack` has under `number`, in the order of the packs: those that share an id, qid or sameAs, and those that share one with these. */
export function membersOf(packs: ReadonlyArray<Pack>, pack: number, number: number): ReadonlyArray<Member> {
  const members: Array<Member> = [{ pack, number, stored: packs[pack]!.tables.storedAt(number) }]
  const asked = new Set<string>()
  for (const { stored } of members) {
    for (const key of keysOf(stored)) {
      if (asked.has(key)) continue
      asked.add(key)
      packs.forEach(({ tables }, at) => {
        for (const twin of tables.having(key)) {
          if (members.length >= mostMembers || members.some((known) => known.pack === at && known.number === twin)) continue
          members.push({ pack: at, number: twin, stored: tables.storedAt(twin) })
        }
      })
    }
  }
  return members.sort((a, b) => a.pack - b.pack || a.number - b.number)
}

/** The entity that its parts are together: the id of the first, what later ones give in place of what earlier ones gave, all names. */
export function joinMembers(packs: ReadonlyArray<Pack>, members: ReadonlyArray<Member>): Entity {
  const [first] = members
  if (members.length === 1) return packs[first!.pack]!.tables.entityAt(first!.number)
  const fields = members.map(({ stored }) => stored.fields)
  const last = <A>(given: (part: StoredEntity["fields"]) => A | undefined): A | undefined => fields.reduce<A | undefined>((before, part) => given(part) ?? before, undefined)
  const offices = last((part) => (part.offices.length > 0 ? part.offices : undefined)) ?? []
  const ids = new Set(members.flatMap(({ stored }) => keysOf(stored)))
  const { id } = first!.stored
  const qid = last((part) => part.qid)
  let names: ReadonlyArray<PackName> | undefined
  const read = (): ReadonlyArray<PackName> => {
    const all = members.flatMap(({ pack, number }) => packs[pack]!.tables.entityAt(number).names)
    return [...new Map(all.map((name) => [`${name.text}\n${name.language}\n${name.kind ?? ""}`, name])).values()]
  }
  return {
    id, type: fields.at(-1)!.type, qid, sameAs: [...ids].filter((key) => key !== id && key !== qid), roles: offices.map(({ title }) => title), offices,
    country: last((part) => part.country), prior: last((part) => part.prior) ?? 0.5, gender: last((part) => part.gender), coordinates: last((part) => part.coordinates),
    get names() {
      return (names ??= read())
    }
  }
}

/** The written forms that the parts of an entity forbid. */
export function forbiddenBy(packs: ReadonlyArray<Pack>, members: ReadonlyArray<Member>): ReadonlySet<string> {
  const forbidden = members.flatMap(({ pack, stored }) => packs[pack]!.tables.forms.entries(stored.firstForm, stored.formCount).filter(({ kind }) => kind === entryKinds.forbidden))
  return forbidden.length === 0 ? none : new Set(forbidden.map(({ text }) => text))
}

/** What a pack's entity is, seen with all packs. Some are kept. */
export function createResolver(packs: ReadonlyArray<Pack>): (pack: number, number: number) => Resolved {
  if (packs.length === 1 && packs[0]!.tables.keys.size === 0) return (_, number) => ({ entity: packs[0]!.tables.entityAt(number), forbid: none, removed: false })
  const cache = createCache<Resolved>(512)
  return (pack, number) => {
    const key = number * packs.length + pack
    const known = cache.get(key)
    if (known !== undefined) return known
    const members = membersOf(packs, pack, number)
    const removed = members.some(({ stored }) => stored.fields.removed)
    return cache.set(key, { entity: joinMembers(packs, members), forbid: members.length === 1 ? none : forbiddenBy(packs, members), removed })
  }
}
