import { fstatSync } from "node:fs"
import { setFlagsFromString } from "node:v8"
import { Script } from "node:vm"

/** Major version of V8 up to which the flags that are set here were tried; an unknown flag would be told on standard error. */
const lastTried = 13

/** What a command sees of the process that it runs in. */
export interface Host {
  /** Standard input, as bytes. */
  readonly input: () => AsyncIterable<Uint8Array>
  /** How many bytes standard input has, where it is a file. */
  readonly inputSize: number | undefined
  readonly inputIsTerminal: boolean
  /** Writes to standard output, and waits where the reader is slower than we are. Rejects with `OutputLost` what cannot be written. */
  readonly write: (text: string) => Promise<void>
  readonly outputIsTerminal: boolean
  /** Columns of the terminal. */
  readonly columns: number
  /** Writes to standard error. */
  readonly tell: (text: string) => void
  readonly errorIsTerminal: boolean
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Milliseconds, for progress only. */
  readonly now: () => number
  /** Does what may hold the process for seconds, so that an interrupt still ends it. */
  readonly long: <A>(work: () => A) => A
  /** To be awaited between documents: signals are heard then. Not oftener than is needed, unless it is to be `now`. */
  readonly rest: (when?: "now") => Promise<void> | undefined
  /** What is to be undone if the process ends before its time; call what it gives when there is nothing more to undo. `trifle`: the end need not wait for it. */
  readonly undo: (work: () => void, trifle?: "trifle") => () => void
  /** Has the next signal, which comes with its exit code, begin an end in good order instead of ending the process; the one after that ends it. Call what it gives when there is nothing more to end. Left out: no signals are heard. */
  readonly drain?: (begin: (code: number) => void) => () => void
}

/** That standard output, or the file in its place, cannot be written: `code` is the system's word (`ENOSPC`), `file` the file. */
export class OutputLost extends Error {
  readonly code: string
  readonly file: string | undefined
  constructor(code: string, file?: string) {
    super(`output cannot be written: ${code}`)
    this.code = code
    this.file = file
  }
}

/** How a shell counts the signals that ask a process to end. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
/** Milliseconds that a signal may have to wait. */
const longestUnrest = 50
const held = Symbol.for("polyonym.held")

/** Runs a function that SIGINT breaks off, though nothing else is heard while it runs. Gives undefined if it was broken off. */
function breakable<A>(work: () => A): { readonly value: A } | undefined {
  let out: { readonly value: A } | undefined
  const place = globalThis as { [held]?: (() => void) | undefined }
  place[held] = () => {
    out = { value: work() }
  }
  try {
    new Script(`globalThis[Symbol.for(${JSON.stringify(held.description)})]()`).runInThisContext({ breakOnSigint: true })
  } catch (thrown) {
    if ((thrown as { readonly code?: unknown }).code !== "ERR_SCRIPT_EXECUTION_INTERRUPTED") throw thrown
  } finally {
    place[held] = undefined
  }
  return out
}

function sizeOfInput(): number | undefined {
  try {
    const stat = fstatSync(0)
    return stat.isFile() ? stat.size : undefined
  } catch {
    return undefined
  }
}

/** The process itself. A signal ends it with its own code, and what was begun is undone; a reader that has gone (`| head`) ends it quietly. */
export function processHost(): Host {
  // Thousands of documents leave memory that is dead but old; left alone, the engine collects it when it is several times what is alive.
  if (Number.parseInt(process.versions.v8, 10) <= lastTried) setFlagsFromString("--heap-growing-percent=40")
  const { stdin, stdout, stderr } = process
  const undoings = new Map<() => void, "trifle" | undefined>()
  const leave = (code: number): never => {
    for (const undo of undoings.keys()) undo()
    return process.exit(code)
  }
  let draining: ((code: number) => void) | undefined
  const end = (code: number): void => {
    const begin = draining
    draining = undefined
    if (begin === undefined) leave(code)
    else begin(code)
  }
  const ends = Object.entries(signals).map(([signal, code]) => [signal, () => end(code)] as const)
  for (const [signal, end] of ends) process.on(signal, end)
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") leave(0)
  })
  // Nobody reads what is told: the work is done all the same.
  let isHeard = true
  stderr.on("error", () => {
    isHeard = false
  })
  let rested = performance.now()
  return {
    input: () => stdin,
    inputSize: sizeOfInput(),
    inputIsTerminal: stdin.isTTY === true,
    write: (text) => new Promise((resolve, reject) => {
      const lost = (error: NodeJS.ErrnoException): void => {
        if (error.code !== "EPIPE") reject(new OutputLost(error.code ?? error.message))
      }
      try {
        stdout.write(text, (error) => error === null || error === undefined ? resolve() : lost(error))
      } catch (thrown) {
        lost(thrown as NodeJS.ErrnoException)
      }
    }),
    outputIsTerminal: stdout.isTTY === true,
    columns: stdout.columns ?? stderr.columns ?? 80,
    tell: (text) => {
      if (isHeard) stderr.write(text)
    },
    errorIsTerminal: stderr.isTTY === true,
    environment: process.env,
    now: () => performance.now(),
    long: (work) => {
      // No listener runs while a plain function does. Without one the signal itself ends the process; where something is to be undone it waits.
      const quick = [...undoings.values()].includes(undefined) ? [] : ends.filter(([signal]) => signal !== "SIGINT")
      for (const [signal, end] of quick) process.off(signal, end)
      try {
        const out = breakable(work)
        return out === undefined ? leave(signals.SIGINT) : out.value
      } finally {
        for (const [signal, end] of quick) process.on(signal, end)
      }
    },
    // Twice: the first may come before the next look for signals, the second comes after it.
    rest: (when) => when === undefined && performance.now() - rested < longestUnrest ? undefined : new Promise((resolve) => setImmediate(() => setImmediate(() => {
      rested = performance.now()
      resolve()
    }))),
    undo: (work, trifle) => {
      undoings.set(work, trifle)
      return () => void undoings.delete(work)
    },
    drain: (begin) => {
      draining = begin
      return () => {
        draining = undefined
      }
    }
  }
}
