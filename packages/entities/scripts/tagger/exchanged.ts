/** Documents again with other names in the places of theirs, so that a model learns more from what stands around a name than from the name. */
import type { Annotated } from "./corpora.ts"
import { random } from "./crfTrainer.ts"

/** The share of a document's names that are exchanged. */
const share = 0.6

/** What two names must have in common: kind, language, the last letter of each word, the last two of the whole, and whether they begin with an abbreviation, so that the case fits. */
export function byEnding(type: string, name: string, language: string): string {
  const words = name.split(" ")
  return [language, type, words.map((word) => word.slice(-1).toLowerCase()).join(" "), /^\p{Lu}{2,}$/u.test(words[0]!), name.slice(-2).toLowerCase()].join("|")
}

/** Words at the end of Chinese names of bodies and places. */
const heads = /(?:大学|学院|学校|中学|小学|公司|集团|银行|委员会|法院|协会|党|军|队|部|局|社|会|院|厂|报|站|线|路|街|省|市|县|区|州|镇|乡|村|岛|河|江|山|湖|寺|桥|宫|庙|国|洲|馆|城|港|海)$/u

/** What two Chinese names must have in common: kind, of persons length and how they are written, of others the head, and whether they are one character. */
export function byHead(type: string, name: string): string {
  if (type !== "PER") return `${type} ${heads.exec(name)?.[0] ?? (name.length === 1 ? "one" : "")}`
  return `PER ${/[·・‧•]/u.test(name) ? "dot" : /^[\p{Script=Latin}\s.]+$/u.test(name) ? "latin" : Math.min(5, name.length)}`
}

/** A copy of each document in which a name was exchanged for another of the documents, everywhere alike. */
export function exchanged(documents: ReadonlyArray<Annotated>, seed: number, keyOf: (type: string, name: string, language: string) => string = byEnding): Array<Annotated> {
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
