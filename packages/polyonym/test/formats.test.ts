import { Parser } from "n3"
import { describe, expect, it } from "vitest"
import { jsonl, page, rows } from "./folder.ts"
import { polyonym } from "./inProcess.ts"

const run = async (format: string, ...more: ReadonlyArray<string>): Promise<string> => {
  const { code, out } = await polyonym(["run", "--format", format, ...more], { input: page })
  expect(code).toBe(0)
  return out
}

describe("run --format", () => {
  it("graph: a graph of the article and what it mentions", async () => {
    const { "@graph": graph } = JSON.parse(await run("graph")) as { "@graph": ReadonlyArray<Record<string, unknown>> }
    expect(graph[0]).toMatchObject({ "@type": "NewsArticle", headline: { "@language": "en" } })
    expect(graph.filter((node) => node["@type"] === "Place").length).toBeGreaterThan(0)
    expect(graph.every((node) => typeof node["@id"] === "string")).toBe(true)
  })
  it.each(["utf16", "codepoint", "utf8"])("annotations: positions in %s, and says so", async (unit) => {
    const found = JSON.parse(await run("annotations", "--offsets", unit)) as { offsetUnit: string; total: number; first: { items: ReadonlyArray<unknown> } }
    expect(found.offsetUnit).toBe(unit)
    expect(found.first.items).toHaveLength(found.total)
  })
  it("nquads and turtle: the same statements, sound by a parser", async () => {
    const quads = new Parser({ format: "N-Quads" }).parse(await run("nquads"))
    expect(quads.length).toBeGreaterThan(5)
    expect(new Parser().parse(await run("turtle"))).toHaveLength(quads.length)
  })
  it("ninjs: an item; ftm: an entity a line", async () => {
    expect(JSON.parse(await run("ninjs"))).toMatchObject({ type: "text", standard: { name: "ninjs", version: "3.1" } })
    expect(rows(await run("ftm"))[0]).toMatchObject({ schema: "Article" })
  })
  it("with --jsonl: the value under the format's name", async () => {
    const { code, out } = await polyonym(["run", "--jsonl", "--format", "nquads"], { input: jsonl({ id: "a", text: page }, { id: "b", text: page }) })
    expect(code).toBe(0)
    expect(rows(out).map(({ id, nquads }) => [id, typeof nquads])).toEqual([["a", "string"], ["b", "string"]])
  })
})
