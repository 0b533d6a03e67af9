/** The module that holds the learned trees. */
import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Boosted, Tree } from "./boosting.ts"

const written = (tree: Tree): string => "value" in tree ? String(Math.round(tree.value * 1000)) : `${tree.feature}<${Number(tree.threshold.toFixed(3))} ${written(tree.left)} ${written(tree.right)}`
const hash = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16)

export function writeModel(model: Boosted, calibration: readonly [number, number], folder: string): void {
  const text = `/**
 * What tells that two persons' names are one: boosted trees over the features of features.ts. Made by packages/names/scripts/model/train.ts from
 * - labels of politicians, Wikidata (persons.dev.jsonl.gz ${hash(join(folder, "names/persons.dev.jsonl.gz"))}): CC0 1.0, two thirds of the persons
 * - the rows of pairs.dev.jsonl.gz (${hash(join(folder, "names/pairs.dev.jsonl.gz"))}) that are marked train, of the same thirds: Wikidata labels, CC0 1.0; calibrated on those marked tune as well
 * (beginnings of sha256). No name of these is kept.
 */
export const bias = ${model.bias.toFixed(4)}
/** Log odds are \`calibration[0] + calibration[1] × sum\`. */
export const calibration = [${calibration.map((it) => it.toFixed(4)).join(", ")}] as const
export const trees =
  "${model.trees.map(written).join(" ")}"
`
  writeFileSync(new URL("../../src/compare/judgeModel.ts", import.meta.url), text)
}

/** Offset and factor of the log odds that fit labels best, by Newton's method (Platt 1999). */
export function calibrated(rows: ReadonlyArray<{ readonly odds: number; readonly same: boolean }>): readonly [number, number] {
  let [offset, factor] = [0, 1]
  for (let n = 0; n < 50; n++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6]
    for (const { odds, same } of rows) {
      const p = 1 / (1 + Math.exp(-(offset + factor * odds)))
      const error = p - (same ? 1 : 0)
      const h = p * (1 - p)
      g0 += error
      g1 += error * odds
      h00 += h
      h01 += h * odds
      h11 += h * odds * odds
    }
    const determinant = h00 * h11 - h01 * h01
    offset -= (h11 * g0 - h01 * g1) / determinant
    factor -= (h00 * g1 - h01 * g0) / determinant
  }
  return [offset, factor]
}
