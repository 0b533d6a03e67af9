import type { CorpusIdentities, KnownIdentity } from "@polyonym/identity/pure"
import type { Corpus, Together } from "./corpus.ts"
import { type Kind, kindOf, nameKinds } from "./view.ts"

/** The identities of a store that a page shows. */
export interface Shown {
  /** Those of most documents first, then those that are written most often. */
  readonly identities: ReadonlyArray<KnownIdentity>
  /** How many there are of each kind, shown or not. */
  readonly counts: ReadonlyMap<Kind, number>
}

export const timesOf = ({ names }: KnownIdentity): number => names.reduce((sum, { count }) => sum + count, 0)

/** The identities of a store in which most documents are, at most `limit`. */
export function mostFrequent(known: CorpusIdentities, limit: number, type: KnownIdentity["type"] | undefined): Shown {
  const counts = new Map<Kind, number>(nameKinds.map((kind) => [kind, 0]))
  const all: Array<{ readonly id: string; readonly documents: number; readonly times: number }> = []
  for (const identity of known.identities()) {
    if (type !== undefined && identity.type !== type) continue
    const kind = kindOf(identity.type)
    counts.set(kind, counts.get(kind)! + 1)
    all.push({ id: identity.id, documents: identity.documents.length, times: timesOf(identity) })
  }
  all.sort((a, b) => b.documents - a.documents || b.times - a.times || (a.id < b.id ? -1 : 1))
  return { identities: all.slice(0, limit).map(({ id }) => known.show(id)!), counts }
}

const mostDrawn = 60

/** The most frequent of them, and how many documents each two of these share. */
export function togetherIn(known: CorpusIdentities, identities: ReadonlyArray<KnownIdentity>): Corpus {
  const drawn = identities.slice(0, mostDrawn)
  const rankOf = new Map(drawn.map(({ id }, rank) => [id, rank]))
  const counts = new Map<string, Together>()
  for (const document of new Set(drawn.flatMap(({ documents }) => documents.map(({ id }) => id)))) {
    const ranks = [...new Set(Object.values(known.idsIn(document)).flatMap((id) => rankOf.get(id) ?? []))].sort((a, b) => a - b)
    ranks.forEach((a, i) => ranks.slice(i + 1).forEach((b) => counts.set(`${a}-${b}`, { a, b, count: 1 + (counts.get(`${a}-${b}`)?.count ?? 0) })))
  }
  return {
    names: drawn.map((identity) => ({ id: identity.id, name: identity.name, kind: kindOf(identity.type), mentions: timesOf(identity), spellings: [], places: [] })),
    together: [...counts.values()].sort((x, y) => y.count - x.count || x.a - y.a || x.b - y.b)
  }
}
