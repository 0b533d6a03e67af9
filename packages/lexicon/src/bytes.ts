import { PackInvalid } from "./packInvalid.ts"

/** Bytes being written: numbers as LEB128 (7 bits a byte, the low ones first) unless fixed. */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>
  #length = 0
  constructor(room = 1 << 12) {
    this.#bytes = new Uint8Array(room)
  }
  get length(): number {
    return this.#length
  }
  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const grown = new Uint8Array(Math.max(Math.ceil(this.#bytes.length * 1.5), this.#length + more))
    grown.set(this.#bytes)
    this.#bytes = grown
  }
  byte(value: number): void {
    this.#room(1)
    this.#bytes[this.#length++] = value
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
  /** A signed number between -2³⁰ and 2³⁰ (zigzag). */
  signed(value: number): void {
    this.number(value < 0 ? -2 * value - 1 : 2 * value)
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
  /** Each number in 32 bits, the low byte first. */
  words(words: Uint32Array): void {
    this.#room(words.length * 4)
    const view = new DataView(this.#bytes.buffer, this.#length)
    words.forEach((word, at) => view.setUint32(at * 4, word, true))
    this.#length += words.length * 4
  }
  /** A text: how many code units, and each as a number. */
  text(text: string): void {
    this.number(text.length)
    for (let at = 0; at < text.length; at++) this.number(text.charCodeAt(at))
  }
  /** What was written, not copied. */
  view(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length)
  }
}

const letters = new Uint16Array(256)

/** The first `length` code units as a text. */
export function textOf(units: Uint16Array, length: number): string {
  if (length <= 512) return String.fromCharCode.apply(undefined, units.subarray(0, length) as unknown as Array<number>)
  let text = ""
  for (let at = 0; at < length; at += 512) text += textOf(units.subarray(at, length), Math.min(512, length - at))
  return text
}

/** Bytes being read between two places; whatever does not fit is `PackInvalid` at `where`. */
export class ByteReader {
  readonly bytes: Uint8Array
  /** Where the bytes end that may be read. */
  readonly end: number
  readonly #where: string
  at: number
  constructor(bytes: Uint8Array, where: string, at = 0, end = bytes.length) {
    this.bytes = bytes
    this.#where = where
    this.end = Math.min(end, bytes.length)
    this.at = at
    if (at > this.end) this.fail("the bytes end too early")
  }
  fail(what: string): never {
    throw new PackInvalid(what, this.#where)
  }
  byte(): number {
    return this.at < this.end ? this.bytes[this.at++]! : this.fail("the bytes end too early")
  }
  number(): number {
    let byte = this.byte()
    if (byte < 128) return byte
    let value = byte & 127
    for (let scale = 128; scale <= 2 ** 28; scale *= 128) {
      byte = this.byte()
      value += (byte & 127) * scale
      if (byte < 128) return value <= 0xffffffff ? value : this.fail("a number is too large")
    }
    return this.fail("a number is too long")
  }
  signed(): number {
    const value = this.number()
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2
  }
  /** A number below `limit`. */
  below(limit: number): number {
    const value = this.number()
    return value < limit ? value : this.fail(`${value} where less than ${limit} is allowed`)
  }
  /** A count of things that take at least a byte each. */
  count(): number {
    const value = this.number()
    return value <= this.end - this.at ? value : this.fail("more is announced than there is")
  }
  text(): string {
    const length = this.count()
    const units = length <= letters.length ? letters : new Uint16Array(length)
    for (let at = 0; at < length; at++) units[at] = this.below(0x10000)
    return textOf(units, length)
  }
  skip(count: number): void {
    if (count > this.end - this.at) this.fail("the bytes end too early")
    this.at += count
  }
}
