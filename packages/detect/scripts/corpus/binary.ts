/** Takes the texts out of binary files that translations and word lists come in. Their layouts are written down from general knowledge of them. */

/** Texts by the name that a file has for their language; the name is empty where the file is one language's. */
export type Named = ReadonlyMap<string, ReadonlyArray<string>>
export type BinaryFormat = "pak" | "mo" | "arsc" | "dawg"

const alone = (texts: ReadonlyArray<string>): Named => new Map([["", texts]])

/** Chromium's pack of resources, version 5: a table of numbers and offsets, then the texts in UTF-8 or UTF-16. */
function fromPak(bytes: Buffer): Named {
  const encoding = bytes.readUInt8(4) === 2 ? "utf16le" : "utf8"
  const count = bytes.readUInt16LE(8)
  const offset = (at: number): number => bytes.readUInt32LE(12 + at * 6 + 2)
  return alone(Array.from({ length: count }, (_, at) => bytes.toString(encoding, offset(at), offset(at + 1))))
}

/** The translations of a compiled catalogue of gettext, plural forms each by itself; its first entry is a heading. */
function fromCatalogue(bytes: Buffer): Named {
  const count = bytes.readUInt32LE(8)
  const table = bytes.readUInt32LE(16)
  return alone(Array.from({ length: count }, (_, at) => {
    const start = bytes.readUInt32LE(table + at * 8 + 4)
    return bytes.toString("utf8", start, start + bytes.readUInt32LE(table + at * 8)).split("\0")
  }).slice(1).flat())
}

/** A length of one or two units, and how many units it takes. */
const lengthAt = (bytes: Buffer, at: number, wide: boolean): readonly [length: number, next: number] => {
  const [first, unit] = wide ? [bytes.readUInt16LE(at), 2] : [bytes.readUInt8(at), 1]
  const more = wide ? 0x8000 : 0x80
  if ((first & more) === 0) return [first, at + unit]
  return [(first & more - 1) * (wide ? 0x10000 : 0x100) + (wide ? bytes.readUInt16LE(at + 2) : bytes.readUInt8(at + 1)), at + 2 * unit]
}

function stringsAt(bytes: Buffer, from: number): ReadonlyArray<string> {
  const wide = (bytes.readUInt32LE(from + 16) & 0x100) === 0
  const start = from + bytes.readUInt32LE(from + 20)
  return Array.from({ length: bytes.readUInt32LE(from + 8) }, (_, i) => {
    const at = start + bytes.readUInt32LE(from + 28 + i * 4)
    const [length, next] = lengthAt(bytes, at, wide)
    if (wide) return bytes.toString("utf16le", next, next + length * 2)
    const [size, text] = lengthAt(bytes, next, false)
    return bytes.toString("utf8", text, text + size)
  })
}

/** Two letters, or three packed into two bytes. */
function languageAt(bytes: Buffer, at: number): string {
  const first = bytes.readUInt8(at)
  const second = bytes.readUInt8(at + 1)
  if (first < 0x80) return first === 0 ? "" : String.fromCharCode(first, second)
  return String.fromCharCode(...[second & 31, (second >> 5) | (first & 3) << 3, (first & 0x7c) >> 2].map((letter) => letter + 97))
}

const fourLetters = /^[A-Z][a-z]{3}$/u

/** Android's table of resources: the strings of the configurations by their language and script. */
function fromResources(bytes: Buffer): Named {
  const strings = stringsAt(bytes, 12)
  const found = new Map<string, Array<string>>()
  const chunksOf = function*(from: number, to: number): Generator<readonly [kind: number, at: number]> {
    for (let at = from; at < to; at += bytes.readUInt32LE(at + 4)) yield [bytes.readUInt16LE(at), at]
  }
  for (const [kind, place] of chunksOf(12, bytes.length)) {
    if (kind !== 0x200) continue
    for (const [inner, at] of chunksOf(place + bytes.readUInt16LE(place + 2), place + bytes.readUInt32LE(place + 4))) {
      if (inner !== 0x201) continue
      const script = bytes.readUInt32LE(at + 20) > 36 ? bytes.toString("latin1", at + 20 + 36, at + 20 + 40) : ""
      const name = languageAt(bytes, at + 28)
      const tag = name !== "" && fourLetters.test(script) ? `${name}-${script}` : name
      const own = found.get(tag) ?? []
      found.set(tag, own)
      for (const value of valuesOf(bytes, at)) if (value < strings.length) own.push(strings[value]!)
    }
  }
  return found
}

/** The numbers of the strings in a chunk of one type and configuration. */
function* valuesOf(bytes: Buffer, at: number): Generator<number> {
  const entries = at + bytes.readUInt32LE(at + 16)
  const offsets = at + bytes.readUInt16LE(at + 2)
  const isString = 3
  for (let i = 0; i < bytes.readUInt32LE(at + 12); i++) {
    const offset = bytes.readUInt32LE(offsets + i * 4)
    if (offset === 0xffffffff) continue
    const entry = entries + offset
    if ((bytes.readUInt16LE(entry + 2) & 1) === 0) {
      if (bytes.readUInt8(entry + 11) === isString) yield bytes.readUInt32LE(entry + 12)
      continue
    }
    for (let k = 0; k < bytes.readUInt32LE(entry + 12); k++) {
      const value = entry + 16 + k * 12 + 4
      if (bytes.readUInt8(value + 3) === isString) yield bytes.readUInt32LE(value + 4)
    }
  }
}

/** Where the parts of a file of Tesseract's that are needed here stand in its table. */
const wordsPart = 19
const charactersPart = 21

/** The words that Tesseract's recognition of a language looks up: a graph of characters, walked from its root. */
function fromGraph(bytes: Buffer): Named {
  const offsets = Array.from({ length: bytes.readInt32LE(0) }, (_, i) => Number(bytes.readBigInt64LE(4 + 8 * i)))
  const part = (at: number): Buffer => offsets[at]! < 0 ? Buffer.alloc(10) : bytes.subarray(offsets[at], offsets.slice(at + 1).find((offset) => offset >= 0))
  const characters = part(charactersPart).toString("utf8").split("\n").slice(1).map((line) => line.split(" ")[0]!)
  const graph = part(wordsPart)
  const edges = graph.readInt32LE(6)
  const bits = BigInt(Math.ceil(Math.log2(graph.readInt32LE(2) + 1)))
  const words: Array<string> = []
  const walk = (node: number, before: string): void => {
    for (let edge = node; edge < edges; edge++) {
      const record = graph.readBigUInt64LE(10 + 8 * edge)
      const flags = Number(record >> bits & 7n)
      const backward = (flags & 2) !== 0
      if (backward) return
      const word = before + characters[Number(record & (1n << bits) - 1n)]!
      if ((flags & 4) !== 0) words.push(word)
      const next = Number(record >> bits + 3n)
      if (next !== 0 && word.length < 40) walk(next, word)
      if ((flags & 1) !== 0) return
    }
  }
  if (edges > 0) walk(0, "")
  return alone(words)
}

const readers: Readonly<Record<BinaryFormat, (bytes: Buffer) => Named>> = { pak: fromPak, mo: fromCatalogue, arsc: fromResources, dawg: fromGraph }

export const isBinary = (format: string): format is BinaryFormat => Object.hasOwn(readers, format)

/** The texts of one file, by language. */
export const readBinary = (format: BinaryFormat, bytes: Buffer): Named => readers[format](bytes)
