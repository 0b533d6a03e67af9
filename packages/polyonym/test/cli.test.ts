import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commandNames } from "../src/cli/command.ts"
import { help } from "../src/cli/help.ts"
import { polyonym } from "./bin.ts"

const page = `Support our newsroom from €2 a month

Ferry Crew Rescued off Odesa
By Dana Holt

A ferry crew of nine was rescued off Odesa on Monday, Ukrainian President Volodymyr Zelensky said in a short statement.

“All of them are safe 😀,” Zelensky said. “We thank the coast guard.”

Harbour master Ivo Brandl said that the ship had lost its engine before dawn, and that nobody had been hurt.

Sign up for our free newsletter
Share
© 2026 The Harbour Post. All rights reserved.
`
let folder = ""
const file = (name: string): string => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "polyonym-"))
  writeFileSync(file("page.txt"), page)
  writeFileSync(file("uk.txt"), "Щука в Запоріжжі 😀 є")
  writeFileSync(file("empty.txt"), "")
  writeFileSync(file("binary.txt"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0xff, 0xfe]))
  writeFileSync(file("latin1.txt"), Buffer.from(Array.from({ length: 50 }, (_, i) => i % 2 === 0 ? 0xe9 : 0x20)))
  writeFileSync(file("feed.xml"), "<rss></rss>")
  writeFileSync(file("huge.txt"), "a".repeat(20_000_000))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const object = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>
const lines = (text: string): ReadonlyArray<Record<string, unknown>> => text.trim().split("\n").map(object)

describe("run", () => {
  it("writes linked data and nothing else", async () => {
    const { code, out, err } = await polyonym(["run", "article", file("page.txt"), "--format", "jsonld", "--style", "moscow-times"])
    expect({ code, err }).toEqual({ code: 0, err: "" })
    const jsonld = object(out)
    expect(jsonld).toMatchObject({ "@type": "NewsArticle", headline: "Ferry Crew Rescued off Odesa", inLanguage: "en", author: { "@type": "Person", name: "Dana Holt" } })
    expect(String(jsonld["articleBody"]).split("\n\n")).toHaveLength(3)
    expect(out).not.toMatch(/newsletter|€2|rights reserved|datePublished/)
    const names = (jsonld["mentions"] as ReadonlyArray<{ name: string; "@id": string }>).map((one) => one.name)
    expect(names).toEqual(expect.arrayContaining(["Volodymyr Zelensky", "Ivo Brandl", "Odesa"]))
  })
  it("writes a document whose offsets are true, and one report for several files", async () => {
    const { out } = await polyonym(["run", file("page.txt"), "--format", "document"])
    const document = object(out) as { text: string; source: string; offsetUnit: string; facts: { mentions: { mentions: ReadonlyArray<{ start: number; end: number; text: string }> } } }
    expect(document.offsetUnit).toBe("utf16")
    expect(document.source).toBe(page)
    for (const { start, end, text } of document.facts.mentions.mentions) expect(document.text.slice(start, end)).toBe(text)
    const report = await polyonym(["run", file("page.txt"), file("uk.txt"), "--format", "html"])
    expect(report.out.match(/<section id="d\d"/g)).toHaveLength(2)
  })
  it("with --jsonl gives one line a line, in order, with the receipt; a bad line stands in its place", async () => {
    const input = [{ id: "a", text: page }, { text: 5 }, { id: "c", text: "\ud800 alone" }].map((one) => JSON.stringify(one)).join("\n")
    const { code, out } = await polyonym(["run", "--jsonl"], { input: `${input}\nnot json\n` })
    expect(code).toBe(3)
    const rows = lines(out)
    expect(rows.map(({ id }) => id)).toEqual(["a", 2, "c", 4])
    expect(Object.keys(rows[0]!)).toEqual(["id", "receipt", "jsonld"])
    expect(rows[1]!["error"]).toMatchObject({ _tag: "InvalidInput" })
    expect(String((rows[1]!["error"] as { message: string }).message)).toContain("line 2")
    expect(rows[2]!["jsonld"]).toBeDefined()
  })
})

