import { Document } from "@polyonym/core"
import { Identities, Mentions } from "@polyonym/facts"
import { CorpusIdentities } from "@polyonym/identity/pure"
import type { ArticleName, ArticleResult } from "../result.ts"
import { type Kind, kindOf, ownOf, shown, type View } from "./view.ts"

/** So many names have a row in the table. */
export const mostRows = 400

/** An identity over all articles of a report. */
export interface SharedName {
  readonly id: string
  readonly name: string
  readonly kind: Kind
  /** How often it stands in all texts. */
  readonly mentions: number
  readonly spellings: ReadonlyArray<{ readonly text: string; readonly language: string; readonly count: number }>
  /** Where it stands: the article's place in the report and the name's among those of the article. */
  readonly places: ReadonlyArray<{ readonly document: number; readonly index: number }>
}

/** How often two identities, by their places in the list, stand in one paragraph. */
export interface Together {
  readonly a: number
  readonly b: number
  readonly count: number
}

export interface Corpus {
  /** Those of most articles first, then those of most mentions. */
  readonly names: ReadonlyArray<SharedName>
  /** The commonest first. */
  readonly together: ReadonlyArray<Together>
}

/** For each article, the ids that its names have over all of them. */
function idsAcross(results: ReadonlyArray<ArticleResult>): ReadonlyArray<Readonly<Record<string, string>>> {
  const corpus = new CorpusIdentities()
  results.forEach(({ document, language }, index) => corpus.put({ id: String(index), language, identities: Document.get(document, Identities), mentions: Document.get(document, Mentions) }))
  return results.map((_, index) => corpus.idsIn(String(index)))
}

interface Gathered {
  readonly first: ArticleName
  readonly language: string
  mentions: number
  readonly spellings: Map<string, { text: string; language: string; count: number }>
  readonly places: Array<{ readonly document: number; readonly index: number }>
}

/** What the articles have in common. `locale`: the language that names are preferred in. */
export function corpusOf(views: ReadonlyArray<View>, locale: string): Corpus {
  const ids = idsAcross(views.map(({ result }) => result))
  const gathered = new Map<string, Gathered>()
  const idOf = ({ document, result }: View, index: number): string => ownOf(ids[document]!, result.names[index]!.id) ?? result.names[index]!.id
  for (const view of views) {
    view.result.names.forEach((name, index) => {
      const id = idOf(view, index)
      const known: Gathered = gathered.get(id) ?? { first: name, language: view.result.language, mentions: 0, spellings: new Map(), places: [] }
      gathered.set(id, known)
      known.mentions += name.mentions.length
      known.places.push({ document: view.document, index })
      for (const { text, language, count } of name.spellings) {
        const key = `${language}\n${text}`
        known.spellings.set(key, { text, language, count: count + (known.spellings.get(key)?.count ?? 0) })
      }
    })
  }
  const documents = ({ places }: Gathered): number => new Set(places.map(({ document }) => document)).size
  const sorted = [...gathered].sort(([, a], [, b]) => documents(b) - documents(a) || b.mentions - a.mentions)
  const rank = new Map(sorted.map(([id], i) => [id, i]))
  return {
    names: sorted.map(([id, { first, language, mentions, spellings, places }]) => ({
      id, name: shown(first, locale, language), kind: kindOf(first.type), mentions, places, spellings: [...spellings.values()].sort((a, b) => b.count - a.count)
    })),
    together: togetherOf(views, (view, index) => rank.get(idOf(view, index))!)
  }
}

/** Which identities stand in one paragraph, and how often. */
function togetherOf(views: ReadonlyArray<View>, rankOf: (view: View, index: number) => number): ReadonlyArray<Together> {
  const counts = new Map<string, Together>()
  for (const view of views) {
    for (const ranks of paragraphs(view, rankOf)) {
      ranks.forEach((a, i) => ranks.slice(i + 1).forEach((b) => {
        const key = `${a}-${b}`
        counts.set(key, { a, b, count: 1 + (counts.get(key)?.count ?? 0) })
      }))
    }
  }
  return [...counts.values()].sort((x, y) => y.count - x.count || x.a - y.a || x.b - y.b)
}

/** For each paragraph the identities that stand in it, ascending. */
function paragraphs(view: View, rankOf: (view: View, index: number) => number): ReadonlyArray<ReadonlyArray<number>> {
  const { result } = view
  const mentions = result.names.flatMap((name, index) => name.mentions.map(({ start }) => ({ start, rank: rankOf(view, index) }))).sort((a, b) => a.start - b.start)
  const all: Array<ReadonlyArray<number>> = []
  for (let next = 0; next < mentions.length;) {
    const found = result.text.indexOf("\n\n", mentions[next]!.start)
    const end = found < 0 ? result.text.length : found
    const ranks = new Set<number>()
    while (next < mentions.length && mentions[next]!.start < end) ranks.add(mentions[next++]!.rank)
    if (ranks.size === 0) next++
    all.push([...ranks].sort((a, b) => a - b))
  }
  return all
}
