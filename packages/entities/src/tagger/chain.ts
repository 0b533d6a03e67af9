import { beginOf, endOf, follows, insideOf, labelCount, mayBegin, mayEnd, outside, predecessors, singleOf, successors } from "./labels.ts"

/** A name as tokens of a sentence, `last` included. */
export interface TokenSpan {
  readonly first: number
  readonly last: number
  readonly type: number
}

const forbidden = -1e4

/** The weights of steps, with what the labels forbid: `transitions[before * labelCount + label]`. */
export function allowed(weights: Float32Array): Float32Array {
  return weights.map((weight, at) => follows(Math.floor(at / labelCount), at % labelCount) ? weight : forbidden)
}

/** The likeliest labels of a sentence of `length` tokens (Viterbi 1967, general knowledge). `scores[token * labelCount + label]`. */
export function bestLabels(scores: Float32Array, length: number, transitions: Float32Array): Uint8Array {
  const best = new Float64Array(labelCount)
  const next = new Float64Array(labelCount)
  const from = new Uint8Array(length * labelCount)
  for (let label = 0; label < labelCount; label++) best[label] = mayBegin(label) ? scores[label]! : forbidden
  for (let at = 1; at < length; at++) {
    const base = at * labelCount
    for (let label = 0; label < labelCount; label++) {
      let highest = -Infinity
      let source = 0
      for (const before of predecessors[label]!) {
        const value = best[before]! + transitions[before * labelCount + label]!
        if (value > highest) {
          highest = value
          source = before
        }
      }
      next[label] = highest + scores[base + label]!
      from[base + label] = source
    }
    best.set(next)
  }
  let label = 0
  let highest = -Infinity
  for (let one = 0; one < labelCount; one++) {
    if (mayEnd(one) && best[one]! > highest) {
      highest = best[one]!
      label = one
    }
  }
  const labels = new Uint8Array(length)
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label
    label = from[at * labelCount + label]!
  }
  return labels
}

/** Names from labels. */
export function spansOf(labels: Uint8Array): Array<TokenSpan> {
  const found: Array<TokenSpan> = []
  let first = 0
  labels.forEach((label, at) => {
    if (label === outside) return
    const type = (label - 1) >> 2
    if (label === beginOf(type)) first = at
    else if (label === singleOf(type)) found.push({ first: at, last: at, type })
    else if (label === endOf(type)) found.push({ first, last: at, type })
  })
  return found
}

/** Forward and backward sums of a sentence, scaled so that the forward sums of each token are one together. */
export interface Sums {
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** Scores as factors, each token's divided by its scale. */
  readonly factors: Float64Array
}

/** The sums over all labellings (Lafferty, McCallum, Pereira 2001, general knowledge); `steps` are the exponentials of the transitions. */
export function sumsOf(scores: Float32Array, length: number, steps: Float64Array): Sums {
  const forward = new Float64Array(length * labelCount)
  const backward = new Float64Array(length * labelCount)
  const factors = new Float64Array(length * labelCount)
  for (let at = 0; at < length; at++) {
    const base = at * labelCount
    let highest = -Infinity
    for (let label = 0; label < labelCount; label++) highest = Math.max(highest, scores[base + label]!)
    let sum = 0
    for (let label = 0; label < labelCount; label++) {
      let inward = 0
      if (at === 0) inward = mayBegin(label) ? 1 : 0
      else for (const before of predecessors[label]!) inward += forward[base - labelCount + before]! * steps[before * labelCount + label]!
      const factor = Math.exp(scores[base + label]! - highest)
      factors[base + label] = factor
      const value = inward * factor
      forward[base + label] = value
      sum += value
    }
    for (let label = 0; label < labelCount; label++) {
      forward[base + label]! /= sum
      factors[base + label]! /= sum
    }
  }
  const end = (length - 1) * labelCount
  for (let label = 0; label < labelCount; label++) backward[end + label] = mayEnd(label) ? 1 : 0
  for (let at = length - 2; at >= 0; at--) {
    const base = at * labelCount
    const row = base + labelCount
    for (let label = 0; label < labelCount; label++) {
      let sum = 0
      for (const after of successors[label]!) sum += steps[label * labelCount + after]! * factors[row + after]! * backward[row + after]!
      backward[base + label] = sum
    }
  }
  return { forward, backward, factors }
}

/** The probability of all labellings that are allowed, of the scale of the sums. */
export function totalOf({ forward, backward }: Sums, length: number): number {
  let total = 0
  for (let label = 0, base = (length - 1) * labelCount; label < labelCount; label++) total += forward[base + label]! * backward[base + label]!
  return total
}

/** The probability that exactly this name stands in the sentence. */
export function probabilityOf({ first, last, type }: TokenSpan, sums: Sums, length: number, steps: Float64Array): number {
  const { forward, backward, factors } = sums
  const total = totalOf(sums, length)
  if (first === last) {
    const label = first * labelCount + singleOf(type)
    return forward[label]! * backward[label]! / total
  }
  let value = forward[first * labelCount + beginOf(type)]!
  let before = beginOf(type)
  for (let at = first + 1; at <= last; at++) {
    const label = at === last ? endOf(type) : insideOf(type)
    value *= steps[before * labelCount + label]! * factors[at * labelCount + label]!
    before = label
  }
  return value * backward[last * labelCount + endOf(type)]! / total
}
