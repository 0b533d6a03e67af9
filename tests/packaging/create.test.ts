import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { packages, root } from "../workspace.ts"
import { full } from "../setup/mode.ts"
import { build, install, Offline, pack, run, type Tarballs } from "./packed.ts"

const templates = ["article", "stage", "monitor"] as const
type Template = (typeof templates)[number]

const expectStarted = (template: Template, folder: string, printed: string): void => {
  if (template === "article") {
    expect(printed).toContain("Night Ferry Returns to Odesa After Two Winters [en]")
    expect(printed).toMatch(/PER +Volodymyr Zelenskyy? \(Q3874799\): .*Зеленський/)
    expect(printed).toMatch(/PER .*Halyna Pestrenko/)
    for (const file of ["out/article.jsonld", "out/report.html"]) expect(existsSync(join(folder, file)), file).toBe(true)
  } else if (template === "monitor") {
    expect(printed).toContain("6 done, 0 given up")
    expect(printed).toMatch(/^PER +\S.*: 5 articles in de, en, pl, uk$/m)
    expect(existsSync(join(folder, "out/names.html"))).toBe(true)
  } else expect(printed.match(/^#\S+ at \d+–\d+ of the text, \d+–\d+ of the page: #\S+$/gm)).toHaveLength(3)
}

const expectTested = (printed: string): void => {
  expect(printed).toMatch(/^# pass [1-9]|^ℹ pass [1-9]/m)
  expect(printed).toMatch(/^# fail 0$|^ℹ fail 0$/m)
}

describe("projects of npm create polyonym, on the sources of this repository", () => {
  const folder = join(root, "tests/.tmp/create")
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }), 300_000)

  it.each(full ? templates : ["stage"] as const)("%s runs, and its tests pass", (template) => {
    const project = join(folder, template)
    const node = (...args: ReadonlyArray<string>) => run(process.execPath, ["--conditions=@polyonym/source", ...args], existsSync(project) ? project : folder)
    node(join(root, "packages/create-polyonym/src/bin.ts"), project, "--template", template, "--name", `my-${template}`)
    expectStarted(template, project, node("src/main.ts"))
    expectTested(node("--test", "test/**/*.test.ts"))
  }, 300_000)
})

// Packs and installs everything: about a minute.
describe.runIf(full)("packed tarballs", () => {
  let folder = ""
  let tarballs: Tarballs = new Map()
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "polyonym-packed-"))
    build()
    tarballs = pack(join(folder, "tarballs"))
  }, 900_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }), 300_000)

  const ways: Readonly<Record<Template, (project: string) => string>> = {
    article: (project) => run("npm", ["exec", "--yes", "--offline", `--package=file:${tarballs.get("create-polyonym")!}`, "--", "create-polyonym", project, "--template", "article"], folder),
    monitor: (project) => run(process.execPath, [join(root, "packages/create-polyonym/dist/bin.js"), project, "--template", "monitor"], folder),
    stage: (project) => run(process.execPath, [join(root, "packages/create-polyonym/dist/bin.js"), project, "--template", "stage"], folder)
  }
  const installed = (project: string, skip: () => void): void => {
    try {
      install(project, tarballs)
    } catch (error) {
      if (!(error instanceof Offline)) throw error
      console.log(`skipped: ${project} (${error.message})`)
      skip()
    }
  }
  it.for(templates)("a project of npm create polyonym, %s: install, types, start, test, and compiled for an older Node", { timeout: 900_000 }, (template, { skip }) => {
    const project = join(folder, `my-${template}`)
    expect(ways[template](project)).toContain(`my-${template}: `)
    installed(project, skip)
    run("npm", ["run", "check"], project)
    expectStarted(template, project, run("npm", ["start"], project))
    expectTested(run("npm", ["test"], project))
    run(join(project, "node_modules/.bin/tsc"), ["--noEmit", "false", "--outDir", "dist"], project)
    expectStarted(template, project, run(process.execPath, ["dist/src/main.js"], project))
  })

  it("every door of every package opens, and has its types and its source", { timeout: 900_000 }, ({ skip }) => {
    const project = join(folder, "every-door")
    mkdirSync(project)
    // What whoever uses a door installs beside it, in the versions that are tried here.
    const { devDependencies: tried } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly devDependencies: Readonly<Record<string, string>> }
    const peers = packages.flatMap(({ manifest }) => Object.keys(manifest.peerDependencies ?? {})).filter((name) => Object.hasOwn(tried, name))
    const dependencies = Object.fromEntries([...packages.map(({ manifest }) => [manifest.name, "*"]), ...peers.map((name) => [name, tried[name]])])
    writeFileSync(join(project, "package.json"), JSON.stringify({ name: "every-door", private: true, type: "module", dependencies, devDependencies: {} }))
    installed(project, skip)
    const doors = packages.flatMap(({ manifest: { name, exports } }) => Object.entries(exports).flatMap(([door, target]) =>
      target === null || typeof target === "string" || door.includes("*") ? [] : [{ name, specifier: name + door.slice(1), target }]))
    expect(doors.length).toBeGreaterThan(packages.length)
    for (const { name, specifier, target } of doors) {
      for (const file of Object.values(target)) expect(existsSync(join(project, "node_modules", name, file)), `${specifier} has ${file}`).toBe(true)
    }
    const script = `for (const door of ${JSON.stringify(doors.map(({ specifier }) => specifier))}) console.log(door, Object.keys(await import(door)).length)`
    const opened = run(process.execPath, ["--input-type=module", "-e", script], project)
    expect(opened.trim().split("\n")).toHaveLength(doors.length)
  })
})
