/**
 * How well articles are found in plain text: two public corpora of web pages, each page turned into the lines that "select all, copy" gives, each set scored as its own
 * evaluator does. Beside it the whole page as the answer, and a simple rule for lines as a yardstick. Pages with an even and an odd place in their set stand apart: rules
 * were made while reading the even ones only.
 *
 * POLYONYM_DATA=… node --conditions=@polyonym/source packages/extract/bench/text.ts
 */
import { extractArticle } from "../src/pure.ts"
import { dataFolder, type Row, rowsOf, type SetName } from "./corpus.ts"
import { linesOfPage } from "./pageLines.ts"
import { medianOf, shingleScore, shingleShares, wordScore } from "./scorers.ts"

/** The yardstick: lines of ten words and more that end as sentences do. */
const longLines = (page: string): string => page.split("\n").filter((line) => /[.!?…。！？؟।]["'”’»)\]]*$/.test(line) && (line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 10).join("\n")

/** Body and headings, as both sets have them. */
function found(page: string, url: string): string {
  return extractArticle(page, { mediaType: "text/plain", url }).blocks.filter(({ kind }) => kind === "body" || kind === "heading").map(({ text }) => text).join("\n")
}

/** The score of one page by itself, to compare two answers to it. */
function pageScore(set: SetName, answer: string, truth: string): number {
  return set === "wcxb" ? wordScore(answer, truth).f : shingleScore([shingleShares(answer, truth)]).f
}

function setScore(set: SetName, answers: ReadonlyArray<string>, rows: ReadonlyArray<Row>): number {
  if (set === "scrapinghub") return shingleScore(answers.map((answer, at) => shingleShares(answer, rows[at]!.truth.text))).f
  return answers.reduce((sum, answer, at) => sum + wordScore(answer, rows[at]!.truth.text).f, 0) / rows.length
}

function report(set: SetName, which: string, rows: ReadonlyArray<Row>): void {
  const pages = rows.map(({ html }) => linesOfPage(html))
  for (const page of pages.slice(0, 5)) found(page, "")
  const times: Array<number> = []
  const ours = pages.map((page, at) => {
    const start = performance.now()
    const answer = found(page, rows[at]!.url)
    times.push((performance.now() - start) / Math.max(1, page.length) * 3000)
    return answer
  })
  const scores = ours.map((answer, at) => pageScore(set, answer, rows[at]!.truth.text))
  const raws = pages.map((page, at) => pageScore(set, page, rows[at]!.truth.text))
  const atLeast = scores.filter((score, at) => score >= raws[at]! - 1e-9).length
  const lowest = [...scores].sort((a, b) => a - b).slice(0, 3).map((score) => score.toFixed(2)).join(" ")
  const score = (answers: ReadonlyArray<string>): string => setScore(set, answers, rows).toFixed(4)
  console.log(
    `${set}, ${which} (${rows.length} pages): F1 ${score(ours)}, whole page ${score(pages)}, long lines ${score(pages.map(longLines))}; ` +
      `at least the whole page's ${atLeast}/${rows.length}, lowest ${lowest}; ${medianOf(times).toFixed(2)} ms for 3,000 characters (median)`
  )
}

const folder = dataFolder()
if (folder === undefined) console.log("skipped: POLYONYM_DATA does not name a folder that has `extract`")
else {
  for (const set of ["scrapinghub", "wcxb"] as const) {
    const rows = rowsOf(folder, set)
    report(set, "even places", rows.filter((_, at) => at % 2 === 0))
    report(set, "odd places", rows.filter((_, at) => at % 2 === 1))
    report(set, "all", rows)
  }
}
