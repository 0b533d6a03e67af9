import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { compile } from "./compiler.ts"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

// The compiler checks the @ts-expect-error lines of types/*.ts themselves (npm run check). Here they are taken out, and what it then says is compared.
const here = dirname(fileURLToPath(import.meta.url))
const marker = "// @ts-expect-error "
const files = readdirSync(join(here, "types")).sort()
const sources = new Map(files.map((file) => [file, readFileSync(join(here, "types", file), "utf8").split("\n")]))
const expected = [...sources].flatMap(([file, lines]) => lines.flatMap((line, i) => {
  const at = line.indexOf(marker)
  return at < 0 ? [] : [{ file, line: i + 2, says: line.slice(at + marker.length) }]
}))

const said = new Map<string, string>()
let folder = ""

beforeAll(async () => {
  // Beside the originals, so that their imports lead to the same files.
  folder = join(here, ".types")
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const [file, lines] of sources) writeFileSync(join(folder, file), lines.map((line) => line.includes(marker) ? "//" : line).join("\n"))
  const output = await compile(folder, files)
  let at = ""
  for (const row of output.split("\n")) {
    const found = /([^/\\(]+)\((\d+),\d+\): error/.exec(row)
    if (found !== null) at = `${found[1]}:${found[2]}`
    if (at !== "") said.set(at, `${said.get(at) ?? ""}${row}\n`)
  }
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("what the compiler says of stages that do not fit", () => {
  it.each(expected)("$file:$line: $says", ({ file, line, says }) => {
    const text = said.get(`${file}:${line}`) ?? ""
    for (const word of says.split(/: (?=\S+$|"[^"]*"$)/)) expect(text).toContain(word)
  })
  it("and nothing of those that fit", () => {
    expect([...said.keys()].sort()).toEqual(expected.map(({ file, line }) => `${file}:${line}`).sort())
  })
  it("in more than forty cases", () => {
    expect(expected.length).toBeGreaterThanOrEqual(40)
  })
})
