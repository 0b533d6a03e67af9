/** Records for the bench, one at a time: real names where there are data, then names put together of their parts, without end. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import type { PackName, PackRecord } from "@polyonym/lexicon/pure"

/** Numbers that look random, the same in each run (xorshift, general knowledge). */
export function random(seed: number): (below: number) => number {
  let state = seed | 0 || 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

const linesOf = (file: string): ReadonlyArray<string> => gunzipSync(readFileSync(file)).toString("utf8").split("\n").filter((line) => line !== "")

interface Person {
  readonly id: string
  readonly names: ReadonlyArray<{ readonly language: string; readonly name: string }>
}

function* realRecords(data: string): Generator<PackRecord> {
  const seen = new Set<string>()
  for (const line of linesOf(join(data, "names", "persons.dev.jsonl.gz"))) {
    const { id, names } = JSON.parse(line) as Person
    seen.add(id)
    yield { id, type: "PER", prior: 0.4, names: names.map(({ language, name }) => ({ text: name, language })) }
  }
  for (const line of linesOf(join(data, "names", "retrieval.index.jsonl.gz"))) {
    const { id, name } = JSON.parse(line) as { readonly id: string; readonly name: string }
    if (!seen.has(id)) yield { id, type: "PER", names: [{ text: name, language: "mul" }] }
    seen.add(id)
  }
}

const alphabets: ReadonlyArray<readonly [language: string, onsets: string, vowels: string]> = [
  ["en", "b d f g k l m n p r s t v", "a e i o u"], ["pl", "cz d g k ł m n p r sz t w z", "a e ę i o ó u y"], ["uk", "б в г д ж з к л м н п р с т", "а е и і о у"],
  ["ar", "ب ت ج د ر س ع ف ق ل م ن", "ا و ي"], ["ja", "カ サ タ ナ ハ マ ラ", "ア イ ウ エ オ"]
]

/** Names of made-up parts in five languages, for a bench without data. */
function madePersons(pick: (below: number) => number): ReadonlyArray<PackRecord> {
  const word = (onsets: string, vowels: string): string => {
    const [first, second] = [onsets.split(" "), vowels.split(" ")]
    const made = Array.from({ length: 2 + pick(2) }, () => first[pick(first.length)]! + second[pick(second.length)]!).join("")
    return made.charAt(0).toUpperCase() + made.slice(1)
  }
  return Array.from({ length: 5000 }, (_, at) => ({
    id: `made:${at}`, type: "PER", names: alphabets.map(([language, onsets, vowels]) => ({ text: `${word(onsets, vowels)} ${word(onsets, vowels)}`, language }))
  }))
}

/** A person of two: the first word of one's names and the rest of the other's, in each language that both have. */
function crossed(first: PackRecord, second: PackRecord): ReadonlyArray<PackName> {
  return first.names.flatMap(({ text, language }) => {
    const other = second.names.find((name) => name.language === language)?.text
    const gap = text.indexOf(" ")
    const otherGap = other?.indexOf(" ") ?? -1
    return gap < 0 || other === undefined || otherGap < 0 || text.includes(",") || other.includes(",") ? [] : [{ text: text.slice(0, gap) + other.slice(otherGap), language }]
  })
}

/** First the real records, then others without end, each with names of at least two spellings. */
export function* records(data: string | undefined): Generator<PackRecord> {
  const pick = random(7)
  const real = data !== undefined && existsSync(join(data, "names")) ? [...realRecords(data)] : madePersons(pick)
  yield* real
  const several = real.filter(({ names }) => new Set(names.map(({ text }) => text)).size > 2)
  for (let number = 0; ; number++) {
    const names = crossed(several[pick(several.length)]!, several[pick(several.length)]!)
    if (new Set(names.map(({ text }) => text)).size < 2) continue
    yield { id: `Q${200_000_000 + number}`, type: "PER", names, prior: pick(100) / 100, country: ["UA", "PL", "DE", "FR", "US"][pick(5)]! }
  }
}
