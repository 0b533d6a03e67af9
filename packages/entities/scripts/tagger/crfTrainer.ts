/**
 * Learns the weights of a linear-chain CRF by AdaGrad (Duchi, Hazan, Singer 2011, general knowledge) with an L1 penalty that is applied when a
 * feature is next seen, and with features left out at random. Sentences that are learned well are seen less often. The order of sentences is shuffled by a fixed generator: the same input gives the same weights.
 */
import { allowed, sumsOf, totalOf } from "../../src/tagger/chain.ts"
import { labelCount } from "../../src/tagger/labels.ts"
import { featureBits } from "../../src/tagger/modelFormat.ts"

/** A sentence as lists of features of its tokens, and its labels. */
export interface Example {
  readonly features: Int32Array
  /** Where each token's features begin; one more than tokens. */
  readonly offsets: Int32Array
  readonly labels: Uint8Array
  readonly weight: number
}
export interface Settings {
  /** How many models are learned and averaged. */
  readonly runs: number
  readonly epochs: number
  readonly rate: number
  readonly l1: number
  /** The share of features that are left out at random while learning. */
  readonly dropout: number
  /** Weights below this are left out of the model in the end. */
  readonly prune: number
  /** Of features with one weight of the least size, one in so many is left out; 0 for none. */
  readonly thin: number
  /** How often a feature must occur. */
  readonly least: number
}
type LearnSettings = Omit<Settings, "prune" | "thin">
export interface Learned {
  /** Rows by feature: `ids` holds the feature of each row. */
  readonly ids: Int32Array
  readonly weights: Float32Array
  readonly transitions: Float32Array
}

/** Numbers from 0 to 1 in a fixed order (mulberry32, general knowledge). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = state + 0x6d2b79f5 | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = value + Math.imul(value ^ (value >>> 7), 61 | value) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** The mean of the weights of several models, which differ in their order of sentences and in what is left out: less depends on chance (Mann et al. 2009, general knowledge). */
export function learn(examples: ReadonlyArray<Example>, settings: LearnSettings): Learned {
  const numbered = numberedFeatures(examples, settings.least)
  const all = Array.from({ length: settings.runs }, (_, run) => learnOnce(examples, numbered, settings, 7 + 101 * run))
  const mean = (parts: ReadonlyArray<Float32Array>): Float32Array => parts[0]!.map((_, at) => parts.reduce((sum, part) => sum + part[at]!, 0) / parts.length)
  return { ids: numbered.ids, weights: mean(all.map(({ weights }) => weights)), transitions: allowed(mean(all.map(({ transitions }) => transitions))) }
}

/** The sentences' features as rows of the weights: where each token's rows end, and the feature of each row. */
interface Numbered {
  readonly ids: Int32Array
  readonly rows: ReadonlyArray<{ readonly rows: Int32Array; readonly ends: Int32Array }>
}

function numberedFeatures(examples: ReadonlyArray<Example>, least: number): Numbered {
  const counts = new Uint16Array(1 << featureBits)
  for (const { features } of examples) for (const one of features) if (counts[one]! < 65535) counts[one]!++
  const rowOf = new Int32Array(1 << featureBits).fill(-1)
  const kept: Array<number> = []
  for (let id = 0; id < counts.length; id++) if (counts[id]! >= least) rowOf[id] = kept.push(id) - 1
  const rows = examples.map(({ features, offsets }) => {
    const kept: Array<number> = []
    const ends = [0]
    for (let token = 0; token + 1 < offsets.length; token++) {
      for (let at = offsets[token]!; at < offsets[token + 1]!; at++) {
        const row = rowOf[features[at]!]!
        if (row >= 0) kept.push(row)
      }
      ends.push(kept.length)
    }
    return { rows: Int32Array.from(kept), ends: Int32Array.from(ends) }
  })
  return { ids: Int32Array.from(kept), rows }
}

