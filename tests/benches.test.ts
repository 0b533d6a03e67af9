import { spawn } from "node:child_process"
import { describe, expect, it } from "vitest"
import { full } from "./setup/mode.ts"
import { packages } from "./workspace.ts"

const benches = packages.flatMap(({ folder, name, manifest }) => {
  const script = manifest.scripts?.["bench"]
  return script === undefined ? [] : script.split("&&").map((command) => ({ name, folder, args: command.trim().split(" ").slice(1) }))
})
/** A bench that goes on for so long, in milliseconds, goes; a shorter time is enough for one that has printed so many lines. */
const enough = { time: 45_000, talking: 10_000, lines: 3 }

/** How a bench ended within that, with what it said wrongly; 0 if it had not ended. */
const ended = (args: ReadonlyArray<string>, folder: string): Promise<{ readonly code: number | null; readonly err: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] })
    let [err, lines, stopped] = ["", 0, false]
    const stop = (): void => {
      stopped = true
      child.kill()
    }
    const began = performance.now()
    const timer = setInterval(() => {
      const time = performance.now() - began
      if (time > enough.time || (time > enough.talking && lines >= enough.lines)) stop()
    }, 250)
    child.stdout.on("data", (chunk: Buffer) => lines += chunk.toString("utf8").split("\n").length - 1)
    child.stderr.on("data", (chunk: Buffer) => err += chunk.toString("utf8"))
    child.on("close", (code) => {
      clearInterval(timer)
      resolve({ code: stopped ? 0 : code, err })
    })
  })

describe.skipIf(!full)("the benches still run", () => {
  it.each(benches)("$name $args", async ({ args, folder }) => {
    const { code, err } = await ended(args, folder)
    expect(code, err.slice(-2000)).toBe(0)
  }, 120_000)
})

describe("benches", () => {
  it("are files that there are, run by node", () => {
    expect(benches.length).toBeGreaterThan(10)
    for (const { args } of benches) expect(args.at(-1)).toMatch(/^bench\/\w+\.ts$/)
  })
})
