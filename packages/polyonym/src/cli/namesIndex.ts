/** The index of names that `names search` asks. */
import { buildNameIndex, type NameKind } from "@polyonym/names/pure"

export interface Row {
  readonly id: string
  readonly name: string
  readonly language?: string | undefined
  readonly kind?: NameKind | undefined
}
export interface Hit {
  readonly id: string
  readonly name: string
  readonly probability: number
}
interface Asked {
  readonly limit: number
  readonly language: string | undefined
  readonly kind: NameKind | undefined
}
export interface Index {
  readonly search: (query: string, options: Asked) => ReadonlyArray<Hit>
}

export const buildIndex: (rows: Iterable<Row>) => Index = buildNameIndex
