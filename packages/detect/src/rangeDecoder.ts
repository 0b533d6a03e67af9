/** Reads bits that an adaptive binary range coder wrote (the scheme of LZMA; written from general knowledge of it): as many bits as they are surprising. */
export class RangeDecoder {
  private readonly bytes: Uint8Array
  private at = 5
  private range = 0xffffffff
  private code = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    for (let i = 1; i < 5; i++) this.code = (this.code << 8 | (bytes[i] ?? 0)) >>> 0
  }

  /**
   * A number of so many bits, the highest first, each with odds of its own behind those before it; `odds`, 2048ths for zero, has room for two to that power behind `from`, and is learned
   * from what is read.
   */
  tree(odds: Uint16Array, from: number, bits: number): number {
    let { code, range } = this
    let node = 1
    for (let i = 0; i < bits; i++) {
      const place = from + node
      const likely = odds[place]!
      const bound = (range >>> 11) * likely
      if (code < bound) {
        range = bound
        odds[place] = likely + (2048 - likely >> 5)
        node <<= 1
      } else {
        code -= bound
        range -= bound
        odds[place] = likely - (likely >> 5)
        node = node << 1 | 1
      }
      if (range < 0x1000000) {
        range = range << 8 >>> 0
        code = (code << 8 | this.next()) >>> 0
      }
    }
    this.code = code
    this.range = range
    return node - (1 << bits)
  }

  private next(): number {
    return this.at < this.bytes.length ? this.bytes[this.at++]! : 0
  }

  /** A number of so many bits that are as likely zero as one. */
  even(bits: number): number {
    let value = 0
    for (let i = 0; i < bits; i++) {
      this.range >>>= 1
      const one = this.code >= this.range ? 1 : 0
      if (one === 1) this.code -= this.range
      value = value << 1 | one
      if (this.range < 0x1000000) {
        this.range = this.range << 8 >>> 0
        this.code = (this.code << 8 | this.next()) >>> 0
      }
    }
    return value
  }
}

/** So many odds, even to begin with. */
export const evenOdds = (count: number): Uint16Array => new Uint16Array(count).fill(1024)
