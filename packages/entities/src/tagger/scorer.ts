import { contextFeatures, type Surroundings } from "./contextFeatures.ts"
import { mix } from "./hashing.ts"
import { labelCount } from "./labels.ts"
import { featureBits, rowOf, weightUnit, type Model } from "./modelFormat.ts"
import type { WordInfo } from "./wordInfo.ts"

/** The feature that stands for a word beyond the sentence, next to the token. */
export const edge = 997

/** A hash as a feature's number. */
export const featureOf = (hash: number): number => (hash ^ (hash >>> featureBits)) & (1 << featureBits) - 1

/** A word with the weights of its features, summed in units for each distance from the token: -2, -1, 0, 1, 2. */
export interface ScoredWord extends WordInfo {
  readonly sums: Float32Array
}

/** Adds the weights of a feature, in units. */
function add({ table, weights }: Model, feature: number, sums: Float32Array, base: number): void {
  const row = rowOf(table, feature)
  if (row < 0) return
  for (let label = 0, from = row * labelCount; label < labelCount; label++) sums[base + label]! += weights[from + label]!
}

/** Sums the weights of a word's features. */
export function scoredWord(model: Model, word: WordInfo): ScoredWord {
  const sums = new Float32Array(5 * labelCount)
  for (const one of word.far) {
    add(model, featureOf(mix(one, -2)), sums, 0)
    add(model, featureOf(mix(one, 2)), sums, 4 * labelCount)
  }
  for (const one of word.near) {
    add(model, featureOf(mix(one, -1)), sums, labelCount)
    add(model, featureOf(mix(one, 1)), sums, 3 * labelCount)
  }
  for (const one of word.own) add(model, featureOf(one), sums, 2 * labelCount)
  return { ...word, sums }
}

/** The scores of the labels of a sentence's tokens. */
export function scoresOf(model: Model, sentence: Surroundings & { readonly words: ReadonlyArray<ScoredWord> }): Float32Array {
  const { words, from, to } = sentence
  const scores = new Float32Array((to - from) * labelCount)
  const found = new Int32Array(256)
  for (let at = from; at < to; at++) {
    const base = (at - from) * labelCount
    for (let shift = -2; shift <= 2; shift++) {
      const other = at + shift
      if (other >= from && other < to) {
        const { sums } = words[other]!
        for (let label = 0, row = (shift + 2) * labelCount; label < labelCount; label++) scores[base + label]! += sums[row + label]!
      } else if (shift === -1 || shift === 1) add(model, featureOf(mix(edge, shift)), scores, base)
    }
    const count = contextFeatures(sentence, at, found)
    for (let number = 0; number < count; number++) add(model, featureOf(found[number]!), scores, base)
  }
  for (let at = 0; at < scores.length; at++) scores[at]! *= weightUnit
  return scores
}
