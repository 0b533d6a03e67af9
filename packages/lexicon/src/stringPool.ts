import type { ByteReader, ByteWriter } from "./bytes.ts"

const encoder = new TextEncoder()
const decoder = new TextDecoder()
/** Every so many strings one is written whole, so that any string is found by reading at most this many. */
const restart = 16

/** Writes strings in the order given (sorted ones take least room): of each only what differs from the one before, in UTF-8. */
export function writePool(out: ByteWriter, strings: ReadonlyArray<string>): void {
  out.number(strings.length)
  let before = new Uint8Array(0)
  strings.forEach((string, at) => {
    const bytes = encoder.encode(string)
    let shared = 0
    if (at % restart !== 0) while (shared < bytes.length && shared < before.length && bytes[shared] === before[shared]) shared++
    out.number(shared)
    out.number(bytes.length - shared)
    out.raw(bytes.subarray(shared))
    before = bytes
  })
}

/** A pool of strings in the bytes of a pack; strings are decoded when asked for, and kept. */
export interface StringPool {
  readonly size: number
  /** The string of a number below `size`. */
  get(index: number): string
}

/** Checks the pool at the reader's place and steps over it. */
export function readPool(input: ByteReader): StringPool {
  const size = input.count(2)
  const places = new Uint32Array(size)
  const { bytes } = input
  let before = 0
  let longest = 0
  for (let at = 0; at < size; at++) {
    places[at] = input.at
    let shared = bytes[input.at]!
    let added = bytes[input.at + 1]!
    if (shared < 128 && added < 128) input.at += 2
    else {
      shared = input.number()
      added = input.number()
    }
    if (shared > before || (at % restart === 0 && shared > 0) || added > bytes.length - input.at) input.fail("a string does not fit")
    input.at += added
    before = shared + added
    if (before > longest) longest = before
  }
  const known = new Map<number, string>()
  const scratch = new Uint8Array(longest)
  const decode = (index: number): string => {
    let length = 0
    for (let at = index - (index % restart); at <= index; at++) {
      let place = places[at]!
      const number = (): number => {
        let value = 0
        let scale = 1
        for (;;) {
          const byte = bytes[place++]!
          value += (byte & 127) * scale
          if (byte < 128) return value
          scale *= 128
        }
      }
      const shared = number()
      const added = number()
      for (let offset = 0; offset < added; offset++) scratch[shared + offset] = bytes[place + offset]!
      length = shared + added
    }
    return decoder.decode(scratch.subarray(0, length))
  }
  return {
    size,
    get(index) {
      const string = known.get(index) ?? decode(index)
      known.set(index, string)
      return string
    }
  }
}
