/** House styles as data: where a rule was read, a romanisation system for each source language, rules of writing, and forms for single entities. */

/** Where a rule or a form was read. */
export interface StyleSource {
  /** "general knowledge" where nothing was read. */
  readonly title: string
  readonly url?: string
  /** ISO 8601 date of the reading. */
  readonly read?: string
  readonly note?: string
}

/** A rule's value with where it was read. One that is not verified informs and never fixes. */
export interface StyleRule<A> {
  readonly value: A
  readonly source: StyleSource
  readonly verified: boolean
}

/** The form that a style prescribes for one entity in one language. */
export interface StyleForm {
  /** Wikidata item, where it is certain. */
  readonly id?: string
  /** The entity's name in its own language, where a name stands for the item or beside it. */
  readonly native?: string
  /** BCP 47 of the texts that the form is for. */
  readonly language: string
  /** The full form, for the first mention. */
  readonly text: string
  /** The form for later mentions: of a person the surname. */
  readonly short?: string
  /** Further spellings of `text` that the style accepts. */
  readonly accepted: ReadonlyArray<string>
  /** Spellings of the same name that the style replaces, by which it is known where no pack knows the entity ("Kyiv, not Kiev"). */
  readonly not: ReadonlyArray<string>
  /** ISO 8601 date or part of one: the form holds from its first day on. */
  readonly since?: string
  /** ISO 8601 date or part of one: the form holds until the day before its first day. */
  readonly until?: string
  /** A code: `own-usage`, `official-romanisation`, `style-guide`, `house-usage`, `established-form` and others. */
  readonly reason: string
  readonly source: StyleSource
  readonly verified: boolean
}

/** How names of one source language come into Latin letters. */
export interface StyleSystem {
  /** BCP 47 of the name's own language. */
  readonly from: string
  /** An id of `systems()` of `@polyonym/transliterate`, or `press:` and the language whose press writes so: `press:en`, `press:de`, `press:fr`. */
  readonly system: string
  readonly source: StyleSource
  readonly verified: boolean
}

/** A rewriting of a romanised name: a word's `ending`, or what stands `anywhere`, becomes `by`; capitals count. */
export interface StyleRewrite {
  readonly ending?: string
  readonly anywhere?: string
  readonly by: string
  /** BCP 47 of the names that it is for; every one where none is given. */
  readonly from?: string
  readonly source: StyleSource
  readonly verified: boolean
}

/** Titles that stand before a surname, by BCP 47 of the text. */
export interface Honorifics {
  readonly m?: string
  readonly f?: string
}

/** Whether letters keep their marks (Erdoğan) or lose them (Erdogan). */
export type Diacritics = "keep" | "strip"
/** Whether names stay in their own order or have the given name first. */
export type NameOrder = "native" | "given-first"
/** What the first mention of a person must be. */
export type FirstMention = "full" | "any"
/** What a later mention of a person must be. */
export type LaterMention = "surname" | "honorific-surname" | "any"
/** How a particle (van, de, al-) that begins a surname is written. */
export type Particles = "lower" | "capital" | "keep"

/** A style with everything that it extends laid under it. */
export interface Style {
  readonly id: string
  readonly title: string
  /** The ids of the styles that it extends, the nearest first. */
  readonly extends: ReadonlyArray<string>
  /** BCP 47 of the texts that it is for; every language in Latin letters where there is none. */
  readonly languages: ReadonlyArray<string>
  /** By BCP 47 of the name's own language. */
  readonly systems: Readonly<Record<string, StyleSystem>>
  /** BCP 47: languages whose names of persons and places are romanised by the system also where a pack has another spelling of them. */
  readonly systematic: ReadonlyArray<string>
  readonly rewrites: ReadonlyArray<StyleRewrite>
  readonly particles: StyleRule<Particles>
  readonly diacritics: StyleRule<Diacritics>
  readonly nameOrder: StyleRule<NameOrder>
  readonly firstMention: StyleRule<FirstMention>
  readonly laterMention: StyleRule<LaterMention>
  /** By BCP 47 of the text; what `honorific-surname` writes. */
  readonly honorifics: Readonly<Record<string, Honorifics>>
  readonly forms: ReadonlyArray<StyleForm>
  /** Whether every system was read in a source. */
  readonly verified: boolean
  /** SHA-256 of all of this as canonical JSON, in hexadecimal digits: what a receipt holds. */
  readonly hash: string
}
