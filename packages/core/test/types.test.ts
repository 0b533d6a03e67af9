import { execFile } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

// The compiler checks the @ts-expect-error lines of uses.ts themselves (npm run check). Here they are taken out, and what it then says is compared.
const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, "../../..")
const marker = "// @ts-expect-error "
const source = readFileSync(join(here, "types/uses.ts"), "utf8").split("\n")
const expected = source.flatMap((line, i) => {
  const at = line.indexOf(marker)
  return at < 0 ? [] : [{ line: i + 2, says: line.slice(at + marker.length) }]
})

let said: ReadonlyMap<number, string> = new Map()
let folder = ""

beforeAll(async () => {
  const parent = join(here, "../.tmp")
  mkdirSync(parent, { recursive: true })
  folder = mkdtempSync(join(parent, "types-"))
  writeFileSync(join(folder, "uses.ts"), source.map((line) => line.includes(marker) ? "//" : line).join("\n"))
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({
    extends: join(root, "tsconfig.base.json"),
    compilerOptions: { noEmit: true, composite: false, declaration: false, sourceMap: false, rewriteRelativeImportExtensions: false, rootDir: root, tsBuildInfoFile: null },
    files: ["uses.ts"]
  }))
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder, "--pretty", "false"], { cwd: root }, (_, stdout) => resolve(stdout))
  })
  const found = new Map<number, string>()
  let line = 0
  for (const row of output.split("\n")) {
    const at = /uses\.ts\((\d+),\d+\): error/.exec(row)
    if (at !== null) line = Number(at[1])
    if (line > 0) found.set(line, `${found.get(line) ?? ""}${row}\n`)
  }
  said = found
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("what the compiler says of stages that do not fit", () => {
  it.each(expected)("line $line: $says", ({ line, says }) => {
    const words = says.split(/: (?=\S+$|"[^"]*"$)/)
    const text = said.get(line) ?? ""
    for (const word of words) expect(text).toContain(word)
  })
  it("and nothing of those that fit", () => {
    expect([...said.keys()]).toEqual(expected.map(({ line }) => line))
  })
})
