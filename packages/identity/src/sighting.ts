/** What one document says of its entities. */
import type { Identities, Identity, Mentions } from "@polyonym/facts/pure"

/** What kind of entity an identity is: a person, an organisation, a place, and so on. */
export type IdentityType = Identity["type"]

/** A name as it stands in a document. */
export interface SeenName {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  /** ISO 15924. */
  readonly script: string
  readonly count: number
}

/** A text in a language (BCP 47). */
export interface Wording {
  readonly text: string
  readonly language: string
}

/** What one document says of one entity. */
export interface Sighting {
  /** The entity's id within the document: a Wikidata item, a pack's own id, or `nil-` and a hash of its folded name. */
  readonly id: string
  readonly type: IdentityType
  readonly names: ReadonlyArray<SeenName>
  /** Its names in the nominative, the fullest first. */
  readonly forms: ReadonlyArray<Wording>
  readonly roles: ReadonlyArray<Wording>
}

/** What a document says of its entities. */
export interface SightedDocument {
  readonly id: string
  /** ISO 8601. */
  readonly publishedAt?: string
  readonly sightings: ReadonlyArray<Sighting>
}

/** A document whose entities have been found. */
export interface SeenDocument {
  readonly id: string
  /** ISO 8601. */
  readonly publishedAt?: string | undefined
  /** The language of roles that no mention gives, BCP 47. */
  readonly language?: string | undefined
  readonly identities: Identities
  readonly mentions?: Mentions | undefined
}

export const bySign = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
export const isNil = (id: string): boolean => id.startsWith("nil-")

const mostForms = 6
const wordsOf = (text: string): number => text.split(/[\s·・]/u).length

function formsOf(identity: Identity, mentions: Mentions["mentions"]): ReadonlyArray<Wording> {
  const lemmas = new Map<string, string>()
  for (const { code, params } of identity.why) if (code === "inflected") lemmas.set(String(params["text"]), String(params["lemma"]))
  const lemmaOf = (text: string): string => lemmas.get(text) ?? text
  const seen = identity.mentions.flatMap((index) => mentions[index] === undefined ? [] : [mentions[index]])
  const all = [
    ...seen.map(({ lemma, text, language }) => ({ text: lemma ?? lemmaOf(text), language })),
    ...(seen.length > 0 ? [] : identity.spellings.map(({ text, language }) => ({ text: lemmaOf(text), language })))
  ]
  const found = new Map<string, Wording>()
  for (const { text, language } of all) {
    const form = { text: text.toWellFormed().normalize("NFC").replace(/\s+/gu, " ").trim(), language }
    if (form.text !== "") found.set(`${form.language} ${form.text}`, form)
  }
  return [...found.values()].sort((a, b) => wordsOf(b.text) - wordsOf(a.text) || b.text.length - a.text.length || bySign(a.text, b.text) || bySign(a.language, b.language)).slice(0, mostForms)
}

function rolesOf(identity: Identity, mentions: Mentions["mentions"], language: string): ReadonlyArray<Wording> {
  const found = new Map<string, Wording>()
  for (const index of identity.mentions) {
    const mention = mentions[index]
    if (mention?.role !== undefined) found.set(mention.role, { text: mention.role, language: mention.language })
  }
  for (const text of identity.roles) if (!found.has(text)) found.set(text, { text, language: identity.spellings[0]?.language ?? language })
  return [...found.values()].sort((a, b) => bySign(a.text, b.text) || bySign(a.language, b.language))
}

/**
 * What a document says of its entities, entity by entity.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { sightingsOf } from "@polyonym/identity/pure"
 *
 * const { sightings } = sightingsOf({
 *   id: "a1", publishedAt: "2026-03-02",
 *   identities: { style: "own-preference", identities: [{
 *     id: "nil-1", type: "PER", preferred: {}, mentions: [], roles: ["ferry master"], why: [],
 *     spellings: [{ text: "Hryn", language: "en", script: "Latn", count: 2 }, { text: "Ostap Hryn", language: "en", script: "Latn", count: 1 }]
 *   }] }
 * })
 * assert.deepEqual(sightings[0]?.forms.map(({ text }) => text), ["Ostap Hryn", "Hryn"])
 * ```
 */
export function sightingsOf({ id, publishedAt, language = "und", identities, mentions }: SeenDocument): SightedDocument {
  const all = mentions?.mentions ?? []
  const sightings = identities.identities.map((identity): Sighting => ({
    id: identity.id,
    type: identity.type,
    names: identity.spellings.map(({ text, language, script, count }) => ({ text, language, script, count })),
    forms: formsOf(identity, all),
    roles: rolesOf(identity, all, language)
  }))
  return { id, ...(publishedAt === undefined ? {} : { publishedAt }), sightings: sightings.filter(({ forms }) => forms.length > 0) }
}
