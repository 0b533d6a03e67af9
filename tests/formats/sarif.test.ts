import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { lintRules } from "@polyonym/names/pure"
import { default as Ajv } from "ajv-draft-04"
import addFormats from "ajv-formats"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { lintWriters } from "../../packages/polyonym/src/cli/lintFormats.ts"
import { terminal } from "../../packages/polyonym/src/cli/terminal.ts"
import { messagesOf } from "../../packages/polyonym/src/lint.ts"
import { messagesIn } from "../../packages/polyonym/src/messages.ts"
import { folder } from "../../packages/polyonym/test/folder.ts"
import { polyonym } from "../../packages/polyonym/test/inProcess.ts"
import { hostile } from "../hostile/strings.ts"
import { root } from "../workspace.ts"

/** OASIS' JSON schema of SARIF 2.1.0, as Microsoft's package for tests carries it. */
const schema = createRequire(import.meta.url)("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json") as { readonly title: string }
// One of its patterns is no regular expression with the flag "u".
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const valid = ajv.compile(schema)

/** What the schema says against a log. */
const against = (text: string): ReadonlyArray<string> => valid(JSON.parse(text)) ? [] : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`)

interface Log {
  readonly runs: ReadonlyArray<{ readonly results: ReadonlyArray<{ readonly ruleId: string; readonly ruleIndex: number }>; readonly tool: { readonly driver: { readonly rules: ReadonlyArray<{ readonly id: string }> } } }>
}

describe("the SARIF of polyonym lint is valid by OASIS' schema", () => {
  const { put } = folder()
  it("on the articles of the example, and where nothing is found", async () => {
    const articles = ["bridge.en.md", "ferry.uk.md", "messe.de.md"].map((name) => join(root, "examples/newsroom-lint/articles", name))
    const style = join(root, "examples/newsroom-lint/house.yaml")
    const { out } = await polyonym(["lint", "--style", style, "--format", "sarif", ...articles])
    expect(against(out)).toEqual([])
    const [run] = (JSON.parse(out) as Log).runs
    expect(run!.results.length).toBeGreaterThan(5)
    for (const { ruleId, ruleIndex } of run!.results) expect(run!.tool.driver.rules[ruleIndex]!.id).toBe(ruleId)
    expect(against((await polyonym(["lint", "--style", style, "--format", "sarif", put("clean.md", "Nothing to see here.\n")])).out)).toEqual([])
  })
  it("for every rule, in every unit of offsets, with every string and path", () => {
    fc.assert(fc.property(fc.tuple(hostile, hostile, hostile, hostile), fc.constantFrom(...lintRules), fc.constantFrom("utf8", "utf16", "codepoint"), fc.boolean(), ([path, actual, other, fix], ruleId, unit, fixed) => {
      const found = messagesOf(actual, [{
        ruleId, start: 0, end: actual.length, actual, expected: [fix], level: fixed ? "warning" : "info", params: { actual, expected: fix, scripts: other, style: other, title: other }, source: { title: other, url: `https://a.example/${fix}` }, ...fixed ? { fix } : {}
      }], messagesIn("en"))
      const out = lintWriters.sarif([{ path, text: actual, applied: 0, messages: found }, { path: other, text: "", applied: 1, messages: [] }], { messages: messagesIn("en"), look: terminal(true, 80, true), unit })
      expect(against(out)).toEqual([])
    }), { numRuns: 300 })
  })
  it("and the schema would tell if it were not", () => {
    const log = lintWriters.sarif([], { messages: messagesIn("en"), look: terminal(true, 80, true), unit: "utf16" })
    expect(against(log)).toEqual([])
    for (const wrong of [log.replace("\"2.1.0\"", "\"2.0.0\""), log.replace("utf16CodeUnits", "utf16"), log.replace("\"level\": \"warning\"", "\"level\": \"fatal\""), log.replace("\"results\"", "\"result\"")]) {
      expect(wrong).not.toBe(log)
      expect(against(wrong)).not.toEqual([])
    }
    expect(schema.title).toMatch(/SARIF.* 2\.1\.0/)
    expect(readFileSync(join(root, "packages/polyonym/src/cli/lintSarif.ts"), "utf8")).toContain("sarif-2.1.0.json")
  })
})
