import { spawn } from "node:child_process"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const bin = join(dirname(fileURLToPath(import.meta.url)), "../src/bin.ts")

/** What one run of the command gave. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs `polyonym` from source, in a folder, with a text on standard input. */
export function polyonym(args: ReadonlyArray<string>, { input = "", cwd, env = {} }: { readonly input?: string | Uint8Array; readonly cwd?: string; readonly env?: Record<string, string> } = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--conditions=@polyonym/source", bin, ...args], { ...(cwd === undefined ? {} : { cwd }), env: { ...process.env, LANG: "C", NO_COLOR: "1", ...env } })
    let [out, err] = ["", ""]
    child.stdout.on("data", (chunk: Buffer) => out += chunk.toString("utf8"))
    child.stderr.on("data", (chunk: Buffer) => err += chunk.toString("utf8"))
    child.on("close", (code) => resolve({ code, out, err }))
    child.stdin.on("error", () => undefined)
    child.stdin.end(input)
  })
}
