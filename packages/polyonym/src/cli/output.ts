import { createWriteStream, openSync, realpathSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { finished } from "node:stream/promises"
import { createGzip } from "node:zlib"
import type { Messages } from "../messages.ts"
import { type Host, OutputLost } from "./host.ts"
import { Problem } from "./problem.ts"

/** A file that is being written. It gets its name when it is whole. */
export interface Output {
  /** Rejects with `OutputLost` what cannot be written. */
  readonly write: (text: string) => Promise<void>
  readonly isEmpty: () => boolean
  /** Gives the file its name. */
  readonly keep: () => Promise<void>
  /** Leaves everything as it was. */
  readonly drop: () => void
}

function statOf(file: string): Stats | undefined {
  try {
    return statSync(file)
  } catch {
    return undefined
  }
}

/** A name beside a file that no other process takes. */
const partial = (file: string): string => join(dirname(file), `.${basename(file)}.${process.pid}.partial`)

/** Where the bytes go until the file is whole: beside it; what is no file (`/dev/null`, a pipe) is written as it is. */
function placesOf(file: string): { readonly last: string; readonly first: string; readonly mode: number | undefined } {
  const stat = statOf(file)
  if (stat === undefined) return { last: file, first: partial(file), mode: undefined }
  const last = realpathSync(file)
  return stat.isFile() ? { last, first: partial(last), mode: stat.mode & 0o777 } : { last, first: last, mode: undefined }
}

/** Opens a file to be written; a name that ends in `.gz` packs it. An interrupt, or a failure, leaves no half of it. */
export function openOutput(file: string, host: Host, messages: Messages): Output {
  const { last, first, mode } = placesOf(file)
  let descriptor: number
  try {
    descriptor = openSync(first, "w", mode)
  } catch (thrown) {
    throw new Problem("Usage", messages.say("error_output", { file, detail: (thrown as NodeJS.ErrnoException).code ?? String(thrown) }), 2)
  }
  const sink = createWriteStream(first, { fd: descriptor })
  const head = /\.gz$/i.test(file) ? createGzip() : sink
  let failure: OutputLost | undefined
  const lost = (error: NodeJS.ErrnoException): OutputLost => failure ??= new OutputLost(error.code ?? error.message, file)
  sink.on("error", (error) => {
    lost(error)
    if (head !== sink) head.destroy()
  })
  if (head !== sink) {
    head.on("error", lost)
    head.pipe(sink)
  }
  let isEmpty = true
  const remove = (): void => {
    if (first !== last) rmSync(first, { force: true })
  }
  const forget = host.undo(remove)
  return {
    write: (text) => new Promise((resolve, reject) => {
      isEmpty &&= text === ""
      if (failure !== undefined) return reject(failure)
      head.write(text, (error) => error === null || error === undefined ? resolve() : reject(lost(error)))
    }),
    isEmpty: () => isEmpty,
    keep: async () => {
      try {
        head.end()
        await finished(sink)
        if (failure !== undefined) throw failure
        if (first !== last) renameSync(first, last)
      } catch (thrown) {
        remove()
        throw lost(thrown as NodeJS.ErrnoException)
      } finally {
        forget()
      }
    },
    drop: () => {
      sink.destroy()
      remove()
      forget()
    }
  }
}

/** Writes a file that is at hand as a whole, and gives it its name then. Throws what the system says. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const { last, first, mode } = placesOf(file)
  try {
    writeFileSync(first, content, { mode: mode ?? 0o666 })
    if (first !== last) renameSync(first, last)
  } catch (thrown) {
    if (first !== last) rmSync(first, { force: true })
    throw thrown
  }
}

/** Works with a file in the place of standard output, or with standard output where none is named. Gives the exit code of the work; the file stays as it was where that failed before anything was written. */
export async function writing(file: string | undefined, host: Host, messages: Messages, work: (host: Host) => Promise<number>): Promise<number> {
  if (file === undefined || file === "-") return work(host)
  const output = openOutput(file, host, messages)
  try {
    const exit = await work({ ...host, write: output.write, outputIsTerminal: false })
    if (exit > 1 && output.isEmpty()) output.drop()
    else await output.keep()
    return exit
  } catch (thrown) {
    output.drop()
    throw thrown
  }
}
