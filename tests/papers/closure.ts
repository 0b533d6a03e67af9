import { readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../workspace.ts"

/** What the lock file says of a package. */
export interface Locked {
  readonly name?: string
  readonly version?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

/** The packages of the lock file, by their folder below the root. */
export const locked: Readonly<Record<string, Locked>> = (JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { readonly packages: Readonly<Record<string, Locked>> }).packages

/** Dependencies, and peers that are not optional. */
export const needsOf = ({ dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} }: Locked): ReadonlyArray<string> =>
  [...Object.keys(dependencies), ...Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true)]

/** Where Node finds a package from a folder: in the nearest `node_modules`. */
function folderOf(name: string, from: string): string {
  for (let at = from; ; at = at.replace(/(?:^|\/)(?:node_modules\/(?:@[^/]+\/)?)?[^/]+$/, "")) {
    const found = `${at === "" ? "" : `${at}/`}node_modules/${name}`
    const entry = locked[found]
    if (entry !== undefined) return entry.link === true ? entry.resolved! : found
    if (at === "") throw new Error(`${name}, which ${from} needs, is not in the lock file`)
  }
}

/** The folders of all that a package cannot be installed without, itself left out. */
export function closureOf(folder: string): ReadonlySet<string> {
  const seen = new Set<string>()
  const walk = (at: string): void => {
    for (const name of needsOf(locked[at]!)) {
      const next = folderOf(name, at)
      if (seen.has(next)) continue
      seen.add(next)
      walk(next)
    }
  }
  walk(folder)
  seen.delete(folder)
  return seen
}
