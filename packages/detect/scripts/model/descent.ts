import { keysOfWord, mostKeys } from "../../src/ngrams.ts"
import type { Candidates } from "./candidates.ts"
import type { ClassText } from "./text.ts"

/** How the weights are learned. Shares are of samples; the rest are stretches of lines. */
export interface Schedule {
  readonly rate: number
  /** The share of n-grams left out of a sample, so that none is relied on alone. */
  readonly dropped: number
  readonly words: number
  readonly pairs: number
  /** A word is drawn by its count to this power. */
  readonly exponent: number
}

/** Where the drawing of samples begins when weights are learned for the first time; one higher each time after that. */
const firstState = 12345
/** Of what is added for a class, the sum of the squares of its slopes before there were any. */
const firstBiasSteepness = 1e-2

/** Numbers of 0…n−1 drawn by cumulated weights. */
function drawer(weights: ReadonlyArray<number>, random: () => number): () => number {
  const sums = new Float64Array(weights.length)
  let sum = 0
  weights.forEach((weight, i) => {
    sum += weight
    sums[i] = sum
  })
  return () => {
    const wanted = random() * sum
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = low + high >> 1
      if (sums[middle]! < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Languages that are written without their marks as often as with them (general knowledge): some of the samples lose the tones, some all marks. */
const unmarked: ReadonlySet<string> = new Set(["yo"])
const tones = /[\u0300-\u0302\u0304]/g
const marks = /\p{Mn}/gu

/** Rows of classes with a place for each group behind them. */
function widened(weights: Float32Array, classes: number, groups: ReadonlyArray<unknown>): Float32Array {
  const width = classes + groups.length
  const wide = new Float32Array(weights.length / classes * width)
  for (let row = 0; row * classes < weights.length; row++) wide.set(weights.subarray(row * classes, (row + 1) * classes), row * width)
  return wide
}

/** Multinomial logistic regression over n-grams by adaptive gradient descent (AdaGrad), from the weights that it is given. */
export class Descent {
  readonly classes: number
  /** Classes and groups. */
  readonly width: number
  readonly groups: ReadonlyArray<ReadonlyArray<number>>
  readonly schedule: Schedule
  readonly weights: Float32Array
  readonly bias: Float32Array
  /** The row of each key (0: none); of a key the lowest bits that there are places for are asked. */
  numbers: Int32Array
  /** Cells that may be other than zero; all until it is set. */
  kept: Uint8Array | undefined
  /** For each cell, the sum of the squares of its slopes. */
  readonly steepness: Float32Array
  private readonly biasSteepness: Float32Array
  private readonly shares: Float64Array
  private readonly features = new Map<string, Int32Array>()
  private readonly buffer = new Int32Array(40_000)
  private readonly out = new Uint32Array(mostKeys)
  private state = firstState
  private times = 0
  /** A number from 0 to 1, the same in each run. */
  private readonly random = (): number => {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) | 0
    return (this.state >>> 0) / 4294967296
  }
  private readonly drawers: ReadonlyArray<{ readonly word: () => string; readonly line: (most: number) => ReadonlyArray<string> }>

  constructor(candidates: Pick<Candidates, "numbers" | "weights">, texts: ReadonlyArray<ClassText>, groups: ReadonlyArray<ReadonlyArray<number>>, schedule: Schedule) {
    this.schedule = schedule
    this.classes = texts.length
    this.width = texts.length + groups.length
    this.groups = groups
    this.weights = widened(candidates.weights, this.classes, groups)
    this.numbers = candidates.numbers
    this.bias = new Float32Array(this.classes)
    this.steepness = new Float32Array(this.weights.length).fill(1e-3)
    this.biasSteepness = new Float32Array(this.classes).fill(firstBiasSteepness)
    this.shares = new Float64Array(this.width)
    this.drawers = texts.map(({ tag, lines, words }) => {
      const list = [...words.keys()]
      const wordAt = drawer(list.map((word) => words.get(word)! ** schedule.exponent), this.random)
      const long = lines.filter((line) => line.length >= 3)
      const used = long.length > 50 ? long : lines
      const lineAt = drawer(used.map(({ length }) => length), this.random)
      const plain = unmarked.has(tag) ? (word: string): string => {
        const chance = this.random()
        return chance < 0.34 ? word : word.normalize("NFD").replace(chance < 0.67 ? tones : marks, "").normalize("NFC")
      } : (word: string): string => word
      return {
        word: () => plain(list[wordAt()]!),
        line: (most) => {
          const line = used[lineAt()]!
          const at = line.length <= most ? 0 : Math.floor(this.random() * (line.length - most + 1))
          return line.slice(at, at + most).map(plain)
        }
      }
    })
  }

  /** The numbers of the n-grams of a word that there are weights for. */
  featuresOf(word: string): Int32Array {
    const known = this.features.get(word)
    if (known !== undefined) return known
    const found = Int32Array.from(this.rowsOf(word))
    this.features.set(word, found)
    return found
  }

  /** The same, not kept for the next time. */
  rowsOf(word: string): ReadonlyArray<number> {
    const count = keysOfWord(word, 0, word.length, this.out)
    const list: Array<number> = []
    for (let i = 0; i < count; i++) {
      const number = this.numbers[this.out[i]! & this.numbers.length - 1]!
      if (number > 0) list.push(number)
    }
    return list
  }

  /** Forgets the n-grams of which no cell is kept, and from now on tells keys apart by so many bits only. */
  narrow(bits: number): void {
    const { numbers, kept, width } = this
    const narrowed = new Int32Array(1 << bits)
    numbers.forEach((number, key) => {
      if (number === 0 || (kept !== undefined && !kept.subarray(number * width, (number + 1) * width).includes(1))) return
      const place = key & narrowed.length - 1
      // Of two n-grams with one key the one that ranked higher stays.
      if (narrowed[place] === 0 || number < narrowed[place]!) narrowed[place] = number
    })
    this.numbers = narrowed
    this.features.clear()
  }

  /** The probability of each class for a text of these n-grams (the first ones of a view, good until the next call), and what each sum was multiplied by. */
  forward(features: Int32Array): { readonly shares: Float64Array; readonly scale: number } {
    const { shares, weights, width, bias, classes, groups } = this
    shares.fill(0)
    for (let i = 0; i < features.length; i++) {
      const row = features[i]! * width
      for (let at = 0; at < width; at++) shares[at] = shares[at]! + weights[row + at]!
    }
    const scale = 1 / Math.sqrt(Math.max(1, features.length))
    for (let group = 0; group < groups.length; group++) {
      const shared = shares[classes + group]!
      for (const member of groups[group]!) shares[member] = shares[member]! + shared
    }
    let best = -Infinity
    for (let at = 0; at < classes; at++) {
      shares[at] = bias[at]! + shares[at]! * scale
      if (shares[at]! > best) best = shares[at]!
    }
    let sum = 0
    for (let at = 0; at < classes; at++) {
      shares[at] = Math.exp(shares[at]! - best)
      sum += shares[at]!
    }
    for (let at = 0; at < classes; at++) shares[at] = shares[at]! / sum
    return { shares, scale }
  }

  /** The probability of each class for a text of words (the first ones of a view, good until the next call). */
  sharesOf(words: ReadonlyArray<string>): Float64Array {
    const { buffer } = this
    let count = 0
    for (const word of words) for (const number of this.featuresOf(word)) if (count < buffer.length) buffer[count++] = number
    return this.forward(buffer.subarray(0, count)).shares
  }

  /** Lets weights move again as far as they did when less was learned, and what is added for a class as far as at first. */
  loosen(share: number): void {
    this.biasSteepness.fill(firstBiasSteepness)
    for (let cell = 0; cell < this.steepness.length; cell++) this.steepness[cell] = 1e-3 + this.steepness[cell]! * share
  }

  /** Learns from so many samples, the rate falling to zero. */
  learn(samples: number, report: (done: number) => void): void {
    const { schedule: { rate, dropped, words, pairs }, buffer, random } = this
    this.state = firstState + this.times++
    const every = Math.ceil(samples / 4)
    for (let step = 1; step <= samples; step++) {
      const right = Math.floor(random() * this.classes)
      const from = this.drawers[right]!
      const chance = random()
      const text = chance < words ? [from.word()] : chance < words + pairs ? [from.word(), from.word()] : from.line(3 + Math.floor(random() * 8))
      let count = 0
      for (const word of text) for (const number of this.featuresOf(word)) if (random() >= dropped && count < buffer.length) buffer[count++] = number
      if (count > 0) this.improve(buffer.subarray(0, count), right, rate * (1 - step / (samples + 1)))
      if (step % every === 0 || step === samples) report(step)
    }
  }

  private improve(features: Int32Array, right: number, rate: number): void {
    const { shares, scale } = this.forward(features)
    const { weights, steepness, bias, biasSteepness, width, kept, classes, groups } = this
    shares[right] = shares[right]! - 1
    groups.forEach((members, group) => {
      shares[classes + group] = members.reduce((sum, member) => sum + shares[member]!, 0)
    })
    for (let at = 0; at < classes; at++) {
      const slope = shares[at]!
      biasSteepness[at] = biasSteepness[at]! + slope * slope
      bias[at] = bias[at]! - 0.1 * rate * slope / Math.sqrt(biasSteepness[at]!)
    }
    for (let i = 0; i < features.length; i++) {
      const row = features[i]! * width
      for (let at = 0; at < width; at++) {
        const slope = shares[at]! * scale
        if (slope < 1e-4 && slope > -1e-4) continue
        const cell = row + at
        if (kept !== undefined && kept[cell] === 0) continue
        const steep = steepness[cell]! + slope * slope
        steepness[cell] = steep
        weights[cell] = weights[cell]! - rate * slope / Math.sqrt(steep)
      }
    }
  }
}
