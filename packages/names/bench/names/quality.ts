/** How right judges are on the labelled pairs. */
import { bestF1, calibrationError, f1, type Scored } from "../../scripts/model/measures.ts"
import { type Pair, strata, stratumOf } from "../../scripts/model/pairs.ts"
import { areaUnderCurve, recallAt } from "../../scripts/pairMetrics.ts"

export interface Judged {
  readonly name: string
  /** For each of the pairs, in their order. */
  readonly scores: ReadonlyArray<number>
}

const fewest = 60
const percent = (x: number): string => (Number.isNaN(x) ? "–" : (100 * x).toFixed(1)).padStart(6)
const scoresOf = (rows: ReadonlyArray<Scored>, same: boolean): ReadonlyArray<number> => rows.filter(({ pair }) => pair.same === same).map(({ score }) => score)

/** F1 at the threshold, recall at 1 % of false positives, area under the curve, calibration error. */
const figures = (rows: ReadonlyArray<Scored>, threshold: number): string =>
  [f1(rows, threshold), recallAt(scoresOf(rows, true), scoresOf(rows, false), 0.01), areaUnderCurve(scoresOf(rows, true), scoresOf(rows, false)), calibrationError(rows)].map(percent).join("")

/** Prints a table: groups of pairs down, judges across. F1 is that at the one threshold which is best for a judge over all pairs that were not made hard. */
export function printQuality(pairs: ReadonlyArray<Pair>, judges: ReadonlyArray<Judged>): void {
  const scored = judges.map(({ name, scores }) => {
    const rows = pairs.map((pair, at): Scored => ({ pair, score: scores[at]! }))
    const plain = rows.filter(({ pair }) => stratumOf(pair) === undefined)
    return { name, rows, positive: scoresOf(plain, true), threshold: bestF1(plain)[1] }
  })
  const line = (what: string, count: number, cells: ReadonlyArray<string>): void => console.log(`${what.padEnd(30)}${String(count).padStart(6)}  ${cells.join("  |")}`)
  const show = (what: string, is: (pair: Pair) => boolean): void => {
    const count = pairs.filter(is).length
    if (count > 0) line(what, count, scored.map(({ rows, threshold }) => figures(rows.filter(({ pair }) => is(pair)), threshold)))
  }
  const isPlain = (pair: Pair): boolean => stratumOf(pair) === undefined
  console.log(`${" ".repeat(38)}${scored.map(({ name, threshold }) => `  ${name} ≥ ${threshold}`.padEnd(24)).join("  |")}\n${"pairs".padStart(36)}  ${scored.map(() => "    F1  R@1%   AUC   ECE").join("  |")}`)
  show("not made hard", isPlain)
  show("  persons", (pair) => isPlain(pair) && pair.kind === "person")
  show("  organisations", (pair) => isPlain(pair) && pair.kind === "org")
  show("  inflected", (pair) => isPlain(pair) && pair.group.includes("inflected"))
  show("with those made hard", () => true)
  const groups = [...Map.groupBy(pairs.filter(isPlain), ({ group }) => group)].filter(([, own]) => own.length >= fewest).sort(([, x], [, y]) => y.length - x.length)
  console.log(`by script, ${fewest} pairs at least:`)
  for (const [group] of groups) show(`  ${group}`, (pair) => isPlain(pair) && pair.group === group)
  console.log("made hard: recall at 1 % of them taken for one, against all that are one:")
  const recalls = strata.map((name) => scored.map(({ rows, positive }) => recallAt(positive, rows.filter(({ pair }) => stratumOf(pair) === name && !pair.same).map(({ score }) => score), 0.01)))
  for (const [at, name] of strata.entries()) line(`  ${name}`, pairs.filter((pair) => stratumOf(pair) === name).length, recalls[at]!.map((recall) => percent(recall).padStart(12).padEnd(24)))
  line("  mean", strata.length, scored.map((_, judge) => percent(recalls.reduce((sum, own) => sum + own[judge]! / strata.length, 0)).padStart(12).padEnd(24)))
}
