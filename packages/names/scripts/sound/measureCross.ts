/**
 * Measures pairs of two scripts that are not Latin, on rows that share a Latin spelling: composed tables, Latin hypotheses and any-ascii with Jaro-Winkler.
 * Arguments: pairs of scripts (`Cyrl-Hebr`).
 */
import { bestSum } from "../../src/sound/align.ts"
import { compose } from "../../src/sound/compose.ts"
import { hypotheses } from "../../src/sound/hypotheses.ts"
import { latinTable } from "../../src/sound/tables.ts"
import { lettersOf } from "../../src/sound/letters.ts"
import { scale, viewOf } from "../../src/sound/table.ts"
import { jaroWinkler } from "../../src/compare/jaroWinkler.ts"
import { asciiOf, joined } from "./corpus.ts"
import { curve } from "./measure.ts"
import { neighbours } from "./neighbours.ts"
import { random } from "./training.ts"

for (const name of process.argv.slice(2)) {
  const [left = "", right = ""] = name.split("-")
  const pairs = joined(left, right)
  const near = neighbours(pairs)
  const next = random(5)
  const positive: Array<readonly [string, string]> = []
  const hard: Array<readonly [string, string]> = []
  const step = Math.max(1, Math.floor(pairs.length / 2500))
  for (let k = 0; k < pairs.length; k += step) {
    positive.push([pairs[k]!.native, pairs[k]!.latin])
    hard.push(...near(k, next, 1))
    const other = pairs[Math.floor(next() * pairs.length)]!
    if (other.native !== pairs[k]!.native) hard.push([pairs[k]!.native, other.latin])
  }
  const tables = [latinTable(left), latinTable(right)] as const
  const direct = compose(tables[0], tables[1], 0)
  const composed = (a: string, b: string): number => bestSum(viewOf(lettersOf(a, left), direct.left, false), viewOf(lettersOf(b, right), direct.right, false), -1000) / scale
  const through = (most: number) => (a: string, b: string): number => {
    let best = -1000
    const other = viewOf(lettersOf(b, right), tables[1].left, false)
    for (const { letters, cost } of hypotheses(viewOf(lettersOf(a, left), tables[0].left, false), tables[0], most)) best = Math.max(best, bestSum(other, viewOf(letters, tables[1].right, false), -1000) / scale - cost * 0.5)
    return best
  }
  const plain = (a: string, b: string): number => jaroWinkler(asciiOf(a), asciiOf(b))
  const ways: ReadonlyArray<readonly [string, (a: string, b: string) => number]> = [["composed", composed], ["1 hypothesis", through(1)], ["3 hypotheses", through(3)], ["any-ascii+JW", plain]]
  console.log(`${name}: ${positive.length} positive, ${hard.length} negative; ${ways.map(([way, of]) => {
    const { area, recall } = curve(positive.map(([a, b]) => of(a, b)), hard.map(([a, b]) => of(a, b)))
    return `${way} ${area.toFixed(4)} ${recall.toFixed(3)}`
  }).join(" | ")}`)
}
