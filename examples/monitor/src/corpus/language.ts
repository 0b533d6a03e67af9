import type { BodyKey, PersonKey, PlaceKey, RoleKey, TopicKey } from "./cast.ts"

/**
 * What a language calls everybody, and how it tells of them. Forms of a name stand in a fixed order between semicolons, other spellings of it after a bar; what stands alone when a name is
 * said again is in square brackets.
 */
export interface Language {
  /** BCP 47. */
  readonly code: string
  /** What stands between two sentences. */
  readonly space: string
  /** The first of a month, where it is not a plain 1. */
  readonly first?: string
  /** Nominative; genitive; instrumental. One form serves for all. */
  readonly persons: Readonly<Record<PersonKey, string>>
  /** Of a man; of a woman. */
  readonly roles: Readonly<Record<RoleKey, string>>
  /** Nominative; genitive, with the words that it needs. */
  readonly bodies: Readonly<Record<BodyKey, string>>
  /** Nominative; where; from where. */
  readonly places: Readonly<Record<PlaceKey, string>>
  readonly topics: Readonly<Record<TopicKey, Topic>>
  /** Sentences that fit every topic. */
  readonly further: ReadonlyArray<string>
}

/**
 * Sentences with slots: `{A}` and `{B}` persons in full, `{a}` and `{b}` by surname, `{A.g}` and `{A.i}` genitive and instrumental, `{A.r}` role, `{O}` and `{O.g}` a body, `{L}`, `{L.in}` and
 * `{L.from}` a place, `{day}` a date, `{n}` a number, `{A:he|she}` what a man and what a woman takes.
 */
export interface Topic {
  readonly headlines: ReadonlyArray<string>
  readonly leads: ReadonlyArray<string>
  readonly details: ReadonlyArray<string>
}
