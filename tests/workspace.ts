import { readdirSync, readFileSync, statSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

/** The repository's root. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..")

/** A package of the workspace, with its manifest. */
export interface Workspace {
  readonly folder: string
  readonly name: string
  readonly manifest: {
    readonly name: string
    readonly version: string
    readonly description?: string
    readonly license?: string
    readonly exports: Readonly<Record<string, null | string | { readonly "@polyonym/source"?: string; readonly types?: string; readonly default?: string }>>
    readonly files: ReadonlyArray<string>
    readonly scripts?: Readonly<Record<string, string>>
    readonly dependencies?: Readonly<Record<string, string>>
    readonly peerDependencies?: Readonly<Record<string, string>>
  }
}

/** All packages below `packages/`. */
export const packages: ReadonlyArray<Workspace> = readdirSync(join(root, "packages"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const folder = join(root, "packages", name)
    return { folder, name, manifest: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Workspace["manifest"] }
  })

/** The files below a folder that `keep` lets pass, sorted; `node_modules`, `dist` and hidden folders are left out. */
export function filesBelow(folder: string, keep: (path: string) => boolean): ReadonlyArray<string> {
  return readdirSync(folder).sort().flatMap((name) => {
    if (name === "node_modules" || name === "dist" || name.startsWith(".")) return []
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path, keep) : keep(path) ? [path] : []
  })
}

/** What a module imports or re-exports, types included. */
export function importsOf(path: string): ReadonlyArray<string> {
  const source = readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "")
  const from = source.matchAll(/(?:^|[;\n])\s*(?:import|export)\b[^"'`;]*?\bfrom\s*["']([^"']+)["']/g)
  const bare = source.matchAll(/(?:^|[;\n])\s*import\s*["']([^"']+)["']/g)
  const dynamic = source.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g)
  return [...from, ...bare, ...dynamic].map((found) => found[1]!)
}
