import { SourceMap } from "@polyonym/core/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { htmlProse } from "../src/lint/htmlProse.ts"
import { markdownProse } from "../src/lint/markdownProse.ts"
import type { Prose } from "../src/lint/prose.ts"

const ranges = ({ text, skip, keep, italics }: Prose) => [skip, keep, italics].map((list) => list.map(({ start, end }) => text.slice(start, end).trim()))

describe("markdownProse", () => {
  it.each<[string, string, string]>([
    ["front matter", "---\ntitle: Low water\n---\n# High *water* ##\n", "High water"],
    ["a line between fences that are none", "---\n\nLow water.\n\n---\n\nHigh.\n", "Low water.\n\nHigh."],
    ["code", "One.\n\n```js\nlet a\n```\n\n~~~\nb\n~~~\n\n    c\n\nTwo.\n", "One.\n\nTwo."],
    ["lists", "* one\n* two\n\n    of the second\n\n          code\n\n1. three\n", "one\n\ntwo\n\nof the second\n\nthree"],
    ["a paragraph of several lines", "One\ntwo\nthree.  \nFour.\n", "One two three.\nFour."],
    ["tables", "| a | b |\n|---|:-:|\n| c | d |\n", "a\nb\n\nc\nd"],
    ["links, pictures and notes", "A [link](https://example.org/a(b) \"t\"), [one][r], ![no](x.png)[^1] <https://example.org>.\n\n[r]: https://example.org\n[^1]: A note.\n", "A link, one, <https://example.org>.\n\nA note."],
    ["escapes and references", "1\\. \\*no\\* R&amp;D &mdash; a_b_c 2 * 3\n", "1. *no* R&D — a_b_c 2 * 3"],
    ["tags", "<div title=\"a > b\">One <b>two</b></div>\n\n<script>\nlet a\n</script>\n\n<!-- no\n\nno -->\n\nThree\n", "One two\n\nThree"],
    ["headings underlined, and rules", "One\n===\n\nTwo\n---\n\n* * *\n\nThree\n", "One\n\nTwo\n\nThree"]
  ])("reads %s", (_, source, expected) => {
    expect(markdownProse(source).text).toBe(expected)
  })

  it("tells the words of others, code, links and italics", () => {
    const prose = markdownProse("> Quoted by\nno mark.\n\nSee [a page](https://example.org), *The Tide*, `code` and <cite>Low Water</cite>.\n")
    expect(ranges(prose)).toEqual([["Quoted by no mark.", "code", "Low Water"], ["a page"], ["The Tide"]])
  })
})

describe("htmlProse", () => {
  it("reads every block, and nothing that is no text", () => {
    const source = "<!doctype html><title>Low &amp; high</title><style>p{}</style><script>\"<p>\"</script><p title='a > b'>One<br>two <b>three</b> a < b<!-- no --><p>Four&nbsp;five&#8212;six<template>no</template>"
    expect(htmlProse(source).text).toBe("Low & high\n\nOne\ntwo three a < b\n\nFour\u00a0five—six")
  })

  it("tells the words of others, code, links and italics", () => {
    expect(ranges(htmlProse("<p>A <q>b</q> <code>c</code> <a href=x>d</a> <em>e</em><blockquote>f<p>g</blockquote>h"))).toEqual([["b", "c", "f\n\ng"], ["d"], ["e"]])
    expect(ranges(htmlProse("<p>A <code>b <p>c"))[0]).toEqual(["b \n\nc".replace(" ", "")])
  })
})

describe("prose", () => {
  const signs = fc.array(fc.constantFrom("*", "_", "`", "```", "[", "](", "]", ")", "(", "!", "<", ">", "<a href=\"", "\"", "</a>", "<!--", "-->", "&amp;", "&", "\\", "\n", "\n\n", "    ", "- ", "> ", "1. ", "#", "|", "---", "~", "{{", "}}", " ", "a", "Ї", "😀", "\r\n", "\ud800", "[^1]", ": ", "<script>", "</script>", "<q>", "</q>", "<br>"), { maxLength: 60 })
  it.each([["Markdown", markdownProse], ["HTML", htmlProse]] as const)("of %s leads back to the source, letter by letter", (_, read) => {
    fc.assert(fc.property(signs, (parts) => {
      const source = parts.join("")
      const { text, map, skip, keep, italics } = read(source)
      for (const { start, end } of [...skip, ...keep, ...italics]) expect(0 <= start && start < end && end <= text.length).toBe(true)
      for (const { index, 0: letters } of text.matchAll(/[aЇ😀]+/gu)) {
        const there = SourceMap.toSource(map, index, index + letters.length)
        if (there.exact) expect(source.slice(there.start, there.end)).toBe(letters)
        else expect(source.slice(there.start, there.end)).toContain(letters[0]!)
      }
    }), { numRuns: 1500 })
  })
})
