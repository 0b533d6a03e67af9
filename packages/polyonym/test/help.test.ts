import { describe, expect, it } from "vitest"
import { plainLine } from "../src/cli/commandLine.ts"
import { flagName, isGroup } from "../src/cli/commands/command.ts"
import { commands, namedBy, tree } from "../src/cli/commands/tree.ts"
import { helpFor } from "../src/cli/help.ts"
import { parsed } from "../src/cli/effectCli.ts"
import { polyonym } from "./inProcess.ts"

const groups = tree.filter(isGroup)
const lines = (text: string): ReadonlyArray<string> => text.trimEnd().split("\n")
const flagsIn = (text: string): ReadonlyArray<string | undefined> => [...text.matchAll(/^ {2}(?:-[a-z], )?--([a-z-]+)/gm)].map((found) => found[1])
/** The words of an example's line, as a shell would take it apart. */
const words = (line: string): ReadonlyArray<string> => [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? "")

describe("help", () => {
  it("of the whole lists every command, and fits a screen", () => {
    const text = helpFor(["--help"])!
    const listed = [...text.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map((found) => found[1]).filter((word) => word !== "rest")
    expect(listed).toEqual(tree.map(({ name }) => name))
    expect(lines(text).length).toBeLessThanOrEqual(40)
    expect([helpFor([]), helpFor(["-h"]), helpFor(["help"])]).toEqual([text, text, text])
  })
  it.each(commands)("of $name lists its flags, no more and no less", (command) => {
    const text = helpFor([...command.name.split(" "), "--help"])!
    expect(flagsIn(text)).toEqual(Object.entries(command.flags).map(([key, flag]) => flagName(key, flag)))
    expect(helpFor(["help", ...command.name.split(" ")])).toBe(text)
    expect(lines(text).length).toBeLessThanOrEqual(40)
    expect(text).toContain(`USAGE\n  polyonym ${command.name}`)
  })
  it.each(groups)("of $name lists the commands below it", (group) => {
    const text = helpFor([group.name, "--help"])!
    for (const { name, summary } of group.commands) {
      expect(text).toContain(`  ${name} `)
      expect(text.replace(/\s+/g, " ")).toContain(summary)
    }
  })
  it("keeps to 80 columns", () => {
    const all = [helpFor([])!, ...[...groups, ...commands].map(({ name }) => helpFor([...name.split(" "), "-h"])!)]
    for (const line of all.flatMap(lines)) expect(line.length, line).toBeLessThanOrEqual(80)
  })
  it("is not given for what comes after --, nor of a command that is none", async () => {
    expect(helpFor(["detect", "--", "--help"])).toBeUndefined()
    expect(helpFor(["names", "nothing", "--help"])).toBeUndefined()
    expect(await polyonym(["frobnicate", "--help"])).toMatchObject({ code: 2, out: "" })
  })
  it("has examples that are right usage", async () => {
    for (const { name, examples } of [...commands, ...groups]) {
      expect(examples.length, name).toBeGreaterThan(0)
      for (const [line] of examples) {
        const calls = line.split(/ \| | && | > \S+/).filter((one) => one.startsWith("polyonym "))
        expect(calls.length, line).toBeGreaterThan(0)
        for (const call of calls) {
          const named = namedBy(words(call).slice(1))
          if (!("command" in named)) throw new Error(`${call}: no command`)
          expect(await parsed(named.command, named.rest), call).toHaveProperty("given")
        }
      }
    }
  })
})

describe("a line", () => {
  const named = (line: string) => {
    const found = namedBy(line.split(" ").filter((word) => word !== ""))
    if (!("command" in found)) throw new Error(`${line}: no command`)
    return found
  }
  it.each([
    "run", "run a.html b.html", "run article --style bbc --pack a.pack --pack b.pack --format ftm -", "detect --only uk,ru --only bg --spans --color x.txt", "detect --color=never --offsets=utf8",
    "names search --index i.jsonl --limit 3", "names search -k 3 --pack p.pack", "pack merge -o c.pack a.pack", "systems", "systems --json", "pack merge --output c.pack a.pack b.pack", "pack info a.pack", "identities show --store s.db Q1", "transliterate --candidates 3 --reverse --from uk"
  ])("that is plain is read as effect/cli reads it: %s", async (line) => {
    const { command, rest } = named(line)
    const given = plainLine(command, rest)
    expect(given).toBeDefined()
    expect(await parsed(command, rest)).toEqual({ given })
  })
  it.each([
    "run --fromat x", "run --format x", "run --format", "run --style -x", "names search --limit x", "names search --limit -3", "systems x", "pack info", "pack info a b", "pack merge --output c",
    "identities show Q1", "detect --spans=true", "detect --engine a --engine b", "names search -k=3", "names search -k3", "pack merge -o a --output b x", "detect -- --x", "detect --offsets=", "detect --color=purple", "pack build --output x"
  ])("that is not plain is left to effect/cli: %s", (line) => {
    const { command, rest } = named(line)
    expect(plainLine(command, rest)).toBeUndefined()
  })
})
