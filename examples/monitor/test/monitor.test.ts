import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { makeArticles } from "../src/corpus/articles.ts"
import { languages } from "../src/corpus/languages/index.ts"
import { writeCorpus } from "../src/corpus/write.ts"
import { monitor } from "../src/monitor.ts"
import { type Overview, overviewOf } from "../src/overview.ts"
import { toPage } from "../src/page/page.ts"
import type { Seen } from "../src/seen.ts"

const folder = mkdtempSync(join(tmpdir(), "polyonym-monitor-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("the articles", () => {
  const articles = [...makeArticles({ documents: 2000 })]
  it("are the same each time", () => {
    expect([...makeArticles({ documents: 2000 })]).toEqual(articles)
    expect([...makeArticles({ documents: 2000, seed: 2 })].map(({ text }) => text)).not.toEqual(articles.map(({ text }) => text))
  })
  it("leave no slot open, in any language", () => {
    for (const { id, text } of articles) expect(text, id).not.toMatch(/[{}|[\]]|undefined/)
  })
  it("are in ten languages over sixty days, and every hundredth comes twice", () => {
    expect(new Set(articles.map(({ id }) => id.split("-")[3])).size).toBe(languages.length)
    expect(new Set(articles.map(({ publishedAt }) => publishedAt.slice(0, 10))).size).toBe(60)
    expect([articles.length, new Set(articles.map(({ id }) => id)).size]).toEqual([2020, 2000])
  })
})

it("an overview counts by day, and names in English what a text so names", () => {
  const seen = (id: string, publishedAt: string, language: string, script: string, text: string, others: ReadonlyArray<string>): Seen => ({
    id, publishedAt, language, title: "", sightings: [["Q1", text] as const, ...others.map((other) => [other, `Place ${other}`] as const)]
      .map(([link, name]) => ({ id: link, type: "LOC", names: [{ text: name, language, script, count: 1 }], forms: [{ text: name, language }], roles: [] }))
  })
  const { days, named, documentsByDay, identities } = overviewOf([
    seen("a", "2026-03-01T10:00:00Z", "uk", "Cyrl", "Ізмаїл", ["Q2"]), seen("b", "2026-03-03T10:00:00Z", "uk", "Cyrl", "Ізмаїл", ["Q2", "Q3"]), seen("c", "2026-03-03T23:00:00Z", "en", "Latn", "Izmail", [])
  ])
  expect(days).toEqual(["2026-03-01", "2026-03-02", "2026-03-03"])
  expect(documentsByDay).toEqual([1, 0, 2])
  expect(identities).toEqual({ PER: 0, ORG: 0, LOC: 3 })
  expect(named[0]).toMatchObject({
    id: "Q1", name: "Izmail", documents: 3, byDay: [1, 0, 2], languages: [["uk", 2], ["en", 1]], spellings: 2, beside: [{ id: "Q2", documents: 2 }, { id: "Q3", documents: 1 }],
    written: [{ language: "en", texts: ["Izmail"] }, { language: "uk", texts: ["Ізмаїл"] }]
  })
})

describe("a hundred articles over a SQLite queue", () => {
  const file = join(folder, "articles.jsonl.gz")
  const told: Array<string> = []
  let overview: Overview
  const run = (): Promise<Overview> => monitor({ file, queue: `sqlite:${join(folder, "queue.sqlite")}`, name: "monitor", workers: 1, threads: 1, tell: (line) => void told.push(line) })
  beforeAll(async () => {
    await writeCorpus(file, { documents: 100 })
    overview = await run()
  }, 120_000)

  it("each is done once, in its last version", () => {
    expect(told[0]).toBe("101 queued, 0 known already")
    expect(told.at(-1)).toContain("100 of 100 articles")
    expect(overview.documents).toBe(100)
    expect(overview.documentsByDay.reduce((sum, documents) => sum + documents)).toBe(100)
  })
  it("a body of many languages is one", () => {
    const bodies = overview.named.filter(({ kind, id }) => kind === "ORG" && id.startsWith("Q"))
    expect(Math.max(...bodies.map(({ languages: own }) => own.length))).toBeGreaterThan(3)
    for (const { byDay, documents } of bodies) expect(byDay.reduce((sum, one) => sum + one)).toBe(documents)
  })
  it("one person of the watch list by spellings of more than one script", () => {
    const scripts = overview.named.filter(({ id }) => id.startsWith("desk:")).map(({ written }) => {
      const all = written.flatMap(({ texts }) => texts).join(" ")
      return [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u, /\p{Script=Han}/u].filter((script) => script.test(all)).length
    })
    expect(Math.max(...scripts)).toBeGreaterThan(2)
  })
  it("a second run finds everything done, and says the same", async () => {
    const again = await run()
    expect(told.at(-1)).toContain("100 of 100 articles")
    expect(again).toEqual(overview)
  }, 60_000)

  it("the page loads nothing, runs nothing, and shows each name that it counts", () => {
    const page = toPage(overview, { engine: "sqlite", workers: 1, threads: 1, seconds: 3 })
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|\sstyle=|url\(|undefined|NaN/)
    for (const { name } of overview.named) expect(page).toContain(`<bdi>${name.replaceAll("'", "&#39;")}</bdi>`)
    expect(page.match(/<svg class="strip" role="img" aria-label="most on/g)).toHaveLength(overview.named.length)
  })
  it("an empty overview is a page too", () => {
    const page = toPage({ days: [], documents: 0, documentsByDay: [], languages: [], identities: { PER: 0, ORG: 0, LOC: 0 }, spellings: 0, named: [] }, { engine: "memory", workers: 1, threads: 1, seconds: 0 })
    expect(page).toContain("0 articles")
    expect(page).not.toMatch(/undefined|NaN|Infinity/)
  })
})
