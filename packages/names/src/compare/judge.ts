/** The judgement of the learned model: boosted trees over the features of two names. */
import { bias, calibration, trees } from "./judgeModel.ts"

/** All conditions of all trees, by feature: a value above a threshold rules leaves of a tree out (QuickScorer, Lucchese and others 2015). */
interface Forest {
  readonly count: number
  /** A feature's conditions are those from `starts[feature]` to `starts[feature + 1]`, the least threshold first. */
  readonly starts: Int32Array
  readonly thresholds: Float64Array
  readonly tree: Uint16Array
  /** Bits of the leaves that are left. */
  readonly kept: Int32Array
  /** 32 for each tree. */
  readonly values: Float64Array
}

let forest: Forest | undefined
/** Bits of the leaves that are not ruled out, by tree; the first of them is the one that is come to. */
let open = new Int32Array(0)

const mostLeaves = 32

/** Reads the trees: each in preorder, `feature<threshold` for an inner node, a number for a leaf. A tree has 32 leaves at most. */
function read(): Forest {
  const cells = trees.split(" ")
  const conditions: Array<{ readonly feature: number; readonly threshold: number; readonly tree: number; readonly kept: number }> = []
  const values: Array<number> = []
  let at = 0
  let tree = 0
  let leaf = 0
  const node = (): void => {
    const [left = "", threshold] = cells[at++]!.split("<")
    if (threshold === undefined) {
      values[tree * mostLeaves + leaf++] = Number(left) / 1000
      return
    }
    const from = leaf
    node()
    let ruledOut = 0
    for (let i = from; i < leaf; i++) ruledOut |= 1 << i
    conditions.push({ feature: Number(left), threshold: Number(threshold), tree, kept: ~ruledOut })
    node()
  }
  for (; at < cells.length; tree++) {
    leaf = 0
    node()
  }
  conditions.sort((x, y) => x.feature - y.feature || x.threshold - y.threshold)
  const starts = new Int32Array(2 + Math.max(0, ...conditions.map(({ feature }) => feature)))
  for (const { feature } of conditions) starts[feature + 1]!++
  for (let feature = 1; feature < starts.length; feature++) starts[feature]! += starts[feature - 1]!
  open = new Int32Array(tree)
  return {
    count: tree, starts, thresholds: Float64Array.from(conditions, ({ threshold }) => threshold), tree: Uint16Array.from(conditions, (it) => it.tree), kept: Int32Array.from(conditions, ({ kept }) => kept),
    values: Float64Array.from({ length: tree * mostLeaves }, (_, place) => values[place] ?? 0)
  }
}

/** The calibrated log odds that two persons' names are one. */
export function judge(features: ReadonlyArray<number>): number {
  const { count, starts, thresholds, tree, kept, values } = forest ??= read()
  const left = open
  for (let at = 0; at < count; at++) left[at] = -1
  for (let feature = 0; feature < starts.length - 1; feature++) {
    const value = features[feature]!
    const end = starts[feature + 1]!
    for (let at = starts[feature]!; at < end && value > thresholds[at]!; at++) left[tree[at]!]! &= kept[at]!
  }
  let sum = bias
  for (let at = 0; at < count; at++) sum += values[at * mostLeaves + 31 - Math.clz32(left[at]! & -left[at]!)]!
  return calibration[0] + calibration[1] * sum
}
