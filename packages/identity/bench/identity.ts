/**
 * How adding grows: milliseconds of processor time a document and memory at 1,000, 10,000 and 100,000 identities, made of names of persons.dev: given and family names of different persons put together.
 * `--most 10000` ends earlier. Only ratios within one run are to be compared.
 */
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { gunzipSync } from "node:zlib"
import { CorpusIdentities, type SightedDocument, type Sighting } from "@polyonym/identity/pure"
import { random } from "./corpus.ts"

if (process.env["POLYONYM_DATA"] === undefined) {
  console.log("skipped: POLYONYM_DATA does not name the folder with the evaluation data")
  process.exit(0)
}
/** A relative path counts from the root of the repository. */
const data = resolve(import.meta.dirname, "../../..", process.env["POLYONYM_DATA"])
const at = process.argv.indexOf("--most")
const most = at < 0 ? 100_000 : Number(process.argv[at + 1])

const names = gunzipSync(readFileSync(join(data, "names/persons.dev.jsonl.gz"))).toString("utf8").split("\n").filter((line) => line !== "")
  .flatMap((line) => (JSON.parse(line) as { names: ReadonlyArray<{ language: string; name: string }> }).names.filter(({ language }) => language === "en").map(({ name }) => name.split(" ")))
  .filter(({ length }) => length === 2)
const next = random(11)
const pick = <T>(list: ReadonlyArray<T>): T => list[Math.floor(next() * list.length)]!

/** A document: one new person, perhaps one of before, and what stands beside. */
const people: Array<{ readonly text: string; readonly id: string; readonly place: number }> = []
function person(): { readonly text: string; readonly id: string; readonly place: number } {
  if (people.length > 0 && next() < 0.5) return pick(people)
  const text = `${pick(names)[0]!} ${pick(names)[1]!}`
  const made = { text, id: `nil-p${people.length}`, place: Math.floor(next() * 2000) }
  people.push(made)
  return made
}
const sighting = (id: string, type: Sighting["type"], text: string): Sighting => ({ id, type, names: [{ text, language: "en", script: "Latn", count: 1 }], forms: [{ text, language: "en" }], roles: [] })
function document(number: number): SightedDocument {
  const there = [...new Set([person(), person()])]
  const { place } = there[0]!
  return {
    id: `d${number}`, publishedAt: `${2000 + (number % 25)}-01-01`,
    sightings: [...there.map(({ id, text }) => sighting(id, "PER", text)), ...(next() < 0.15 ? [sighting(`nil-b${number}`, "PER", there[0]!.text.split(" ")[1]!)] : []), sighting(`Q${place}`, "LOC", `Place ${place}`), sighting(`Q9${place % 50}`, "LOC", `Land ${place % 50}`)]
  }
}

const corpus = new CorpusIdentities()
const marks = [1000, 10_000, 100_000].filter((mark) => mark <= most)
const measured: Array<{ readonly identities: number; readonly milliseconds: number }> = []
let added = 0
for (const mark of marks) {
  while (corpus.count < mark * 0.98) corpus.add(document(added++))
  const sample = 400
  const documents = Array.from({ length: sample }, () => document(added++))
  const start = process.cpuUsage()
  for (const one of documents) corpus.add(one)
  const { user, system } = process.cpuUsage(start)
  const milliseconds = (user + system) / 1000 / sample
  globalThis.gc?.()
  const { heapUsed } = process.memoryUsage()
  measured.push({ identities: corpus.count, milliseconds })
  const before = measured.at(-2)
  console.log(`${corpus.count} identities of ${corpus.size} documents: ${milliseconds.toFixed(2)} ms a document${before === undefined ? "" : ` (${(milliseconds / before.milliseconds).toFixed(2)} × that at ${before.identities})`}, ${(heapUsed / 1e6).toFixed(0)} MB, ${(heapUsed / 1e3 / corpus.count).toFixed(1)} kB an identity`)
}
