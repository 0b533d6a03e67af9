/**
 * Learns the weights of n-grams of one script: naive Bayes first, then logistic regression, then regression again on ever fewer weights. The same text gives the same bytes.
 *
 * Usage: node --conditions=@polyonym/source packages/detect/scripts/model/train.ts <folder of training text> <out.bin> --script Latn --entries 160000 --bits 20
 *   [--frequencies <file>] [--features 350000] [--samples 400000] [--stages 2:200000,1:400000] [--loosen 1] [--rows 178500] [--lists 0.02] [--exponent 0.5] [--least 3] [--levels 9] [--unmarked 0.1]
 * A stage cuts the weights to so many times the entries and learns from so many samples again.
 *
 * What ships (`--frequencies` beside in large, `--lists 0.2 --unmarked 0.1 --loosen 0.3` in all where nothing else is said):
 * large, Latin: `--script Latn --features 500000 --exponent 0.4 --entries 900000 --rows 200000 --bits 22 --samples 4000000 --stages 2:2000000,1:4000000`
 * large, Cyrillic: `--script Cyrl --features 300000 --exponent 0.4 --entries 160000 --rows 82000 --bits 20 --samples 1200000 --stages 2:600000,1:1500000`
 * large, Arabic and Devanagari: `--entries 38000 --rows 29000` and `--entries 44000 --rows 33500`, both `--features 150000 --exponent 0.4 --bits 20 --samples 600000 --stages 2:400000,1:800000`
 * large, Czech and Malay with their neighbours: `--script Latn-cs-sl --entries 26000 --unmarked 0.2 --samples 1200000 --stages 1:1600000`, `--script Latn-id --entries 10000 --samples 400000 --stages 1:400000`, both `--features 120000 --exponent 0.4 --bits 20`
 * compact, Latin: `--script Latn --features 100000 --exponent 0.45 --entries 157000 --rows 49000 --bits 20 --samples 3000000 --stages 3:1000000,1.7:1000000,1:4000000`
 * compact, Cyrillic: `--script Cyrl --features 100000 --exponent 0.4 --entries 50000 --rows 29000 --bits 18 --samples 1200000 --stages 4:400000,2:600000,1:1500000`
 * compact, Arabic and Devanagari: `--features 60000 --exponent 0.4 --entries 11000 --rows 9000 --bits 18 --samples 600000 --stages 2:400000,1:800000`
 * compact, Czech: `--script Latn-cs-sl --features 100000 --exponent 0.4 --entries 14000 --samples 1200000 --stages 1:1600000 --bits 19 --unmarked 0.2`
 * large, Serbo-Croatian: `--script Latn-hr --features 30000 --entries 45000 --lists 0.5 --rate 0.1 --samples 300000 --stages 1:300000 --loosen 0.1 --bits 20 --unmarked 0.1`
 *
 * They are packed to six levels in large and in compact's Latin script (46,700 n-grams of it), to five in the rest of compact; what is not named here is of an earlier text (see the README). The model of compact's
 * Serbo-Croatian has nine: a finer model has few n-grams of its own and meets many that it does not know, of which no small share may be taken for known ones.
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
const stages = (named("stages") ?? "2:200000,1:400000").split(",").map((stage) => stage.split(":").map(Number))
for (const [times = 1, samples = 0] of stages) {
  descent.kept = keepBest(descent.weights, descent.steepness, descent.classes, groups, entries * times)
  if (times === 1) keepRows(descent.weights, descent.kept, descent.width, option("rows", Infinity))
  descent.narrow(times === 1 ? option("bits", 20) : 24)
  note(`cut to ${entries * times} weights`)
  descent.loosen(option("loosen", 1))
  learn(samples, times === 1)
}
writeFileSync(process.argv[3]!, serialize({ tags, groups, numbers: descent.numbers, weights: descent.weights, bias: descent.bias, levels: option("levels", 0) }))
