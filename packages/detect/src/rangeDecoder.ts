/**
 * The odds of bits in their contexts, learned from the bits themselves, fast from the first ones and slower after that: 65536ths for zero, and in the lowest eight bits how many were seen, up to
 * 255.
 */
export type Odds = Uint32Array

const seenBits = 8
/** By how many bits the distance to what was seen is divided, after so many: about the number of those seen, and 128 from some two hundred on. */
const shifts: Uint8Array = Uint8Array.from({ length: 256 }, (_, seen) => Math.min(7, Math.round(Math.log2(seen + 1.5))))
const settled = 255
const least = 256
const most = 65536 - least

/** So many odds, even to begin with. */
export const evenOdds = (count: number): Odds => new Uint32Array(count).fill(32768 << seenBits)

/** The odds after one bit more. */
const learned = (odds: number, moved: number): number => moved << seenBits | ((odds & settled) < settled ? (odds & settled) + 1 : settled)
/** The odds after a zero, and after a one. */
export function afterZero(odds: number): number {
  const before = odds >>> seenBits
  return learned(odds, Math.min(most, before + (65536 - before >> shifts[odds & settled]!)))
}
export function afterOne(odds: number): number {
  const before = odds >>> seenBits
  return learned(odds, Math.max(least, before - (before >> shifts[odds & settled]!)))
}

/** The part of a range that stands for zero. */
export const partOf = (range: number, odds: number): number => Math.imul(range >>> 12, odds >>> seenBits + 4) >>> 0

/** So many even bits are taken together: a range has 24 at least. */
export const evenAtOnce = 8

/** Reads bits that an adaptive binary range coder wrote (written from general knowledge of LZMA's, with odds that settle): as many bits as they are surprising. */
export class RangeDecoder {
  private readonly bytes: Uint8Array
  private at = 0
  /** The code and the range: numbers of 32 bits without a sign, which a field of an object would box. */
  private readonly state = new Uint32Array([0, 0xffffffff])

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    for (let i = 0; i < 5; i++) this.state[0] = this.state[0]! << 8 | this.next()
  }

  /** A number of so many bits, the highest first, each with odds of its own behind those before it; `odds` has room for two to that power behind `from`. */
  tree(odds: Odds, from: number, bits: number): number {
    const { state } = this
    let code = state[0]!
    let range = state[1]!
    let node = 1
    for (let i = 0; i < bits; i++) {
      const place = from + node
      const before = odds[place]!
      const bound = partOf(range, before)
      if (code < bound) {
        range = bound
        odds[place] = afterZero(before)
        node <<= 1
      } else {
        code = code - bound >>> 0
        range = range - bound >>> 0
        odds[place] = afterOne(before)
        node = node << 1 | 1
      }
      if (range < 0x1000000) {
        range = range << 8 >>> 0
        code = (code << 8 | this.next()) >>> 0
      }
    }
    state[0] = code
    state[1] = range
    return node - (1 << bits)
  }

  private next(): number {
    return this.at < this.bytes.length ? this.bytes[this.at++]! : 0
  }

  /** A number of so many bits that are as likely zero as one, eight at a time. */
  even(bits: number): number {
    const { state } = this
    let value = 0
    for (let left = bits; left > 0; left -= evenAtOnce) {
      const some = left < evenAtOnce ? left : evenAtOnce
      let range = state[1]! >>> some
      const found = Math.floor(state[0]! / range)
      let code = state[0]! - found * range
      value = value << some | found
      while (range < 0x1000000) {
        range = range << 8 >>> 0
        code = (code << 8 | this.next()) >>> 0
      }
      state[0] = code
      state[1] = range
    }
    return value
  }
}
