/**
 * Which hashes are surely not there: two bits of one word for each that is (a blocked Bloom filter, general knowledge). Read from the words of a pack.
 */
export class Filter {
  readonly words: Int32Array
  readonly scale: number
  constructor(words: Uint32Array) {
    this.words = new Int32Array(words.buffer, words.byteOffset, words.length)
    this.scale = words.length / 2 ** 32
  }
  /** False if the hash is surely not there. */
  has(hash: number): boolean {
    const mask = (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31))
    return (this.words[((hash >>> 0) * this.scale) >>> 0]! & mask) === mask
  }
}

/** The words of a filter for hashes in order (repeated ones count once), with so many bits for each. */
export function filterOf(sorted: Uint32Array, bits: number): Uint32Array {
  let distinct = 0
  sorted.forEach((hash, at) => {
    if (at === 0 || hash !== sorted[at - 1]) distinct++
  })
  const words = new Uint32Array(Math.max(1, Math.ceil((distinct * bits) / 32)))
  const scale = words.length / 2 ** 32
  for (const hash of sorted) words[(hash * scale) >>> 0]! |= (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31))
  return words
}
