/** Weights of segment pairs, learned so that pairs of one name are told from near ones: logistic regression over the best alignment. */
import type { Example } from "./expectation.ts"

export interface Labelled extends Example {
  readonly same: boolean
}

const none = -1e9
let best = new Float64Array(1)
let from = new Int32Array(1)

/** The best sum of weights, and the segment pairs on its way (in `path`). */
export function bestPath(example: Example, weights: Float32Array, width: number, path?: Array<number>): number {
  const { x, y } = example
  const rows = y.length + 1
  const size = (x.length + 1) * rows
  if (best.length < size) {
    best = new Float64Array(size)
    from = new Int32Array(size * 2)
  }
  best.fill(none, 0, size)
  best[0] = 0
  for (let i = 0; i <= x.length; i++) for (let j = 0; j <= y.length; j++) {
    const at = i * rows + j
    const here = best[at]!
    if (here === none) continue
    if (i < x.length) alone(here, at, at + rows, x.single[i]! < 0 ? -1 : x.single[i]! * width, weights)
    if (j < y.length) alone(here, at, at + 1, y.single[j]!, weights)
    if (i === x.length || j === y.length) continue
    for (let k = x.starts[i]!; k < x.starts[i + 1]!; k++) for (let l = y.starts[j]!; l < y.starts[j + 1]!; l++) {
      const key = x.segments[k]! * width + y.segments[l]!
      const next = at + x.lengths[k]! * rows + y.lengths[l]!
      if (here + weights[key]! <= best[next]!) continue
      best[next] = here + weights[key]!
      from[next * 2] = key
      from[next * 2 + 1] = at
    }
  }
  if (path !== undefined) {
    path.length = 0
    for (let at = size - 1; at > 0; at = from[at * 2 + 1]!) if (from[at * 2]! >= 0) path.push(from[at * 2]!)
  }
  return best[size - 1]!
}

/** Passes over one letter; one that no segment knows costs the same wherever it stands. */
function alone(here: number, at: number, next: number, key: number, weights: Float32Array): void {
  const value = here + (key < 0 ? -3 : weights[key]!)
  if (value <= best[next]!) return
  best[next] = value
  from[next * 2] = key
  from[next * 2 + 1] = at
}

/** A share of the labels is taken to be wrong, so that no single pair pulls hard. */
const doubt = 0.02

/** One pass over labelled pairs; changes the weights. */
export function pass(examples: ReadonlyArray<Labelled>, weights: Float32Array, squares: Float32Array, width: number, bias: { value: number }, rate: number): number {
  const path: Array<number> = []
  let loss = 0
  for (const example of examples) {
    const score = bestPath(example, weights, width, path) + bias.value
    const p = 1 / (1 + Math.exp(-score))
    const told = doubt + (1 - 2 * doubt) * p
    const right = example.same ? told : 1 - told
    loss -= Math.log(right) * example.weight
    const slope = (example.same ? 1 : -1) * (1 - 2 * doubt) * p * (1 - p) / right * example.weight
    if (Math.abs(slope) < 1e-4) continue
    for (const key of path) {
      squares[key]! += slope * slope
      weights[key]! += rate * slope / Math.sqrt(squares[key]! + 1)
    }
    bias.value += 0.002 * slope
  }
  return loss
}