describe("extract, detect, tag, transliterate", () => {
  it("extract: blocks and dropped pieces lie where they say", async () => {
    const { out } = await polyonym(["extract", "--jsonl"], { input: JSON.stringify({ id: 7, text: page }) })
    const row = lines(out)[0] as unknown as { id: number; text: string; body: string; blocks: ReadonlyArray<{ text: string; start: number; end: number; sourceStart: number; sourceEnd: number }>; removed: ReadonlyArray<{ text: string; sourceStart: number; sourceEnd: number; reason: string }>; offsetUnit: string }
    expect(row).toMatchObject({ id: 7, title: "Ferry Crew Rescued off Odesa", byline: ["Dana Holt"], publishedAt: null, offsetUnit: "utf16" })
    for (const { text, start, end, sourceStart, sourceEnd } of row.blocks) {
      expect(row.text.slice(start, end)).toBe(text)
      expect(page.slice(sourceStart, sourceEnd)).toBe(text)
    }
    for (const { text, sourceStart, sourceEnd } of row.removed) expect(page.slice(sourceStart, sourceEnd)).toBe(text)
    expect(row.removed.length).toBeGreaterThanOrEqual(4)
  })
  it("detect: a guess, und and zxx, the candidates, spans", async () => {
    const input = [{ text: "Паром не вийде до полудня" }, { text: "" }, { text: "123 😀" }, { text: "Мы дома", only: ["uk", "bg"] }, { text: "x", only: "uk" }].map((one) => JSON.stringify(one)).join("\n")
    const { code, out } = await polyonym(["detect", "--jsonl", "--spans"], { input })
    const rows = lines(out)
    expect(code).toBe(3)
    expect(rows.slice(0, 3).map(({ language }) => language)).toEqual(["uk", "und", "zxx"])
    expect(rows[0]).toMatchObject({ id: 1, script: "Cyrl", spans: [{ start: 0, end: 25, language: "uk" }], offsetUnit: "utf16" })
    expect(["uk", "bg", "und"]).toContain(rows[3]!["language"])
    expect(rows[4]!["error"]).toMatchObject({ _tag: "InvalidInput" })
  })
  it("tag: true offsets in the unit asked for, types filtered", async () => {
    const text = "😀 President Volodymyr Zelensky met nobody in Kyiv."
    for (const [unit, shift] of [["utf16", 0], ["codepoint", -1], ["utf8", 2]] as const) {
      const { out } = await polyonym(["tag", "--json", "--offsets", unit, "--types", "PER,LOC"], { input: text })
      const { entities, offsetUnit } = object(out) as unknown as { entities: ReadonlyArray<{ text: string; type: string; start: number; chain: string }>; offsetUnit: string }
      expect(offsetUnit).toBe(unit)
      expect(entities.map((one) => `${one.type} ${one.text} ${one.start - shift}`)).toEqual(["PER Volodymyr Zelensky 13", "LOC Kyiv 46"])
      for (const { chain } of entities) expect(chain).toMatch(/./)
    }
  })
  it("tag: without our own pack only what the text itself says", async () => {
    const { out } = await polyonym(["tag", "--json", "--no-default-pack"], { input: "President Volodymyr Zelensky met nobody." })
    expect((object(out)["entities"] as ReadonlyArray<{ type: string; id?: string }>).filter(({ type }) => type === "PER").map(({ id }) => id)).toEqual([undefined])
  })
  it("transliterate: text, spans, capitals", async () => {
    const { out } = await polyonym(["transliterate", "--from", "uk", "--system", "kmu-2010", "--spans", "--json", file("uk.txt")])
    const { text, spans } = object(out) as unknown as { text: string; spans: ReadonlyArray<readonly number[]> }
    expect(text).toBe("Shchuka v Zaporizhzhi 😀 ye")
    expect(spans[0]).toEqual([0, 1, 0, 4])
    expect((await polyonym(["transliterate", "--from", "uk", "--system", "kmu-2010", "--case", "keep"], { input: "ЩУКА" })).out).toBe("ShchUKA\n")
  })
})

