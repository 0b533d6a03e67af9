import { type LetterPairs, type PackedPairs, unpackPairs } from "./letterPairs.ts"
import { evenOdds, RangeDecoder } from "./rangeDecoder.ts"

/**
 * Weights of n-grams for the languages of a script, as a module of data carries them and as they are read.
 *
 * Every n-gram that the model knows has whole-number weights for some languages; the others have none for it. `unit` times the sum of a text's weights, divided
 * by the square root of the number of n-grams known, is a language's score.
 */

/** The weights of one script. */
export interface PackedScript {
  /** BCP 47, separated by spaces. */
  readonly languages: string
  /** Groups of languages, by their numbers; a weight of a group counts for all its members. Groups have the numbers behind the languages'. */
  readonly groups: ReadonlyArray<ReadonlyArray<number>>
  /** One for each language, in natural-logarithm units. */
  readonly bias: ReadonlyArray<number>
  readonly unit: number
  /** What scores are multiplied by to become logarithms of odds, at 2, 4, 8, … letters. */
  readonly slopes: ReadonlyArray<number>
  /** What is added for each language after that. */
  readonly priors: ReadonlyArray<number>
  /** What the signs of calibration.ts count for a guess' being right, and what is added for each language. */
  readonly trust: ReadonlyArray<number>
  readonly trusted: ReadonlyArray<number>
  /** The least log-odds of being right of a guess that can be relied on, for each of the lengths of calibration.ts. */
  readonly reliable: ReadonlyArray<number>
  /** How usual pairs of letters are; none in a finer model, and where words have no bounds. */
  readonly pairs?: PackedPairs
  /** Models of a few languages that are easily taken for each other; `own` is what this model's scores are still multiplied by beside theirs. */
  readonly finer?: ReadonlyArray<{ readonly own: number; readonly model: PackedScript }>
  /** How many of a key's lowest bits tell it from others. */
  readonly bits: number
  /** The largest weight. */
  readonly largest: number
  /** How many n-grams and how many weights there are. */
  readonly size: readonly [grams: number, weights: number]
  /** The sorted keys, each with its weights, range-coded, in base 64: see `readWeights`. */
  readonly data: string
}

/** The weights of all scripts that several languages share. */
export interface PackedModel {
  readonly id: string
  readonly version: string
  readonly scripts: Readonly<Record<string, PackedScript>>
}

/** A model that tells a few languages apart a second time. */
export interface Finer {
  /** Numbers of its languages in the first model. */
  readonly members: ReadonlyArray<number>
  /** What the first model's scores are multiplied by beside its own. */
  readonly own: number
  /** Unpacked on first use. */
  readonly model: ScriptModel
}

/** The weights of one script, ready for use. */
export interface ScriptModel {
  readonly languages: ReadonlyArray<string>
  readonly groups: ReadonlyArray<ReadonlyArray<number>>
  readonly bias: Float64Array
  readonly unit: number
  readonly slopes: ReadonlyArray<number>
  readonly priors: ReadonlyArray<number>
  readonly trust: ReadonlyArray<number>
  readonly trusted: ReadonlyArray<number>
  readonly reliable: ReadonlyArray<number>
  readonly pairs: LetterPairs | undefined
  /** Models of a few languages that are easily taken for each other; a language is in one of them at most. */
  readonly finer: ReadonlyArray<Finer>
  /** The bits of a key that count. */
  readonly mask: number
  /** An open-addressing table: keys, one added, and 0 for free places. */
  readonly keys: Int32Array
  /** For each place, the number of the key's first entry and, in the lowest `countBits` bits, how many entries it has. */
  readonly heads: Int32Array
  readonly classes: Uint8Array
  readonly weights: Int8Array
}

export const countBits = 7
/** Odds for numbers of seven bits. */
export const sevenBits = 1 << countBits

