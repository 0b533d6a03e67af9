/**
 * The whole pipeline on annotated news pages: blocks kept and dropped, and precision, recall and F1 of persons, organisations and places
 * (exact span and type, in the page's own offsets), by language; beside it the same with the lexicon emptied.
 *
 * POLYONYM_DATA names the folder with `pages/*.txt` and `pages/*.gold.json`; `--errors` lists what was missed and what was too much.
 */
import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { Document, Pipeline, SourceMap } from "@polyonym/core"
import { detectLanguage } from "@polyonym/detect"
import { tagEntities } from "@polyonym/entities"
import { extractArticle } from "@polyonym/extract"
import { Article, Mentions } from "@polyonym/facts"
import { Lexicon } from "@polyonym/lexicon"
import { segment } from "@polyonym/segment"
import { Effect } from "effect"

const types = ["PER", "ORG", "LOC", "ROLE", "DEMONYM"] as const
interface Ranged {
  readonly start: number
  readonly end: number
  readonly text: string
}
interface Gold {
  readonly id: string
  readonly language: string
  readonly headline: string
  readonly body: ReadonlyArray<string>
  readonly boilerplate: ReadonlyArray<string>
  readonly regions: ReadonlyArray<Ranged & { readonly kind: string }>
  readonly entities: ReadonlyArray<Ranged & { readonly type: string; readonly chain: string }>
  readonly roles: ReadonlyArray<Ranged>
  readonly demonyms: ReadonlyArray<Ranged>
  readonly ignore: ReadonlyArray<Ranged>
}
interface Count {
  hit: number
  wrong: number
  missed: number
}

const pipeline = Pipeline.empty.to(extractArticle()).to(detectLanguage()).to(segment()).to(tagEntities())

const score = Effect.fnUntraced(function*(folder: string, files: ReadonlyArray<string>, errors: boolean) {
  const runner = yield* pipeline.open
  const counts = new Map<string, Count>()
  const count = (key: string): Count => {
    const found = counts.get(key) ?? { hit: 0, wrong: 0, missed: 0 }
    counts.set(key, found)
    return found
  }
  const blocks: Array<string> = []
  for (const file of files) {
    const gold = JSON.parse(readFileSync(join(folder, file), "utf8")) as Gold
    const source = readFileSync(join(folder, file.replace(".gold.json", ".txt")), "utf8")
    const out = runner.sync(Document.make(source))
    const article = Document.get(out, Article)
    const body = new Set(article.blocks.filter(({ kind }) => kind === "body" || kind === "heading").map(({ text }) => text))
    const kept = gold.body.filter((text) => body.has(text)).length
    const leaked = gold.boilerplate.filter((text) => article.blocks.some((block) => block.text === text)).length
    blocks.push(`${gold.id}: title ${article.title === gold.headline ? "right" : "WRONG"}, body ${kept}/${gold.body.length}, boilerplate left in ${leaked}/${gold.boilerplate.length}`)

    const scored = gold.regions.filter(({ kind }) => kind !== "boilerplate" && kind !== "date")
    const inside = ({ start, end }: { readonly start: number; readonly end: number }) => scored.some((region) => region.start <= start && end <= region.end)
    const key = ({ start, end, type }: { readonly start: number; readonly end: number; readonly type: string }) => `${start}-${end} ${type}`
    const right = new Map<string, string>()
    for (const entity of gold.entities) right.set(key(entity), entity.text)
    for (const role of gold.roles) right.set(key({ ...role, type: "ROLE" }), role.text)
    for (const demonym of gold.demonyms) right.set(key({ ...demonym, type: "DEMONYM" }), demonym.text)
    const given = new Map<string, string>()
    for (const mention of Document.get(out, Mentions).mentions) {
      const { start, end } = SourceMap.toSource(out.map, mention.start, mention.end)
      if (inside({ start, end }) && !gold.ignore.some((span) => span.start < end && start < span.end)) given.set(key({ start, end, type: mention.type }), mention.text)
    }
    for (const type of types) {
      const of = (map: ReadonlyMap<string, string>) => [...map.keys()].filter((one) => one.endsWith(` ${type}`))
      const missed = of(right).filter((one) => !given.has(one))
      const wrong = of(given).filter((one) => !right.has(one))
      for (const group of [gold.language, "all"]) {
        const sum = count(`${group} ${type}`)
        sum.hit += of(right).length - missed.length
        sum.missed += missed.length
        sum.wrong += wrong.length
      }
      if (errors) for (const one of missed) console.log(`  ${gold.id} missed ${one} ${right.get(one)}`)
      if (errors) for (const one of wrong) console.log(`  ${gold.id} wrong  ${one} ${given.get(one)}`)
    }
  }
  return { counts, blocks }
}, Effect.scoped)

const percent = (part: number, whole: number): string => whole === 0 ? "   –" : (100 * part / whole).toFixed(1).padStart(5)

const main = async (): Promise<void> => {
  const data = process.env["POLYONYM_DATA"]
  if (data === undefined) {
    console.log("skipped: POLYONYM_DATA does not name a folder with evaluation data")
    return
  }
  const root = join(fileURLToPath(import.meta.url), "../../../..")
  const folder = join(resolve(root, data), "pages")
  const files = readdirSync(folder).filter((name) => name.endsWith(".gold.json")).sort()
  const full = await Effect.runPromise(Effect.provide(score(folder, files, process.argv.includes("--errors")), Lexicon.layerDefault))
  const bare = await Effect.runPromise(Effect.provide(score(folder, files, false), Lexicon.layer([])))
  for (const line of full.blocks) console.log(line)
  console.log("\nlanguage type     precision recall F1      F1 with the lexicon emptied")
  for (const [key, { hit, wrong, missed }] of [...full.counts].sort(([a], [b]) => a < b ? -1 : 1)) {
    const other = bare.counts.get(key) ?? { hit: 0, wrong: 0, missed: 0 }
    const [language = "", type = ""] = key.split(" ")
    console.log(`${language.padEnd(8)} ${type.padEnd(8)} ${percent(hit, hit + wrong)}     ${percent(hit, hit + missed)}  ${percent(2 * hit, 2 * hit + wrong + missed)}   ${percent(2 * other.hit, 2 * other.hit + other.wrong + other.missed)}   (${hit + missed} in the gold)`)
  }
}

await main()
