import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { folderPath } from "@polyonym/jobs/sinks"
import { compilePack } from "@polyonym/lexicon/pure"
import { describe, expect, it } from "vitest"
import { folder, jsonl } from "../../packages/polyonym/test/folder.ts"
import { polyonym } from "../../packages/polyonym/test/inProcess.ts"
import { watched } from "./watched.ts"

const { path, put } = folder()
/** A program that would be heard of if anything ran it, and a page that would be asked for. */
const canary = put("canary.mjs", "globalThis.canary = true\nexport default { canary: true }\n")
const host = "canary.invalid"
const lures = [canary, pathToFileURL(canary).href, "../canary.mjs", `http://${host}/canary`, `//${host}/canary`, `\\\\${host}\\canary`, `!!js/function 'function(){globalThis.canary=true}'`, "${globalThis.canary=true}", "{{canary}}", "$(touch canary)", "`touch canary`", "javascript:globalThis.canary=true"]
const isLured = ({ paths, reached }: { readonly paths: ReadonlyArray<string>; readonly reached: ReadonlyArray<string> }): ReadonlyArray<string> => [...paths.filter((one) => one.includes("canary") && !one.endsWith(".given")), ...reached]

/** Every string of a value is a lure. */
const luring = (value: unknown, lure: string): unknown =>
  typeof value === "string" ? lure : Array.isArray(value) ? value.map((one) => luring(one, lure)) : typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, luring(one, lure)])) : value

const given = (name: string, content: string | Uint8Array): string => put(name, content)
const page = given("page.html", `<html><head><base href="http://${host}/"><link rel="canonical" href="http://${host}/a"><link rel="alternate" hreflang="uk" href="//${host}/uk"><meta http-equiv="refresh" content="0;url=http://${host}/"><script src="http://${host}/x.js">globalThis.canary=true</script><script>globalThis.canary=true</script><script type="application/ld+json">{"@context":"http://${host}/context.jsonld","@type":"NewsArticle","headline":"The Ferry","image":"${pathToFileURL(canary).href}"}</script><style>@import url(http://${host}/x.css)</style></head><body onload="globalThis.canary=true"><article><h1>The Ferry</h1><p>The ferry was late again in Odesa on Monday, said Mayor Petro Hryn. <img src="http://${host}/x.png"><iframe src="file://${canary}"></iframe></p></article></body></html>`)
const markdown = given("page.md", `---\ntitle: The Ferry\nauthor: ${pathToFileURL(canary).href}\ninclude: !include ${canary}\nlayout: http://${host}/\n---\n\n# The Ferry\n\n![x](${canary}) The ferry was late again in Odesa. {% include ${canary} %}\n`)
const feed = given("feed.xml", `<?xml version="1.0"?><?xml-stylesheet href="http://${host}/x.xsl"?><rss version="2.0" xmlns:xi="http://www.w3.org/2001/XInclude"><channel><link>http://${host}/</link><item><title>The Ferry</title><link>file://${canary}</link><enclosure url="http://${host}/x.mp3"/><xi:include href="${canary}"/><description>The ferry was late again.</description></item></channel></rss>`)
const external = given("external.xml", `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file://${canary}">]><rss version="2.0"><channel><item><title>&x;</title></item></channel></rss>`)
const linked = given("linked.json", JSON.stringify({ "@context": [`http://${host}/c.jsonld`, { "@import": `http://${host}/i.jsonld` }], "@type": "NewsArticle", headline: "A", image: `file://${canary}`, url: `http://${host}/` }))

const runs: ReadonlyArray<readonly [what: string, args: ReadonlyArray<string>]> = [
  ["a page", ["run", page]], ["a page, as statements", ["run", "--format", "nquads", page]], ["a page, as a report", ["report", page, "-o", path("report.given")]], ["a page that is checked", ["check", page]], ["a page that is linted", ["lint", "--style", "bbc", page]],
  ["Markdown", ["extract", markdown]], ["a feed", ["extract", feed]], ["a feed with an entity from outside", ["extract", external]], ["linked data", ["check", linked]], ["linked data with a base", ["check", "--base", `http://${host}/`, linked]]
]

