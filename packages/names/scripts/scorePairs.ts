/**
 * Scores `compareNames` on the labelled pairs of pairs.dev, without the rows that were made hard, each kind of those by itself, and by scripts.
 * Reads the folder that POLYONYM_DATA names (relative paths count from the repository's root); writes nothing.
 * Arguments: `--part train|check|held` (thirds of the persons; `held` is left unread until the end), `--persons`, `--errors N`, `--group NAME`.
 */
import { existsSync } from "node:fs"
import { resolve } from "node:path"
import { compareNames, prepareName } from "../src/pure.ts"
import { report } from "./model/measures.ts"
import { pairsIn } from "./model/pairs.ts"

const folder = resolve(import.meta.dirname, "../../..", process.env["POLYONYM_DATA"] ?? "")
if (process.env["POLYONYM_DATA"] === undefined || !existsSync(resolve(folder, "names/pairs.dev.jsonl.gz"))) {
  console.log("scorePairs: POLYONYM_DATA is unset or holds no names/pairs.dev.jsonl.gz; skipped")
  process.exit(0)
}
const argument = (name: string): string | undefined => process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined
const part = argument("--part") ?? "check"
const pairs = pairsIn(folder, [["train", "check", "held"].indexOf(part)]).filter(({ kind }) => kind === "person" || !process.argv.includes("--persons"))
const start = performance.now()
const rows = pairs.map((pair) => {
  const kind = pair.kind === "org" ? "organisation" : "person"
  const result = compareNames(prepareName(pair.a, { language: pair.aLang, kind }), prepareName(pair.b, { language: pair.bLang, kind }))
  return { pair, score: result.probability, result }
})
console.log(`part ${part}: ${rows.length} pairs in ${((performance.now() - start) / 1000).toFixed(1)} s`)
report(rows, 0.5)
const group = argument("--group")
const wrong = rows.filter(({ pair, score }) => pair.same !== score >= 0.5 && (group === undefined || pair.group === group || pair.why === group))
for (const { pair, score, result } of wrong.slice(0, Number(argument("--errors") ?? 0))) {
  console.log(pair.same ? "missed" : "wrong ", score, pair.group, pair.why, "|", pair.a, "|", pair.b, "|", result.pairs.map((it) => `${it.a}~${it.b} ${it.reason} ${it.weight}`).join(", "), result.contradictions.join())
}
