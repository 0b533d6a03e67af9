import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { rolldown } from "rolldown"
import { root } from "../workspace.ts"

/** Where the bundles go: inside the repository, so that what a runtime resolves by itself is found, and where nothing is checked in. */
const folder = join(root, "node_modules/.cache/polyonym-runtimes")

async function bundled(entry: string, platform: "node" | "browser"): Promise<ReadonlyArray<{ readonly fileName: string; readonly code: string }>> {
  const bundle = await rolldown({
    input: join(root, "tests/runtimes", entry), platform, logLevel: "silent",
    ...(platform === "node" ? { external: /^node:/ } : {}),
    resolve: { conditionNames: ["@polyonym/source", platform, "import", "default"] }
  })
  const { output } = await bundle.generate({ format: "esm", entryFileNames: "main.mjs", chunkFileNames: "[name]-[hash].mjs" })
  await bundle.close()
  return output.flatMap((one) => one.type === "chunk" ? [{ fileName: one.fileName, code: one.code }] : [])
}

async function written(name: string, entry: string, platform: "node" | "browser"): Promise<string> {
  const into = join(folder, name)
  mkdirSync(into, { recursive: true })
  for (const { fileName, code } of await bundled(entry, platform)) writeFileSync(join(into, fileName), code)
  return into
}

/** The program for runtimes on a server, as an app would have it bundled for Node: the file to run. */
export const bundleForServers = async (): Promise<string> => join(await written("server", "server.ts", "node"), "main.mjs")

/** The program for a page, as an app would have it bundled for browsers: the folder with `main.mjs` in it. */
export async function bundleForBrowsers(): Promise<string> {
  const into = await written("browser", "browser.ts", "browser")
  writeFileSync(join(into, "index.html"), `<!doctype html><meta charset="utf-8"><title>runtimes</title><script type="module" src="/main.mjs"></script>`)
  return into
}
