/** Lists of whole numbers that grow. */

/** A few long lists, each in an array of its own: quick to go through. */
export class LongLists {
  #lists: Array<Int32Array> = []
  #sizes: Array<number> = []

  push(list: number, value: number): void {
    const there = this.#lists[list] ??= new Int32Array(2)
    const size = this.#sizes[list] ?? 0
    const own = size < there.length ? there : this.#lists[list] = grown(there, size + 1)
    own[size] = value
    this.#sizes[list] = size + 1
  }

  sizeOf(list: number): number {
    return this.#sizes[list] ?? 0
  }

  valuesOf(list: number): Int32Array {
    return this.#lists[list]!.subarray(0, this.#sizes[list])
  }
}

/** Very many short lists in two arrays: each entry knows the one before it. */
export class ShortLists {
  #heads = new Int32Array(1024).fill(-1)
  #values = new Int32Array(4096)
  #before = new Int32Array(4096)
  #used = 0

  push(list: number, value: number): void {
    if (list >= this.#heads.length) {
      const length = this.#heads.length
      this.#heads = grown(this.#heads, list + 1)
      this.#heads.fill(-1, length)
    }
    if (this.#used === this.#values.length) {
      this.#values = grown(this.#values, this.#used + 1)
      this.#before = grown(this.#before, this.#used + 1)
    }
    this.#values[this.#used] = value
    this.#before[this.#used] = this.#heads[list]!
    this.#heads[list] = this.#used++
  }

  /** The last entry of a list, or -1. */
  head(list: number): number {
    return this.#heads[list] ?? -1
  }

  valueAt(entry: number): number {
    return this.#values[entry]!
  }

  before(entry: number): number {
    return this.#before[entry]!
  }
}

export function grown<T extends Int32Array | Float32Array | Uint8Array>(array: T, least: number): T {
  const next = new (array.constructor as new (length: number) => T)(Math.max(least, array.length * 2))
  next.set(array)
  return next
}

const bins = 256
const counts = new Int32Array(bins)

/** The least score that at most so many of the first `count` numbered reach, or a little less. */
export function cut(numbers: Int32Array, count: number, scores: Float32Array, from: number, best: number, most: number): number {
  counts.fill(0)
  const scale = (bins - 1) / Math.max(1e-6, best - from)
  for (let at = 0; at < count; at++) {
    const score = scores[numbers[at]!]!
    if (score >= from) counts[(score - from) * scale | 0]!++
  }
  let sum = 0
  for (let bin = bins - 1; bin >= 0; bin--) {
    sum += counts[bin]!
    if (sum > most) return Math.min(best, from + (bin + 1) / scale)
  }
  return from
}
