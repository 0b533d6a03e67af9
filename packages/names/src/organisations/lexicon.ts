/** What the words of bodies' names mean, over languages: stems that stand for concepts. */
import { plainLetters } from "../parse/letters.ts"
import { bodies } from "./words/bodies.ts"
import { fields } from "./words/fields.ts"
import { acronyms, compounds } from "./words/known.ts"
import { nations } from "./words/nations.ts"
import { qualities } from "./words/qualities.ts"

export type ConceptKind = "body" | "quality" | "field" | "nation"

export interface Concept {
  readonly id: string
  readonly kind: ConceptKind
  /** Nats that two words of this meaning speak for one body. */
  readonly weight: number
  /** First letters of its words, by language. */
  readonly initials: ReadonlyMap<string, ReadonlySet<string>>
}

/** What a word may mean: any one of these. */
export type Meaning = ReadonlyArray<Concept>

export interface Lexicon {
  /** The meanings of a word in plain letters, one for each word that it is made of; none where it is not known. */
  readonly meaningsOf: (plain: string, language: string | undefined) => ReadonlyArray<Meaning>
  /** What an acronym in plain letters stands for. */
  readonly acronym: (plain: string) => ReadonlyArray<Meaning>
}

const languages = "en fr es it de pl cs sk sl hr lt lv uk be ru bg mk".split(" ")
const sameStems: Readonly<Record<string, string>> = { sr: "hr", bs: "hr", me: "hr", sh: "hr" }
const nationWeight = 1.9

interface Stem {
  readonly whole: boolean
  readonly longEndings: boolean
  readonly longest: number
  readonly meanings: ReadonlyArray<Meaning>
}
type Stems = Map<string, Array<Stem>>

/** How many letters may follow a stem of this length. */
const endingOf = (length: number, long: boolean): number => length <= 2 ? 1 : length === 3 ? (long ? 5 : 3) : length === 4 ? (long ? 7 : 5) : length === 5 ? 7 : 9
/** English words have short endings. */
const longestEnglish = 4
/** So have words that only another language than the name's knows. */
const longestForeign = 4
const longestWord = 40
/** Stems this much shorter than the longest that fits tell other meanings of the word. */
const slack = 2

function add(stems: Stems, written: string, longEndings: boolean, meanings: ReadonlyArray<Meaning>, longest = Infinity): void {
  const whole = written.endsWith("!")
  const key = plainLetters(whole ? written.slice(0, -1) : written)
  stems.set(key, [...stems.get(key) ?? [], { whole, longEndings, longest, meanings }])
}

interface Found {
  readonly length: number
  readonly meanings: ReadonlyArray<Meaning>
}

/** Of the stems that a word begins with, the longest whose ending is no longer than may be. */
function longest(tables: ReadonlyArray<Stems>, word: string, anyEnding = false): Found | undefined {
  const stemsAt = (length: number): ReadonlyArray<Stem> => {
    const rest = word.length - length
    return tables.flatMap((stems) => stems.get(word.slice(0, length)) ?? []).filter((stem) => stem.whole ? rest === 0 : anyEnding || rest <= Math.min(stem.longest, endingOf(length, stem.longEndings)))
  }
  for (let length = Math.min(word.length, longestWord); length >= 2; length--) {
    const own = stemsAt(length)
    if (own.length === 0) continue
    if (own.every(({ meanings }) => meanings.length > 1)) return { length, meanings: own[0]!.meanings }
    const shorter = [length - 1, length - slack].flatMap((less) => less < 3 ? [] : stemsAt(less))
    const single = [...own, ...shorter].filter(({ meanings }) => meanings.length === 1)
    return { length, meanings: [[...new Set(single.flatMap(({ meanings }) => meanings[0]!))]] }
  }
  return undefined
}

/** Serbian in Cyrillic letters is read by Latin stems. */
const serbian = new Map([..."абвгдђежзијклљмнњопрстћуфхцчџш"].map((letter, at) => [letter, "a b v g d d e z z i j k l lj m n nj o p r s t c u f h c c dz s".split(" ")[at]!]))
const inLatin = (word: string): string => [...word].map((letter) => serbian.get(letter) ?? letter).join("")

/** First halves of words that are joined to another. */
const fronts = { european: ["euro", "evro", "євро", "евро", "еура"], central: ["центр", "centr"], national: ["нац"], state: ["гос", "держ"], ministry: ["мін", "мин"], special: ["спец"], federal: ["bundes"], social: ["соціал", "социал", "socjal", "social", "sozial", "socijal"], ukraine: ["укр", "ukr"] }
const links = ["", "s", "es", "n", "en", "er", "o", "о"]

function readLines(text: string, kind: ConceptKind, tables: ReadonlyMap<string, Stems>, byWord: Map<string, Concept>): void {
  for (const line of text.trim().split("\n")) {
    const [weight = "1", ...columns] = line.split(" ")
    const initials = new Map<string, Set<string>>()
    const words = columns.map((column) => column.split("/"))
    for (let at = 1; at < words.length; at++) if (columns[at] === "=") words[at] = words[at - 1]!
    const concept: Concept = { id: words[0]![0]!.replace("!", ""), kind, weight: Number(weight), initials }
    for (const [at, language] of languages.entries()) {
      const own = words[at] ?? []
      initials.set(language, new Set(own.map((word) => plainLetters(word[0] ?? ""))))
      for (const word of own) add(tables.get(language)!, word, false, [[concept]], language === "en" ? longestEnglish : undefined)
    }
    for (const word of words[0]!) byWord.set(word.replace("!", ""), byWord.get(word.replace("!", "")) ?? concept)
  }
}

