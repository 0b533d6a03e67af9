import { closeSync, createReadStream, fstatSync, openSync } from "node:fs"
import { PassThrough, pipeline, Readable } from "node:stream"
import { createGunzip } from "node:zlib"
import type { Messages } from "../messages.ts"
import type { Host } from "./host.ts"
import { Problem } from "./problem.ts"

/** One place to read from: a named file or standard input. `size` in bytes, where it is known. */
export interface Source {
  readonly name: string
  readonly size: number | undefined
  /** What is in it, unpacked; `read` is shown the bytes as they are in the place itself. */
  readonly bytes: (read?: (chunk: Uint8Array) => void) => AsyncIterable<Uint8Array>
  /** How many bytes of the place itself what was given out so far came of. */
  readonly position: () => number
}

/** The name that messages give to standard input. */
export const standardInput = "(stdin)"
/** Bytes that are given out at once: few, so that it is known how far a reader has come. */
const pieceSize = 4096

/** Opens a file, or standard input where there is no name; `-` is standard input too. Says in words what is wrong with a file. */
export function open(file: string | undefined, host: Host, messages: Messages): Source {
  if (file === undefined || file === "-") return sourceOf(standardInput, host.inputSize, host.input, messages)
  let descriptor: number
  try {
    descriptor = openSync(file, "r")
  } catch (thrown) {
    throw unreadable(thrown, file, messages)
  }
  const stat = fstatSync(descriptor)
  if (stat.isDirectory()) {
    closeSync(descriptor)
    throw new Problem("InvalidInput", messages.say("error_directory", { file: file.replace(/(?<=[^/]|^\/)\/+$/, "") }))
  }
  return sourceOf(file, stat.isFile() ? stat.size : undefined, () => createReadStream("", { fd: descriptor }), messages)
}

function unreadable(thrown: unknown, file: string, messages: Messages): Problem {
  const { code, message } = thrown as NodeJS.ErrnoException
  if (code === "ENOENT" || code === "ENOTDIR") return new Problem("InvalidInput", messages.say("error_missing", { file }))
  if (code === "EISDIR") return new Problem("InvalidInput", messages.say("error_directory", { file }))
  if (code === "EACCES" || code === "EPERM") return new Problem("InvalidInput", messages.say("error_permission", { file }))
  return new Problem("InvalidInput", messages.say("error_unreadable", { file, detail: code ?? message }))
}

function sourceOf(name: string, size: number | undefined, stream: () => AsyncIterable<Uint8Array>, messages: Messages): Source {
  let position = 0
  const at = (bytes: number): void => {
    position = bytes
  }
  return { name, size, bytes: (read) => told(shown(stream(), read), at, name, messages), position: () => position }
}

async function* shown(stream: AsyncIterable<Uint8Array>, read: ((chunk: Uint8Array) => void) | undefined): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    read?.(chunk)
    yield chunk
  }
}

/** Is told how many bytes of the packed stream have been used. */
type At = (bytes: number) => void

/** The bytes of a stream, unpacked if they begin as gzip or bzip2 does. What goes wrong is said in words. */
async function* told(stream: AsyncIterable<Uint8Array>, at: At, file: string, messages: Messages): AsyncGenerator<Uint8Array> {
  try {
    yield* unpacked(stream, at)
  } catch (thrown) {
    throw thrown instanceof Problem ? thrown : unreadable(thrown, file, messages)
  }
}

async function* counted(stream: AsyncIterable<Uint8Array>, at: At): AsyncGenerator<Uint8Array> {
  let read = 0
  for await (const chunk of stream) {
    for (let start = 0; start < chunk.length; start += pieceSize) {
      const piece = chunk.subarray(start, start + pieceSize)
      yield piece
      at(read += piece.length)
    }
  }
}

async function* unpacked(stream: AsyncIterable<Uint8Array>, at: At): AsyncGenerator<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done === true) return
  const whole = async function*(): AsyncGenerator<Uint8Array> {
    try {
      yield first.value
      for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
    } finally {
      await chunks.return?.()
    }
  }
  const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b
  if (isGzip) yield* gunzipped(Readable.from(whole()), at)
  else if (isBzip2(first.value)) yield* unbzipped(Readable.from(counted(whole(), at)))
  else yield* counted(whole(), at)
}

async function* gunzipped(packed: Readable, at: At): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  for await (const chunk of pipeline(packed, gunzip, () => undefined) as AsyncIterable<Uint8Array>) {
    yield chunk
    at(gunzip.bytesWritten)
  }
}

/** `BZh`, the size of a block, and the beginning of the first block or of the end. */
const isBzip2 = (bytes: Uint8Array): boolean => /^BZh[1-9](?:1AY&SY|.rE8P)/s.test(Buffer.from(bytes.subarray(0, 10)).toString("latin1"))

/** What bzip2 packed, in one stream or in several after each other. The library is from before async iteration. */
async function* unbzipped(packed: Readable): AsyncGenerator<Uint8Array> {
  const { default: unbzip2 } = await import("unbzip2-stream")
  const out = new PassThrough()
  const unpacking = packed.pipe(unbzip2())
  unpacking.on("error", (error) => out.destroy(error))
  packed.on("error", (error) => out.destroy(error))
  unpacking.pipe(out)
  try {
    yield* out as AsyncIterable<Uint8Array>
  } finally {
    packed.destroy()
  }
}
