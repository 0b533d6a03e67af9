import { execFileSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, describe, expect, it } from "vitest"

const here = fileURLToPath(new URL("..", import.meta.url))
const out = mkdtempSync(join(tmpdir(), "newsroom-lint-test-"))
afterAll(() => rmSync(out, { recursive: true, force: true }))
const example = (...args: ReadonlyArray<string>): string =>
  execFileSync(process.execPath, ["--conditions=@polyonym/source", join(here, "src/main.ts"), ...args], { encoding: "utf8", env: { ...process.env, INIT_CWD: here, NO_COLOR: "1", LANG: "C" } })

interface File {
  readonly path: string
  readonly messages: ReadonlyArray<{ readonly ruleId: string; readonly actual: string; readonly expected: ReadonlyArray<string>; readonly fix?: string; readonly place: { readonly start: { readonly line: number; readonly column: number; readonly offset: number } } }>
}

/** Every finding of the articles: file, line and column, rule, what stands there, what is wanted, whether it is mended. */
const table = `
bridge.en.md 7:11 style-form "Volodymyr **Zelenskiy" "Volodymyr Zelensky" mended
bridge.en.md 7:58 style-form "Kiev" "Kyiv" mended
bridge.en.md 9:124 inconsistent-spelling "Oksana Martchuk" "Oksana Marchuk" mended
bridge.en.md 15:38 mixed-script "Оdesa" "Odesa" mended
ferry.uk.md 3:11 style-form "Реджеп Таїп Ердоґан" "Реджеп Таїп Ердоган" mended
ferry.uk.md 3:80 style-form "Реджепа Таїпа Ердоґана" "Реджепа Таїпа Ердогана" mended
ferry.uk.md 5:120 inconsistent-spelling "Остап Лісенко" "Остап Лисенко" mended
ferry.uk.md 7:19 mixed-script "Oдеса" "Одеса" told
ferry.uk.md 7:59 mixed-script "Xарків" "Харків" mended
messe.de.md 3:11 style-form "Wolodymyr Selenski" "Wolodymyr Selenskyj" mended
messe.de.md 3:66 style-form "Selenskis" "Selenskyjs" mended
messe.de.md 5:118 inconsistent-spelling "Karl Brandel" "Karl Brandl" mended
`.trim()

describe("the newsroom's articles", () => {
  it("have these findings and no others", () => {
    const files = JSON.parse(example("--format", "json")) as ReadonlyArray<File>
    const rows = files.flatMap(({ path, messages }) => messages.map(({ ruleId, actual, expected, fix, place: { start } }) =>
      `${path.slice(path.lastIndexOf("/") + 1)} ${start.line}:${start.column} ${ruleId} "${actual}" "${expected[0]}" ${fix === undefined ? "told" : "mended"}`))
    expect(rows.join("\n")).toBe(table)
    for (const { path, messages } of files) {
      const text = readFileSync(join(here, path), "utf8")
      for (const { actual, place: { start } } of messages) expect(text.slice(start.offset, start.offset + actual.length)).toBe(actual)
    }
  }, 60_000)

  it("are mended in a copy, and a mended copy stays as it is", () => {
    const own = readdirSync(join(here, "articles")).map((name) => readFileSync(join(here, "articles", name), "utf8"))
    expect(example("--fix", "--out", out)).toContain(`Mended copies: ${out}`)
    expect(readdirSync(join(here, "articles")).map((name) => readFileSync(join(here, "articles", name), "utf8"))).toEqual(own)
    const bridge = readFileSync(join(out, "bridge.en.md"), "utf8")
    expect(bridge).toContain("President Volodymyr **Zelensky** opened a footbridge in Kyiv on Monday")
    for (const kept of ["title: Zelenskiy opens a bridge in Kiev", "“Kiev has waited long enough,”", "“Zelenskiy promised it", "> Kiev is a city of bridges.", "*Kiev by Night*", "https://kiev.example/Kiev \"Kiev\"", "press@kiev.example", "@KievBridge", "`KIEV_BRIDGE`"]) {
      expect(bridge).toContain(kept)
    }
    expect(readFileSync(join(out, "ferry.uk.md"), "utf8")).toContain("Рибалки зустріли Реджепа Таїпа Ердогана хлібом")
    expect(readFileSync(join(out, "messe.de.md"), "utf8")).toContain("Selenskyjs Sprecherin")
  }, 60_000)

  it("are annotated for a CI", () => {
    expect(example("--format", "github")).toContain("::warning file=articles/bridge.en.md,line=7,endLine=7,col=58,endColumn=61,title=style-form::The Harbour Courier writes “Kyiv”, not “Kiev”.")
    const { runs: [run] } = JSON.parse(example("--format", "sarif")) as { runs: [{ results: ReadonlyArray<{ ruleId: string; locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }> }] }
    expect(run.results.map(({ ruleId, locations: [{ physicalLocation }] }) => `${physicalLocation.artifactLocation.uri} ${ruleId}`)).toHaveLength(table.split("\n").length)
    expect(run.results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe("articles/bridge.en.md")
  }, 60_000)
})