function read(): Lexicon {
  const tables = new Map(languages.map((language): [string, Stems] => [language, new Map()]))
  const byWord = new Map<string, Concept>()
  readLines(bodies, "body", tables, byWord)
  readLines(qualities, "quality", tables, byWord)
  readLines(fields, "field", tables, byWord)
  const everywhere: Stems = new Map()
  for (const line of nations.trim().split("\n")) {
    const [id = "", ...words] = line.replace("|", " ").split(" ").filter((word) => word !== "")
    const letters = new Set(words.map((word) => word[0]!))
    const concept: Concept = { id, kind: "nation", weight: nationWeight, initials: new Map(languages.map((language) => [language, letters])) }
    byWord.set(id, concept)
    for (const word of words) add(everywhere, word, true, [[concept]])
  }
  const english = tables.get("en")!
  const conceptOf = (word: string): Concept => byWord.get(word) ?? longest([english], word)?.meanings[0]?.[0] ?? { id: word, kind: "field", weight: 1.5, initials: new Map() }
  const meaningsIn = (ids: string): ReadonlyArray<Meaning> => ids.split("+").map((id) => [conceptOf(id)])
  const standsFor = new Map<string, ReadonlyArray<Meaning>>()
  for (const line of acronyms.trim().split("\n")) {
    const [ids = "", ...forms] = line.split(" ")
    for (const form of forms) {
      const key = plainLetters(form.replace("!", ""))
      if (!standsFor.has(key)) standsFor.set(key, meaningsIn(ids))
    }
  }
  for (const line of compounds.trim().split("\n")) {
    const [ids = "", ...forms] = line.split(" ")
    for (const form of forms) add(everywhere, form, false, meaningsIn(ids))
  }
  const frontsByWord = Object.entries(fronts).flatMap(([id, starts]) => starts.map((start): readonly [string, Concept] => [start, conceptOf(id)]))
  const all = [...tables.values()]

  const inTables = (word: string, own: ReadonlyArray<Stems>): ReadonlyArray<Meaning> => {
    const found = longest([...own, everywhere], word)
    if (found !== undefined) return found.meanings
    for (const [start, concept] of frontsByWord) {
      if (!word.startsWith(start) || word.length < start.length + 4) continue
      const rest = longest([...own, everywhere], word.slice(start.length))
      if (rest !== undefined) return [[concept], ...rest.meanings]
    }
    return []
  }
  const german = tables.get("de")!
  const split = (word: string, depth = 0): ReadonlyArray<Meaning> | undefined => {
    if (word.length < 8 || depth > 2) return undefined
    const first = longest([german, everywhere], word, true)
    if (first === undefined || first.length < 3) return undefined
    const after = word.slice(first.length)
    for (const link of links) {
      const rest = after.slice(link.length)
      if (!after.startsWith(link) || rest.length < 3) continue
      const second = longest([german, everywhere], rest)?.meanings ?? split(rest, depth + 1)
      if (second !== undefined) return [...first.meanings, ...second]
    }
    return undefined
  }
  const known = new Map<string, ReadonlyArray<Meaning>>()
  const find = (plain: string, language: string): ReadonlyArray<Meaning> => {
    const code = sameStems[language] ?? language
    const own = tables.get(code)
    const word = code === "hr" ? inLatin(plain) : plain
    if (own !== undefined) {
      const found = inTables(word, [own])
      if (found.length > 0) return found
      if (code === "de") {
        const parts = split(word)
        if (parts !== undefined) return parts
      }
      const other = longest([english, ...all], word)
      return other !== undefined && other.length >= Math.min(5, word.length) && word.length - other.length <= longestForeign ? other.meanings : []
    }
    return inTables(word, all)
  }
  return {
    meaningsOf: (plain, language) => {
      if (plain.length < 2 || plain.length > longestWord) return []
      const code = (language ?? "").slice(0, 2)
      const key = `${code} ${plain}`
      let found = known.get(key)
      if (found === undefined) {
        found = find(plain, code)
        if (known.size > 20_000) known.clear()
        known.set(key, found)
      }
      return found
    },
    acronym: (plain) => standsFor.get(plain) ?? []
  }
}

let whole: Lexicon | undefined
/** The lexicon, read on first use. */
export const lexicon = (): Lexicon => whole ??= read()
/** One that knows nothing: names are compared by sound alone. */
export const emptyLexicon: Lexicon = { meaningsOf: () => [], acronym: () => [] }

/** Kinds of bodies that one language calls by one word and another by another. */
const near = [
  ["ministr", "department"], ["office", "agency", "authority", "administration", "service", "inspectorate", "directorate", "department"], ["company", "corporation", "group"],
  ["federation", "union", "association", "confederation", "league", "society"], ["national", "state", "people", "federal", "nation"], ["institute", "centre", "academy"],
  ["parliament", "assembly", "chamber", "duma"], ["army", "forces"], ["international", "world"], ["municipality", "regional", "district"],
  ["organization", "association", "society"], ["investigation", "control", "audit"], ["labour", "labour-work"], ["economy", "trade", "industry"], ["gas", "energy"], ["health", "sanitary"], ["public", "civil", "social"], ["news", "press"]
]
const nearTo = new Map<string, Set<string>>()
for (const group of near) for (const id of group) nearTo.set(id, new Set([...nearTo.get(id) ?? [], ...group]))

export const isNear = (a: Concept, b: Concept): boolean => nearTo.get(a.id)?.has(b.id) === true
