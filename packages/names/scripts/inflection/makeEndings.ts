/**
 * Makes `src/inflection/endingTable.ts`: how often nominatives of a language end in which letters, by class (see `src/inflection/endings.ts`).
 *
 * Learned from two thirds of `names/persons.dev.jsonl.gz` (Wikidata labels, CC0), for Russian and by letter for Ukrainian also from the tokens of `netranslit/wd_russian_64.tsv.gz` (CC0), from the names of territories and cities
 * of the CLDR (Unicode licence) and of packages/lexicon/data, the given names of `src/parse` and the lists of `typical*.ts` and of the languages' files. Rare tokens that occur in `names/pairs.dev.jsonl.gz` are left out; no row of the data is in the table. Deterministic but for the date in the header.
 *
 * POLYONYM_DATA=… node --conditions=@polyonym/source packages/names/scripts/inflection/makeEndings.ts
 */
import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { resolve } from "node:path"
import { gunzipSync, gzipSync } from "node:zlib"
import { type EndingClass, levelBase } from "../../src/inflection/endings.ts"
import { inflectedLanguages, inflectionOf } from "../../src/inflection/languages.ts"
import { givenNames } from "../../src/parse/givenNames.ts"
import { groups } from "../../src/parse/givenNameGroups.ts"
import { plainLetters } from "../../src/parse/letters.ts"
import { prepareName } from "../../src/parse/prepareName.ts"
import { worldRecords } from "../../../lexicon/scripts/worldList.ts"
import { third } from "../third.ts"
import { dataFile } from "./data.ts"
import { balticNames } from "./typicalBalticNames.ts"
import { slavicNames } from "./typicalSlavicNames.ts"
import { typicalGiven, typicalPlaces, typicalSurnames } from "./typicalNames.ts"

const inputs: Array<string> = []
function linesOf(path: string): ReadonlyArray<string> {
  const file = dataFile(path)
  if (file === undefined) process.exit(0)
  const bytes = readFileSync(file)
  inputs.push(`${path} ${createHash("sha256").update(bytes).digest("hex")}`)
  return gunzipSync(bytes).toString().trim().split("\n")
}

