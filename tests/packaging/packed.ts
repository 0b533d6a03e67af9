import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { delimiter, dirname, join } from "node:path"
import { filesBelow, packages, root } from "../workspace.ts"

/** Tarballs by the name of the package. */
export type Tarballs = ReadonlyMap<string, string>

/** No registry answers, and the cache of npm does not have what is needed. */
export class Offline extends Error {}

// Scripts that npm starts say `node`: it is the one that runs the tests, whatever else is installed.
const path = [dirname(process.execPath), ...(process.env["PATH"] ?? "").split(delimiter).filter((folder) => !folder.startsWith(root))].join(delimiter)
const env = Object.fromEntries(Object.entries({ ...process.env, PATH: path, NO_COLOR: "1" }).filter(([name]) => !/^(?:npm_(?!config_(?:registry|cache|userconfig|globalconfig|proxy|https_proxy|noproxy)$)|NODE_OPTIONS$|NODE_TEST_CONTEXT$|VITEST|FORCE_COLOR$)/.test(name)))

/** What a command prints on standard output; a failure says all that it printed. */
export function run(command: string, args: ReadonlyArray<string>, folder: string): string {
  try {
    return execFileSync(command, args, { cwd: folder, encoding: "utf8", env, stdio: ["ignore", "pipe", "pipe"] })
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string }
    throw new Error(`${[command, ...args].join(" ")}\n${stdout ?? ""}${stderr ?? ""}`, { cause: error })
  }
}

/** Takes away what was compiled from sources that are gone: the compiler leaves it, and it would be packed. */
function sweep(): void {
  for (const { folder } of packages) {
    const dist = join(folder, "dist")
    if (!existsSync(dist)) continue
    const sources = new Set(filesBelow(join(folder, "src"), (path) => path.endsWith(".ts")).map((path) => path.slice(join(folder, "src").length).replace(/\.ts$/, "")))
    for (const file of filesBelow(dist, (path) => /\.(?:js|d\.ts)(?:\.map)?$/.test(path))) {
      if (!sources.has(file.slice(dist.length).replace(/\.(?:js|d\.ts)(?:\.map)?$/, ""))) rmSync(file)
    }
  }
}

/** Builds every package. */
export function build(): void {
  run(join(root, "node_modules/.bin/tsc"), ["-b"], root)
  sweep()
}

/** Packs every package that was built into a folder. */
export function pack(into: string): Tarballs {
  mkdirSync(into, { recursive: true })
  run("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", into, ...packages.flatMap(({ name }) => ["-w", `packages/${name}`])], root)
  return new Map(packages.map(({ manifest: { name, version } }) => [name, join(into, `${name.replace(/^@/, "").replace("/", "-")}-${version}.tgz`)]))
}

/** The files of a tarball, below `package/`, with their bytes. */
export function filesOf(tarball: string): ReadonlyMap<string, number> {
  const rows = run("tar", ["-tvzf", tarball], dirname(tarball)).trim().split("\n")
  return new Map(rows.map((row) => {
    const [, bytes, path] = /^\S+ \S+ +(\d+) \S+ \S+ package\/(.*)$/.exec(row)!
    return [path!, Number(bytes)]
  }))
}

/** What a tarball and its files weigh, in kB (1,000 bytes). */
export const weightOf = (tarball: string): { readonly packed: number; readonly unpacked: number } =>
  ({ packed: statSync(tarball).size / 1000, unpacked: [...filesOf(tarball).values()].reduce((sum, bytes) => sum + bytes, 0) / 1000 })

/** Whether the registry can be reached. npm's own errors do not tell: without it, it may say that versions do not fit. */
function answers(folder: string): boolean {
  try {
    run("npm", ["ping", "--fetch-retries=0"], folder)
    return true
  } catch {
    return false
  }
}

interface Manifest {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  overrides?: Record<string, string>
}

/** Installs a project with this product's packages from their tarballs, and all others from npm's cache if they are in it. Throws `Offline`. */
export function install(folder: string, tarballs: Tarballs): void {
  const file = join(folder, "package.json")
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest
  const local = Object.fromEntries([...tarballs].map(([name, tarball]) => [name, `file:${tarball}`]))
  const from = (of: Record<string, string>) => Object.fromEntries(Object.entries(of).map(([name, range]) => [name, local[name] ?? range]))
  const installed: Manifest = { ...manifest, dependencies: from(manifest.dependencies), devDependencies: from(manifest.devDependencies), overrides: local }
  writeFileSync(file, JSON.stringify(installed, null, 2))
  try {
    run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--fetch-retries=0"], folder)
  } catch (error) {
    if (!answers(folder)) throw new Offline("no registry of npm answers")
    throw error
  }
}
