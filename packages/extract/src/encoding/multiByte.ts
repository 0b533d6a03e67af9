import type { Reader } from "./reader.ts"

const replacement = 0xfffd
/** Stands in a table for what was not looked up yet, and for what is no character. */
const unknown = 0
const none = 0xffffffff

/** The one character that some bytes are; `none` if they are none, or more than one. */
function characterOf(decoder: InstanceType<typeof TextDecoder>, bytes: ReadonlyArray<number>): number {
  const text = decoder.decode(Uint8Array.from(bytes))
  const code = text.codePointAt(0)
  if (code === undefined || code === replacement || text.length !== (code > 0xffff ? 2 : 1)) return none
  // Converters give a control character for a lead byte that they do not know.
  return code >= 0x80 && code < 0xa0 && bytes.length < 4 ? none : code
}

/** Syllables that KS X 1001 lacks, in their order, at the places that code page 949 gives them. */
function unifiedHangul(decoder: InstanceType<typeof TextDecoder>): ReadonlyMap<number, number> {
  const known = new Set<number>()
  for (let lead = 0xb0; lead <= 0xc8; lead++) for (let trail = 0xa1; trail <= 0xfe; trail++) known.add(characterOf(decoder, [lead, trail]))
  const table = new Map<number, number>()
  let syllable = 0xac00
  for (let lead = 0x81; lead <= 0xc6; lead++) {
    for (let trail = 0x41; trail <= (lead <= 0xa0 ? 0xfe : 0xa0); trail++) {
      if ((trail > 0x5a && trail < 0x61) || (trail > 0x7a && trail < 0x81)) continue
      while (known.has(syllable)) syllable++
      if (syllable > 0xd7a3) return table
      table.set(lead << 8 | trail, syllable++)
    }
  }
  return table
}

/**
 * gbk, gb18030, big5, shift_jis, euc-jp and euc-kr: a lead byte and one to three others.
 *
 * The characters are those of the platform's decoder, asked once for each pair; what is malformed is told as the Encoding Standard has it: a lead byte with an
 * ASCII byte behind it that it does not go with is one U+FFFD and leaves that byte alone, any other pair is one as a whole.
 */
export class MultiByteReader implements Reader {
  code = 0
  width = 0
  malformed = false
  private readonly decoder: InstanceType<typeof TextDecoder>
  private readonly pairs = new Uint32Array(0x10000)
  private readonly longer = new Map<number, number>()
  private readonly singles: Uint32Array
  private readonly encoding: string
  private readonly hangul: ReadonlyMap<number, number> | undefined

  constructor(encoding: string) {
    this.encoding = encoding
    this.decoder = new TextDecoder(encoding)
    this.hangul = encoding === "euc-kr" ? unifiedHangul(this.decoder) : undefined
    this.singles = Uint32Array.from({ length: 256 }, (_, byte) => byte < 0x80 ? byte : characterOf(this.decoder, [byte]))
  }

  read(bytes: Uint8Array, at: number): void {
    const lead = bytes[at]!
    const single = this.singles[lead]!
    if (single !== none) return this.give(single, 1)
    const trail = bytes[at + 1]
    if (trail === undefined) return this.fail(1)
    if (this.encoding.startsWith("gb") && trail >= 0x30 && trail <= 0x39) return this.four(bytes, at)
    if (this.encoding === "euc-jp" && lead === 0x8f && trail >= 0xa1 && trail <= 0xfe) return this.three(bytes, at)
    const key = lead << 8 | trail
    let code = this.pairs[key]!
    if (code === unknown) this.pairs[key] = code = this.hangul?.get(key) ?? characterOf(this.decoder, [lead, trail])
    if (code !== none) return this.give(code, 2)
    this.fail(trail < 0x80 ? 1 : 2)
  }

  /** Two pairs of a byte from 0x81 and a digit. */
  private four(bytes: Uint8Array, at: number): void {
    const [third, fourth] = [bytes[at + 2], bytes[at + 3]]
    if (third === undefined || third < 0x81 || third > 0xfe || fourth === undefined || fourth < 0x30 || fourth > 0x39) return this.fail(1)
    this.long(bytes.subarray(at, at + 4))
  }
  private three(bytes: Uint8Array, at: number): void {
    const third = bytes[at + 2]
    if (third === undefined) return this.fail(2)
    if (third < 0xa1 || third > 0xfe) return this.fail(third < 0x80 ? 2 : 3)
    this.long(bytes.subarray(at, at + 3))
  }
  private long(bytes: Uint8Array): void {
    const key = bytes.reduce((sum, byte) => sum * 256 + byte, 0)
    let code = this.longer.get(key)
    if (code === undefined) {
      code = characterOf(this.decoder, Array.from(bytes))
      if (this.longer.size < 50_000) this.longer.set(key, code)
    }
    if (code === none) this.fail(bytes.length === 4 ? 1 : bytes.length)
    else this.give(code, bytes.length)
  }
  private give(code: number, width: number): void {
    this.code = code
    this.width = width
    this.malformed = false
  }
  private fail(width: number): void {
    this.code = replacement
    this.width = width
    this.malformed = true
  }
}
