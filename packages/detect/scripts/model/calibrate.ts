/**
 * Finds, for the weights of each script, what scores are multiplied by at each length and what is added for each language (both by the likelihood of the right language), how
 * much the first scores count beside those of the finer models, and the least probability of a guess that can be relied on; all on every even one of Lingua's development lines, Serbian
 * ones in Latin letters too. Writes them beside the weights, the finer models into the first one's.
 * Usage: POLYONYM_DATA=… node --conditions=@polyonym/source packages/detect/scripts/model/calibrate.ts <folder of packed weights>
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { isReliable, lengthOf, lengths, slopeAt } from "../../src/calibration.ts"
import { type PackedScript, unpackScript } from "../../src/packing.ts"
import { groupOf, type Reading, readWords } from "../../src/reading.ts"
import { type Evidence, evidenceOf, scoresOf } from "../../src/scoring.ts"
import { finerShares, lettersOf, probabilities } from "../../src/shares.ts"
import { developed, kinds } from "./development.ts"
import { fitPriors, fitSlopes } from "./fitting.ts"

interface Line {
  readonly kind: string
  readonly reading: Reading
  readonly evidence: Evidence
  readonly scores: ReadonlyArray<number>
  readonly right: number
  readonly letters: number
}
const [folder = ""] = process.argv.slice(2)
/** The share of guesses that can be relied on that shall be right, for a script with many languages: others with few or one make up for what is missing to 99 %. */
const wanted = [0.984, 0.988, 0.989] as const
/** What is added for languages that few write, or that no development line is in, set by hand: a text is not as likely in Galician as in Spanish, in Bosnian as in Croatian, or in Malay as in Indonesian. */
const byHand: Readonly<Record<string, number>> = { gl: -1, ne: -1, hr: 0, bs: -2, "sr-Latn": 0, id: 0, ms: -0.3, zh: 0, "zh-Hant": -0.5, ja: -1 }
const even = developed()

function linesIn(script: string, packed: PackedScript): Array<Line> {
  const model = unpackScript(packed)
  const group = groupOf(script)
  return even.flatMap(({ kind, text, language }) => {
    // With kana a text is Japanese, whatever its Han characters say.
    if (script === "Hani" && /[\u3041-\u30fa]/.test(text)) return []
    const right = model.languages.indexOf(language)
    const reading = readWords(text)
    const evidence = evidenceOf(model, group, reading, 0, reading.size)
    if (evidence.letters === 0 || (right < 0 && evidence.words * 2 < reading.size)) return []
    return [{ kind, reading, evidence, scores: Array.from(scoresOf(evidence)), right, letters: lettersOf(evidence) }]
  })
}

const files = readdirSync(folder).filter((name) => name.endsWith(".json")).sort()
const read = (file: string): PackedScript => JSON.parse(readFileSync(join(folder, file), "utf8")) as PackedScript

