import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { describe, expect, it } from "vitest"
import { layers, packageOf } from "./layers.ts"
import { filesBelow, importsOf, packages, root } from "./workspace.ts"

describe("layers", () => {
  it("every package has one", () => {
    expect(packages.map(({ name }) => name).sort()).toEqual(Object.keys(layers).sort())
  })
  it.each(packages)("$name depends on smaller numbers only, and declares what it imports", ({ folder, name, manifest }) => {
    const declared = new Set([...Object.keys(manifest.dependencies ?? {}), ...Object.keys(manifest.peerDependencies ?? {})])
    const files = filesBelow(join(folder, "src"), (path) => path.endsWith(".ts"))
    const used = new Set(files.flatMap(importsOf).filter((specifier) => !specifier.startsWith("#")))
    for (const specifier of [...used, ...declared]) {
      const other = packageOf(specifier)
      if (other !== undefined) expect(layers[other], `${name} imports ${specifier}`).toBeLessThan(layers[name]!)
    }
    for (const specifier of used) {
      if (specifier.startsWith(".") || specifier.startsWith("node:")) continue
      const needed = specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/")
      // Of some packages there are types alone: nlcst, mdast, hast.
      expect(declared.has(needed) || declared.has(`@types/${needed}`), `${name} imports ${specifier}`).toBe(true)
    }
    // Imported, or read by its name: a package may be no more than data.
    const source = files.map((path) => readFileSync(path, "utf8")).join("\n")
    for (const dependency of Object.keys(manifest.dependencies ?? {})) expect(new RegExp(`["']${dependency.replace(/^@types\//, "")}["'/]`).test(source), `${name} declares ${dependency} and does not use it`).toBe(true)
  })
})

/** The source file that a specifier leads to, `undefined` outside the workspace. */
const sourceOf = (specifier: string, from: string): string | undefined => {
  if (specifier.startsWith(".")) return join(dirname(from), specifier)
  const name = packageOf(specifier)
  const found = packages.find((one) => one.name === name)
  if (found === undefined) return undefined
  const door = specifier.slice(found.manifest.name.length)
  const target = found.manifest.exports[`.${door}`]
  const path = target === null || target === undefined ? undefined : typeof target === "string" ? target : target["@polyonym/source"] ?? target.default
  return path === undefined ? undefined : join(found.folder, path)
}

const pure = packages.filter(({ manifest }) => "./pure" in manifest.exports)

describe("the /pure door", () => {
  it.each(pure)("of $name never names effect, not even a type of it", ({ folder, manifest }) => {
    const start = sourceOf(`${manifest.name}/pure`, folder)!
    const seen = new Set<string>()
    const ways: Array<string> = []
    const walk = (path: string): void => {
      if (seen.has(path) || !existsSync(path) || !path.endsWith(".ts")) return
      seen.add(path)
      for (const specifier of importsOf(path)) {
        if (/^(@effect\/|effect(\/|$))/.test(specifier)) ways.push(`${relative(root, path)} imports ${specifier}`)
        const next = sourceOf(specifier, path)
        if (next !== undefined) walk(next)
      }
    }
    walk(start)
    expect(seen.size).toBeGreaterThan(0)
    expect(ways).toEqual([])
  })
  it("loads where effect is not installed", () => {
    const script = `
      import { registerHooks } from "node:module"
      registerHooks({ resolve(specifier, context, next) {
        if (/^(@effect\\/|effect(\\/|$))/.test(specifier)) throw new Error("reached " + specifier + " from " + context.parentURL)
        return next(specifier, context)
      } })
      for (const name of ${JSON.stringify(pure.map(({ manifest }) => manifest.name))}) {
        const door = await import(name + "/pure")
        console.log(name, Object.keys(door).length)
      }`
    const out = execFileSync(process.execPath, ["--conditions=@polyonym/source", "--input-type=module", "-e", script], { cwd: join(root, "tests"), encoding: "utf8" })
    expect(out.trim().split("\n").length).toBe(pure.length)
  })
})
