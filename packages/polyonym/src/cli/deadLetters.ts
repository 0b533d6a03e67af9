import { closeSync, openSync, statSync, writeSync } from "node:fs"
import { resolve } from "node:path"
import { gzipSync } from "node:zlib"
import type { Messages } from "../messages.ts"
import { OutputLost } from "./host.ts"
import { Problem } from "./problem.ts"

/** Where failed lines go instead of the output. Each is in the file, whole, as soon as it failed. */
export interface DeadLetters {
  readonly put: (line: string) => void
  readonly count: () => number
  readonly file: string
  readonly close: () => void
}

/** What tells a file from all others: its place on the disk, or its path where it is not there yet. */
function identityOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat === undefined ? resolve(file) : `${stat.dev}:${stat.ino}`
}

/** Opens a file of failed lines, packed if its name ends in `.gz`. `others` are read or written at the same time, and must be other files. */
export function deadLetters(file: string, others: ReadonlyArray<string | undefined>, messages: Messages): DeadLetters {
  const own = identityOf(file)
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() ?? true
  if (isFile && others.some((other) => other !== undefined && other !== "-" && identityOf(other) === own)) throw new Problem("Usage", messages.say("error_deadLetterShared", { file }), 2)
  let descriptor: number
  try {
    descriptor = openSync(file, "w")
  } catch (thrown) {
    throw new Problem("Usage", messages.say("error_deadLetter", { file, detail: (thrown as NodeJS.ErrnoException).code ?? "" }), 2)
  }
  // Each packed line is a member of its own (RFC 1952, 2.2), so that the file is whole after every line.
  const isPacked = /\.gz$/i.test(file)
  let count = 0
  return {
    put: (line) => {
      const bytes = Buffer.from(`${line}\n`)
      try {
        writeSync(descriptor, isPacked ? gzipSync(bytes) : bytes)
      } catch (thrown) {
        throw new OutputLost((thrown as NodeJS.ErrnoException).code ?? "", file)
      }
      count++
    },
    count: () => count,
    file,
    close: () => closeSync(descriptor)
  }
}
