/** Packages to compare with. They are installed outside the repository: `npm install any-ascii fuzzball esbuild` in the folder that NAMES_PEERS names. */
import { createRequire } from "node:module"
import { join } from "node:path"

export interface Fuzzball {
  WRatio(a: string, b: string, options: { readonly full_process: boolean }): number
  full_process(text: string, options: object): string
}

interface Found {
  readonly path: string
  readonly external?: boolean
}
export interface Esbuild {
  build(options: object): Promise<{ readonly outputFiles: ReadonlyArray<{ readonly contents: Uint8Array }>; readonly metafile: { readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>> } }>
}
/** What a plugin of esbuild is given. */
export interface Build {
  onResolve(on: { readonly filter: RegExp }, found: (asked: { readonly path: string; readonly pluginData: unknown; readonly importer: string; readonly resolveDir: string; readonly kind: string }) => Promise<Found | undefined>): void
  resolve(path: string, options: object): Promise<Found>
}

function peer<T>(name: string): T | undefined {
  const folder = process.env["NAMES_PEERS"]
  try {
    if (folder !== undefined) return createRequire(join(folder, "names.js"))(name) as T
    console.log(`${name}: NAMES_PEERS names no folder; skipped`)
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw thrown
    console.log(`${name}: not installed in ${folder}; skipped`)
  }
  return undefined
}

/** Those that are there; of the others it is told. */
export const peers = () => ({ fuzzball: peer<Fuzzball>("fuzzball"), anyAscii: peer<{ readonly default: (text: string) => string }>("any-ascii")?.default, esbuild: peer<Esbuild>("esbuild") })
