/**
 * Makes `src/parse/frequencyTable.ts`: how many persons carry a word of a name, and the odds that it is a given name.
 *
 * Counts are those of the token pairs in `netranslit/wd_*_{64,16,20}.tsv.gz`. Odds come from the place of words in the full names of `netranslit/wd_{hebrew,korean}.tsv.gz`
 * and of a third of `names/persons.dev.jsonl.gz`; East Asian names with the family name first are left out. A word of another script has the odds of the Latin words that it is paired with. A word that occurs in `names/pairs.dev.jsonl.gz`
 * is left out unless twenty persons carry it. Deterministic but for the date in the header.
 *
 * POLYONYM_DATA=… node --conditions=@polyonym/source packages/names/scripts/parse/makeFrequency.ts
 */
import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { gunzipSync, gzipSync } from "node:zlib"
import { latinEastAsianOdds } from "../../src/parse/eastAsianLatin.ts"
import { evenRole, hashBits, hashOf, roleStep } from "../../src/parse/frequency.ts"
import { plainLetters } from "../../src/parse/letters.ts"
import { tokensOf } from "../../src/parse/tokens.ts"
import { third } from "../third.ts"

const root = resolve(import.meta.dirname, "../../../..")
const folder = process.env.POLYONYM_DATA
if (folder === undefined || !existsSync(resolve(root, folder))) {
  console.log("makeFrequency: POLYONYM_DATA is unset; nothing made")
  process.exit(0)
}
const inputs: Array<string> = []
function lines(name: string): ReadonlyArray<string> {
  const bytes = readFileSync(resolve(root, folder!, name))
  inputs.push(`${name} ${createHash("sha256").update(bytes).digest("hex")}`)
  return gunzipSync(bytes).toString("utf8").trim().split("\n")
}

