import { execFile } from "node:child_process"
import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { homedir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { openChromium } from "../../packages/polyonym/test/chromium.ts"
import { serve } from "../../examples/playground/test/serve.ts"
import type { Ran } from "./program.ts"

const started = promisify(execFile)
const large = 256 * 1024 * 1024

/** What the program can run in. */
export interface Runtime {
  readonly name: string
  /** With its version. */
  readonly version: () => Promise<string>
  /** `short`: without the cases that take long. */
  readonly run: (short?: boolean) => Promise<Ran>
  readonly outputFor: (group: string, name: string) => Promise<string>
}

/** Where runtimes are installed: outside of the repository, each from its package on npm. */
export const cache = process.env["POLYONYM_RUNTIMES"] ?? join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "polyonym-runtimes")

/** What is installed on its first use. `file`: the program inside `node_modules`. */
interface Installable {
  readonly name: string
  readonly specifier: string
  readonly file: string
  readonly arguments: ReadonlyArray<string>
}

export const installable: ReadonlyArray<Installable> = [
  { name: "Node 20", specifier: "node@20", file: "node/bin/node", arguments: [] },
  { name: "Node 22", specifier: "node@22", file: "node/bin/node", arguments: [] },
  { name: "Node 24", specifier: "node@24", file: "node/bin/node", arguments: [] },
  { name: "Node 26", specifier: "node@26", file: "node/bin/node", arguments: [] },
  { name: "Deno", specifier: "deno@2", file: "deno/deno", arguments: ["run", "--allow-all", "--quiet"] },
  { name: "Bun", specifier: "bun@1", file: "bun/bin/bun.exe", arguments: ["run"] }
]

/** The program of a runtime, installed if it is not there. Rejects with what npm says. */
async function installed({ specifier, file }: Installable): Promise<string> {
  const folder = join(cache, specifier.replace("@", "-"))
  const program = join(folder, "node_modules", file)
  if (existsSync(program)) return program
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, "package.json"), `{ "private": true }\n`)
  await started("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", specifier], { cwd: folder, maxBuffer: large, timeout: 300_000 })
  if (!existsSync(program)) throw new Error(`${specifier} was installed without ${file}`)
  return program
}

const serverRuntime = (name: string, program: string, options: ReadonlyArray<string>, file: string): Runtime => {
  const said = async (...more: ReadonlyArray<string>): Promise<string> => (await started(program, [...options, file, ...more], { maxBuffer: large, env: { ...process.env, NODE_OPTIONS: "", TZ: "UTC", LANG: "en_US.UTF-8" } })).stdout
  return {
    name,
    version: async () => (await started(program, ["--version"])).stdout.split("\n", 1)[0]!.replace(/^(?:v|deno )/, "").replace(/ .*/, ""),
    run: async (short = false) => JSON.parse(await said(...short ? ["short"] : [])) as Ran,
    outputFor: (group, one) => said(group, one)
  }
}

/** The Node that runs this. */
export const ownNode = (file: string): Runtime => serverRuntime(`Node ${process.versions.node.split(".")[0]!}`, process.execPath, [], file)

/** A runtime from its package; rejects where it does not install. */
export const fromPackage = async (one: Installable, file: string): Promise<Runtime> => serverRuntime(one.name, await installed(one), one.arguments, file)

/** Chromium with the program of a folder in a page. */
export function chromium(folder: string): Runtime {
  const inPage = async <A>(ask: string): Promise<A> => {
    const { browser, close } = await openChromium()
    const served = await serve(folder)
    try {
      const page = await browser.newPage()
      await page.goto(`${served.origin}/`)
      await page.waitForFunction("globalThis.polyonym !== undefined")
      return await page.evaluate<A>(ask)
    } finally {
      await served.close()
      await close()
    }
  }
  return {
    name: "Chromium",
    version: async () => {
      const { browser, close } = await openChromium()
      const version = browser.browser()?.version() ?? ""
      await close()
      return version
    },
    run: (short = false) => inPage<Ran>(`polyonym.run(${short})`),
    outputFor: (group, name) => inPage<string>(`polyonym.outputFor(${JSON.stringify(group)}, ${JSON.stringify(name)})`)
  }
}
