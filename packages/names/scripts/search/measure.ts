/**
 * Measures the index of names on `names/retrieval.*` under the folder in POLYONYM_DATA: rank of the right name, recall of the candidates by script, speed, bytes;
 * beside a brute force of any-ascii and Jaro-Winkler over all names. Queries of the third of persons that is left unread are passed over.
 * Arguments: `--errors N`, `--brute` (with the brute force), `--queries N`, `--names N` (of the index), `--growth N` (nothing but the speed among N names, those that are not there made of others with other letters).
 */
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { gunzipSync } from "node:zlib"
import { transliterator } from "@polyonym/transliterate/pure"
import { buildNameIndex, type NameRow } from "../../src/search/index.ts"
import { third } from "../third.ts"
import { jaroWinkler } from "../../src/compare/jaroWinkler.ts"

interface Query {
  readonly name: string
  readonly language?: string
  readonly script: string
  readonly expect: ReadonlyArray<string>
  readonly person: string
}

const folder = process.env.POLYONYM_DATA
if (folder === undefined) {
  console.log("measure: POLYONYM_DATA is unset; skipped")
  process.exit(0)
}
const names = join(resolve(import.meta.dirname, "../../../..", folder), "names")
const argument = (name: string, usual: number): number => {
  const at = process.argv.indexOf(name)
  return at < 0 ? usual : Number(process.argv[at + 1])
}
const lines = <T>(text: string): ReadonlyArray<T> => text.trim().split("\n").map((line) => JSON.parse(line) as T)
const rows = lines<NameRow>(gunzipSync(readFileSync(join(names, "retrieval.index.jsonl.gz"))).toString("utf8")).slice(0, argument("--names", Infinity))
const queries = lines<Query>(readFileSync(join(names, "retrieval.dev.jsonl"), "utf8")).filter(({ person }) => third(person) !== 2).slice(0, argument("--queries", Infinity))

/** Seconds of processor time: other programs on the machine do not count. */
const timed = (once: () => void): number => {
  const from = process.cpuUsage()
  once()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1e6
}
/** Seconds a query by brute force, in a process that holds no index yet: beside the index, its small arrays cost more than twice as much. */
function bruteForce(): number {
  const ascii = transliterator({ from: "und", system: "any-ascii" })
  const plain = (name: string): string => ascii.convert(name).toLowerCase()
  const romanised = rows.map(({ name }) => plain(name))
  const places = new Map(rows.map(({ id }, at) => [id, at]))
  const few = queries.filter(({ person }, at) => third(person) === 1 && at % 5 === 0)
  const scoresOf = (name: string): ReadonlyArray<number> => {
    const text = plain(name)
    return romanised.map((other) => jaroWinkler(text, other))
  }
  for (const { name } of few.slice(0, 10)) scoresOf(name)
  let [seconds, reciprocals, right] = [0, 0, 0]
  for (const { name, expect } of few) {
    let scored: ReadonlyArray<number> = []
    seconds += timed(() => scored = scoresOf(name))
    const best = Math.max(...expect.map((id) => scored[places.get(id)!] ?? -1))
    const rank = 1 + scored.filter((score) => score > best).length
    reciprocals += 1 / rank
    if (rank === 1) right++
  }
  console.log(`brute force: ${(few.length / seconds).toFixed(1)} queries a second (${few.length} queries, MRR ${(reciprocals / few.length).toFixed(3)}, recall@1 ${(100 * right / few.length).toFixed(1)})`)
  return seconds / few.length
}
const bruteSeconds = process.argv.includes("--brute") ? bruteForce() : undefined

const memory = (): number => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
buildNameIndex(rows.slice(0, 200)).search("Iryna Melnyk")
const before = memory()
let index = buildNameIndex([])
const built = timed(() => index = buildNameIndex(rows))
console.log(`${index.size} names built in ${built.toFixed(2)} s of processor time; ${globalThis.gc === undefined ? "memory: run with --expose-gc" : `${Math.round((memory() - before) / index.size)} bytes of memory a name`}; ${(index.toBytes().length / index.size).toFixed(0)} bytes a name written`)

