import type { NameKind, PartRole } from "../parse/parts.ts"

/** A likely spelling of a name. */
export interface NameVariant {
  readonly text: string
  /** BCP 47: the language it is written for; with the script where a system romanises its own language (`uk-Latn`). */
  readonly language: string
  /** ISO 15924. */
  readonly script: string
  /** The id of a system of `@polyonym/transliterate`, or why it may be written so: `press-de`, `cognate`, `practical-ru`, `sound`, `plain-letters`, and behind a `+` what was left out or moved. */
  readonly system: string
  /** For ranking, 0..1; set by hand. */
  readonly score: number
}

/** Which spellings of a name are wanted. */
export interface VariantOptions {
  /** BCP 47 of the name; told from its letters where it is not given. */
  readonly language?: string | undefined
  /** How many at most; 20 unless given. */
  readonly limit?: number | undefined
  /** Languages (BCP 47) or scripts (ISO 15924) that are wanted; all that there are unless given. */
  readonly to?: string | ReadonlyArray<string> | undefined
  readonly kind?: NameKind | undefined
}

/** A word of the name that is written anew. */
export interface SourceWord {
  readonly text: string
  readonly role: PartRole
  readonly plain: string
  /** A hyphen stands before it. */
  readonly hyphened: boolean
}

/** A way to write one word. */
export interface Spelling {
  readonly text: string
  readonly system: string
  readonly score: number
}

/** A way to write all words, in their order. */
export interface Written {
  readonly words: ReadonlyArray<string>
  readonly language: string
  readonly script: string
  readonly system: string
  readonly score: number
}
