// Fits the weights of `src/html/weights.ts` by logistic regression on the pages of even number of two public sets, and says how well a fit without a source does on that source.
// POLYONYM_DATA names the folder that has `extract` (relative paths count from the repository root). It prints the weights; nothing of the pages is in them. Run:
// POLYONYM_DATA=… node --conditions=@polyonym/source packages/extract/scripts/fitSurroundings.ts
import { dataFolder, rowsOf, sourceOf } from "../bench/corpus.ts"
import { shinglesOf } from "../bench/scorers.ts"
import { evidenceOf } from "../src/evidence.ts"
import { ArticleBody } from "../src/html/articleBody.ts"
import { piecesOfHtml } from "../src/html/page.ts"
import { answersOf, questions } from "../src/html/questions.ts"
import { hearNeighbours } from "../src/neighbours.ts"
import { readingsOf } from "../src/reading.ts"

interface Example {
  readonly answers: ReadonlyArray<number>
  readonly kept: boolean
  readonly weight: number
  readonly source: string
}

/** Keeps weights small that few blocks speak for; chosen by leaving sources out. */
const ridge = 1
const rounds = 12
const folds = 8

const folder = dataFolder()
if (folder === undefined) {
  console.log("skipped: POLYONYM_DATA does not name a folder that has `extract`")
  process.exit(0)
}
const wordsIn = (text: string): ReadonlyArray<string> => text.match(/[\p{L}\p{N}_]+/gu) ?? []

/** The share of a block's runs of four words that the true text has; of less than four words, whether it has them. */
function shareIn(truth: string): (text: string) => number {
  const runs = new Set(shinglesOf(truth))
  const flat = ` ${wordsIn(truth).join(" ")} `
  return (text) => {
    const words = wordsIn(text)
    if (words.length < 4) return Number(flat.includes(` ${words.join(" ")} `))
    const own = shinglesOf(text)
    return own.filter((run) => runs.has(run)).length / own.length
  }
}

const examples = (["scrapinghub", "wcxb"] as const).flatMap((set) => rowsOf(folder, set).filter((_, at) => at % 2 === 0).flatMap(({ html, truth, url }): ReadonlyArray<Example> => {
  const { pieces, metadata } = piecesOfHtml(html)
  const known = metadata.read(url)
  const page = evidenceOf(readingsOf(pieces), known)
  hearNeighbours(page, known)
  const answers = answersOf(page, known.articleBody === undefined ? undefined : new ArticleBody(known.articleBody))
  const share = shareIn(truth.text)
  return pieces.flatMap((piece, at) => {
    const words = wordsIn(piece.text).length
    const found = share(piece.text)
    const inside = answers[at]![questions.indexOf("inside")] === 1
    // A few words that the truth has as well may be there by chance; what is half there tells nothing.
    if (words === 0 || (words < 4 && found === 1 && !inside) || (found > 0.2 && found < 0.8)) return []
    return [{ answers: answers[at]!, kept: found >= 0.5, weight: Math.log2(1 + words) / Math.sqrt(pieces.length), source: sourceOf(url) }]
  })
}))

const likely = (weights: ReadonlyArray<number>, { answers }: Example): number => 1 / (1 + Math.exp(-answers.reduce((sum, answer, k) => sum + answer * weights[k]!, 0)))

/** Solves a system of linear equations by elimination; its last column is the right side. */
function solve(rows: Array<Array<number>>): Array<number> {
  const size = rows.length
  for (let i = 0; i < size; i++) {
    let pivot = i
    for (let r = i + 1; r < size; r++) if (Math.abs(rows[r]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = r
    ;[rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!]
    for (let r = 0; r < size; r++) {
      const factor = rows[r]![i]! / rows[i]![i]!
      if (r === i || factor === 0) continue
      for (let c = i; c <= size; c++) rows[r]![c]! -= factor * rows[i]![c]!
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!)
}

/** Newton's method for a ridge-penalised logistic regression. */
function fit(given: ReadonlyArray<Example>): ReadonlyArray<number> {
  const size = questions.length
  let weights: Array<number> = questions.map(() => 0)
  for (let round = 0; round < rounds; round++) {
    const rows = weights.map((weight, j) => [...weights.map((_, k) => j === k ? ridge : 0), -ridge * weight])
    for (const example of given) {
      const p = likely(weights, example)
      const slope = (Number(example.kept) - p) * example.weight
      const curve = Math.max(1e-6, p * (1 - p)) * example.weight
      for (let j = 0; j < size; j++) {
        const answer = example.answers[j]!
        if (answer === 0) continue
        const row = rows[j]!
        row[size]! += slope * answer
        for (let k = 0; k < size; k++) row[k]! += curve * answer * example.answers[k]!
      }
    }
    const steps = solve(rows)
    weights = weights.map((weight, j) => weight + steps[j]!)
  }
  return weights
}

/** The share of weight that is told wrongly. */
const errorOf = (weights: ReadonlyArray<number>, given: ReadonlyArray<Example>): readonly [wrong: number, all: number] =>
  given.reduce(([wrong, all], example) => [wrong + ((likely(weights, example) >= 0.5) === example.kept ? 0 : example.weight), all + example.weight], [0, 0] as readonly [number, number])

const weights = fit(examples)
const [wrong, all] = errorOf(weights, examples)
const sources = [...new Set(examples.map(({ source }) => source))]
let [heldWrong, heldAll] = [0, 0]
for (let fold = 0; fold < folds; fold++) {
  const held = new Set(sources.filter((_, at) => at % folds === fold))
  const [w, a] = errorOf(fit(examples.filter(({ source }) => !held.has(source))), examples.filter(({ source }) => held.has(source)))
  heldWrong += w
  heldAll += a
}
console.log(`${examples.length} blocks of ${sources.length} sources: ${(100 * wrong / all).toFixed(1)} % told wrongly by a fit that knows them, ${(100 * heldWrong / heldAll).toFixed(1)} % by fits that do not know their source`)
console.log(JSON.stringify(Object.fromEntries(questions.map((question, k) => [question, Number(weights[k]!.toFixed(2))])), undefined, 1))
