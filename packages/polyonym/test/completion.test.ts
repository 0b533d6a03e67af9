import { spawnSync } from "node:child_process"
import { describe, expect, it } from "vitest"
import { completionScript } from "../src/cli/completion/script.ts"
import { folder } from "./folder.ts"
import { polyonym } from "./inProcess.ts"

const { path, put } = folder()
put("ferry.txt", "")
put("ferry report.html", "")
const has = (shell: string): boolean => spawnSync(shell, ["--version"]).status === 0
const [bash, zsh, fish] = await Promise.all([completionScript("bash"), completionScript("zsh"), completionScript("fish")])

/** What bash offers for the words of a line, the last of which is being written; bash itself takes words apart at `=` and `:`. */
function offered(...words: ReadonlyArray<string>): ReadonlyArray<string> {
  const asked = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _polyonym; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", `${bash}\ncd '${path(".")}'\n${asked}`], { encoding: "utf8" })
  expect(stderr).toBe("")
  return stdout.split("\n").filter((line) => line !== "")
}

describe.skipIf(!has("bash"))("in bash", () => {
  it("commands and the commands below them", () => {
    expect(offered("polyonym", "tr")).toEqual(["transliterate"])
    expect(offered("polyonym", "")).toEqual(expect.arrayContaining(["run", "pack", "--completions"]))
    expect(offered("polyonym", "names", "")).toEqual(expect.arrayContaining(["parse", "style", "--help"]))
    expect(offered("polyonym", "--completions", "")).toEqual(["bash", "zsh", "fish"])
  })
  it("flags, each with its command", () => {
    expect(offered("polyonym", "run", "--form")).toEqual(["--format"])
    expect(offered("polyonym", "pack", "build", "--min")).toEqual(["--min-sitelinks", "--min-population"])
    expect(offered("polyonym", "systems", "--")).toEqual(["--json", "--help"])
  })
  it("what a flag may say: formats, locales, styles, systems, types", () => {
    expect(offered("polyonym", "run", "--format", "js")).toEqual(["jsonld"])
    expect(offered("polyonym", "identities", "export", "--store", "x", "--format", "js")).toEqual(["jsonl"])
    expect(offered("polyonym", "tag", "--locale", "u")).toEqual(["uk"])
    expect(offered("polyonym", "names", "style", "--style", "mosc")).toEqual(["moscow-times"])
    expect(offered("polyonym", "transliterate", "--system", "kmu")).toEqual(["kmu-2010"])
    expect(offered("polyonym", "transliterate", "--system", "cldr", ":", "Ukrainian")).toEqual(["Ukrainian-Latin/BGN"])
    expect(offered("polyonym", "tag", "--types", "PER,O")).toEqual(["PER,ORG"])
    expect(offered("polyonym", "tag", "--color", "=", "al")).toEqual(["always"])
    expect(offered("polyonym", "tag", "--color", "=")).toEqual(["auto", "always", "never"])
  })
  it("files, those with a space too, and words beside them", () => {
    expect(offered("polyonym", "run", "ferry").toSorted()).toEqual(["ferry report.html", "ferry.txt"])
    expect(offered("polyonym", "tag", "--pack", "ferry.").toSorted()).toEqual(["ferry.txt"])
    expect(offered("polyonym", "run", "art")).toEqual(["article"])
    expect(offered("polyonym", "identities", "decide", "--store", "x", "")).toEqual(["same", "different", "rename"])
  })
})

describe("in other shells", () => {
  it.skipIf(!has("zsh"))("zsh reads its script", () => {
    const { status, stderr } = spawnSync("zsh", ["-f", "-c", "autoload -Uz compinit; compinit -u -D; source <(cat); print -r -- $_comps[polyonym]"], { input: zsh, encoding: "utf8" })
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
  })
  it.skipIf(!has("fish"))("fish completes by its script", () => {
    const lines = ["polyonym transl", "polyonym run --form", "polyonym run --format jso", "polyonym names sty", "polyonym names style --style mosc", "polyonym tag --types PER,OR", "polyonym tag ferry.t"]
    const { stdout } = spawnSync("fish", ["--no-config", "-c", `source (cat | psub); cd '${path(".")}'\n${lines.map((line) => `complete -C '${line}' | string replace -r '\\t.*' ''`).join("\n")}`], { input: fish, encoding: "utf8" })
    expect(stdout.trim().split("\n")).toEqual(["transliterate", "--format", "jsonld", "style", "moscow-times", "PER,ORG", "ferry.txt"])
  })
  it("the script is written by the command", async () => {
    expect(await polyonym(["--completions", "fish"])).toEqual({ code: 0, out: fish, err: "" })
    expect(await polyonym(["--completions=zsh"])).toEqual({ code: 0, out: zsh, err: "" })
  })
})
