/** What a part of a name is. Names of places and organisations have `word` parts; those of organisations also `form` (Ltd, ТОВ) and `particle` (of, der). */
export type PartRole = "given" | "patronymic" | "family" | "particle" | "initial" | "title" | "suffix" | "nickname" | "form" | "word"
/** What a name names. */
export type NameKind = "person" | "organisation" | "place"

/** `mixedScript`: a word mixes look-alike letters of two scripts; `truncated`: the text was longer than what is read of it; `unspaced`: parts were found within one word. */
export type NameFlag = "mixedScript" | "truncated" | "unspaced"

/** A part of a name: `start`, `end` are UTF-16 code units of the name's text, end-exclusive. */
export interface NamePart {
  readonly role: PartRole
  readonly text: string
  readonly start: number
  readonly end: number
  /** ISO 15924. */
  readonly script: string
  /** Plain lower-case letters a–z as far as the script is read, otherwise empty. */
  readonly folded: string
  /** Lower case without marks, in its own script; look-alikes of another script put right. */
  readonly plain: string
  /** Signs of sound, see `sounds.ts`; empty for a script that is not read. */
  readonly sounds: string
}

/** A way to read a name; `score` is its share among all readings, 0..1. */
export interface Reading {
  readonly parts: ReadonlyArray<NamePart>
  readonly score: number
}

/** A name taken apart, ready to be compared. */
export interface Name {
  readonly text: string
  readonly kind: NameKind
  /** BCP 47, where the caller told it. */
  readonly language: string | undefined
  /** The script of most of its parts, ISO 15924; `Zyyy` where there are no letters. */
  readonly script: string
  /** The best reading. */
  readonly parts: ReadonlyArray<NamePart>
  /** The share of the best reading among all, 0..1; set by rules and counts, not calibrated. */
  readonly score: number
  /** Other readings, best first; none where the name leaves no choice. */
  readonly alternatives: ReadonlyArray<Reading>
  /** Romanised tokens of all parts but titles and legal forms. */
  readonly folded: ReadonlyArray<string>
  readonly gender: "m" | "f" | undefined
  readonly flags: ReadonlyArray<NameFlag>
  /** Of an organisation: the class of its legal form, the same for Ltd, GmbH and ТОВ. */
  readonly legalForm?: string
  /** Of an organisation, in plain letters: its words in capitals, and what the first letters of its words make, with small words and without. */
  readonly acronyms?: { readonly written: ReadonlyArray<string>; readonly made: ReadonlyArray<string> }
}

/** What is known of a name before it is read. */
export interface PrepareOptions {
  /** BCP 47. */
  readonly language?: string | undefined
  /** The order that the parts of a person's name are in; otherwise it is found out. */
  readonly order?: "given-first" | "family-first" | undefined
  readonly kind?: NameKind | undefined
}