for (const file of files.filter((name) => /^\w{4}\.json$/.test(name))) {
  const script = file.slice(0, 4)
  const { finer: _, ...packed } = read(file)
  const tags = packed.languages.split(" ")
  const lines = linesIn(script, packed)
  const set = tags.map((tag) => byHand[tag])
  let priors: ReadonlyArray<number> = set.map((prior) => prior ?? 0)
  let slopes = fitSlopes(lines, [1, 1, 1, 1, 1, 1, 1], priors)
  priors = fitPriors(lines, slopes, priors, set.map((prior) => prior === undefined))
  slopes = fitSlopes(lines, slopes, priors)
  const first = { ...packed, slopes, priors }
  const finer = files.filter((name) => name.startsWith(`${script}-`)).map((name) => {
    const second = read(name)
    const own = second.languages.split(" ")
    const model = unpackScript(first)
    const other = unpackScript(second)
    const members = own.map((tag) => tags.indexOf(tag))
    const inside = lines.filter(({ right }) => members.includes(right)).map(({ scores, right, letters, reading }) => ({
      scores: members.map((at) => scores[at]!), second: Array.from(scoresOf(evidenceOf(other, groupOf(script), reading, 0, reading.size))), right: members.indexOf(right), letters
    }))
    const added = members.map((at) => priors[at]!)
    const tried = [0, 0.25, 0.5, 0.75, 1].map((share) => {
      const together = inside.map((line) => ({ ...line, offsets: line.scores.map((score) => score * slopeAt(slopes, line.letters) * share), scores: line.second }))
      const flat = own.map((tag) => byHand[tag] ?? 0)
      const found = fitSlopes(together, [1, 1, 1, 1, 1, 1, 1], flat)
      const bonuses = fitPriors(together, found, flat, own.map((tag) => byHand[tag] === undefined))
      const judge = { own: share, model: { ...other, slopes: found, priors: bonuses } }
      const loss = inside.reduce((sum, line) => sum - Math.log(Math.max(1e-6, finerShares(judge, line.scores, line.second, added.map(() => 0), line.letters, model)[line.right]!)), 0) / inside.length
      return { share, found, bonuses, loss }
    }).sort((a, b) => a.loss - b.loss)[0]!
    console.log(`${name}: ${tried.share} of the first scores, loss ${tried.loss.toFixed(4)}`)
    return { own: tried.share, model: { ...second, slopes: tried.found, priors: tried.bonuses } }
  })
  const whole = { ...first, finer }
  const model = unpackScript(whole)
  const ratios = lines.filter(({ right, kind, letters }) => right >= 0 && kind === "single-words" && letters > 8).map(({ evidence: { known, asked } }) => known / asked).sort((a, b) => a - b)
  const coverage = Number((ratios[Math.floor(ratios.length * 0.06)] ?? 0).toFixed(2))
  const judged = lines.map(({ kind, right, evidence, reading }) => {
    const shares = probabilities({ ...evidence, model }, model.priors, undefined, (other) => evidenceOf(other, groupOf(script), reading, 0, reading.size))
    const confidence = Math.max(...shares)
    return { kind, confidence, letters: evidence.letters, tag: tags[right], right: shares.indexOf(confidence) === right, reliable: isReliable(evidence, confidence, { reliable: [0, 0, 0], coverage }) }
  })
  const reliable = lengths.map((most, i) => leastOf(judged.filter(({ letters, reliable: possible }) => possible && letters <= most && letters > (lengths[i - 1] ?? 0)), wanted[i]!))
  console.log(`${script}: slopes ${slopes.join(" ")}; added ${tags.map((tag, at) => `${tag} ${priors[at]}`).join(" ")}; reliable from ${reliable.join(" ")} with ${coverage} of the n-grams known`)
  for (const kind of kinds) {
    const all = judged.filter((one) => one.kind === kind)
    const chosen = all.filter((one) => one.reliable && one.confidence >= reliable[lengthOf(one.letters)]!)
    const share = (list: ReadonlyArray<{ readonly right: boolean }>): string => (100 * list.filter(({ right }) => right).length / list.length).toFixed(1)
    console.log(`  ${kind} ${share(all)} %, reliable ${(100 * chosen.length / all.length).toFixed(1)} % of which ${share(chosen)} · ${kind === "sentences" ? tags.map((tag) => `${tag} ${share(all.filter((one) => one.tag === tag))}`).join(" ") : ""}`)
  }
  writeFileSync(join(folder, file), JSON.stringify({ ...whole, reliable, coverage }))
}

/** The least probability from which on so many are right. */
function leastOf(judged: ReadonlyArray<{ readonly confidence: number; readonly right: boolean }>, precision: number): number {
  if (judged.length < 40) return 0.95
  let right = 0
  let least = 0.999
  judged.toSorted((a, b) => b.confidence - a.confidence).forEach((one, i) => {
    right += Number(one.right)
    if (i >= 20 && right / (i + 1) >= precision) least = one.confidence
  })
  return Number(Math.max(0.6, least).toFixed(3))
}
