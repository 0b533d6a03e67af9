import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { full } from "../setup/mode.ts"
import { budgets as sizes } from "../sizes/budgets.ts"
import { sizeIn } from "../sizes/measure.ts"
import { packages } from "../workspace.ts"
import { budgets } from "./budgets.ts"
import { build, filesOf, install, Offline, pack, run, type Tarballs, weightOf } from "./packed.ts"

/** The tools that look at tarballs; installed for the test alone, as they bring a compiler of their own. */
const tools = { publint: "0.3.25", "@arethetypeswrong/cli": "0.18.5" }

/** Doors that a project opens: specifier and package. */
const doors = packages.flatMap(({ manifest: { name, exports } }) => Object.entries(exports).flatMap(([door, target]) =>
  target === null || typeof target === "string" || door.includes("*") || target.types === undefined ? [] : [name + door.slice(1)]))

/** What doors need beside their own package: peers, optional ones too. */
const peers = Object.assign({}, ...packages.map(({ manifest }) => manifest.peerDependencies ?? {})) as Readonly<Record<string, string>>

interface Finding {
  readonly type: string
  readonly code: string
}

// Packs and installs everything: some minutes.
describe.runIf(full)("what is published", () => {
  let folder = ""
  let tarballs: Tarballs = new Map()
  let again: Tarballs = new Map()
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "polyonym-published-"))
    build()
    tarballs = pack(join(folder, "tarballs"))
    again = pack(join(folder, "again"))
  }, 900_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }), 300_000)

  /** A project in a folder of its own; tells whether it could be installed. */
  const project = (name: string, manifest: Readonly<Record<string, unknown>>, from: Tarballs = tarballs): string | undefined => {
    const at = join(folder, name)
    mkdirSync(at, { recursive: true })
    writeFileSync(join(at, "package.json"), JSON.stringify({ name, private: true, type: "module", dependencies: {}, devDependencies: {}, ...manifest }))
    try {
      install(at, from)
      return at
    } catch (error) {
      if (!(error instanceof Offline)) throw error
      console.log(`skipped: ${name} (${error.message})`)
      return undefined
    }
  }

  it("passes publint and attw, every tarball", { timeout: 900_000 }, ({ skip }) => {
    const at = project("tools", { devDependencies: tools }, new Map())
    if (at === undefined) return skip()
    const script = `
      import { readFileSync } from "node:fs"
      import { publint } from "publint"
      const found = {}
      for (const [name, tarball] of Object.entries(${JSON.stringify(Object.fromEntries(tarballs))})) {
        const bytes = readFileSync(tarball)
        const { messages } = await publint({ pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) }, strict: true })
        if (messages.length > 0) found[name] = messages.map(({ type, code, path }) => ({ type, code, path }))
      }
      console.log(JSON.stringify(found))`
    writeFileSync(join(at, "publint.js"), script)
    const found = JSON.parse(run(process.execPath, ["publint.js"], at)) as Readonly<Record<string, ReadonlyArray<Finding>>>
    expect(found).toEqual({})
    for (const [name, tarball] of tarballs) {
      const commandOnly = Object.values(packages.find(({ manifest }) => manifest.name === name)!.manifest.exports).every((target) => target === null || typeof target === "string")
      // It ends with 1 when an import of the profile has a problem.
      if (!commandOnly) run(process.execPath, [join(at, "node_modules/@arethetypeswrong/cli/dist/index.js"), tarball, "--profile", "esm-only", "--no-color"], at)
    }
  })

  it("compiles in a project of another's that checks every declaration, opens every door, and takes one function without the rest", { timeout: 900_000 }, async ({ skip }) => {
    const own = Object.fromEntries([...tarballs.keys()].map((name) => [name, "*"]))
    const at = project("foreign", { dependencies: { ...own, ...peers }, devDependencies: { typescript: "7.0.2", "@types/node": "^24.19.2" } })
    if (at === undefined) return skip()
    writeFileSync(join(at, "doors.ts"), `${doors.map((door, i) => `import * as door${i} from "${door}"`).join("\n")}\nconsole.log([${doors.map((_, i) => `door${i}`).join(", ")}].map((door) => Object.keys(door).length).length)\n`)
    writeFileSync(join(at, "tsconfig.json"), JSON.stringify({ compilerOptions: { module: "nodenext", target: "es2024", lib: ["es2024", "dom", "dom.iterable", "esnext.disposable"], strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, outDir: "out", types: ["node"] }, files: ["doors.ts"] }))
    run(join(at, "node_modules/.bin/tsc"), ["-p", "."], at)
    expect(run(process.execPath, ["out/doors.js"], at).trim()).toBe(String(doors.length))
    // One function of a door brings no more along than in the sources; bundlers see it by "sideEffects": false.
    for (const [door, { one, only }] of Object.entries(sizes)) {
      if (one === undefined) continue
      const kilobytes = await sizeIn(at, `export { ${one} } from "${door}"`) / 1000
      expect(kilobytes, `${one} of ${door} is not there`).toBeGreaterThan(0.05)
      expect(kilobytes, `${one} of ${door} brings more along`).toBeLessThanOrEqual(only! * 1.02)
    }
  })

  it("goes with an older effect 4 in the app, all but the command and the queue", { timeout: 900_000 }, ({ skip }) => {
    const older = packages.filter(({ manifest }) => manifest.peerDependencies?.["effect"] === "^4.0.0").map(({ manifest }) => manifest.name)
    expect(older.length).toBeGreaterThan(10)
    const at = project("older", { dependencies: { ...Object.fromEntries(older.map((name) => [name, "*"])), effect: "4.0.0", i18next: peers["i18next"] } })
    if (at === undefined) return skip()
    expect(JSON.parse(readFileSync(join(at, "node_modules/effect/package.json"), "utf8"))).toMatchObject({ version: "4.0.0" })
    expect(existsSync(join(at, "node_modules/@polyonym/core/node_modules/effect"))).toBe(false)
    writeFileSync(join(at, "main.js"), `
      import { Document, Pipeline, Session } from "@polyonym/core"
      import { detectLanguage } from "@polyonym/detect"
      import { tagEntities } from "@polyonym/entities"
      import { Identities } from "@polyonym/facts"
      import { Lexicon } from "@polyonym/lexicon"
      import { normaliseNames } from "@polyonym/names"
      import { segment } from "@polyonym/segment"
      const pipeline = Pipeline.empty.to(detectLanguage()).to(segment()).to(tagEntities()).to(normaliseNames())
      const session = await Session.start(pipeline, { layer: Lexicon.layerDefault })
      const out = await session.run(Document.make("President Volodymyr Zelensky spoke in Kyiv. Zelensky thanked the city."))
      console.log(Document.get(out, Identities).identities.map(({ preferred, mentions }) => Object.values(preferred)[0] + " " + mentions.length).join(", "))
      await session.close()`)
    expect(run(process.execPath, ["main.js"], at)).toMatch(/Zelensky+y? 2/)
  })

  it("has nothing but what it needs", () => {
    for (const [name, tarball] of tarballs) {
      const files = [...filesOf(tarball).keys()]
      expect(files, name).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]))
      expect(files.filter((file) => /^(?:test|tests|bench|scripts|node_modules)\/|\.test\.[jt]s$|\.tsbuildinfo$|\.env|(?:^|\/)\.(?!gitignore)/.test(file) && !file.startsWith("templates/")), name).toEqual([])
      const compiled = files.filter((file) => /^dist\/.*\.js$/.test(file))
      expect(compiled.length, name).toBeGreaterThan(0)
      expect(compiled.filter((file) => !files.includes(file.replace(/^dist\/(.*)js$/, "src/$1ts"))), name).toEqual([])
      expect(compiled.filter((file) => !files.includes(file.replace(/js$/, "d.ts"))), name).toEqual([])
    }
  })

  it("runs no script when it is installed, and needs no other package than the manifest in the repository says", () => {
    for (const [name, tarball] of tarballs) {
      const packed = JSON.parse(run("tar", ["-xOzf", tarball, "package/package.json"], folder)) as { readonly scripts?: Readonly<Record<string, string>> }
      expect(Object.keys(packed.scripts ?? {}).filter((script) => /^(?:pre|post)?(?:install|prepare|publish)$|^prepublishOnly$/.test(script)), name).toEqual([])
      expect(packed, name).toEqual(packages.find(({ manifest }) => manifest.name === name)!.manifest)
    }
  })

  it("weighs no more than its budget", () => {
    expect(Object.keys(budgets).sort()).toEqual([...tarballs.keys()].sort())
    for (const [name, tarball] of tarballs) {
      const { packed, unpacked } = weightOf(tarball)
      expect(packed, `${name} has grown`).toBeLessThanOrEqual(budgets[name]!.packed)
      expect(unpacked, `${name} has grown, unpacked`).toBeLessThanOrEqual(budgets[name]!.unpacked)
    }
  })

  it("is the same bytes when it is packed again", () => {
    for (const [name, tarball] of tarballs) expect(readFileSync(again.get(name)!).equals(readFileSync(tarball)), name).toBe(true)
  })
})
