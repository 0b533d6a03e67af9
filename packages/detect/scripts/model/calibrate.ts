/**
 * Finds, for the weights of each script, what scores are multiplied by at each length and what is added for each language (both by the likelihood of the right language), how
 * much the first scores count beside those of the finer models, what tells whether a guess is right (and the text no letters at random), and from which log-odds on it can be relied on, in all scripts together; all on every even
 * one of Lingua's development lines, Serbian ones in Latin letters too. Writes them beside the weights, the finer models into the first one's.
 * Usage: POLYONYM_DATA=… node --conditions=@polyonym/source packages/detect/scripts/model/calibrate.ts <folder of packed weights>
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { isKanaProse, isProse, lengthOf, lengths, signsOf, slopeAt, trustOf } from "../../src/calibration.ts"
import { type PackedScript, unpackScript } from "../../src/packing.ts"
import { groupOf, type Reading, readWords } from "../../src/reading.ts"
import { addWord, emptyEvidence, type Evidence, evidenceOf, scoresOf } from "../../src/scoring.ts"
import { finerShares, lettersOf, probabilities } from "../../src/shares.ts"
import { soleLanguages } from "../../src/soleLanguages.ts"
import { developed, kinds } from "./development.ts"
import { fitPriors, fitSlopes } from "./fitting.ts"
import { alphabetsOf, mash } from "./mash.ts"
import { fitTrust, heldOutTrust } from "./trust.ts"

interface Line {
  readonly kind: string
  readonly reading: Reading
  readonly evidence: Evidence
  readonly scores: ReadonlyArray<number>
  readonly right: number
  readonly letters: number
}
const [folder = ""] = process.argv.slice(2)
/** The share of guesses that can be relied on that shall be right, at each length, by log-odds of which those of the line itself know nothing; a little more than the 99 % that are promised. */
const wanted = [0.9925, 0.9925, 0.991] as const
/** What is added for languages that few write, or that no development line is in, set by hand: a text is not as likely in Galician as in Spanish, in Bosnian as in Croatian, or in Malay as in Indonesian. */
const byHand: Readonly<Record<string, number>> = { gl: -1, ne: -1, hr: 0.4, bs: -2, "sr-Latn": 0.4, id: 0, ms: -0.25, zh: 0, "zh-Hant": -0.5, ja: -1 }
/** So many strings of letters at random, of each script, are learned not to be relied on. */
const keysHitAtRandom = 500
/** In a script with fewer guesses than these the confidence alone is believed. */
const fewestGuesses = 800
/** Languages of which the first's own number is set so that as many of its sentences are right as of the second's. */
const balanced: ReadonlyArray<readonly [string, string]> = [["hr", "sr-Latn"]]
const kana = /[\u3041-\u30fa]/
const even = developed()

function linesIn(script: string, packed: PackedScript): Array<Line> {
  const model = unpackScript(packed)
  const group = groupOf(script)
  return even.flatMap(({ kind, text, language }) => {
    // With kana a text is Japanese, whatever its Han characters say.
    if (script === "Hani" && kana.test(text)) return []
    const right = model.languages.indexOf(language)
    const reading = readWords(text)
    const evidence = evidenceOf(model, group, reading, 0, reading.size)
    if (evidence.letters === 0 || (right < 0 && evidence.words * 2 < reading.size)) return []
    return [{ kind, reading, evidence, scores: Array.from(scoresOf(evidence)), right, letters: lettersOf(evidence) }]
  })
}

/** A guess, whether it is right, and the log-odds of its being so. */
interface Guess {
  readonly kind: string
  readonly letters: number
  readonly tag: string | undefined
  readonly right: boolean
  readonly possible: boolean
  readonly odds: number
}
const scripts: Array<{ readonly file: string; readonly script: string; readonly whole: PackedScript; readonly guesses: ReadonlyArray<Guess>; readonly keysHit: ReadonlyArray<Pick<Guess, "letters" | "possible" | "odds">> }> = []

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
    const inside = lines.filter(({ right }) => members.includes(right)).map(({ kind, scores, right, letters, reading }) => ({
      kind, scores: members.map((at) => scores[at]!), second: Array.from(scoresOf(evidenceOf(other, groupOf(script), reading, 0, reading.size))), right: members.indexOf(right), letters
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
    const sharesBy = (priors: ReadonlyArray<number>) => (line: (typeof inside)[number]): ReadonlyArray<number> =>
      finerShares({ own: tried.share, model: { ...other, slopes: tried.found, priors } }, line.scores, line.second, added, line.letters, model)
    const bonuses = balanced.reduce((found, pair) => own.includes(pair[0]) ? inBalance(inside, found, pair.map((tag) => own.indexOf(tag)), sharesBy) : found, tried.bonuses)
    console.log(`  added ${own.map((tag, at) => `${tag} ${bonuses[at]}`).join(" ")}`)
    return { own: tried.share, model: { ...second, slopes: tried.found, priors: bonuses } }
  })
  const whole = { ...first, finer }
  const model = unpackScript(whole)
  const guessOf = (evidence: Evidence, reading: Reading): { readonly language: number; readonly signs: ReadonlyArray<number> } => {
    const shares = probabilities({ ...evidence, model }, model.priors, undefined, (other) => evidenceOf(other, groupOf(script), reading, 0, reading.size))
    const confidence = Math.max(...shares)
    return { language: shares.indexOf(confidence), signs: signsOf(evidence, confidence) }
  }
  const guessed = lines.map(({ kind, right, evidence, reading }) => {
    const guess = guessOf(evidence, reading)
    return { ...guess, kind, letters: evidence.letters, tag: tags[right], right: guess.language === right, possible: isProse(evidence) }
  })
  const keysHit = (packed.pairs === undefined ? [] : mash(alphabetsOf(script, even.filter(({ language }) => tags.includes(language))), keysHitAtRandom)).map((text) => {
    const reading = readWords(text)
    const evidence = evidenceOf(model, groupOf(script), reading, 0, reading.size)
    return { ...guessOf(evidence, reading), letters: evidence.letters, right: false, possible: isProse(evidence) }
  })
  const signs = guessed[0]!.signs.length
  // The log-odds alone, which are divided by four among the signs.
  const believed = { trust: Array.from({ length: signs }, (_, at) => at === 1 ? 4 : 0), trusted: tags.map(() => 0) }
  const enough = guessed.length >= fewestGuesses
  const fitted = enough ? fitTrust([...guessed, ...keysHit], signs, tags.length) : believed
  const odds = enough ? heldOutTrust(guessed, keysHit, signs, tags.length) : guessed.map((guess) => trustOf(guess.signs, guess.language, believed))
  console.log(`${script}: slopes ${slopes.join(" ")}; added ${tags.map((tag, at) => `${tag} ${priors[at]}`).join(" ")}; right by ${fitted.trust.join(" ")}, ${tags.map((tag, at) => `${tag} ${fitted.trusted[at]}`).join(" ")}`)
  scripts.push({ file, script, whole: { ...whole, ...fitted }, guesses: guessed.map((guess, i) => ({ ...guess, odds: odds[i]! })), keysHit: keysHit.map((guess) => ({ ...guess, odds: trustOf(guess.signs, guess.language, fitted) })) })
}

