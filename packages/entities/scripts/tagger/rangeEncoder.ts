/** Writes what `src/tagger/rangeDecoder.ts` reads. */
const precision = 12
const speed = 5

export class RangeEncoder {
  #low = 0
  #range = 0xffffffff
  #cache = 0
  #pending = 1
  readonly #bytes: Array<number> = []

  #shift(): void {
    if (this.#low < 0xff000000 || this.#low > 0xffffffff) {
      const carry = this.#low > 0xffffffff ? 1 : 0
      for (let byte = this.#cache; this.#pending > 0; this.#pending--, byte = 0xff) this.#bytes.push(byte + carry & 255)
      this.#cache = this.#low >>> 24 & 255
    }
    this.#pending++
    this.#low = (this.#low & 0x00ffffff) * 256
  }
  bit(probabilities: Uint16Array, context: number, bit: number): void {
    const probability = probabilities[context]!
    const bound = (this.#range >>> precision) * probability
    if (bit === 0) {
      this.#range = bound
      probabilities[context] = probability + ((1 << precision) - probability >> speed)
    } else {
      this.#low += bound
      this.#range = this.#range - bound >>> 0
      probabilities[context] = probability - (probability >> speed)
    }
    while (this.#range < 0x1000000) {
      this.#range = this.#range << 8 >>> 0
      this.#shift()
    }
  }
  plain(value: number, count: number): void {
    for (let number = count - 1; number >= 0; number--) {
      this.#range >>>= 1
      if ((value >>> number & 1) === 1) this.#low += this.#range
      while (this.#range < 0x1000000) {
        this.#range = this.#range << 8 >>> 0
        this.#shift()
      }
    }
  }
  tree(probabilities: Uint16Array, offset: number, bits: number, value: number): void {
    let node = 1
    for (let number = bits - 1; number >= 0; number--) {
      const bit = value >>> number & 1
      this.bit(probabilities, offset + node, bit)
      node = node << 1 | bit
    }
  }
  number(probabilities: Uint16Array, offset: number, given: number): void {
    const value = given + 1
    const length = 31 - Math.clz32(value)
    this.tree(probabilities, offset, 5, length)
    let done = 1
    let left = length
    for (let depth = 0; depth < 2 && left > 0; depth++, left--) {
      const bit = value >>> left - 1 & 1
      this.bit(probabilities, offset + 32 + length * 4 + (depth === 0 ? 0 : 1 + (done & 1)), bit)
      done = done << 1 | bit
    }
    if (left > 0) this.plain(value & (1 << left) - 1, left)
  }
  finish(): Uint8Array {
    for (let number = 0; number < 5; number++) this.#shift()
    return Uint8Array.from(this.#bytes)
  }
}
