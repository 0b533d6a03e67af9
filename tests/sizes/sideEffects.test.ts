import { execFile } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { promisify } from "node:util"
import { describe, expect, it } from "vitest"
import { packages } from "../workspace.ts"

interface Opened {
  /** What is another than before. */
  readonly changed: ReadonlyArray<string>
  /** What keeps the process running. */
  readonly running: ReadonlyArray<string>
}

const opened = async (modules: ReadonlyArray<string>): Promise<Opened> =>
  JSON.parse((await promisify(execFile)(process.execPath, ["--conditions=@polyonym/source", join(import.meta.dirname, "opened.ts"), JSON.stringify(modules)])).stdout) as Opened

/** All doors, those of servers too. */
const doors = packages.flatMap(({ manifest: { name, exports } }) => Object.entries(exports).flatMap(([door, target]) =>
  target === null || typeof target === "string" || door.includes("*") || target["@polyonym/source"] === undefined ? [] : [name + door.slice(1)]))

describe("\"sideEffects\": false", () => {
  it("is said by every package that is imported", () => {
    for (const { manifest } of packages.filter(({ manifest: { exports } }) => Object.values(exports).some((target) => typeof target === "object" && target !== null))) {
      expect((manifest as { readonly sideEffects?: unknown }).sideEffects, manifest.name).toBe(false)
    }
  })
  it("is true: opening every door changes no global, no built-in object, no listener and no variable of the environment, and leaves nothing running", async () => {
    expect(doors.length).toBeGreaterThan(packages.length)
    expect(await opened(doors)).toEqual({ changed: [], running: [] })
  })
  it("would be told if it were not", async () => {
    const folder = mkdtempSync(join(tmpdir(), "polyonym-effects-"))
    const file = join(folder, "noisy.mjs")
    writeFileSync(file, `globalThis.noisy = {}; Array.prototype.noisy = 1; process.env.NOISY = "1"; process.on("exit", () => {}); setInterval(() => {}, 1e6)\n`)
    const { changed, running } = await opened([pathToFileURL(file).href])
    rmSync(folder, { recursive: true })
    expect(changed).toEqual(expect.arrayContaining(["globalThis.noisy value", "Array.prototype.noisy value", "listeners of exit", "environment NOISY"]))
    expect(running).toEqual(["Timeout"])
  })
})
