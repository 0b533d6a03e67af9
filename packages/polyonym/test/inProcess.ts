import { answerFor } from "../src/cli/answer.ts"
import type { Host } from "../src/cli/host.ts"
import { main } from "../src/cli/main.ts"

/** What one run of the command gave. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** How the process around the command looks. */
export interface Around {
  readonly input?: string | Uint8Array
  readonly environment?: Readonly<Record<string, string>>
  readonly host?: Partial<Host>
}

/** Runs the command inside this process: the same code as the bin's, without half a second of starting. */
export async function polyonym(args: ReadonlyArray<string>, { input = "", environment = {}, host = {} }: Around = {}): Promise<Ran> {
  let [out, err] = ["", ""]
  const answer = await answerFor(args, () => "0.0.0")
  if (answer !== undefined) return { code: 0, out: answer, err }
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input
  const code = await main(args, {
    // In pieces, so that a character and a line are cut in two.
    input: async function*() {
      for (let at = 0; at < bytes.length; at += 997) yield bytes.subarray(at, at + 997)
    },
    inputSize: undefined,
    inputIsTerminal: false,
    write: async (text) => {
      out += text
    },
    outputIsTerminal: false,
    columns: 80,
    tell: (text) => {
      err += text
    },
    errorIsTerminal: false,
    environment,
    now: () => 0,
    long: (work) => work(),
    rest: () => undefined,
    undo: () => () => undefined,
    ...host
  })
  return { code, out, err }
}
