import { PackInvalid } from "./packInvalid.ts"

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Bytes being written: numbers as LEB128 (7 bits a byte, the low ones first) unless fixed. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16)
  #length = 0

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more))
    grown.set(this.#bytes)
    this.#bytes = grown
  }
  /** An unsigned number below 2³² in one to five bytes. */
  number(value: number): void {
    this.#room(5)
    let rest = value
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest % 128) + 128
      rest = Math.floor(rest / 128)
    }
    this.#bytes[this.#length++] = rest
  }
  /** 32 bits, the low byte first. */
  fixed(value: number): void {
    this.#room(4)
    for (let shift = 0; shift < 32; shift += 8) this.#bytes[this.#length++] = (value >>> shift) & 255
  }
  raw(bytes: Uint8Array): void {
    this.#room(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }
  /** A text in UTF-8 after its length in bytes. */
  text(text: string): void {
    const bytes = encoder.encode(text)
    this.number(bytes.length)
    this.raw(bytes)
  }
  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }
}

/** Bytes being read; whatever does not fit is `PackInvalid` at `where`. */
export class ByteReader {
  readonly bytes: Uint8Array
  at: number
  where = "header"
  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes
    this.at = at
  }
  fail(what: string): never {
    throw new PackInvalid(what, this.where)
  }
  number(): number {
    const first = this.bytes[this.at]
    if (first !== undefined && first < 128) {
      this.at++
      return first
    }
    let value = 0
    for (let scale = 1; scale <= 2 ** 28; scale *= 128) {
      const byte = this.bytes[this.at++]
      if (byte === undefined) this.fail("the bytes end too early")
      value += (byte & 127) * scale
      if (byte < 128) return value <= 0xffffffff ? value : this.fail("a number is too large")
    }
    return this.fail("a number is too long")
  }
  /** A number below `limit`. */
  below(limit: number): number {
    const value = this.number()
    return value < limit ? value : this.fail(`${value} where less than ${limit} is allowed`)
  }
  /** A count of things that take at least `size` bytes each. */
  count(size: number): number {
    const value = this.number()
    return value * size <= this.bytes.length - this.at ? value : this.fail("more is announced than there is")
  }
  fixed(): number {
    if (this.at + 4 > this.bytes.length) this.fail("the bytes end too early")
    const { bytes, at } = this
    this.at += 4
    return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
  }
  text(): string {
    const length = this.count(1)
    this.at += length
    return decoder.decode(this.bytes.subarray(this.at - length, this.at))
  }
}
