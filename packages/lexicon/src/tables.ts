import type { EntityFields } from "./entityFields.ts"
import type { FormPool } from "./formPool.ts"
import type { Entity } from "./record.ts"
import type { SequenceTable } from "./sequenceTable.ts"
import type { StringPool } from "./stringPool.ts"

/** What a pack's file has of an entity: its id, its fields, and which of the pack's forms are its own. */
export interface StoredEntity {
  readonly id: string
  readonly fields: EntityFields
  readonly firstForm: number
  readonly formCount: number
}

/** Of a name, its kind ("" for none) and the languages that it is a name in, as given and as primary subtags in small letters. */
export interface Style {
  readonly kind: string
  readonly languages: ReadonlyArray<string>
  readonly primaries: ReadonlyArray<string>
}

/** The tables of an open pack as the matcher reads them; entities go by number. */
export interface PackTables {
  /** The ids of the entities: first of those that have forms, sorted, then of the others, sorted. */
  readonly ids: StringPool
  /** How many entities have forms. */
  readonly named: number
  /** Other ids (qid, sameAs), sorted, with the numbers of their entities as values. */
  readonly keys: StringPool
  readonly forms: FormPool
  readonly sequences: SequenceTable
  /** Written forms that the pack lets no entity have. */
  readonly forbid: ReadonlySet<string>
  styleAt(number: number): Style
  storedAt(number: number): StoredEntity
  entityAt(number: number): Entity
  /** The numbers of the entities that have a key as id, qid or sameAs. */
  having(key: string): ReadonlyArray<number>
}
