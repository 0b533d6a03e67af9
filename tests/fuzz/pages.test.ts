import { SourceMap } from "@polyonym/core/pure"
import { decodePage, extractArticle, linkedDataScripts } from "@polyonym/extract/pure"
import { stringify } from "@polyonym/jsonld/pure"
import fc from "fast-check"
import { article, mergeWithPage } from "polyonym"
import { describe, expect, it } from "vitest"
import { mutated, mutatedBytes } from "./arbitraries.ts"
import { expectRanges, tried } from "./typed.ts"

const page = `<!doctype html><html lang=en><head><meta charset=utf-8><title>Ferry late | The Harbour Post</title><meta name=author content="Anna Borg">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry late","author":{"@type":"Person","name":"Anna Borg"}}</script></head>
<body><nav><a href=/>Home</a></nav><article><h1>Ferry late</h1><p class=byline>By Anna Borg, 29 February 2024</p><p>The ferry to <b>Odesa</b> left an hour late, said harbour master Olena Haiduk.</p>
<blockquote>«Ми чекали», — сказав Степан Лисенко.</blockquote><table><tr><td>One<td>Two</table><ul><li>First<li>Second</ul><p>Copyright © 2024 The Harbour Post</p></article></body></html>`

describe("a page that was cut, doubled and stirred", () => {
  it("is read into blocks that are the text and lead back into the page", () => {
    fc.assert(fc.property(mutated(page), (source) => {
      const { text, blocks } = extractArticle(source, { mediaType: "text/html" })
      expect(blocks.map((block) => block.text).join("\n\n")).toBe(text)
      expectRanges(text, blocks)
      expectRanges(source, blocks.map(({ sourceStart, sourceEnd }) => ({ start: sourceStart, end: sourceEnd })))
      for (const { start, end } of linkedDataScripts(source)) expectRanges(source, [{ start, end }])
    }), { numRuns: 600 })
  })
  it("is merged with linked data that is well formed", () => {
    fc.assert(fc.property(mutated(page), (source) => {
      const merged = mergeWithPage(source, { "@context": "https://schema.org", "@type": "NewsArticle", headline: "Ferry late" })
      if (merged.script !== undefined) expectRanges(source, [merged.script])
      expect(stringify(merged.jsonld).isWellFormed()).toBe(true)
    }), { numRuns: 300 })
  })
  it("goes through the whole pipeline: ranges hold, what is written is well formed, and no script of the page gets into the report", async () => {
    await fc.assert(fc.asyncProperty(mutated(page), async (source) => {
      const result = await tried(() => article(source))
      if (result === undefined) return
      expectRanges(result.text, result.mentions)
      for (const written of [result.toScript(), result.toHtmlReport(), stringify(result.jsonld)]) expect(written.isWellFormed()).toBe(true)
    }), { numRuns: 60 })
  }, 60_000)
  it("is decoded from any bytes, each character from some of them", () => {
    fc.assert(fc.property(mutatedBytes(new TextEncoder().encode(page.slice(0, 900))), (bytes) => {
      const { text, map } = decodePage(bytes)
      expect(text.isWellFormed()).toBe(true)
      for (let at = 0; at < text.length; at += 17) expectRanges(" ".repeat(bytes.length), [SourceMap.toSource(map, at, Math.min(text.length, at + 1))])
    }), { numRuns: 400 })
  })
})
