/**
 * How large the reports of the example articles are, of each and of all together, and how long one takes as a ratio to `JSON.stringify` of a hundred times the same source.
 */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { fileURLToPath } from "node:url"
import { type ArticleResult, openArticle } from "../src/index.ts"
import { toHtmlReport } from "../src/report.ts"

const folder = join(fileURLToPath(import.meta.url), "../../../../examples/article/pages")
const files = readdirSync(folder).filter((name) => name.endsWith(".txt")).sort()
const runner = await openArticle()
const results = files.map((name) => runner.run(readFileSync(join(folder, name), "utf8")))
await runner.close()

const time = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}
const median = (values: ReadonlyArray<number>): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

function tell(name: string, of: ReadonlyArray<ArticleResult>): void {
  const make = (): string => toHtmlReport(of.length === 1 ? of[0]! : of)
  const html = make()
  const pairs = Array.from({ length: 30 }, () => [time(make), time(() => JSON.stringify(of.map(({ document }) => document.source).join("").repeat(100)))] as const).slice(10)
  console.log(`${name}: ${(Buffer.byteLength(html) / 1000).toFixed(0)} kB, ${median(pairs.map(([ours]) => ours)).toFixed(1)} ms, ratio ${median(pairs.map(([ours, theirs]) => ours / theirs)).toFixed(0)}`)
}
for (const [i, result] of results.entries()) tell(files[i]!, [result])
tell(`all ${results.length}`, results)
