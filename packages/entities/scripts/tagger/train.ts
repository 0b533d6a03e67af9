/**
 * Learns a model, scores it on documents that it has not seen, and writes it.
 *
 * POLYONYM_DATA=… TAGGER_SOURCES=… POLYONYM_CORPUS=… node --conditions=@polyonym/source packages/entities/scripts/tagger/train.ts hr [--write=FOLDER] [--errors] [--union] [--again] [--folds=5] [--set=l1=0.1,epochs=4]
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { brotliCompressSync } from "node:zlib"
import type { Matcher } from "@polyonym/lexicon/pure"
import { foldingOf } from "../../src/tagger/folding.ts"
import { knownNames, openTagger } from "../../src/tagger/tagger.ts"
import type { WordInfo } from "../../src/tagger/wordInfo.ts"
import { wordList } from "../../src/tagger/wordList.ts"
import { fitted, reliability, type Judged } from "./calibration.ts"
import type { Annotated, Name } from "./corpora.ts"
import { count, f1, printed, type Counts } from "./counts.ts"
import { learn } from "./crfTrainer.ts"
import { examplesOf, type ReadingOptions } from "./examples.ts"
import { modelFile } from "./modelFile.ts"
import { modelBytes } from "./models.ts"
import { recipes } from "./recipes.ts"
import { shouted } from "./shouted.ts"
import { unions } from "./union.ts"
import { withHeader, writeModel } from "./writeModel.ts"

const name = process.argv[2] ?? ""
const make = recipes[name]
if (make === undefined) throw new Error(`no recipe: ${name}; there are ${Object.keys(recipes).join(" ")}`)
const option = (key: string): string | undefined => process.argv.find((one) => one.startsWith(`--${key}=`))?.slice(key.length + 3)
const recipe = make()
// other settings for a trial: --set=l1=0.1,epochs=4
const settings = { ...recipe.settings, ...Object.fromEntries((option("set") ?? "").split(",").filter((one) => one !== "").map((one) => [one.split("=")[0], Number(one.split("=")[1])])) }
const started = performance.now()
const seconds = (): string => `${Math.round((performance.now() - started) / 1000)} s`
const entries = recipe.lists()
const lists = entries.map(({ hashes, values, stems, shift }) => wordList(hashes, values, stems, shift))
const fold = foldingOf(recipe.fold, recipe.pairs)
const characters = recipe.unit === "character"
const options: ReadingOptions = { lists: characters ? lists.slice(1) : lists, dictionary: characters ? lists[0] : undefined, inflected: recipe.inflected, smallNames: recipe.smallNames, fold }
// without a pack for a quicker trial: --no-pack
async function packMatcher(): Promise<Matcher> {
  const { createMatcher, defaultPack } = await import("@polyonym/lexicon/pure")
  return createMatcher([defaultPack()])
}
const matcher = process.argv.includes("--no-pack") ? undefined : await packMatcher()
const cache = new Map<string, WordInfo>()
console.log(`${name}: lists of ${entries.map(({ hashes }) => hashes.length).join(" + ")}, ${seconds()}`)

function modelOf(documents: ReadonlyArray<Annotated>): Uint8Array {
  // half of the documents are read with the gazetteer, so that the model does without it too
  const examples = [...documents, ...characters ? [] : shouted(documents)].flatMap((document, number) =>
    examplesOf(document, options, cache, matcher !== undefined && number % 2 === 0 ? knownNames(matcher, document.text, document.language) : undefined, 1))
  const { language, licence, unit, inflected, smallNames, fold, pairs, agreement } = recipe
  return writeModel({ language, version: "0.1.0", licence, unit, inflected, smallNames, fold, ...pairs === undefined ? {} : { pairs }, ...agreement === undefined ? {} : { agreement }, bias: 0, calibration: [1, 0] }, entries, learn(examples, settings), settings)
}

interface Run {
  readonly set: string
  readonly model: Uint8Array
  readonly documents: ReadonlyArray<Annotated>
}
const folds = Number(option("folds") ?? 5)
const cross = Object.entries(recipe.cross())
const train = recipe.train()
const dev = Object.entries(recipe.dev())
const runs: Array<Run> = []
for (let fold = 0; fold < folds && cross.length > 0; fold++) {
  const model = modelOf([...train, ...cross.flatMap(([, documents]) => documents.filter((_, number) => number % folds !== fold))])
  for (const [set, documents] of cross) runs.push({ set, model, documents: documents.filter((_, number) => number % folds === fold) })
  console.log(`fold ${fold}, ${seconds()}`)
}
const written = option("write")
if (written !== undefined) mkdirSync(written, { recursive: true })
let bytes: Uint8Array | undefined
// the model that is there already, only scored and calibrated again
if (process.argv.includes("--again")) bytes = withHeader(modelBytes(name), { calibration: [1, 0] })
else if (dev.length > 0 || written !== undefined) bytes = modelOf([...train, ...cross.flatMap(([, documents]) => documents)])
if (bytes !== undefined) for (const [set, documents] of dev) runs.push({ set, model: bytes, documents })

const key = (one: { start: number; end: number; type: string }): string => `${one.start} ${one.end} ${one.type}`
/** What may be taken from the score of no name. The best on the even documents is chosen where the recipe says none. */
const biases = [0, -0.3, 0.3, -0.6, 0.6, 0.9, 1.2]

