/** The judgement of the learned model: boosted trees over the features of two names. */
import { bias, calibration, trees } from "./judgeModel.ts"

/** Nodes of all trees, one after the other; an inner node's children are named by their places, a leaf's feature is -1. */
interface Forest {
  readonly roots: ReadonlyArray<number>
  readonly feature: Int16Array
  readonly value: Float64Array
  readonly right: Int32Array
}

let forest: Forest | undefined

/** Reads the trees: each in preorder, `feature<threshold` for an inner node, a number for a leaf. */
function read(): Forest {
  const cells = trees.split(" ")
  const feature = new Int16Array(cells.length)
  const value = new Float64Array(cells.length)
  const right = new Int32Array(cells.length)
  let at = 0
  const node = (): number => {
    const own = at++
    const [left = "", threshold] = cells[own]!.split("<")
    if (threshold === undefined) {
      feature[own] = -1
      value[own] = Number(left) / 1000
      return own
    }
    feature[own] = Number(left)
    value[own] = Number(threshold)
    node()
    right[own] = node()
    return own
  }
  const roots: Array<number> = []
  while (at < cells.length) roots.push(node())
  return { roots, feature, value, right }
}

/** The calibrated log odds that two persons' names are one. */
export function judge(features: ReadonlyArray<number>): number {
  const { roots, feature, value, right } = forest ??= read()
  let sum = bias
  for (const root of roots) {
    let at = root
    while (feature[at]! >= 0) at = features[feature[at]!]! <= value[at]! ? at + 1 : right[at]!
    sum += value[at]!
  }
  return calibration[0] + calibration[1] * sum
}