/** Lines in the script of one language, which are always rightly told. */
const owned = new Map<string, string>(Object.entries(soleLanguages).map(([script, language]) => [language, language === "ja" ? "Hani" : script]))
const sole = even.flatMap(({ kind, text, language }): ReadonlyArray<Guess> => {
  const script = owned.get(language)
  if (script === undefined || (script === "Hani" && !kana.test(text))) return []
  const reading = readWords(text)
  const evidence = emptyEvidence(script, undefined)
  for (let i = 0; i < reading.size; i++) if (reading.groups[i] === groupOf(script)) addWord(evidence, reading, i)
  return evidence.letters === 0 ? [] : [{ kind, letters: evidence.letters, tag: language, right: true, possible: script === "Hani" ? isKanaProse(evidence) : isProse(evidence), odds: Infinity }]
})
const together = [...scripts.flatMap(({ guesses }) => guesses), ...sole]
const reliable = lengths.map((most, i) => leastOf(together.filter(({ letters, possible }) => possible && letters <= most && letters > (lengths[i - 1] ?? 0)), wanted[i]!))
console.log(`reliable from log-odds of ${reliable.join(" ")}`)
const share = (list: ReadonlyArray<{ readonly right: boolean }>): string => (100 * list.filter(({ right }) => right).length / list.length).toFixed(1)
const chosenOf = <One extends Pick<Guess, "letters" | "possible" | "odds">>(list: ReadonlyArray<One>): ReadonlyArray<One> => list.filter(({ possible, odds, letters }) => possible && odds >= reliable[lengthOf(letters)]!)
for (const { file, script, whole, guesses, keysHit } of scripts) {
  console.log(`${script}: ${chosenOf(keysHit).length} of ${keysHit.length} strings of letters at random`)
  for (const kind of kinds) {
    const all = guesses.filter((one) => one.kind === kind)
    const chosen = chosenOf(all)
    console.log(`  ${kind} ${share(all)} %, reliable ${(100 * chosen.length / all.length).toFixed(1)} % of which ${share(chosen)} · ${kind === "sentences" ? whole.languages.split(" ").map((tag) => `${tag} ${share(all.filter((one) => one.tag === tag))}`).join(" ") : ""}`)
  }
  writeFileSync(join(folder, file), JSON.stringify({ ...whole, reliable }))
}
for (const kind of kinds) {
  const all = together.filter((one) => one.kind === kind && one.tag !== "sr-Latn")
  const chosen = chosenOf(all)
  console.log(`${kind}: ${(100 * chosen.length / all.length).toFixed(2)} % reliable, of which ${share(chosen)} right`)
}

/** Priors with that of the first of two languages moved to where the worse told one of both is told best. */
function inBalance<Case extends { readonly kind: string; readonly right: number }>(cases: ReadonlyArray<Case>, priors: ReadonlyArray<number>, pair: ReadonlyArray<number>, sharesBy: (priors: ReadonlyArray<number>) => (one: Case) => ReadonlyArray<number>): ReadonlyArray<number> {
  const sentences = cases.filter(({ kind }) => kind === "sentences")
  const tried = Array.from({ length: 41 }, (_, i) => priors.map((prior, at) => at === pair[0] ? Number((prior + (i - 20) / 20).toFixed(2)) : prior)).map((moved) => {
    const shares = sharesBy(moved)
    const told = sentences.map((one) => ({ right: one.right, so: ((found) => found.indexOf(Math.max(...found)))(shares(one)) === one.right }))
    return { moved, worse: Math.min(...pair.map((language) => ((own) => own.filter(({ so }) => so).length / own.length)(told.filter(({ right }) => right === language)))) }
  })
  return tried.reduce((best, one) => one.worse > best.worse ? one : best).moved
}

/** The least log-odds from which on so many are right. */
function leastOf(guesses: ReadonlyArray<Guess>, precision: number): number {
  let right = 0
  let least = 7
  guesses.toSorted((a, b) => b.odds - a.odds).forEach(({ right: so, odds }, i) => {
    right += Number(so)
    if (right / (i + 1) >= precision) least = odds
  })
  return Number(Math.min(7, least).toFixed(3))
}
