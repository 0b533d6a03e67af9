import type { Identity } from "@polyonym/facts/pure"

/** A name of an entity as a knowledge pack or a store of identities has it. */
export interface EntityName {
  readonly text: string
  /** BCP 47; `mul` for every language. */
  readonly language: string
  /** As in a pack: `label` (or none), `acronym`, `short`, `alias`; a `surname` is taken where there is nothing else, a `role` never. */
  readonly kind?: string
  /** How often it was seen. */
  readonly count?: number
}

/** An entity of a knowledge pack, or an identity over many documents. */
export interface NamedEntity {
  readonly id: string
  /** `PER`, `LOC`, `ORG` and so on. */
  readonly type: string
  /** Wikidata item. */
  readonly qid?: string | undefined
  /** ISO 3166-1: what tells the language that a name comes from. */
  readonly country?: string | undefined
  readonly gender?: "female" | "male" | "other" | undefined
  readonly names: ReadonlyArray<EntityName>
}

/** What has names: an identity of one document (facts), an entity of a pack, an identity of a store. */
export type Named = Identity | NamedEntity

export const isIdentity = (named: Named): named is Identity => "preferred" in named

const ranks: Readonly<Record<string, number>> = { label: 0, word: 0, acronym: 1, abbreviation: 1, short: 2, alias: 3 }
const rankOf = (kind: string | undefined): number | undefined => kind === undefined ? 0 : Object.hasOwn(ranks, kind) ? ranks[kind] : undefined

const words = (text: string): number => Math.min(2, text.split(/\s/u).length)
const bySign = (a: string, b: string): number => a < b ? -1 : a > b ? 1 : 0

/** A bare surname, which is the whole name of few. */
export const surnameIn = (names: ReadonlyArray<EntityName>, language: string): string | undefined => names.find((name) => name.kind === "surname" && name.language === language)?.text

/** Of an entity's names in one language the first of the best kind; of names that were counted the fullest that is most frequent. */
export function bestName(names: ReadonlyArray<EntityName>, language: string): string | undefined {
  const own = names.flatMap((name) => {
    const rank = name.language === language ? rankOf(name.kind) : undefined
    return rank === undefined ? [] : [{ ...name, rank }]
  })
  const counted = own.filter(({ count }) => count !== undefined)
  if (counted.length > 0) return counted.toSorted((a, b) => words(b.text) - words(a.text) || b.count! - a.count! || bySign(a.text, b.text))[0]!.text
  return own.toSorted((a, b) => a.rank - b.rank)[0]?.text
}