interface Person {
  readonly id: string
  readonly names: ReadonlyArray<{ readonly language: string; readonly name: string }>
  readonly rareHeldToken: boolean
}
const bump = (counts: Map<string, number>, key: string, by = 1): void => {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

const inPairs = new Set<string>()
for (const line of lines("names/pairs.dev.jsonl.gz")) {
  const { a, b } = JSON.parse(line) as { readonly a: string; readonly b: string }
  for (const word of `${a} ${b}`.split(/[^\p{L}\p{M}'’]+/u)) inPairs.add(plainLetters(word))
}

const scripts = ["arabic", "chinese", "hebrew", "japanese", "katakana", "korean", "russian"]
const latinCounts = new Map<string, number>()
const nativeCounts = new Map<string, number>()
const partners = new Map<string, Map<string, number>>()
for (const script of scripts) {
  const own = new Map<string, number>()
  for (const share of ["64", "16", "20"]) {
    for (const line of lines(`netranslit/wd_${script}_${share}.tsv.gz`)) {
      const [latin = "", spaced = "", count = "0"] = line.split("\t")
      const native = plainLetters(spaced.replaceAll(" ", ""))
      const word = plainLetters(latin)
      const persons = Number(count)
      if (!/^[\p{L}\p{M}ー]+$/u.test(native) || !/^[a-z]+$/.test(word) || native.length < 2 && !/\p{Script=Han}|\p{Script=Hangul}/u.test(native)) continue
      bump(own, word, persons)
      // katakana repeats what japanese has
      if (script === "katakana") continue
      bump(nativeCounts, native, persons)
      const there = partners.get(native) ?? new Map<string, number>()
      bump(there, word, persons)
      partners.set(native, there)
    }
  }
  for (const [word, count] of own) latinCounts.set(word, Math.max(latinCounts.get(word) ?? 0, count))
}

const first = new Map<string, number>()
const last = new Map<string, number>()
const wordsOf = (name: string): ReadonlyArray<string> => name.split(/\s+/).map(plainLetters).filter((word) => /^[\p{L}\p{M}-]+$/u.test(word))
const notNames = /\b(the|of|saint|king|queen|prince|princess|pope|emperor|lord|lady|sir|duke|count|baron|bishop|and|jr|sr)\b/i
function place(name: string): void {
  const words = wordsOf(name)
  if (words.length < 2 || words.length > 4 || notNames.test(name) || latinEastAsianOdds(tokensOf(name, false).tokens, "") > 0) return
  for (const part of words[0]!.split("-")) bump(first, part)
  for (const part of words.at(-1)!.split("-")) bump(last, part)
}
const seen = new Set<string>()
for (const script of ["hebrew", "korean"]) {
  for (const line of lines(`netranslit/wd_${script}.tsv.gz`)) {
    const [latin = "", native = ""] = line.split("\t")
    if (seen.has(latin) || !native.includes(" ")) continue
    seen.add(latin)
    place(latin)
  }
}
const givenFirst = new Set(["en", "de", "fr", "es", "pl", "it", "nl", "pt", "sv", "cs", "ro", "tr", "uk", "da", "nb", "fi"])
for (const line of lines("names/persons.dev.jsonl.gz")) {
  const person = JSON.parse(line) as Person
  if (third(person.id) !== 0 || person.rareHeldToken) continue
  const names = new Set<string>()
  for (const { language, name } of person.names) {
    const [family = "", given, more] = name.split(", ")
    if (more !== undefined || (given === undefined && !givenFirst.has(language))) continue
    names.add(given === undefined ? name : `${given.split(" ")[0]!} ${family}`)
  }
  const starts = new Set<string>()
  const ends = new Set<string>()
  for (const name of names) {
    const words = wordsOf(name)
    if (words.length < 2 || words.length > 4 || notNames.test(name) || latinEastAsianOdds(tokensOf(name, false).tokens, "") > 0) continue
    starts.add(words[0]!)
    ends.add(words.at(-1)!)
  }
  for (const word of starts) bump(first, word)
  for (const word of ends) bump(last, word)
}

const evidence = (word: string): readonly [given: number, family: number] => [first.get(word) ?? 0, last.get(word) ?? 0]
const odds = (given: number, family: number): number => Math.log((given + 0.5) / (family + 0.5))
const level = (persons: number): number => Math.min(25, Math.round(2 * Math.log2(persons)))

interface Kept {
  readonly persons: number
  readonly odds: number
}
const kept = new Map<string, Kept>()
const known = (word: string, persons: number): boolean => persons >= 20 || !inPairs.has(word)
for (const [word, persons] of latinCounts) {
  const [given, family] = evidence(word)
  if (persons >= (given + family > 0 ? 6 : 12) && known(word, persons)) kept.set(word, { persons, odds: odds(given, family) })
}
for (const [word, count] of first) {
  const [given, family] = evidence(word)
  if (!kept.has(word) && given + family >= 5 && known(word, given + family)) kept.set(word, { persons: Math.max(count, family), odds: odds(given, family) })
}
for (const [native, persons] of nativeCounts) {
  const cyrillic = /\p{Script=Cyrillic}/u.test(native)
  if (persons < (cyrillic ? 8 : 5) || !known(native, persons)) continue
  let given = 0
  let family = 0
  let weight = 0
  for (const [word, count] of partners.get(native)!) {
    const [g, f] = evidence(word)
    if (g + f === 0) continue
    weight += count
    const share = Math.min(1, 12 / (g + f))
    given += count * g * share
    family += count * f * share
  }
  kept.set(native, { persons, odds: weight === 0 ? 0 : odds(given / weight, family / weight) })
}

/** The most frequent words of each script, so many. */
const sizes: ReadonlyArray<readonly [script: RegExp, size: number]> = [
  [/\p{Script=Latin}/u, 5500], [/\p{Script=Cyrillic}/u, 3550], [/\p{Script=Arabic}/u, 1300], [/\p{Script=Hebrew}/u, 1000], [/\p{Script=Katakana}/u, 1450], [/\p{Script=Han}/u, 800], [/\p{Script=Hangul}/u, 900]
]
const chosen = sizes.map(([script, size]) => [...kept].filter(([word]) => script.test(word)).sort((x, y) => y[1].persons - x[1].persons || (x[0] < y[0] ? -1 : 1)).slice(0, size))
const byHash = new Map<number, Kept>()
for (const [word, value] of chosen.flat()) {
  const hash = hashOf(word)
  const there = byHash.get(hash)
  if (there === undefined || there.persons < value.persons) byHash.set(hash, value)
}
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
let gaps = ""
let levels = ""
let roles = ""
let before = 0
for (const [hash, value] of [...byHash].sort((x, y) => x[0] - y[0])) {
  const gap = hash - before
  before = hash
  let high = gap >> 6
  for (; high >= 63; high -= 63) gaps += alphabet[63]!
  gaps += alphabet[high]! + alphabet[gap & 63]!
  levels += alphabet[level(value.persons)]!
  roles += alphabet[Math.max(0, Math.min(2 * evenRole, Math.round(value.odds / roleStep) + evenRole))]!
}
const source = `/**
 * Words of names: hashes (${hashBits} bits, as gaps), persons who carry them, odds of a given name. ${byHash.size} words. Made by scripts/parse/makeFrequency.ts on ${new Date().toISOString().slice(0, 10)}; read by frequency.ts.
 * Learned from counts of Wikidata labels (steveash/NETransliteration-COLING2018; labels of politicians by tijmenb/everypolitician-data), CC0 1.0. No row of them is here.
 * Inputs, SHA-256:
${inputs.map((input) => ` *   ${input}`).join("\n")}
 */
export const alphabet = "${alphabet}"
export const gaps = "${gaps}"
export const levels = "${levels}"
export const roles = "${roles}"
`
writeFileSync(resolve(import.meta.dirname, "../../src/parse/frequencyTable.ts"), source)
console.log(`${byHash.size} words (${chosen.map((words) => words.length).join(" ")}), least persons ${chosen.map((words) => words.at(-1)![1].persons).join(" ")}, gzip ${gzipSync(source).length}`)
