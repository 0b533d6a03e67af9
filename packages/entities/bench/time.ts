/**
 * Dates beside chrono-node, Microsoft's recognizers and compromise-dates, where the folder ENTITIES_PEERS has them, on the marked texts of the tests (written for this package, so its own rows
 * are at home) and, with POLYONYM_DATA, on the development pages: F1 of exact ranges, and how many marked dates are covered by one with the right value. Then speed, as a ratio in one run.
 *
 * ENTITIES_PEERS=… POLYONYM_DATA=… node --conditions=@polyonym/source packages/entities/bench/time.ts
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join, resolve } from "node:path"
import { performance } from "node:perf_hooks"
import { segmentText } from "@polyonym/segment/pure"
import { findExpressions } from "../src/time/expressions.ts"
import { published, unmark } from "../test/time/marked.ts"
import { texts } from "../test/time/texts/index.ts"

interface Found {
  readonly start: number
  readonly end: number
  readonly value: string | null
}
/** Finds dates, counted from a day of publication; undefined where the language is not among the peer's. */
type Finder = (text: string, language: string, from: string) => ReadonlyArray<Found> | undefined
interface Item {
  readonly language: string
  readonly text: string
  readonly from: string
  readonly dates: ReadonlyArray<Found>
}

const peers = process.env["ENTITIES_PEERS"]
const load = (name: string): unknown => {
  try {
    return peers === undefined ? undefined : createRequire(join(resolve(peers), "package.json"))(name)
  } catch {
    console.log(`${name}: not in ${peers!}`)
    return undefined
  }
}
const finders = new Map<string, Finder>([["polyonym", (text, language, from) =>
  findExpressions(text, { language, sentences: segmentText(text, { language }).sentences, publishedAt: from }).filter(({ type }) => type === "DATE").map(({ start, end, value }) => ({ start, end, value: value as string | null }))]])

interface Side {
  readonly isCertain: (part: string) => boolean
  readonly get: (part: string) => number
}
interface Chrono {
  readonly parse: (text: string, reference: Date) => ReadonlyArray<{ readonly index: number; readonly text: string; readonly start: Side; readonly end: Side | null }>
}
const two = (value: number): string => String(value).padStart(2, "0")
const chrono = load("chrono-node") as Record<string, Chrono & { readonly hans?: Chrono }> | undefined
if (chrono !== undefined) {
  const write = (side: Side): string => {
    const day = [String(side.get("year")).padStart(4, "0"), two(side.get("month")), two(side.get("day"))].slice(0, side.isCertain("day") || side.isCertain("weekday") ? 3 : side.isCertain("month") ? 2 : 1).join("-")
    return side.isCertain("hour") && day.length === 10 ? `${day}T${two(side.get("hour"))}:${two(side.get("minute"))}:00` : day
  }
  finders.set("chrono-node", (text, language, from) => {
    const own = language === "zh" ? chrono["zh"]?.hans : chrono[language]
    return own?.parse(text, new Date(`${from}T12:00:00`)).map(({ index, text, start, end }) => ({ start: index, end: index + text.length, value: end === null ? write(start) : `${write(start)}/${write(end)}` }))
  })
}
interface Recognised {
  readonly start: number
  readonly end: number
  readonly resolution: { readonly values?: ReadonlyArray<{ readonly timex: string; readonly type: string; readonly value?: string }> } | null
}
const microsoft = load("@microsoft/recognizers-text-date-time") as { readonly recognizeDateTime: (text: string, culture: string, options: number, reference: Date) => ReadonlyArray<Recognised> } | undefined
const cultures: Readonly<Record<string, string>> = { en: "en-us", es: "es-es", fr: "fr-fr", zh: "zh-cn" }
if (microsoft !== undefined) {
  finders.set("recognizers-text", (text, language, from) => cultures[language] === undefined ? undefined : microsoft.recognizeDateTime(text, cultures[language], 0, new Date(`${from}T12:00:00`)).filter(({ resolution }) => resolution?.values?.[0]?.type.startsWith("date")).map(({ start, end, resolution }) => {
    const values = resolution!.values!
    // where it cannot tell, the past comes first
    const { timex, value } = values[0]!
    return { start, end: end + 1, value: /^\d{4}(?:-\d\d){0,2}$/u.test(timex) ? timex : value?.replace(" ", "T") ?? null }
  }))
}
const compromise = load("compromise") as ((text: string) => { readonly dates: (options: object) => { readonly json: (options: object) => ReadonlyArray<{ readonly offset?: { readonly start: number; readonly length: number }; readonly text: string; readonly dates: { readonly start: string | null; readonly end: string | null } }> } }) & { readonly extend: (plugin: unknown) => void } | undefined
const plugin = load("compromise-dates") as { readonly default?: unknown } | undefined
if (compromise !== undefined && plugin !== undefined) {
  compromise.extend(plugin.default ?? plugin)
  finders.set("compromise-dates", (text, language, from) => language !== "en" ? undefined : compromise(text).dates({ today: from, timezone: "UTC" }).json({ offset: true }).map(({ offset, text: words, dates }) => {
    const start = offset?.start ?? text.indexOf(words)
    return { start, end: start + (offset?.length ?? words.length), value: dates.start?.slice(0, 10) ?? null }
  }))
}

