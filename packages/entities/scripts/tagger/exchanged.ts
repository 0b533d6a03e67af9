/** Documents again with other names in the places of theirs, so that a model learns more from what stands around a name than from the name. */
import type { Annotated } from "./corpora.ts"
import { random } from "./crfTrainer.ts"

/** The share of a document's names that are exchanged. */
const share = 0.6

/** What two names must have in common: kind, language, the last letter of each word, the last two of the whole, and whether they begin with an abbreviation, so that the case fits. */
function keyOf(type: string, name: string, language: string): string {
  const words = name.split(" ")
  return [language, type, words.map((word) => word.slice(-1).toLowerCase()).join(" "), /^\p{Lu}{2,}$/u.test(words[0]!), name.slice(-2).toLowerCase()].join("|")
}

/** A copy of each document in which a name was exchanged for another of the documents, everywhere alike. */
export function exchanged(documents: ReadonlyArray<Annotated>, seed: number): Array<Annotated> {
  const names = new Map<string, Set<string>>()
  for (const { text, language, entities } of documents) {
    for (const { start, end, type } of entities) {
      const name = text.slice(start, end)
      const key = keyOf(type, name, language)
      names.set(key, (names.get(key) ?? new Set()).add(name))
    }
  }
  const pool = new Map([...names].map(([key, own]) => [key, [...own]]))
  const next = random(seed)
  return documents.flatMap(({ text: given, language, entities }) => {
    const chosen = new Map<string, string>()
    const choose = (type: string, name: string): string => {
      const others = pool.get(keyOf(type, name, language))!
      return next() < share ? others[Math.floor(next() * others.length)]! : name
    }
    let text = ""
    let at = 0
    const moved = entities.map(({ start, end, type }) => {
      const name = given.slice(start, end)
      const other = chosen.get(`${type} ${name}`) ?? choose(type, name)
      chosen.set(`${type} ${name}`, other)
      text += given.slice(at, start) + other
      at = end
      return { start: text.length - other.length, end: text.length, type }
    })
    text += given.slice(at)
    return text === given ? [] : [{ text, language, entities: moved }]
  })
}
