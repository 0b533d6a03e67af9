/** The words that reading backwards is measured on, each as it stands in its text with how often it does. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { add, isTestPerson, type Words } from "./wordSources.ts"

export interface Measured {
  readonly name: string
  readonly language: string
  readonly words: Words
}

const word = /\p{Script=Cyrillic}+(?:['’ʼ]\p{Script=Cyrillic}+)*/gu
const count = (words: Words, text: string, weight = 1): void => {
  for (const one of text.normalize("NFC").match(word) ?? []) add(words, one.replaceAll(/[’ʼ]/g, "'"), weight)
}
const of = (take: (words: Words) => void): Words => {
  const words: Words = new Map()
  take(words)
  return words
}
const lines = (file: string): Array<string> => {
  const bytes = readFileSync(file)
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").trim().split("\n")
}
const rows = <A>(file: string): Array<A> => lines(file).map((line) => JSON.parse(line) as A)
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** `test`: the halves that nothing was chosen by. */
export function measured(data: string, test: boolean): ReadonlyArray<Measured> {
  const at = (...path: ReadonlyArray<string>): string => join(data, ...path)
  const sets: Array<Measured> = []
  for (const language of ["uk", "ru"]) {
    for (const kind of ["sentences", "single-words", "word-pairs"]) {
      const all = rows<{ text: string; language: string }>(at("langid", `lingua.dev.${kind}.jsonl.gz`)).filter((row) => row.language === language)
      sets.push({ name: `lingua ${kind}`, language, words: of((words) => all.forEach(({ text }, i) => i % 2 === (test ? 1 : 0) && count(words, text))) })
    }
    const frequent = lines(at("langid/frequencywords.top5000.tsv.gz")).map((line) => line.split("\t")).filter(([tag]) => tag === language)
    sets.push({ name: "subtitles, by frequency", language, words: of((words) => frequent.forEach(([, , text, n], i) => i % 2 === (test ? 1 : 0) && count(words, text!, Number(n)))) })
    sets.push({ name: "news page", language, words: of((words) => {
      for (const file of readdirSync(at("pages")).filter((name) => name.startsWith(`dev-${language}`) && name.endsWith(".txt"))) if (test) count(words, readFileSync(at("pages", file), "utf8"))
    }) })
    sets.push({ name: "politicians (Wikidata labels)", language, words: of((words) => {
      for (const { id, names } of rows<{ id: string; names: Array<{ language: string; name: string }> }>(at("names/persons.dev.jsonl.gz"))) {
        if (test && isTestPerson(id)) for (const { name } of names.filter((one) => one.language === language)) count(words, name)
      }
    }) })
  }
  sets.push({ name: "spelling-ukraine", language: "uk", words: of((words) => {
    rows<{ sourceSpelling: string }>(at("facts/spelling-ukraine.jsonl")).forEach(({ sourceSpelling }, i) => i % 2 === (test ? 1 : 0) && count(words, sourceSpelling))
  }) })
  sets.push({ name: "factRuEval news", language: "ru", words: of((words) => {
    rows<{ text: string }>(at("entities/factrueval.dev.jsonl.gz")).forEach(({ text }, i) => i % 2 === (test ? 1 : 0) && count(words, text))
  }) })
  sets.push({ name: "NETransliteration names, by frequency", language: "ru", words: of((words) => {
    for (const line of lines(at(`netranslit/wd_russian_${test ? 20 : 16}.tsv.gz`)).slice(0, 4000)) {
      const [, native = "", n] = line.split("\t")
      count(words, capital(native.replaceAll(" ", "")), Number(n))
    }
  }) })
  return sets.filter(({ words }) => words.size > 0)
}