describe("bad input", () => {
  it.each([
    ["a missing file", ["run", "nowhere.txt"], 3, "nowhere.txt"],
    ["a directory", ["extract", "."], 3, "directory"],
    ["a binary file", ["detect", "binary.txt"], 3, "binary.txt"],
    ["bytes that are no UTF-8", ["detect", "latin1.txt"], 3, "UTF-8"],
    ["a format that cannot be read", ["run", "feed.xml"], 3, "xml"],
    ["twenty million letters", ["run", "huge.txt"], 4, "10000000"],
    ["an unknown command", ["frobnicate"], 2, "frobnicate"],
    ["an unknown option", ["run", "--frob"], 2, "--frob"],
    ["a format that is not there", ["run", "page.txt", "--format", "turtle"], 2, "turtle"],
    ["an unknown system", ["transliterate", "--from", "uk", "--system", "nope", "page.txt"], 2, "kmu-2010"],
    ["an unknown style", ["run", "page.txt", "--style", "nope"], 2, "nope"]
  ])("%s", async (_, args, code, says) => {
    const ran = await polyonym(args, { cwd: folder })
    expect(ran.code).toBe(code)
    expect(ran.out).toBe("")
    expect(ran.err).toContain(says)
    expect(ran.err).not.toMatch(/\n\s+at /)
  }, 20_000)
  it("an empty text is no error: it is said, and the rest is done", async () => {
    const { code, out, err } = await polyonym(["run", "empty.txt", "--format", "jsonld"], { cwd: folder })
    expect(code).toBe(0)
    expect(err).toContain("no text")
    expect(object(out)).toEqual({ "@context": "https://schema.org", "@type": "NewsArticle" })
  })
  it("one bad file does not cost the others", async () => {
    const { code, out, err } = await polyonym(["detect", "--json", "page.txt", "nowhere.txt", "uk.txt"], { cwd: folder })
    expect(code).toBe(3)
    expect((JSON.parse(out) as ReadonlyArray<{ language: string }>).map(({ language }) => language)).toEqual(["en", "uk"])
    expect(err).toContain("nowhere.txt")
  })
  it("messages come in the language of the reader", async () => {
    expect((await polyonym(["detect", "nowhere.txt"], { cwd: folder, env: { LANG: "uk_UA.UTF-8" } })).err).toContain("Немає файлу")
    expect((await polyonym(["detect", "nowhere.txt", "--locale", "ru"], { cwd: folder })).err).toContain("Файла")
  })
})

describe("lines", () => {
  it("read gzip, keep order, and send failures whole to a file", async () => {
    writeFileSync(file("in.jsonl.gz"), gzipSync(`{"id":"x","text":"Bonjour tout le monde, c'est la vie."}\nbroken\n{"text":"Guten Tag, das ist der Hafen."}\n`))
    const { code, out } = await polyonym(["detect", file("in.jsonl.gz"), "--dead-letter", file("dead.jsonl")])
    expect(code).toBe(3)
    expect(lines(out).map(({ id, language }) => [id, language])).toEqual([["x", "fr"], [3, "de"]])
    expect(readFileSync(file("dead.jsonl"), "utf8")).toBe("broken\n")
  })
})

describe("help", () => {
  it("lists what the tree of commands has, and answers on standard output", async () => {
    const listed = [...help.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map((found) => found[1])
    expect(listed).toEqual(commandNames)
    const { code, out } = await polyonym(["--help"])
    expect({ code, out }).toEqual({ code: 0, out: help })
    const all = await polyonym(["run", "--help"])
    expect(all.code).toBe(0)
    expect(all.out).toContain("--format")
    expect((await polyonym(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
