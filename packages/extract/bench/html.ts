/**
 * Scores extraction from HTML on two public sets of pages, each by its own scorer, beside the peers that are installed, and times it beside the first of them.
 *
 * POLYONYM_DATA names the folder that has `extract`, EXTRACT_PEERS a folder with `node_modules` of @mozilla/readability, linkedom and so on. The weights of the surroundings were fitted on
 * the pages of even number; those of odd number were held out, and the fit was chosen by leaving whole sources out (`scripts/fitSurroundings.ts`).
 */
import { performance } from "node:perf_hooks"
import { extractArticle } from "../src/pure.ts"
import { dataFolder, type Row, rowsOf, type SetName, sourceOf } from "./corpus.ts"
import { installedPeers, type Peer } from "./peers.ts"
import { medianOf, type Score, shingleScore, shingleShares, snippetsIn, wordScore } from "./scorers.ts"

const folder = dataFolder()
if (folder === undefined) {
  console.log("skipped: POLYONYM_DATA does not name a folder that has `extract`")
  process.exit(0)
}
const inBody: ReadonlySet<string> = new Set(["body", "heading", "list-item", "quote", "table"])
const bodyOf = (html: string, url: string): string => extractArticle(html, { mediaType: "text/html", url }).blocks.filter(({ kind }) => inBody.has(kind)).map(({ text }) => text).join("\n\n")
/** The page without the names that it gives to its parts. */
const nameless = (html: string): string => html.replace(/(<[a-zA-Z][^<>]{0,2000}?)\s(?:class|id)\s*=\s*(?:"[^"]*"|'[^']*')/g, "$1").replace(/(<[a-zA-Z][^<>]{0,2000}?)\s(?:class|id)\s*=\s*(?:"[^"]*"|'[^']*')/g, "$1")
const own: Peer = { name: "ours", extract: bodyOf }
const emptied: Peer = { name: "ours, names of classes emptied", extract: (html, url) => bodyOf(nameless(html), url) }

const shown = ({ precision, recall, f }: Score): string => `F1 ${f.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)})`
const meanOf = (scores: ReadonlyArray<Score>): Score => {
  const mean = (key: keyof Score): number => scores.reduce((sum, score) => sum + score[key], 0) / scores.length
  return { precision: mean("precision"), recall: mean("recall"), f: mean("f") }
}

/** Groups the pages of a set and scores each group. */
function report(set: SetName, rows: ReadonlyArray<Row>, found: ReadonlyArray<string>): string {
  const scoreOf = (at: ReadonlyArray<number>): Score => set === "scrapinghub" ? shingleScore(at.map((i) => shingleShares(found[i]!, rows[i]!.truth.text))) : meanOf(at.map((i) => wordScore(found[i]!, rows[i]!.truth.text)))
  const all = rows.map((_, at) => at)
  const sources = new Map<string, Array<number>>()
  for (const at of all) {
    const source = sourceOf(rows[at]!.url)
    sources.set(source, [...sources.get(source) ?? [], at])
  }
  const bySource = meanOf([...sources.values()].map(scoreOf))
  const f = (at: ReadonlyArray<number>): string => scoreOf(at).f.toFixed(3)
  const snippets = (key: "with" | "without"): string => {
    const total = rows.reduce((sum, { truth }) => sum + (truth[key]?.length ?? 0), 0)
    return `${(100 * rows.reduce((sum, { truth }, at) => sum + snippetsIn(found[at]!, truth[key] ?? []), 0) / total).toFixed(1)} %`
  }
  return `${shown(scoreOf(all))}; even ${f(all.filter((at) => at % 2 === 0))}, odd ${f(all.filter((at) => at % 2 === 1))}; mean of ${sources.size} sources ${bySource.f.toFixed(3)}` +
    (set === "wcxb" ? `; wanted snippets found ${snippets("with")}, unwanted ones leaked ${snippets("without")}` : "")
}

function growth(): void {
  for (const [name, page] of [["nested divs", (n: number) => `${"<div>".repeat(n)}text${"</div>".repeat(n)}`], ["divs with text, nested", (n: number) => "<div>Some words of text.".repeat(n)], ["paragraphs in one", (n: number) => `<p>${"<b>ferry</b> ".repeat(n)}`], ["list items", (n: number) => "<ul><li>The ferry".repeat(n)], ["cells", (n: number) => `<table>${"<tr><td>a<td>b".repeat(n)}`], ["flowing, nested", (n: number) => `<p>a${"<b>".repeat(n)}${"x<i>y</i>".repeat(n)}`], ["paragraphs", (n: number) => "<p class=x>The ferry was late again on Monday, and nobody knew why.</p>".repeat(n)]] as const) {
    const times = [25_000, 50_000, 100_000].map((n) => {
      const html = page(n)
      const start = performance.now()
      extractArticle(html, { mediaType: "text/html" })
      return performance.now() - start
    })
    console.log(`${name}: 25,000 in ${times[0]!.toFixed(0)} ms, 50,000 in ${times[1]!.toFixed(0)} ms, 100,000 in ${times[2]!.toFixed(0)} ms`)
  }
}

const peers = await installedPeers()
// Some peers write of what they could not read.
console.warn = console.error = () => {}
if (peers.length === 0) console.log("EXTRACT_PEERS names no folder with peers: none is compared")
for (const set of process.argv[2] === "growth" ? [] : ["scrapinghub", "wcxb"] as const) {
  const rows = rowsOf(folder, set)
  console.log(`${set}, ${rows.length} pages, by ${set === "scrapinghub" ? "runs of four words over the sums of pages" : "words, mean over pages"}`)
  for (const { name, extract } of [own, emptied, ...peers]) {
    const found: Array<string> = []
    let failed = 0
    for (const { html, url } of rows) {
      try {
        found.push(await extract(html, url))
      } catch {
        failed++
        found.push("")
      }
    }
    console.log(`  ${name}: ${report(set, rows, found)}${failed > 0 ? `; ${failed} pages failed` : ""}`)
  }
  const [peer] = peers
  if (peer === undefined) continue
  const ratios: Array<number> = []
  const times: Array<number> = []
  const time = async (one: Peer, { html, url }: Row): Promise<number> => {
    const start = performance.now()
    try {
      await one.extract(html, url)
    } catch {
      return Number.NaN
    }
    return performance.now() - start
  }
  for (const row of rows) {
    const [a, b] = [await time(own, row), await time(peer, row)]
    ratios.push(a / b)
    times.push(a)
  }
  console.log(`  time: ${medianOf(times).toFixed(1)} ms a page, ${medianOf(ratios.filter((ratio) => !Number.isNaN(ratio))).toFixed(2)}× ${peer.name} (median of the pages' ratios, one after the other)`)
}
growth()
