import { SourceMap } from "@polyonym/core/pure"
import { type Extracted, extractArticle, plainText } from "@polyonym/extract/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { annotatedPages } from "./annotatedPages.ts"
import { readAnnotated } from "./annotation.ts"

/** The laws that bind an article to the page it came from. */
function expectLaws(input: string, { blocks, removed, text, map }: Extracted): void {
  expect(text).toBe(blocks.map((block) => block.text).join("\n\n"))
  let last = 0
  for (const block of blocks) {
    expect(text.slice(block.start, block.end)).toBe(block.text)
    expect(block.text).not.toBe("")
    const { start, end, exact } = SourceMap.toSource(map, block.start, block.end)
    expect([start, end]).toEqual([block.sourceStart, block.sourceEnd])
    if (exact) expect(input.slice(start, end)).toBe(block.text)
    expect(block.sourceStart).toBeGreaterThanOrEqual(last)
    last = block.sourceEnd
  }
  for (const { sourceStart, sourceEnd } of removed) expect(sourceStart).toBeLessThan(sourceEnd)
}

/** Nothing of a plain page is lost: what is not white space is in a block or in a removed piece. */
function expectWhole(input: string, { blocks, removed }: Extracted): void {
  const ranges = [...blocks, ...removed].sort((a, b) => a.sourceStart - b.sourceStart)
  let last = 0
  for (const { sourceStart, sourceEnd } of ranges) {
    expect(input.slice(last, sourceStart)).toMatch(invisible)
    last = sourceEnd
  }
  expect(input.slice(last)).toMatch(invisible)
}
const invisible = /^[\s\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069\u0085]*$/u

const lines = Object.values(annotatedPages).flatMap((page) => readAnnotated(page).lines.map(({ text }) => text))
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...lines) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom("", " ", "\ufeff", "\u00ad", "soft\u00adhyphen in\u00ad a line.", "a\ufeffb", "\ud800", "\u200b", "\u2028", "tab\tand\u00a0space", "<p>", "&amp;") }
)
const page = fc.array(fc.tuple(line, fc.constantFrom("\n", "\n\n", "\r\n", "\r", " \n")), { maxLength: 25 }).map((parts) => parts.flat().join(""))

describe("an article's ranges", () => {
  it("lead back to any plain page, and nothing of the page is lost", () => {
    fc.assert(fc.property(page, (input) => {
      const article = extractArticle(input, { mediaType: "text/plain" })
      expectLaws(input, article)
      expectWhole(input, article)
    }), { numRuns: 150 })
  })
  it("lead back to any clean text, of which every line is kept", () => {
    fc.assert(fc.property(page, (input) => {
      const article = plainText(input)
      expectLaws(input, article)
      expectWhole(input, article)
      expect(article.removed).toEqual([])
    }), { numRuns: 100 })
  })
  it("lead back to any markup", () => {
    const part = fc.oneof(
      line,
      fc.constantFrom("<p>", "</p>", "<br>", "<div class=\"share\">", "</div>", "<b>", "</i>", "&amp;", "&nbsp;", "&lt", "&#8212;", "&#x1F600;", "&notin;", "&amp;amp;", "<h1>", "</h1>", "<a href=x>", "<!--", "-->", "<script>", "</script>", "\0", "\r\n", "<", "&", "&NotEqualTilde;", "<td>", "<article>")
    )
    fc.assert(fc.property(fc.array(part, { maxLength: 40 }).map((parts) => parts.join("")), (input) => {
      expectLaws(input, extractArticle(input, { mediaType: "text/html" }))
    }), { numRuns: 250 })
  })
  it("hold for wrapped text, soft hyphens and a byte order mark", () => {
    const input = "\ufeffA Walk by the River\r\n\r\nThe path along the river was opened again on Sunday after two years of\r\nrepairs. The mayor, who had walked it as a boy, cut the ribbon and then\r\nwalked all of it in the rain with forty child\u00adren behind him, singing.\r\n\r\nNobody fell in, although the banks were wet and the singing was loud and\r\nmost of the children had brought their dogs, some of them very big dogs.\r\n"
    const article = extractArticle(input)
    expectLaws(input, article)
    expect(article.blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "title A Walk by the River",
      "body The path along the river was opened again on Sunday after two years of repairs. The mayor, who had walked it as a boy, cut the ribbon and then walked all of it in the rain with forty children behind him, singing.",
      "body Nobody fell in, although the banks were wet and the singing was loud and most of the children had brought their dogs, some of them very big dogs."
    ])
  })
})
