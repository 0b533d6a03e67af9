import { createReadStream, fstatSync, openSync, closeSync } from "node:fs"
import { pipeline, Readable } from "node:stream"
import { createGunzip } from "node:zlib"
import type { Messages } from "../messages.ts"
import type { Host } from "./host.ts"
import { Problem } from "./problem.ts"

/** One place to read from: a named file or standard input. `size` in bytes, where it is known. */
export interface Source {
  readonly name: string
  readonly size: number | undefined
  readonly bytes: () => AsyncIterable<Uint8Array>
}

/** The name that messages give to standard input. */
export const standardInput = "(stdin)"

/** Opens a file, or standard input where there is no name; `-` is standard input too. Says in words what is wrong with a file. */
export function open(file: string | undefined, host: Host, messages: Messages): Source {
  if (file === undefined || file === "-") return { name: standardInput, size: undefined, bytes: () => told(host.input(), standardInput, messages) }
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
  return { name: file, size: stat.isFile() ? stat.size : undefined, bytes: () => told(createReadStream("", { fd: descriptor }), file, messages) }
}

function unreadable(thrown: unknown, file: string, messages: Messages): Problem {
  const { code, message } = thrown as NodeJS.ErrnoException
  if (code === "ENOENT" || code === "ENOTDIR") return new Problem("InvalidInput", messages.say("error_missing", { file }))
  if (code === "EISDIR") return new Problem("InvalidInput", messages.say("error_directory", { file }))
  if (code === "EACCES" || code === "EPERM") return new Problem("InvalidInput", messages.say("error_permission", { file }))
  return new Problem("InvalidInput", messages.say("error_unreadable", { file, detail: code ?? message }))
}

/** The bytes of a stream, unpacked if they begin as gzip does. What goes wrong is said in words. */
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
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield first.value
    yield* rest
    return
  }
  const packed = Readable.from((async function*() {
    yield first.value
    yield* rest
  })())
  yield* pipeline(packed, createGunzip(), () => undefined)
}
