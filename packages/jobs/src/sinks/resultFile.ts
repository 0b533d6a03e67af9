import { createReadStream } from "node:fs"
import { type FileHandle, open, rm, stat } from "node:fs/promises"
import { dirname } from "node:path"
import type { Result } from "../model.ts"
import { syncFolder, writeAll } from "./files.ts"
import { lock } from "./lock.ts"
import { newestOf, valueOf, type ValueOptions, Versions } from "./newest.ts"
import { indexOf, joinFiles, lineOf } from "./resultLines.ts"

const isThere = async (path: string): Promise<boolean> => {
  try {
    await stat(path)
    return true
  } catch (thrown) {
    if ((thrown as { readonly code?: string }).code === "ENOENT") return false
    throw thrown
  }
}

/** Unpacks what an earlier process packed, joined with what another left behind. */
async function unpack(packed: string, file: string): Promise<void> {
  if (!await isThere(packed)) return
  await joinFiles(await isThere(file) ? [packed, file] : [packed], file)
  await rm(packed)
  await syncFolder(dirname(file))
}

/** A file of results that one process appends to. What `write` has resolved for is on the disk. */
export class ResultFile {
  readonly #name: string
  readonly #file: string
  readonly #handle: FileHandle
  readonly #unlock: () => Promise<void>
  readonly #versions: Versions
  #end: number
  /** A write failed in its middle, and what it left may stand behind the end. */
  #isTorn = false

  private constructor(name: string, file: string, handle: FileHandle, unlock: () => Promise<void>, versions: Versions, end: number) {
    this.#name = name
    this.#file = file
    this.#handle = handle
    this.#unlock = unlock
    this.#versions = versions
    this.#end = end
  }

  /** Opens the file or makes it: cuts off what a process left torn, and drops what was superseded. One whose name ends in `.gz` is packed when it is closed, and plain until then. */
  static async open(name: string): Promise<ResultFile> {
    const file = name.replace(/\.gz$/, "")
    const unlock = await lock(file)
    try {
      if (file !== name) await unpack(name, file)
      let handle = await open(file, "a")
      await handle.close()
      let { versions, end } = await indexOf(createReadStream(file), file, new Versions())
      if (versions.superseded > 0) {
        await joinFiles([file], file)
        ;({ versions, end } = await indexOf(createReadStream(file), file, new Versions()))
      }
      handle = await open(file, "r+")
      try {
        await handle.truncate(end)
        await handle.sync()
        await syncFolder(dirname(file))
      } catch (thrown) {
        await handle.close()
        throw thrown
      }
      return new ResultFile(name, file, handle, unlock, versions, end)
    } catch (thrown) {
      await unlock()
      throw thrown
    }
  }

  /** Those that are newer than what is kept. */
  fresh(results: ReadonlyArray<Result>): ReadonlyArray<Result> {
    return newestOf(results).filter((result) => this.#versions.supersedes(result))
  }

  async write(results: ReadonlyArray<Result>, options: ValueOptions): Promise<void> {
    const fresh = this.fresh(results)
    if (fresh.length === 0) return
    const bytes = Buffer.from(fresh.map((result) => lineOf(result, valueOf(result, options, this.#file))).join(""))
    if (this.#isTorn) await this.#handle.truncate(this.#end)
    this.#isTorn = true
    await writeAll(this.#handle, bytes, this.#end)
    await this.#handle.datasync()
    this.#isTorn = false
    this.#end += bytes.length
    for (const result of fresh) this.#versions.put(result)
  }

  async close(): Promise<void> {
    try {
      if (this.#isTorn) await this.#handle.truncate(this.#end)
    } finally {
      await this.#handle.close()
      try {
        if (this.#name !== this.#file) {
          await joinFiles([this.#file], this.#name)
          await rm(this.#file)
        } else if (this.#versions.superseded > 0) await joinFiles([this.#file], this.#file)
      } finally {
        await this.#unlock()
      }
    }
  }
}
