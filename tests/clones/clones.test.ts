import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { root } from "../workspace.ts"
import type { Cell } from "./cell.ts"
import { page } from "./table.ts"
import { cleanEnvironment, onlyPath } from "./tools.ts"

describe("the path of a fresh clone", () => {
  it("leads to one Node and one npm, and to what else there is", () => {
    const folder = mkdtempSync(join(tmpdir(), "polyonym-path-"))
    onlyPath(folder, "/a/node/bin/node", "/a/npm/bin/npm-cli.js")
    const names = readdirSync(folder)
    expect(names.filter((name) => /^(?:node|nodejs|npm|npx|corepack|yarn|pnpm)$/.test(name)).sort()).toEqual(["node", "npm", "npx"])
    expect([readlinkSync(join(folder, "node")), readlinkSync(join(folder, "npx"))]).toEqual(["/a/node/bin/node", "/a/npm/bin/npx-cli.js"])
    expect(existsSync(join(folder, "git"))).toBe(true)
    expect(names.some((name) => readlinkSync(join(folder, name)).includes("node_modules"))).toBe(false)
    rmSync(folder, { recursive: true })
  })
  it("has nothing of the npm and the tests around it in its environment", () => {
    process.env["npm_lifecycle_event"] = "test"
    expect(Object.keys(cleanEnvironment()).filter((name) => /^(?:npm_lifecycle|POLYONYM_|VITEST)/.test(name))).toEqual([])
    delete process.env["npm_lifecycle_event"]
  })
})

describe("the page of fresh clones", () => {
  const cell: Cell = { host: "20", npm: "12", commit: "abc", nodeVersion: "20.1.0", npmVersion: "12.0.0", installSeconds: 9.6, startSeconds: 2, sha256: "ab".repeat(32), startedIn: "24.1.0" }
  it("tells what came of each", () => {
    expect(page([{ ...cell, tests: { passed: 9000, skipped: 3, failed: [], seconds: 250, commit: "abc" } }])).toContain("| 20.1.0 | 12.0.0 | 10 s | 2 s | `abababababab` |  | 9,000 passed, 3 skipped, 250 s |  | abc |")
  })
  it("tells what npm says, what failed, and where a clone broke", () => {
    const told = page([{ ...cell, warning: "npm does not support it", otherNode: ["a@1"], hostTests: { passed: 1, skipped: 0, failed: ["one > is right"], seconds: 1, commit: "ab0" } }, { ...cell, npm: "10", npmVersion: "10.0.0", broken: "npm ci: no\nroom" }])
    expect(told).toContain("1 passed, **1 failed**, 0 skipped, 1 s (ab0) | abc |")
    for (const part of ["says: `` npm does not support it ``", "ask for another Node, and installs them: a@1", "1 passed, **1 failed**", "failed: one > is right", "broke at: `` npm ci: no room ``", "| **no** |"]) expect(told).toContain(part)
  })
  it("as it is has four Nodes with three npms each, none broken, all with the same bytes", () => {
    const rows = [...readFileSync(join(root, "docs/clones.md"), "utf8").matchAll(/^\| (\d+)\.[\d.]+ \| (\d+)\.[\d.]+ \| \d+ s \| \d+ s \| `([0-9a-f]{12})` \|/gm)]
    expect(rows.map(([, node, npm]) => `${node} ${npm}`)).toEqual(["20", "22", "24", "26"].flatMap((node) => ["10", "11", "12"].map((npm) => `${node} ${npm}`)))
    expect(new Set(rows.map(([, , , output]) => output)).size).toBe(1)
  })
})
