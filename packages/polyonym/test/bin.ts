import { spawn } from "node:child_process"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Ran } from "./inProcess.ts"

const bin = join(dirname(fileURLToPath(import.meta.url)), "../src/bin.ts")

/** Starts `polyonym` from source. */
export const started = (args: ReadonlyArray<string>) =>
  spawn(process.execPath, ["--conditions=@polyonym/source", bin, ...args], { env: { ...process.env, LANG: "C", LC_ALL: "", NO_COLOR: "1" } })

/** Runs `polyonym` from source to its end, with a text on standard input. */
export function spawned(args: ReadonlyArray<string>, input = ""): Promise<Ran> {
  return new Promise((resolve) => {
    const child = started(args)
    let [out, err] = ["", ""]
    child.stdout.on("data", (chunk: Buffer) => out += chunk.toString("utf8"))
    child.stderr.on("data", (chunk: Buffer) => err += chunk.toString("utf8"))
    child.on("close", (code) => resolve({ code, out, err }))
    child.stdin.on("error", () => undefined)
    child.stdin.end(input)
  })
}
