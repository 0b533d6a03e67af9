/**
 * Fits the numbers of src/engines/ensembleEngine.ts: when a text is in a language that the compact engine does not know. Those that are: messages in languages that only franc
 * knows. Those that are not: even lines of Lingua's development files. Texts of one to sixteen messages, of one to eight lines; one text in twenty counts as outside. Prints
 * the numbers, and what they do on languages left out of the fit.
 * Usage: POLYONYM_DATA=… node --conditions=@polyonym/source packages/detect/scripts/engines/fitEnsemble.ts <folder of unpacked packages, see lines.ts>
 */
import { compactEngine } from "../../src/engines/compact.ts"
import { outsideSigns } from "../../src/engines/ensembleEngine.ts"
import { loadFranc } from "../../src/engines/franc.ts"
import { languageOf } from "../../src/tags.ts"
import { joined, kinds, type Line, linguaLines, messages } from "./lines.ts"
import { type Case, logistic } from "./logistic.ts"

const prior = 0.05
const franc = await loadFranc()
const known = new Set(compactEngine.languages.map((language) => languageOf(language) ?? language))
const inside = (language: string): boolean => known.has(language)

const head: ReadonlyArray<Line> = [...kinds.flatMap((kind) => linguaLines(kind, "even", kind === "sentences" ? 2 : 4)), ...[3, 8].flatMap((size) => joined(linguaLines("sentences", "even"), size))]
const found = process.argv[2] === undefined ? [] : messages(process.argv[2]).filter(({ language }) => !inside(language) && franc.languages.includes(language))
const tail = [1, 2, 4, 8, 16].flatMap((size) => joined(found, size))
const languages = [...new Set(tail.map(({ language }) => language))].sort()

if (head.length === 0 || tail.length === 0) console.log("skipped: POLYONYM_DATA does not name a folder with development lines, or no folder of unpacked packages was named")
else {
  const share = new Map(languages.map((language) => [language, 1 / Math.min(400, tail.filter((line) => line.language === language).length)]))
  const signsOf = ({ text }: Line) => outsideSigns(franc.findings(text), compactEngine.detect(text).confidence, inside)
  const measured = [...head.map((line) => ({ line, signs: signsOf(line), so: false })), ...tail.map((line) => ({ line, signs: signsOf(line), so: true }))]
    .flatMap(({ line, signs, so }) => signs === undefined ? [] : [{ line, signs, so }])
  const fit = (on: ReadonlyArray<typeof measured[number]>): Array<number> => {
    const counted = on.map(({ line, signs, so }) => ({ signs, so, weight: so ? share.get(line.language)! : 1 }))
    const sum = (so: boolean): number => counted.reduce((all, one) => all + (one.so === so ? one.weight : 0), 0)
    const factor = prior / (1 - prior) * sum(false) / sum(true)
    return logistic(counted.map((one): Case => ({ ...one, weight: one.so ? one.weight * factor : 1 })), [-4, 0.7, -0.2, 0.7])
  }
  const probability = (signs: ReadonlyArray<number>, weights: ReadonlyArray<number>): number => 1 / (1 + Math.exp(-signs.reduce((sum, sign, i) => sum + sign * weights[i]!, 0)))
  const percent = (part: number, all: number): string => `${(100 * part / Math.max(1, all)).toFixed(1)} %`
  for (const left of [0, 1]) {
    const weights = fit(measured.filter(({ line, so }) => !so || languages.indexOf(line.language) % 2 !== left))
    const held = measured.filter(({ line, so }) => so && languages.indexOf(line.language) % 2 === left)
    console.log(`half of the languages left out: ${weights.join(" ")}`)
    for (const [from, to] of [[0, 20], [20, 50], [50, 100], [100, 200], [200, 2100]] as const) {
      const of = (all: typeof held) => all.filter(({ line: { text } }) => text.length > from && text.length <= to)
      const [others, own] = [of(held), of(measured.filter(({ so }) => !so))]
      console.log(`  ${from + 1} to ${to} units: taken for outside ${percent(others.filter(({ signs }) => probability(signs, weights) > 0.5).length, others.length)} of ${others.length} that are, ` +
        `${percent(own.filter(({ signs }) => probability(signs, weights) > 0.5).length, own.length)} of ${own.length} that are not`)
    }
  }
  console.log(`all: ${fit(measured).join(", ")}`)
}
