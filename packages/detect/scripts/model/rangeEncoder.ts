import { afterOne, afterZero, evenAtOnce, type Odds, partOf } from "../../src/rangeDecoder.ts"

/** Writes what `RangeDecoder` reads. */
export class RangeEncoder {
  private readonly bytes: Array<number> = []
  private low = 0
  private range = 0xffffffff
  private cache = 0
  private pending = 1

  private bit(odds: Odds, place: number, bit: number): void {
    const before = odds[place]!
    const bound = partOf(this.range, before)
    if (bit === 0) {
      this.range = bound
      odds[place] = afterZero(before)
    } else {
      this.low += bound
      this.range -= bound
      odds[place] = afterOne(before)
    }
    while (this.range < 0x1000000) this.shift()
  }

  private shift(): void {
    if (this.low < 0xff000000 || this.low > 0xffffffff) {
      const carry = this.low > 0xffffffff ? 1 : 0
      let byte = this.cache
      do {
        this.bytes.push(byte + carry & 0xff)
        byte = 0xff
      } while (--this.pending > 0)
      this.cache = Math.floor(this.low / 0x1000000) & 0xff
    }
    this.pending++
    this.low = this.low % 0x1000000 * 256
    this.range = this.range * 256 >>> 0
  }

  tree(odds: Odds, from: number, bits: number, value: number): void {
    let node = 1
    for (let i = bits - 1; i >= 0; i--) {
      const bit = value >> i & 1
      this.bit(odds, from + node, bit)
      node = node << 1 | bit
    }
  }

  even(bits: number, value: number): void {
    for (let left = bits; left > 0; left -= evenAtOnce) {
      const some = Math.min(left, evenAtOnce)
      this.range >>>= some
      this.low += (value >> left - some & (1 << some) - 1) * this.range
      while (this.range < 0x1000000) this.shift()
    }
  }

  finish(): Uint8Array {
    for (let i = 0; i < 5; i++) this.shift()
    return Uint8Array.from(this.bytes)
  }
}
