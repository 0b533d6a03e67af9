import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { filesBelow, root } from "../workspace.ts"

const scripts = (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly scripts: Readonly<Record<string, string>> }).scripts

// What people are told to open and to run is there.
describe.each(filesBelow(root, (path) => /\/(?:CONTRIBUTING|SECURITY|CHANGELOG|README)\.md$/.test(path) && !path.includes("/out/")).map((path) => [path.slice(root.length + 1), path] as const))("%s", (_, path) => {
  const text = readFileSync(path, "utf8")
  it("leads only to files that are there", () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((found) => found[1]!)
    expect(links.filter((link) => !existsSync(join(path, "..", link)))).toEqual([])
  })
  it("names only scripts that are there", () => {
    const named = [...text.matchAll(/\bnpm run (?:-s )?([a-z][\w:-]*)(?![^\n`]* -w )/g)].map((found) => found[1]!)
    const own = existsSync(join(path, "../package.json")) ? (JSON.parse(readFileSync(join(path, "../package.json"), "utf8")) as { readonly scripts?: Readonly<Record<string, string>> }).scripts ?? {} : {}
    expect(named.filter((name) => scripts[name] === undefined && own[name] === undefined && !/^(?:bench|evaluate|check|start|test)/.test(name))).toEqual([])
  })
})

describe.each([["CONTRIBUTING.md", 20], ["README.md", 5], ["docs/architecture.md", 1]])("%s", (file, least) => {
  it("names only files that are there", () => {
    const named = [...readFileSync(join(root, file), "utf8").matchAll(/`(?:npx )?(?:node (?:--\S+ )*)?((?:packages|tests|docs|examples)\/[\w./-]+?)\/?(?:`| )/g)].map((found) => found[1]!)
    expect(named.length).toBeGreaterThanOrEqual(least)
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })
})

describe("CONTRIBUTING.md", () => {
  const text = readFileSync(join(root, "CONTRIBUTING.md"), "utf8")
  it("adds each thing in ten steps at most", () => {
    const parts = text.split(/^## /m).slice(1).filter((part) => part.startsWith("Add a"))
    expect(parts.length).toBeGreaterThanOrEqual(5)
    for (const part of parts) expect(part.match(/^\d+\. /gm)?.length ?? 0, part.split("\n", 1)[0]).toBeLessThanOrEqual(10)
  })
})