/** The odds that the parts of an n-gram are coded by, beside each other as both sides need them. */
export const oddsOfParts = (weightBits: number) => ({
  /** Of the number of digits of the step to the next key, and of its first three digits behind the leading one. */
  digits: evenOdds(32),
  leading: evenOdds(32 * 8),
  /** Of a small count of weights, and of a larger one. */
  few: evenOdds(1 << fewBits),
  count: evenOdds(sevenBits),
  /** Of a class, by `classContext`. */
  classes: evenOdds(sevenBits * (mostLeft + 1) * sevenBits),
  /** Of a weight, by `weightContext`. */
  weights: evenOdds(3 * sevenBits * (mostLeft + 1) << weightBits)
})
export const leadingDigits = 3
/** A count of so many bits, all ones where it is larger and told after that. */
export const fewBits = 3
export const larger = (1 << fewBits) - 1
const mostLeft = 7
/** A class is told by the one before it (one added, 0 where it is the first) and by how many are left. */
export const classContext = (before: number, left: number): number => (before * (mostLeft + 1) + Math.min(mostLeft, left)) * sevenBits
/** A weight is told by the sign of the one before it (0 where there is none), its class and how many weights the n-gram has. */
export const weightContext = (before: number, own: number, count: number, weightBits: number): number => ((before < 0 ? 2 : before > 0 ? 1 : 0) * sevenBits + own) * (mostLeft + 1) + Math.min(mostLeft, count) << weightBits
/** How many bits a number up to so much has. */
export const bitsOf = (most: number): number => 32 - Math.clz32(most)

function bytesOf(data: string): Uint8Array {
  const text = atob(data)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

/** Reads the weights of a script. */
export function unpackScript({ languages, groups, bias, unit, slopes, priors, trust, trusted, reliable, pairs, finer, bits, largest, size: [grams, total], data }: PackedScript): ScriptModel {
  const decoder = new RangeDecoder(bytesOf(data))
  const weightBits = bitsOf(largest * 2)
  const odds = oddsOfParts(weightBits)
  let capacity = 16
  while (capacity < grams * 2) capacity *= 2
  const keys = new Int32Array(capacity)
  const heads = new Int32Array(capacity)
  const classes = new Uint8Array(total)
  const weights = new Int8Array(total)
  let key = 0
  let entry = 0
  for (let i = 0; i < grams; i++) {
    key += step(decoder, odds)
    let place = key & capacity - 1
    while (keys[place] !== 0) place = place + 1 & capacity - 1
    keys[place] = key + 1
    const few = decoder.tree(odds.few, 0, fewBits)
    const count = few === larger ? decoder.tree(odds.count, 0, countBits) : few
    heads[place] = entry << countBits | count
    let before = 0
    let weight = 0
    for (const end = Math.min(total, entry + count); entry < end; entry++) {
      const own = decoder.tree(odds.classes, classContext(before, end - entry), countBits)
      weight = decoder.tree(odds.weights, weightContext(weight, own, count, weightBits), weightBits) - largest
      classes[entry] = own
      weights[entry] = weight
      before = own + 1
    }
  }
  const tags = languages.split(" ")
  const second = (finer ?? []).map(({ own, model: packed }): Finer => {
    let model: ScriptModel | undefined
    return {
      members: packed.languages.split(" ").map((tag) => tags.indexOf(tag)),
      own,
      get model() {
        return model ??= unpackScript(packed)
      }
    }
  })
  return { languages: tags, groups, bias: Float64Array.from(bias), unit, slopes, priors, trust, trusted, reliable, pairs: pairs === undefined ? undefined : unpackPairs(pairs), finer: second, mask: (1 << bits) - 1, keys, heads, classes, weights }
}

function step(decoder: RangeDecoder, odds: ReturnType<typeof oddsOfParts>): number {
  const digits = decoder.tree(odds.digits, 0, 5)
  if (digits < 2) return digits
  const leading = Math.min(leadingDigits, digits - 1)
  const first = decoder.tree(odds.leading, digits * 8, leading)
  const rest = digits - 1 - leading
  return ((1 << leading | first) << rest) + decoder.even(rest)
}
