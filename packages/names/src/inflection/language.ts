/** What a language's file gives to be inflected by. Everything is in small letters. */
export interface InflectionLanguage {
  /** Letters that make a stem sayable. */
  readonly vowels: string
  /** Paradigms, in the row format of `paradigm.ts`; columns nominative, genitive, dative, accusative, instrumental, locative, vocative (none of the last in Russian and Belarusian). */
  readonly rows: ReadonlyArray<string>
  /** One-letter endings of nominatives that no stem in a vowel takes. */
  readonly hardEndings?: string
  /** Nominative endings of adjectives: masculine feminine neuter plural (`ий а е і`), longest first; `{жш}ий а е і` holds after these letters only. A language without a gender writes `-` for it. */
  readonly adjectives: ReadonlyArray<string>
  /** Of what adjectives end in in the nominative, what nouns end in as well: such a word may be the head itself. */
  readonly doubtful?: RegExp
  /** What only an adjective ends in, in whatever case: before or behind a noun it agrees with it. */
  readonly adjective?: RegExp
  /** What a word in the genitive ends in and a nominative hardly: behind a head it stays. */
  readonly genitive?: RegExp
  /** What an oblique case ends in and a nominative hardly. */
  readonly oblique?: RegExp
  /** Common nouns that stand at the head of bodies' and places' names, in the nominative, with spaces between: ministry, council, republic, region, river. */
  readonly nouns?: string
  /** Of these nouns, those that a place's name follows in the same case: city, village, river. */
  readonly apposed?: string
  /** What no word of the language is spelt with: `ы` behind `к`. */
  readonly impossible?: RegExp
  /** Foreign names that have taken no ending in the nominative: seldom what an oblique case comes from. */
  readonly bare?: RegExp
  /** Plural names whose adjective and head are of different genders, in small letters: no nominatives. */
  readonly clash?: RegExp
  /** Genitives stand before the head, which is the last word: Lietuvos Respublikos Seimas. */
  readonly headLast?: boolean
}
