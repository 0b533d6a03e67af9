import { createReadStream } from "node:fs"
import type { FileHandle } from "node:fs/promises"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { createGzip } from "node:zlib"
import type { Result } from "../model.ts"
import { SinkFailed } from "../errors.ts"
import { fileBytes, plainBytes, readLines } from "../sources/lines.ts"
import { replaceFile, writeAll } from "./files.ts"
import { Versions } from "./newest.ts"

/** What a line says before its result. */
export type Head = Pick<Result, "id" | "version" | "receipt">

const beginning = '{"id":'
/** A result may be of any length; ids have 2 KiB at most. */
const longest = 0x1fff_ffe8
const head = /^\{"id":("(?:[^"\\]|\\.){0,20000}"),"version":(\d{1,16}),"receipt":("(?:[^"\\]|\\.){0,2000}"),"result":/

export const lineOf = ({ id, version, receipt }: Head, value: string): string => `{"id":${JSON.stringify(id)},"version":${version},"receipt":${JSON.stringify(receipt)},"result":${value}}\n`

/** The head of a line that is whole. */
function headOf(line: string | undefined): Head | undefined {
  const found = line === undefined || !line.endsWith("}") || line.includes("\0") ? null : head.exec(line)
  if (found === null) return undefined
  try {
    return { id: JSON.parse(found[1]!) as string, version: Number(found[2]), receipt: JSON.parse(found[3]!) as string }
  } catch {
    return undefined
  }
}

/** What stands in a file of results. */
export interface Indexed {
  readonly versions: Versions
  /** Bytes up to the end of the last line that is whole. What follows was torn. */
  readonly end: number
}

/**
 * Reads which results stand in the bytes of a file, besides those in `versions`. Lines at the end that are not whole are what a process was at when it died. Throws `SinkFailed` where
 * such a line stands elsewhere, or nothing in the file is a result: it is something else.
 */
export async function indexOf(bytes: AsyncIterable<Uint8Array>, file: string, versions: Versions): Promise<Indexed> {
  let [end, position, number, torn] = [0, 0, 0, 0]
  let isForeign = false
  for await (const lines of readLines(bytes, longest)) {
    for (const { text, bytes: size, ended } of lines) {
      number++
      position += size + 1
      const found = ended ? headOf(text) : undefined
      if (found === undefined) {
        torn ||= number
        isForeign ||= end === 0 && (ended || text === undefined || !(beginning.startsWith(text) || text.startsWith(beginning)))
        continue
      }
      if (torn > 0) throw new SinkFailed({ where: `${file}:${torn}`, problem: "the line is damaged: take it out, or move the file away" })
      end = position
      if (versions.supersedes(found)) versions.put(found)
      else versions.superseded++
    }
  }
  if (end === 0 && isForeign) throw new SinkFailed({ where: file, problem: "it is no file of results, and is left as it is" })
  return { versions, end }
}

const piece = 256 * 1024

async function* keptLines(files: ReadonlyArray<string>, versions: Versions): AsyncGenerator<Uint8Array> {
  let some: Array<string> = []
  let size = 0
  for (const file of files) {
    for await (const lines of readLines(fileBytes(file), longest)) {
      for (const { text, ended } of lines) {
        const found = ended ? headOf(text) : undefined
        if (found === undefined || !versions.isKept(found)) continue
        versions.drop(found.id)
        some.push(text!, "\n")
        size += text!.length
        if (size < piece) continue
        yield Buffer.from(some.join(""))
        some = []
        size = 0
      }
    }
  }
  if (some.length > 0) yield Buffer.from(some.join(""))
}

async function written(lines: AsyncIterable<Uint8Array>, handle: FileHandle): Promise<void> {
  for await (const bytes of lines) await writeAll(handle, bytes, null)
}

/**
 * Joins files of results to one with one record a document, its newest; packed where its name ends in `.gz`. The file is written anew and moved to its place when it is whole, so it
 * may be one of those that are read. Gives how many documents there are.
 */
export async function joinFiles(files: ReadonlyArray<string>, out: string): Promise<number> {
  const versions = new Versions()
  for (const file of files) await indexOf(plainBytes(createReadStream(file)), file, versions)
  const { size } = versions
  await replaceFile(out, (handle) => {
    const lines = keptLines(files, versions)
    if (!out.endsWith(".gz")) return written(lines, handle)
    return pipeline(Readable.from(lines, { objectMode: false }), createGzip(), (packed: AsyncIterable<Uint8Array>) => written(packed, handle))
  })
  return size
}
