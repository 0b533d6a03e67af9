/**
 * Scores PER, ORG and LOC (exact range and kind, from raw text) on the development documents of Universal NER in languages whose model has not seen them: the
 * tagger alone, with the default pack as evidence, and joined with packs and grammars by `tagText`. The even documents are those that bias and rules were tuned on.
 *
 * POLYONYM_DATA=… node --conditions=@polyonym/source packages/entities/scripts/scoreTagged.ts [--models=FOLDER] [--sets=hr_set,pt_bosque] [--half=even|odd]
 */
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { createMatcher, defaultPack } from "@polyonym/lexicon/pure"
import { tagText } from "../src/pure.ts"
import { openTagger } from "../src/tagger/index.ts"
import { contract, universal, type Name } from "./tagger/corpora.ts"
import { count, printed, type Counts } from "./tagger/counts.ts"

const option = (key: string): string | undefined => process.argv.find((one) => one.startsWith(`--${key}=`))?.slice(key.length + 3)
const folder = resolve(option("models") ?? join(import.meta.dirname, "../../tagger-models/data"))
const matcher = createMatcher([defaultPack()])
const sets = [
  ["hr_set", "hr", "hr"], ["sr_set", "hr", "sr"], ["pt_bosque", "pt", "pt"], ["pt_bosque contracted", "pt", "pt"], ["zh_gsd", "zh", "zh"], ["zh_gsdsimp", "zh", "zh"], ["da_ddt", "da", "da"]
] as const
const wanted = option("sets")?.split(",")
const halves = (["even", "odd", "all"] as const).filter((half) => option("half") === undefined || half === option("half"))
const kinds = new Set(["PER", "ORG", "LOC"])

for (const [set, model, language] of sets) {
  const [file = ""] = set.split(" ")
  if (wanted !== undefined && !wanted.includes(file)) continue
  const tagger = openTagger(Buffer.from(/"([^"]*)"\s*$/u.exec(readFileSync(join(folder, `${model}.js`), "utf8"))?.[1] ?? "", "base64"))
  const tables = new Map<string, Counts>()
  universal(`${file}-ud-dev`, language).map((one) => set === file ? one : contract(one)).forEach(({ text, entities }, number) => {
    const half = number % 2 === 0 ? "even" : "odd"
    if (!halves.includes("all") && !halves.includes(half)) return
    const joined = tagText(text, { language, model: tagger }).flatMap(({ start, end, type }): Array<Name> => kinds.has(type) ? [{ start, end, type }] : [])
    for (const [way, said] of [["alone", tagger.tag(text, { language })], ["with the pack", tagger.tag(text, { language, gazetteer: matcher })], ["joined", joined]] as const) {
      for (const part of halves.filter((one) => one === half || one === "all")) {
        const counts: Counts = tables.get(`${way}, ${part}`) ?? new Map()
        tables.set(`${way}, ${part}`, counts)
        count(counts, entities, said)
      }
    }
  })
  for (const [label, counts] of tables) console.log(`${set}: ${label}`.padEnd(42), printed(counts))
}
