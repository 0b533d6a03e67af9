import { gzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { full } from "../../../tests/setup/mode.ts"
import { folder, jsonl, object, rows } from "./folder.ts"
import { polyonym } from "./inProcess.ts"

const { path, put } = folder()
const markdown = `---
author: Hanna Reuter
date: 2024-06-12
---
# Night Train Returns

The [night train](https://example.org) will run **again** from July, twelve years after the last one.

- Tickets cost 40 euros
`
const feed = `<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Lantern</title><language>en</language>
<item><title>Low Water</title><guid>a1</guid><link>https://lantern.example/low</link><dc:creator>Ida Lund</dc:creator><pubDate>Wed, 12 Jun 2024 18:20:00 +0200</pubDate>
<description>&lt;p&gt;The river is lower than anyone here can remember, the harbour master said.&lt;/p&gt;&lt;p class="teaser"&gt;Why the last ferry to the island was so late on the longest day of the year.&lt;/p&gt;</description></item>
<item><title>Cut</title><guid>a2</guid><description><![CDATA[It never ends</item>
<item><title>Dry Spring</title><guid>a3</guid><description>The spring was the driest in forty years.</description></item>
</channel></rss>`
const page = `<html lang="en"><body><h1>Bridge Closed</h1><p>The old bridge over the Lune will be closed to lorries until the end of March, the council said.</p>
<p class="teaser">Nobody knows how the swans of the lower harbour came to the market on Monday.</p><nav><p id="note">A note that a menu holds.</p></nav></body></html>`

describe("extract reads", () => {
  it("Markdown, by its extension or where it is said to be", async () => {
    for (const ran of [await polyonym(["extract", "--json", put("page.md", markdown)]), await polyonym(["extract", "--json", "--input-format", "md"], { input: markdown })]) {
      expect(object(ran.out)).toMatchObject({ title: "Night Train Returns", byline: ["Hanna Reuter"], publishedAt: "2024-06-12" })
      expect(object(ran.out)["body"]).toBe("The night train will run again from July, twelve years after the last one.\n\nTickets cost 40 euros")
    }
  })
  it("the entries of a feed as documents with their ids; one that is broken costs itself alone", async () => {
    const { code, out, err } = await polyonym(["extract", "--jsonl", "--input-format", "xml", put("feed.xml", feed)])
    expect(code).toBe(3)
    expect(rows(out).map(({ id, title }) => [id, title])).toEqual([["a1", "Low Water"], ["a2", "Cut"], ["a3", "Dry Spring"]])
    expect(rows(out)[0]).toMatchObject({ byline: ["Ida Lund"], publishedAt: "2024-06-12T18:20:00+02:00", language: "en" })
    expect(err).toContain("item 2")
    const shown = await polyonym(["extract", path("feed.xml")])
    expect(shown.out).toMatch(/Low Water\nBy +Ida Lund\nDate +2024-06-12T18:20:00\+02:00/)
  })
  it("a JSON Feed", async () => {
    const json = JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "x", items: [{ id: "1", title: "Low Water", content_text: "The river is low." }, { id: "2", content_html: "<p>The spring was dry.</p>" }] })
    const { out } = await polyonym(["extract", "--jsonl", "--input-format", "json", put("feed.json", json)])
    expect(rows(out).map(({ id, body }) => [id, body])).toEqual([["1", "The river is low."], ["2", "The spring was dry."]])
  })
  it("packed lines", async () => {
    const { out } = await polyonym(["extract", "--jsonl", put("pages.jsonl.gz", gzipSync(jsonl({ id: 7, html: page })))])
    expect(rows(out)[0]).toMatchObject({ id: 7, title: "Bridge Closed" })
  })
  it("an older encoding, with offsets into the text that it was read as", async () => {
    const bytes = Buffer.concat([Buffer.from("<html><head><meta charset=windows-1251></head><body><h1>"), Buffer.from([0xcc, 0xb3, 0xf1, 0xf2]), Buffer.from("</h1></body></html>")])
    const { blocks } = object((await polyonym(["extract", "--json", put("old.html", bytes)])).out) as { blocks: ReadonlyArray<object> }
    expect(blocks).toEqual([expect.objectContaining({ text: "Міст", sourceStart: 56, sourceEnd: 60 })])
  })
})

describe("extract is overruled", () => {
  const file = put("page.html", page)
  const kept = async (...args: ReadonlyArray<string>): Promise<string> => String(object((await polyonym(["extract", "--json", file, ...args])).out)["text"])
  it("by selectors, lines and patterns on the line", async () => {
    expect(await kept()).toContain("swans")
    expect(await kept("--drop", ".teaser")).not.toContain("swans")
    expect(await kept("--drop", "/^nobody .* swans/i")).not.toContain("swans")
    expect(await kept("--drop", "\"Nobody knows how the swans of the lower harbour came to the market on Monday.\"")).not.toContain("swans")
    expect(await kept()).not.toContain("A note")
    expect(await kept("--keep", "#note")).toContain("A note")
  })
  it("by rules for the site that --url or the document names", async () => {
    const rules = put("site.json", JSON.stringify([{ hosts: ["lantern.example"], drop: ".teaser" }]))
    expect(await kept("--rules", rules, "--url", "https://www.lantern.example/a")).not.toContain("swans")
    expect(await kept("--rules", rules, "--url", "https://other.example/a")).toContain("swans")
    expect(await kept("--rules", rules)).toContain("swans")
    const { out } = await polyonym(["extract", "--jsonl", "--rules", rules], { input: jsonl({ html: page, url: "https://lantern.example/b" }) })
    expect(rows(out)[0]!["removed"]).toContainEqual(expect.objectContaining({ reason: "rule" }))
  })
})

describe("limits", () => {
  it.skipIf(!full)("a page of ten megabytes is read, a longer one is exit 4", async () => {
    const head = "<html><body><article><h1>Long</h1>"
    const paragraph = "<p>The river is lower than anyone here can remember, the harbour master said on Wednesday.</p>\n"
    const fits = await polyonym(["extract", "--jsonl", "--input-format", "html", put("ten.html", head + paragraph.repeat(Math.floor((10_000_000 - head.length) / paragraph.length)))])
    expect(fits.code).toBe(0)
    const { code, err } = await polyonym(["extract", put("eleven.html", head + paragraph.repeat(110_000))])
    expect(code).toBe(4)
    expect(err).toContain("10,000,000")
  }, 60_000)
})
