import type { KnownIdentity } from "@polyonym/identity/pure"

/** One identity over all articles. */
export interface Named {
  readonly id: string
  readonly type: KnownIdentity["type"]
  readonly name: string
  /** Articles that it stands in. */
  readonly articles: number
  /** The same, for each of the days. */
  readonly byDay: ReadonlyArray<number>
  readonly languages: ReadonlyArray<string>
  readonly spellings: ReadonlyArray<string>
}

export interface NamesByDay {
  /** ISO 8601, in order. */
  readonly days: ReadonlyArray<string>
  /** Those of most articles first. */
  readonly names: ReadonlyArray<Named>
}

/** The day of a date of ISO 8601, as it is written. */
const dayOf = (date: string | undefined): string | undefined => /^\d{4}-\d{2}-\d{2}/.exec(date ?? "")?.[0]
const sorted = (texts: Iterable<string>): ReadonlyArray<string> => [...new Set(texts)].sort()

/** How many articles of each day an identity stands in. An article without a date counts for no day. */
export function namesByDay(identities: ReadonlyArray<KnownIdentity>): NamesByDay {
  const days = sorted(identities.flatMap(({ documents }) => documents.flatMap(({ publishedAt }) => dayOf(publishedAt) ?? [])))
  const names = identities.map(({ id, type, name, names: written, documents }): Named => ({
    id, type, name,
    articles: documents.length,
    byDay: days.map((day) => documents.filter(({ publishedAt }) => dayOf(publishedAt) === day).length),
    languages: sorted(written.map(({ language }) => language)),
    spellings: sorted(written.map(({ text }) => text))
  }))
  return { days, names: names.sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1)) }
}
