import { formOf, longestForm, sequenceOf } from "./form.ts"
import { factor, seed } from "./hash.ts"

/** The forms of a pack as they go into its table. */
export interface Hashed {
  /** The hash of each form; 0 for one that is not matched. */
  readonly hashes: Uint32Array
  /** The forms that are matched, in order of their hashes. */
  readonly order: Uint32Array
  /** 1 for each form that, folded, is one of another entity too. */
  readonly ambiguous: Uint8Array
  /** The hashes of the first tokens; of whole forms and their beginnings of two and more tokens; sorted. */
  readonly first: Uint32Array
  readonly nodes: Uint32Array
  readonly longest: number
}

/** A list of numbers below 2³² that grows. */
class Numbers {
  #numbers = new Uint32Array(1 << 10)
  #size = 0
  add(number: number): void {
    if (this.#size === this.#numbers.length) {
      const grown = new Uint32Array(Math.ceil(this.#size * 1.5))
      grown.set(this.#numbers)
      this.#numbers = grown
    }
    this.#numbers[this.#size++] = number
  }
  view(): Uint32Array {
    return this.#numbers.subarray(0, this.#size)
  }
}

/** A written form and the number of its entity; without text if it is not matched. */
export interface Matchable {
  readonly text: string | undefined
  readonly entity: number
}

/** Hashes forms that come in order, and again where they are asked for again: of those entities only for which `wanted` is true. */
export function hashForms(forms: (wanted?: (entity: number) => boolean) => Iterable<Matchable>): Hashed {
  const [all, entityOf, first, nodes] = [new Numbers(), new Numbers(), new Numbers(), new Numbers()]
  const sequence = new Int32Array(longestForm)
  let longest = 0
  for (const { text, entity } of forms()) {
    const count = text === undefined ? 0 : sequenceOf(text, sequence)
    all.add(count === 0 ? 0 : sequence[count - 1]!)
    entityOf.add(entity)
    longest = Math.max(longest, count)
    if (count > 0) first.add(sequence[0]!)
    for (let at = count === 1 ? 0 : 1; at < count; at++) nodes.add(sequence[at]!)
  }
  const hashes = all.view()
  const order = orderByHash(hashes)
  const ambiguous = ambiguousForms(order, hashes, entityOf.view(), forms)
  return { hashes, order, ambiguous, first: first.view().sort(), nodes: nodes.view().sort(), longest }
}

/** The numbers of the forms with a hash, by hash, then by number. */
function orderByHash(hashes: Uint32Array): Uint32Array {
  const keys = new Float64Array(hashes.length)
  let size = 0
  hashes.forEach((hash, form) => {
    if (hash !== 0) keys[size++] = hash * 2 ** 21 + (form % 2 ** 21)
  })
  if (hashes.length <= 2 ** 21) return Uint32Array.from(keys.subarray(0, size).sort(), (key) => key % 2 ** 21)
  const order = new Uint32Array(size)
  let at = 0
  hashes.forEach((hash, form) => {
    if (hash !== 0) order[at++] = form
  })
  return order.sort((a, b) => hashes[a]! - hashes[b]! || a - b)
}

/** Runs of forms with one hash that are of several entities, as places in `order`: from and, after it, to. */
function sharedRuns(order: Uint32Array, hashes: Uint32Array, entityOf: Uint32Array): Uint32Array {
  const runs = new Numbers()
  for (let from = 0; from < order.length; ) {
    let to = from + 1
    let several = false
    for (; to < order.length && hashes[order[to]!] === hashes[order[from]!]; to++) several ||= entityOf[order[to]!] !== entityOf[order[from]!]
    if (several) {
      runs.add(from)
      runs.add(to)
    }
    from = to
  }
  return runs.view()
}

/** A hash of the folded key of a form, with its gaps and diacritics. */
function keyHash(text: string): number {
  const key = formOf(text)?.key ?? ""
  let hash = seed
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), factor)
  return hash
}

/** The forms that have the same folded key as one of another entity. Keys are compared by a second hash. */
function ambiguousForms(order: Uint32Array, hashes: Uint32Array, entityOf: Uint32Array, forms: Parameters<typeof hashForms>[0]): Uint8Array {
  const found = new Uint8Array(hashes.length)
  const runs = sharedRuns(order, hashes, entityOf)
  if (runs.length === 0) return found
  const wanted = new Uint8Array(entityOf.at(-1)! + 1)
  for (let run = 0; run < runs.length; run += 2) for (let at = runs[run]!; at < runs[run + 1]!; at++) wanted[entityOf[order[at]!]!] = 1
  const keys = new Int32Array(hashes.length)
  let form = 0
  for (const { text, entity } of forms((each) => wanted[each] === 1)) {
    while (entityOf[form]! < entity) form++
    keys[form++] = text === undefined ? 0 : keyHash(text)
  }
  for (let run = 0; run < runs.length; run += 2) {
    const ownerOf = new Map<number, number>()
    const members = order.subarray(runs[run], runs[run + 1])
    for (const each of members) ownerOf.set(keys[each]!, ownerOf.has(keys[each]!) && ownerOf.get(keys[each]!) !== entityOf[each] ? -1 : entityOf[each]!)
    for (const each of members) if (ownerOf.get(keys[each]!) === -1) found[each] = 1
  }
  return found
}
