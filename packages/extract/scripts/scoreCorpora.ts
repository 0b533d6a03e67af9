// Scores extraction on two public corpora of web pages: POLYONYM_DATA names the folder that has `extract` (relative paths count from the repository root).
// Prints word F1 for the HTML and for the same page as plain text (tags stripped, blocks to lines). Run:
// POLYONYM_DATA=… node --conditions=@polyonym/source packages/extract/scripts/scoreCorpora.ts [worst]
import { existsSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"
import { type Extracted, extractArticle } from "@polyonym/extract/pure"
import { piecesOfHtml } from "../src/html/page.ts"

interface Row {
  readonly id: string
  readonly url: string
  readonly html: string
  readonly truth: { readonly text: string; readonly title?: string | null; readonly byline?: string | null; readonly publishedAt?: string | null }
}

const root = fileURLToPath(new URL("../../..", import.meta.url))
const data = process.env["POLYONYM_DATA"]
if (data === undefined || !existsSync(join(resolve(root, data), "extract"))) {
  console.log("skipped: POLYONYM_DATA does not name a folder that has `extract`")
  process.exit(0)
}
const words = (text: string): Array<string> => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function f1(found: string, truth: string): { precision: number; recall: number; f: number } {
  const counts = new Map<string, number>()
  const wanted = words(truth)
  for (const word of wanted) counts.set(word, (counts.get(word) ?? 0) + 1)
  const given = words(found)
  let hits = 0
  for (const word of given) {
    const left = counts.get(word) ?? 0
    if (left > 0) {
      hits++
      counts.set(word, left - 1)
    }
  }
  const precision = given.length === 0 ? Number(wanted.length === 0) : hits / given.length
  const recall = wanted.length === 0 ? 1 : hits / wanted.length
  return { precision, recall, f: precision + recall === 0 ? 0 : 2 * precision * recall / (precision + recall) }
}

const inBody: ReadonlySet<string> = new Set(["body", "heading", "list-item", "quote", "table"])
const bodyOf = ({ blocks }: Extracted): string => blocks.filter(({ kind }) => inBody.has(kind)).map(({ text }) => text).join("\n\n")
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()

for (const name of ["scrapinghub", "wcxb"]) {
  const path = join(resolve(root, data), "extract", `${name}.dev.jsonl.gz`)
  if (!existsSync(path)) continue
  const rows = gunzipSync(readFileSync(path)).toString("utf8").trim().split("\n").map((line) => JSON.parse(line) as Row)
  for (const way of ["html", "text"] as const) {
    const sums = { precision: 0, recall: 0, f: 0, titles: 0, titled: 0, dates: 0, dated: 0, bylines: 0, bylined: 0 }
    const scored: Array<{ f: number; line: string }> = []
    let spent = 0
    for (const { id, url, html, truth } of rows) {
      const input = way === "html" ? html : piecesOfHtml(html).pieces.map(({ text }) => text).join("\n")
      const start = performance.now()
      const article = extractArticle(input, way === "html" ? { url } : { url, mediaType: "text/plain" })
      spent += performance.now() - start
      const one = f1(bodyOf(article), truth.text)
      sums.precision += one.precision
      sums.recall += one.recall
      sums.f += one.f
      if (truth.title) {
        sums.titled++
        if (plain(article.title ?? "") === plain(truth.title)) sums.titles++
      }
      if (truth.publishedAt) {
        sums.dated++
        if ((article.publishedAt ?? "").slice(0, 10) === truth.publishedAt.slice(0, 10)) sums.dates++
      }
      if (truth.byline) {
        sums.bylined++
        if (article.byline.some((found) => plain(truth.byline!).includes(plain(found)))) sums.bylines++
      }
      scored.push({ f: one.f, line: `${id} P ${one.precision.toFixed(2)} R ${one.recall.toFixed(2)} F ${one.f.toFixed(2)} ${url.slice(0, 90)}` })
    }
    const mean = (sum: number): string => (sum / rows.length).toFixed(3)
    console.log(
      `${name} as ${way}: ${rows.length} pages, word F1 ${mean(sums.f)} (precision ${mean(sums.precision)}, recall ${mean(sums.recall)}), titles ${sums.titles}/${sums.titled}, dates ${sums.dates}/${sums.dated}, bylines ${sums.bylines}/${sums.bylined}, ${(spent / rows.length).toFixed(1)} ms a page`
    )
    if (process.argv[2] === "worst") for (const { line } of scored.sort((a, b) => a.f - b.f).slice(0, 14)) console.log(`   ${line}`)
  }
}
