/**
 * An index as bytes: `PNAM`, a byte for the version, four for the checksum (FNV-1a) of what follows, and then whole numbers of seven bits a byte, the low ones first.
 * A text is its length and its UTF-16 code units, so that whatever was taken in is given back.
 */
import type { NameKind } from "../parse/parts.ts"
import { initialBit, type Entry } from "./candidates.ts"
import { fixedKeys } from "./keys.ts"
import { mostSigns, signCount } from "./likeness.ts"
import type { NameRow } from "./nameIndex.ts"
import { isParse } from "./parsed.ts"
import type { StoredWord } from "./vocabulary.ts"

/** What an index consists of, numbered without gaps. */
export interface Snapshot {
  readonly keys: ReadonlyArray<string>
  readonly words: ReadonlyArray<StoredWord>
  readonly rows: ReadonlyArray<{ readonly row: NameRow; readonly parse: string; readonly entries: ReadonlyArray<Entry> }>
}

/** Bytes are no index, not a whole one, or one of a newer version. */
export class InvalidIndex extends Error {
  readonly _tag = "InvalidIndex"
  override readonly name = "InvalidIndex"
  readonly problem: string
  constructor(problem: string) {
    super(`no index of names: ${problem}`)
    this.problem = problem
  }
}

const magic = [0x50, 0x4e, 0x41, 0x4d]
const version = 2
const head = 9
const kinds: ReadonlyArray<NameKind | undefined> = [undefined, "person", "organisation", "place"]

function checksum(bytes: Uint8Array): number {
  let hash = 2166136261
  for (let at = head; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 16777619)
  return hash >>> 0
}

class Writer {
  #bytes = new Uint8Array(1 << 16)
  #length = head

  number(value: number): void {
    if (this.#length + 5 > this.#bytes.length) {
      const next = new Uint8Array(this.#bytes.length * 2)
      next.set(this.#bytes)
      this.#bytes = next
    }
    let rest = value
    for (; rest > 127; rest >>>= 7) this.#bytes[this.#length++] = (rest & 127) | 128
    this.#bytes[this.#length++] = rest
  }

  text(text: string): void {
    this.number(text.length)
    for (let at = 0; at < text.length; at++) this.number(text.charCodeAt(at))
  }

  rising(numbers: ReadonlyArray<number>): void {
    this.number(numbers.length)
    let before = 0
    for (const one of numbers.toSorted((a, b) => a - b)) {
      this.number(one - before)
      before = one
    }
  }

  done(): Uint8Array {
    const out = this.#bytes.slice(0, this.#length)
    out.set(magic)
    out[4] = version
    new DataView(out.buffer).setUint32(5, checksum(out), true)
    return out
  }
}

class Reader {
  readonly #bytes: Uint8Array
  #at = head
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  number(below = 0x80000000): number {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#bytes[this.#at++]
      if (byte === undefined) throw new InvalidIndex("it ends too soon")
      value += (byte & 127) * factor
      if (value >= below || (factor > 1 && byte === 0)) throw new InvalidIndex("a number is out of range")
      if (byte < 128) return value
    }
  }

  /** How many things follow; each takes a byte at least. */
  count(): number {
    const count = this.number()
    if (count > this.#bytes.length - this.#at) throw new InvalidIndex("it ends too soon")
    return count
  }

  text(): string {
    const length = this.count()
    const parts: Array<string> = []
    for (let done = 0; done < length; done += 1024) {
      parts.push(String.fromCharCode(...Array.from({ length: Math.min(1024, length - done) }, () => this.number(0x10000))))
    }
    return parts.join("")
  }

  rising(below: number): ReadonlyArray<number> {
    let before = 0
    return Array.from({ length: this.count() }, (_, at) => {
      const step = this.number()
      if (at > 0 && step === 0) throw new InvalidIndex("a number is out of range")
      before += step
      if (before >= below) throw new InvalidIndex("a number is out of range")
      return before
    })
  }

  /** For each spelling, the number of its signs and they themselves. */
  signs(): ReadonlyArray<number> {
    const found = this.list(() => this.number(Math.max(signCount, mostSigns + 1)))
    for (let at = 0; at < found.length;) {
      const length = found[at]!
      for (let sign = at + 1; sign <= at + length; sign++) if ((found[sign] ?? signCount) >= signCount) throw new InvalidIndex("a sign is out of range")
      if (length > mostSigns) throw new InvalidIndex("a spelling is too long")
      at += length + 1
    }
    return found
  }

  list<T>(read: () => T): ReadonlyArray<T> {
    return Array.from({ length: this.count() }, read)
  }

  end(): void {
    if (this.#at !== this.#bytes.length) throw new InvalidIndex("something follows its end")
  }
}

export function written({ keys, words, rows }: Snapshot): Uint8Array {
  const to = new Writer()
  to.number(keys.length)
  for (const key of keys) to.text(key)
  to.number(words.length)
  for (const word of words) {
    to.text(word.script)
    to.text(word.text)
    to.rising(word.keys)
    to.number(word.signs.length)
    for (const sign of word.signs) to.number(sign)
  }
  to.number(rows.length)
  for (const { row, parse, entries } of rows) {
    to.text(row.id)
    to.text(row.name)
    to.number(row.language === undefined ? 0 : 1)
    if (row.language !== undefined) to.text(row.language)
    to.number(kinds.indexOf(row.kind))
    to.text(parse)
    to.number(entries.length)
    for (const { word, mask } of entries) {
      to.number(word)
      to.number(mask)
    }
  }
  return to.done()
}

/** Throws `InvalidIndex`. */
export function read(bytes: Uint8Array): Snapshot {
  if (bytes.length < head || magic.some((byte, at) => bytes[at] !== byte)) throw new InvalidIndex("it does not begin as one")
  if (bytes[4] !== version) throw new InvalidIndex(`it is of version ${bytes[4]}, and ${version} is read`)
  if (new DataView(bytes.buffer, bytes.byteOffset).getUint32(5, true) !== checksum(bytes)) throw new InvalidIndex("its checksum is another one")
  const from = new Reader(bytes)
  const keys = from.list(() => from.text())
  const words = from.list((): StoredWord => ({ script: from.text(), text: from.text(), keys: from.rising(fixedKeys + keys.length), signs: from.signs() }))
  const rows = from.list(() => {
    const id = from.text()
    const name = from.text()
    const language = from.number(2) === 0 ? undefined : from.text()
    const kind = kinds[from.number(kinds.length)]
    const row: NameRow = { id, name, ...(language === undefined ? {} : { language }), ...(kind === undefined ? {} : { kind }) }
    const parse = from.text()
    if (!isParse(parse, name.length)) throw new InvalidIndex("a name is taken apart in no such way")
    return { row, parse, entries: from.list((): Entry => ({ word: from.number(words.length), mask: from.number(2 * initialBit) })) }
  })
  from.end()
  if (new Set(keys).size < keys.length || new Set(words.map(({ script, text }) => `${script} ${text}`)).size < words.length || new Set(rows.map(({ row }) => row.id)).size < rows.length) {
    throw new InvalidIndex("something is in it twice")
  }
  return { keys, words, rows }
}
