import type { MultiByteReader } from "./multiByte.ts"
import type { Reader } from "./reader.ts"

const escape = 0x1b

/**
 * ISO-2022-JP: escape sequences switch between ASCII, JIS Roman, half-width katakana and JIS X 0208.
 *
 * An escape sequence is read together with the character behind it. Reads from the first byte to the last, in order.
 */
export class Iso2022Reader implements Reader {
  code = 0
  width = 0
  malformed = false
  private set: "roman" | "kana" | "pairs" = "roman"
  private readonly pairs: MultiByteReader
  /** `pairs`: a reader of EUC-JP, which has the same pairs with the highest bits set. */
  constructor(pairs: MultiByteReader) {
    this.pairs = pairs
  }

  read(bytes: Uint8Array, from: number): void {
    if (from === 0) this.set = "roman"
    let at = from
    while (bytes[at] === escape) {
      const set = this.switchOf(bytes, at)
      if (set === undefined) return this.give(0xfffd, at + 1 - from, true)
      this.set = set
      at += 3
    }
    const byte = bytes[at]
    if (byte === undefined) return this.give(-1, at - from, false)
    const width = at + 1 - from
    if (byte > 0x7f) return this.give(0xfffd, width, true)
    if (byte < 0x21 || this.set === "roman") return this.give(byte, width, false)
    if (this.set === "kana") return byte <= 0x5f ? this.give(byte + 0xff40, width, false) : this.give(0xfffd, width, true)
    const trail = bytes[at + 1]
    if (trail === undefined || trail < 0x21 || trail > 0x7e) return this.give(0xfffd, width, true)
    this.pairs.read(Uint8Array.of(byte | 0x80, trail | 0x80), 0)
    this.give(this.pairs.code, width + 1, this.pairs.malformed)
  }
  private switchOf(bytes: Uint8Array, at: number): "roman" | "kana" | "pairs" | undefined {
    switch (String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)) {
      case "(B":
      case "(J":
        return "roman"
      case "(I":
        return "kana"
      case "$@":
      case "$B":
        return "pairs"
      default:
        return undefined
    }
  }
  private give(code: number, width: number, malformed: boolean): void {
    this.code = code
    this.width = width
    this.malformed = malformed
  }
}
