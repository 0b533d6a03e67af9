/** The odds of bits in their contexts, learned from the bits themselves: fast from the first ones, slower after that. */
export interface Odds {
  /** 65536ths for zero. */
  readonly likely: Uint16Array
  /** How many bits were seen, up to 255. */
  readonly seen: Uint8Array
}

/** By how many bits the distance to what was seen is divided, after so many: about the number of those seen, and 128 from some two hundred on. */
export const shifts: Uint8Array = Uint8Array.from({ length: 256 }, (_, seen) => Math.min(7, Math.round(Math.log2(seen + 1.5))))
const settled = 255
const least = 256
const most = 65536 - least

/** So many odds, even to begin with. */
export const evenOdds = (count: number): Odds => ({ likely: new Uint16Array(count).fill(32768), seen: new Uint8Array(count) })

/** Learns from a bit. */
export function learn({ likely, seen }: Odds, place: number, bit: number): void {
  const before = likely[place]!
  const times = seen[place]!
  const shift = shifts[times]!
  likely[place] = bit === 0 ? Math.min(most, before + (65536 - before >> shift)) : Math.max(least, before - (before >> shift))
  if (times < settled) seen[place] = times + 1
}

/** The part of a range that stands for zero. */
export const partOf = (range: number, likely: number): number => (range >>> 12) * (likely >>> 4)

/** So many even bits are taken together: a range has 24 at least. */
export const evenAtOnce = 8

/** Reads bits that an adaptive binary range coder wrote (written from general knowledge of LZMA's, with odds that settle): as many bits as they are surprising. */
export class RangeDecoder {
  private readonly bytes: Uint8Array
  private at = 5
  private range = 0xffffffff
  private code = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    for (let i = 1; i < 5; i++) this.code = (this.code << 8 | (bytes[i] ?? 0)) >>> 0
  }

  /** A number of so many bits, the highest first, each with odds of its own behind those before it; `odds` has room for two to that power behind `from`. */
  tree({ likely, seen }: Odds, from: number, bits: number): number {
    let { code, range } = this
    let node = 1
    for (let i = 0; i < bits; i++) {
      const place = from + node
      const before = likely[place]!
      const times = seen[place]!
      const shift = shifts[times]!
      const bound = partOf(range, before)
      // As `learn` does.
      if (code < bound) {
        range = bound
        const moved = before + (65536 - before >> shift)
        likely[place] = moved > most ? most : moved
        node <<= 1
      } else {
        code -= bound
        range -= bound
        const moved = before - (before >> shift)
        likely[place] = moved < least ? least : moved
        node = node << 1 | 1
      }
      if (times < settled) seen[place] = times + 1
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

  /** A number of so many bits that are as likely zero as one, eight at a time. */
  even(bits: number): number {
    let value = 0
    for (let left = bits; left > 0; left -= evenAtOnce) {
      const some = left < evenAtOnce ? left : evenAtOnce
      this.range >>>= some
      const found = Math.floor(this.code / this.range)
      this.code -= found * this.range
      value = value << some | found
      while (this.range < 0x1000000) {
        this.range = this.range << 8 >>> 0
        this.code = (this.code << 8 | this.next()) >>> 0
      }
    }
    return value
  }
}
