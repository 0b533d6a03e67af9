/** Measures of scores against labels. */
import { areaUnderCurve, recallAt } from "../pairMetrics.ts"
import { type Pair, strata, stratumOf } from "./pairs.ts"

export interface Scored {
  readonly pair: Pair
  readonly score: number
}

const split = (rows: ReadonlyArray<Scored>): readonly [ReadonlyArray<number>, ReadonlyArray<number>] =>
  [rows.filter(({ pair }) => pair.same).map(({ score }) => score), rows.filter(({ pair }) => !pair.same).map(({ score }) => score)]

export function f1(rows: ReadonlyArray<Scored>, threshold: number): number {
  const right = rows.filter(({ pair, score }) => pair.same && score >= threshold).length
  const given = rows.filter(({ score }) => score >= threshold).length
  const all = rows.filter(({ pair }) => pair.same).length
  return 2 * right / (given + all)
}
/** The best F1 of any threshold, and that threshold. */
export function bestF1(rows: ReadonlyArray<Scored>): readonly [number, number] {
  let best: readonly [number, number] = [0, 0.5]
  for (const threshold of new Set(rows.map(({ score }) => Math.round(score * 200) / 200))) {
    const value = f1(rows, threshold)
    if (value > best[0]) best = [value, threshold]
  }
  return best
}

/** Expected calibration error over ten equal bins of probability. */
export function calibrationError(rows: ReadonlyArray<Scored>): number {
  let error = 0
  for (let bin = 0; bin < 10; bin++) {
    const own = rows.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin)
    if (own.length === 0) continue
    error += Math.abs(own.reduce((sum, { score }) => sum + score, 0) - own.filter(({ pair }) => pair.same).length) / rows.length
  }
  return error
}

const percent = (x: number): string => (100 * x).toFixed(1).padStart(6)

export function report(rows: ReadonlyArray<Scored>, threshold: number): void {
  const plain = rows.filter(({ pair }) => stratumOf(pair) === undefined)
  const [positive, negative] = split(plain)
  console.log(`without strata: ${plain.length} pairs  F1 ${percent(f1(plain, threshold))} (best ${percent(bestF1(plain)[0])} at ${bestF1(plain)[1]})  R@1% ${percent(recallAt(positive, negative, 0.01))}  AUC ${percent(areaUnderCurve(positive, negative))}  calibration ${percent(calibrationError(rows))}`)
  const values = strata.map((name) => recallAt(positive, rows.filter(({ pair }) => stratumOf(pair) === name).map(({ score }) => score), 0.01))
  const areas = strata.map((name) => areaUnderCurve(positive, rows.filter(({ pair }) => stratumOf(pair) === name).map(({ score }) => score)))
  console.log(`strata AUC: ${strata.map((name, i) => `${name} ${percent(areas[i]!)}`).join(", ")}`)
  console.log(`strata R@1%: ${strata.map((name, i) => `${name} ${percent(values[i]!)}`).join(", ")}  mean ${percent(values.reduce((x, y) => x + y, 0) / values.length)}`)
  for (const name of strata) console.log(`  ${name}: ${rows.filter(({ pair }) => stratumOf(pair) === name).sort((x, y) => y.score - x.score).slice(0, 4).map(({ pair, score }) => `${score.toFixed(2)} ${pair.a} | ${pair.b}`).join("; ")}`)
  for (const [group, own] of [...Map.groupBy(plain, ({ pair }) => pair.group)].sort((x, y) => y[1].length - x[1].length)) {
    if (own.length < 20) continue
    const [yes, no] = split(own)
    console.log(`  ${group.padEnd(30)} ${String(own.length).padStart(5)}  F1 ${percent(f1(own, threshold))}  R@1% ${percent(recallAt(yes, no, 0.01))}  AUC ${percent(areaUnderCurve(yes, no))}`)
  }
}
