import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { pathToFileURL } from "node:url"
import { afterAll, describe, expect, it } from "vitest"
import { filesBelow, packages, root } from "./workspace.ts"

// Every example in a doc comment and every TypeScript fence of a README that imports something is run as it stands; "```ts no-run" is for what shows a shape only.
const folder = join(root, "tests/.tmp/examples")
mkdirSync(folder, { recursive: true })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Example {
  readonly place: string
  readonly code: string
}

const fences = (text: string): ReadonlyArray<{ readonly line: number; readonly code: string }> => {
  const found: Array<{ line: number; code: string }> = []
  const lines = text.split("\n")
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]!.trim() !== "```ts") continue
    const end = lines.findIndex((line, at) => at > i && line.trim() === "```")
    found.push({ line: i + 1, code: lines.slice(i + 1, end).join("\n") })
    i = end
  }
  return found
}

const inComments = (path: string): ReadonlyArray<Example> => {
  const source = readFileSync(path, "utf8")
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const first = source.slice(0, comment.index).split("\n").length
    return fences(comment[0].replace(/^\s*\* ?/gm, "")).map(({ line, code }) => ({ place: `${relative(root, path)}:${first + line - 1}`, code }))
  })
}

const examples: ReadonlyArray<Example> = [
  ...packages.flatMap(({ folder: at }) => filesBelow(join(at, "src"), (path) => path.endsWith(".ts"))).flatMap(inComments),
  // The reference repeats the doc comments.
  ...filesBelow(root, (path) => path.endsWith(".md") && !path.startsWith(join(root, "docs/api/"))).flatMap((path) =>
    fences(readFileSync(path, "utf8")).filter(({ code }) => /^import /m.test(code)).map(({ line, code }) => ({ place: `${relative(root, path)}:${line}`, code })))
]

describe("examples in the documentation", () => {
  it("exist", () => {
    expect(examples.length).toBeGreaterThan(packages.length)
  })
  it.each(examples)("$place", async ({ place, code }) => {
    const path = join(folder, `${place.replace(/[^\w]+/g, "-")}.ts`)
    writeFileSync(path, `${code}\nexport {}\n`)
    await import(/* @vite-ignore */ pathToFileURL(path).href)
  })
})
