import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { main } from "../src/main.ts"

const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Record<string, Record<string, string>> & { readonly name: string; readonly version: string }
const root = join(import.meta.dirname, "../../..")
const own = read(join(import.meta.dirname, "../package.json"))

let folder = ""
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), "create-polyonym-")) })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a command line; `typed` at a terminal, where `undefined` ends the input. */
async function run(args: ReadonlyArray<string>, typed?: ReadonlyArray<string | undefined>, agent?: string) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const left = [...typed ?? []]
  let out = ""
  let err = ""
  stdout.on("data", (piece) => {
    out += String(piece)
    if (!String(piece).endsWith(": ") || left.length === 0) return
    const line = left.shift()
    if (line === undefined) stdin.end()
    else stdin.write(`${line}\n`)
  })
  stderr.on("data", (piece) => { err += String(piece) })
  const code = await main(args, { stdin, stdout, stderr, terminal: typed !== undefined, ...agent === undefined ? {} : { agent } })
  await new Promise((done) => setImmediate(done))
  return { code, out, err, left }
}

describe("npm create polyonym", () => {
  it("writes the template into a new folder and says what comes next", async () => {
    const to = join(folder, "deep/down/pages")
    const { code, out, err } = await run([to])
    expect([code, err]).toEqual([0, ""])
    expect(out).toContain(`cd ${to}\n  npm install\n  npm start\n  npm test\n`)
    expect(readdirSync(to).sort()).toEqual([".gitignore", "README.md", "package.json", "pages", "src", "test", "tsconfig.json"])
    expect(read(join(to, "package.json")).name).toBe("pages")
  })
  it.each(["article", "stage", "monitor"])("%s: nothing is left to fill in, and every version holds", async (template) => {
    const to = join(folder, `filled-${template}`)
    expect((await run([to, "-t", template, "--name", "@acme/filled"])).code).toBe(0)
    for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) expect(readFileSync(join(entry.parentPath, entry.name), "utf8"), entry.name).not.toMatch(/\{\{/)
    }
    const { name, dependencies, devDependencies } = read(join(to, "package.json"))
    expect(name).toBe("@acme/filled")
    const product = read(join(root, "packages/polyonym/package.json"))
    const monorepo = read(join(root, "package.json"))
    const expected: Readonly<Record<string, string>> = {
      effect: product["peerDependencies"]!["effect"]!, typescript: `^${monorepo["devDependencies"]!["typescript"]!}`, "@types/node": monorepo["devDependencies"]!["@types/node"]!
    }
    for (const [dependency, range] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(range, dependency).toBe(dependency.includes("polyonym") ? `^${own.version}` : expected[dependency])
    }
  })
  it("asks at a terminal for what is missing, again until it is answered", async () => {
    const to = join(folder, "asked")
    const { code, out, left } = await run([], [to, "7", "stage"])
    expect([code, left]).toEqual([0, []])
    expect(out).toContain("Type 1 or article, 2 or stage, 3 or monitor.")
    expect(existsSync(join(to, "src/hashtags.ts"))).toBe(true)
  })
  it("asks nothing when told, and takes the first template for an empty answer", async () => {
    expect((await run([join(folder, "told"), "--template", "stage"], ["never asked"])).left).toEqual(["never asked"])
    expect((await run([join(folder, "first")], [""])).code).toBe(0)
    expect(existsSync(join(folder, "first/src/names.ts"))).toBe(true)
  })
  it("writes nothing when the question is left", async () => {
    const to = join(folder, "left")
    const { code, err } = await run([to], [undefined])
    expect(code).toBe(130)
    expect(err).toContain("nothing was written")
    expect(existsSync(to)).toBe(false)
  })
  it("refuses a folder with something in it, but not a new repository", async () => {
    const full = join(folder, "full")
    mkdirSync(full)
    for (const name of ["a", "b", "c", "d"]) writeFileSync(join(full, name), "")
    const { code, err, out } = await run([full])
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain("is not empty: it has a, b, c and 1 more")
    expect(readdirSync(full)).toHaveLength(4)
    mkdirSync(join(folder, "fresh/.git"), { recursive: true })
    expect((await run([join(folder, "fresh")])).code).toBe(0)
  })
  it("says what no folder can be made of", async () => {
    const file = join(folder, "file")
    writeFileSync(file, "")
    expect(await run([file])).toMatchObject({ code: 2, err: expect.stringContaining("is a file") })
    expect(await run([join(file, "below")])).toMatchObject({ code: 3, err: expect.stringContaining("could not be written") })
  })
  it.each([
    [[], "which folder?"], [["a", "b"], "one folder, not 2: a, b"], [["a", "--template", "nope"], "no template \"nope\"; there are article, stage, monitor"], [["a", "--loud"], "Unknown option '--loud'"],
    [["a", "--template"], "argument missing"], [["My Pages"], "Try: --name my-pages"], [["a", "--name", "../b"], "may have only"], [["a", "--name", "polyonym"], "polyonym's own"]
  ])("%j is wrong usage", async (args, message) => {
    const { code, err, out } = await run(args)
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain(message)
    expect(err.startsWith("create-polyonym: ")).toBe(true)
  })
  it("--help and --version", async () => {
    expect(await run(["--help"])).toMatchObject({ code: 0, err: "", out: expect.stringMatching(/--template NAME +article: [^\n]+\n +stage: [^\n]+\n +monitor: /) })
    expect(await run(["-v"])).toMatchObject({ code: 0, out: `${own.version}\n` })
  })
  it.each([["pnpm/10.1.0 npm/? node/v24", "pnpm install"], ["bun/1.3.0", "bun run test"], ["npm/11.0.0 node/v24", "npm test"]])("speaks to the manager that runs it: %s", async (agent, step) => {
    expect((await run([join(folder, `agent-${agent.slice(0, 3)}`)], undefined, agent)).out).toContain(step)
  })
})
