/**
 * The statistical tagger: F1 by set and kind (exact range and kind, from raw text) for models that have not seen the set, by itself and in `tagText`, with the default pack and without packs; then speed,
 * time to the first name and memory, beside npm's compromise in the folder that ENTITIES_PEERS names.
 *
 * POLYONYM_DATA=… ENTITIES_PEERS=… npm run bench -w @polyonym/entities
 */
import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { pagesOf, universal, type Annotated, type Name } from "../scripts/tagger/corpora.ts"
import { count, printed, type Counts } from "../scripts/tagger/counts.ts"
import { modelBytes } from "../scripts/tagger/models.ts"
import { tagText } from "../src/pure.ts"
import { openTagger, type Tagger } from "../src/tagger/index.ts"
import { readModel } from "../src/tagger/modelFormat.ts"
import { tokenise } from "../src/tagger/tokenise.ts"

const open = (model: string): Tagger => openTagger(modelBytes(model))

const named: ReadonlySet<string> = new Set(["PER", "ORG", "LOC"])
function joined(text: string, language: string, model: Tagger, packs?: []): Array<Name> {
  return tagText(text, { language, model, ...(packs === undefined ? {} : { packs }) }).flatMap(({ start, end, type }) => named.has(type) ? [{ start, end, type }] : [])
}

function accuracy(label: string, tagger: Tagger, documents: ReadonlyArray<Annotated>): void {
  const ways: Readonly<Record<string, (one: Annotated) => ReadonlyArray<Name>>> = {
    [label]: ({ text, language }) => tagger.tag(text, { language }), "  in tagText": ({ text, language }) => joined(text, language, tagger), "  in tagText, without packs": ({ text, language }) => joined(text, language, tagger, [])
  }
  for (const [way, said] of Object.entries(ways)) {
    const counts: Counts = new Map()
    for (const one of documents) count(counts, one.entities, said(one))
    console.log(way.padEnd(34), printed(counts))
  }
}

const sets: ReadonlyArray<readonly [model: string, set: string, file: string, language: string]> = [
  ["hr", "Croatian, UNER SET", "hr_set", "hr"], ["hr", "Serbian, UNER SET", "sr_set", "sr"], ["pt", "Portuguese, UNER Bosque", "pt_bosque", "pt"], ["zh", "Chinese, UNER GSD", "zh_gsd", "zh"],
  ["zh", "Chinese, UNER GSD simplified", "zh_gsdsimp", "zh"], ["da", "Danish, UNER DDT", "da_ddt", "da"]
]
console.log("precision, recall and F1 of the parts for development; exact range and kind")
for (const [model, label, file, language] of sets) accuracy(label, open(model), universal(`${file}-ud-dev`, language))
console.log("The English, Russian and Swedish models have seen their sets whole: scripts/tagger/train.ts en (ru, sv) prints the figures of five folds.")
for (const [language, pages] of Map.groupBy(pagesOf(), (one) => one.language)) {
  const model = { en: "en", ru: "ru", uk: "ru" }[language]
  if (model !== undefined) accuracy(`development pages, ${language}`, open(model), pages)
}

const text = universal("en_ewt-ud-dev", "en").map((one) => one.text)
const tokens = text.reduce((sum, one) => sum + tokenise(one).texts.length, 0)
const perSecond = (work: () => void): number => {
  work()
  let best = 0
  for (let round = 0; round < 3; round++) {
    const { user, system } = process.cpuUsage()
    work()
    const used = process.cpuUsage()
    best = Math.max(best, 1e6 * tokens / (used.user + used.system - user - system))
  }
  return best
}
const english = open("en")
const { lists, table, weights } = readModel(modelBytes("en"))
const held = lists.reduce((sum, { keys, values }) => sum + keys.byteLength + values.byteLength, table.byteLength + weights.byteLength)
const ours = perSecond(() => text.forEach((one) => english.tag(one)))
console.log(`\nspeed on English web text, ${tokens} tokens: ${Math.round(ours)} tokens a second of processor time; arrays of the open model ${(held / 1e6).toFixed(1)} MB`)
const first = (code: string): number => Number(execFileSync(process.execPath, [...entry === built ? [] : ["--conditions=@polyonym/source"], "--input-type=module", "-e", `const start = performance.now();${code};console.log(performance.now() - start)`], { encoding: "utf8" }))
const root = import.meta.dirname
const built = join(root, "../dist/tagger/index.js")
const entry = existsSync(built) ? built : join(root, "../src/tagger/index.ts")
const own = [1, 2, 3].map(() => first(`const { openTagger } = await import(${JSON.stringify(pathToFileURL(entry).href)});const { model } = await import(${JSON.stringify(pathToFileURL(join(root, "../../tagger-models/data/en.js")).href)});openTagger(Buffer.from(model, "base64")).tag("Angela Merkel visited Paris.")`))
console.log(`import and first names, from ${entry === built ? "what is built" : "the source"}: ${Math.round(Math.min(...own))} ms`)

interface Found {
  out(how: "offset"): ReadonlyArray<unknown>
}
type Compromise = (text: string) => { people(): Found; places(): Found; organizations(): Found }
const peers = process.env["ENTITIES_PEERS"]
const place = peers === undefined ? undefined : join(resolve(peers), "node_modules/compromise/src/three.js")
if (place === undefined || !existsSync(place)) console.log("ENTITIES_PEERS names no folder with compromise: NOT COMPARED")
else {
  const { version } = JSON.parse(readFileSync(join(resolve(peers!), "node_modules/compromise/package.json"), "utf8")) as { version: string }
  const { default: nlp } = await import(pathToFileURL(place).href) as { default: Compromise }
  const theirs = perSecond(() => text.forEach((one) => {
    const read = nlp(one)
    for (const kind of [read.people(), read.places(), read.organizations()]) kind.out("offset")
  }))
  const firsts = [1, 2, 3].map(() => first(`const { default: nlp } = await import(${JSON.stringify(pathToFileURL(place).href)});nlp("Angela Merkel visited Paris.").people().out("offset")`))
  console.log(`compromise ${version}: ${Math.round(theirs)} tokens a second, import and first names ${Math.round(Math.min(...firsts))} ms; ours is ${(ours / theirs).toFixed(1)} times as fast`)
}
