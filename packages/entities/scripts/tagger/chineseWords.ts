/** Chinese words with their kinds from the dictionary of cppjieba in the package nodejieba (MIT), and characters from opencc-js (Apache-2.0). */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { frequencies } from "../../src/tagger/hanWords.ts"
import { dataFile } from "./corpora.ts"
import { folderOf } from "./nameLists.ts"

/** Simplified words with class and frequency: classes 1 and up are kinds of names, 7 and up other words. */
export function chineseWords(leastName: number, leastOther: number): Map<string, number> {
  const names: Readonly<Record<string, number>> = { nr: 1, nrt: 2, nrfg: 3, ns: 4, nt: 5, nz: 6 }
  const others: Readonly<Record<string, number>> = { n: 8, v: 9, a: 10, d: 11, m: 12, t: 13, i: 14, l: 15 }
  const found = new Map<string, number>()
  for (const line of readFileSync(join(folderOf("nodejieba"), "submodules/cppjieba/dict/jieba.dict.utf8"), "utf8").split("\n")) {
    const [word, frequency, kind = ""] = line.split(" ")
    if (word === undefined || word === "" || word.length > 8 || !/^\p{Script=Han}+$/u.test(word)) continue
    const name = names[kind]
    const least = word.length === 1 ? 1 : name === undefined ? leastOther : leastName
    if (Number(frequency) >= least) found.set(word, (name ?? others[kind] ?? 7) * frequencies + Math.min(frequencies - 1, Math.round(Math.log2(Number(frequency)))))
  }
  return found
}

/** Pairs of characters, traditional and simplified, each one code unit. */
export function characterPairs(): string {
  const source = readFileSync(join(folderOf("opencc-js"), "dist/esm-lib/dict/TSCharacters.js"), "utf8")
  const rows = /"(.*)"/u.exec(source)?.[1]?.split("|") ?? []
  return rows.map((row) => row.split(" ")).filter(([from, to]) => from?.length === 1 && to?.length === 1 && from !== to).map(([from, to]) => from! + to!).join("")
}

const bucket = (count: number): number => count === 0 ? 0 : Math.min(7, 1 + Math.floor(Math.log2(count) / 2))

/** Characters by how many names of persons begin with them, and how often foreign names are written with them: `first * 8 + foreign`, each from 0 to 7. */
export function nameCharacters(): Map<string, number> {
  const first = new Map<string, number>()
  const foreign = new Map<string, number>()
  const add = (counts: Map<string, number>, one: string, by: number): void => void counts.set(one, (counts.get(one) ?? 0) + by)
  for (const [word, value] of chineseWords(3, Infinity)) if (Math.floor(value / frequencies) === 1 && word.length > 1 && word.length < 4) add(first, word[0]!, 1)
  for (const share of [64, 16, 20]) {
    for (const line of dataFile(`netranslit/wd_chinese_${share}.tsv.gz`).split("\n")) {
      const [, native = "", count] = line.split("\t")
      for (const one of native.split(" ")) if (one.length === 1) add(foreign, one, Number(count))
    }
  }
  return new Map([...new Set([...first.keys(), ...foreign.keys()])].map((one) => [one, bucket(first.get(one) ?? 0) * 8 + bucket(foreign.get(one) ?? 0)]))
}
