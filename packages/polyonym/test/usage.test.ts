import { describe, expect, it } from "vitest"
import { polyonym } from "./inProcess.ts"

describe("wrong usage says what is wrong, what may be meant and how it is used, on standard error", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["detct", ["There is no command “detct”", "Perhaps detect is meant", "Usage: polyonym COMMAND"]],
    ["help detct", ["There is no command “detct”", "Perhaps detect is meant"]],
    ["names", ["parse, compare, search", "Usage: polyonym names parse|compare"]],
    ["names pars", ["There is no command “names pars”", "Perhaps parse is meant"]],
    ["run --fromat html", ["run has no flag --fromat", "Perhaps --format is meant", "Usage: polyonym run [OPTIONS]", "polyonym run --help says more"]],
    ["run --format jsonl", ["--format: “jsonl” is not among jsonld, graph", "Perhaps jsonld is meant"]],
    ["run --format", ["--format wants a value"]],
    ["detect --color=purple", ["--color: “purple” is not among auto, always, never"]],
    ["detect --locale xx", ["--locale: “xx” is not among en, uk, ru"]],
    ["names search -k many", ["--limit: “many” is no whole number"]],
    ["detect --engine compact --engine large", ["--engine is said more than once"]],
    ["detect --spans=maybe", ["--spans takes no value"]],
    ["pack info", ["PACK is needed", "Usage: polyonym pack info [OPTIONS] PACK"]],
    ["pack info one two", ["“two” is too much"]],
    ["pack merge -o c.pack", ["PACKS is needed"]],
    ["pack build", ["--from is needed"]],
    ["identities list", ["--store is needed", "Usage: polyonym identities list --store FILE"]],
    ["systems all", ["“all” is too much"]],
    ["tag --wizard", ["tag has no flag --wizard"]],
    ["tag --log-level debug", ["tag has no flag --log-level"]],
    ["--completions powershell", ["--completions"]]
  ])("%s", async (line, says) => {
    const { code, out, err } = await polyonym(line.split(" "))
    expect({ code, out }).toEqual({ code: 2, out: "" })
    for (const one of says) expect(err).toContain(one)
    expect(err).toMatch(/^polyonym: /)
    expect(err).not.toMatch(/\n\s+at |undefined|\{\{/)
  })
  it("names no flag that is nothing like what was said", async () => {
    expect((await polyonym(["systems", "--xyzzy"])).err).not.toContain("Perhaps")
  })
  it("is told in the language of the reader, where it is said on the line too", async () => {
    const english = (await polyonym(["detect", "--format", "x"])).err
    expect(english).toContain("Usage: ")
    expect((await polyonym(["detect", "--format", "x", "--locale", "uk"])).code).toBe(2)
  })
})

describe("the version", () => {
  it("is that of the command, but for the flag of pack build", async () => {
    expect(await polyonym(["--version"])).toEqual({ code: 0, out: "0.0.0\n", err: "" })
    expect(await polyonym(["detect", "--version"])).toEqual({ code: 0, out: "0.0.0\n", err: "" })
    expect((await polyonym(["pack", "build", "--version", "3"])).err).toContain("--from is needed")
  })
})