describe("a file is data", () => {
  it.each(runs)("%s names no file and no address that is opened, and runs nothing", async (_, args) => {
    await polyonym(args)
    const seen = await watched(() => polyonym(args))
    expect(isLured(seen)).toEqual([])
    expect("canary" in globalThis).toBe(false)
  })
  it.each(lures)("a pack, a style, a configuration, rules, a pipeline, lines, documents and decisions of nothing but %s", async (lure) => {
    const record = { id: lure, type: "PER", names: [{ text: lure, language: "en" }], qid: lure, country: lure, sameAs: [lure], roles: [{ title: lure, of: lure }] }
    const pack = put("own.pack", compilePack([record as never], { name: lure, licence: lure, attribution: lure, version: lure }))
    const style = put("style.json", JSON.stringify(luring({ id: "x", title: "x", languages: ["x"], extends: "x", rules: { transliterate: { uk: "x" } }, entities: [{ id: "x", forms: [{ language: "x", text: "x", source: "x" }] }], sources: [{ title: "x", url: "x" }] }, lure)))
    const yaml = put("style.yaml", `id: ${lure}\ntitle: &a ${lure}\nextends: *a\ninclude: !!js/undefined ''\n`)
    const rules = put("rules.json", JSON.stringify([{ hosts: [lure], drop: [{ text: lure }], body: { pattern: "x" } }]))
    const stages = put("stages.json", JSON.stringify({ pipeline: { stages: [lure, { stage: "extractArticle", config: { rules: lure } }] } }))
    const text = put("text.txt", `The ferry was late again, said Petro Hryn. ${lure}`)
    const lines = put("lines.jsonl", jsonl({ id: lure, text: `Mayor Petro Hryn spoke in Odesa. ${lure}`, url: lure, publishedAt: lure, language: lure, title: lure, file: lure, path: lure }))
    const seenIn = luring({ id: "d", document: { id: "x", meta: { url: "x" }, facts: { identities: { style: "x", identities: [{ id: "nil-1", preferred: { en: "x" }, spellings: [{ text: "x", language: "en", script: "x" }], mentions: [], roles: ["x"], why: [] }] } } } }, lure) as { readonly document: { readonly facts: { readonly identities: { readonly identities: ReadonlyArray<object> } } } }
    for (const one of seenIn.document.facts.identities.identities) Object.assign(one, { type: "PER" })
    const corpus = put("corpus.jsonl", jsonl(seenIn))
    const store = path(`store${lures.indexOf(lure)}.sqlite`)
    const all = [
      ["tag", "--pack", pack, text], ["pack", "info", pack], ["names", "search", "--pack", pack, "--jsonl", put("n.jsonl", jsonl({ name: lure }))], ["lint", "--style", style, text], ["lint", "--style", yaml, text], ["extract", "--rules", rules, page],
      ["run", "--config", stages, text], ["run", "--jsonl", lines], ["tag", "--jsonl", lines], ["identities", "add", "--store", store, "--jsonl", corpus], ["identities", "list", "--store", store], ["identities", "export", "--store", store, "--format", "html"],
      ["pack", "build", "--from", "jsonl", put("r.jsonl", jsonl(record)), "-o", path("built.given")]
    ]
    const seen = await watched(async () => {
      for (const args of all) await polyonym(args)
    })
    expect(isLured(seen)).toEqual([])
    expect("canary" in globalThis).toBe(false)
  })
  it("what watches sees: a file that is named on the line, and a connection", async () => {
    const seen = await watched(async () => {
      await polyonym(["detect", put("canary.txt", "The ferry was late.")])
      expect(() => fetch(`http://${host}/`)).toThrow("not for this test")
      const { connect } = await import("node:net")
      expect(() => connect(9, host)).toThrow("not for this test")
    })
    expect(seen.paths).toContain(path("canary.txt"))
    expect(seen.reached.map((one) => one.split(" ")[0])).toEqual(["fetch", "net.connect"])
  })
})

describe("the sources", () => {
  const packages = join(import.meta.dirname, "../../packages")
  const sources = readdirSync(packages).flatMap((name) => readdirSync(join(packages, name, "src"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts")).map((file) => [name, readFileSync(join(packages, name, "src", file), "utf8").replace(/^\s*(?:\*|\/\/).*$/gm, "")] as const))
  it("open a connection in no package but jobs, and start no program, and make no code of text", () => {
    expect(sources.length).toBeGreaterThan(500)
    const network = /(?:from |import\(|require\()["'](?:node:)?(?:net|http|https|http2|tls|dgram|dns)["']|\bfetch\(|\bnew (?:WebSocket|EventSource|XMLHttpRequest)\b|sendBeacon/
    expect(sources.filter(([name, text]) => name !== "jobs" && network.test(text)).map(([name]) => name)).toEqual([])
    expect(sources.some(([name, text]) => name === "jobs" && network.test(text))).toBe(true)
    expect(sources.filter(([, text]) => /child_process|\beval\(|\bnew Function\b/.test(text)).map(([name]) => name)).toEqual([])
  })
})

describe("what a line is called", () => {
  const names = ["../../escaped", "/tmp/escaped-by-id", "..\\escaped", "C:\\escaped", "a\0b", "con", "x".repeat(5000), "~/escaped", "$HOME/escaped", ".", "..", "", "-rf"]
  it("is never the name of a file: only what is named on the command line is written", async () => {
    const lines = put("named.jsonl", jsonl(...names.map((id) => ({ id, title: id, url: id, text: "Mayor Petro Hryn spoke in Odesa." })), { id: "../../dead", text: 7 }))
    const outputs = [path("out.given"), path("dead.given")]
    const seen = await watched(async () => {
      for (const command of ["run", "extract", "detect", "segment", "tag"]) await polyonym([command, "--jsonl", lines, "-o", outputs[0]!, "--dead-letter", outputs[1]!])
      await polyonym(["report", lines, "-o", outputs[0]!])
    })
    expect(seen.reached).toEqual([])
    expect(seen.paths.filter((one) => /escaped|dead$|-rf|^con$|x{100}/.test(one))).toEqual([])
    expect(readFileSync(outputs[1]!, "utf8")).toContain("../../dead")
    expect(existsSync("/tmp/escaped-by-id")).toBe(false)
    for (const id of names) expect(folderPath(id, 1)).toMatch(/^[\da-f]{2}.[\da-f]{2}.[\da-f]{64}\.1\.jsonld$/)
    expect(readdirSync(join(lines, "..")).filter((one) => /escaped|dead$|^-rf|^con$/.test(one))).toEqual([])
  })
})
