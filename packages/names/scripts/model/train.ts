/** Learns the model by which names of persons are judged, and tells how well it does. `POLYONYM_DATA=… node --conditions=@polyonym/source packages/names/scripts/model/train.ts [--errors N]` */
import { resolve } from "node:path"
import { compare, featureNames } from "../../src/compare/features.ts"
import { preparedOf } from "../../src/compare/prepared.ts"
import { prepareName } from "../../src/parse/prepareName.ts"
import { boost, logOdds, type Row } from "./boosting.ts"
import { report, type Scored } from "./measures.ts"
import { type Pair, pairsIn, stratumOf } from "./pairs.ts"
import { madePersons } from "./madePersons.ts"
import { type Labelled, personsIn, type TrainingPair, trainingPairs } from "./trainingPairs.ts"
import { third } from "../third.ts"
import { calibrated, writeModel } from "./writeModel.ts"

const folder = resolve(import.meta.dirname, "../../../..", process.env["POLYONYM_DATA"] ?? "")
const argument = (name: string): string | undefined => process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined

const named = new Map<string, ReturnType<typeof preparedOf>>()
function prepared(name: string, language: string | undefined, kind: "person" | "organisation" = "person") {
  const key = `${kind} ${language ?? ""} ${name}`
  const there = named.get(key) ?? preparedOf(prepareName(name, { language, kind }))
  named.set(key, there)
  return there
}
const of = (a: Labelled, b: Labelled) => compare(prepared(a.name, a.language), prepared(b.name, b.language)).features

/** `--final` learns from both thirds that may be read, and writes the model; otherwise the second is left to check on. */
const final = process.argv.includes("--final")

let start = performance.now()
const made: Array<Row & { readonly why: string }> = []
const perWhy = new Map<string, number>()
/** How much persons put together from tokens count beside those of the labels. */
const madeShare = Number(argument("--made") ?? 0.3)
function add(pairs: Iterable<TrainingPair>, source: string, weight: number): void {
  for (const pair of pairs) {
    const why = source + pair.why
    perWhy.set(why, (perWhy.get(why) ?? 0) + 1)
    made.push({ features: of(pair.a, pair.b), label: pair.same ? 1 : 0, weight, why })
  }
}
add(trainingPairs(personsIn(folder).filter(({ id }) => final || third(id) === 0), Number(argument("--per") ?? 4)), "", 1)
if (madeShare > 0) add(trainingPairs(madePersons(1500), 2), "made ", madeShare)
/** How much each kind of pair counts, whatever its number. */
const shares: Readonly<Record<string, number>> = {
  alias: 10, inflected: 4, initial: 0.7, omitted: 0.7, "same-given": 4, "same-surname": 3, "same-surname alike": 1, "same-given alike": 1, "near-surname": 3, "near-surname-cross-script": 2, "given-name-near": 1.6, "given-name-near alike": 1.2, "given-name-near gender": 1.2, "inflected other": 2, patronymic: 2, "patronymic kept": 0.4, initials: 0.8, respelt: 1.5, bare: 1, "bare other": 1
}
const balanced: Array<Row> = made.map(({ why, ...row }) => ({ ...row, weight: row.weight * (shares[why.replace("made ", "")] ?? 1) * 600 / perWhy.get(why)! }))
console.log(`${made.length} made pairs in ${((performance.now() - start) / 1000).toFixed(0)} s:`, Object.fromEntries(perWhy))
const learn = pairsIn(folder, final ? [0, 1] : [0]).filter(({ use, kind }) => use === "train" && kind === "person")
for (const pair of learn) balanced.push({ features: compare(prepared(pair.a, pair.aLang), prepared(pair.b, pair.bLang)).features, label: pair.same ? 1 : 0, weight: 4 })
start = performance.now()
const model = boost(balanced, { trees: Number(argument("--trees") ?? 180), depth: Number(argument("--depth") ?? 4), rate: Number(argument("--rate") ?? 0.12), monotone: featureNames.map(([, way]) => way) })
console.log(`trained on ${balanced.length} rows in ${((performance.now() - start) / 1000).toFixed(0)} s`)

const oddsOf = (pair: Pair): number => logOdds(model, compare(prepared(pair.a, pair.aLang), prepared(pair.b, pair.bLang)).features)
if (final) {
  const rows = pairsIn(folder, [0, 1]).filter(({ kind, use }) => kind === "person" && use !== "evaluation only").map((pair) => ({ odds: oddsOf(pair), same: pair.same }))
  // The rows that the trees were learned from look better than new ones: a known excess is taken off the factor.
  const [offset, factor] = calibrated(rows)
  writeModel(model, [offset, factor * 0.85], folder)
}
const check = pairsIn(folder, [1])
const scored = check.filter(({ kind }) => kind === "person").map((pair) => {
  const kind = pair.kind === "org" ? "organisation" : "person"
  const compared = compare(prepared(pair.a, pair.aLang, kind), prepared(pair.b, pair.bLang, kind))
  return { pair, compared, score: 1 / (1 + Math.exp(-logOdds(model, compared.features))) }
})
report(scored satisfies ReadonlyArray<Scored>, 0.5)
const errors = Number(argument("--errors") ?? 0)
const group = argument("--group")
const wrong = scored.filter(({ pair, score }) => pair.same !== score >= 0.5 && (group === undefined || pair.group === group || pair.why === group))
const top = process.argv.includes("--top") ? scored.filter(({ pair }) => !pair.same && stratumOf(pair) === argument("--stratum")).sort((a, b) => b.score - a.score) : wrong
for (const { pair, score, compared } of top.slice(0, errors)) {
  console.log(pair.same ? "missed" : "wrong ", score.toFixed(3), pair.group, pair.why, "|", pair.a, "|", pair.b, "|", compared.alignment.pairs.map(({ a, b, odds, reason, spelt }) => `${a.parts.map((it) => it.text).join("+")}~${b.parts.map((it) => it.text).join("+")} ${reason} ${odds.toFixed(1)}${spelt === undefined ? "" : ` spelt ${spelt.toFixed(2)}`}`).join(", "), process.argv.includes("--features") ? featureNames.map(([name], i) => `${name}=${compared.features[i]!.toFixed(1)}`).join(" ") : "")
}
