/**
 * Sets the weights of src/organisations/weights.ts by logistic regression with signs held, on pairs of the bodies in bodies.ts. Part of the lexicon is withheld in turns, so that
 * the weights know of words that are not understood. `--write` writes the file.
 */
import { writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { compareByLexicon } from "../../src/organisations/compareOrganisations.ts"
import { featureNames } from "../../src/organisations/features.ts"
import { type Lexicon, lexicon, type Meaning } from "../../src/organisations/lexicon.ts"
import { areaUnderCurve, recallAt } from "../pairMetrics.ts"
import { rows } from "./pairs.ts"

const hash = (text: string): number => [...text].reduce((h, letter) => Math.imul(h ^ letter.codePointAt(0)!, 16777619) >>> 0, 2166136261) >>> 8

/** The lexicon without a share of its words in single languages: what one of them means may be known in one language and not in another. */
function withheld(share: number, turn: number): Lexicon {
  const full = lexicon()
  const keep = (key: string, found: ReadonlyArray<Meaning>): ReadonlyArray<Meaning> =>
    hash(`${turn} ${key} ${found[0]?.[0]?.id ?? ""}`) % 1000 < share * 1000 ? [] : found
  return { acronym: (plain) => keep("", full.acronym(plain)), meaningsOf: (plain, language) => keep(language ?? "", full.meaningsOf(plain, language)) }
}

const data = rows(lexicon())
const turns = [withheld(0, 0), withheld(0.1, 1), withheld(0.2, 2), withheld(0.3, 3)]
const examples = turns.flatMap((known, turn) => data.map((row) => ({ x: compareByLexicon(row.a, row.b, known).features, y: row.same ? 1 : 0, fold: row.body % 4, turn })))

/** What weights are drawn to where the pairs tell little, and how strongly. */
const prior: ReadonlyArray<number> = [0.5, 0.6, 0.5, 0.6, 1, 0.5, -2, -2, -1.5, -2, -1.5, -0.5, -0.7, -0.7, -0.5]
const pull = 0.01

type Example = (typeof examples)[number]
function fit(own: ReadonlyArray<Example>): ReadonlyArray<number> {
  const weights = new Float64Array(featureNames.length + 1)
  const [first, second] = [new Float64Array(weights.length), new Float64Array(weights.length)]
  for (let step = 1; step <= 700; step++) {
    const gradient = new Float64Array(weights.length)
    for (const { x, y } of own) {
      let odds = weights[x.length]!
      for (let i = 0; i < x.length; i++) odds += weights[i]! * x[i]!
      const error = 1 / (1 + Math.exp(-odds)) - y
      for (let i = 0; i < x.length; i++) gradient[i]! += error * x[i]!
      gradient[x.length]! += error
    }
    for (let i = 0; i < weights.length; i++) {
      const g = gradient[i]! / own.length + (i < featureNames.length ? pull * (weights[i]! - prior[i]!) : 0)
      first[i] = 0.9 * first[i]! + 0.1 * g
      second[i] = 0.99 * second[i]! + 0.01 * g * g
      weights[i]! -= 0.03 * first[i]! / (1 - 0.9 ** step) / (Math.sqrt(second[i]! / (1 - 0.99 ** step)) + 1e-8)
      const sign = featureNames[i]?.[1]
      if (sign !== undefined && weights[i]! * sign < 0) weights[i] = 0
    }
  }
  return [...weights]
}
const oddsOf = (weights: ReadonlyArray<number>, x: ReadonlyArray<number>): number => x.reduce((sum, value, i) => sum + value * weights[i]!, weights[x.length]!)

const held = [0, 1, 2, 3].flatMap((fold) => {
  const weights = fit(examples.filter((example) => example.fold !== fold))
  return examples.filter((example) => example.fold === fold).map((example) => ({ ...example, odds: oddsOf(weights, example.x) }))
})
for (const turn of turns.keys()) {
  const own = held.filter((example) => example.turn === turn)
  const [yes, no] = [1, 0].map((label) => own.filter(({ y }) => y === label).map(({ odds }) => odds)) as [Array<number>, Array<number>]
  const right = yes.filter((odds) => odds > 0).length
  const f1 = 2 * right / (right + no.filter((odds) => odds > 0).length + yes.length)
  console.log(`turn ${turn}: ${yes.length}+${no.length}  F1 ${(100 * f1).toFixed(1)}  AUC ${(100 * areaUnderCurve(yes, no)).toFixed(1)}  R@1% ${(100 * recallAt(yes, no, 0.01)).toFixed(1)}`)
}
const weights = fit(examples)
console.log(featureNames.map(([name], i) => `${name} ${weights[i]!.toFixed(2)}`).join(", "), "bias", weights.at(-1)!.toFixed(2))
if (process.argv.includes("--errors")) {
  for (const row of data) {
    const { features, pairs } = compareByLexicon(row.a, row.b, lexicon())
    const odds = oddsOf(weights, features)
    if ((odds > 0) !== row.same) console.log(row.same ? "missed" : "wrong ", odds.toFixed(1), row.a.text, "|", row.b.text, "|", pairs.map((pair) => `${pair.a.map((part) => part.text).join("+")}~${pair.b.map((part) => part.text).join("+")} ${pair.reason} ${pair.odds.toFixed(1)}`).join(", "))
  }
}
if (process.argv.includes("--write")) {
  writeFileSync(resolve(import.meta.dirname, "../../src/organisations/weights.ts"), `/** Set by scripts/organisations/fit.ts on bodies written from general knowledge; in the order of \`featureNames\`. */
export const bias = ${weights.at(-1)!.toFixed(3)}
export const coefficients: ReadonlyArray<number> = [${weights.slice(0, -1).map((weight) => Number(weight.toFixed(3))).join(", ")}]
`)
}
