/** The kinds of entity that a pack can hold, in the order of their numbers in the file. */
export const entityTypes = ["PER", "ORG", "LOC", "EVENT", "PRODUCT", "DEMONYM"] as const

/** The kind of an entity. */
export type EntityType = (typeof entityTypes)[number]

/**
 * A name of an entity: `language` is a BCP 47 tag (`mul` for every language), `kind` for example `full`, `short`, `surname`. Two kinds change
 * what is matched: an `abbreviation` stands in capitals, a `word` (a name that is a common word too) is not looked for where a sentence begins.
 */
export interface PackName {
  readonly text: string
  readonly language: string
  readonly kind?: string
}

/** What goes into a pack: one entity. `qid` is a Wikidata item, `country` an ISO 3166-1 code, `prior` from 0 to 1 (0.5 if not given). */
export interface PackRecord {
  readonly id: string
  readonly type: EntityType
  readonly names: ReadonlyArray<PackName>
  readonly qid?: string | undefined
  readonly roles?: ReadonlyArray<string>
  readonly country?: string | undefined
  readonly prior?: number
}

/** An entity of an open pack. Its first name is its main name. */
export interface Entity {
  readonly id: string
  readonly type: EntityType
  readonly names: ReadonlyArray<PackName>
  readonly qid: string | undefined
  readonly roles: ReadonlyArray<string>
  readonly country: string | undefined
  readonly prior: number
}

/** What a pack says of itself. `sha256` is that of its content, in lower-case hexadecimal. */
export interface PackInfo {
  readonly format: number
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly attribution: string
  readonly sha256: string
}
