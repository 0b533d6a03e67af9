/** What a command sees of the process that it runs in. */
export interface Host {
  /** Standard input, as bytes. */
  readonly input: () => AsyncIterable<Uint8Array>
  readonly inputIsTerminal: boolean
  /** Writes to standard output, and waits where the reader is slower than we are. */
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
}

const interrupted = (): void => process.exit(130)

/** The process itself. An interrupt ends it with 130; a reader that has gone (`| head`) ends it quietly. */
export function processHost(): Host {
  const { stdin, stdout, stderr } = process
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0)
    throw error
  })
  process.on("SIGINT", interrupted)
  return {
    input: () => stdin,
    inputIsTerminal: stdin.isTTY === true,
    write: (text) => stdout.write(text) ? Promise.resolve() : new Promise((resolve) => stdout.once("drain", () => resolve())),
    outputIsTerminal: stdout.isTTY === true,
    columns: stdout.columns ?? 80,
    tell: (text) => void stderr.write(text),
    errorIsTerminal: stderr.isTTY === true,
    environment: process.env,
    now: () => performance.now(),
    long: (work) => {
      // No listener runs while a plain function does: without one, the signal itself ends the process.
      process.off("SIGINT", interrupted)
      try {
        return work()
      } finally {
        process.on("SIGINT", interrupted)
      }
    }
  }
}
