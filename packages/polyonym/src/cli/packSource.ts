import { createHash } from "node:crypto"
import { statSync } from "node:fs"
import { basename } from "node:path"
import type { SourceTally } from "@polyonym/lexicon/sources"
import type { Messages } from "../messages.ts"
import type { Host } from "./host.ts"
import { jsonOf } from "./input.ts"
import { readLines } from "./lineReader.ts"
import { Problem } from "./problem.ts"
import { progressOf } from "./progress.ts"
import { open, type Source, standardInput } from "./source.ts"

/** Bytes that one line may have: an item of Wikidata has a few million. */
const longestLine = 64_000_000
/** The clock is looked at once in so many lines. */
const beat = 256

/** A file that was read, as a pack names it. */
export interface ReadFile {
  readonly name: string
  readonly sha256: string
}

/** The files of a build, read with progress told. */
export interface PackSources {
  /** The lines of a file without their ends. One that is too long is counted as broken, and is blank. */
  readonly lines: (file: string | undefined, tally: SourceTally | undefined) => AsyncGenerator<string>
  /** A file that is one FeatureCollection of GeoJSON. */
  readonly geojson: (file: string | undefined) => Promise<unknown>
  /** What was read to its end, each file once. */
  readonly read: () => ReadonlyArray<ReadFile>
  readonly end: () => void
}

/** The size of all files together, if all are files. */
function sizeOf(files: ReadonlyArray<string | undefined>): number | undefined {
  let size = 0
  for (const file of files) {
    const stat = file === undefined || file === "-" ? undefined : statSync(file, { throwIfNoEntry: false })
    if (stat?.isFile() !== true) return undefined
    size += stat.size
  }
  return size
}

/** The bytes of a source; a zip archive is refused, with what to do. */
async function* unzipped(source: Source, see: (chunk: Uint8Array) => void, messages: Messages): AsyncGenerator<Uint8Array> {
  let first = true
  for await (const chunk of source.bytes(see)) {
    if (first && Buffer.from(chunk.subarray(0, 4)).toString("latin1") === "PK\u0003\u0004") throw new Problem("InvalidInput", messages.say("error_zip", { file: source.name }), 2)
    first = false
    yield chunk
  }
}

/** Opens the files of a build; `passes`: how often each is read. */
export function packSources(files: ReadonlyArray<string | undefined>, passes: number, host: Host, messages: Messages): PackSources {
  const size = sizeOf(files)
  const progress = progressOf(host, messages, false, "progress_lines")
  const read = new Map<string, ReadFile>()
  let bytes = 0
  let count = 0
  async function* bytesOf(file: string | undefined): AsyncGenerator<Uint8Array> {
    const source = open(file, host, messages)
    const hash = createHash("sha256")
    yield* unzipped(source, (chunk) => {
      bytes += chunk.length
      hash.update(chunk)
    }, messages)
    read.set(source.name, { name: source.name === standardInput ? "stdin" : basename(source.name), sha256: hash.digest("hex") })
  }
  return {
    async *lines(file, tally) {
      let number = 0
      for await (const line of readLines(bytesOf(file), longestLine)) {
        number++
        if (++count % beat === 0) progress.step(count, size === undefined || size === 0 ? undefined : Math.min(1, bytes / (size * passes)))
        if ("text" in line) yield line.text
        else {
          if (tally !== undefined) {
            tally.read++
            tally.broken++
            tally.firstBroken.push({ line: number, what: "long", detail: String(line.bytes) })
          }
          yield ""
        }
      }
    },
    async geojson(file) {
      const chunks: Array<Uint8Array> = []
      for await (const chunk of bytesOf(file)) chunks.push(chunk)
      const name = file ?? standardInput
      const value = jsonOf(new TextDecoder().decode(Buffer.concat(chunks)), name, messages)
      if (!Array.isArray((value as { readonly features?: unknown } | null)?.features)) throw new Problem("InvalidInput", messages.say("error_geojson", { file: name }))
      return value
    },
    read: () => [...read.values()],
    end: () => progress.end()
  }
}
