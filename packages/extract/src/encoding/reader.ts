/** Reads the characters of one encoding, one at a time; what it found stands in its fields. */
export interface Reader {
  /** The code point of the character that was read; U+FFFD for what is none. */
  code: number
  /** How many bytes it has. */
  width: number
  /** Whether its bytes are no character of the encoding. */
  malformed: boolean
  /** Reads the character at an offset that lies within the bytes. */
  readonly read: (bytes: Uint8Array, at: number) => void
}

const replacement = 0xfffd

/** The bounds of the byte after a lead byte of UTF-8 (Unicode 15.0, table 3-7), and how many follow in all. */
function bounds(lead: number): readonly [count: number, low: number, high: number] | undefined {
  if (lead >= 0xc2 && lead <= 0xdf) return [1, 0x80, 0xbf]
  if (lead >= 0xe0 && lead <= 0xef) return [2, lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf]
  if (lead >= 0xf0 && lead <= 0xf4) return [3, lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf]
  return undefined
}
const following = Array.from({ length: 256 }, (_, lead) => bounds(lead))

/** UTF-8; of what is malformed, each longest beginning of a character is one U+FFFD. */
export class Utf8Reader implements Reader {
  code = 0
  width = 0
  malformed = false
  read(bytes: Uint8Array, at: number): void {
    const lead = bytes[at]!
    this.malformed = false
    this.width = 1
    if (lead < 0x80) {
      this.code = lead
      return
    }
    const shape = following[lead]
    if (shape === undefined) return this.fail()
    const [count, low, high] = shape
    let code = lead & (0x3f >> count)
    for (let i = 1; i <= count; i++) {
      const next = bytes[at + i]
      if (next === undefined || next < (i === 1 ? low : 0x80) || next > (i === 1 ? high : 0xbf)) return this.fail()
      code = code << 6 | next & 0x3f
      this.width++
    }
    this.code = code
  }
  private fail(): void {
    this.code = replacement
    this.malformed = true
  }
}

/** UTF-16 in either order; a half pair is one U+FFFD. */
export class Utf16Reader implements Reader {
  code = 0
  width = 0
  malformed = false
  private readonly high: 0 | 1
  /** Where the higher byte of a unit stands. */
  constructor(high: 0 | 1) {
    this.high = high
  }
  read(bytes: Uint8Array, at: number): void {
    this.malformed = false
    this.width = Math.min(2, bytes.length - at)
    const unit = this.unit(bytes, at)
    this.code = unit
    if (this.width === 2 && (unit < 0xd800 || unit > 0xdfff)) return
    if (this.width === 2 && unit <= 0xdbff && at + 4 <= bytes.length) {
      const low = this.unit(bytes, at + 2)
      if (low >= 0xdc00 && low <= 0xdfff) {
        this.code = (unit - 0xd800 << 10) + low - 0xdc00 + 0x10000
        this.width = 4
        return
      }
    }
    // A lead that ends the bytes takes the odd byte behind it with it, as decoders have it.
    if (unit >= 0xd800 && unit <= 0xdbff && bytes.length - at === 3) this.width = 3
    this.code = replacement
    this.malformed = true
  }
  private unit(bytes: Uint8Array, at: number): number {
    return bytes[at + this.high]! << 8 | bytes[at + 1 - this.high]!
  }
}

/** The upper half of windows-1252 from 0x80 to 0x9f (Encoding Standard, index windows-1252): some decoders of the platform take it for ISO 8859-1. */
const western = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178
]

function singleByteTable(encoding: string): Uint16Array {
  const decoder = new TextDecoder(encoding)
  return Uint16Array.from({ length: 256 }, (_, byte) => {
    if (byte < 0x80) return byte
    if (encoding === "windows-1252") return byte < 0xa0 ? western[byte - 0x80]! : byte
    return decoder.decode(Uint8Array.of(byte)).charCodeAt(0)
  })
}

/** An encoding of one byte a character. */
export class SingleByteReader implements Reader {
  code = 0
  readonly width = 1
  malformed = false
  private readonly table: Uint16Array
  constructor(encoding: string) {
    this.table = singleByteTable(encoding)
  }
  read(bytes: Uint8Array, at: number): void {
    this.code = this.table[bytes[at]!]!
    this.malformed = this.code === replacement
  }
}
