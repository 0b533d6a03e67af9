/**
 * Scores the tagger on the annotated regions of the development pages; everything else of a page is blanked out, so that extraction does not
 * matter. Prints precision, recall and F1 by language for names (exact range and kind), chains (pairs of mentions that both sides have), roles,
 * demonyms, dates and quantities (VALUE: those whose value and kind are right too); beside it the same without a pack. By page: quotations found by exact range, of these those rightly told from what is no speech, and
 * those whose speaker is right too (a chain counts as the annotated one that most of its mentions have); then the same given the annotated names.
 * `--errors` prints what differs, `--page=dev-en-01` chooses.
 *
 * POLYONYM_DATA=… node --conditions=@polyonym/source packages/entities/scripts/scorePages.ts [--errors] [--page=ID] [--empty] [--pack=FILE]
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import type { Mention } from "@polyonym/facts/pure"
import { openPack, type Pack } from "@polyonym/lexicon/pure"
import { loadTagger, tagText } from "../src/pure.ts"
import { scoreQuotations, type GoldQuote } from "./scoreQuotations.ts"

interface Gold {
  readonly id: string
  readonly language: string
  readonly regions: ReadonlyArray<{ readonly start: number; readonly end: number; readonly kind: string }>
  readonly entities: ReadonlyArray<{ readonly text: string; readonly start: number; readonly end: number; readonly type: string; readonly chain: string }>
  readonly roles: ReadonlyArray<{ readonly text: string; readonly start: number; readonly end: number }>
  readonly demonyms: ReadonlyArray<{ readonly text: string; readonly start: number; readonly end: number }>
  readonly publishedAt: string | null
  readonly dates: ReadonlyArray<Amount>
  readonly quantities: ReadonlyArray<Amount>
  readonly quotes: ReadonlyArray<GoldQuote>
  readonly ignore: ReadonlyArray<{ readonly start: number; readonly end: number }>
}
interface Amount {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly value: string | number | null
  readonly kind?: string
}
interface Count {
  hit: number
  gold: number
  said: number
}
const annotated = new Set(["headline", "byline", "photoCredit", "caption", "body"])
const root = process.env["POLYONYM_DATA"]
if (root === undefined || !existsSync(resolve(root))) {
  console.log("POLYONYM_DATA is not set: nothing scored")
  process.exit(0)
}
const showErrors = process.argv.includes("--errors")
const only = process.argv.find((one) => one.startsWith("--page="))?.slice(7)

function pagesOf(folder: string): Array<{ gold: Gold; text: string }> {
  return readdirSync(folder).filter((file) => file.endsWith(".gold.json")).sort().map((file) => {
    const gold = JSON.parse(readFileSync(join(folder, file), "utf8")) as Gold
    const raw = readFileSync(join(folder, file.replace(".gold.json", ".txt")), "utf8")
    const keep = gold.regions.filter(({ kind }) => annotated.has(kind))
    let text = ""
    let at = 0
    for (const { start, end } of keep) {
      text += raw.slice(at, start).replace(/[^\n]/gu, (one) => " ".repeat(one.length)) + raw.slice(start, end)
      at = end
    }
    text += raw.slice(at).replace(/[^\n]/gu, (one) => " ".repeat(one.length))
    return { gold, text }
  })
}
const pages = [...pagesOf(join(resolve(root), "pages")), ...pagesOf(join(resolve(root), "seed"))].filter(({ gold }) => only === undefined || gold.id === only)

const pairs = (items: ReadonlyArray<{ key: string; chain: string }>): Set<string> => {
  const found = new Set<string>()
  for (let a = 0; a < items.length; a++) for (let b = a + 1; b < items.length; b++) if (items[a]!.chain === items[b]!.chain) found.add(`${items[a]!.key} ${items[b]!.key}`)
  return found
}
const figure = ({ hit, gold, said }: Count): string => {
  const p = said === 0 ? 1 : hit / said
  const r = gold === 0 ? 1 : hit / gold
  return `${(100 * p).toFixed(1).padStart(5)} ${(100 * r).toFixed(1).padStart(5)} ${(p + r === 0 ? 0 : 200 * p * r / (p + r)).toFixed(1).padStart(5)} (${gold})`
}

function score(label: string, tag: (text: string, language: string, publishedAt: string | null) => ReadonlyArray<Mention>, errors: boolean): void {
  const table = new Map<string, Map<string, Count>>()
  const count = (language: string, layer: string, hit: number, gold: number, said: number): void => {
    for (const row of [language, "all"]) {
      const counts = table.get(row) ?? new Map<string, Count>()
      table.set(row, counts)
      const one = counts.get(layer) ?? { hit: 0, gold: 0, said: 0 }
      counts.set(layer, one)
      one.hit += hit
      one.gold += gold
      one.said += said
    }
  }
  for (const { gold, text } of pages) {
    const ignored = (start: number, end: number): boolean => gold.ignore.some((one) => one.start < end && start < one.end)
    const said = tag(text, gold.language, gold.publishedAt).filter(({ start, end }) => !ignored(start, end))
    const lines: Array<string> = []
    const layer = (name: string, want: ReadonlyArray<{ start: number; end: number; text: string; type?: string }>, have: ReadonlyArray<Mention>): void => {
      const key = (one: { start: number; end: number; type?: string }): string => `${one.start} ${one.end}`
      const wanted = new Set(want.map(key))
      const got = new Set(have.map(key))
      count(gold.language, name, [...wanted].filter((one) => got.has(one)).length, wanted.size, got.size)
      const context = (one: { start: number; end: number }): string => text.slice(Math.max(0, one.start - 25), one.end + 25).replace(/\n/gu, "⏎")
      for (const one of want) if (!got.has(key(one))) lines.push(`  miss  ${name.padEnd(5)} «${one.text}» … ${context(one)}`)
      for (const one of have) if (!wanted.has(key(one))) lines.push(`  extra ${name.padEnd(5)} «${one.text}» ${one.confidence} ${one.why.map(({ code }) => code).join("+")} … ${context(one)}`)
    }
    for (const type of ["PER", "ORG", "LOC", "EVENT", "PRODUCT"]) layer(type, gold.entities.filter((one) => one.type === type), said.filter((one) => one.type === type))
    layer("ROLE", gold.roles, said.filter(({ type }) => type === "ROLE"))
    layer("DEMON", gold.demonyms, said.filter(({ type }) => type === "DEMONYM"))
    layer("DATE", gold.dates, said.filter(({ type }) => type === "DATE"))
    layer("QUANT", gold.quantities, said.filter(({ type }) => type === "QUANTITY" || type === "MONEY"))
    const right = (want: ReadonlyArray<Amount>): ReadonlyArray<Amount> => want.filter((one) => said.some(({ start, end, value, kind }) => start === one.start && end === one.end && value === one.value && kind === one.kind))
    count(gold.language, "VALUE", right(gold.dates).length + right(gold.quantities).length, gold.dates.length + gold.quantities.length, said.filter(({ value }) => value !== undefined).length)
    const both = new Map(gold.entities.map((one) => [`${one.start}-${one.end}`, one.chain]))
    const mine = said.filter((one) => one.chain !== undefined && both.has(`${one.start}-${one.end}`)).map((one) => ({ key: `${one.start}-${one.end}`, chain: one.chain! }))
    const theirs = mine.map(({ key }) => ({ key, chain: both.get(key)! }))
    const [wantedPairs, gotPairs] = [pairs(theirs), pairs(mine)]
    count(gold.language, "CHAIN", [...wantedPairs].filter((one) => gotPairs.has(one)).length, wantedPairs.size, gotPairs.size)
    const name = (pair: string): string => pair.split(" ").map((one) => text.slice(...(one.split("-").map(Number) as [number, number]))).join(" = ")
    for (const one of wantedPairs) if (!gotPairs.has(one)) lines.push(`  apart  ${name(one)}`)
    for (const one of gotPairs) if (!wantedPairs.has(one)) lines.push(`  joined ${name(one)}`)
    if (errors && lines.length > 0) console.log(`${gold.id}\n${lines.join("\n")}`)
  }
  console.log(`\n${label}: precision recall F1 (gold); CHAIN: pairs of mentions that both have`)
  const layers = ["PER", "ORG", "LOC", "EVENT", "PRODUCT", "CHAIN", "ROLE", "DEMON", "DATE", "QUANT", "VALUE"]
  for (const [language, counts] of table) {
    if (language === "all" && table.size === 2) continue
    console.log(language.padEnd(4) + layers.map((one) => `${one} ${figure(counts.get(one) ?? { hit: 0, gold: 0, said: 0 })}`).join(" | "))
  }
}
const file = process.argv.find((one) => one.startsWith("--pack="))?.slice(7)
// with the taggers of @polyonym/tagger-models: --model
const taggers = new Map(process.argv.includes("--model") ? await Promise.all(pages.map(async ({ gold: { language } }) => [language, await loadTagger(language)] as const)) : [])
const packs: ReadonlyArray<Pack> | undefined = file === undefined ? undefined : [openPack(new Uint8Array(readFileSync(file)))]
if (!process.argv.includes("--empty")) score(file ?? "default pack", (text, language, publishedAt) => tagText(text, { language, model: taggers.get(language), ...(packs === undefined ? {} : { packs }), ...(publishedAt === null ? {} : { publishedAt }) }), showErrors)
scoreQuotations(pages, (text, language) => tagText(text, { language, model: taggers.get(language), ...(packs === undefined ? {} : { packs }) }), showErrors)
score("no pack", (text, language, publishedAt) => tagText(text, { language, model: taggers.get(language), packs: [], ...(publishedAt === null ? {} : { publishedAt }) }), showErrors && process.argv.includes("--empty"))
