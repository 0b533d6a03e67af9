import { Filter } from "./filter.ts"
import { follow } from "./hash.ts"
import { PackInvalid } from "./packInvalid.ts"

/** At most this share of the slots is in use. */
const load = 0.8

/** So many bits of its hash, the low ones, a form has in its slot: more would tell more forms apart, and pack worse. */
const tagBits = 8

/** How many low bits of a slot hold a form's number plus one (0: empty); the bits of its hash are above them. */
function formBitsOf(forms: number): number {
  return 32 - Math.clz32(Math.max(1, forms))
}

/** The bits of a hash as they stand in a slot. */
function tagOf(hash: number, formBits: number): number {
  return ((hash & ((1 << tagBits) - 1)) << formBits) >>> 0
}

const homeOf = (hash: number, capacity: number): number => Math.floor(((hash >>> 0) * capacity) / 2 ** 32)

/** The table of a pack's forms by the hash of their token sequence, as it stands in the file. */
export interface SequenceParts {
  /** Open addressing with linear probing, in order of the hashes; a form stands at its home or up to `reach` slots after it. */
  readonly slots: Uint32Array
  readonly capacity: number
  readonly reach: number
  /** The most tokens that a form has. */
  readonly longest: number
  readonly forms: number
  /** The words of the filter of the forms' first tokens, and of the filter of whole forms and of their beginnings of two and more tokens. */
  readonly first: Uint32Array
  readonly nodes: Uint32Array
}

/** Lays out forms, given in order of their hashes. */
export function layOut(order: Uint32Array, hashes: Uint32Array, forms: number): { readonly slots: Uint32Array; readonly capacity: number; readonly reach: number } {
  const capacity = Math.max(1, Math.ceil(order.length / load))
  const bits = formBitsOf(forms)
  const places = new Uint32Array(order.length)
  let place = -1
  let reach = 0
  order.forEach((form, at) => {
    const home = homeOf(hashes[form]!, capacity)
    place = Math.max(home, place + 1)
    places[at] = place
    reach = Math.max(reach, place - home)
  })
  const slots = new Uint32Array(Math.max(capacity, place + 1))
  order.forEach((form, at) => (slots[places[at]!] = form + 1 + tagOf(hashes[form]!, bits)))
  return { slots, capacity, reach }
}

/** The forms of an open pack by the hash of their token sequence. */
export interface SequenceTable {
  readonly longest: number
  /** The most slots that a look-up reads. */
  readonly reach: number
  /** False if surely no form begins with this token: none is it alone, and none has it and the next. */
  leads(token: number, next: number): boolean
  /** False if no form begins with this token. */
  mayBegin(hash: number): boolean
  /** False if no form has this sequence of tokens, or, if it is of two or more, goes on from it. */
  mayBe(hash: number): boolean
  /** The forms whose hash agrees as far as the table knows it. */
  forms(hash: number): Array<number>
}

const none: Array<number> = []

/** Opens the table; nothing of it is read. */
export function sequenceTable({ slots, capacity, reach, longest, forms, first, nodes }: SequenceParts): SequenceTable {
  const bits = formBitsOf(forms)
  const mask = 2 ** bits - 1
  const [begin, whole] = [new Filter(first), new Filter(nodes)]
  return {
    longest,
    reach,
    leads: (token, next) => begin.has(token) && (whole.has(token) || whole.has(follow(token, next))),
    mayBegin: (hash) => begin.has(hash),
    mayBe: (hash) => whole.has(hash),
    forms(hash) {
      const home = homeOf(hash, capacity)
      const last = Math.min(slots.length - 1, home + reach)
      const tag = tagOf(hash, bits)
      let found = none
      for (let at = home; at <= last; at++) {
        const slot = slots[at]!
        if (slot === 0) break
        if (((slot ^ tag) & ~mask) !== 0) continue
        const form = (slot & mask) - 1
        if (form < 0 || form >= forms) throw new PackInvalid("a form is out of range", "sequences")
        if (found === none) found = [form]
        else found.push(form)
      }
      return found
    }
  }
}
