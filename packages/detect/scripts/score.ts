/**
 * Accuracy and calibration on lines of Lingua's development files that fit.ts does not read (75 languages; one that is not known here counts as wrong),
 * beside plain franc. POLYONYM_DATA names the folder of the lines; `--all` reads every odd line, otherwise every eighth from the fourth on.
 */
import { francAll } from "franc"
import { codes } from "../data/codes.js"
import { detect } from "../src/pure.ts"
import { calibrationError, kinds, linesOf } from "./lingua.ts"

for (const kind of kinds) {
  const rows = linesOf(kind, process.argv.includes("--all") ? 1 : 4)?.filter((_, i) => i % 2 === 1)
  if (rows === undefined) {
    console.log("skipped: POLYONYM_DATA does not name a folder with development lines")
    break
  }
  const out = rows.map(({ text, language }) => ({ guess: detect(text), plain: codes[francAll(text, { minLength: 1 })[0]![0]], language }))
  const share = (list: ReadonlyArray<unknown>, of = rows.length): string => `${(100 * list.length / Math.max(1, of)).toFixed(1)} %`
  const error = calibrationError(out.map(({ guess, language }) => ({ confidence: guess.confidence, right: guess.language === language })))
  const reliable = out.filter(({ guess }) => guess.reliable)
  console.log(`${kind} (${rows.length}): ${share(out.filter(({ guess, language }) => guess.language === language))} right, expected calibration error ${error.toFixed(3)}; ` +
    `reliable ${share(reliable)}, of which ${share(reliable.filter(({ guess, language }) => guess.language === language), reliable.length)} right; franc alone ${share(out.filter(({ plain, language }) => plain === language))}`)
}
