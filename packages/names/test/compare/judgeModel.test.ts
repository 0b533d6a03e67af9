import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { featureNames } from "../../src/compare/features.ts"
import { judge } from "../../src/compare/judge.ts"
import { bias, calibration, trees } from "../../src/compare/judgeModel.ts"

type Tree = number | { readonly feature: number; readonly threshold: number; readonly below: Tree; readonly above: Tree }

function read(): ReadonlyArray<Tree> {
  const cells = trees.split(" ")
  const node = (): Tree => {
    const cell = cells.shift()!
    if (!cell.includes("<")) return Number(cell)
    const [feature, threshold] = cell.split("<").map(Number)
    const below = node()
    return { feature: feature!, threshold: threshold!, below, above: node() }
  }
  const all: Array<Tree> = []
  while (cells.length > 0) all.push(node())
  return all
}

const all = read()
const thresholds = featureNames.map((): Array<number> => [])
const gather = (tree: Tree): void => {
  if (typeof tree === "number") return
  thresholds[tree.feature]!.push(tree.threshold)
  gather(tree.below)
  gather(tree.above)
}
all.forEach(gather)

const leaf = (tree: Tree, features: ReadonlyArray<number>): number => typeof tree === "number" ? tree : leaf(features[tree.feature]! <= tree.threshold ? tree.below : tree.above, features)
const slowly = (features: ReadonlyArray<number>): number => calibration[0] + calibration[1] * (bias + all.reduce<number>((sum, tree) => sum + leaf(tree, features), 0) / 1000)

/** Values on thresholds and beside them. */
const values = fc.tuple(...thresholds.map((own) => own.length === 0 ? fc.constant(0) : fc.tuple(fc.constantFrom(...own), fc.constantFrom(-0.001, 0, 0.001)).map(([at, by]) => at + by)))

describe("the learned judgement", () => {
  it("is that of its trees, each gone down from the top", () => {
    fc.assert(fc.property(values, (features) => {
      expect(judge(features)).toBeCloseTo(slowly(features), 9)
    }), { numRuns: 100 })
  })
  it("is never lowered by what can only raise it, nor raised by what can only lower it", () => {
    fc.assert(fc.property(values, fc.constantFrom(...featureNames.flatMap(([, way], at) => way === 0 ? [] : [at])), fc.double({ min: 0, max: 20, noNaN: true }), (features, at, more) => {
      const change = judge(features.map((value, i) => i === at ? value + more : value)) - judge(features)
      expect(change * featureNames[at]![1]).toBeGreaterThanOrEqual(-1e-9)
    }), { numRuns: 300 })
  })
  it("has a name for each feature that the trees ask for, each once, and moves with each that is bound to one way", () => {
    expect(new Set(featureNames.map(([name]) => name)).size).toBe(featureNames.length)
    const asked = featureNames.filter((_, at) => thresholds[at]!.length > 0)
    expect(asked.length).toBeGreaterThan(30)
    const middle = thresholds.map((own) => own.toSorted((a, b) => a - b)[own.length >> 1] ?? 0)
    // Always the same ones: some features speak in few of them.
    const some = fc.sample(values, { numRuns: 400, seed: 1 })
    for (const [at, [name, way]] of featureNames.entries()) {
      if (way === 0 || thresholds[at]!.length === 0) continue
      const [low, high] = [-20, 50].map((value) => some.reduce((sum, features) => sum + judge(features.map((one, i) => i === at ? value : one)), judge(middle)))
      expect((high! - low!) * way, name).toBeGreaterThan(0)
    }
  })
})