function scoreAt(bias: number): number {
  const even: Counts = new Map()
  for (const { model, documents } of runs) {
    const tagger = openTagger(withHeader(model, { bias }))
    documents.forEach(({ text, language, entities }, number) => {
      if (number % 2 === 0) count(even, entities, tagger.tag(text, { language }))
    })
  }
  return f1(even.get("all") ?? { hit: 0, gold: 0, said: 0 })
}
const trials = runs.length === 0 ? [] : biases.map((bias) => ({ bias, f1: scoreAt(bias) }))
const bias = recipe.bias ?? trials.reduce((best, one) => one.f1 > best.f1 ? one : best, { bias: 0, f1: 0 }).bias
const tables = new Map<string, Counts>()
const judged: Array<Judged> = []
const into = (label: string, entities: Annotated["entities"], said: ReadonlyArray<Name>): void => {
  const counts: Counts = tables.get(label) ?? new Map()
  tables.set(label, counts)
  count(counts, entities, said)
}
for (const { set, model, documents } of runs) {
  const tagger = openTagger(withHeader(model, { bias }))
  documents.forEach(({ text, language, entities }, number) => {
    const said = tagger.tag(text, { language })
    into(set, entities, said)
    if (number % 2 === 1) into(`${set}, odd`, entities, said)
    if (process.argv.includes("--union")) for (const [way, names] of unions(text, language, said, tagger)) into(`${set}: ${way}`, entities, names)
    if (matcher !== undefined) into(`${set}, pack`, entities, tagger.tag(text, { language, gazetteer: matcher }))
    const gold = new Set(entities.map(key))
    if (number % 2 === 0) for (const one of said) judged.push({ confidence: one.confidence, right: gold.has(key(one)) })
    if (!process.argv.includes("--errors") || number % 2 === 1) return
    const mine = new Set(said.map(key))
    const line = (verb: string, one: Name): string => `${verb} ${one.type} «${text.slice(one.start, one.end)}» … ${text.slice(Math.max(0, one.start - 40), one.end + 30).replace(/\n/gu, "⏎")}`
    for (const one of entities) if (!mine.has(key(one))) console.log(line("miss ", one))
    for (const one of said) if (!gold.has(key(one))) console.log(line("extra", one))
  })
}
console.log(`bias ${bias}; F1 of the even documents by bias: ${trials.map((one) => `${one.bias} ${one.f1.toFixed(1)}`).join(", ")}`)
for (const [set, counts] of tables) console.log(set.padEnd(34), printed(counts))
const calibration = fitted(judged)
console.log(`calibration ${calibration.map((one) => one.toFixed(3)).join(" ")}\n${reliability(judged, calibration)}\n${seconds()}`)
if (written !== undefined && bytes !== undefined) {
  const file = modelFile(name, recipe, withHeader(bytes, { bias, calibration }))
  writeFileSync(join(written, `${name}.js`), file)
  console.log(`${name}.js: ${file.length} characters, brotli ${brotliCompressSync(file).length} bytes`)
}
