/**
 * Seven articles about one event, in seven languages and four scripts: clean text, one identity for each name whatever its spelling,
 * JSON-LD for each, and one report. Writes to `out/` at the root of the repository.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { openArticle } from "polyonym"
import { toHtmlReport } from "polyonym/report"
import { merge } from "./merge.ts"
import { summary } from "./summary.ts"

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, "../../..")
const out = join(root, "out")
const pages = ["en", "uk", "ru", "de", "pl", "ar", "zh"]

const runner = await openArticle({ style: "own-preference" })
const title = "One event, seven newsrooms"
const results = pages.map((page) => runner.run(readFileSync(join(here, `../pages/${page}.txt`), "utf8"), { id: page }))
await runner.close()

mkdirSync(out, { recursive: true })
const written = results.map((result, i) => {
  const file = join(out, `${pages[i]!}.jsonld`)
  writeFileSync(file, `${JSON.stringify(result.jsonld, null, 2)}\n`)
  return file
})
const report = join(out, "report.html")
writeFileSync(report, toHtmlReport(results, { title }))

const colour = process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === ""
process.stdout.write(summary(results, merge(results), [...written, report].map((file) => relative(process.env["INIT_CWD"] ?? root, file)), { title, colour, width: Math.min(110, process.stdout.columns ?? 80) }))
