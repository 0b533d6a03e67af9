import type { ClassText } from "./text.ts"

/** Croatian and Bosnian have (i)je where Serbian, as most write it, has e: rijeka and reka, vjera and vera. */
const withJe: ReadonlyArray<string> = ["hr", "bs"]
const withE = "sr-Latn"
const long = /ije(?=[^aeiou]\p{L})/gu
/** Not behind l and n inside a word, where je is mostly an ending or part of lj and nj. */
const short = /(?<=[bcdfgkmpstvzčćđšž])je(?=[^aeiou]\p{L})|(?<=^[ln])je(?=[^aeiou]\p{L})/gu

/** What a word with (i)je is with e instead, in all places at once. */
const otherForms = (word: string): ReadonlyArray<string> => [...new Set([word.replace(long, "e"), word.replace(short, "e"), word.replace(long, "e").replace(short, "e")])].filter((form) => form !== word)

/** Moves what is counted of one word to another. */
function moved(words: Map<string, number>, from: string, to: string): void {
  const count = words.get(from)
  if (count === undefined) return
  words.delete(from)
  words.set(to, (words.get(to) ?? 0) + count)
}

/**
 * Lists of words from the web mix the varieties of Serbo-Croatian. Two words that differ only so, of which each is the more frequent one where it belongs, are given each to its own: no such
 * word is listed, all are found in the text itself.
 */
export function withVarieties(texts: ReadonlyArray<ClassText>): ReadonlyArray<ClassText> {
  const serbian = texts.find(({ tag }) => tag === withE)
  if (serbian === undefined) return texts
  const own = new Map(serbian.words)
  const others = texts.filter(({ tag }) => withJe.includes(tag)).map((text) => ({ text, words: new Map(text.words) }))
  for (const word of new Set(others.flatMap(({ text }) => [...text.words.keys()].filter((one) => one.includes("je"))))) {
    for (const form of otherForms(word)) {
      const count = (words: ReadonlyMap<string, number>, one: string): number => words.get(one) ?? 0
      const belongs = count(serbian.words, form) > count(serbian.words, word) && others.some(({ text }) => count(text.words, word) > count(text.words, form))
      if (!belongs) continue
      moved(own, word, form)
      for (const { words } of others) moved(words, form, word)
    }
  }
  return texts.map((text) => text === serbian ? { ...text, words: own } : { ...text, words: others.find((other) => other.text === text)?.words ?? text.words })
}
