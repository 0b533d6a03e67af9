import { createReadStream } from "node:fs"
import { pipeline, Readable } from "node:stream"
import { createGunzip } from "node:zlib"

/** One line: its text, unless it has more bytes than a line may have, and how many it has without its end. `ended`: there is a newline behind it. */
export interface Line {
  readonly text: string | undefined
  readonly bytes: number
  readonly ended: boolean
}

const newline = 0x0a

async function* headed(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield first
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

async function* inUtf8(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }))
}

/** Bytes as they are meant: unpacked where they begin as gzip does, in UTF-8 where a byte order mark says UTF-16. */
export async function* plainBytes(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]()
  let first = await iterator.next()
  while (first.done !== true && first.value.length === 0) first = await iterator.next()
  if (first.done === true) return
  const [one, two] = first.value
  const whole = headed(first.value, iterator)
  if (one === 0x1f && (two ?? 0x8b) === 0x8b) {
    const gunzip = createGunzip()
    // What goes wrong is thrown where the other end is read.
    pipeline(Readable.from(whole, { objectMode: false }), gunzip, () => {})
    yield* plainBytes(gunzip)
  } else if (one === 0xff && two === 0xfe) yield* inUtf8(whole, "utf-16le")
  else if (one === 0xfe && two === 0xff) yield* inUtf8(whole, "utf-16be")
  else yield* whole
}

export const fileBytes = (file: string | URL): AsyncGenerator<Uint8Array> => plainBytes(createReadStream(file))

/** As many lines are given at a time at most: to wait for each costs more than to read it. */
const together = 1024

/**
 * The lines of bytes, some at a time, without their ends. A byte that is no UTF-8 becomes U+FFFD; a byte order mark at the beginning is left out. No more is kept than the lines that
 * one chunk ends, and of a line longer than `longest` bytes nothing.
 */
export async function* readLines(bytes: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<ReadonlyArray<Line>> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true })
  let parts: Array<Uint8Array> = []
  let size = 0
  let isFirst = true
  const add = (part: Uint8Array): void => {
    size += part.length
    if (size > longest) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const take = (ended: boolean): Line => {
    const whole = size > longest ? undefined : size === 0 ? "" : decoder.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts))
    const text = isFirst && whole?.startsWith("\ufeff") === true ? whole.slice(1) : whole
    const line: Line = { text: text?.endsWith("\r") === true ? text.slice(0, -1) : text, bytes: size, ended }
    isFirst = false
    parts = []
    size = 0
    return line
  }
  for await (const chunk of bytes) {
    let lines: Array<Line> = []
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      if (end > start) add(chunk.subarray(start, end))
      lines.push(take(true))
      start = end + 1
      if (lines.length < together) continue
      yield lines
      lines = []
    }
    if (lines.length > 0) yield lines
    // A copy: the stream may use its buffer again.
    if (start < chunk.length) add(chunk.slice(start))
  }
  if (size > 0) yield [take(false)]
}
