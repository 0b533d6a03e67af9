import { createHash } from "node:crypto"
import { existsSync, readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { rolldown } from "rolldown"
import type { Plugin } from "vite"

interface Chunk {
  readonly type: string
  readonly fileName: string
  readonly isEntry?: boolean
  readonly imports?: ReadonlyArray<string>
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string>; readonly importedAssets: ReadonlySet<string> }
}

/** What is fetched before anything is asked: the entries with all that they import, but not what they import when it is needed. */
function firstFiles(bundle: Readonly<Record<string, Chunk>>): ReadonlySet<string> {
  const found = new Set<string>()
  const add = (file: string): void => {
    const chunk = bundle[file]
    if (found.has(file) || chunk === undefined) return
    found.add(file)
    for (const one of chunk.imports ?? []) add(one)
    for (const one of [...chunk.viteMetadata?.importedCss ?? [], ...chunk.viteMetadata?.importedAssets ?? []]) found.add(one)
  }
  for (const { fileName, isEntry } of Object.values(bundle)) if (isEntry === true) add(fileName)
  return found
}

async function serviceWorker(version: string, shell: ReadonlyArray<string>, files: ReadonlyArray<string>): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL("src/serviceWorker.ts", import.meta.url)), platform: "browser",
    transform: { define: { VERSION: JSON.stringify(version), SHELL: JSON.stringify(shell), FILES: JSON.stringify(files) } }
  })
  const { output: [{ code }] } = await bundle.generate({ format: "iife", minify: true })
  await bundle.close()
  return code
}

/** Writes `serviceWorker.js`, which knows the files of this build. `page` goes into the plugins of the page, `worker` into those of the worker. */
export function offline(): { readonly page: Plugin; readonly worker: () => Plugin } {
  let ofWorker: ReadonlySet<string> = new Set()
  let beside: ReadonlyArray<string> = []
  return {
    worker: () => ({
      name: "polyonym-offline-worker",
      generateBundle(_, bundle) {
        ofWorker = firstFiles(bundle)
      }
    }),
    page: {
      name: "polyonym-offline",
      apply: "build",
      enforce: "post",
      configResolved({ publicDir }) {
        beside = existsSync(publicDir) ? readdirSync(publicDir).sort() : []
      },
      async generateBundle(_, bundle) {
        const shell = ["index.html", ...beside, ...[...new Set([...firstFiles(bundle), ...ofWorker])].filter((file) => file !== "index.html").sort()]
        const files = [...Object.keys(bundle).filter((file) => !file.endsWith(".map")), ...beside].sort()
        const page = bundle["index.html"]
        const version = createHash("sha256").update(files.join("\n")).update(page?.type === "asset" ? page.source : "").digest("hex").slice(0, 12)
        this.emitFile({ type: "asset", fileName: "serviceWorker.js", source: await serviceWorker(version, shell, files) })
      }
    }
  }
}
