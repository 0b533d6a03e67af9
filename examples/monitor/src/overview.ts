/** What the page shows, counted from the results. */
import { CorpusIdentities, type KnownIdentity, type KnownName } from "@polyonym/identity/pure"
import type { Seen } from "./seen.ts"

export type Kind = "PER" | "ORG" | "LOC"

/** A name in one language: its spellings, the most frequent first. */
export interface Written {
  readonly language: string
  readonly texts: ReadonlyArray<string>
}

export interface Beside {
  readonly id: string
  readonly name: string
  /** Documents that name both. */
  readonly documents: number
}

/** One person, body or place. */
export interface Named {
  readonly id: string
  readonly kind: Kind
  readonly name: string
  readonly documents: number
  /** Documents on each day of the overview. */
  readonly byDay: ReadonlyArray<number>
  /** Documents by language, the most frequent first. */
  readonly languages: ReadonlyArray<readonly [language: string, documents: number]>
  readonly written: ReadonlyArray<Written>
  readonly spellings: number
  /** Who else stands in the same documents, the most frequent first. */
  readonly beside: ReadonlyArray<Beside>
}

export interface Overview {
  /** ISO 8601, every day from the first to the last. */
  readonly days: ReadonlyArray<string>
  readonly documents: number
  readonly documentsByDay: ReadonlyArray<number>
  readonly languages: ReadonlyArray<readonly [language: string, documents: number]>
  /** How many identities of each kind there are, shown or not. */
  readonly identities: Readonly<Record<Kind, number>>
  readonly spellings: number
  /** Those of most documents first. */
  readonly named: ReadonlyArray<Named>
}

const kinds: ReadonlyArray<Kind> = ["PER", "ORG", "LOC"]
const isShown = (identity: KnownIdentity): identity is KnownIdentity & { readonly type: Kind } => kinds.includes(identity.type as Kind)
const mostSpellings = 8
const leastShare = 0.004

const dayMs = 86_400_000
const dayOf = (date: string): number => Math.floor(Date.parse(date) / dayMs)

function daysOf(dates: ReadonlyArray<number>): ReadonlyArray<number> {
  if (dates.length === 0) return []
  const first = dates.reduce((a, b) => Math.min(a, b))
  const last = dates.reduce((a, b) => Math.max(a, b))
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** How often each comes, the most frequent first. */
function counted(values: Iterable<string>): ReadonlyArray<readonly [string, number]> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

/** The name for an English page: in English where a text gave it so, in Latin letters if not; of persons in full. */
function nameOf({ type, name, names }: KnownIdentity): string {
  const full = names.filter(({ text }) => type !== "PER" || text.includes(" "))
  const best = (some: ReadonlyArray<KnownName>): KnownName | undefined => some.toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))[0]
  return (best(full.filter(({ language }) => language === "en")) ?? best(full.filter(({ script }) => script === "Latn")))?.text ?? name
}

/** Leaves out what hardly ever comes: a spelling that was read in another language, a word too many. */
function writtenOf(names: ReadonlyArray<KnownName>): ReadonlyArray<Written> {
  const byLanguage = new Map<string, Array<KnownName>>()
  const total = names.reduce((sum, { count }) => sum + count, 0)
  for (const one of names.filter(({ count }) => count >= total * leastShare)) byLanguage.set(one.language, [...byLanguage.get(one.language) ?? [], one])
  return [...byLanguage].sort(([a], [b]) => a < b ? -1 : 1)
    .map(([language, some]) => ({ language, texts: [...new Set(some.toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)).map(({ text }) => text))].slice(0, mostSpellings) }))
}

/** By each identity's id, in how many documents it stands with another. */
function pairsIn(corpus: CorpusIdentities, documents: Iterable<string>): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const pairs = new Map<string, Map<string, number>>()
  for (const document of documents) {
    const ids = [...new Set(Object.values(corpus.idsIn(document)))]
    for (const a of ids) {
      const counts = pairs.get(a) ?? new Map<string, number>()
      pairs.set(a, counts)
      for (const b of ids) if (a !== b) counts.set(b, (counts.get(b) ?? 0) + 1)
    }
  }
  return pairs
}

/** `each`: how many of each kind are shown in full. */
export function overviewOf(results: Iterable<Seen>, { each = 14 }: { readonly each?: number } = {}): Overview {
  const corpus = new CorpusIdentities()
  const languageOf = new Map<string, string>()
  const dates: Array<number> = []
  for (const seen of results) {
    corpus.put(seen)
    languageOf.set(seen.id, seen.language)
    if (seen.publishedAt !== undefined) dates.push(dayOf(seen.publishedAt))
  }
  const all = corpus.list().filter(isShown).sort((a, b) => b.documents.length - a.documents.length || (a.id < b.id ? -1 : 1))
  const days = daysOf(dates)
  const byDay = (some: ReadonlyArray<number>): ReadonlyArray<number> => {
    const counts = days.map(() => 0)
    for (const day of some) counts[day - days[0]!]!++
    return counts
  }
  const pairs = pairsIn(corpus, languageOf.keys())
  const nameById = new Map(all.map((identity) => [identity.id, nameOf(identity)]))
  const named = kinds.flatMap((kind) => all.filter(({ type }) => type === kind).slice(0, each)).map((identity): Named => ({
    id: identity.id, kind: identity.type, name: nameById.get(identity.id)!, documents: identity.documents.length,
    byDay: byDay(identity.documents.flatMap(({ publishedAt }) => publishedAt === undefined ? [] : [dayOf(publishedAt)])),
    languages: counted(identity.documents.map(({ id }) => languageOf.get(id) ?? "und")), written: writtenOf(identity.names), spellings: new Set(identity.names.map(({ text }) => text)).size,
    beside: [...pairs.get(identity.id) ?? []].flatMap(([id, documents]) => nameById.has(id) ? [{ id, name: nameById.get(id)!, documents }] : []).sort((a, b) => b.documents - a.documents || (a.id < b.id ? -1 : 1))
  }))
  return {
    days: days.map((day) => new Date(day * dayMs).toISOString().slice(0, 10)), documents: languageOf.size, documentsByDay: byDay(dates), languages: counted(languageOf.values()),
    identities: { PER: all.filter(({ type }) => type === "PER").length, ORG: all.filter(({ type }) => type === "ORG").length, LOC: all.filter(({ type }) => type === "LOC").length },
    spellings: new Set(all.flatMap(({ names }) => names.map(({ text }) => text))).size, named
  }
}
