/**
 * Gradient boosting of small trees for a probability (logistic loss), where a feature may be bound to raise it only, or to lower it only.
 * After Friedman 2001 (Greedy function approximation) with second-order leaves; constraints by bounds that children inherit, as is common. General knowledge, no code was read.
 */

export interface Row {
  readonly features: ReadonlyArray<number>
  readonly label: 0 | 1
  readonly weight: number
}

/** An inner node: rows with `features[feature] <= threshold` go left. A leaf has `value`. */
export type Tree = { readonly feature: number; readonly threshold: number; readonly left: Tree; readonly right: Tree } | { readonly value: number }

export interface BoostingOptions {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  /** 1: the probability rises with the feature; -1: falls; 0: free. */
  readonly monotone: ReadonlyArray<-1 | 0 | 1>
  readonly bins?: number
  readonly minimumWeight?: number
  readonly ridge?: number
}

export interface Boosted {
  readonly bias: number
  readonly trees: ReadonlyArray<Tree>
}

const valueOf = (tree: Tree, features: ReadonlyArray<number>): number => {
  let node = tree
  while (!("value" in node)) node = features[node.feature]! <= node.threshold ? node.left : node.right
  return node.value
}
export const logOdds = ({ bias, trees }: Boosted, features: ReadonlyArray<number>): number => trees.reduce((sum, tree) => sum + valueOf(tree, features), bias)

/** Thresholds at quantiles of what a feature takes. */
function thresholdsOf(rows: ReadonlyArray<Row>, feature: number, bins: number): ReadonlyArray<number> {
  const values = [...new Set(rows.map(({ features }) => features[feature]!))].sort((a, b) => a - b)
  if (values.length <= bins) return values.slice(0, -1).map((value, i) => (value + values[i + 1]!) / 2)
  const sorted = rows.map(({ features }) => features[feature]!).sort((a, b) => a - b)
  const cuts = new Set<number>()
  for (let i = 1; i < bins; i++) cuts.add(sorted[Math.floor(i * sorted.length / bins)]!)
  return [...cuts].sort((a, b) => a - b)
}

export function boost(rows: ReadonlyArray<Row>, { trees: count, depth, rate, monotone, bins = 48, minimumWeight = 12, ridge = 2 }: BoostingOptions): Boosted {
  const width = monotone.length
  const cuts = monotone.map((_, feature) => thresholdsOf(rows, feature, bins))
  const binned = cuts.map((own, feature) => Uint8Array.from(rows, ({ features }) => {
    let low = 0
    let high = own.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (features[feature]! <= own[middle]!) high = middle
      else low = middle + 1
    }
    return low
  }))
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  const positive = rows.reduce((sum, { weight, label }) => sum + weight * label, 0)
  const bias = Math.log(positive / (total - positive))
  const score = new Float64Array(rows.length).fill(bias)
  const gradient = new Float64Array(rows.length)
  const hessian = new Float64Array(rows.length)
  const trees: Array<Tree> = []

  const leaf = (g: number, h: number, low: number, high: number): number => Math.min(high, Math.max(low, -g / (h + ridge)))
  const gain = (g: number, h: number, value: number): number => -(g * value + (h + ridge) * value * value / 2)

  const grow = (members: Int32Array, level: number, low: number, high: number): Tree => {
    let g = 0
    let h = 0
    for (const i of members) {
      g += gradient[i]!
      h += hessian[i]!
    }
    const own = leaf(g, h, low, high)
    if (level === depth || h < minimumWeight / 4) return { value: own * rate }
    const base = gain(g, h, own)
    let best: { gain: number; feature: number; cut: number; left: number; right: number } | undefined
    for (let feature = 0; feature < width; feature++) {
      const sumG = new Float64Array(cuts[feature]!.length + 1)
      const sumH = new Float64Array(cuts[feature]!.length + 1)
      const bin = binned[feature]!
      for (const i of members) {
        sumG[bin[i]!]! += gradient[i]!
        sumH[bin[i]!]! += hessian[i]!
      }
      let leftG = 0
      let leftH = 0
      for (let cut = 0; cut < cuts[feature]!.length; cut++) {
        leftG += sumG[cut]!
        leftH += sumH[cut]!
        if (leftH < minimumWeight / 8 || h - leftH < minimumWeight / 8) continue
        const left = leaf(leftG, leftH, low, high)
        const right = leaf(g - leftG, h - leftH, low, high)
        if ((monotone[feature] === 1 && left > right) || (monotone[feature] === -1 && left < right)) continue
        const won = gain(leftG, leftH, left) + gain(g - leftG, h - leftH, right) - base
        if (won > (best?.gain ?? 1e-3)) best = { gain: won, feature, cut, left, right }
      }
    }
    if (best === undefined) return { value: own * rate }
    const { feature, cut, left, right } = best
    const middle = (left + right) / 2
    const goesLeft = (i: number): boolean => binned[feature]![i]! <= cut
    const bounds = monotone[feature] === 1 ? [low, middle, middle, high] : monotone[feature] === -1 ? [middle, high, low, middle] : [low, high, low, high]
    return {
      feature, threshold: cuts[feature]![cut]!,
      left: grow(members.filter(goesLeft), level + 1, bounds[0]!, bounds[1]!),
      right: grow(members.filter((i) => !goesLeft(i)), level + 1, bounds[2]!, bounds[3]!)
    }
  }

  const all = Int32Array.from(rows, (_, i) => i)
  for (let n = 0; n < count; n++) {
    for (const [i, { label, weight }] of rows.entries()) {
      const p = 1 / (1 + Math.exp(-score[i]!))
      gradient[i] = weight * (p - label)
      hessian[i] = Math.max(1e-6, weight * p * (1 - p))
    }
    const tree = grow(all, 0, -Infinity, Infinity)
    trees.push(tree)
    for (const [i, { features }] of rows.entries()) score[i]! += valueOf(tree, features)
  }
  return { bias, trees }
}
