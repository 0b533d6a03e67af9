import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { gzipSync } from "node:zlib"
import { folder } from "./folder.ts"
import { lint, lintFix, lintSync } from "polyonym"
import { polyonym } from "./inProcess.ts"

const { path, put } = folder()
const style = put("house.yaml", `id: gazette
title: The Gazette
extends: own-preference
sources:
  guide: { title: The Gazette's guide, url: "https://example.org/guide", read: 2026-11-26 }
forms:
  - { id: Q1899, native: Київ, text: Kyiv, not: [Kiev], reason: style-guide, source: guide }
`)
const wrong = "The mayor of Kiev spoke.\n\n“Kiev,” he said, “is open.”\n"
const right = wrong.replace("of Kiev", "of Kyiv")

describe("lint", () => {
  it("tells a person what departs, where, and where the rule was read; 1 where something does", async () => {
    const { code, out, err } = await polyonym(["lint", "--style", style, put("a.md", wrong)])
    expect([code, err]).toEqual([1, ""])
    expect(out).toContain("a.md\n  1:14-1:18  warning  The Gazette writes “Kyiv”, not “Kiev”.  style-form · https://example.org/guide\n")
    expect(out).toContain("1 finding")
    expect((await polyonym(["lint", "--style", style, put("b.md", right)])).code).toBe(0)
  })

  it("gives VFile messages as JSON", async () => {
    const file = put("a.txt", wrong)
    const { code, out } = await polyonym(["lint", "--style", style, "--format", "json", file, put("b.txt", right)])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject([
      {
        path: file, offsetUnit: "utf16",
        messages: [{
          ruleId: "style-form", reason: "The Gazette writes “Kyiv”, not “Kiev”.", source: "polyonym", actual: "Kiev", expected: ["Kyiv"], fix: "Kyiv", fatal: false, url: "https://example.org/guide",
          place: { start: { line: 1, column: 14, offset: 13 }, end: { line: 1, column: 18, offset: 17 } }
        }]
      },
      { messages: [] }
    ])
  })

  it("counts offsets in the unit asked for", async () => {
    const { out } = await polyonym(["lint", "--style", style, "--json", "--offsets", "utf8"], { input: "Ukraine’s mayor of Kiev spoke." })
    const [{ messages: [message], offsetUnit }] = JSON.parse(out) as [{ messages: [{ place: { start: { column: number; offset: number } } }]; offsetUnit: string }]
    expect([message.place.start.column, message.place.start.offset, offsetUnit]).toEqual([20, 21, "utf8"])
  })

  it("writes annotations for GitHub with what its lines may not hold escaped", async () => {
    const { out } = await polyonym(["lint", "--style", style, "--format", "github", put("a,b:c.txt", wrong)])
    expect(out).toMatch(/^::warning file=[^,]*a%2Cb%3Ac\.txt,line=1,endLine=1,col=14,endColumn=17,title=style-form::The Gazette writes “Kyiv”, not “Kiev”\. \(https:\/\/example\.org\/guide\)\n$/)
  })

  it("writes SARIF 2.1.0", async () => {
    const { out } = await polyonym(["lint", "--style", style, "--format", "sarif", put("s.md", wrong)])
    const log = JSON.parse(out) as { version: string; runs: ReadonlyArray<{ columnKind: string; tool: { driver: { name: string; rules: ReadonlyArray<{ id: string }> } }; results: ReadonlyArray<Record<string, unknown>> }> }
    expect([log.version, log.runs.length, log.runs[0]?.tool.driver.name, log.runs[0]?.columnKind]).toEqual(["2.1.0", 1, "polyonym", "utf16CodeUnits"])
    expect(log.runs[0]?.results).toMatchObject([{
      ruleId: "style-form", level: "warning", message: { text: "The Gazette writes “Kyiv”, not “Kiev”." },
      locations: [{ physicalLocation: { region: { startLine: 1, startColumn: 14, endLine: 1, endColumn: 18, charOffset: 13, charLength: 4 } } }],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: "Kyiv" } }] }] }]
    }])
  })

  it("mends files in place, byte for byte elsewhere, and standard input to standard output", async () => {
    const file = put("fix.md", `\ufeff${wrong.replaceAll("\n", "\r\n")}`)
    const first = await polyonym(["lint", "--style", style, "--fix", file])
    expect([first.code, readFileSync(file, "utf8")]).toEqual([0, `\ufeff${right.replaceAll("\n", "\r\n")}`])
    await polyonym(["lint", "--style", style, "--fix", file])
    expect(readFileSync(file, "utf8")).toBe(`\ufeff${right.replaceAll("\n", "\r\n")}`)
    expect(await polyonym(["lint", "--style", style, "--fix"], { input: wrong })).toEqual({ code: 0, out: right, err: "" })
  })

  it("mends no file that it could not write back as it was", async () => {
    const latin = put("latin.txt", Buffer.from("The mayor of Kiev spoke of caf\u00e9s.", "latin1"))
    const packed = put("a.txt.gz", gzipSync(wrong))
    const { code, err } = await polyonym(["lint", "--style", style, "--fix", latin, packed])
    expect(code).toBe(3)
    expect(err).toContain("latin.txt cannot be mended in place: it is not UTF-8.")
    expect(err).toContain("a.txt.gz cannot be mended in place: it is packed.")
  })

  it("works line by line", async () => {
    const input = `${JSON.stringify({ id: "a", text: wrong })}\nno json\n${JSON.stringify({ text: right })}\n`
    const { code, out } = await polyonym(["lint", "--style", style, "--jsonl"], { input })
    const rows = out.trim().split("\n").map((line) => JSON.parse(line) as { id: unknown; messages?: ReadonlyArray<unknown>; error?: unknown })
    expect([code, rows.map(({ id, messages }) => [id, messages?.length])]).toEqual([3, [["a", 1], [2, undefined], [3, 0]]])
    const mended = await polyonym(["lint", "--style", style, "--jsonl", "--fix"], { input: JSON.stringify({ text: wrong }) })
    expect([mended.code, (JSON.parse(mended.out) as { text: string }).text]).toEqual([0, right])
  })

  it("asks a style for a day", async () => {
    const at = (day: string) => polyonym(["lint", "--style", "bbc", "--as-of", day, "--json"], { input: "The mayor of Kiev spoke." })
    expect([(await at("2018-05-01")).code, (await at("2026")).code]).toEqual([0, 1])
  })

  it.each<[string, ReadonlyArray<string>, number, string]>([
    ["no style", ["lint"], 2, "A house style is wanted"],
    ["a style that does not exist", ["lint", "--style", "bcb"], 2, "bbc"],
    ["a day that is none", ["lint", "--style", "bbc", "--as-of", "soon"], 2, "“soon” is no date"],
    ["a style file that is not there", ["lint", "--style", "no/such.yaml"], 2, "no/such.yaml"],
    ["a style file that is wrong", ["lint", "--style", put("wrong.yaml", "id: x\nforms: [{ id: Q1 }]\n")], 2, "wrong.yaml"],
    ["a file that is not there", ["lint", "--style", "bbc", "no/such.md"], 3, "There is no file no/such.md"]
  ])("says what is wrong with %s", async (_, args, exit, said) => {
    const { code, err } = await polyonym(args, { input: "" })
    expect(code).toBe(exit)
    expect(err).toContain(said)
  })

  it("says it in the reader's language", async () => {
    const { out } = await polyonym(["lint", "--style", style, "--locale", "uk"], { input: wrong })
    expect(out).toContain("попередження  The Gazette пише «Kyiv», а не «Kiev».")
  })

  it("counts suggestions for no failure", async () => {
    const { code, out } = await polyonym(["lint", "--style", style, "--format", "json"], { input: "The minister Ostap Boyko spoke. Boiko said nothing. Later Boyko left." })
    const [{ messages }] = JSON.parse(out) as [{ messages: ReadonlyArray<{ ruleId: string; actual: string; fatal?: false }> }]
    expect([code, messages.map(({ ruleId, actual, fatal }) => [ruleId, actual, fatal])]).toEqual([0, [["inconsistent-spelling", "Boiko", undefined]]])
  })

  it("asks for the files of a folder", async () => {
    const { code, out, err } = await polyonym(["lint", "--style", style, path(".")])
    expect([code, out]).toEqual([3, ""])
    expect(err).toContain("is a directory")
  })
})

