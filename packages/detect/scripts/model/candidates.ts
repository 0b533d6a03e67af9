import { keysOfWord, mostKeys } from "../../src/ngrams.ts"
import type { ClassText } from "./text.ts"

/** The n-grams that weights are learned for: a number for each key (0: none), and first weights, a row of classes for each number. */
export interface Candidates {
  readonly numbers: Int32Array
  readonly size: number
  readonly weights: Float32Array
}

const out = new Uint32Array(mostKeys)

/**
 * The n-grams that tell most: those that `least` words have at least, ranked by how often they come and how far from even they spread over the classes, the first `most` of them.
 * First weights are logarithms of the rate in a class with the row's mean taken off (naive Bayes). A word counts with its count to the power of `exponent`.
 */
export function candidatesOf(texts: ReadonlyArray<ClassText>, { most, least, exponent }: { readonly most: number; readonly least: number; readonly exponent: number }): Candidates {
  const width = texts.length
  const numbers = new Int32Array(1 << 24)
  for (const { words } of texts) {
    for (const word of words.keys()) {
      const count = keysOfWord(word, 0, word.length, out)
      for (let i = 0; i < count; i++) numbers[out[i]!] = numbers[out[i]!]! + 1
    }
  }
  let size = 0
  for (let key = 0; key < numbers.length; key++) numbers[key] = numbers[key]! >= least ? ++size : 0
  const counts = new Float32Array((size + 1) * width)
  const mass = new Float64Array(width)
  texts.forEach(({ words }, at) => {
    for (const [word, times] of words) {
      const share = times ** exponent
      const count = keysOfWord(word, 0, word.length, out)
      mass[at] = mass[at]! + count * share
      for (let i = 0; i < count; i++) {
        const cell = numbers[out[i]!]! * width + at
        counts[cell] = counts[cell]! + share
      }
    }
  })
  const worth = new Float64Array(size + 1)
  for (let number = 1; number <= size; number++) {
    let sum = 0
    for (let at = 0; at < width; at++) sum += counts[number * width + at]! / mass[at]!
    let information = 0
    for (let at = 0; at < width; at++) {
      const part = counts[number * width + at]! / mass[at]! / sum
      if (part > 0) information += part * Math.log(part * width)
    }
    worth[number] = sum * information
  }
  const ranked = Array.from({ length: size }, (_, i) => i + 1).sort((a, b) => worth[b]! - worth[a]! || a - b).slice(0, most)
  const place = new Int32Array(size + 1)
  ranked.forEach((number, i) => {
    place[number] = i + 1
  })
  for (let key = 0; key < numbers.length; key++) numbers[key] = place[numbers[key]!]!
  const weights = new Float32Array((ranked.length + 1) * width)
  ranked.forEach((number, i) => {
    let sum = 0
    const row = Array.from({ length: width }, (_, at) => {
      const value = Math.log((counts[number * width + at]! + 0.5) / (mass[at]! + 1e4))
      sum += value
      return value
    })
    row.forEach((value, at) => {
      weights[(i + 1) * width + at] = value - sum / width
    })
  })
  return { numbers, size: ranked.length, weights }
}
