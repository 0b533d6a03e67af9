/**
 * Scores dates and quantities on the annotated regions of the development pages, by language: F1 of exact ranges, then how many gold spans
 * have the right value too (EDTF; number and kind). Beside it, for dates in its languages, chrono-node where the folder ENTITIES_PEERS has it.
 *
 * POLYONYM_DATA=… ENTITIES_PEERS=… node --conditions=@polyonym/source packages/entities/scripts/timePages.ts [--errors] [--page=ID]
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { tagText } from "../src/pure.ts"

interface Expected {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind?: string
  readonly value: string | number | null
  readonly unit?: string
}
interface Gold {
  readonly id: string
  readonly language: string
  readonly publishedAt: string | null
  readonly regions: ReadonlyArray<{ readonly start: number; readonly end: number; readonly kind: string }>
  readonly dates: ReadonlyArray<Expected>
  readonly quantities: ReadonlyArray<Expected>
}
interface Count {
  hit: number
  gold: number
  said: number
  right: number
}
const root = process.env["POLYONYM_DATA"]
if (root === undefined || !existsSync(resolve(root))) {
  console.log("POLYONYM_DATA is not set: nothing scored")
  process.exit(0)
}
const annotated = new Set(["headline", "byline", "photoCredit", "caption", "body"])
const only = process.argv.find((one) => one.startsWith("--page="))?.slice(7)
const pages = ["pages", "seed"].map((folder) => join(resolve(root), folder)).flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith(".gold.json")).sort().map((file) => {
  const gold = JSON.parse(readFileSync(join(folder, file), "utf8")) as Gold
  const raw = readFileSync(join(folder, file.replace(".gold.json", ".txt")), "utf8")
  let [text, at] = ["", 0]
  for (const { start, end } of gold.regions.filter(({ kind }) => annotated.has(kind))) {
    text += raw.slice(at, start).replace(/[^\n]/gu, (one) => " ".repeat(one.length)) + raw.slice(start, end)
    at = end
  }
  return { gold, text: text + raw.slice(at).replace(/[^\n]/gu, (one) => " ".repeat(one.length)) }
})).filter(({ gold }) => only === undefined || gold.id === only)

const rows = new Map<string, Map<string, Count>>()
function count(language: string, layer: string, hit: number, gold: number, said: number, right: number): void {
  for (const row of [language, "all"]) {
    const counts = rows.get(row) ?? new Map<string, Count>()
    rows.set(row, counts)
    const one = counts.get(layer) ?? { hit: 0, gold: 0, said: 0, right: 0 }
    counts.set(layer, { hit: one.hit + hit, gold: one.gold + gold, said: one.said + said, right: one.right + right })
  }
}
function compare(gold: Gold, text: string, layer: string, want: ReadonlyArray<Expected>, have: ReadonlyArray<Expected>): void {
  const said = new Map(have.map((one) => [`${one.start} ${one.end}`, one]))
  const wanted = new Set(want.map(({ start, end }) => `${start} ${end}`))
  const about = ({ start, end }: Expected): string => `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(/\n/gu, "⏎")
  const lines: Array<string> = []
  let [hit, right] = [0, 0]
  for (const one of want) {
    const found = said.get(`${one.start} ${one.end}`)
    if (found === undefined) lines.push(`  miss  ${layer} ${String(one.value)} ${one.kind ?? ""} … ${about(one)}`)
    else {
      hit++
      const same = found.value === one.value && (one.kind === undefined || found.kind === one.kind) && (one.kind !== "money" || one.unit === undefined || found.unit === one.unit)
      if (same) right++
      else lines.push(`  value ${layer} ${String(one.value)} ${one.kind ?? ""}, said ${String(found.value)} ${found.kind ?? ""} ${found.unit ?? ""} … ${about(one)}`)
    }
  }
  for (const one of have) if (!wanted.has(`${one.start} ${one.end}`)) lines.push(`  extra ${layer} ${String(one.value)} ${one.kind ?? ""} … ${about(one)}`)
  count(gold.language, layer, hit, want.length, have.length, right)
  if (process.argv.includes("--errors") && layer !== "chrono" && lines.length > 0) console.log(`${gold.id}\n${lines.join("\n")}`)
}

const peers = process.env["ENTITIES_PEERS"]
const file = peers === undefined ? undefined : join(resolve(peers), "node_modules", "chrono-node", "dist", "esm", "index.js")
interface Chrono {
  parse: (text: string, reference: Date) => ReadonlyArray<{ index: number; text: string; start: Side; end?: Side | null }>
}
interface Side {
  isCertain: (part: string) => boolean
  get: (part: string) => number
}
const chrono = file === undefined || !existsSync(file) ? undefined : await import(pathToFileURL(file).href) as Record<string, Chrono | { hans?: Chrono }>
if (chrono === undefined) console.log("ENTITIES_PEERS names no folder with chrono-node: not compared")
const edtf = (side: Side): string => [String(side.get("year")).padStart(4, "0"), String(side.get("month")).padStart(2, "0"), String(side.get("day")).padStart(2, "0")].slice(0, side.isCertain("day") || side.isCertain("weekday") ? 3 : side.isCertain("month") ? 2 : 1).join("-")

for (const { gold, text } of pages) {
  const mentions = tagText(text, { language: gold.language, ...(gold.publishedAt === null ? {} : { publishedAt: gold.publishedAt }) })
  compare(gold, text, "dates", gold.dates, mentions.filter(({ type }) => type === "DATE") as ReadonlyArray<Expected>)
  compare(gold, text, "quantities", gold.quantities, mentions.filter(({ type }) => type === "QUANTITY" || type === "MONEY") as ReadonlyArray<Expected>)
  const peer = gold.language === "zh" ? (chrono?.["zh"] as { hans?: Chrono } | undefined)?.hans : chrono?.[gold.language] as Chrono | undefined
  if (peer === undefined) continue
  const found = peer.parse(text, new Date(`${gold.publishedAt ?? "2025-01-01"}T12:00:00`)).map(({ index, text, start, end }) => ({ start: index, end: index + text.length, text, value: gold.publishedAt === null ? null : end === undefined || end === null ? edtf(start) : `${edtf(start)}/${edtf(end)}` }))
  compare(gold, text, "chrono", gold.dates, found)
}
console.log("language: layer precision recall F1, right values of gold spans (gold)")
for (const [language, layers] of rows) {
  console.log(language.padEnd(4) + [...layers].map(([layer, { hit, gold, said, right }]) => {
    const [p, r] = [said === 0 ? 1 : hit / said, gold === 0 ? 1 : hit / gold]
    return `${layer} ${[p, r, p + r === 0 ? 0 : 2 * p * r / (p + r), gold === 0 ? 1 : right / gold].map((one) => (100 * one).toFixed(1).padStart(5)).join(" ")} (${gold})`
  }).join(" | "))
}