function learnOnce(examples: ReadonlyArray<Example>, { ids: kept, rows }: Numbered, { epochs, rate, l1, dropout }: LearnSettings, seed: number): Pick<Learned, "weights" | "transitions"> {
  const weights = new Float32Array(kept.length * labelCount)
  const squares = new Float32Array(kept.length * labelCount).fill(1e-2)
  const seen = new Int32Array(kept.length)
  const transitions = new Float32Array(labelCount * labelCount)
  const stepSquares = new Float32Array(labelCount * labelCount).fill(1e-2)
  const penalty = l1 / examples.length
  const scale = 1 / (1 - dropout)
  const used = new Uint8Array(1 << 17)
  const shrink = (row: number, step: number): void => {
    const missed = step - seen[row]!
    if (missed === 0) return
    seen[row] = step
    for (let at = row * labelCount, end = at + labelCount; at < end; at++) {
      const weight = weights[at]!
      if (weight === 0) continue
      const less = penalty * missed * rate / Math.sqrt(squares[at]!)
      weights[at] = weight > less ? weight - less : weight < -less ? weight + less : 0
    }
  }
  const order = examples.map((_, at) => at)
  const next = random(seed)
  const delta = new Float64Array(labelCount)
  const quiet = new Uint8Array(examples.length)
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1))
      ;[order[at], order[other]] = [order[other]!, order[at]!]
    }
    for (const number of order) {
      step++
      if (quiet[number]! > 0) {
        quiet[number]!--
        continue
      }
      let loudest = 0
      const { labels, weight } = examples[number]!
      const { rows: own, ends } = rows[number]!
      const length = labels.length
      const scores = new Float32Array(length * labelCount)
      for (let token = 0; token < length; token++) {
        const base = token * labelCount
        for (let at = ends[token]!; at < ends[token + 1]!; at++) {
          const row = own[at]!
          used[at] = next() >= dropout ? 1 : 0
          if (used[at] === 0) continue
          shrink(row, step)
          for (let label = 0, from = row * labelCount; label < labelCount; label++) scores[base + label]! += weights[from + label]! * scale
        }
      }
      const free = allowed(transitions)
      const steps = Float64Array.from(free, Math.exp)
      const sums = sumsOf(scores, length, steps)
      const total = totalOf(sums, length)
      const { forward, backward, factors } = sums
      for (let token = 0; token < length; token++) {
        const base = token * labelCount
        let most = 0
        for (let label = 0; label < labelCount; label++) {
          delta[label] = (forward[base + label]! * backward[base + label]! / total - (labels[token] === label ? 1 : 0)) * weight
          most = Math.max(most, Math.abs(delta[label]!))
        }
        loudest = Math.max(loudest, most)
        if (most < 0.002) continue
        for (let at = ends[token]!; at < ends[token + 1]!; at++) {
          if (used[at] === 0) continue
          for (let label = 0, to = own[at]! * labelCount; label < labelCount; label++, to++) {
            const gradient = delta[label]!
            if (gradient < 1e-3 && gradient > -1e-3) continue
            const square = squares[to]! + gradient * gradient
            squares[to] = square
            weights[to]! -= rate * gradient / Math.sqrt(square)
          }
        }
      }
      if (loudest < 0.03) quiet[number] = 2
      for (let before = 0; before < labelCount; before++) {
        for (let label = 0; label < labelCount; label++) {
          const cell = before * labelCount + label
          if (steps[cell] === 0) continue
          let gradient = 0
          for (let token = 1; token < length; token++) {
            const base = token * labelCount
            gradient += forward[base - labelCount + before]! * steps[cell]! * factors[base + label]! * backward[base + label]! / total
            if (labels[token - 1] === before && labels[token] === label) gradient--
          }
          gradient *= weight
          stepSquares[cell]! += gradient * gradient
          transitions[cell]! -= rate * gradient / Math.sqrt(stepSquares[cell]!)
        }
      }
    }
  }
  for (let row = 0; row < kept.length; row++) shrink(row, step)
  return { weights, transitions }
}
