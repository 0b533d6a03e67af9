/** Files that are whole on the disk, or not there. */
import { randomBytes } from "node:crypto"
import { type FileHandle, open, rename, rm } from "node:fs/promises"
import { dirname } from "node:path"
import * as Effect from "effect/Effect"
import { SinkFailed } from "../errors.ts"
import { fileProblem } from "../sources/fileProblem.ts"

export const sinkFailure = (where: string) => (thrown: unknown): SinkFailed => thrown instanceof SinkFailed ? thrown : new SinkFailed({ where, problem: fileProblem(thrown) })

/** Work on files that is not left half done. */
export const filing = <A>(where: string, work: () => Promise<A>): Effect.Effect<A, SinkFailed> => Effect.uninterruptible(Effect.tryPromise({ try: work, catch: sinkFailure(where) }))

/** Makes what was renamed in a folder last. Windows has no such call, and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return
  const handle = await open(folder, "r")
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number | null): Promise<void> {
  for (let at = 0; at < bytes.length;) at += (await handle.write(bytes, at, bytes.length - at, position === null ? null : position + at)).bytesWritten
}

/** Writes a file beside its place and moves it there when it is on the disk. `part`: what it is called until then. */
export async function replaceFile(path: string, write: (handle: FileHandle) => Promise<void>, part = `${path}.${randomBytes(6).toString("hex")}.part`): Promise<void> {
  try {
    const handle = await open(part, "w")
    try {
      await write(handle)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(part, path)
  } catch (thrown) {
    await rm(part, { force: true }).catch(() => {})
    throw thrown
  }
  await syncFolder(dirname(path))
}
