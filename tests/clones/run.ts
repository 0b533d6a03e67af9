/**
 * Fresh clones of what is committed, for each Node and npm that is asked for: `npm run -s clones -- --hosts 20,26 --npms 10,12`. Prints the table; `--write` puts it into docs/clones.md.
 *
 * - `--cache`: where Node and npm are installed, clones are made and results are kept (a folder of the system's for temporary files unless given).
 * - `--test`, `--build` and `--host-test`: which cells run `npm test`, build the packages to run them in the host's Node, and run the tests in the host's Node: `all`, `diagonal` (each Node with one
 *   npm), `none` (unless given).
 *   What is not run again keeps what it was, with its commit. The tests of vitest ask for Node 22.12 or later: an older host runs none of them by itself.
 * - `--keep`: cells that are in the results already are not run again.
 *
 * Ends with 1 where a cell broke, a test failed or outputs differ.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { root } from "../workspace.ts"
import { type Cell, runCell } from "./cell.ts"
import { page } from "./table.ts"

const { values } = parseArgs({
  options: {
    hosts: { type: "string", default: "20,22,24,26" }, npms: { type: "string", default: "10,11,12" }, cache: { type: "string", default: join(tmpdir(), "polyonym-clones") },
    test: { type: "string", default: "none" }, "host-test": { type: "string", default: "none" }, build: { type: "string", default: "none" }, keep: { type: "boolean", default: false }, write: { type: "boolean", default: false }
  }
})
const hosts = values.hosts.split(",")
const npms = values.npms.split(",")
const cache = resolve(values.cache)
const results = join(cache, "cells.json")
mkdirSync(cache, { recursive: true })

const asked = (which: string, host: string, npm: string): boolean => which === "all" || which === "diagonal" && npms.indexOf(npm) === hosts.indexOf(host) % npms.length
const cells = new Map(existsSync(results) ? (JSON.parse(readFileSync(results, "utf8")) as ReadonlyArray<Cell>).map((cell) => [`${cell.host} ${cell.npm}`, cell]) : [])
for (const host of hosts) {
  for (const npm of npms) {
    const name = `${host} ${npm}`
    if (values.keep && cells.has(name)) continue
    const cell = runCell({ host, npm, cache, build: asked(values.build, host, npm), test: asked(values.test, host, npm), hostTest: Number(host) >= 22 && asked(values["host-test"], host, npm) })
    const { tests, hostTests } = cells.get(name) ?? {}
    cells.set(name, { ...(tests === undefined ? {} : { tests }), ...(hostTests === undefined ? {} : { hostTests }), ...cell })
    console.error(`Node ${cell.nodeVersion}, npm ${cell.npmVersion}: ${cell.broken ?? "went"}`)
    writeFileSync(results, JSON.stringify([...cells.values()], null, 2))
  }
}

const all = [...cells.values()].sort((a, b) => Number(a.host) - Number(b.host) || Number(a.npm) - Number(b.npm))
const text = page(all)
console.log(text)
const ran = all.filter(({ broken }) => broken === undefined)
if (ran.length < all.length || new Set(ran.map(({ sha256 }) => sha256)).size > 1 || ran.some(({ tests, hostTests }) => (tests?.failed.length ?? 0) + (hostTests?.failed.length ?? 0) > 0)) process.exitCode = 1
if (values.write) writeFileSync(join(root, "docs/clones.md"), text)
