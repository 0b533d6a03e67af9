/**
 * Learns the weights of n-grams of one script: naive Bayes first, then logistic regression, then regression again on ever fewer weights. The same text gives the same bytes.
 *
 * Usage: node --conditions=@polyonym/source packages/detect/scripts/model/train.ts <folder of training text> <out.bin> --script Latn --entries 160000 --bits 20
 *   [--frequencies <file>] [--features 350000] [--samples 400000] [--between 200000] [--again 400000] [--lists 0.02] [--least 3] [--levels 9] [--unmarked 0.1] [--rows 178500]
 *
 * A finer model has few n-grams of its own and meets many that it does not know, of which no small share may be taken for known ones. That of Serbo-Croatian in compact is learned from few n-grams
 * from the start, none of them cut, with two bits more for a key: `--script Latn-hr --features 6000 --entries 100000 --bits 20 --lists 0.5 --rate 0.1 --samples 200000 --between 0 --again 0
 * --loosen 0.1 --levels 9`.
 *
 * Latin script in large: `--script Latn --entries 800000 --bits 22 --samples 1200000 --between 0 --again 400000 --rows 178500 --unmarked 0.1`; Czech and its neighbours, written to Latn-cs.bin: in compact
 * `--script Latn-cs --features 20000 --entries 5000 --bits 18 --samples 100000 --between 50000 --again 100000 --unmarked 0.2`, in large
 * `--script Latn-cs-sl --features 60000 --entries 26000 --bits 20 --samples 200000 --between 0 --again 200000 --unmarked 0.3`. Large has `--frequencies` beside.
 */
import { writeFileSync } from "node:fs"
import { serialize } from "node:v8"
import { candidatesOf } from "./candidates.ts"
import { classes, groupsOf } from "./classes.ts"
import { casesOf, report } from "./development.ts"
import { Descent } from "./descent.ts"
import { withFrequencies } from "./frequencies.ts"
import { keepBest, keepRows } from "./pruning.ts"
import { readText } from "./text.ts"
import { withUnmarked } from "./unmarked.ts"
import { withVarieties } from "./varieties.ts"

const option = (name: string, value: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? value : Number(process.argv[at + 1])
}
const folder = process.argv[2]!
const named = (name: string): string | undefined => process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined
const part = named("script") ?? "Latn"
const script = part.slice(0, 4)
const frequencies = named("frequencies")
const started = performance.now()
const note = (text: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0)} s: ${text}`)

const tags = classes[part]!
const groups = groupsOf(part)
const exponent = option("exponent", 0.5)
const read = tags.map((tag) => readText(folder, tag, script, option("lists", 0.02)))
const texts = withUnmarked(withVarieties(frequencies === undefined ? read : withFrequencies(read, script, frequencies)), option("unmarked", 0))
note(`${script}: ${texts.map(({ tag, words, lines }) => `${tag} ${lines.length}/${words.size}`).join(", ")}`)
const candidates = candidatesOf(texts, { most: option("features", 350_000), least: option("least", 3), exponent })
note(`${candidates.size} n-grams`)
const descent = new Descent(candidates, texts, groups, { rate: option("rate", 0.15), dropped: option("dropped", 0.4), words: option("words", 0.5), pairs: option("pairs", 0.2), exponent })
const cases = casesOf(script, tags)
const sharesOf = (words: ReadonlyArray<string>): ArrayLike<number> => descent.sharesOf(words)
const learn = (samples: number, detailed: boolean): void => {
  descent.learn(samples, (done) => {
    if (done < samples) return
    note(`${done} samples`)
    report(cases, tags, sharesOf, detailed)
  })
}
const entries = option("entries", 130_000)
learn(option("samples", 400_000), true)
for (const [times, samples] of [[2, option("between", 200_000)], [1, option("again", 400_000)]] as const) {
  // Nothing learned in between: the weights are cut once.
  if (times === 2 && samples === 0) continue
  descent.kept = keepBest(descent.weights, descent.steepness, descent.classes, groups, entries * times)
  if (times === 1) keepRows(descent.weights, descent.kept, descent.width, option("rows", Infinity))
  descent.narrow(times === 1 ? option("bits", 20) : 24)
  note(`cut to ${entries * times} weights`)
  descent.loosen(option("loosen", 1))
  learn(samples, times === 1)
}
writeFileSync(process.argv[3]!, serialize({ tags, groups, numbers: descent.numbers, weights: descent.weights, bias: descent.bias, levels: option("levels", 0) }))
