import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { help } from "../src/cli/help.ts"
import { spawned, started } from "./bin.ts"
import { jsonl } from "./folder.ts"

describe("the process", () => {
  it("answers --help and --version at once, on standard output", async () => {
    const [asked, version] = await Promise.all([spawned(["--help"]), spawned(["--version"])])
    expect(asked).toEqual({ code: 0, out: help, err: "" })
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
  it("writes its output to standard output, its errors to standard error, and its code to the shell", async () => {
    const { code, out, err } = await spawned(["detect", "--jsonl", "/nowhere.jsonl", "-"], jsonl({ id: 1, text: "The ferry was late again, and nobody knew why." }))
    expect(code).toBe(3)
    expect(out).toMatch(/^\{"id":1,"language":"en"/)
    expect(err).toBe("polyonym: There is no file /nowhere.jsonl. Check the path, or pass the text on standard input.\n")
  })
  it("ends quietly when nobody reads on, and with 130 when interrupted", async () => {
    const many = jsonl(...Array.from({ length: 4000 }, (_, id) => ({ id, text: "The ferry was late again, and nobody knew why." })))
    const ended = (stop: (child: ReturnType<typeof started>) => void) =>
      new Promise<{ code: number | null; err: string }>((resolve) => {
        const child = started(["detect", "--jsonl"])
        let err = ""
        child.stderr.on("data", (chunk: Buffer) => err += chunk.toString("utf8"))
        child.stdout.once("data", () => stop(child))
        child.on("close", (code) => resolve({ code, err }))
        child.stdin.on("error", () => undefined)
        // Standard input stays open: only the reader's going or the signal can end it.
        child.stdin.write(many)
      })
    const [quiet, interrupted] = await Promise.all([
      ended((child) => void child.stdout.destroy()),
      ended((child) => {
        child.stdout.resume()
        child.kill("SIGINT")
      })
    ])
    expect(quiet).toEqual({ code: 0, err: "" })
    expect(interrupted).toEqual({ code: 130, err: "" })
  })
})

describe("a Node that does not run TypeScript", () => {
  it("says so in one line", () => {
    const script = fileURLToPath(new URL("../scripts/start.js", import.meta.url))
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--no-experimental-strip-types", "--conditions=@polyonym/source", script, "--help"], { encoding: "utf8" })
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr).toMatch(/^polyonym: Node [\d.]+ does not run TypeScript\. Run "npm ci"[^\n]*\n$/)
  })
})
