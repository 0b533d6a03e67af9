/** Prints what the published packages are made of as CycloneDX (ECMA-424): `npm run -s sbom > sbom.cdx.json`. The same lock file gives the same bytes. */
import { execFileSync } from "node:child_process"
import { packages, root } from "../workspace.ts"
import { locked, needsOf } from "./closure.ts"

interface Bom {
  serialNumber?: string
  readonly metadata: { timestamp?: string; readonly component: { name: string; readonly "bom-ref": string } }
  components: ReadonlyArray<{ name: string; scope?: string; properties?: ReadonlyArray<{ readonly name: string }>; readonly "bom-ref": string }>
  dependencies: ReadonlyArray<{ readonly ref: string; readonly dependsOn: ReadonlyArray<string> }>
}

const nameIn = (reference: string): string => reference.replace(/(.)@.*/, "$1")
const entries = new Map(Object.entries(locked).map(([path, one]) => [`${one.name ?? path.replace(/^(?:.*node_modules|packages)\//, "")}@${one.version}`, one]))

/** What a package cannot run without; of our own packages also the optional peers, which are what a door of theirs needs. */
function needs(reference: string): ReadonlySet<string> {
  const entry = entries.get(reference) ?? {}
  const own = packages.some(({ manifest }) => manifest.name === nameIn(reference))
  return new Set([...needsOf(entry), ...own ? Object.keys(entry.peerDependencies ?? {}) : []])
}

// With `--omit=dev`, npm would leave out what the root has for its tests too, such as effect.
const workspaces = packages.flatMap(({ name }) => ["--workspace", `packages/${name}`])
const printed = execFileSync("npm", ["sbom", "--sbom-format=cyclonedx", "--sbom-type=library", ...workspaces], { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 })
const bom = JSON.parse(printed) as Bom

/** What each needs. npm 10 names a package that lies in the tree twice two times. */
const edges = new Map<string, ReadonlyArray<string>>()
for (const { ref, dependsOn } of bom.dependencies) edges.set(ref, [...new Set([...edges.get(ref) ?? [], ...dependsOn.filter((to) => needs(ref).has(nameIn(to)))])])
const roots = packages.map(({ manifest: { name, version } }) => `${name}@${version}`)
const kept = new Set<string>()
const keep = (reference: string): void => {
  if (kept.has(reference)) return
  kept.add(reference)
  for (const next of edges.get(reference) ?? []) keep(next)
}
for (const reference of roots) keep(reference)

const components = new Map(bom.components.map((component) => [component["bom-ref"], component]))
bom.components = [...components].flatMap(([ref, component]) => kept.has(ref) ? [component] : [])
bom.dependencies = [{ ref: bom.metadata.component["bom-ref"], dependsOn: roots }, ...[...edges].flatMap(([ref, dependsOn]) => kept.has(ref) ? [{ ref, dependsOn }] : [])]
// npm writes the clock, a random number and the folder's name: none says anything of the packages.
delete bom.serialNumber
delete bom.metadata.timestamp
bom.metadata.component.name = "polyonym-monorepo"
for (const component of bom.components) {
  // A package of the workspace has the name of its folder, and what the root has for its tests is called optional and for development.
  component.name = nameIn(component["bom-ref"])
  component.scope = "required"
  component.properties = component.properties?.filter(({ name }) => name !== "cdx:npm:package:development") ?? []
}
process.stdout.write(`${JSON.stringify(bom, null, 2)}\n`)
