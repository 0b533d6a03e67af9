/**
 * Accuracy and calibration on Lingua's development lines (75 languages; one that is not known here counts as wrong), beside plain franc.
 * Fits the two temperatures of src/calibration.ts on every other line and scores on the rest.
 *
 * POLYONYM_DATA names the folder with `langid/lingua.dev.*.jsonl.gz`; `--all` reads every line, otherwise every eighth.
 */
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"
import { scriptsOf } from "@polyonym/script"
import { francAll } from "franc"
import { fitted, probabilityOf } from "../src/calibration.ts"
import { evidenceOf } from "../src/evidence.ts"
import { detect } from "../src/pure.ts"

interface Row {
  readonly text: string
  readonly language: string
}

const languageOf = (code: string): string => code === "und" ? "und" : Intl.getCanonicalLocales(code)[0]!

const errorOf = (pairs: ReadonlyArray<{ readonly confidence: number; readonly right: boolean }>): number => {
  const bins = Array.from({ length: 15 }, () => ({ confidence: 0, right: 0 }))
  for (const { confidence, right } of pairs) {
    const bin = bins[Math.min(14, Math.floor(confidence * 15))]!
    bin.confidence += confidence
    bin.right += right ? 1 : 0
  }
  return bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / pairs.length
}

const data = process.env["POLYONYM_DATA"]
if (data === undefined) console.log("skipped: POLYONYM_DATA does not name a folder with development lines")
else {
  const folder = join(resolve(fileURLToPath(import.meta.url), "../../../..", data), "langid")
  const every = process.argv.includes("--all") ? 1 : 8
  const fit: Array<{ scores: ReadonlyArray<number>; letters: number; right: boolean }> = []
  for (const kind of ["sentences", "word-pairs", "single-words"]) {
    const rows = gunzipSync(readFileSync(join(folder, `lingua.dev.${kind}.jsonl.gz`))).toString("utf8").trim().split("\n").filter((_, i) => i % every === 0).map((line) => JSON.parse(line) as Row)
    const score = rows.filter((_, i) => i % 2 === 1)
    const out = score.map(({ text, language }) => ({ guess: detect(text), plain: languageOf(francAll(text, { minLength: 1 })[0]![0]), language }))
    const share = (count: number): string => `${(100 * count / score.length).toFixed(1)} %`
    const calibration = errorOf(out.map(({ guess, language }) => ({ confidence: guess.confidence, right: guess.language === language })))
    console.log(`${kind} (${score.length}): ${share(out.filter(({ guess, language }) => guess.language === language).length)} right, expected calibration error ${calibration.toFixed(3)}; franc alone ${share(out.filter(({ plain, language }) => plain === language).length)}`)
    for (const { text, language } of rows.filter((_, i) => i % 2 === 0)) {
      const [script, letters] = [...scriptsOf(text)].sort((a, b) => b[1] - a[1])[0] ?? ["Zyyy", 0]
      const scored = evidenceOf(text, script, undefined, true)
      if (scored.length > 0) fit.push({ scores: scored.map((one) => one.score), letters, right: scored[0]!.language === language })
    }
  }
  let best = { error: Infinity, short: 0, long: 0 }
  for (let short = 0.5; short <= 5; short += 0.25) {
    for (let long = 0.25; long <= 4; long += 0.25) {
      const error = errorOf(fit.map(({ scores, letters, right }) => ({ confidence: probabilityOf(scores, letters, { short, long })[0]!, right })))
      if (error < best.error) best = { error, short, long }
    }
  }
  console.log(`best temperatures on the other half: short ${best.short}, long ${best.long} (error ${best.error.toFixed(3)}); in use: short ${fitted.short}, long ${fitted.long}`)
}
