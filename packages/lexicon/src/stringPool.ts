import { type Alphabet, readUnits, type UnitWriter } from "./alphabet.ts"
import { ByteReader, ByteWriter, textOf } from "./bytes.ts"
import { createCache } from "./cache.ts"

/** Every so many entries one is written whole, so that any is found by reading at most this many. */
export const blockSize = 16
/** The longest string that a pool holds, in code units. */
export const longestString = 4096

/** How many code units two texts share at their start. */
export function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let shared = 0
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++
  return shared
}

/** Writes sorted strings: of each only what differs from the one before, and its value if `values` are given. The places are those of the blocks. */
export function writePool(strings: ReadonlyArray<string>, units: UnitWriter, values?: ReadonlyArray<number>): { readonly bytes: Uint8Array; readonly places: Uint32Array } {
  const out = new ByteWriter()
  const places = new Uint32Array(Math.ceil(strings.length / blockSize))
  strings.forEach((string, at) => {
    const whole = at % blockSize === 0
    if (whole) places[at / blockSize] = out.length
    const shared = whole ? 0 : sharedStart(strings[at - 1]!, string)
    if (!whole) out.number(shared)
    out.number(string.length - shared)
    units.write(out, string, shared)
    if (values !== undefined) out.number(values[at]!)
  })
  return { bytes: out.view(), places }
}

/** A pool of sorted strings in the bytes of a pack. Strings are read when asked for; some are kept. */
export interface StringPool {
  readonly size: number
  /** The string of a number below `size`. */
  get(index: number): string
  /** The value that goes with it. */
  value(index: number): number
  /** The number of a string that is between `from` and `to`, or -1. */
  find(string: string, from: number, to: number): number
}

/** What a pool is read from: its bytes, the places of its blocks in them, how many strings there are, and whether they have values. */
export interface PoolParts {
  readonly bytes: Uint8Array
  readonly places: Uint32Array
  readonly size: number
  readonly valued: boolean
  readonly where: string
}

const scratch = new Uint16Array(longestString)

/** Opens a pool; nothing of it is read. */
export function openPool({ bytes, places, size, valued, where }: PoolParts, alphabet: Alphabet, kept: number): StringPool {
  const cache = createCache<{ readonly string: string; readonly value: number }>(kept)
  const read = (index: number): { readonly string: string; readonly value: number } => {
    const known = cache.get(index)
    if (known !== undefined) return known
    const input = new ByteReader(bytes, where, places[Math.floor(index / blockSize)] ?? bytes.length)
    if (!(index >= 0 && index < size)) input.fail("a string is out of range")
    let length = 0
    let value = 0
    for (let at = index - (index % blockSize); at <= index; at++) {
      const shared = at % blockSize === 0 ? 0 : input.below(length + 1)
      const added = input.number()
      readUnits(input, alphabet, scratch, shared, added)
      length = shared + added
      value = valued ? input.number() : 0
    }
    return cache.set(index, { string: textOf(scratch, length), value })
  }
  return {
    size,
    get: (index) => read(index).string,
    value: (index) => read(index).value,
    find(string, from, to) {
      let [low, high] = [from, to]
      while (low < high) {
        const middle = (low + high) >>> 1
        if (read(middle).string < string) low = middle + 1
        else high = middle
      }
      return low < to && read(low).string === string ? low : -1
    }
  }
}
