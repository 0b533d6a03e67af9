import assert from "node:assert/strict"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, test } from "node:test"
import { fileURLToPath } from "node:url"
import { jsonLines } from "@polyonym/jobs/sources"
import { Effect } from "effect"
import { pageOf } from "../src/page.ts"
import { services, submit, work, writePage } from "../src/work.ts"

const folder = mkdtempSync(join(tmpdir(), "monitor-"))
after(() => rmSync(folder, { recursive: true, force: true }))
const corpus = fileURLToPath(new URL("../corpus/articles.jsonl", import.meta.url))

const program = Effect.gen(function*() {
  const first = yield* submit(jsonLines(corpus))
  const worked = yield* work({ threads: 1, folder })
  return { first, again: yield* submit(jsonLines(corpus)), worked, names: yield* writePage(folder) }
})
const { first, again, worked, names } = await Effect.runPromise(Effect.scoped(Effect.provide(program, services(folder))))

test("every article is worked at once", () => {
  assert.equal(worked.done, first.queued)
  assert.deepEqual([worked.dead, again.queued, again.unchanged], [0, 0, first.queued])
})

test("one person is one identity over languages and scripts", () => {
  const known = names.names.find(({ id }) => id === "Q3874799")
  assert.deepEqual(known?.languages, ["de", "en", "pl", "uk"])
  assert.equal(known?.articles, 5)
})

test("a person whom no lexicon knows is one identity too", () => {
  const spellings = names.names.filter(({ spellings: written }) => written.some((one) => /Pestrenko|Пестренко/.test(one)))
  assert.equal(spellings.length, 1)
  assert.deepEqual(spellings[0]?.languages, ["en", "uk"])
})

test("every day has its column, and every article its day", () => {
  assert.deepEqual(names.days, ["2026-03-02", "2026-03-03", "2026-03-04"])
  for (const { byDay, articles } of names.names) assert.equal(byDay.reduce((sum, count) => sum + count, 0), articles)
})

test("the page escapes what it shows", () => {
  const hostile = { id: "x", type: "PER", name: "<img src=x onerror=1>", articles: 1, byDay: [], languages: [], spellings: ["\"'&"] } as const
  const page = pageOf({ days: [], names: [hostile] })
  assert.doesNotMatch(page, /<img/)
  assert.match(readFileSync(join(folder, "names.html"), "utf8"), /<h1>Names by day<\/h1>/)
})
