import { execFile } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js")
let building: Promise<string> | undefined

/** The page as `npm run build` makes it, in a folder of its own, made once a process. */
export const built = (): Promise<string> => building ??= (async () => {
  const folder = mkdtempSync(join(tmpdir(), "polyonym-playground-"))
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }))
  await promisify(execFile)(process.execPath, [vite, "build", "--outDir", folder, "--emptyOutDir", "--logLevel", "error"], { cwd: fileURLToPath(new URL("..", import.meta.url)), env: { ...process.env, NODE_ENV: "production" } })
  return folder
})()
