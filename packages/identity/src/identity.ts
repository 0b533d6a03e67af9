/** What is known of one identity: its names, documents, roles, and why they are one. */
import type { Evidence } from "@polyonym/facts/pure"
import type { Corpus } from "./corpus.ts"
import type { Rulings } from "./decisions.ts"
import type { Group } from "./graph.ts"
import { bySign, type IdentityType, type SeenName } from "./sighting.ts"
import { byOrder, type Entry, type Unit } from "./unit.ts"

/** A spelling of an identity: how often, and from when to when (ISO 8601, as the documents say it). */
export interface KnownName extends SeenName {
  readonly first?: string
  readonly last?: string
}

/** A document in which an identity is. */
export interface KnownDocument {
  readonly id: string
  readonly publishedAt?: string
  /** The id of what this document says of it: decisions can be about that alone. */
  readonly sighting: string
}

/** One identity over all documents. */
export interface KnownIdentity {
  /** A Wikidata item, a pack's own id, or `nil-` and a hash of its first sighting. */
  readonly id: string
  readonly type: IdentityType
  /** The preferred name: what somebody decided, or the spelling in full that most documents have. */
  readonly name: string
  /** Further links where people decided that they are one. */
  readonly links?: ReadonlyArray<string>
  /** The most frequent first. */
  readonly names: ReadonlyArray<KnownName>
  /** In order of their ids. */
  readonly documents: ReadonlyArray<KnownDocument>
  readonly roles: ReadonlyArray<string>
  readonly evidence: ReadonlyArray<Evidence>
}

export const unitsOf = ({ units, attached }: Group): ReadonlyArray<Unit> => [...units, ...attached?.keys() ?? []]
export const entriesIn = (group: Group): ReadonlyArray<Entry> => unitsOf(group).flatMap(({ entries }) => [...entries.values()]).sort(byOrder)

function namesOf(entries: ReadonlyArray<Entry>): ReadonlyArray<KnownName> {
  const found = new Map<string, { text: string; language: string; script: string; count: number; first?: string; last?: string }>()
  for (const { sighting, publishedAt } of entries) for (const { text, language, script, count } of sighting.names) {
    const key = `${language} ${text}`
    const there = found.get(key) ?? { text, language, script, count: 0 }
    found.set(key, there)
    there.count += count
    if (publishedAt === undefined) continue
    if (there.first === undefined || publishedAt < there.first) there.first = publishedAt
    if (there.last === undefined || publishedAt > there.last) there.last = publishedAt
  }
  return [...found.values()].sort((a, b) => b.count - a.count || bySign(a.text, b.text) || bySign(a.language, b.language))
}

const words = (text: string): number => text.split(/\s/u).length

/** The nominative in full that most documents have. */
function usualName(entries: ReadonlyArray<Entry>): string {
  const counts = new Map<string, number>()
  const fullest = Math.min(2, Math.max(...entries.map(({ sighting }) => words(sighting.forms[0]!.text))))
  for (const { sighting } of entries) {
    const { text } = sighting.forms[0]!
    if (words(text) >= fullest) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || bySign(a, b))[0]![0]
}

const most = 12

/** Evidence in which what stands beside has its name, as these documents have it. */
export function named(corpus: Corpus, evidence: ReadonlyArray<Evidence>, entries: ReadonlyArray<Entry>): ReadonlyArray<Evidence> {
  return evidence.map((one) => {
    if (one.code !== "shared-context") return one
    for (const { document } of entries) {
      const form = corpus.documents.get(document)?.said.sightings.find(({ id }) => id === one.params["what"])?.forms[0]
      if (form !== undefined) return { code: one.code, params: { ...one.params, name: form.text } }
    }
    return one
  })
}

/** What is known of a group. */
export function describe(corpus: Corpus, group: Group, rulings: Rulings): KnownIdentity {
  const units = unitsOf(group)
  const entries = entriesIn(group)
  const links = [...new Set(units.flatMap(({ link }) => link ?? []))].sort()
  const renamed = units.flatMap(({ key }) => rulings.names.get(key) ?? []).sort((a, b) => bySign(b.at ?? "", a.at ?? "") || bySign(a.name, b.name))[0]
  const evidence: Array<Evidence> = links.map((id) => ({ code: "same-link", params: { id } }))
  for (const why of [group.why, ...[...group.attached ?? []].sort(([a], [b]) => bySign(a.key, b.key)).map(([, said]) => said)]) evidence.push(...why)
  if (renamed !== undefined) evidence.unshift({ code: "decision", params: { kind: "rename", ...(renamed.by === undefined ? {} : { by: renamed.by }) } })
  return {
    id: group.id, type: group.units.map(({ first }) => first).sort(byOrder)[0]!.sighting.type, name: renamed?.name ?? usualName(entries),
    ...(links.length > 1 ? { links } : {}),
    names: namesOf(entries),
    documents: entries.map(({ id, document, publishedAt }) => ({ id: document, ...(publishedAt === undefined ? {} : { publishedAt }), sighting: id })).sort((a, b) => bySign(a.id, b.id) || bySign(a.sighting, b.sighting)),
    roles: [...new Set(entries.flatMap(({ sighting }) => sighting.roles.map(({ text }) => text)))].sort(bySign),
    evidence: named(corpus, evidence.slice(0, most), entries)
  }
}
