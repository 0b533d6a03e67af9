// Reads plain-text extraction page by page: for pages at even places of the sets that POLYONYM_DATA names, the F1 of what was found and of the whole page, lowest first;
// with a place, the lines of that page that were kept wrongly or lost, with the reasons for dropping them. Run:
// POLYONYM_DATA=… node --conditions=@polyonym/source packages/extract/scripts/scoreText.ts scrapinghub|wcxb [place]
import { extractArticle } from "@polyonym/extract/pure"
import { dataFolder, rowsOf, type SetName } from "../bench/corpus.ts"
import { linesOfPage } from "../bench/pageLines.ts"
import { wordScore } from "../bench/scorers.ts"

const set: SetName = process.argv[2] === "wcxb" ? "wcxb" : "scrapinghub"
const place = process.argv[3] === undefined ? undefined : Number(process.argv[3])
const folder = dataFolder()
const words = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).join(" ")} `

if (folder === undefined) console.log("skipped: POLYONYM_DATA does not name a folder that has `extract`")
else if (place !== undefined && place % 2 === 1) console.log("pages at odd places are not for reading")
else {
  const rows = rowsOf(folder, set)
  const scored = rows.flatMap(({ html, url, truth }, at) => {
    if (at % 2 === 1 || (place !== undefined && at !== place)) return []
    const page = linesOfPage(html)
    const { blocks, removed } = extractArticle(page, { mediaType: "text/plain", url })
    const kept = blocks.filter(({ kind }) => kind === "body" || kind === "heading")
    const ours = wordScore(kept.map(({ text }) => text).join("\n"), truth.text)
    if (place !== undefined) {
      const wanted = words(truth.text)
      for (const { kind, text } of kept) if (!wanted.includes(words(text))) console.log(`+ ${kind}: ${text.slice(0, 140)}`)
      for (const { reason, text } of removed) if (wanted.includes(words(text))) console.log(`- ${reason}: ${text.slice(0, 140)}`)
    }
    return [{ f: ours.f, line: `${at}: F ${ours.f.toFixed(3)} (precision ${ours.precision.toFixed(2)}, recall ${ours.recall.toFixed(2)}), whole page ${wordScore(page, truth.text).f.toFixed(3)} ${url.slice(0, 90)}` }]
  })
  for (const { line } of scored.sort((a, b) => a.f - b.f)) console.log(line)
}