describe("lint, lintSync and lintFix", () => {
  it("give the same messages, and refuse a style that does not exist", async () => {
    const text = "# Kiev\n\nThe mayor of **Kiev** spoke of `Kiev`.\n"
    const found = await lint(text, { style: "bbc", mediaType: "text/markdown" })
    expect(found.map(({ place, ruleId }) => [place.start.line, place.start.column, ruleId])).toEqual([[1, 3, "style-form"], [3, 16, "style-form"]])
    expect(lintSync(text, { style: "bbc", mediaType: "text/markdown" })).toEqual(found)
    expect(await lintFix(text, { style: "bbc", mediaType: "text/markdown" })).toEqual({ text: "# Kyiv\n\nThe mayor of **Kyiv** spoke of `Kiev`.\n", applied: 2, messages: [] })
    await expect(lint(text, { style: "no-such" })).rejects.toMatchObject({ _tag: "UnknownStyle" })
    expect(() => lintSync(text, { style: "no-such" })).toThrow("no house style")
  })

  it("ask the style for the day of publication unless told another", async () => {
    const text = "The mayor of Kiev spoke."
    expect(await lint(text, { style: "bbc", publishedAt: "2017-03-01" })).toEqual([])
    expect(await lint(text, { style: "bbc", publishedAt: "2017-03-01", asOf: "2026-01-01" })).toHaveLength(1)
  })
})
