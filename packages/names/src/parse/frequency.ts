/** How many persons carry a word of a name, and whether it is a given or a family name: a table of hashes, learned. */
import { alphabet, gaps, levels, roles } from "./frequencyTable.ts"
import { plainLetters } from "./letters.ts"

/** Hashes have this many bits: some two in a thousand unknown words are taken for one of the table. */
export const hashBits = 23
/** Nats a step of the table's odds. */
export const roleStep = 0.5
/** The step of even odds. */
export const evenRole = 8

/** The hash of a word in plain letters (see `plainLetters`). */
export function hashOf(plain: string): number {
  let hash = 2166136261
  for (let i = 0; i < plain.length; i++) hash = Math.imul(hash ^ plain.charCodeAt(i), 16777619)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  hash ^= hash >>> 12
  hash = Math.imul(hash, 0x297a2d39)
  return (hash ^ (hash >>> 15)) >>> (32 - hashBits)
}

/** Hashes in ascending order, and what the table says of each. */
interface Table {
  readonly hashes: Uint32Array
  readonly levels: Uint8Array
  readonly roles: Uint8Array
}

let table: Table | undefined

function unpacked(): Table {
  const value = new Uint8Array(128)
  for (let i = 0; i < alphabet.length; i++) value[alphabet.charCodeAt(i)] = i
  const size = levels.length
  const found: Table = { hashes: new Uint32Array(size), levels: new Uint8Array(size), roles: new Uint8Array(size) }
  let at = 0
  let hash = 0
  for (let i = 0; i < size; i++) {
    let digit = value[gaps.charCodeAt(at++)]!
    for (; digit === 63; digit = value[gaps.charCodeAt(at++)]!) hash += 63 << 6
    hash += (digit << 6) + value[gaps.charCodeAt(at++)]!
    found.hashes[i] = hash
    found.levels[i] = value[levels.charCodeAt(i)]!
    found.roles[i] = value[roles.charCodeAt(i)]!
  }
  return found
}

/** Where the table has a word in plain letters; −1 where it has not. */
function placeOf({ hashes }: Table, plain: string): number {
  const hash = hashOf(plain)
  let low = 0
  let high = hashes.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const there = hashes[middle]!
    if (there === hash) return middle
    if (there < hash) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/**
 * How frequent a word of a name is, as persons of Wikidata carry it: 0 for a word that is not known to be carried by several, otherwise 20 × log₂ of the persons, at most 255.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { tokenFrequency } from "@polyonym/names/pure"
 *
 * assert.ok(tokenFrequency("Smith") > tokenFrequency("Thatcher"))
 * assert.equal(tokenFrequency("Qwxyzzy"), 0)
 * ```
 */
export function tokenFrequency(word: string): number {
  return plainFrequency(plainLetters(word))
}

/** `tokenFrequency` of a word in plain letters. */
export function plainFrequency(plain: string): number {
  table ??= unpacked()
  const place = placeOf(table, plain)
  return place < 0 ? 0 : Math.min(255, table.levels[place]! * 10)
}

/** Log odds, in nats, that a word in plain letters is a given rather than a family name; nothing where the table does not have it. */
export function learnedOdds(plain: string): number | undefined {
  table ??= unpacked()
  const place = placeOf(table, plain)
  return place < 0 ? undefined : (table.roles[place]! - evenRole) * roleStep
}
