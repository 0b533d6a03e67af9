import { createReadStream, fstatSync, openSync, closeSync } from "node:fs"
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
}

/** The name that messages give to standard input. */
export const standardInput = "(stdin)"

/** Opens a file, or standard input where there is no name; `-` is standard input too. Says in words what is wrong with a file. */
export function open(file: string | undefined, host: Host, messages: Messages): Source {
  if (file === undefined || file === "-") return { name: standardInput, size: undefined, bytes: (read) => told(shown(host.input(), read), standardInput, messages) }
  let descriptor: number
  try {
    descriptor = openSync(file, "r")
  } catch (thrown) {
    throw unreadable(thrown, file, messages)
  }
  const stat = fstatSync(descriptor)
  if (stat.isDirectory()) {
    closeSync(descriptor)
    throw new Problem("InvalidInput", messages.say("error_directory", { file: file.replace(/(?<=.)\/+$/, "") }))
  }
  return { name: file, size: stat.isFile() ? stat.size : undefined, bytes: (read) => told(shown(createReadStream("", { fd: descriptor }), read), file, messages) }
}

function unreadable(thrown: unknown, file: string, messages: Messages): Problem {
  const { code, message } = thrown as NodeJS.ErrnoException
  if (code === "ENOENT" || code === "ENOTDIR") return new Problem("InvalidInput", messages.say("error_missing", { file }))
  if (code === "EISDIR") return new Problem("InvalidInput", messages.say("error_directory", { file }))
  if (code === "EACCES" || code === "EPERM") return new Problem("InvalidInput", messages.say("error_permission", { file }))
  return new Problem("InvalidInput", messages.say("error_unreadable", { file, detail: code ?? message }))
}

async function* shown(stream: AsyncIterable<Uint8Array>, read: ((chunk: Uint8Array) => void) | undefined): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    read?.(chunk)
    yield chunk
  }
}

/** The bytes of a stream, unpacked if they begin as gzip or bzip2 does. What goes wrong is said in words. */
async function* told(stream: AsyncIterable<Uint8Array>, file: string, messages: Messages): AsyncGenerator<Uint8Array> {
  try {
    yield* unpacked(stream)
  } catch (thrown) {
    throw thrown instanceof Problem ? thrown : unreadable(thrown, file, messages)
  }
}

async function* unpacked(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done === true) return
  const rest: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({
      next: () => chunks.next(),
      return: async () => {
        await chunks.return?.()
        return { done: true, value: undefined }
      }
    })
  }
  const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b
  if (!isGzip && !isBzip2(first.value)) {
    yield first.value
    yield* rest
    return
  }
  const packed = Readable.from((async function*() {
    yield first.value
    yield* rest
  })())
  if (isGzip) yield* pipeline(packed, createGunzip(), () => undefined)
  else yield* unbzipped(packed)
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
