// Scores extraction on annotated pages: POLYONYM_DATA names the folder that has `pages` and `seed` (relative paths count from the repository root).
// Run: POLYONYM_DATA=… node --conditions=@polyonym/source packages/extract/scripts/scorePages.ts [page]
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { type Extracted, extractArticle } from "@polyonym/extract/pure"

interface Gold {
  readonly headline: string
  readonly byline: string | null
  readonly publishedAt: string | null
  readonly photoCredit: string | null
  readonly captions?: ReadonlyArray<string>
  readonly body: ReadonlyArray<string>
  readonly boilerplate: ReadonlyArray<string>
  readonly boilerplateHtml?: ReadonlyArray<string> | null
}

const root = fileURLToPath(new URL("../../..", import.meta.url))
const data = process.env["POLYONYM_DATA"]
if (data === undefined || !existsSync(resolve(root, data))) {
  console.log("skipped: POLYONYM_DATA does not name a folder")
  process.exit(0)
}
const folders = ["pages", "seed"].map((name) => join(resolve(root, data), name)).filter(existsSync)
const same = (text: string): string => text.replace(/\s+/g, " ").trim()
const totals = { pages: 0, title: 0, body: 0, bodyKept: 0, clutter: 0, clutterDropped: 0, byline: 0, date: 0, credit: 0, captions: 0, captionsKept: 0, extra: 0, reasons: 0 }

function score(name: string, gold: Gold, article: Extracted, html: boolean): void {
  const kept = new Map(article.blocks.map(({ text, kind }) => [same(text), kind]))
  const body = article.blocks.filter(({ kind }) => kind === "body").map(({ text }) => same(text))
  const missed = gold.body.filter((text) => !body.includes(same(text)))
  const clutter = [...gold.boilerplate, ...(html ? gold.boilerplateHtml ?? [] : [])]
  const attributed = new Set([same(gold.byline ?? ""), same(gold.headline)])
  const leaked = clutter.filter((text) => kept.has(same(text)) && !attributed.has(same(text)))
  const extra = body.filter((text) => !gold.body.some((wanted) => same(wanted) === text))
  const captions = (gold.captions ?? []).filter((text) => kept.get(same(text)) !== "caption")
  const checks = {
    title: same(article.title ?? "") === same(gold.headline),
    byline: article.byline.join(", ") === (gold.byline ?? ""),
    date: (article.publishedAt ?? "").slice(0, 10) === (gold.publishedAt ?? ""),
    credit: same(article.credit ?? "") === same(gold.photoCredit ?? "")
  }
  totals.pages++
  for (const key of ["title", "byline", "date", "credit"] as const) totals[key] += Number(checks[key])
  totals.body += gold.body.length
  totals.bodyKept += gold.body.length - missed.length
  totals.clutter += clutter.length
  totals.clutterDropped += clutter.length - leaked.length
  totals.captions += gold.captions?.length ?? 0
  totals.captionsKept += (gold.captions?.length ?? 0) - captions.length
  totals.extra += extra.length
  console.log(
    `${name}: title ${checks.title ? "ok" : `WRONG ${article.title}`} · body ${gold.body.length - missed.length}/${gold.body.length} · clutter dropped ${clutter.length - leaked.length}/${clutter.length}` +
      ` · byline ${checks.byline ? "ok" : `WRONG ${JSON.stringify(article.byline)}`} · date ${checks.date ? "ok" : `WRONG ${article.publishedAt}`} · credit ${checks.credit ? "ok" : `WRONG ${article.credit}`}`
  )
  for (const text of missed) console.log(`   missed: ${text.slice(0, 140)}`)
  for (const text of leaked) console.log(`   kept as ${kept.get(same(text))}: ${text.slice(0, 140)}`)
  for (const text of extra.filter((one) => !leaked.some((text) => same(text) === one))) console.log(`   not in the gold: ${text.slice(0, 140)}`)
  for (const text of captions) console.log(`   caption as ${kept.get(same(text))}: ${text.slice(0, 140)}`)
  if (process.argv[3] === "removed") for (const { reason, text } of article.removed) console.log(`   ${reason}: ${text.slice(0, 100)}`)
}

for (const folder of folders) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".gold.json")).sort()) {
    const name = file.replace(".gold.json", "")
    if (process.argv[2] !== undefined && !name.includes(process.argv[2])) continue
    const gold = JSON.parse(readFileSync(join(folder, file), "utf8")) as Gold
    for (const kind of ["txt", "html"]) {
      const path = join(folder, `${name}.${kind}`)
      if (!existsSync(path)) continue
      score(`${name}.${kind}`, gold, extractArticle(readFileSync(path, "utf8")), kind === "html")
    }
  }
}
console.log(
  `${totals.pages} pages: titles ${totals.title}, body ${totals.bodyKept}/${totals.body} (${totals.extra} more blocks taken for body), clutter dropped ${totals.clutterDropped}/${totals.clutter}, ` +
    `bylines ${totals.byline}, dates ${totals.date}, credits ${totals.credit}, captions ${totals.captionsKept}/${totals.captions}`
)
