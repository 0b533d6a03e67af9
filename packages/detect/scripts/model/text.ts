import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { transliterator } from "@polyonym/transliterate/pure"
import { ownCount, ownWords } from "./ownWords.ts"
import { eachWord, inSmallLetters } from "../../src/ngrams.ts"

/** The training text of one language in one script: lines of words, and how often each word is in them. */
export interface ClassText {
  readonly tag: string
  readonly lines: ReadonlyArray<ReadonlyArray<string>>
  readonly words: ReadonlyMap<string, number>
}

/** The words of a text in small letters, composed. */
export function wordsOf(text: string): Array<string> {
  const lower = inSmallLetters(text)
  const words: Array<string> = []
  eachWord(lower, (start, end) => words.push(lower.slice(start, end).normalize("NFC")))
  return words
}

/** Whether all letters of a word are of a script. */
export const wordIn = (script: string): RegExp => new RegExp(`^[\\p{sc=${script}}\\p{M}\\u200c\\u200d'’ʼʻ‘]+$`, "u")

/** What a word of a dictionary counts, most of which are seldom met. */
const rare = 0.0004
/** Words of lists that are worth less are mostly names, and English. */
const fewestWorth = 0.2
/** Languages in whose files names of units are mostly English. */
const untranslated: ReadonlySet<string> = new Set(["la", "lg", "sn", "st", "ts", "tn", "mi", "xh"])

/** Serbian is written in two scripts: text in one is text in the other too. */
const toLatin = transliterator({ from: "sr", system: "serbian-latin" })

/**
 * Reads `<tag>.tsv` (source, tab, line) of a folder and, its words counting `worth` times as much as those of lines, `lists/<tag>.tsv` (word, tab, number); words in another script are left
 * out. Serbian in Latin letters is also that in Cyrillic ones, read over.
 */
export function readText(folder: string, tag: string, script: string, worth: number): ClassText {
  const text = withOwnWords(withList(readFileOf(folder, tag, script), folder, script, worth))
  if (tag !== "sr-Latn") return text
  const cyrillic = withList(readFileOf(folder, "sr-Cyrl", "Cyrl"), folder, "Cyrl", worth)
  const words = new Map(text.words)
  for (const [word, count] of cyrillic.words) {
    const latin = toLatin.convert(word)
    words.set(latin, (words.get(latin) ?? 0) + count)
  }
  return { tag, lines: [...text.lines, ...cyrillic.lines.map((line) => line.map((word) => toLatin.convert(word)))], words }
}

function withList(text: ClassText, folder: string, script: string, worth: number): ClassText {
  const file = join(folder, "lists", `${text.tag}.tsv`)
  if (worth === 0 || !existsSync(file)) return text
  const own = wordIn(script)
  const words = new Map(text.words)
  for (const row of readFileSync(file, "utf8").trim().split("\n")) {
    const [written = "", each = "0"] = row.split("\t")
    const word = written.normalize("NFC")
    if (Number(each) >= fewestWorth && own.test(word)) words.set(word, (words.get(word) ?? 0) + worth * Number(each))
  }
  return { ...text, words }
}

/** What a word counts that is written down, not met. */
const writtenCount = 2

/** Adds what was written for this project: words of ownWords.ts, and sentences and words of `written/<tag>.txt`. */
function withOwnWords(text: ClassText): ClassText {
  const words = new Map(text.words)
  const lines = [...text.lines]
  const count = (list: ReadonlyArray<string>, each: number): void => {
    for (const word of list) words.set(word, (words.get(word) ?? 0) + each)
  }
  const own = ownWords[text.tag]?.split(/\s+/)
  if (own !== undefined) {
    count(own, ownCount)
    lines.push(own)
  }
  const file = new URL(`written/${text.tag}.txt`, import.meta.url)
  if (existsSync(file)) {
    const [sentences = "", list = ""] = readFileSync(file, "utf8").split("\n%%\n")
    for (const sentence of sentences.split("\n").slice(1)) {
      const found = wordsOf(sentence)
      lines.push(found)
      count(found, writtenCount)
    }
    count(wordsOf(list), writtenCount)
  }
  return { ...text, words, lines }
}

function readFileOf(folder: string, tag: string, script: string): ClassText {
  const own = wordIn(script)
  const lines: Array<ReadonlyArray<string>> = []
  const words = new Map<string, number>()
  const file = join(folder, `${tag}.tsv`)
  for (const row of existsSync(file) ? readFileSync(file, "utf8").split("\n") : []) {
    if (row.startsWith("cldr-units\t") && untranslated.has(tag)) continue
    const all = wordsOf(row.slice(row.indexOf("\t") + 1))
    // Of words in kana and Han only the stretches of Han tell Japanese from Chinese.
    const found = script === "Hani" ? all.flatMap((word) => word.match(/\p{sc=Han}+/gu) ?? []) : all.filter((word) => own.test(word))
    if (found.length === 0) continue
    lines.push(found)
    const share = row.startsWith("dictionary\t") ? rare : 1
    for (const word of found) words.set(word, (words.get(word) ?? 0) + share)
  }
  return { tag, lines, words }
}

export const tagsIn = (folder: string): Array<string> => readdirSync(folder).filter((name) => name.endsWith(".tsv")).map((name) => name.slice(0, -4)).sort()
