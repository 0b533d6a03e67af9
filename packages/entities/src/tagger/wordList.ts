import { hashOf } from "./hashing.ts"

/** Bits of the hash of a listed word. */
export const listBits = 24

/**
 * Words with a small number each, kept as hashes: one in some two hundred unlisted words is taken for a listed one. With `stems`, words are listed
 * without their endings, and a word is looked for with up to three letters cut off.
 */
export interface WordList {
  readonly stems: boolean
  /** The broader class of a value is the value without this many low bits; 0 where there are none. */
  readonly shift: number
  readonly keys: Int32Array
  readonly values: Int16Array
}

export function wordList(hashes: ArrayLike<number>, listedValues: ArrayLike<number>, stems: boolean, shift: number): WordList {
  let size = 16
  while (size < hashes.length * 2) size *= 2
  const keys = new Int32Array(size).fill(-1)
  const values = new Int16Array(size)
  for (let at = 0; at < hashes.length; at++) {
    let slot = slotOf(hashes[at]!, size - 1)
    while (keys[slot]! >= 0) slot = slot + 1 & size - 1
    keys[slot] = hashes[at]!
    values[slot] = listedValues[at]!
  }
  return { stems, shift, keys, values }
}

const slotOf = (hash: number, mask: number): number => Math.imul(hash, 0x9e3779b1) >>> 7 & mask

function find({ keys, values }: WordList, hash: number): number {
  const mask = keys.length - 1
  for (let slot = slotOf(hash, mask); ; slot = slot + 1 & mask) {
    const key = keys[slot]!
    if (key === hash) return values[slot]!
    if (key < 0) return -1
  }
}

/** The hash by which a word in small letters is listed. */
export const listHash = (word: string, end = word.length): number => {
  const hash = hashOf(word, 0, end)
  return (hash ^ (hash >>> listBits)) & (1 << listBits) - 1
}

/** The value of a word in small letters, with the number of letters cut off above it (`cut << 9 | value`); -1 if it is not listed. */
export function listed(list: WordList, word: string): number {
  const exact = find(list, listHash(word))
  if (exact >= 0 || !list.stems) return exact
  for (let cut = 1; cut <= 3 && word.length - cut >= 3; cut++) {
    const value = find(list, listHash(word, word.length - cut))
    if (value >= 0) return cut << 9 | value
  }
  return -1
}
