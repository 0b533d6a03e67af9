/**
 * Scores `compareNames` on labelled name pairs, beside Jaro-Winkler on a plain romanisation.
 * Reads `names/pairs.dev.jsonl.gz` under the folder in POLYONYM_DATA (relative paths count from the repository's root); writes nothing.
 * Arguments: `--part train|check|held` (two thirds of the persons are `train` and `check`; `held` is the third that is left unread until the end), `--errors N`.
 */
import { existsSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { gunzipSync } from "node:zlib"
import { compareNames, prepareName } from "../src/pure.ts"
import { areaUnderCurve, jaroWinkler, recallAt } from "./pairMetrics.ts"

interface Pair {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly aLang?: string
  readonly bLang?: string
  readonly kind: "person" | "org"
  readonly same: boolean
  readonly group: string
  readonly why: string
  readonly person: string
  readonly use: string
}

const root = resolve(import.meta.dirname, "../../..")
const folder = process.env.POLYONYM_DATA
const path = folder === undefined ? "" : resolve(root, folder, "names/pairs.dev.jsonl.gz")
if (folder === undefined || !existsSync(path)) {
  console.log("scorePairs: POLYONYM_DATA is unset or holds no names/pairs.dev.jsonl.gz; skipped")
  process.exit(0)
}
const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}
const third = (person: string): number => {
  let hash = 2166136261
  for (let i = 0; i < person.length; i++) hash = Math.imul(hash ^ person.charCodeAt(i), 16777619) >>> 0
  return (hash >>> 8) % 3
}
const part = argument("--part") ?? "train"
const wanted = ["train", "check", "held"].indexOf(part)
const pairs = gunzipSync(readFileSync(path)).toString("utf8").trim().split("\n").map((line) => JSON.parse(line) as Pair).filter((pair) => third(pair.person) === wanted)

const rows = pairs.map((pair) => {
  const kind = pair.kind === "org" ? "organisation" : "person"
  const a = prepareName(pair.a, { language: pair.aLang, kind })
  const b = prepareName(pair.b, { language: pair.bLang, kind })
  const result = compareNames(a, b)
  return { pair, score: result.probability, verdict: result.verdict, result, baseline: jaroWinkler(a.folded.join(" "), b.folded.join(" ")) }
})
const groups = new Map<string, typeof rows>()
for (const row of rows) for (const group of [row.pair.group, `why: ${row.pair.why}`]) groups.set(group, [...(groups.get(group) ?? []), row])
const show = (value: number): string => value.toFixed(3).padStart(7)
console.log(`part ${part}: ${rows.length} pairs\n${"group".padEnd(34)}   pos   neg     AUC  R@1%   | Jaro-Winkler AUC  R@1%`)
for (const [group, own] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
  const positive = own.filter((row) => row.pair.same)
  const negative = own.filter((row) => !row.pair.same)
  if (own.length < 40 || (!group.startsWith("why") && rows.length > 0 && own.every((row) => row.verdict === "unknown"))) continue
  if (group.startsWith("why")) {
    console.log(`${group.padEnd(34)} ${String(positive.length).padStart(5)} ${String(negative.length).padStart(5)}  verdicts: ${["same", "unknown", "different"].map((verdict) => `${verdict} ${own.filter((row) => row.verdict === verdict).length}`).join(", ")}`)
    continue
  }
  const of = (key: "score" | "baseline") => [positive.map((row) => row[key]), negative.map((row) => row[key])] as const
  console.log(`${group.padEnd(34)} ${String(positive.length).padStart(5)} ${String(negative.length).padStart(5)} ${show(areaUnderCurve(...of("score")))}${show(recallAt(...of("score"), 0.01))} | ${show(areaUnderCurve(...of("baseline")))}${show(recallAt(...of("baseline"), 0.01))}`)
}
const errors = Number(argument("--errors") ?? 0)
const only = argument("--group")
const wrong = rows.filter((row) => (only === undefined || row.pair.group === only) && ((row.pair.same && row.score < 0.6) || (!row.pair.same && row.score >= 0.6)) && row.result.evidence[0]?.code !== "script-not-read")
for (const row of wrong.slice(0, errors)) console.log(row.pair.same ? "missed " : "wrong  ", row.score, row.pair.group, row.pair.why, "|", row.pair.a, "|", row.pair.b, "|", row.result.pairs.map((pair) => `${pair.a}~${pair.b} ${pair.reason} ${pair.weight}`).join(", "), row.result.contradictions.join())
