/**
 * Scores compareOrganisations on the labelled pairs of bodies, with the lexicon and without. These rows are for evaluation only: it prints sums, never a row.
 * POLYONYM_DATA=../shared/data node --conditions=@polyonym/source packages/names/scripts/organisations/measure.ts
 */
import { existsSync } from "node:fs"
import { join, resolve } from "node:path"
import { compareByLexicon } from "../../src/organisations/compareOrganisations.ts"
import { emptyLexicon, lexicon } from "../../src/organisations/lexicon.ts"
import { prepareName } from "../../src/parse/prepareName.ts"
import { pairsIn } from "../model/pairs.ts"
import { areaUnderCurve, recallAt } from "../pairMetrics.ts"

const folder = resolve(import.meta.dirname, "../../../..", process.env.POLYONYM_DATA ?? "")
if (process.env.POLYONYM_DATA === undefined || !existsSync(join(folder, "names/pairs.dev.jsonl.gz"))) {
  console.log("measure: POLYONYM_DATA is unset or holds no names/pairs.dev.jsonl.gz; skipped")
  process.exit(0)
}
const percent = (x: number): string => (100 * x).toFixed(1).padStart(6)
for (const [label, known] of [["lexicon", lexicon()], ["emptied", emptyLexicon]] as const) {
  for (const third of [0, 1]) {
    const own = pairsIn(folder, [third]).filter(({ kind }) => kind === "org").map((pair) => ({
      same: pair.same,
      odds: compareByLexicon(prepareName(pair.a, { language: pair.aLang, kind: "organisation" }), prepareName(pair.b, { language: pair.bLang, kind: "organisation" }), known).odds
    }))
    const [yes, no] = [true, false].map((same) => own.filter((row) => row.same === same).map(({ odds }) => odds)) as [Array<number>, Array<number>]
    const f1At = (threshold: number): number => {
      const right = yes.filter((odds) => odds > threshold).length
      return 2 * right / (right + no.filter((odds) => odds > threshold).length + yes.length)
    }
    console.log(`${label} third ${third}: ${yes.length}+${no.length}  F1 at 0 ${percent(f1At(0))}  AUC ${percent(areaUnderCurve(yes, no))}  R@1% ${percent(recallAt(yes, no, 0.01))}  recall ${percent(yes.filter((odds) => odds > 0).length / yes.length)}  false positives ${percent(no.filter((odds) => odds > 0).length / no.length)}`)
  }
}