const own: Array<Item> = Object.entries(texts).flatMap(([language, { dated }]) => dated.map((marked) => {
  const { text, expected } = unmark(marked)
  return { language, text, from: published, dates: expected.filter(({ date }) => date).map(({ start, end, value }) => ({ start, end, value: value === "null" ? null : value })) }
}))
const root = process.env["POLYONYM_DATA"]
const folder = root === undefined ? undefined : join(resolve(root), "pages")
interface Gold {
  readonly language: string
  readonly publishedAt: string | null
  readonly regions: ReadonlyArray<{ readonly start: number; readonly end: number; readonly kind: string }>
  readonly dates: ReadonlyArray<Found>
}
const pages: Array<Item> = folder === undefined || !existsSync(folder) ? [] : readdirSync(folder).filter((file) => file.endsWith(".gold.json")).sort().flatMap((file) => {
  const gold = JSON.parse(readFileSync(join(folder, file), "utf8")) as Gold
  const raw = readFileSync(join(folder, file.replace(".gold.json", ".txt")), "utf8")
  const kept = gold.regions.filter(({ kind }) => kind !== "date" && kind !== "boilerplate")
  let text = ""
  for (const { start, end } of kept) text += raw.slice(text.length, start).replace(/[^\n]/gu, " ") + raw.slice(start, end)
  return gold.publishedAt === null ? [] : [{ language: gold.language, text, from: gold.publishedAt, dates: gold.dates }]
})

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5)
function compare(label: string, items: ReadonlyArray<Item>): void {
  console.log(`\n${label}: F1 of exact ranges, marked dates that are covered with the right value (marked)`)
  for (const language of [...new Set(items.map((one) => one.language))].sort()) {
    const row: Array<string> = []
    for (const [name, find] of finders) {
      let [hit, said, marked, right, known] = [0, 0, 0, 0, true]
      for (const { text, from, dates } of items.filter((one) => one.language === language)) {
        const found = find(text, language, from)
        if (found === undefined) {
          known = false
          break
        }
        said += found.length
        marked += dates.length
        for (const { start, end, value } of dates) {
          if (found.some((one) => one.start === start && one.end === end)) hit++
          if (found.some((one) => one.start < end && start < one.end && one.value === value)) right++
        }
      }
      if (known) row.push(`${name} ${percent(hit === 0 ? 0 : 2 * hit / (said + marked))} ${percent(right / marked)} (${marked})`)
    }
    console.log(`${language}  ${row.join(" | ")}`)
  }
}
compare("the tests' own texts", own)
if (pages.length > 0) compare("development pages with a date", pages)

const middle = (values: Array<number>): number => values.sort((a, b) => a - b)[values.length >> 1]!
const time = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}
console.log("\nspeed: milliseconds for the texts of a language (sentences given), words a second, and the peer's time as a multiple of ours in the same run")
for (const language of Object.keys(texts)) {
  const text = own.filter((one) => one.language === language).map((one) => one.text).join("\n\n")
  const { sentences, words } = segmentText(text, { language })
  const options = { language, sentences, publishedAt: published }
  const ours: Array<number> = []
  const theirs = new Map<string, Array<number>>()
  for (let round = 0; round < 40; round++) {
    const spent = time(() => findExpressions(text, options))
    if (round >= 10) ours.push(spent)
    for (const [name, find] of finders) {
      if (name === "polyonym" || round % 10 !== 9) continue
      const one = time(() => find(text, language, published))
      if (find("1", language, published) !== undefined) theirs.set(name, [...theirs.get(name) ?? [], one / spent])
    }
  }
  console.log(`${language}  ${middle(ours).toFixed(2)} ms, ${Math.round(words.length / middle(ours) * 1000).toLocaleString("en")} words/s; ${[...theirs].map(([name, ratios]) => `${name} ${middle(ratios).toFixed(1)}×`).join(", ")}`)
}