/** A name like another one, with other letters for some. */
const otherName = (name: string, turn: number): string => [...name].map((letter, at) => {
  const list = ["aeiou", "bdgklmnprstvz"].find((letters) => letters.includes(letter))
  return list === undefined || (at + turn) % 3 > 0 ? letter : list[(list.indexOf(letter) + turn) % list.length]!
}).join("")
const most = argument("--growth", 0)
if (most > 0) {
  for (let at = rows.length; at < most; at++) {
    const row = rows[at % rows.length]!
    index.add({ ...row, id: `${row.id} ${at}`, name: otherName(row.name, Math.floor(at / rows.length)) })
  }
}

/** Each query asked for the first time, after those of another third. */
for (const { name, language, person } of queries) if (third(person) === 0) index.search(name, { language })
const asked = queries.filter(({ person }) => third(person) === 1)
const seconds = timed(() => {
  for (const { name, language } of asked) index.search(name, { language })
}) / asked.length
console.log(`${index.size} names: ${(1 / seconds).toFixed(0)} queries a second (${(1000 * seconds).toFixed(2)} ms each)${bruteSeconds === undefined ? "" : `, ${(bruteSeconds / seconds).toFixed(1)} times as fast as brute force`}`)
if (most > 0) process.exit(0)

interface Row {
  readonly query: Query
  readonly rank: number
  readonly among: boolean
  readonly first: string
}

const found = queries.map((query): Row => {
  const hits = index.search(query.name, { language: query.language, limit: 100 })
  const rank = hits.findIndex(({ id }) => query.expect.includes(id)) + 1
  return { query, rank: rank > 100 ? 0 : rank, among: rank > 0, first: hits[0] === undefined ? "-" : `${hits[0].name} ${hits[0].probability.toFixed(2)}` }
})
const share = (own: ReadonlyArray<Row>, is: (row: Row) => boolean): string => (100 * own.filter(is).length / own.length).toFixed(1).padStart(6)
const reciprocal = (own: ReadonlyArray<Row>): string => (own.reduce((sum, { rank }) => sum + (rank === 0 ? 0 : 1 / rank), 0) / own.length).toFixed(3)
const show = (what: string, own: ReadonlyArray<Row>): void =>
  console.log(`${what.padEnd(8)} ${String(own.length).padStart(5)} queries  MRR ${reciprocal(own)}  recall@1 ${share(own, ({ rank }) => rank === 1)}  @10 ${share(own, ({ rank }) => rank > 0 && rank <= 10)}  candidates ${share(own, ({ among }) => among)}`)
show("all", found)
for (const part of [0, 1]) show(`third ${part}`, found.filter(({ query }) => third(query.person) === part))
const scripts = [...new Set(queries.map(({ script }) => script))].map((script) => found.filter(({ query }) => query.script === script)).sort((a, b) => b.length - a.length)
for (const own of scripts) show(own[0]!.query.script, own)

const hits = queries.flatMap((query) => index.search(query.name, { language: query.language, limit: 3 }).map(({ id, probability }) => ({ probability, right: query.expect.includes(id) })))
for (const from of [0, 0.1, 0.3, 0.5, 0.7, 0.9]) {
  const own = hits.filter(({ probability }) => probability >= from && probability < ([0.1, 0.3, 0.5, 0.7, 0.9].find((to) => to > from) ?? 2))
  console.log(`probability from ${from}: ${own.length} of the first three hits, right ${(100 * own.filter(({ right }) => right).length / own.length).toFixed(1)} %`)
}

const nameOf = new Map(rows.map(({ id, name }) => [id, name]))
for (const { query, rank, among, first } of found.filter(({ rank }) => rank !== 1).slice(0, argument("--errors", 0))) {
  console.log(`${query.script} ${query.language ?? ""} ${query.name} | ${query.expect.map((id) => nameOf.get(id)).join(" / ")} | rank ${rank}${among ? "" : " (no candidate)"} | ${first}`)
}
