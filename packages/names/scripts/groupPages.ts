/**
 * Scores `identitiesOf` by pairs of mentions: whether two mentions of one entity come into one identity, and only those. Ids and chains are not given to it.
 * Four sets: annotated pages; two pages of different languages as one; factRuEval's news (every second document); pages made of persons' names in many scripts
 * with bare family names between them (persons of the first two thirds). Reads the folder that POLYONYM_DATA names; writes nothing.
 * Arguments: `--set pages|crossed|news|made`, `--errors N`, `--held` (the other half of the news).
 */
import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { gunzipSync } from "node:zlib"
import type { Mention, MentionType } from "@polyonym/facts/pure"
import { identitiesOf } from "../src/identities.ts"
import { prepareName } from "../src/name.ts"
import { third } from "./third.ts"

interface Labelled {
  readonly mention: Mention
  /** What of it is scored together: type, or scripts. */
  readonly label: string
  readonly gold: string
  /** Pairs within one of these are not scored. */
  readonly page?: string
}
interface Count {
  hit: number
  wrong: number
  missed: number
}

const data = process.env["POLYONYM_DATA"]
if (data === undefined) {
  console.log("groupPages: POLYONYM_DATA is unset; skipped")
  process.exit(0)
}
const folder = resolve(import.meta.dirname, "../../..", data)
const argument = (name: string): string | undefined => process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined
let errors = Number(argument("--errors") ?? 0)
const types: ReadonlySet<string> = new Set(["PER", "ORG", "LOC", "EVENT", "PRODUCT"])

const mentionOf = (text: string, type: string, language: string, start: number): Mention => ({ text, start, end: start + text.length, type: type as MentionType, confidence: 0.9, language, why: [] })

/** Milliseconds of processor time: other programs on the machine do not count. */
function spent(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

/** Adds a document's pairs to the counts; gives the milliseconds that grouping took. */
function score(labelled: ReadonlyArray<Labelled>, counts: Map<string, Count>): number {
  const from = process.cpuUsage()
  const { identities } = identitiesOf(labelled.map(({ mention }) => mention))
  const time = spent(from)
  const own = new Map<number, number>()
  identities.forEach(({ mentions }, at) => mentions.forEach((index) => own.set(index, at)))
  const count = (key: string): Count => {
    const found = counts.get(key) ?? { hit: 0, wrong: 0, missed: 0 }
    counts.set(key, found)
    return found
  }
  labelled.forEach((a, i) => labelled.slice(0, i).forEach((b, j) => {
    if (a.mention.type !== b.mention.type || (a.page !== undefined && a.page === b.page)) return
    const same = a.gold === b.gold
    const said = own.get(i) === own.get(j)
    if (!same && !said) return
    const kind = same && said ? "hit" : same ? "missed" : "wrong"
    for (const key of new Set([a.label < b.label ? `${a.label} ${b.label}` : `${b.label} ${a.label}`, "all"])) count(key)[kind]++
    if (kind !== "hit" && errors-- > 0) console.log(`  ${kind.padEnd(6)} ${a.mention.type} «${b.mention.text}» ${b.mention.language} «${a.mention.text}» ${a.mention.language}`)
  }))
  return time
}

const percent = (part: number, whole: number): string => (whole === 0 ? "–" : (100 * part / whole).toFixed(1)).padStart(6)

function print(name: string, documents: ReadonlyArray<ReadonlyArray<Labelled>>): void {
  const counts = new Map<string, Count>()
  const times = documents.map((one) => score(one, counts))
  const again = documents.map((one) => {
    const from = process.cpuUsage()
    identitiesOf(one.map(({ mention }) => mention))
    return spent(from)
  })
  const sum = (values: ReadonlyArray<number>): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length)
  console.log(`\n${name}: ${documents.length} documents, ${(sum(documents.map(({ length }) => length))).toFixed(0)} mentions each; ${sum(times).toFixed(1)} ms a document, ${sum(again).toFixed(2)} ms again`)
  console.log("                 precision recall     F1   pairs")
  for (const [key, { hit, wrong, missed }] of [...counts].sort(([a], [b]) => a < b ? -1 : 1)) {
    console.log(`${key.padEnd(16)}    ${percent(hit, hit + wrong)} ${percent(hit, hit + missed)} ${percent(2 * hit, 2 * hit + wrong + missed)}  ${String(hit + missed).padStart(6)}`)
  }
}