type Counts = Map<EndingClass, Map<string, number>>
const counts = new Map<string, Counts>(inflectedLanguages.map((tag) => [tag, new Map(["m", "f", "M", "F", "p", "n"].map((of) => [of as EndingClass, new Map()]))]))
const small = (word: string): string => word.toLowerCase().replaceAll("ё", "е").replace(/[’ʼ]/g, "'")
function count(tag: string, of: EndingClass, word: string, by: number): void {
  const own = counts.get(tag)?.get(of)
  if (own === undefined || !/^[\p{L}']{2,}$/u.test(word)) return
  own.set(small(word), (own.get(small(word)) ?? 0) + by)
}

const cyrillic = new Set(["uk", "ru", "be", "bg", "mk", "sr"])
/** Labels in these languages stand for a language too, at the weight given. */
const related: Readonly<Record<string, ReadonlyArray<readonly [string, number]>>> = {
  sk: [["cs", 0.3]], cs: [["sk", 0.5]], sl: [["hr", 0.3], ["sh", 0.3]], hr: [["sh", 1], ["bs", 1], ["sr-el", 1], ["sl", 0.3]], bs: [["hr", 1], ["sh", 1], ["sl", 0.3]],
  sr: [["mk", 0.3], ["sr-ec", 1]], mk: [["sr", 0.3], ["bg", 0.5]], bg: [["mk", 0.5]]
}
const languagesOf = (tag: string): ReadonlyArray<readonly [string, number]> => [
  [tag, 1], ...related[tag] ?? [], ...(cyrillic.has(tag) || tag === "lt" || tag === "lv" ? [] : [["en", 0.1], ["de", 0.05]] as const)
]

interface Person {
  readonly id: string
  readonly names: ReadonlyArray<{ readonly language: string; readonly name: string }>
}
const genderOf = ({ names }: Person): "m" | "f" | undefined => {
  let men = 0
  let women = 0
  for (const { language, name } of names) {
    const { gender } = prepareName(name, { language, kind: "person" })
    if (gender === "m") men++
    if (gender === "f") women++
  }
  return men > women ? "m" : women > men ? "f" : undefined
}
for (const line of linesOf("names/persons.dev.jsonl.gz")) {
  const person = JSON.parse(line) as Person
  if (third(person.id) === 2) continue
  const gender = genderOf(person)
  for (const tag of inflectedLanguages) {
    for (const [language, weight] of languagesOf(tag)) {
      const found = person.names.find((name) => name.language === language)
      if (found === undefined) continue
      const { parts, script } = prepareName(found.name, { language, kind: "person" })
      if (tag !== "sr" && (script === "Cyrl") !== cyrillic.has(tag)) continue
      for (const part of parts) {
        if (part.role === "given" && gender !== undefined) count(tag, gender, part.text, weight)
        if (part.role !== "family") continue
        if (gender !== "f") count(tag, "M", part.text, weight)
        if (gender !== "m") count(tag, "F", part.text, weight)
        // a foreign surname is borne by women and men alike
        if (gender === "m" && !/([оеєаё]в|[иіїы]н|[иы]й|[ov]v|[kc]i|ý)$/.test(part.text)) count(tag, "F", part.text, weight * 0.3)
      }
    }
  }
}

const inPairs = new Set<string>()
for (const line of linesOf("names/pairs.dev.jsonl.gz")) {
  const { a, b } = JSON.parse(line) as { readonly a: string; readonly b: string }
  for (const word of `${a} ${b}`.split(/[^\p{L}\p{M}'’]+/u)) inPairs.add(plainLetters(word))
}
const ukrainianLetters: Readonly<Record<string, string>> = { ы: "и", и: "і", э: "е", ё: "йо", ъ: "'" }
const ukrainian = (word: string): string => word.replace(/([скц])кий$/, "$1ький").replace(/[нжчш]ий$/, (end) => `${end[0]}ій`).replace(/[ыиэёъ]/g, (letter) => ukrainianLetters[letter]!).replace(/([сц])ькій$/, "$1ький")
for (const line of linesOf("netranslit/wd_russian_64.tsv.gz")) {
  const [, spaced = "", persons = "1"] = line.split("\t")
  const word = spaced.replaceAll(" ", "")
  if (inPairs.has(plainLetters(word)) && Number(persons) < 20) continue
  const by = Math.min(5, Math.log2(1 + Number(persons))) * 0.1
  const known = givenNames(plainLetters(word))
  const classes: ReadonlyArray<EndingClass> = known.length > 0 ? [...new Set(known.map(({ gender }) => gender))] : /([оеё]в|[иы]н|[сц]к)а(я)?$/.test(word) ? ["F"] : /[ая]$/.test(word) ? ["f", "F", "M"] : /([оеё]в|[иы]н|[ыи]й)$/.test(word) ? ["M"] : ["M", "F", "m"]
  for (const of of classes) {
    const share = by * (known.length > 0 ? 2 : of === "m" ? 0.2 : classes.length > 2 && (of !== "M" || /[ая]$/.test(word)) ? (of === "M" ? 0.7 : 0.3) : 1)
    count("ru", of, word, share)
    count("uk", of, ukrainian(word), share * 0.1)
  }
}

for (const line of groups.trim().split("\n")) {
  const [gender = "", ...forms] = line.replace("|", " ").trim().split(/\s+/)
  for (const form of forms) {
    if (/[а-яёіїєґў]/i.test(form)) {
      if (!/[іїєґ]/i.test(form)) count("ru", gender as "m" | "f", form, 1)
      if (!/[ыэёъ]/i.test(form)) count("uk", gender as "m" | "f", form, 1)
    }
  }
}
for (const [tag, words] of Object.entries(typicalSurnames)) {
  for (const word of words.trim().split(/\s+/)) {
    count(tag, "M", word, tag === "ru" ? 2 : 5)
    if (!/(ий|ів|[оеє]в|[иіїы]н|[скц]кі)$/.test(word)) count(tag, "F", word, tag === "ru" ? 1.5 : 4)
    if (/[иі]й$/.test(word) && tag !== "ru") count(tag, "F", word.replace(/[иі]й$/, "а"), 1)
    if (/([оеєаё]в|[оеаё]ў|[иіїы]н)$/.test(word)) count(tag, "F", `${word.replace(/ў$/, "в")}а`, 1)
    if (/[скц]кі$|([скц]ки|[ыо])й$/.test(word)) count(tag, "F", word.replace(/(і|.й)$/, "ая"), 1)
  }
}
for (const [tag, words] of Object.entries(typicalGiven)) {
  const [men = "", women = ""] = words.split("|")
  for (const word of men.trim().split(/\s+/)) count(tag, "m", word, 3)
  for (const word of women.trim().split(/\s+/)) count(tag, "f", word, 3)
}
/** Given names are shared by neighbours. */
const neighbours: Readonly<Record<string, ReadonlyArray<string>>> = { sk: ["cs", "pl"], cs: ["sk", "pl"], pl: ["cs", "sk"], sl: ["hr", "bs", "cs"], hr: ["sl", "bs", "sr"], bs: ["hr", "sr"], sr: ["hr", "mk"], mk: ["sr", "bg"], bg: ["mk", "sr"] }
for (const [tag, of, words, by] of slavicNames) {
  for (const word of words.split(" ")) {
    count(tag, of, word, by)
    for (const [near, from] of Object.entries(neighbours)) if ((of === "m" || of === "f") && from.includes(tag) && (near === "sr" || cyrillic.has(near) === /[а-я]/i.test(word))) count(near, of, word, by * 0.1)
    // a surname made of the father's name: Георгиев, Ѓорѓиевски
    const father = of === "M" && (tag === "bg" || tag === "mk") ? /^(.{2,}и)ев(ски)?$/.exec(word) : null
    if (father !== null) count(tag, "m", father[1]!, by)
  }
}
for (const [tag, of, words, by] of balticNames) for (const word of words) count(tag, of, word, by)
for (const [tag, words] of Object.entries(typicalPlaces)) for (const word of words.trim().split(/\s+/)) count(tag, "p", word, 1)

const require = createRequire(import.meta.url)
type Tree = { readonly [key: string]: Tree | string }
function leaves(tree: Tree | string, key: string, add: (value: string) => void): void {
  if (typeof tree === "string") return
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value !== "string") leaves(value, key, add)
    else if (key === "" || name === key) add(value)
  }
}
for (const tag of inflectedLanguages) {
  const add = (by: number) => (value: string): void => {
    const words = value.replace(/\s*[(（].*$/, "").split(/[\s-]+/)
    if (value !== value.toUpperCase() && !value.includes(" ")) count(tag, "p", words.at(-1)!, by)
  }
  for (const { type, names } of worldRecords) for (const { language, text } of names) if (type === "LOC" && language === tag) add(1)(text)
  leaves(JSON.parse(readFileSync(require.resolve(`cldr-localenames-full/main/${tag}/territories.json`), "utf8")).main[tag].localeDisplayNames.territories, "", add(2))
  leaves(JSON.parse(readFileSync(require.resolve(`cldr-dates-full/main/${tag}/timeZoneNames.json`), "utf8")).main[tag].dates.timeZoneNames.zone, "exemplarCity", add(1))
  for (const noun of (inflectionOf(tag)!.language.nouns ?? "").split(" ")) count(tag, "n", noun, 1)
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
const mostNodes: Readonly<Record<EndingClass, number>> = { m: 4000, f: 3000, M: 7000, F: 5000, p: 9000, n: 3000 }

/** Counts of words by their last letters, from the last one to the left; `^` stands before the first letter. */
interface EndingNode {
  count: number
  readonly children: Map<string, EndingNode>
}

function trieOf(words: ReadonlyMap<string, number>): EndingNode {
  const root: EndingNode = { count: 0, children: new Map() }
  for (const [word, by] of words) {
    let node = root
    for (const letter of [...word].reverse().concat("^")) {
      let child = node.children.get(letter)
      if (child === undefined) node.children.set(letter, child = { count: 0, children: new Map() })
      child.count += by
      node = child
    }
  }
  return root
}
const sizeOf = (node: EndingNode, least: number): number => [...node.children.values()].reduce((sum, child) => child.count < least ? sum : sum + 1 + sizeOf(child, least), 0)
const packed = (node: EndingNode, least: number): string => [...node.children].sort(([a], [b]) => a < b ? -1 : 1).filter(([, child]) => child.count >= least)
  .map(([letter, child]) => `${letter}${alphabet[Math.max(0, Math.min(63, Math.round(Math.log(child.count) / Math.log(levelBase))))]!}${packed(child, least)})`).join("")

const lines: Array<string> = []
for (const [tag, classes] of counts) {
  const parts: Array<string> = []
  for (const [of, words] of classes) {
    if (words.size === 0) continue
    const trie = trieOf(words)
    // of persons, only what two have in common
    let least = of === "n" || of === "p" ? 1 : 2
    // Serbian in two scripts
    while (sizeOf(trie, least) > mostNodes[of] * (tag === "sr" ? 2 : 1)) least *= 1.15
    parts.push(of + packed(trie, least))
  }
  const table = parts.join(" ")
  console.log(tag, [...classes].map(([of, words]) => `${of} ${words.size}`).join(", "), `${table.length} letters, ${gzipSync(table).length} bytes gzipped`)
  lines.push(`  ${tag}: ${JSON.stringify(table)}`)
}
writeFileSync(resolve(import.meta.dirname, "../../src/inflection/endingTable.ts"), `/**
 * Counts of the endings of nominatives, by language and class. Made by scripts/inflection/makeEndings.ts on ${new Date().toISOString().slice(0, 10)}; read by endings.ts.
 * Learned from counts of Wikidata labels (persons of tijmenb/everypolitician-data, tokens of steveash/NETransliteration-COLING2018), CC0 1.0, and of names of the CLDR (Unicode licence v3). No row of them is here.
 * Inputs, SHA-256:
${inputs.map((input) => ` *   ${input}`).join("\n")}
 */
export const alphabet = "${alphabet}"
export const tables: Readonly<Record<string, string>> = {
${lines.join(",\n")}
}
`)
