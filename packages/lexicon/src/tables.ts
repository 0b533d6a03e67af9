import type { Entity } from "./record.ts"
import type { SequenceTable } from "./sequenceTable.ts"
import type { StringPool } from "./stringPool.ts"

/** The tables of an open pack as the matcher reads them. Names and entities go by number. */
export interface PackTables {
  readonly bytes: Uint8Array
  readonly texts: StringPool
  readonly forms: StringPool
  /** The sets of languages that names have. */
  readonly sets: ReadonlyArray<ReadonlyArray<string>>
  readonly nameForm: Uint32Array
  readonly nameKind: Uint32Array
  readonly nameSet: Uint32Array
  readonly nameEntity: Uint32Array
  /** The first name that a form belongs to. */
  readonly formName: Uint32Array
  /**
   * Where in `bytes` the postings of a form begin. Each number holds, from its lowest bit: whether another name follows, whether the form is
   * inflected, and the step from the name before; that of the first name is from the first name of the form before, and signed (zigzag).
   */
  readonly posting: Uint32Array
  /** The priors of the entities, times 10,000. */
  readonly prior: Uint16Array
  readonly sequences: SequenceTable
  entityAt(number: number): Entity
}