interface Gold {
  readonly id: string
  readonly language: string
  readonly entities: ReadonlyArray<{ readonly text: string; readonly type: string; readonly start: number; readonly chain: string; readonly name: string }>
}
const golds = readdirSync(join(folder, "pages")).filter((name) => name.endsWith(".gold.json")).sort().map((name) => JSON.parse(readFileSync(join(folder, "pages", name), "utf8")) as Gold)
const lines = <Row>(name: string): ReadonlyArray<Row> => gunzipSync(readFileSync(join(folder, name))).toString("utf8").trim().split("\n").map((line) => JSON.parse(line) as Row)

const pages = (): ReadonlyArray<ReadonlyArray<Labelled>> => golds.map((gold) => gold.entities.filter(({ type }) => types.has(type)).map((one): Labelled => ({ mention: mentionOf(one.text, one.type, gold.language, one.start), label: one.type, gold: one.chain })))

function crossed(): ReadonlyArray<ReadonlyArray<Labelled>> {
  const labelled = golds.map((gold) => gold.entities.filter(({ type }) => types.has(type)).map((one): Labelled => ({ mention: mentionOf(one.text, one.type, gold.language, one.start), label: one.type, gold: `${one.type} ${one.name}`, page: gold.id })))
  return labelled.flatMap((one, i) => labelled.slice(0, i).flatMap((other, j) => golds[i]!.language === golds[j]!.language ? [] : [[...one, ...other]]))
}

interface News {
  readonly entities: ReadonlyArray<{ readonly text: string; readonly type: string; readonly start: number; readonly chain?: string }>
}
const news = (): ReadonlyArray<ReadonlyArray<Labelled>> => lines<News>("entities/factrueval.dev.jsonl.gz").filter((_, at) => at % 2 === (process.argv.includes("--held") ? 1 : 0))
  .map(({ entities }) => entities.filter(({ type, chain }) => types.has(type) && chain !== undefined).map((one): Labelled => ({ mention: mentionOf(one.text, one.type, "ru", one.start), label: one.type, gold: one.chain! })))

interface Person {
  readonly id: string
  readonly names: ReadonlyArray<{ readonly language: string; readonly name: string }>
}
const perPage = 12
const wanted = ["en", "ru", "uk", "ar", "he", "zh", "ja", "ko", "el", "ka", "hy", "hi", "fa", "bg", "pl", "ta"]

/** Pages of twelve persons, each in up to six languages that are rarest first, with the bare family name of two of these. */
function made(): ReadonlyArray<ReadonlyArray<Labelled>> {
  const persons = lines<Person>("names/persons.dev.jsonl.gz").filter(({ id, names }) => third(id) !== 2 && names.filter(({ language }) => wanted.includes(language)).length >= 3)
  const spread = [...persons].sort((a, b) => a.id.split("").reverse().join("") < b.id.split("").reverse().join("") ? -1 : 1)
  const documents: Array<Array<Labelled>> = []
  for (let from = 0; from + perPage <= spread.length; from += perPage) {
    const labelled: Array<Labelled> = []
    for (const { id, names } of spread.slice(from, from + perPage)) {
      const own = names.filter(({ language }) => wanted.includes(language)).sort((a, b) => wanted.indexOf(b.language) - wanted.indexOf(a.language)).slice(0, 6)
      const told = own.some(({ language }) => language === "en") ? own : [...own.slice(0, 5), ...names.filter(({ language }) => language === "en")]
      told.forEach(({ language, name }, rank) => {
        const { script, parts } = prepareName(name, { language })
        labelled.push({ mention: mentionOf(name, "PER", language, labelled.length * 100), label: script, gold: id })
        const family = parts.filter(({ role }) => role === "family" || role === "particle")
        if (rank % 2 === 1 && family.length > 0 && family.length < parts.length) {
          const bare = name.slice(family[0]!.start, family.at(-1)!.end)
          if ([...bare].length > 1) labelled.push({ mention: mentionOf(bare, "PER", language, labelled.length * 100), label: `bare`, gold: id })
        }
      })
    }
    documents.push(labelled)
  }
  return documents
}

const sets = { pages, crossed, news, made }
for (const [name, documents] of Object.entries(sets)) if (argument("--set") === undefined || argument("--set") === name) print(name, documents())
