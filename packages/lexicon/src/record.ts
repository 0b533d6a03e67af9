/** The kinds of entity that a pack can hold, in the order of their numbers in the file. */
export const entityTypes = ["PER", "ORG", "LOC", "EVENT", "PRODUCT", "DEMONYM", "LANGUAGE", "CURRENCY"] as const

/** The kind of an entity. */
export type EntityType = (typeof entityTypes)[number]

/** The genders that a pack tells apart, in the order of their numbers in the file. */
export const genders = ["female", "male", "other"] as const

/** The gender of a person. */
export type Gender = (typeof genders)[number]

/**
 * A name of an entity: `language` is a BCP 47 tag (`mul` for every language), whose script, if any, is that of the text (`sr-Latn`). `kind` is one of `label`, `alias`, `short`,
 * `surname`, `acronym` (or `abbreviation`), `demonym`, `role`, `word`; others are kept as given. Some change what is matched: an `acronym` stands in capitals, a `word`
 * (a name that is a common word too) is not looked for where a sentence begins, and a `surname`, `short` or `word` counts half.
 */
export interface PackName {
  readonly text: string
  readonly language: string
  readonly kind?: string
}

/** An office held: its title, the language of the title (BCP 47), the id of the body, and from when to when, in ISO 8601: a year, month or day. */
export interface PackRole {
  readonly title: string
  readonly language?: string
  readonly of?: string
  readonly from?: string
  readonly to?: string
}

/** A place on the Earth in degrees (WGS 84): latitude from -90 to 90, longitude from -180 to 180. A pack keeps five decimals, about a metre. */
export interface Coordinates {
  readonly latitude: number
  readonly longitude: number
}

/**
 * What goes into a pack: one entity. `qid` is a Wikidata item, `sameAs` other ids of the same entity, `country` an ISO 3166-1 code, `prior` from 0 to 1 (0.5 if not given). A
 * record that only changes what an earlier pack says of the entity (known by id, qid or sameAs) may have no names: what it gives replaces, its names are added.
 */
export interface PackRecord {
  readonly id: string
  readonly type: EntityType
  readonly names: ReadonlyArray<PackName>
  readonly qid?: string | undefined
  readonly sameAs?: ReadonlyArray<string>
  readonly roles?: ReadonlyArray<string | PackRole>
  readonly country?: string | undefined
  readonly prior?: number
  readonly gender?: Gender | undefined
  readonly coordinates?: Coordinates | undefined
  /** Written forms that shall not lead to this entity, whatever pack has them. */
  readonly forbid?: ReadonlyArray<string>
  /** The entity shall not be found. */
  readonly removed?: boolean
}

/** An entity of an open pack. Its first name is its main name; `roles` are the titles of `offices`. */
export interface Entity {
  readonly id: string
  readonly type: EntityType
  readonly names: ReadonlyArray<PackName>
  readonly qid: string | undefined
  readonly sameAs: ReadonlyArray<string>
  readonly roles: ReadonlyArray<string>
  readonly offices: ReadonlyArray<PackRole>
  readonly country: string | undefined
  readonly prior: number
  readonly gender: Gender | undefined
  readonly coordinates: Coordinates | undefined
}

/** Where the records of a pack come from: a file or data set, the SHA-256 of its bytes, its licence, its address. */
export interface PackSource {
  readonly name: string
  readonly sha256?: string
  readonly licence?: string
  readonly url?: string
}

/** How much is in a pack: entities, names (one text in several languages is one), and written forms. */
export interface PackCounts {
  readonly entities: number
  readonly names: number
  readonly forms: number
}

/** What a pack says of itself. `sha256` is that of its content, in lower-case hexadecimal; `built` is what its maker gave, never a clock's time. */
export interface PackInfo {
  readonly format: number
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly attribution: string
  readonly sources: ReadonlyArray<PackSource>
  /** The languages of its names, BCP 47, sorted. */
  readonly languages: ReadonlyArray<string>
  readonly counts: PackCounts
  readonly built?: string
  readonly sha256: string
}
