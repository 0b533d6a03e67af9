import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { delimiter, dirname, join } from "node:path"

/** What an npm package is asked for: a version of `node` or of `npm`. */
export interface Tool {
  readonly name: "node" | "npm"
  /** A range: `20`, `12.2`. */
  readonly version: string
}

/** What a command finds in its environment: nothing of the npm or the tests that started this. */
export const cleanEnvironment = (): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_(?!config_(?:registry|cache|userconfig|globalconfig|proxy|https_proxy|noproxy)$)|NODE_(?:OPTIONS|ENV|PATH|TEST_CONTEXT|COMPILE_CACHE)$|INIT_CWD$|POLYONYM_|VITEST|FORCE_COLOR$)/.test(name)))

/** The program inside a package from npm, installed into the cache on its first use. Throws what npm says. */
export function installed({ name, version }: Tool, cache: string): string {
  const folder = join(cache, `${name}-${version}`)
  const program = join(folder, "node_modules", name === "node" ? "node/bin/node" : "npm/bin/npm-cli.js")
  if (existsSync(program)) return program
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, "package.json"), `{ "private": true }\n`)
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", `${name}@${version}`], { cwd: folder, env: { ...cleanEnvironment() }, stdio: "pipe" })
  return program
}

const ofNode = new Set(["node", "nodejs", "npm", "npx", "corepack", "yarn", "pnpm"])

/** A folder with one Node, one npm, and links to all other programs of this machine: a path that leads to no other Node. */
export function onlyPath(folder: string, node: string, npm: string): string {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const from of (process.env["PATH"] ?? "").split(delimiter)) {
    if (!existsSync(from) || from.includes("node_modules")) continue
    for (const name of readdirSync(from)) {
      if (!ofNode.has(name) && !existsSync(join(folder, name))) symlinkSync(join(from, name), join(folder, name))
    }
  }
  symlinkSync(node, join(folder, "node"))
  symlinkSync(npm, join(folder, "npm"))
  symlinkSync(join(dirname(npm), "npx-cli.js"), join(folder, "npx"))
  return folder
}
