/** Prints what the packages are made of as CycloneDX (ECMA-424): `npm run -s sbom > sbom.cdx.json`. The same lock file gives the same bytes. */
import { execFileSync } from "node:child_process"
import { root } from "../workspace.ts"

interface Bom {
  serialNumber?: string
  readonly metadata: { timestamp?: string; readonly component: { name: string } }
}

const printed = execFileSync("npm", ["sbom", "--sbom-format=cyclonedx", "--sbom-type=library", "--omit=dev", "--workspaces"], { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 })
const bom = JSON.parse(printed) as Bom
// npm writes the clock, a random number and the folder's name: none says anything of the packages.
delete bom.serialNumber
delete bom.metadata.timestamp
bom.metadata.component.name = "polyonym-monorepo"
process.stdout.write(`${JSON.stringify(bom, null, 2)}\n`)
