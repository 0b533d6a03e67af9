import type { SourceMap } from "@polyonym/core/pure"
import { Iso2022Reader } from "./iso2022.ts"
import { MultiByteReader } from "./multiByte.ts"
import { type Reader, SingleByteReader, Utf16Reader, Utf8Reader } from "./reader.ts"

/** What was no character of the encoding: how often, and where the first hundred stand (offsets of bytes, end-exclusive). */
export interface Malformed {
  readonly count: number
  readonly places: ReadonlyArray<{ readonly start: number; readonly end: number }>
}

const made = new Map<string, Reader>()

function make(encoding: string): Reader {
  switch (encoding) {
    case "utf-8":
      return new Utf8Reader()
    case "utf-16le":
      return new Utf16Reader(1)
    case "utf-16be":
      return new Utf16Reader(0)
    case "gbk":
    case "gb18030":
    case "big5":
    case "shift_jis":
    case "euc-jp":
    case "euc-kr":
      return new MultiByteReader(encoding)
    case "iso-2022-jp":
      return new Iso2022Reader(new MultiByteReader("euc-jp"))
    default:
      return new SingleByteReader(encoding)
  }
}

/** The reader of an encoding by its name in the Encoding Standard, in lower case. */
function readerOf(encoding: string): Reader {
  let reader = made.get(encoding)
  if (reader === undefined) made.set(encoding, reader = make(encoding))
  return reader
}

const markWidths: Readonly<Record<string, number>> = { "utf-8": 3, "utf-16le": 2, "utf-16be": 2 }

/** The encoding that a byte order mark says. */
export function markOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8"
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined
}

const afterMark = (bytes: Uint8Array, encoding: string): number => markOf(bytes) === encoding ? markWidths[encoding]! : 0
const unitsOf = (code: number): number => code < 0 ? 0 : code > 0xffff ? 2 : 1

/** From the text back to its bytes. The edits are made when they are first asked for: a page of ten megabytes in Cyrillic has five million. */
class ByteMap implements SourceMap.SourceMap {
  readonly before = undefined
  private found: Int32Array | undefined
  private readonly bytes: Uint8Array
  private readonly encoding: string
  constructor(bytes: Uint8Array, encoding: string) {
    this.bytes = bytes
    this.encoding = encoding
  }
  get edits(): Int32Array {
    return this.found ??= this.find()
  }
  private find(): Int32Array {
    const start = afterMark(this.bytes, this.encoding)
    const edits = new Int32Array(4 * (Number(start > 0) + this.count(start)))
    let filled = start > 0 ? 4 : 0
    if (start > 0) edits[1] = start
    let out = 0
    this.each(start, (at, width, units) => {
      if (width !== units) {
        edits[filled] = at
        edits[filled + 1] = at + width
        edits[filled + 2] = out
        edits[filled + 3] = out + units
        filled += 4
      }
      out += units
    })
    return edits
  }
  private count(start: number): number {
    let count = 0
    this.each(start, (_, width, units) => {
      if (width !== units) count++
    })
    return count
  }
  private each(start: number, found: (at: number, width: number, units: number) => void): void {
    const { bytes } = this
    const reader = readerOf(this.encoding)
    for (let at = start; at < bytes.length; at += reader.width) {
      reader.read(bytes, at)
      found(at, reader.width, unitsOf(reader.code))
    }
  }
}

const chunk = 8192
const mostPlaces = 100

/** Bytes as text, character by character, with the way back. A byte order mark of the encoding is left out. */
export function decoded(bytes: Uint8Array, encoding: string): { readonly text: string; readonly map: SourceMap.SourceMap; readonly malformed: Malformed } {
  const map = new ByteMap(bytes, encoding)
  const quick = decodedQuickly(bytes, encoding)
  if (quick !== undefined) return { text: quick, map, malformed: { count: 0, places: [] } }
  const reader = readerOf(encoding)
  const parts: Array<string> = []
  const places: Array<{ start: number; end: number }> = []
  const units = new Uint16Array(chunk + 1)
  let [filled, count] = [0, 0]
  for (let at = afterMark(bytes, encoding); at < bytes.length; at += reader.width) {
    reader.read(bytes, at)
    const { code } = reader
    if (reader.malformed && count++ < mostPlaces) places.push({ start: at, end: at + reader.width })
    if (code > 0xffff) {
      units[filled++] = 0xd7c0 + (code >> 10)
      units[filled++] = 0xdc00 | code & 0x3ff
    } else if (code >= 0) units[filled++] = code
    if (filled >= chunk) {
      parts.push(String.fromCharCode.apply(null, units.subarray(0, filled) as unknown as Array<number>))
      filled = 0
    }
  }
  parts.push(String.fromCharCode.apply(null, units.subarray(0, filled) as unknown as Array<number>))
  return { text: parts.join(""), map, malformed: { count, places } }
}

/** Characters beyond ASCII in bytes read as UTF-8: well-formed ones, and what is malformed. */
export function countUtf8(bytes: Uint8Array): { readonly good: number; readonly bad: number } {
  const reader = readerOf("utf-8")
  let [good, bad] = [0, 0]
  for (let at = 0; at < bytes.length; at += reader.width) {
    reader.read(bytes, at)
    if (reader.malformed) bad++
    else if (reader.code > 0x7f) good++
  }
  return { good, bad }
}

/** The platform's own decoder, where all is well formed. */
function decodedQuickly(bytes: Uint8Array, encoding: string): string | undefined {
  if (encoding !== "utf-8") return undefined
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
