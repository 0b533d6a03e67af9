import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { transliterator } from "@polyonym/transliterate/pure"
import { type ClassText, wordIn, wordsOf } from "./text.ts"

const named: Readonly<Record<string, string>> = { "pt-PT": "pt", "pt-BR": "pt" }

/**
 * Adds lists of frequent words (FrequencyWords: a table of language, rank, word, count; CC BY-SA 4.0) to training text. The middle word of a list counts like one met once. The Serbian
 * list, which is in Latin letters, is read into Cyrillic too.
 */
export function withFrequencies(texts: ReadonlyArray<ClassText>, script: string, file: string): Array<ClassText> {
  const toCyrillic = transliterator({ from: "sr", system: "serbian-latin", direction: "reverse" })
  const lists = new Map<string, Array<readonly [word: string, count: number]>>()
  const add = (tag: string, word: string, count: number): void => {
    const list = lists.get(tag)
    if (list === undefined) lists.set(tag, [[word, count]])
    else list.push([word, count])
  }
  for (const row of gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n").slice(1)) {
    const [tag = "", , word = "", count = "0"] = row.split("\t")
    add(named[tag] ?? tag, word, Number(count))
    if (tag === "sr-Latn") add("sr-Cyrl", toCyrillic.convert(word), Number(count))
  }
  const own = wordIn(script)
  return texts.map((text) => {
    const list = lists.get(text.tag)
    if (list === undefined) return text
    const middle = list.map(([, count]) => count).sort((a, b) => a - b)[list.length >> 1]!
    const words = new Map(text.words)
    for (const [written, count] of list) for (const word of wordsOf(written)) if (own.test(word)) words.set(word, (words.get(word) ?? 0) + count / middle)
    return { ...text, words }
  })
}
