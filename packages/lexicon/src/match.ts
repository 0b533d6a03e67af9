import type { Entity } from "./record.ts"

/** What the compiler says of a form: it leads to more than one entity, or is a common word too. */
export type Mark = "ambiguous" | "common"

/**
 * What had to be overlooked for a form to agree with the text: nothing (`exact`), the case of letters (`folded-case`), a form made of the name (`inflected`), the sign of an
 * apostrophe or hyphen, diacritics, vowel points, signs without width or composition (`unicode`), white space, or what an Arabic word has written on it (`proclitic`).
 */
export type Why = "exact" | "inflected" | "folded-case" | "apostrophe" | "hyphen" | "diacritics" | "points" | "unicode" | "space" | "proclitic"

/** The written form of a name by which an entity was found. `lemma` is the name as the pack has it, `kind` that of the name. */
export interface MatchForm {
  readonly language: string
  readonly inflected: boolean
  readonly lemma: string
  readonly kind: string | undefined
  readonly marks: ReadonlyArray<Mark>
  readonly why: ReadonlyArray<Why>
}

/**
 * A name found: `text === input.slice(start, end)`, in UTF-16 code units, end-exclusive. `forms[i]` says by which form `candidates[i]` was found and `packs[i]` in which pack
 * (the id of its asset); `form` and `pack` are the first of them. `nested` are the matches within this one, if they were asked for.
 */
export interface Match {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly candidates: ReadonlyArray<Entity>
  readonly forms: ReadonlyArray<MatchForm>
  readonly form: MatchForm
  readonly packs: ReadonlyArray<string>
  readonly pack: string
  readonly nested: ReadonlyArray<Match>
}
