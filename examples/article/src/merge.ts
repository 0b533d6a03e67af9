import { groupNames } from "@polyonym/names/pure"
import type { ArticleName, ArticleResult } from "polyonym"

/** One entity over several articles. */
export interface Merged {
  readonly id: string
  readonly type: ArticleName["type"]
  readonly preferred: Readonly<Record<string, string>>
  /** The spellings seen, by the language of the article they were seen in. */
  readonly spellings: ReadonlyMap<string, ReadonlyArray<string>>
  readonly mentions: number
  readonly roles: ReadonlyArray<string>
}

interface Entry {
  readonly name: ArticleName
  readonly language: string
}

/** The longest spelling: the full name where there is one. */
const fullest = ({ spellings }: ArticleName) => spellings.reduce((best, one) => one.text.length > best.text.length ? one : best)

/**
 * The names of several articles, one entry for each entity: those with the same identifier are one, and those that no knowledge base links are compared by
 * their names. Two that are linked to different items stay two, whatever they are called.
 */
export function merge(results: ReadonlyArray<ArticleResult>): ReadonlyArray<Merged> {
  const entries = results.flatMap(({ names, language }) => names.map((name): Entry => ({ name, language })))
  const groups = new Map<string, Array<Entry>>()
  for (const entry of entries) groups.set(entry.name.id, [...groups.get(entry.name.id) ?? [], entry])
  const ids = [...groups.keys()]
  const linked = (id: string): boolean => !id.startsWith("nil-")
  for (const alike of groupNames(ids.map((id) => {
    const { name } = groups.get(id)![0]!
    const { text, language } = fullest(name)
    return { text, language, type: name.type }
  }))) {
    const [first, ...others] = alike.map((i) => ids[i]!).sort((a, b) => Number(linked(b)) - Number(linked(a)))
    for (const other of others) {
      if (linked(other) || first === undefined) continue
      groups.get(first)!.push(...groups.get(other)!)
      groups.delete(other)
    }
  }
  return [...groups].map(([id, of]) => {
    const spellings = new Map<string, Array<string>>()
    for (const { name, language } of of) {
      const seen = spellings.get(language) ?? []
      for (const { text } of name.spellings) if (!seen.includes(text)) seen.push(text)
      spellings.set(language, seen)
    }
    return {
      id,
      type: of[0]!.name.type,
      preferred: Object.assign({}, ...of.map(({ name }) => name.preferred).reverse()) as Record<string, string>,
      spellings,
      mentions: of.reduce((sum, { name }) => sum + name.mentions.length, 0),
      roles: [...new Set(of.flatMap(({ name }) => name.roles))]
    }
  }).sort((a, b) => b.spellings.size - a.spellings.size || b.mentions - a.mentions)
}
