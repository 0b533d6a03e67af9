/**
 * How often the source of a romanised word is the first candidate, and among the first five: words of running text and names, in proportion to how often they occur.
 *
 * POLYONYM_DATA names the folder with the evaluation data. `--dev` measures the halves that the models were tuned on; `--errors` prints the commonest words
 * missed; `--words FILE` gives a word list, one word a line, to candidates, and `--round-trip FILE` one to go there and back by every reversible system.
 */
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { letterModel, type LetterModel } from "../src/reverse/model.ts"
import { reverser } from "../src/reverse/reverser.ts"
import { transliterator } from "../src/transliterator.ts"
import { letterTables } from "./reverse/letterTables.ts"
import { measured } from "./reverse/measured.ts"

const { values } = parseArgs({ options: {
  dev: { type: "boolean", default: false }, errors: { type: "boolean", default: false }, words: { type: "string" }, system: { type: "string", multiple: true },
  "round-trip": { type: "string" }, language: { type: "string", default: "ru" },
  uk: { type: "string", default: "../../letter-models/src/ukrainian.ts" }, ru: { type: "string", default: "../../letter-models/src/russian.ts" }
} })

async function model(file: string, name: string): Promise<LetterModel> {
  const loaded = await import(file) as Record<string, Parameters<typeof letterModel>[0]>
  return letterModel(loaded[name]!)
}

const percent = (part: number, whole: number): string => `${(100 * part / whole).toFixed(2)} %`

/** How many words of a list come back as they were, in small letters, as titles and in capitals. */
function roundTrip(file: string, language: string): void {
  const list = readFileSync(file, "utf8").trim().split("\n")
  for (const system of letterTables.filter(({ info }) => info.reversible && info.from === language)) {
    const forward = transliterator({ from: language, system: system.info.id }).convert
    const { convert } = reverser(system, { forward })
    let [all, right] = [0, 0]
    for (const word of list) {
      for (const form of new Set([word, word.slice(0, 1).toUpperCase() + word.slice(1), word.toUpperCase()])) {
        all++
        if (convert(forward(form)) === form) right++
        else if (values.errors) console.log(`  ${form} ${forward(form)} ${convert(forward(form))}`)
      }
    }
    console.log(`${system.info.id}: ${right} of ${all} come back`)
  }
}


const data = process.env["POLYONYM_DATA"]
if (values["round-trip"] !== undefined) roundTrip(values["round-trip"], values.language)
else if (data === undefined) console.log("skipped: POLYONYM_DATA does not name a folder with evaluation data")
else {
  const models: Record<string, LetterModel> = { uk: await model(values.uk, "ukrainian"), ru: await model(values.ru, "russian") }
  const words = values.words === undefined ? undefined : readFileSync(values.words, "utf8").trim().split("\n")
  const sets = measured(resolve(fileURLToPath(import.meta.url), "../../../..", data), !values.dev)
  for (const id of values.system ?? ["kmu-2010", "icao-9303"]) {
    const system = letterTables.find(({ info }) => info.id === id)!
    const { from } = system.info
    const forward = transliterator({ from, system: id }).convert
    const { candidates } = reverser(system, { forward, model: models[from], words })
    for (const { name, language, words: list } of sets) {
      if (language !== from) continue
      let [all, first, five, types] = [0, 0, 0, 0]
      const missed: Array<readonly [string, number, ReadonlyArray<string>]> = []
      const start = performance.now()
      for (const [word, count] of list) {
        const latin = forward(word)
        if (/\p{Script=Cyrillic}/u.test(latin)) continue
        const found = candidates(latin, 5).map(({ text }) => text)
        const place = found.indexOf(word)
        types++
        all += count
        if (place === 0) first += count
        else missed.push([word, count, found])
        if (place >= 0) five += count
      }
      const each = (performance.now() - start) / types
      console.log(`${id}, ${name}: first ${percent(first, all)}, in five ${percent(five, all)} of ${all} (${types} words; ${each.toFixed(2)} ms each)`)
      if (!values.errors) continue
      for (const [word, count, found] of missed.sort((a, b) => b[1] - a[1]).slice(0, 40)) console.log(`  ${word} ×${count}: ${found.slice(0, 3).join(" ")}`)
    }
  }
}
