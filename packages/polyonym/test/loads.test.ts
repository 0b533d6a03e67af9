import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { folder } from "./folder.ts"

const { put } = folder()
const hook = put("hook.mjs", `
import { registerHooks } from "node:module"
const loaded = new Set()
registerHooks({ load: (url, context, next) => {
  const found = /node_modules\\/((?:@[^/]+\\/)?[^/]+)|packages\\/([^/]+)\\/(?:src|data)\\//.exec(url)
  if (found !== null) loaded.add(found[1] ?? found[2])
  return next(url, context)
} })
process.on("exit", () => process.stderr.write("\\n" + JSON.stringify([...loaded])))`)
const bin = fileURLToPath(new URL("../src/bin.ts", import.meta.url))

/** The packages that a command loads. */
function packagesOf(args: ReadonlyArray<string>, input = ""): ReadonlyArray<string> {
  const { stderr, status } = spawnSync(process.execPath, ["--import", hook, "--conditions=@polyonym/source", bin, ...args], { input, encoding: "utf8", env: { ...process.env, LANG: "C", LC_ALL: "" } })
  expect(status).toBe(0)
  return JSON.parse(stderr.slice(stderr.lastIndexOf("\n"))) as ReadonlyArray<string>
}

describe("what is loaded", () => {
  it("for help and the version: the command's own data alone", () => {
    for (const args of [[], ["--help"], ["pack", "build", "--help"], ["--version"]]) expect(packagesOf(args), args.join(" ")).toEqual(["polyonym"])
  })
  it("for a completion script: what names styles and systems, and no Effect", () => {
    expect(packagesOf(["--completions", "bash"])).not.toContain("effect")
  })
  it("for a plain line that needs no pipeline: no Effect, no reader of pages", () => {
    const sentence = "Angela Merkel left Berlin on Monday."
    for (const args of [["tag"], ["detect", "--json"], ["transliterate", "--from", "uk"], ["names", "parse"]]) {
      const packages = packagesOf(args, sentence)
      for (const one of ["effect", "extract", "string-width", ...(args[0] === "tag" ? [] : ["lexicon"])]) expect(packages, args.join(" ")).not.toContain(one)
    }
  })
})
