import { randomBytes } from "node:crypto"
import { mkdir, readdir, readFile, rm } from "node:fs/promises"
import { dirname, join } from "node:path"
import { sha256 } from "@polyonym/core/pure"
import * as Effect from "effect/Effect"
import type { SinkFailed } from "../errors.ts"
import type { Result } from "../model.ts"
import type { Sink } from "../sink.ts"
import { filing, replaceFile, syncFolder, writeAll } from "./files.ts"
import { isGone, ourselves } from "./lock.ts"
import { newestOf, valueOf, type ValueOptions } from "./newest.ts"

/** What is written to the files of a folder, and what they are called. */
export interface FolderOptions extends ValueOptions {
  /** With its dot; default `.jsonld`. */
  readonly extension?: string
}

/** Files that are written at a time. */
const atOnce = 8
/** Where files are until they are whole: a folder for each opening. */
const unfinished = ".unfinished"
const ourOpenings = new Set<string>()

/** The hash that the file of a document is called by: of the id as JSON text, which tells apart whatever ids there are. */
const hashOf = (id: string): string => sha256(JSON.stringify(id))
const shardOf = (hash: string): string => join(hash.slice(0, 2), hash.slice(2, 4))

/**
 * Where `folderSink` puts a version of a document, below its folder.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { folderPath } from "@polyonym/jobs/sinks"
 *
 * assert.match(folderPath("../../etc/passwd", 3), /^[0-9a-f]{2}.[0-9a-f]{2}.[0-9a-f]{64}\.3\.jsonld$/)
 * ```
 */
export function folderPath(id: string, version: number, extension = ".jsonld"): string {
  const hash = hashOf(id)
  return join(shardOf(hash), `${hash}.${version}${extension}`)
}

interface Opened {
  readonly folder: string
  /** Where this opening has its unfinished files. */
  readonly parts: string
  readonly options: FolderOptions
  readonly extension: string
}

/** Makes the folder, and takes away what processes that died have left unfinished. */
async function opened(folder: string, options: FolderOptions): Promise<Opened> {
  const own = `${ourselves()} ${randomBytes(6).toString("hex")}`
  const parts = join(folder, unfinished, own)
  ourOpenings.add(own)
  await mkdir(parts, { recursive: true })
  for (const name of await readdir(join(folder, unfinished))) if (isGone(name, ourOpenings.has(name))) await rm(join(folder, unfinished, name), { recursive: true, force: true })
  return { folder, parts, options, extension: options.extension ?? ".jsonld" }
}

/** The versions of a document that are there. */
async function versionsOf(shard: string, hash: string, extension: string): Promise<ReadonlyArray<number>> {
  return (await readdir(shard)).flatMap((name) => {
    const version = name.slice(hash.length + 1, name.length - extension.length)
    return name.startsWith(`${hash}.`) && name.endsWith(extension) && /^\d{1,16}$/.test(version) ? [Number(version)] : []
  })
}

/** Takes away all but the newest version: whoever writes and looks last, does. */
async function sweep(shard: string, hash: string, extension: string): Promise<void> {
  const versions = await versionsOf(shard, hash, extension)
  const newest = Math.max(...versions)
  for (const version of versions) if (version < newest) await rm(join(shard, `${hash}.${version}${extension}`), { force: true })
}

async function put(result: Result, { folder, parts, options, extension }: Opened): Promise<void> {
  const hash = hashOf(result.id)
  const shard = join(folder, shardOf(hash))
  const made = await mkdir(shard, { recursive: true })
  if (made !== undefined) for (const above of new Set([dirname(made), dirname(shard)])) await syncFolder(above)
  const name = `${hash}.${result.version}${extension}`
  const path = join(shard, name)
  const text = valueOf(result, options, folder)
  const versions = await versionsOf(shard, hash, extension)
  const isNewest = versions.every((version) => version <= result.version)
  const isThere = versions.includes(result.version) && await readFile(path, "utf8").catch(() => undefined) === text
  if (isNewest && !isThere) await replaceFile(path, (handle) => writeAll(handle, Buffer.from(text), null), join(parts, `${name}.${randomBytes(4).toString("hex")}`))
  await sweep(shard, hash, extension)
}

/** Works at a list, some at a time. */
async function each<A>(all: ReadonlyArray<A>, work: (one: A) => Promise<void>): Promise<void> {
  let at = 0
  const worker = async (): Promise<void> => {
    while (at < all.length) await work(all[at++]!)
  }
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, worker))
  for (const end of ends) if (end.status === "rejected") throw end.reason
}

/**
 * Results to a folder, a file each: JSON-LD, or whatever `value` picks out of a result. A file's name is the SHA-256 of the id (as JSON text) with the version behind it, in folders
 * of its first digits (`ab/cd/abcd….7.jsonld`); nothing of a document's own words is in it. Files are whole and on the disk when `write` succeeds. Several processes may write to one
 * folder: there is one file a document, that of its newest version; while that takes the
 * place of an older one both may be seen for a moment. Files that are being written are in `.unfinished`. Fails with `SinkFailed` where the folder
 * cannot be made.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { mkdtempSync, readFileSync } from "node:fs"
 * import { tmpdir } from "node:os"
 * import { join } from "node:path"
 * import { folderPath, folderSink } from "@polyonym/jobs/sinks"
 * import { Effect } from "effect"
 *
 * const folder = mkdtempSync(join(tmpdir(), "pages-"))
 * const value = ({ result }: { readonly result: string }) => JSON.stringify(JSON.parse(result).jsonld)
 * const program = Effect.gen(function*() {
 *   const sink = yield* folderSink(folder, { value })
 *   yield* sink.write([{ id: "a", version: 1, receipt: "r1", result: '{"id":"a","jsonld":{"@id":"urn:a"}}' }])
 * })
 * await Effect.runPromise(program)
 * assert.equal(readFileSync(join(folder, folderPath("a", 1)), "utf8"), '{"@id":"urn:a"}')
 * ```
 */
export const folderSink = (folder: string, options: FolderOptions = {}): Effect.Effect<Sink, SinkFailed> =>
  Effect.map(filing(folder, () => opened(folder, options)), (it) => ({
    name: folder,
    write: (results: ReadonlyArray<Result>) => filing(folder, () => each(newestOf(results), (result) => put(result, it)))
  }))
