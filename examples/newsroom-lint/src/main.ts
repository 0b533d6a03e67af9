import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readdirSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"

const { values } = parseArgs({ options: { fix: { type: "boolean", default: false }, format: { type: "string", default: "text" }, out: { type: "string" } } })
const here = fileURLToPath(new URL("..", import.meta.url))
const from = process.env["INIT_CWD"] ?? process.cwd()

/** The articles as they are, or a copy of them that may be mended. */
function articles(): string {
  const own = join(here, "articles")
  if (!values.fix) return own
  const copy = values.out === undefined ? mkdtempSync(join(tmpdir(), "newsroom-lint-")) : resolve(from, values.out)
  cpSync(own, copy, { recursive: true })
  return copy
}

const folder = articles()
const files = readdirSync(folder).filter((name) => name.endsWith(".md")).sort().map((name) => relative(from, join(folder, name)))
const library = import.meta.resolve("polyonym")
const bin = fileURLToPath(new URL(library.endsWith(".ts") ? "bin.ts" : "bin.js", library))
const { status } = spawnSync(process.execPath, [...process.execArgv, bin, "lint", "--style", join(here, "house.yaml"), "--format", values.format, ...(values.fix ? ["--fix"] : []), ...files], { cwd: from, stdio: "inherit" })
if (values.fix) console.log(`Mended copies: ${folder}`)
// findings are what the example shows; in a CI their exit code 1 stops the build
process.exitCode = status === 1 ? 0 : status ?? 1
