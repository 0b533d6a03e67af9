/** Bits of the precision of a probability, and how quickly it follows what it sees. */
const precision = 12
const speed = 5
const half = 1 << precision - 1

/** Probabilities that adapt, one for each context. */
export const contexts = (count: number): Uint16Array => new Uint16Array(count).fill(half)

/**
 * Reads what `scripts/tagger/rangeEncoder.ts` writes: an adaptive binary range coder of the kind that LZMA uses (general knowledge). After the
 * end of its bytes it reads zeros, so it never fails.
 */
export class RangeDecoder {
  #range = 0xffffffff
  #code = 0
  #at: number
  readonly #bytes: Uint8Array
  constructor(bytes: Uint8Array, start = 0) {
    this.#bytes = bytes
    this.#at = start + 1
    for (let number = 0; number < 4; number++) this.#code = (this.#code << 8 | this.#next()) >>> 0
  }
  #next(): number {
    return this.#bytes[this.#at++] ?? 0
  }
  /** One bit by the probability of a context. */
  bit(probabilities: Uint16Array, context: number): number {
    const probability = probabilities[context]!
    const bound = (this.#range >>> precision) * probability
    let bit = 0
    if (this.#code < bound) {
      this.#range = bound
      probabilities[context] = probability + ((1 << precision) - probability >> speed)
    } else {
      this.#code = this.#code - bound >>> 0
      this.#range = this.#range - bound >>> 0
      probabilities[context] = probability - (probability >> speed)
      bit = 1
    }
    while (this.#range < 0x1000000) {
      this.#range = this.#range << 8 >>> 0
      this.#code = (this.#code << 8 | this.#next()) >>> 0
    }
    return bit
  }
  /** `count` bits of even odds, the highest first. */
  plain(count: number): number {
    let value = 0
    for (let number = 0; number < count; number++) {
      this.#range >>>= 1
      const bit = this.#code >= this.#range ? 1 : 0
      if (bit === 1) this.#code = this.#code - this.#range >>> 0
      value = value << 1 | bit
      while (this.#range < 0x1000000) {
        this.#range = this.#range << 8 >>> 0
        this.#code = (this.#code << 8 | this.#next()) >>> 0
      }
    }
    return value
  }
  /** A number of `bits` bits, each by those before it: `probabilities` has `1 << bits` contexts from `offset`. */
  tree(probabilities: Uint16Array, offset: number, bits: number): number {
    let node = 1
    for (let number = 0; number < bits; number++) node = node << 1 | this.bit(probabilities, offset + node)
    return node - (1 << bits)
  }
  /** A number from 0 to 2^31 - 2: its length by 32 contexts, the next two bits by contexts, the others plain. `probabilities` has 192 contexts from `offset`. */
  number(probabilities: Uint16Array, offset: number): number {
    const length = this.tree(probabilities, offset, 5)
    let value = 1
    let left = length
    for (let depth = 0; depth < 2 && left > 0; depth++, left--) value = value << 1 | this.bit(probabilities, offset + 32 + length * 4 + (depth === 0 ? 0 : 1 + (value & 1)))
    if (left > 0) value = value << left | this.plain(left)
    return (value >>> 0) - 1
  }
}
