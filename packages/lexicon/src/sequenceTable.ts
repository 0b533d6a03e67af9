import type { ByteReader } from "./bytes.ts"
import { longestForm } from "./form.ts"

/** The forms of a pack by the hash of their token sequence. */
export interface SequenceTable {
  /** The most tokens that a form has. */
  readonly longest: number
  /** The slot of a hash, or -1. */
  slot(hash: number): number
  /** Whether forms go on from here. */
  continues(slot: number): boolean
  /** The first form with the slot's hash, or -1. */
  first(slot: number): number
  /** The next form with the same hash, or -1. */
  next(form: number): number
}

/** The 24 bits of a sequence's hash that a pack keeps; never 0. What agrees in them is compared letter by letter. */
export function shortHash(hash: number): number {
  return hash >>> 8 || 1
}

/** The slot that holds a hash, or the empty one where it belongs. */
function slotOf(slots: Int32Array, mask: number, hash: number): number {
  let slot = (hash ^ (hash >>> 7)) & mask
  for (let there = slots[slot]!; there !== 0 && (there & 0xffffff) !== hash; there = slots[slot]!) slot = (slot + 1) & mask
  return slot
}

/** Reads what `compilePack` wrote of the token sequences, and makes the table: open addressing, at most three quarters full. */
export function sequenceTable(input: ByteReader, forms: number): SequenceTable {
  const longest = input.below(longestForm + 1)
  if (forms * 3 > input.bytes.length - input.at) input.fail("the bytes end too early")
  const { bytes, at: keys } = input
  input.at += forms * 3
  const beginnings = input.count(1)
  let capacity = 16
  while (capacity * 3 < (forms + beginnings) * 4) capacity *= 2
  const mask = capacity - 1
  /** The hash of each slot, 0 for an empty one; with the 24th bit where forms go on. */
  const slots = new Int32Array(capacity)
  /** The number of the slot's first form plus one, 0 for none. */
  const heads = new Int32Array(capacity)
  const following = new Int32Array(forms)
  for (let form = forms - 1; form >= 0; form--) {
    const key = keys + form * 3
    const hash = bytes[key]! | (bytes[key + 1]! << 8) | (bytes[key + 2]! << 16)
    if (hash === 0) continue
    const slot = slotOf(slots, mask, hash)
    slots[slot] = hash
    following[form] = heads[slot]!
    heads[slot] = form + 1
  }
  let hash = 0
  for (let left = beginnings; left > 0; left--) {
    hash += input.number()
    if (hash === 0 || hash > 0xffffff) input.fail("a hash is out of range")
    slots[slotOf(slots, mask, hash)] = hash | 0x1000000
  }
  return {
    longest,
    slot: (wanted) => {
      const slot = slotOf(slots, mask, shortHash(wanted))
      return slots[slot] === 0 ? -1 : slot
    },
    continues: (slot) => slots[slot]! > 0xffffff,
    first: (slot) => heads[slot]! - 1,
    next: (form) => following[form]! - 1
  }
}
