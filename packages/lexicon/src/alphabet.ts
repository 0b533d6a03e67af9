import type { ByteReader, ByteWriter } from "./bytes.ts"

/**
 * The code units of a pack's strings as numbers: the most frequent ones take a byte, the others two, of which the first is among the highest. `singles` units take one byte.
 */
export interface Alphabet {
  readonly units: Uint16Array
  readonly singles: number
}

/** The alphabet of strings in which code unit `n` occurs `counts[n]` times. */
export function alphabetOf(counts: Uint32Array): Alphabet {
  const used: Array<number> = []
  counts.forEach((count, unit) => {
    if (count > 0) used.push(unit)
  })
  used.sort((a, b) => counts[b]! - counts[a]! || a - b)
  return { units: Uint16Array.from(used), singles: singlesOf(used.length) }
}

/** How many of so many units can take one byte. */
export function singlesOf(size: number): number {
  if (size <= 256) return size
  return Math.floor((65_536 - size) / 255)
}

/** Writes code units by the numbers of an alphabet. */
export class UnitWriter {
  readonly #numbers = new Uint32Array(0x10000)
  readonly #singles: number
  constructor({ units, singles }: Alphabet) {
    units.forEach((unit, at) => (this.#numbers[unit] = at))
    this.#singles = singles
  }
  write(out: ByteWriter, text: string, from: number): void {
    for (let at = from; at < text.length; at++) {
      const number = this.#numbers[text.charCodeAt(at)]!
      if (number < this.#singles) out.byte(number)
      else {
        const rest = number - this.#singles
        out.byte(this.#singles + (rest >> 8))
        out.byte(rest & 255)
      }
    }
  }
}

/** Reads `count` code units into `into` from `from` on. */
export function readUnits(input: ByteReader, { units, singles }: Alphabet, into: Uint16Array, from: number, count: number): void {
  if (from + count > into.length) input.fail("a string is too long")
  const { bytes, end } = input
  let { at } = input
  for (let to = from; to < from + count; to++) {
    let number = bytes[at++]!
    if (number >= singles) number = singles + ((number - singles) << 8) + bytes[at++]!
    if (at > end || number >= units.length) input.fail(at > end ? "the bytes end too early" : "a letter is out of range")
    into[to] = units[number]!
  }
  input.at = at
}
