import type { Pack } from "@polyonym/lexicon/pure"
import type { EntityName, NamedEntity } from "./named.ts"

/** An entity as several packs have it: the names of a later pack come before those of an earlier one. */
export function entityIn(packs: ReadonlyArray<Pack>, id: string): NamedEntity | undefined {
  const found = packs.toReversed().flatMap((pack) => pack.entity(id) ?? [])
  const first = found[0]
  if (first === undefined) return undefined
  const names: ReadonlyArray<EntityName> = found.length === 1 ? first.names : found.flatMap((entity) => entity.names)
  return {
    id: first.id, type: first.type, names,
    qid: found.find(({ qid }) => qid !== undefined)?.qid,
    country: found.find(({ country }) => country !== undefined)?.country,
    gender: found.find(({ gender }) => gender !== undefined)?.gender
  }
}

/** Whom to name for the names of packs. */
export const attributionOf = (packs: ReadonlyArray<Pack>): string => [...new Set(packs.flatMap(({ info }) => info.attribution === undefined || info.attribution === "" ? [] : [info.attribution]))].join(" ")
